"""Processing's own dialogs, filled in: what the windows start is what everybody else starts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QObject, pyqtSignal

#: ``finished(successful, results)``
Finished = Callable[[bool, dict], None]


class Runs(QObject):
    """Tells of the runs that the windows' dialogs made, to whom it concerns."""

    #: The dialog, the id of its algorithm and the results, after a run that succeeded.
    finished = pyqtSignal(object, str, object)


RUNS = Runs()


def open_algorithm(algorithm_id: str, parameters: Mapping[str, object], finished: Finished | None = None):
    """Show the dialog of an algorithm with values filled in; the user changes them and runs it.

    Parameters
    ----------
    algorithm_id : str
    parameters : mapping
    finished : callable(successful, results), optional
        Called after each run from this dialog.

    Returns
    -------
    QDialog or None
        None where there is no such algorithm.
    """
    import processing

    dialog = processing.createAlgorithmDialog(algorithm_id, dict(parameters))
    if dialog is None:
        return None
    if finished is not None:
        dialog.algorithmFinished.connect(finished)

    def tell(successful: bool, results: dict) -> None:
        if successful:
            RUNS.finished.emit(dialog, algorithm_id, results)

    dialog.algorithmFinished.connect(tell)
    dialog.show()
    return dialog
