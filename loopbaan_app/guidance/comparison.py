"""Comparing occupations and studies: values per aspect, what differs before what is the same, and who takes part."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

MOST = 4
"""More do not fit beside each other, on a screen or on paper."""


class Value(NamedTuple):
    """What one thing has on one aspect, in words, and where that stands."""

    words: str
    source: str = ""
    """Id of a figure, `source:` with the id of a source, or empty for an editorial choice of ours."""
    says: str = ""
    """The words on the source chip; of an editorial choice what it is."""
    known: bool = True


@dataclass(frozen=True, slots=True)
class Aspect:
    """One row of a comparison; there is a value for each thing."""

    name: str
    values: tuple[Value, ...]

    @property
    def differs(self) -> bool:
        """True when the known values are not all the same, or when some are known and others not."""
        return len({value.words.casefold() if value.known else "" for value in self.values}) > 1


class Comparison(NamedTuple):
    """The aspects in two parts, each in the order in which they were given."""

    different: tuple[Aspect, ...]
    same: tuple[Aspect, ...]


def compared(aspects: Iterable[Aspect]) -> Comparison:
    """What differs first; an aspect of which nothing at all is known stays away."""
    told = [aspect for aspect in aspects if any(value.known for value in aspect.values)]
    different = tuple(aspect for aspect in told if aspect.differs)
    return Comparison(different, tuple(aspect for aspect in told if not aspect.differs))


def takes_part(asked: Sequence[str], kept: Sequence[str], left_out: Iterable[str] = ()) -> tuple[list[str], list[str]]:
    """Everything that can be compared, what was asked for first, and which of it to show: four at most."""
    out = set(left_out)
    every = list(dict.fromkeys((*asked, *kept)))
    return every, [each for each in every if each not in out][:MOST]
