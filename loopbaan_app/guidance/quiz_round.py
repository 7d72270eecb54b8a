"""Puts a round together: items that keep all limits at once, found by trying the scarcest theme first.

Where no set of items keeps them all, as in a small pack, limits are given up in a fixed order: the named images, where
the truth lies, the number of domains, the themes, and last of all that no two items are twins. What is asked before is
only used again when a balanced round cannot be made without it.
"""

import hashlib
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from loopbaan_app.guidance import quiz_balance as balance
from loopbaan_app.guidance.quiz_balance import Limits
from loopbaan_app.model.quiz import QuizItem, Theme

MOST_STEPS = 400
"""How many choices one search may try; a set of domains that needs more is left for the next set."""

Items = tuple[QuizItem, ...]
Rank = tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a composition prefers, never at the cost of the balance."""

    seed: int = 0
    choice: str = ""
    """Domain that the person chose; empty for "van alles wat"."""
    liked: tuple[str, ...] = ()
    """Domains that the person kept something of, most kept first."""
    kept: frozenset[str] = frozenset()
    """Ids of occupations, people and visits that the person kept."""
    asked: Mapping[str, int] = field(default_factory=dict)
    """How often each item was shown before in this session."""
    planned: frozenset[str] = frozenset()
    """Items of the plan so far: a change of plan keeps them where it can."""

    @property
    def wanted(self) -> tuple[str, ...]:
        """The domains that get more items."""
        return (self.choice,) if self.choice else self.liked


def compose(fixed: Sequence[QuizItem], pool: Sequence[QuizItem], length: int, wishes: Wishes) -> Items:
    """Items that fill a round up to `length` together with `fixed`; fewer only when the pool has no more."""
    whole = compose_balanced(fixed, pool, length, wishes)
    return whole if whole is not None else _loosened(fixed, pool, length, wishes)


def compose_balanced(fixed: Sequence[QuizItem], pool: Sequence[QuizItem], length: int, wishes: Wishes) -> Items | None:
    """As `compose`, with every limit of requirement 7 kept; None when that cannot be."""
    levels = _images(length, wishes)
    sets = _domain_sets(fixed, pool, wishes)
    for tier in _tiers(sets, wishes.choice):
        for fresh in _ever_less_fresh(fixed, pool, wishes):
            stock = _Stock(fixed, fresh, (*_limits(length, None), *levels[0]))
            tried = (_from_sets(fixed, stock, length, images, tier, wishes) for images in levels)
            found = next((items for items in tried if items is not None), None)
            if found is not None:
                return found
    return None


def arrange(items: Iterable[QuizItem], before: QuizItem | None, seed: int) -> Items:
    """The items in an order in which neighbours differ in kind, theme and domain as far as that goes."""
    waiting = sorted(items, key=lambda item: shuffled(seed, item.id))
    placed: list[QuizItem] = []
    while waiting:
        previous = placed[-1] if placed else before
        following = min(waiting, key=lambda item: _likeness(item, previous))
        waiting.remove(following)
        placed.append(following)
    return tuple(placed)


def shuffled(seed: int, id: str) -> str:
    """A key that puts ids in an order that looks like chance and is the same on every machine."""
    return hashlib.blake2b(f"{seed}/{id}".encode(), digest_size=8).hexdigest()


def _likeness(item: QuizItem, other: QuizItem | None) -> int:
    if other is None:
        return 0
    about_gender = "gender" in item.themes and "gender" in other.themes
    return 2 * about_gender + 2 * (item.guess == other.guess) + (item.domain == other.domain)


def _tiers(sets: list[tuple[str, ...]], choice: str) -> list[list[tuple[str, ...]]]:
    """What the person chose comes before everything but the balance."""
    if not choice:
        return [sets]
    return [[domains for domains in sets if choice in domains], [domains for domains in sets if choice not in domains]]


def _images(length: int, wishes: Wishes) -> tuple[Limits, ...]:
    """Nine items can meet every image, but not from every set of domains: then the four that the documents name."""
    if length < max(balance.LENGTHS):
        return ((),)
    named, every = balance.images(balance.NAMED), balance.images(balance.ALL_IMAGES)
    return (named, ()) if wishes.wanted else (every, named, ())


def _limits(length: int, without: Theme | None) -> Limits:
    return (*balance.themes(length, without), *balance.truths(length))


def _from_sets(
    fixed: Sequence[QuizItem],
    stock: "_Stock",
    length: int,
    images: Limits,
    sets: list[tuple[str, ...]],
    wishes: Wishes,
) -> Items | None:
    """From the first set of domains that has it all; a round of five may leave one broad theme to the next round."""
    leaving = (None,) if length >= max(balance.LENGTHS) else (None, *balance.BROAD)
    variants = [(*_limits(length, without), *images) for without in leaving]
    variants = [limits for limits in variants if stock.has(limits, None)]
    for domains in sets if variants else ():
        inside = [item for item in stock.pool if item.domain in domains]
        for limits in (limits for limits in variants if stock.has(limits, domains)):
            found = _Search((*limits, *balance.in_domains(domains)), length, wishes).run(fixed, inside)
            if found is not None:
                return found
    return None


def _loosened(fixed: Sequence[QuizItem], pool: Sequence[QuizItem], length: int, wishes: Wishes) -> Items:
    unused = [item for item in pool if item not in fixed]
    for limits in (balance.themes(length), balance.themes(length)[:1], ()):
        found = _Search(limits, length, wishes).run(fixed, unused)
        if found is not None:
            return found
    unused.sort(key=lambda item: rank(item, fixed, wishes))
    return tuple(unused[: max(0, length - len(fixed))])


def _ever_less_fresh(fixed: Sequence[QuizItem], pool: Sequence[QuizItem], wishes: Wishes) -> Iterator[list[QuizItem]]:
    """First only ideas that were not asked before, then twins of what was asked, then everything."""
    used = {item.id for item in fixed}
    unused = [item for item in pool if item.id not in used]
    families = {item.twins for item in pool if wishes.asked.get(item.id)}
    if families:
        yield [item for item in unused if item.twins not in families]
        yield [item for item in unused if not wishes.asked.get(item.id)]
    yield unused


def _domain_sets(fixed: Sequence[QuizItem], pool: Sequence[QuizItem], wishes: Wishes) -> list[tuple[str, ...]]:
    """Sets of two or three domains, those that the person wants first; with a liked domain goes one that is not."""
    here = {str(item.domain) for item in fixed}
    there = sorted({str(item.domain) for item in pool} - here)
    sizes = range(max(0, balance.FEWEST_DOMAINS - len(here)), balance.MOST_DOMAINS - len(here) + 1)
    sets = [tuple(sorted(here | set(more))) for size in sizes for more in itertools.combinations(there, size)]

    def key(domains: tuple[str, ...]) -> Rank:
        wanted = sum(domain in wishes.wanted for domain in domains)
        mirror = bool(wishes.wanted) and wanted == len(domains)
        asked = sum(wishes.asked.get(item.id, 0) for item in pool if item.domain in domains)
        return mirror, -wanted, asked, shuffled(wishes.seed, "/".join(domains))

    return sorted(sets, key=key)


def rank(item: QuizItem, chosen: Sequence[QuizItem], wishes: Wishes) -> Rank:
    """The smaller, the sooner an item is taken: new, planned, kept, wanted, and unlike what is chosen already."""
    return (
        wishes.asked.get(item.id, 0),
        item.id not in wishes.planned,
        not wishes.kept & {item.occupation, item.role_model, item.visit},
        item.domain not in wishes.wanted,
        sum(item.stereotype == other.stereotype for other in chosen),
        sum(item.guess == other.guess for other in chosen),
        shuffled(wishes.seed, item.id),
    )


class _Stock:
    """Counts beforehand how many ideas a set of domains has for each limit: a quick no for most sets."""

    def __init__(self, fixed: Sequence[QuizItem], pool: Sequence[QuizItem], limits: Limits) -> None:
        self.pool = pool
        self._fixed = {limit.name: sum(map(limit.holds, fixed)) for limit in limits}
        ideas = {(str(item.domain), limit.name, item.twins) for item in pool for limit in limits if limit.holds(item)}
        self._ideas = Counter((domain, name) for domain, name, _ in ideas)
        self._domains = sorted({str(item.domain) for item in pool})

    def has(self, limits: Limits, domains: Iterable[str] | None) -> bool:
        """False when these domains (None: all) have too little for some limit; True promises nothing."""
        where = self._domains if domains is None else tuple(domains)
        return all(
            self._fixed[limit.name] + sum(self._ideas[domain, limit.name] for domain in where) >= limit.lowest
            for limit in limits
        )


class _Search:
    """Depth first, the limit with the fewest fitting items first."""

    def __init__(self, limits: Limits, length: int, wishes: Wishes) -> None:
        self._limits, self._length, self._wishes = limits, length, wishes
        self._marks: dict[str, tuple[int, ...]] = {}
        self._steps = 0

    def run(self, fixed: Sequence[QuizItem], pool: Sequence[QuizItem]) -> Items | None:
        """Items that complete `fixed`, or None."""
        self._marks = {item.id: tuple(int(limit.holds(item)) for limit in self._limits) for item in (*fixed, *pool)}
        counts = [sum(marks) for marks in zip(*(self._marks[item.id] for item in fixed), strict=True)]
        families = {item.twins for item in fixed}
        open_pool = [item for item in pool if item.twins not in families]
        found = self._further(list(fixed), counts or [0] * len(self._limits), open_pool)
        return tuple(found[len(fixed) :]) if found is not None else None

    def _further(self, chosen: list[QuizItem], counts: list[int], pool: list[QuizItem]) -> list[QuizItem] | None:
        self._steps += 1
        left = self._length - len(chosen)
        if self._steps > MOST_STEPS or any(self._over(counts)):
            return None
        if left <= 0:
            return chosen if not any(self._short(counts)) else None
        candidates = self._scarcest(counts, pool, left)
        if candidates is None:
            return None
        candidates.sort(key=lambda item: rank(item, chosen, self._wishes))
        for item in candidates:
            rest = [other for other in pool if other.twins != item.twins]
            summed = [count + mark for count, mark in zip(counts, self._marks[item.id], strict=True)]
            found = self._further([*chosen, item], summed, rest)
            if found is not None:
                return found
            pool = [other for other in pool if other is not item]
        return None

    def _scarcest(self, counts: list[int], pool: list[QuizItem], left: int) -> list[QuizItem] | None:
        """The items that may come next; None when some limit cannot be kept any more."""
        scarcest = list(pool)
        for index, short in enumerate(self._short(counts)):
            if not short:
                continue
            fitting = [item for item in pool if self._marks[item.id][index]]
            if short > left or len({item.twins for item in fitting}) < short:
                return None
            if len(fitting) < len(scarcest):
                scarcest = fitting
        return scarcest

    def _short(self, counts: list[int]) -> list[int]:
        return [max(0, limit.lowest - count) for limit, count in zip(self._limits, counts, strict=True)]

    def _over(self, counts: list[int]) -> list[bool]:
        return [count > limit.highest for limit, count in zip(self._limits, counts, strict=True)]
