"""One walk through a folder, which all readers of products share."""

from __future__ import annotations

import os
import re

from ...checks import InputError
from ..layers import short_name

__all__ = ["Listing"]

#: Levels of folders below the one that is given.
_DEEPEST = 4
_MOST_FILES = 100_000
#: A text file of metadata is smaller than this; more of it is not read [bytes].
_LONGEST_TEXT = 1 << 20


class Listing:
    """Files of a folder and of four levels below it; their heads are read when asked for, once.

    Hidden files and folders are passed over. Names are relative to the folder, with ``/``, in alphabetical order.

    Parameters
    ----------
    folder : str

    Attributes
    ----------
    folder : str
        Absolute.
    files : tuple of str

    Raises
    ------
    InputError
        If it is no folder, or holds so many files that it cannot be one product.
    """

    def __init__(self, folder: str) -> None:
        if not os.path.isdir(folder):
            raise InputError(f"FOLDER must be a folder that exists, got {folder!r}.")
        self.folder = os.path.abspath(folder)
        found: list[str] = []
        for current, folders, files in os.walk(self.folder):
            depth = 0 if current == self.folder else os.path.relpath(current, self.folder).count(os.sep) + 1
            folders[:] = sorted(name for name in folders if not name.startswith(".")) if depth < _DEEPEST else []
            start = "" if depth == 0 else os.path.relpath(current, self.folder).replace(os.sep, "/") + "/"
            found.extend(start + name for name in files if not name.startswith("."))
            if len(found) > _MOST_FILES:
                raise InputError(
                    f"FOLDER {short_name(folder)} holds more than {_MOST_FILES} files: give a folder further down, "
                    "or set PRODUCT to generic."
                )
        self.files = tuple(sorted(found))
        self._there = frozenset(self.files)
        self._heads: dict[str, bytes] = {}
        self._texts: dict[str, str] = {}

    def __contains__(self, file: str) -> bool:
        return file in self._there

    def path(self, file: str) -> str:
        """Absolute path of a file of the listing."""
        return os.path.join(self.folder, *file.split("/"))

    def size(self, file: str) -> int:
        """Bytes; 0 for what cannot be looked at."""
        try:
            return os.path.getsize(self.path(file))
        except OSError:
            return 0

    def head(self, file: str, count: int = 4096) -> bytes:
        """The first bytes of a file; empty for what cannot be read."""
        if len(self._heads.get(file, b"")) < count:
            self._heads[file] = self._read(file, count)
        return self._heads[file][:count]

    def text(self, file: str) -> str:
        """A text file whole (up to 1 MB); empty for what cannot be read."""
        if file not in self._texts:
            self._texts[file] = self._read(file, _LONGEST_TEXT).decode("utf-8", errors="replace")
        return self._texts[file]

    def named(self, expression: str) -> list[str]:
        """Files whose own name (without folders) matches a regular expression from end to end, whatever its case."""
        pattern = re.compile(expression, re.IGNORECASE)
        return [file for file in self.files if pattern.fullmatch(file.rsplit("/", 1)[-1])]

    def beside(self, file: str, name: str) -> str | None:
        """The file of that name in the folder of ``file``; None when it is not there."""
        other = name if "/" not in file else f"{file.rsplit('/', 1)[0]}/{name}"
        return other if other in self._there else None

    def _read(self, file: str, count: int) -> bytes:
        try:
            with open(self.path(file), "rb") as opened:
                return opened.read(count)
        except OSError:
            # what may not be read tells nothing; opening it as a raster says so in words
            return b""
