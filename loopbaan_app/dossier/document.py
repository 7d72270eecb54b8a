"""The dossier in memory: favourites, guesses, quiz rounds and planned visits of this run, written nowhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from loopbaan_app.guidance.quiz_answer import Answer as Answer
from loopbaan_app.model.quiz import Audience

Kind = Literal["occupation", "programme", "role_model", "visit", "choice"]
"""`choice`: two profile choices beside each other, as `guidance.two_choices` writes them."""
Company = Literal["class", "family", "alone"]
What = Literal["favourites", "guesses", "rounds", "visits", "facts"]


@dataclass(frozen=True, slots=True)
class Favourite:
    """Something with a heart; `title` is kept so that a list needs no query."""

    kind: Kind
    id: str
    title: str
    domain: str


@dataclass(frozen=True, slots=True)
class Guess:
    """What the pupil thought a figure was; `value` is in the unit of the figure, None when skipped."""

    figure: str
    value: float | None


@dataclass(frozen=True, slots=True)
class QuizRound:
    """One round: what was answered, "weet ik niet" included, skipped items left out."""

    answers: tuple[Answer, ...]
    finished: bool = True
    """False while the round is under way."""
    audience: Audience = "pupil"
    day: str = ""
    """ISO date of the answers; a retest is one to three weeks later."""


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit the pupil wants to make; `date` is ISO or empty while not chosen."""

    visit: str
    company: Company = "class"
    date: str = ""
    questions: tuple[str, ...] = ()
    """Words of the questions to take along, in order; those that are not on offer are the pupil's own."""
    reflections: tuple[str, ...] = ()
    """Answers to the three questions afterwards, in order; empty where nothing was written."""
    done: tuple[str, ...] = ()
    """Steps of the preparation that are ticked off."""


class Dossier:
    """The one owner of what the pupil keeps; each change is told with what changed."""

    def __init__(self, on_change: Callable[[What], None]) -> None:
        self._on_change = on_change
        self._favourites: dict[tuple[Kind, str], Favourite] = {}
        self._guesses: dict[str, Guess] = {}
        self._rounds: list[QuizRound] = []
        self._visits: dict[str, PlannedVisit] = {}
        self._facts: dict[str, str] = {}

    @property
    def favourites(self) -> tuple[Favourite, ...]:
        """Everything with a heart, in the order in which it was kept."""
        return tuple(self._favourites.values())

    @property
    def rounds(self) -> tuple[QuizRound, ...]:
        """Quiz rounds, oldest first; one per audience may still be under way."""
        return tuple(self._rounds)

    @property
    def visits(self) -> tuple[PlannedVisit, ...]:
        """Planned visits."""
        return tuple(self._visits.values())

    @property
    def facts(self) -> tuple[str, ...]:
        """Ids of the quiz items whose fact was kept."""
        return tuple(self._facts)

    def keeps(self, kind: Kind, item: str) -> bool:
        """True when this item has a heart."""
        return (kind, item) in self._favourites

    def keep(self, favourite: Favourite) -> None:
        """Give an item a heart."""
        self._favourites[favourite.kind, favourite.id] = favourite
        self._on_change("favourites")

    def forget(self, kind: Kind, item: str) -> None:
        """Take the heart away; an item without one is left alone."""
        if self._favourites.pop((kind, item), None):
            self._on_change("favourites")

    def guess(self, guess: Guess) -> None:
        """Remember what the pupil thought before the figure was shown."""
        self._guesses[guess.figure] = guess
        self._on_change("guesses")

    def guessed(self, figure: str) -> Guess | None:
        """The guess about a figure, or None when the pupil has not guessed or skipped yet."""
        return self._guesses.get(figure)

    def keep_round(self, so_far: QuizRound) -> None:
        """Remember a round under way, or finished: it takes the place of the round that this audience had under way."""
        rounds = [each for each in self._rounds if each.finished or each.audience != so_far.audience]
        self._rounds = [*rounds, so_far]
        self._on_change("rounds")

    def finish_round(self, finished: QuizRound) -> None:
        """Add a finished quiz round."""
        self.keep_round(finished)

    def keep_fact(self, item: str, title: str) -> None:
        """Keep the fact of a quiz item."""
        self._facts[item] = title
        self._on_change("facts")

    def forget_fact(self, item: str) -> None:
        """Let go of a fact; one that is not kept is left alone."""
        if self._facts.pop(item, None):
            self._on_change("facts")

    def plan(self, visit: PlannedVisit) -> None:
        """Plan a visit, or change the plan."""
        self._visits[visit.visit] = visit
        self._on_change("visits")

    def planned(self, visit: str) -> PlannedVisit | None:
        """The plan for a visit, if there is one."""
        return self._visits.get(visit)

    def cancel(self, visit: str) -> None:
        """Drop the plan for a visit."""
        if self._visits.pop(visit, None):
            self._on_change("visits")
