"""The A4 sheet of two profile choices: which doors differ, study by study, with the rules behind them as footnotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.guidance.door import Door
from loopbaan_app.guidance.two_choices import DoorRow, Sides
from loopbaan_app.ui import wording
from loopbaan_app.ui.printing.paper import Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A4)
TITLE = "Welke deuren gaan open?"
MOST_LINES = 24
"""More doors never fit on one sheet in letters that one can read."""
POINTS, NOTE_POINTS = 9, 7.5
SHARES = (5.0, 6.0, 6.0)
ASK = "Vraag het altijd na bij de school. Eisen kunnen per school en per jaar anders zijn."


@dataclass(frozen=True, slots=True)
class DoorSheet:
    """What stands on the sheet."""

    sides: tuple[tuple[str, str], ...]
    """Name and subjects of A and B."""
    counts: str
    lines: tuple[tuple[str, str, str], ...]
    """Study with the numbers of its notes, door of A, door of B."""
    all: int
    """How many studies there are in all; what does not fit is counted on the sheet."""
    notes: tuple[str, ...]


def sheet(sides: Sides, about: Sequence[tuple[str, str]], publishers: Mapping[str, str]) -> DoorSheet:
    """The sheet of these doors: what differs first, then what fits one side, then the rest."""
    rows = sides.counted[:MOST_LINES]
    numbers: dict[tuple[str, str], int] = {}
    lines = tuple(_line(row, numbers, publishers) for row in rows)
    notes = tuple(f"{number}. {source}. Regel van {year}." for (source, year), number in numbers.items())
    left, right, both = sides.open
    counts = f"Deuren die open zijn, met of zonder voorwaarde: bij A {left}, bij B {right}, bij allebei {both}."
    return DoorSheet(tuple(about), counts, lines, len(sides.counted), notes)


def _line(row: DoorRow, numbers: dict[tuple[str, str], int], publishers: Mapping[str, str]) -> tuple[str, str, str]:
    rules = [door.rule for door in row if door.rule is not None]
    keys = [(publishers.get(rule.source, rule.source), rule.year) for rule in rules]
    found = dict.fromkeys(numbers.setdefault(key, len(numbers) + 1) for key in keys)
    level = wording.LEVELS.get(row.left.level, row.left.level)
    marks = "".join(f" [{number}]" for number in found)
    return f"{row.left.name}, {level}{marks}", _words(row.left), _words(row.right)


def _words(door: Door) -> str:
    _, words, _ = wording.DOORS[door.answer]
    ways = [way.words for way in door.repairs if way.kind != "ander-profiel"] if door.answer == "met omweg" else []
    return f"{words}: {door.because}." + (f" Zo kan het toch: {ways[0]}" if ways else "")


def pdf(sheet: DoorSheet) -> bytes:
    """The sheet as a PDF of one page A4."""
    return as_pdf(TITLE, SIZE, lambda device: draw(device, sheet))


def draw(device: QPagedPaintDevice, sheet: DoorSheet) -> None:
    """Draw the sheet on one page: as many studies as fit, and how many more there are."""
    paper = Paper(device)
    paper.write(TITLE, 17, bold=True, after=2)
    for side, (name, subjects) in zip("AB", sheet.sides, strict=True):
        paper.write(f"{side}: {name}", 11, bold=True, after=0.5)
        paper.write(subjects, 10, after=2)
    paper.write(sheet.counts, 10, after=3)
    foot = sum(paper.height_of(note, NOTE_POINTS) for note in (*sheet.notes, ASK)) + 14
    paper.beside(("Studie", "A", "B"), SHARES, POINTS, bold=True)
    drawn = 0
    for line in sheet.lines:
        if paper.left - paper.height_beside(line, SHARES, POINTS) < foot:
            break
        paper.beside(line, SHARES, POINTS)
        drawn += 1
    if drawn < sheet.all:
        paper.y += 1.5
        paper.write(f"En nog {sheet.all - drawn} studies. Die staan in het programma.", POINTS)
    paper.foot((*sheet.notes, ASK), NOTE_POINTS)
    paper.end()
