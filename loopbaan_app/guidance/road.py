"""A road from where a pupil stands to an occupation: its steps, its years, its exits and its switches."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from loopbaan_app.guidance.door import Answer, Cited
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.study import Work

StepKind = Literal["start", "school", "programme", "level", "repair", "occupation"]
"""`school`: havo or vwo; `level`: any programme of a level, where no single one is the way; `repair`: catching up what
the profile lacks."""
Earning = Literal["ja", "kan", "nee"]
"""Whether one earns while learning: always, when one chooses bbl, or not."""
_NUMBER = re.compile(r"\d+(?:,\d+)?")


class Span(NamedTuple):
    """A length in years, from the shortest to the longest."""

    low: float
    high: float
    known: bool = True
    """False when the length of some part is not known: then it is at least this."""

    @property
    def words(self) -> str:
        """The length as one reads it: "3 jaar", "3 tot 4 jaar", "minstens 3 jaar"."""
        if not self.known:
            return f"minstens {_number(self.low)} jaar" if self.low else "duur: dat weten we niet"
        if self.low == self.high:
            return f"{_number(self.low)} jaar"
        return f"{_number(self.low)} tot {_number(self.high)} jaar"


NO_TIME = Span(0, 0)
UNKNOWN_TIME = Span(0, 0, known=False)


class WrongTurn(NamedTuple):
    """What one can still do when a step turns out wrong."""

    words: str
    rule: str
    deadline: str
    studies: tuple[tuple[str, str], ...] = ()
    """Other programmes of this level in the same domain: id and name, three at most."""


@dataclass(frozen=True, slots=True)
class RoadStep:
    """One step of a road."""

    kind: StepKind
    id: str
    """Id of the programme or occupation; empty for a school and for any programme of a level."""
    name: str
    level: str
    years: Span = NO_TIME
    routes: tuple[str, ...] = ()
    earns: Earning = "nee"
    answer: Answer = "open"
    """How open the door to this step is from the step before."""
    condition: str = ""
    """What is asked at that door, in a few words; empty when it is simply open."""
    rule: Cited | None = None
    """The rule that leads from the step before to this one."""
    wrong_turn: WrongTurn | None = None


class Exit(NamedTuple):
    """A place on the road where one has a diploma and may stop."""

    step: int
    """Number of the step in the road, from 0."""
    diploma: str
    starting_qualification: bool
    works: tuple[tuple[str, str], ...]
    """Occupations for which this diploma is enough: id and name, three at most."""


@dataclass(frozen=True, slots=True)
class Road:
    """One road; the first step is where the pupil stands, the last is the occupation."""

    steps: tuple[RoadStep, ...]
    exits: tuple[Exit, ...] = ()
    note: str = ""
    """What the years leave out; empty when they leave nothing out."""

    @property
    def years(self) -> Span:
        """Years in all after the diploma of the school where the pupil is now."""
        return total(step.years for step in self.steps)

    @property
    def earns(self) -> Earning:
        """Whether some step pays while one learns."""
        every = {step.earns for step in self.steps}
        return "ja" if "ja" in every else "kan" if "kan" in every else "nee"

    @property
    def shape(self) -> tuple[tuple[str, str], ...]:
        """Kind and level of each step: two roads of one shape differ in programmes only."""
        return tuple((step.kind, step.level) for step in self.steps)


class NextFunction(NamedTuple):
    """An occupation one can grow into, and the programmes that lead from here to there."""

    work: Work
    programmes: tuple[tuple[str, str, str], ...]
    """Id, name and level, nearest first; empty when experience or a course of the employer is the way."""


class Development(NamedTuple):
    """What comes after the occupation."""

    functions: tuple[NextFunction, ...]
    programmes: tuple[tuple[str, str, str], ...]
    """Next programmes after those that lead to the occupation: id, name and level."""


@dataclass(frozen=True, slots=True)
class Roads:
    """The roads to one occupation, shortest first, five at most."""

    standing: Standing
    work: Work
    roads: tuple[Road, ...]
    why_not: str
    """Why there is no road; empty when there is one."""
    after: Development


def span(years: str) -> Span:
    """A length from the words of a table: "2 tot 3", "3 (soms 4)", "1,5"; without a number it is not known."""
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(years)]
    return Span(min(numbers), max(numbers)) if numbers else UNKNOWN_TIME


def total(spans: Iterable[Span]) -> Span:
    """Lengths added up."""
    every = list(spans)
    return Span(sum(each.low for each in every), sum(each.high for each in every), all(each.known for each in every))


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")
