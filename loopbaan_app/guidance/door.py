"""A door: how somebody gets into one study, with the rule behind the answer and the ways to repair."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Answer = Literal["open", "open onder voorwaarde", "met omweg", "niet bekend"]
"""There is no fifth answer: nothing is ever called impossible."""
ANSWERS: tuple[Answer, ...] = ("open", "open onder voorwaarde", "met omweg", "niet bekend")
RANK: dict[Answer, int] = {"open": 3, "open onder voorwaarde": 2, "met omweg": 1, "niet bekend": 0}
"""The higher, the wider open."""
RepairKind = Literal[
    "extra-vak", "ander-profiel", "certificaat", "deficientie", "toelatingsonderzoek", "selectie", "mbo-2", "mbo-4",
    "havo", "vwo", "hbo-jaar", "diploma", "school",
]  # fmt: skip
"""`certificaat` is an exam in one subject, `deficientie` the course or test of the school itself,
`toelatingsonderzoek` the admission test from 21 years on, `hbo-jaar` the first year of hbo on the way to wo."""


class Cited(NamedTuple):
    """A rule as a page shows it: what it says, how old it is, and where it stands."""

    id: str
    kind: Literal["admission", "progression"]
    name: str
    says: str
    """Our own words for the rule; may be empty."""
    later: str
    """What changed after the year of the rule, as far as we know."""
    year: str
    source: str
    certainty: str


class Repair(NamedTuple):
    """One way to get in after all."""

    kind: RepairKind
    words: str
    rule: str = ""
    """Id of the rule that makes this way possible; empty for asking the school."""
    years: str = ""
    """How many years it takes extra, as the rule says; empty when we do not know."""


@dataclass(frozen=True, slots=True)
class Door:
    """The way into one study."""

    id: str
    """Id of the programme, of the admission rule, or of the next school (`havo`, `vwo`)."""
    name: str
    level: str
    domain: str
    answer: Answer
    because: str
    """Why, in a few words, such as "direct met E&M" or "kies natuurkunde erbij"."""
    missing: tuple[tuple[str, ...], ...] = ()
    """Subjects that are asked and not there: of every group one is enough."""
    opened_by: tuple[str, ...] = ()
    """Subjects beside the profile that open this door."""
    rules: tuple[Cited, ...] = ()
    """The rule behind the answer first, then other rules about this study."""
    repairs: tuple[Repair, ...] = ()
    selection: bool = False
    """True when the school chooses who may begin."""
    fits: bool = False
    """True when the content fits the profile: an editorial choice, never a demand."""
    deadline: str = ""
    """The last day to apply, as far as the rules say."""

    @property
    def rule(self) -> Cited | None:
        """The rule behind the answer; None when no rule was found."""
        return self.rules[0] if self.rules else None


class Change(NamedTuple):
    """One door that differs between two choices."""

    left: Door
    right: Door


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two choices, by name; the same studies in the same order."""

    opens: tuple[Change, ...]
    """Doors that are wider open on the right."""
    narrows: tuple[Change, ...]
    """Doors that are wider open on the left."""
    same_open: int
    """How many doors are open on both sides, with or without a condition."""
