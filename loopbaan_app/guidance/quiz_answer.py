"""One answer in the quiz: whether it was close, how much it surprised, and what blind guessing would have brought."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from loopbaan_app.model.quiz import QuizItem

GUESSING, THINKING, SURE = 0, 1, 2
"""The three steps of "Hoe zeker ben je?"."""
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; `guess` is a number or the index of an option, None for "weet ik niet" and for an order."""

    item: str
    guess: float | None
    close: bool
    sure: int | None = None
    """How sure the person was, 0 to 2; None when not said."""
    order: tuple[int, ...] = ()
    """For an order: the indices of the options as the person laid them."""

    @property
    def unknown(self) -> bool:
        """True for "weet ik niet", which is counted apart."""
        return self.guess is None and not self.order

    @property
    def surprise(self) -> bool:
        """True when it was different from what the person thought; never for "weet ik niet"."""
        return not self.close and not self.unknown


@dataclass(frozen=True, slots=True)
class Turn:
    """One item that was shown; a skipped item has no answer, and nothing ever counts it."""

    item: str
    answer: Answer | None


def judge(item: QuizItem, guess: float | None, sure: int | None = None, order: Sequence[int] = ()) -> Answer:
    """The answer that a guess is; ValueError when it is not one that the item offers."""
    if guess is not None and item.guess in ("options", "cards") and guess not in range(len(item.words.options)):
        raise ValueError(f"{item.id} has no option {guess}")
    if order and sorted(order) != list(range(len(item.words.options))):
        raise ValueError(f"{list(order)} does not lay every option of {item.id} once")
    if sure not in (None, GUESSING, THINKING, SURE):
        raise ValueError(f"how sure is 0, 1 or 2, not {sure}")
    laid = tuple(order) if item.guess == "order" else ()
    return Answer(item.id, guess, _is_close(item, guess, laid), sure, laid)


def gap(item: QuizItem, answer: Answer) -> float:
    """How far off an answer was, from 0 (right) to 1 (as far as the item allows); 0 for "weet ik niet"."""
    if answer.unknown:
        return 0.0
    if item.guess == "order":
        return _pairs_turned(item.answer_order, answer.order)
    if item.answer is not None and answer.guess is not None:
        return abs(answer.guess - item.answer) / (item.highest - item.lowest)
    return 0.0 if answer.close else 0.5


def blind_chance(item: QuizItem) -> float:
    """The best chance to be close without knowing anything, when every possible answer is as likely as another.

    For three options that is one in three. On a scale one places the guess where it covers most: `near` to both sides.
    """
    if item.guess == "order":
        return 1 / math.factorial(len(item.words.options))
    if item.guess in ("options", "cards"):
        return 1 / len(item.words.options)
    places = round((item.highest - item.lowest) / item.step) + 1
    covered = 2 * math.floor(item.near / item.step + _ROUNDING) + 1
    return min(1.0, covered / places)


def _is_close(item: QuizItem, guess: float | None, order: tuple[int, ...]) -> bool:
    if item.guess == "order":
        return order == item.answer_order
    if guess is None:
        return False
    if item.answer is not None:
        return abs(guess - item.answer) <= item.near + _ROUNDING
    return guess == item.answer_option


def _pairs_turned(right: Sequence[int], laid: Sequence[int]) -> float:
    """The share of pairs that lie the other way round."""
    place = {option: index for index, option in enumerate(laid)}
    pairs = [(first, later) for index, first in enumerate(right) for later in right[index + 1 :]]
    return sum(place[first] > place[later] for first, later in pairs) / len(pairs) if pairs else 0.0
