"""The delayed retest: twins of what was asked one to three weeks ago, and two new items as a control.

When the control items go better as well, people only became better at quizzes. What comes back is mostly what was
missed, what was missed with certainty first; some of what was close too, so that a change can be seen both ways.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loopbaan_app.guidance.quiz_answer import SURE, Answer, Turn
from loopbaan_app.guidance.quiz_engine import Question
from loopbaan_app.guidance.quiz_reason import Reason
from loopbaan_app.guidance.quiz_round import Wishes, rank
from loopbaan_app.model.quiz import QuizItem

EARLIEST, LATEST = datetime.timedelta(days=7), datetime.timedelta(days=21)
MOST, MOST_MISSED, CONTROLS = 8, 6, 2
FEWEST = 3
"""With fewer twins there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An answer and the day on which it was given."""

    answer: Answer
    day: datetime.date


@dataclass(frozen=True, slots=True)
class Retest:
    """What is asked again; empty when it is not time yet, or when there is too little to compare."""

    twins: tuple[Question, ...] = ()
    controls: tuple[Question, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Twins with a control after every fourth."""
        mixed = list(self.twins)
        for index, control in enumerate(self.controls, start=1):
            mixed.insert(min(len(mixed), index * 5 - 1), control)
        return tuple(mixed)


def window(day: datetime.date) -> tuple[datetime.date, datetime.date]:
    """From when until when the retest of a round of this day can be done."""
    return day + EARLIEST, day + LATEST


def retest(pool: Iterable[QuizItem], answers: Sequence[Dated], today: datetime.date, wishes: Wishes) -> Retest:
    """The retest of today: six to eight twins when there are so many, on what the person kept where possible."""
    items = {item.id: item for item in pool}
    seen = {dated.answer.item for dated in answers}
    known = [dated for dated in answers if dated.answer.item in items]
    first: dict[str, Answer] = {}
    for dated in sorted(known, key=lambda dated: dated.day):
        if EARLIEST <= today - dated.day <= LATEST:
            first.setdefault(items[dated.answer.item].twins, dated.answer)
    twins = {family: _twin(items.values(), family, seen, wishes) for family in first}
    due = sorted((family for family in first if twins[family]), key=lambda family: (_order(first[family]), family))
    missed = [family for family in due if not first[family].close][:MOST_MISSED]
    close = [family for family in due if first[family].close]
    chosen = [twin for family in [*missed, *close][:MOST] if (twin := twins[family])]
    if len(chosen) < FEWEST:
        return Retest()
    return Retest(
        tuple(Question(item, Reason("retest", item.domain)) for item in chosen),
        tuple(_controls(items.values(), {items[dated.answer.item].twins for dated in known}, wishes)),
    )


def has_returned(questions: Sequence[Question], turns: Sequence[Turn]) -> bool:
    """True when the retest was walked through: the certificate is for coming back, not for being right."""
    return bool(questions) and {question.item.id for question in questions} <= {turn.item for turn in turns}


def _order(answer: Answer) -> int:
    if answer.surprise:
        return 0 if answer.sure == SURE else 1
    return 2 if answer.unknown else 3


def _twin(pool: Iterable[QuizItem], family: str, seen: set[str], wishes: Wishes) -> QuizItem | None:
    twins = [item for item in pool if item.twins == family and item.id not in seen]
    return min(twins, key=lambda item: rank(item, (), wishes), default=None)


def _controls(pool: Iterable[QuizItem], asked: set[str], wishes: Wishes) -> Iterable[Question]:
    """Two items of families that were never asked, of two families."""
    new = sorted((item for item in pool if item.twins not in asked), key=lambda item: rank(item, (), wishes))
    families: dict[str, QuizItem] = {}
    for item in new:
        families.setdefault(item.twins, item)
    return (Question(item, Reason("control", item.domain)) for item in list(families.values())[:CONTROLS])
