"""Reading a history in a thread of QGIS's task manager, so that the window never waits for a disk."""

from __future__ import annotations

import time

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...algorithms.checks import InputError
from ...algorithms.words import said
from ...processing_provider.help import translated
from .curves import Curve
from .product import Product, Where
from .selections import POINT

#: The answer so far is told no more often than this [s]: drawing it takes the window a moment.
_TELL_SECONDS = 0.25


class _Stopped(Exception):
    """The task was cancelled."""


class ReadTask(QgsTask):
    """Reads the history of one place from one product.

    Attributes
    ----------
    key : (int, str)
        Of the place and the product.
    curve : Curve or None
        Once it is read.
    error : str
        Why it could not be read.
    """

    #: What is known so far, while a large polygon is being read.
    partly = pyqtSignal(object)

    def __init__(self, product: Product, where: Where) -> None:
        title = translated("Reading {layer}").format(layer=product.title)
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        if where.selection.kind == POINT:
            flags |= QgsTask.Flag.Hidden
        super().__init__(title, flags)
        self.key = (where.selection.key, product.key)
        self._product, self._where = product, where
        self.curve: Curve | None = None
        self.error = ""
        self.done = None
        self._told = time.monotonic()

    def run(self) -> bool:
        try:
            self.curve = self._product.read(self._where, self._stop, self._tell)
        except _Stopped:
            return False
        except InputError as error:
            self.error = said(str(error))
            return False
        except Exception as error:
            # An error in a thread would end QGIS; a file that was closed meanwhile is none to speak of.
            if not self.isCanceled():
                self.error = f"{type(error).__name__}: {error}"
            return False
        return True

    def finished(self, result: bool) -> None:
        """Called in the main thread."""
        if self.done is not None:
            self.done(self)

    def _stop(self) -> None:
        if self.isCanceled():
            raise _Stopped

    def _tell(self, curve: Curve, share: float) -> None:
        self.setProgress(100.0 * share)
        now = time.monotonic()
        if now - self._told >= _TELL_SECONDS:
            self._told = now
            self.partly.emit(curve)
