"""Where the user wants a file or a print, and writing the file there; tests choose for themselves."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from loopbaan_app.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

KINDS = {
    ".pdf": "PDF (*.pdf)",
    ".ics": "Agenda (*.ics)",
    ".png": "Plaatje (*.png)",
    ".csv": "Tabel (*.csv)",
}


def ask_for_file(parent: "QWidget", title: str, name: str) -> Path | None:
    """The file to write, with the ending of `name`; None when the user goes back."""
    from PySide6.QtCore import QStandardPaths
    from PySide6.QtWidgets import QFileDialog

    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    ending = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(home) / name), KINDS[ending])
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(ending) else Path(chosen + ending)


def ask_for_printer(parent: "QWidget", title: str, size: "QPageSize") -> "QPrinter | None":
    """The printer with its paper; None when the user goes back. UserError when this computer cannot print."""
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    except ImportError as error:
        raise UserError("Printen kan op deze computer niet. Bewaar het vel als PDF.") from error
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(size)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() else None


class FileChoice(NamedTuple):
    """The two questions to the user, so that tests can answer them."""

    file: "Callable[[QWidget, str, str], Path | None]" = ask_for_file
    printer: "Callable[[QWidget, str, QPageSize], QPrinter | None]" = ask_for_printer


def save(content: bytes, path: Path) -> None:
    """Write a file whole or not at all; UserError with what to do next when the disk does not take it.

    The bytes go to a file beside it first, so that a full disk leaves what was there as it was.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        _forget(aside)
        raise UserError(_sentence(error, path)) from error


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # the folder itself may be gone or closed to us


def _sentence(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "De schijf is vol. Kies een andere plek, zoals een usb-stick."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"In de map “{path.parent.name}” mag je niets bewaren. Kies een andere map."
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"De map “{path.parent.name}” is er niet meer. Kies een andere map."
    return f"“{path.name}” kan daar niet bewaard worden. Kies een andere plek of naam."
