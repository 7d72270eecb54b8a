"""Cards without names: a hand of occupations of different domains, another one each time."""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple, Protocol

SIZE = 6


class Card(Protocol):
    """What a hand needs to know of an occupation."""

    @property
    def id(self) -> str: ...
    @property
    def domain(self) -> str: ...


class Hand(NamedTuple):
    """The ids of the cards, in the order in which they lie."""

    ids: tuple[str, ...]


def hand(cards: Iterable[Card], number: int, size: int = SIZE) -> Hand:
    """The hand with this number: the same number gives the same cards; no domain twice while others are left."""
    mixed = sorted(cards, key=lambda card: hashlib.sha256(f"{number}/{card.id}".encode()).digest())
    first: dict[str, str] = {}
    for card in mixed:
        first.setdefault(card.domain, card.id)
    chosen = list(first.values())[:size]
    chosen += [card.id for card in mixed if card.id not in chosen][: size - len(chosen)]
    return Hand(tuple(chosen))
