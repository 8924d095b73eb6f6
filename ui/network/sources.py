"""Which stack the network window looks at: layers of the project, a folder or a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsRasterLayer

from ...algorithms.checks import InputError
from ...algorithms.io.dates import dates_from_name, dates_from_tags
from ...algorithms.io.folder import COHERENCE, PHASE, kind_from_name, kind_from_tags
from ...algorithms.io.layers import inspect
from ...algorithms.io.request import StackRequest
from ...processing_provider.help import translated

#: The parameters of the stack group that name a stack; PAIRS goes with each.
_WAYS = ("INTERFEROGRAMS", "COHERENCE", "STACK", "FOLDER", "PAIRS")


@dataclass(frozen=True)
class StackSource:
    """A stack in the words of the stack group.

    Attributes
    ----------
    interferograms, coherence : tuple of str
    stack, folder, pairs : str
        Empty where not given.
    """

    interferograms: tuple[str, ...] = ()
    coherence: tuple[str, ...] = ()
    stack: str = ""
    folder: str = ""
    pairs: str = ""

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, object]) -> StackSource:
        """From parameters of an algorithm, or from what `parameters` gave."""

        def words(name: str) -> tuple[str, ...]:
            value = parameters.get(name) or ()
            return tuple(str(item) for item in ((value,) if isinstance(value, str) else value))

        texts = {name.lower(): str(parameters.get(name) or "") for name in ("STACK", "FOLDER", "PAIRS")}
        return cls(words("INTERFEROGRAMS"), words("COHERENCE"), **texts)

    @property
    def parameters(self) -> dict[str, object]:
        """Parameters of the stack group, those that are given."""
        values = (list(self.interferograms), list(self.coherence), self.stack, self.folder, self.pairs)
        return {name: value for name, value in zip(_WAYS, values) if value}

    @property
    def given(self) -> bool:
        return bool(self.interferograms or self.stack or self.folder)

    @property
    def request(self) -> StackRequest:
        return StackRequest(
            interferograms=self.interferograms,
            coherence=self.coherence,
            stack=self.stack or None,
            folder=self.folder or None,
            pairs=self.pairs or None,
        )

    @property
    def title(self) -> str:
        """Words for the user."""
        if self.interferograms:
            count = len(self.interferograms)
            several = translated("{count} interferogram layers").format(count=count)
            words = several if count > 1 else translated("1 interferogram layer")
        else:
            path = (self.stack or self.folder).rstrip("/\\")
            # "interferograms" alone would say little
            words = os.path.join(*path.replace("\\", "/").split("/")[-2:]) if path else ""
        return f"{words} + {os.path.basename(self.pairs)}" if self.pairs else words

    def with_pairs(self, path: str) -> StackSource:
        """The same stack with a table of pairs."""
        return replace(self, pairs=path)


def project_layers(project: QgsProject) -> StackSource:
    """The interferograms of a project and their coherence: what tags and names say are such, and what has two dates.

    Raises
    ------
    InputError
        If the project has no interferogram.
    """
    found: dict[str, dict[str, None]] = {PHASE: {}, COHERENCE: {}}
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or layer.bandCount() != 1:
            continue
        try:
            seen = inspect(layer.source())
        except InputError:
            continue
        kind = kind_from_tags(seen.tags) or kind_from_name(seen.path)
        if kind in found and (dates_from_tags(seen.tags) or dates_from_name(seen.path)):
            found[kind][layer.source()] = None
    if not found[PHASE]:
        raise InputError(
            translated(
                "The project has no interferogram: a raster layer of unwrapped phase with two dates in its tags or "
                "name. Choose a stack file or a folder instead."
            )
        )
    return StackSource(tuple(found[PHASE]), tuple(found[COHERENCE]))
