"""A comparison on one A4: what differs first, the sources as footnotes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.guidance.comparison import Aspect, Comparison, Value
from loopbaan_app.ui.printing.paper import Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A4)
TITLE = "Naast elkaar"
POINTS, NOTE_POINTS = 8.5, 7.0
OURS = "Zonder nummer: onze eigen keuze, geen eis en geen cijfer."


@dataclass(frozen=True, slots=True)
class CompareSheet:
    """What stands on the sheet; each row has a name and a cell for each thing."""

    names: tuple[str, ...]
    different: tuple[tuple[str, ...], ...]
    same: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


def sheet(names: Sequence[str], found: Comparison) -> CompareSheet:
    """The sheet of a comparison; every source gets a number."""
    numbers: dict[str, int] = {}
    different = tuple(_row(aspect, numbers) for aspect in found.different)
    same = tuple(_row(aspect, numbers) for aspect in found.same)
    notes = tuple(f"{number}. {says}." for says, number in numbers.items())
    return CompareSheet(tuple(names), different, same, (*notes, OURS))


def _row(aspect: Aspect, numbers: dict[str, int]) -> tuple[str, ...]:
    return (aspect.name, *(_cell(value, numbers) for value in aspect.values))


def _cell(value: Value, numbers: dict[str, int]) -> str:
    if not value.source or not value.known:
        return value.words
    return f"{value.words} [{numbers.setdefault(value.says, len(numbers) + 1)}]"


def pdf(sheet: CompareSheet) -> bytes:
    """The sheet as a PDF of one page A4."""
    return as_pdf(TITLE, SIZE, lambda device: draw(device, sheet))


def draw(device: QPagedPaintDevice, sheet: CompareSheet) -> None:
    """Draw the sheet on one page: rows as long as they fit, what differs first."""
    paper = Paper(device)
    shares = (2.4, *(4.0 for _ in sheet.names))
    paper.write(TITLE, 17, bold=True, after=3)
    paper.beside(("", *sheet.names), shares, POINTS + 1, bold=True)
    foot = sum(paper.height_of(note, NOTE_POINTS) for note in sheet.notes) + 8
    for title, rows in (("Dit verschilt", sheet.different), ("Dit is gelijk", sheet.same)):
        if rows and paper.left > foot + 12:
            paper.y += 2
            paper.write(title, POINTS + 1.5, bold=True, after=1)
        for row in rows:
            if paper.left - paper.height_beside(row, shares, POINTS) < foot:
                break
            paper.beside(row, shares, POINTS)
    paper.foot(sheet.notes, NOTE_POINTS)
    paper.end()
