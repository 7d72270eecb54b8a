"""Search over everything: the best name first, other words after it, and misspellings repaired when nothing is found.

Equal matches are ordered by kind and name, because documents are numbered in that order. They lie in three areas that
are looked through one after another: what has a page of its own, the short cards of the catalogue, and papers.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from loopbaan_app.pack.folding import words_of
from loopbaan_app.pack.format import SEARCH_KINDS, SUBJECT_MARK
from loopbaan_app.pack.queries.school_subjects import subject_of
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
CATALOGUE = "catalogue_occupation"
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

Docs = dict[int, str]
"""Documents in the order in which they were found, each with the other name that matched."""

Step = Callable[[list[str], range], None]
"""One way of looking: for words, among documents."""


class Hit(NamedTuple):
    """Something that was found; `matched` is the other name that matched, empty when the title did."""

    kind: str
    id: str
    title: str
    line: str
    matched: str


class Found(NamedTuple):
    """What a text finds."""

    hits: list[Hit]
    meant: str
    """The words that were looked for instead, when what was typed was found nowhere ("bedoelde je …"); else empty."""
    subject: str
    """The school subject that the text names, as an id of `model.subject`; empty when it names none."""


class _Areas(NamedTuple):
    """Where documents lie, by number."""

    pages: range
    catalogue: range
    papers: range


def search(pack: Pack, text: str, limit: int = 20) -> list[Hit]:
    """What fits the text best: exact title, start of title, synonym, word in title, part of a word, any text.

    Short cards of the catalogue come after what has a page, sources and series after everything else. Any text is
    allowed and never raises; without letters or digits nothing is found.
    """
    return look(pack, text, limit).hits


def look(pack: Pack, text: str, limit: int = 20) -> Found:
    """As `search`, with what was meant when the text itself was found nowhere, and the school subject it names."""
    words = [word[:LONGEST_WORD] for word in words_of(text[:LONGEST_TEXT])][:MOST_WORDS]
    if not words:
        return Found([], "", "")
    areas = _areas(pack)
    subject = subject_of(_telling(words))
    looking = _Looking(pack, limit, areas)
    meant = looking.for_words(words, subject)
    return Found(_hits(pack, dict(list(looking.found.items())[:limit])), meant, subject)


def grouped(hits: Sequence[Hit]) -> list[tuple[str, list[Hit]]]:
    """Hits by kind; the kind of the best hit first, and within a kind the best hit first."""
    kinds = dict.fromkeys(hit.kind for hit in hits)
    return [(kind, [hit for hit in hits if hit.kind == kind]) for kind in kinds]


class _Looking:
    """One search in progress: what was found so far."""

    def __init__(self, pack: Pack, limit: int, areas: _Areas) -> None:
        self.found: Docs = {}
        self._pack = pack
        self._limit = limit
        self._areas = areas

    def for_words(self, words: list[str], subject: str) -> str:
        """Look for what was typed, without the words that only make it a question; gives what was meant instead."""
        pages, catalogue, papers = self._areas
        telling = _telling(words)
        self._by_name(words, pages)
        if telling != words and not self.found:
            self._by_name(telling, pages)
        if subject:
            self._by_subject(subject)
        self._in_turn(
            telling,
            ((self._by_word_of_name, pages), (self._by_exact_name, catalogue), (self._by_part_of_word, pages),
             (self._by_any_text, pages), (self._by_title, catalogue)),
        )  # fmt: skip
        meant = "" if self.found else self._by_what_was_meant(telling, pages, is_main=True)
        self._in_turn(
            telling,
            ((self._by_name, catalogue), (self._by_word_of_name, catalogue), (self._by_part_of_word, catalogue),
             (self._by_name, papers), (self._by_word_of_name, papers), (self._by_any_text, catalogue),
             (self._by_any_text, papers)),
        )  # fmt: skip
        return meant if self.found else self._by_what_was_meant(telling, range(LAST_DOC), is_main=False)

    def _in_turn(self, words: list[str], steps: Iterable[tuple[Step, range]]) -> None:
        for step, area in steps:
            if len(self.found) < self._limit:
                step(words, area)

    def _by_what_was_meant(self, words: list[str], area: range, is_main: bool) -> str:
        """Look for words that resemble what was typed; gives those that were looked for, empty when nothing was."""
        alternatives = repaired(self._pack, words, is_main)
        if alternatives is None:
            return ""
        first = [choices[0] for choices in alternatives]
        every = _all_of_these(alternatives)
        self._by_name(first, area)
        self._add_matches(f"title : ({every})", area)
        self._add_matches(f"{{title synonyms}} : ({every})", area)
        if not self.found:
            self._add_matches(every, area, ranked=True)
        return " ".join(first) if self.found else ""

    def _by_name(self, words: list[str], area: range) -> None:
        self._add_names(" ".join(words), area, is_title=True)
        if len(self.found) < self._limit:
            self._add_names(" ".join(words), area, is_title=False)

    def _by_title(self, words: list[str], area: range) -> None:
        self._add_names(" ".join(words), area, is_title=True)

    def _by_exact_name(self, words: list[str], area: range) -> None:
        name = " ".join(words)
        rows = self._pack.execute(
            "SELECT doc, shown, is_title FROM search_name WHERE is_title IN (0, 1) AND folded = ? "
            "AND doc >= ? AND doc < ? ORDER BY is_title DESC, doc LIMIT ?",
            (name, area.start, area.stop, self._limit),
        )
        for row in rows:
            self.found.setdefault(row["doc"], "" if row["is_title"] else row["shown"])

    def _by_subject(self, subject: str) -> None:
        """Occupations for which a school subject helps."""
        name = subject.replace("-", " ")
        rows = self._pack.execute(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid LIMIT ?",
            (f'keywords : "{SUBJECT_MARK} {name}"', self._areas.pages.stop, self._limit),
        )
        for row in rows:
            self.found.setdefault(row[0], f"vak {name}")

    def _by_word_of_name(self, words: list[str], area: range) -> None:
        terms = _all_of_these([[word] for word in words])
        self._add_matches(f"title : ({terms})", area)
        if len(self.found) < self._limit:
            self._add_matches(f"{{title synonyms}} : ({terms})", area)

    def _by_part_of_word(self, words: list[str], area: range) -> None:
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
        if any(len(choices) > 1 for choices in alternatives):
            self._add_matches(f"{{title synonyms}} : ({_all_of_these(alternatives)})", area)

    def _by_any_text(self, words: list[str], area: range) -> None:
        if self.found and min(len(word) for word in words) < SHORTEST_IN_TEXT:
            return  # half a word matches everything and says nothing
        self._add_matches(_all_of_these([[word] for word in words]), area, ranked=True)

    def _add_names(self, start: str, area: range, is_title: bool) -> None:
        rows = self._pack.execute(
            "SELECT doc, shown FROM search_name WHERE is_title = ? AND folded >= ? AND folded < ? "
            "AND doc >= ? AND doc < ? ORDER BY folded <> ?, doc LIMIT ?",
            (is_title, start, start + LAST_LETTER, area.start, area.stop, start, self._limit * 2),
        )
        for row in rows:
            self.found.setdefault(row["doc"], "" if is_title else row["shown"])

    def _add_matches(self, question: str, area: range, ranked: bool = False) -> None:
        order = f"bm25(search, {WEIGHTS}), rowid" if ranked else "rowid"
        rows = self._pack.execute(
            f"SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ? ORDER BY {order} LIMIT ?",
            (question, area.start, area.stop, self._limit * 2),
        )
        for row in rows:
            self.found.setdefault(row[0], "")


def _areas(pack: Pack) -> _Areas:
    """Documents are numbered by kind, in the order of `SEARCH_KINDS`, one for each item of the kind."""
    counts = pack.info.counts
    before = SEARCH_KINDS.index(CATALOGUE)
    first_card = 1 + sum(counts.get(kind, 0) for kind in SEARCH_KINDS[:before])
    first_paper = first_card + counts.get(CATALOGUE, 0)
    return _Areas(range(first_card), range(first_card, first_paper), range(first_paper, LAST_DOC))


def _telling(words: list[str]) -> list[str]:
    return [word for word in words if word not in FILLERS] or words


def _all_of_these(alternatives: list[list[str]]) -> str:
    return " AND ".join(f"({_one_of_these(choices)})" for choices in alternatives)


def _one_of_these(words: list[str]) -> str:
    return " OR ".join(f'"{word}"*' for word in words)


def _hits(pack: Pack, found: Docs) -> list[Hit]:
    marks = ", ".join("?" * len(found))
    rows = pack.execute(f"SELECT doc, kind, id, title, line FROM search_doc WHERE doc IN ({marks})", tuple(found))
    by_doc = {row["doc"]: row for row in rows}
    ordered = [(by_doc[doc], matched) for doc, matched in found.items() if doc in by_doc]
    return [Hit(row["kind"], row["id"], row["title"], row["line"], matched) for row, matched in ordered]
