"""A visit and its plan as what leaves the program: a question sheet, sheets for the counsellor, a calendar file."""

from collections.abc import Sequence
from datetime import date, datetime

from loopbaan_app.dossier.calendar_file import CalendarVisit, calendar_file
from loopbaan_app.dossier.document import PlannedVisit
from loopbaan_app.guidance.visit_questions import Question
from loopbaan_app.model.figure import Source
from loopbaan_app.model.visit import Visit
from loopbaan_app.pack.queries import figures, sources
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.printing.question_sheet import MOST_QUESTIONS, QuestionSheet, SheetQuestion
from loopbaan_app.ui.printing.visit_guide import VisitGuide

LONGEST_TITLE = 70
CHECK_SITE = "Controleer de datum op de site."
ASK_PLACE = "Vraag het bedrijf naar dag en tijd."
CALL_FIRST = "Bel of mail eerst: een bezoek spreek je af."


def day_of(plan: PlannedVisit) -> date | None:
    """The day of a plan, or None while it is not chosen."""
    return date.fromisoformat(plan.date) if plan.date else None


def when_words(plan: PlannedVisit) -> str:
    """Day and company in words: "vrijdag 12 maart 2027, met de klas"; only the company while there is no day."""
    day = day_of(plan)
    company = wording.COMPANY[plan.company]
    return f"{wording.day(day)}, {company}" if day else company


def question_sheet(pack: Pack, visit: Visit, plan: PlannedVisit, chosen: Sequence[Question]) -> QuestionSheet:
    """The sheet to take along. It names the sources behind the questions, never what somebody guessed."""
    kept = list(chosen)[:MOST_QUESTIONS]
    behind = dict.fromkeys(question.figure for question in kept if question.figure)
    numbers = {figure: number for number, figure in enumerate(behind, start=1)}
    notes = [f"{number}. Uit de quiz: {_figure_note(pack, figure)}" for figure, number in numbers.items()]
    day = day_of(plan)
    return QuestionSheet(
        place=visit.words.name,
        when=when_words(plan) if day else "",
        questions=tuple(SheetQuestion(question.text, numbers.get(question.figure, 0)) for question in kept),
        notes=(*notes, _visit_note(pack, visit)),
    )


def visit_guide(pack: Pack, visit: Visit, plan: PlannedVisit, place: str) -> VisitGuide:
    """The sheets for whoever takes a class along."""
    day = day_of(plan)
    return VisitGuide(
        name=visit.words.name,
        place=place,
        site=visit.url or "",
        day=wording.day(day) if day else "",
        see=visit.words.one_line,
        bring=visit.words.bring or "",
        people=tuple(f"{job.name} ({level_words(job.level)})" for job in visit.jobs[:4]),
        note=_visit_note(pack, visit),
    )


def calendar_bytes(visit: Visit, day: date, chosen: Sequence[str], now: datetime) -> bytes:
    """The visit as a calendar file, with what to take along and the questions in the description."""
    words = visit.words
    lines = [CALL_FIRST, f"Bereid je voor: {words.prepare}", f"Neem mee: {words.bring}" if words.bring else ""]
    lines += ["", "Jouw vragen:", *(f"- {text}" for text in chosen), "", CHECK_SITE if visit.url else ""]
    text = "\n".join(lines).replace("\n\n\n", "\n\n").strip()
    return calendar_file(
        CalendarVisit(visit.id, f"Op bezoek: {words.name}", day, text, visit.place, visit.url or ""), now
    )


def level_words(level: str) -> str:
    """The level of a job one meets, which may be wider than our own levels."""
    return wording.LEVELS.get(level, level)


def _figure_note(pack: Pack, figure: str) -> str:
    view = figures.figure(pack, figure)
    return f"{_source_words(view.source)} ({view.figure.period})."


def _visit_note(pack: Pack, visit: Visit) -> str:
    then = CHECK_SITE if visit.url else ASK_PLACE
    return f"Over dit bezoek: {_source_words(sources.item(pack, visit.source))}. {then}"


def _source_words(source: Source) -> str:
    """A source as a footnote has room for it; its page in the program has the whole title."""
    title = source.title if len(source.title) <= LONGEST_TITLE else source.title[: LONGEST_TITLE - 1].rstrip() + "…"
    return f"{source.publisher}, {title}, {period_words(source.date)}"
