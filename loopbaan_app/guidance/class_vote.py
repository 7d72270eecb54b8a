"""A vote on the board: vote, talk in pairs, vote again, then the answer. Hands or cards are counted, nobody is named.

How the votes were spread is told only after the second vote, and only when at least ten people voted both times. There
is no field for who voted, so it can never be split.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from loopbaan_app.model.quiz import QuizItem

Phase = Literal["vote", "talk", "vote_again", "reveal"]

FEWEST_VOTES = 10
TALK_SECONDS = 120


@dataclass(frozen=True, slots=True)
class ClassVote:
    """One question in class, as a value: each step gives the next."""

    options: int
    phase: Phase = "vote"
    first: tuple[int, ...] = ()
    second: tuple[int, ...] = ()

    def vote(self, counts: Sequence[int]) -> "ClassVote":
        """Count the hands of this vote, one number per option."""
        if len(counts) != self.options or min(counts, default=0) < 0:
            raise ValueError(f"{list(counts)} is no count for {self.options} options")
        if self.phase == "vote":
            return replace(self, first=tuple(counts), phase="talk")
        if self.phase == "vote_again":
            return replace(self, second=tuple(counts), phase="reveal")
        raise ValueError(f"there is no vote in the phase {self.phase}")

    def talked(self) -> "ClassVote":
        """The pairs have talked; the second vote can begin."""
        if self.phase != "talk":
            raise ValueError(f"nobody talks in the phase {self.phase}")
        return replace(self, phase="vote_again")

    @property
    def spread(self) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """Both votes, per option; None before the answer, and with fewer than ten votes."""
        enough = min(sum(self.first), sum(self.second)) >= FEWEST_VOTES
        return (self.first, self.second) if self.phase == "reveal" and enough else None


@dataclass(frozen=True, slots=True)
class ClassRound:
    """A row of questions for the board, and how far the class is."""

    items: tuple[QuizItem, ...]
    place: int = 0
    vote: ClassVote = ClassVote(0)

    @classmethod
    def begin(cls, items: Sequence[QuizItem]) -> "ClassRound | None":
        """The round before the first vote; None without items."""
        return cls(tuple(items), 0, ClassVote(len(items[0].words.options))) if items else None

    @property
    def item(self) -> QuizItem:
        """The question on the board."""
        return self.items[self.place]

    @property
    def is_last(self) -> bool:
        """True at the last question."""
        return self.place == len(self.items) - 1

    def after(self, vote: ClassVote) -> "ClassRound":
        """The same question, one step on."""
        return replace(self, vote=vote)

    def on(self) -> "ClassRound | None":
        """The next question; None after the last."""
        if self.is_last:
            return None
        place = self.place + 1
        return ClassRound(self.items, place, ClassVote(len(self.items[place].words.options)))


def fits_the_board(item: QuizItem) -> bool:
    """Hands and cards need a few answers to choose from."""
    return item.guess in ("options", "cards")
