"""Search over everything: the best name first, other words after it, and misspellings repaired when nothing is found.

Equal matches are ordered by kind and name, because documents are numbered in that order.
"""

from typing import NamedTuple

from loopbaan_app.pack.folding import words_of
from loopbaan_app.pack.queries.spelling import repaired
from loopbaan_app.pack.reader import Pack

LONGEST_TEXT = 200
MOST_WORDS = 8
LONGEST_WORD = 40
LAST_LETTER = "\U0010ffff"
SHORTEST_PART = 4
PARTS_OF_WORDS = 30
FILLERS = frozenset(
    (
        "aan", "als", "bij", "dat", "de", "die", "dit", "doe", "doet", "een", "en", "er", "het", "hoe", "ik", "in",
        "is", "je", "kan", "kun", "met", "mijn", "moet", "naar", "of", "om", "op", "te", "van", "voor", "waar", "wat",
        "welke", "wil", "word", "worden", "wordt",
    )
)  # fmt: skip
"""Words of a question that say nothing about what is looked for."""
WEIGHTS = "10.0, 8.0, 4.0, 1.0"
"""How much a word in the title, the synonyms, the keywords and the text counts."""

Found = dict[int, str]
"""Documents in the order in which they were found, each with the other name that matched."""


class Hit(NamedTuple):
    """Something that was found; `matched` is the other name that matched, empty when the title did."""

    kind: str
    id: str
    title: str
    line: str
    matched: str


def search(pack: Pack, text: str, limit: int = 20) -> list[Hit]:
    """What fits the text best: exact title, start of title, synonym, word in title, part of a word, any text.

    Any text is allowed and never raises; without letters or digits nothing is found.
    """
    words = [word[:LONGEST_WORD] for word in words_of(text[:LONGEST_TEXT])][:MOST_WORDS]
    if not words:
        return []
    found: Found = {}
    _by_name(pack, words, limit, found)
    telling = [word for word in words if word not in FILLERS] or words
    if telling != words and not found:
        _by_name(pack, telling, limit, found)
    for step in (_by_word_of_name, _by_part_of_word, _by_any_text):
        if len(found) < limit:
            step(pack, telling, limit, found)
    if not found:
        _by_repaired_words(pack, telling, limit, found)
    if not found and len(telling) > 1:
        _add_matches(pack, _one_of_these(telling), limit, found, ranked=True)
    return _hits(pack, dict(list(found.items())[:limit]))


def _by_name(pack: Pack, words: list[str], limit: int, found: Found) -> None:
    _add_names(pack, " ".join(words), limit, found, is_title=True)
    if len(found) < limit:
        _add_names(pack, " ".join(words), limit, found, is_title=False)


def _by_word_of_name(pack: Pack, words: list[str], limit: int, found: Found) -> None:
    terms = _all_of_these([[word] for word in words])
    _add_matches(pack, f"title : ({terms})", limit, found)
    if len(found) < limit:
        _add_matches(pack, f"{{title synonyms}} : ({terms})", limit, found)


def _by_part_of_word(pack: Pack, words: list[str], limit: int, found: Found) -> None:
    """Dutch glues words together: "monteur" also means "elektromonteur"."""
    if min(len(word) for word in words) < SHORTEST_PART:
        return
    alternatives = []
    for word in words:
        glued = pack.execute(
            "SELECT w.folded FROM search_trigram t JOIN search_word w ON w.word = t.rowid "
            "WHERE search_trigram MATCH ? ORDER BY t.rowid LIMIT ?",
            (f'"{word}"', PARTS_OF_WORDS),
        )
        alternatives.append([word, *(row["folded"] for row in glued)])
    _add_matches(pack, f"{{title synonyms}} : ({_all_of_these(alternatives)})", limit, found)


def _by_any_text(pack: Pack, words: list[str], limit: int, found: Found) -> None:
    if found and min(len(word) for word in words) < 3:
        return  # half a word matches everything and says nothing
    _add_matches(pack, _all_of_these([[word] for word in words]), limit, found, ranked=True)


def _by_repaired_words(pack: Pack, words: list[str], limit: int, found: Found) -> None:
    alternatives = repaired(pack, words)
    if alternatives is None:
        return
    _by_name(pack, [choices[0] for choices in alternatives], limit, found)
    terms = _all_of_these(alternatives)
    _add_matches(pack, f"title : ({terms})", limit, found)
    _add_matches(pack, f"{{title synonyms}} : ({terms})", limit, found)
    if not found:
        _add_matches(pack, terms, limit, found, ranked=True)


def _add_names(pack: Pack, start: str, limit: int, found: Found, is_title: bool) -> None:
    rows = pack.execute(
        "SELECT doc, shown FROM search_name WHERE is_title = ? AND folded >= ? AND folded < ? "
        "ORDER BY folded <> ?, doc LIMIT ?",
        (int(is_title), start, start + LAST_LETTER, start, limit * 2),
    )
    for row in rows:
        found.setdefault(row["doc"], "" if is_title else row["shown"])


def _add_matches(pack: Pack, question: str, limit: int, found: Found, ranked: bool = False) -> None:
    if not question:
        return
    order = f"bm25(search, {WEIGHTS}), rowid" if ranked else "rowid"
    rows = pack.execute(
        f"SELECT rowid FROM search WHERE search MATCH ? ORDER BY {order} LIMIT ?", (question, limit * 2)
    )
    for row in rows:
        found.setdefault(row[0], "")


def _all_of_these(alternatives: list[list[str]]) -> str:
    return " AND ".join(f"({_one_of_these(choices)})" for choices in alternatives)


def _one_of_these(words: list[str]) -> str:
    return " OR ".join(f'"{word}"*' for word in words)


def _hits(pack: Pack, found: Found) -> list[Hit]:
    marks = ", ".join("?" * len(found))
    rows = pack.execute(f"SELECT doc, kind, id, title, line FROM search_doc WHERE doc IN ({marks})", tuple(found))
    by_doc = {row["doc"]: row for row in rows}
    ordered = [(by_doc[doc], matched) for doc, matched in found.items() if doc in by_doc]
    return [Hit(row["kind"], row["id"], row["title"], row["line"], matched) for row, matched in ordered]
