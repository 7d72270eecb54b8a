"""What keeps a round honest: limits on what its items are about, on where the truth lies and on how pleasant it is.

For nine items the limits are those of the quiz design (requirement 7): at most three about gender of which at least one
about men in care or teaching, two about mbo, and one each about pay or status, old-fashioned, relevance and working
with people, from two or three domains. Five items are five ninths of that, rounded so that nothing falls away: at most
two about gender with one about men in care or teaching, one about mbo, and three of the other four themes. The truth
lies low, in the middle and high about as often, and is pleasant about as often as not.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, get_args

from loopbaan_app.model.quiz import QuizItem, Stereotype, Theme

LENGTHS = (5, 9)
BROAD: tuple[Theme, ...] = ("pay_status", "old_fashioned", "relevance", "people")
NAMED: tuple[Stereotype, ...] = ("difficult", "old_fashioned", "not_relevant", "for_boys")
"""The four images that the documents name; a round of nine meets all four, and the others where it can."""
ALL_IMAGES: tuple[Stereotype, ...] = tuple(image for image in get_args(Stereotype) if image != "other")
FEWEST_DOMAINS, MOST_DOMAINS = 2, 3
NO_LIMIT = 99


class Limit(NamedTuple):
    """At least `lowest` and at most `highest` items of a round are like this."""

    name: str
    holds: Callable[[QuizItem], bool]
    lowest: int
    highest: int = NO_LIMIT


Limits = tuple[Limit, ...]


def themes(length: int, without: Theme | None = None) -> Limits:
    """What the items are about; `without` is the one theme that a round of five may leave for the next."""
    nine = length >= max(LENGTHS)
    wanted = (theme for theme in BROAD if theme != without)
    return (
        _theme("gender", 0, 3 if nine else 2),
        _theme("men_in_care", 1),
        _theme("mbo", 2 if nine else 1),
        *(_theme(theme, 1) for theme in wanted),
    )


def truths(length: int) -> Limits:
    """Where the truth lies, and whether it is pleasant."""
    nine = length >= max(LENGTHS)
    low, high = (2, 4) if nine else (1, 2)
    places = ("low", "middle", "high")
    return (
        *(Limit(place, _lies(place), low, high) for place in places),
        Limit("pleasant", lambda item: item.pleasant, 4 if nine else 2, 5 if nine else 3),
    )


def images(wanted: Iterable[Stereotype]) -> Limits:
    """Each of these images is met."""
    return tuple(Limit(f"image {image}", _is_about(image), 1) for image in wanted)


def in_domains(domains: Iterable[str]) -> Limits:
    """Each of these domains is met."""
    return tuple(Limit(f"domain {domain}", _is_in(domain), 1) for domain in domains)


def is_balanced(items: Sequence[QuizItem]) -> bool:
    """True when a whole round of five or nine keeps all limits of its length."""
    return any(balanced_within(items, len(items)))


def balanced_within(items: Sequence[QuizItem], length: int) -> Iterator[tuple[QuizItem, ...]]:
    """Every choice of `length` of these items that is a balanced round by itself."""
    leaving: tuple[Theme | None, ...] = (None,) if length >= max(LENGTHS) else (None, *BROAD)
    variants = [(*truths(length), *themes(length, without)) for without in leaving]
    names = {limit.name: limit for limits in variants for limit in limits}
    marks = [{name for name, limit in names.items() if limit.holds(item)} for item in items]
    for chosen in itertools.combinations(range(len(items)), length):
        if not FEWEST_DOMAINS <= len({items[index].domain for index in chosen}) <= MOST_DOMAINS:
            continue
        counts = Counter(itertools.chain.from_iterable(marks[index] for index in chosen))
        if any(all(limit.lowest <= counts[limit.name] <= limit.highest for limit in limits) for limits in variants):
            yield tuple(items[index] for index in chosen)


def _theme(theme: Theme, lowest: int, highest: int = NO_LIMIT) -> Limit:
    return Limit(theme, lambda item: theme in item.themes, lowest, highest)


def _lies(place: str) -> Callable[[QuizItem], bool]:
    return lambda item: item.truth_position == place


def _is_about(image: Stereotype) -> Callable[[QuizItem], bool]:
    return lambda item: item.stereotype == image


def _is_in(domain: str) -> Callable[[QuizItem], bool]:
    return lambda item: item.domain == domain
