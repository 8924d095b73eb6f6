"""Looks at a stack in a thread of QGIS's task manager; what was seen is kept while the files stay as they are."""

from __future__ import annotations

import os
from collections import OrderedDict

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...algorithms.checks import InputError
from ...algorithms.reporting import Cancelled, Reporter
from ...algorithms.runs.networklook import look_at_network
from ...algorithms.timeseries.choice import LookedNetwork
from ...algorithms.words import said
from ...processing_provider.help import translated
from .sources import StackSource

_MOST_KEPT = 4
_kept: OrderedDict[tuple, LookedNetwork] = OrderedDict()


class LookTask(QgsTask):
    """Opens a stack and looks at a part of its pixels; ``done`` is called in the main thread.

    Attributes
    ----------
    looked : LookedNetwork or None
    error : str
    """

    #: This task and the network, before its pixels have been looked at.
    opened = pyqtSignal(object, object)

    def __init__(self, source: StackSource) -> None:
        super().__init__(
            translated("Looking at {stack}").format(stack=source.title), QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        )
        self.source = source
        self.looked: LookedNetwork | None = None
        self.error = ""
        self.done = None

    def run(self) -> bool:
        reporter = Reporter(progress=lambda share: self.setProgress(100.0 * share), cancelled=self.isCanceled)
        try:
            key = _key(self.source)
            if key in _kept:
                _kept.move_to_end(key)
                self.looked = _kept[key]
                return True
            self.looked = look_at_network(
                self.source.request, reporter, lambda network: self.opened.emit(self, network)
            )
            _kept[key] = self.looked
            while len(_kept) > _MOST_KEPT:
                _kept.popitem(last=False)
        except Cancelled:
            return False
        except InputError as error:
            self.error = said(str(error))
            return False
        except Exception as error:
            # An error in a thread would end QGIS.
            if not self.isCanceled():
                self.error = f"{type(error).__name__}: {error}"
            return False
        return True

    def finished(self, result: bool) -> None:
        """Called in the main thread."""
        if self.done is not None:
            self.done(self)


def _key(source: StackSource) -> tuple:
    """What changes when a file does: its time and size; of a folder, of everything directly in it."""
    paths = [*source.interferograms, *source.coherence, source.stack, source.pairs]
    if source.folder and os.path.isdir(source.folder):
        paths += sorted(entry.path for entry in os.scandir(source.folder))
    return (source, *(_stamp(path) for path in paths))


def _stamp(path: str) -> tuple:
    if not path or not os.path.exists(path):
        return (path,)
    about = os.stat(path)
    return path, about.st_mtime_ns, about.st_size
