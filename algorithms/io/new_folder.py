"""A folder of results that appears whole or not at all."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..checks import InputError


@contextmanager
def new_folder(folder: Path, foreign: Callable[[set[str]], set[str]], what: str) -> Iterator[Path]:
    """A working folder beside ``folder``, which takes its place at the end or is removed on any failure.

    Parameters
    ----------
    folder : Path
        Made where it is not there; an earlier result of the same kind in it is replaced.
    foreign : callable(names) -> names
        Of the names of what the folder holds, those that no earlier result has.
    what : str
        Words for what is written, as "a simulation".

    Raises
    ------
    InputError
        If ``folder`` is a file, holds something else, or cannot be made.
    """
    if folder.exists():
        if not folder.is_dir():
            raise InputError(f"{folder} is a file; give the name of a folder for {what}.")
        others = foreign({entry.name for entry in folder.iterdir()})
        if others:
            raise InputError(
                f"{folder} holds something else than {what} ({', '.join(sorted(others)[:3])}); give a new or empty "
                "folder."
            )
    parent = folder.absolute().parent
    work = parent / f".{folder.name}.{uuid.uuid4().hex[:8]}.part"
    try:
        parent.mkdir(parents=True, exist_ok=True)
        work.mkdir()
    except OSError as error:
        raise InputError(f"Cannot write into {parent}: {error.strerror}. Choose another place.") from error
    try:
        yield work
        old = None
        if folder.exists():
            old = parent / f".{folder.name}.{uuid.uuid4().hex[:8]}.old"
            os.replace(folder, old)
        os.replace(work, folder)
        if old is not None:
            shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(work, ignore_errors=True)
