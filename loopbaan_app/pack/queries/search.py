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
LAST_DOC = 2**62
SHORTEST_PART = 4
SHORTEST_IN_TEXT = 3
PARTS_OF_WORDS = 30
FILLERS = frozenset(
    (
        "aan", "als", "baan", "banen", "beroep", "beroepen", "bij", "dat", "de", "die", "dit", "doe", "doen", "doet",
        "een", "en", "er", "graag", "het", "hoe", "iets", "ik", "in", "is", "je", "kan", "kun", "leuk", "met", "mijn",
        "moet", "naar", "of", "om", "op", "opleiding", "opleidingen", "studie", "te", "van", "voor", "waar", "wat",
        "welke", "werk", "werken", "wil", "word", "worden", "wordt",
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

    Sources and series come after everything else. Any text is allowed and never raises; without letters or digits
    nothing is found.
    """
    words = [word[:LONGEST_WORD] for word in words_of(text[:LONGEST_TEXT])][:MOST_WORDS]
    if not words:
        return []
    papers = _first_paper(pack)
    looking = _Looking(pack, limit, range(papers))
    looking.for_words(words)
    looking.among(range(papers, LAST_DOC)).for_words(words)
    if not looking.found:
        looking.among(range(papers)).for_what_was_meant(words)
    return _hits(pack, dict(list(looking.found.items())[:limit]))


class _Looking:
    """One search in progress: what was found so far, and among which documents it looks."""

    def __init__(self, pack: Pack, limit: int, docs: range) -> None:
        self.found: Found = {}
        self._pack = pack
        self._limit = limit
        self._docs = docs

    def among(self, docs: range) -> "_Looking":
        """Go on among other documents."""
        self._docs = docs
        return self

    def for_words(self, words: list[str]) -> None:
        """Look for the words as they were typed, and without the words that only make it a question."""
        before = len(self.found)
        self._by_name(words)
        telling = _telling(words)
        if telling != words and len(self.found) == before:
            self._by_name(telling)
        for step in (self._by_word_of_name, self._by_part_of_word, self._by_any_text):
            if not self._is_full():
                step(telling)

    def for_what_was_meant(self, words: list[str]) -> None:
        """Look for words that resemble what was typed, then for any one of the words."""
        telling = _telling(words)
        alternatives = repaired(self._pack, telling)
        if alternatives is not None:
            self._by_name([choices[0] for choices in alternatives])
            self._add_matches(f"title : ({_all_of_these(alternatives)})")
            self._add_matches(f"{{title synonyms}} : ({_all_of_these(alternatives)})")
        if not self.found:
            self._add_matches(_all_of_these(alternatives or [telling]), ranked=True)

    def _is_full(self) -> bool:
        return len(self.found) >= self._limit

    def _by_name(self, words: list[str]) -> None:
        self._add_names(" ".join(words), is_title=True)
        if not self._is_full():
            self._add_names(" ".join(words), is_title=False)

    def _by_word_of_name(self, words: list[str]) -> None:
        terms = _all_of_these([[word] for word in words])
        self._add_matches(f"title : ({terms})")
        if not self._is_full():
            self._add_matches(f"{{title synonyms}} : ({terms})")

    def _by_part_of_word(self, words: list[str]) -> None:
        """Dutch glues words together: "monteur" also means "elektromonteur"."""
        if min(len(word) for word in words) < SHORTEST_PART:
            return
        alternatives = []
        for word in words:
            glued = self._pack.execute(
                "SELECT w.folded FROM search_trigram t JOIN search_word w ON w.word = t.rowid "
                "WHERE search_trigram MATCH ? ORDER BY t.rowid LIMIT ?",
                (f'"{word}"', PARTS_OF_WORDS),
            )
            alternatives.append([word, *(row["folded"] for row in glued)])
        self._add_matches(f"{{title synonyms}} : ({_all_of_these(alternatives)})")

    def _by_any_text(self, words: list[str]) -> None:
        if self.found and min(len(word) for word in words) < SHORTEST_IN_TEXT:
            return  # half a word matches everything and says nothing
        self._add_matches(_all_of_these([[word] for word in words]), ranked=True)

    def _add_names(self, start: str, is_title: bool) -> None:
        rows = self._pack.execute(
            "SELECT doc, shown FROM search_name WHERE is_title = ? AND folded >= ? AND folded < ? "
            "AND doc >= ? AND doc < ? ORDER BY folded <> ?, doc LIMIT ?",
            (is_title, start, start + LAST_LETTER, self._docs.start, self._docs.stop, start, self._limit * 2),
        )
        for row in rows:
            self.found.setdefault(row["doc"], "" if is_title else row["shown"])

    def _add_matches(self, question: str, ranked: bool = False) -> None:
        order = f"bm25(search, {WEIGHTS}), rowid" if ranked else "rowid"
        rows = self._pack.execute(
            f"SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ? ORDER BY {order} LIMIT ?",
            (question, self._docs.start, self._docs.stop, self._limit * 2),
        )
        for row in rows:
            self.found.setdefault(row[0], "")


def _first_paper(pack: Pack) -> int:
    """The first document that is a source or a series; they are numbered last."""
    row = pack.execute("SELECT min(doc) FROM search_doc WHERE kind IN ('source', 'series')").fetchone()
    return LAST_DOC if row[0] is None else int(row[0])


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in FILLERS] or words


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
