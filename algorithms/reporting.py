"""How a long job talks to whoever started it: plain callables, no QGIS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The user asked to stop; nothing half-written is left behind."""


def _ignore(_value: object) -> None:
    """Default for a listener that nobody attached."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Reporter:
    """Callables through which a run reports.

    Attributes
    ----------
    progress : callable(float)
        Fraction done, 0 to 1.
    info, warn : callable(str)
        A line for the log; ``warn`` is for what the user should act on.
    cancelled : callable() -> bool
        True once the user asked to stop.
    """

    progress: Callable[[float], None] = _ignore
    info: Callable[[str], None] = _ignore
    warn: Callable[[str], None] = _ignore
    cancelled: Callable[[], bool] = _never

    def stop_if_cancelled(self) -> None:
        """Raise `Cancelled` when the user asked to stop."""
        if self.cancelled():
            raise Cancelled("Cancelled by the user; no output was written.")

    def part(self, start: float, end: float) -> Reporter:
        """A reporter whose 0 to 1 fills ``start`` to ``end`` of this one."""
        return Reporter(
            progress=lambda fraction: self.progress(start + (end - start) * fraction),
            info=self.info,
            warn=self.warn,
            cancelled=self.cancelled,
        )
