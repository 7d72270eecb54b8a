"""The A5 sheet that a pupil takes along: questions with room to write, one surprise, and the sources as footnotes."""

from dataclasses import dataclass

from PySide6.QtGui import QPagedPaintDevice, QPageSize

from loopbaan_app.ui.printing.paper import LINE, Paper, as_pdf

SIZE = QPageSize(QPageSize.PageSizeId.A5)
MOST_QUESTIONS = 8
"""More do not fit on one sheet with room to write."""
INDENT = 6.0
LEAST_STEP = 6.5
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
    count, step = _lines(paper, questions, sheet.notes)
    for number, question in enumerate(questions, start=1):
        paper.sign(f"{number}.", 10.5)
        note = _raised(question.note) if question.note else ""
        paper.write(question.text + note, 10.5, bold=True, indent=INDENT, after=0)
        paper.lines(count, indent=INDENT, step=step)
        paper.y += 2
    paper.y += 1
    paper.write("Dit had ik niet gedacht:", 10.5, bold=True, after=0)
    paper.lines(2, step=step)
    paper.foot(sheet.notes, 7.5)
    paper.end()


def _lines(paper: Paper, questions: tuple[SheetQuestion, ...], notes: tuple[str, ...]) -> tuple[int, float]:
    """How many lines to write on each question gets, at most three, and how far apart they lie."""
    words = sum(paper.height_of(each.text, 10.5, bold=True, indent=INDENT) + 2 for each in questions)
    foot = sum(paper.height_of(note, 7.5) for note in notes) + 6
    room = paper.left - words - foot - paper.height_of("Dit", 10.5) - 2
    for count in (3, 2, 1):
        step = room / (count * len(questions) + 2)
        if step >= LEAST_STEP or count == 1:
            return count, min(step, LINE)
    raise AssertionError("one line always comes out")


def _raised(number: int) -> str:
    return "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(number))
