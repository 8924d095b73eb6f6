"""What the explorer keeps in the project, as text."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from ...algorithms.checks import InputError
from ...processing_provider.help import translated
from .curves import FITS, NO_FIT
from .plot import Options


@dataclass(frozen=True)
class ExplorerState:
    """Ids of the layers that are shown, the places as `Selections.to_text` writes them, and how they are drawn."""

    primary: str
    overlay: str
    places: str
    options: Options
    fit: str
    keep: bool
    align: bool

    def to_text(self) -> str:
        """All of it as JSON."""
        options = {**asdict(self.options), "fit": self.fit, "keep": self.keep, "align": self.align}
        return json.dumps({"places": self.places, "primary": self.primary, "overlay": self.overlay, "options": options})

    @staticmethod
    def from_text(text: str) -> ExplorerState:
        """What `to_text` wrote.

        Raises
        ------
        InputError
            If the text is no such thing.
        """
        try:
            found = json.loads(text)
            options = found.get("options", {})
            known = {name: bool(options[name]) for name in asdict(Options()) if name in options}
            return ExplorerState(
                str(found.get("primary", "")),
                str(found.get("overlay", "")),
                str(found["places"]),
                replace(Options(), **known),
                options["fit"] if options.get("fit") in FITS else NO_FIT,
                bool(options.get("keep", False)),
                bool(options.get("align", True)),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            words = translated("What the project keeps of the explorer cannot be read: {reason}")
            raise InputError(words.format(reason=error)) from error
