"""The A5 sheet that a pupil takes along: questions with room to write, one surprise, and the sources as footnotes."""

from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.ui.printing.paper import LINE, Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A5)
MOST_QUESTIONS = 8
"""More do not fit on one sheet with room to write."""
INDENT = 6.0
BETWEEN = 1.5
"""White between two questions, in millimetres."""
NOTE_POINTS = 7.5
LEAST_STEP = 6.0
"""Lines closer than this are too narrow for a pupil's hand, in millimetres."""


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question with the number of its footnote, 0 for none."""

    text: str
    note: int = 0


@dataclass(frozen=True, slots=True)
class QuestionSheet:
    """What stands on the sheet. It never holds what the pupil guessed: others can read the paper."""

    place: str
    when: str
    """Day and company in words; empty while it is not known, which leaves a line to write on."""
    questions: tuple[SheetQuestion, ...]
    notes: tuple[str, ...]


def question_sheet_pdf(sheet: QuestionSheet) -> bytes:
    """The sheet as a PDF of one page A5."""
    return as_pdf(f"Vragen voor {sheet.place}", SIZE, lambda device: draw_question_sheet(device, sheet))


def draw_question_sheet(device: QPagedPaintDevice, sheet: QuestionSheet) -> None:
    """Draw the sheet on one page: the lines to write on take the room that the questions leave."""
    paper = Paper(device)
    paper.write("Mijn vragen", 9, bold=True, after=0.5)
    paper.write(sheet.place, 16, bold=True, after=1)
    paper.write(sheet.when or "Wanneer: " + "_" * 28, 10, after=3)
    questions = sheet.questions[:MOST_QUESTIONS]
    points, count, step = _fit(paper, questions, sheet.notes)
    for number, question in enumerate(questions, start=1):
        paper.sign(f"{number}.", points)
        paper.write(question.text + _raised(question.note), points, bold=True, indent=INDENT, after=0)
        paper.lines(count, indent=INDENT, step=step)
        paper.y += BETWEEN
    paper.y += 1
    paper.write("Dit had ik niet gedacht:", points, bold=True, after=0)
    paper.lines(2, step=step)
    paper.foot(sheet.notes, NOTE_POINTS)
    paper.end()


def _fit(paper: Paper, questions: tuple[SheetQuestion, ...], notes: tuple[str, ...]) -> tuple[float, int, float]:
    """The size of the letters, how many lines each question gets, and how far apart those lie in millimetres."""
    foot = sum(paper.height_of(note, NOTE_POINTS) for note in notes) + 6
    for points in (10.5, 9.5, 8.5):
        words = [paper.height_of(each.text, points, bold=True, indent=INDENT) + BETWEEN for each in questions]
        room = paper.left - sum(words) - foot - paper.height_of("Dit", points) - 2
        for count in (3, 2, 1):
            step = room / (count * len(questions) + 2)
            if step >= LEAST_STEP:
                return points, count, min(step, LINE)
    return points, 1, step


def _raised(number: int) -> str:
    """The number of a footnote as it stands behind a word; nothing for 0."""
    return "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(number)) if number else ""
