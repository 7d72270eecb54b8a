"""Searching within one list: the items of a kind that fit what is typed above it."""

from collections.abc import Mapping

from loopbaan_app.pack.folding import words_of
from loopbaan_app.pack.queries.search import search
from loopbaan_app.pack.reader import Pack

MOST_HITS = 100


def within(pack: Pack, kind: str, typed: str, texts: Mapping[str, str]) -> set[str]:
    """Ids whose folded text holds all the words, or that are known by such another name.

    When no text holds the words, whatever the search finds counts, misspellings repaired. Without letters or digits
    everything fits. `texts` holds per id what a card shows, folded.
    """
    words = words_of(typed)
    if not words:
        return set(texts)
    plain = {id for id, text in texts.items() if all(word in text for word in words)}
    hits = [hit for hit in search(pack, typed, limit=MOST_HITS) if hit.kind == kind and hit.id in texts]
    return plain | {hit.id for hit in hits if hit.matched or not plain}
