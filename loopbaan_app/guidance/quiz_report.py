"""What a round brought: surprises, before and after, and what blind guessing would have given. No score, no ranking."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loopbaan_app.guidance.quiz_answer import SURE, Answer, Turn, blind_chance, gap
from loopbaan_app.model.quiz import QuizItem


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """The same idea twice in one session: as it was guessed first, and as it was guessed when it came back."""

    before: Answer
    after: Answer


@dataclass(frozen=True, slots=True)
class Report:
    """What the last screen of a round tells; skipped items are nowhere in it."""

    answered: int
    """Answers with a guess; "weet ik niet" is not one."""
    unknown: int
    """How often the answer was "weet ik niet"."""
    surprises: tuple[Answer, ...]
    """What was different from what the person thought, the largest surprise first."""
    close: tuple[Answer, ...]
    blind: float
    """How many of the answered items the best blind guesser would have close, on average."""
    pairs: tuple[BeforeAfter, ...]


def report(pool: Iterable[QuizItem], done: Sequence[Turn], past: Sequence[Turn] = ()) -> Report:
    """The report of the turns of one round; `past` are the earlier turns of the session."""
    items = {item.id: item for item in pool}
    answers = [turn.answer for turn in done if turn.answer is not None and turn.item in items]
    guessed = [answer for answer in answers if not answer.unknown]
    surprises = [answer for answer in guessed if answer.surprise]
    surprises.sort(key=lambda answer: size_of_surprise(items[answer.item], answer), reverse=True)
    return Report(
        answered=len(guessed),
        unknown=len(answers) - len(guessed),
        surprises=tuple(surprises),
        close=tuple(answer for answer in guessed if answer.close),
        blind=sum(blind_chance(items[answer.item]) for answer in guessed),
        pairs=tuple(_pairs(items, [*past, *done], {turn.item for turn in done})),
    )


def size_of_surprise(item: QuizItem, answer: Answer) -> float:
    """How far off, from 0 to 1, and half as much again for who was sure: what is learnt then is remembered best."""
    return gap(item, answer) * (1.5 if answer.sure == SURE else 1.0)


def _pairs(items: dict[str, QuizItem], turns: Sequence[Turn], now: set[str]) -> Iterable[BeforeAfter]:
    """Families met twice, of which the second time was in this round."""
    first: dict[str, Answer] = {}
    for turn in turns:
        if turn.answer is None or turn.item not in items:
            continue
        family = items[turn.item].twins
        if family in first and turn.item in now and turn.item != first[family].item:
            yield BeforeAfter(first[family], turn.answer)
        first.setdefault(family, turn.answer)
