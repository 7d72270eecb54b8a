"""What search finds: one document per item, with the names it goes by and the words that may lead to it."""

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel

from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.format import SEARCH_KINDS, SUBJECT_MARK
from loopbaan_app.pack.item_rows import Value, targets_of
from loopbaan_app.pack_builder.sources import Content, Entry


class Searched(NamedTuple):
    """Which fields of an item are its title, line, synonyms, keywords and text.

    `named` are fields that hold ids of another table: the names of those items are keywords as well.
    """

    title: str
    line: tuple[str, ...]
    synonyms: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = ()


SEARCHED = {
    "occupation": Searched(
        "words.name", ("words.one_line",), ("words.name_forms", "words.synonyms"),
        ("words.skills", "subjects", "group_name"),
        ("words.one_line", "words.what_you_do", "words.where", "words.day.text", "words.like", "words.think_about"),
        (("domain", "domain"), ("also_domains", "domain"), ("programmes", "programme")),
    ),
    "programme": Searched(
        "name", ("words.one_line",), ("words.synonyms",), ("level", "routes", "code", "subjects"),
        ("words.one_line", "words.learn", "words.week", "words.after"),
        (("domain", "domain"), ("also_domains", "domain")),
    ),
    "domain": Searched(
        "words.name", ("words.line",), (), ("subjects",),
        ("words.line", "words.why", "words.work", "words.examples", "words.look_next"),
    ),
    "profile": Searched(
        "words.name", ("words.one_line",), ("code",),
        ("kind", "leerwegen", "required_subjects", "choice_subjects", "modules"),
        ("words.one_line", "words.what_you_do", "words.fits"),
    ),
    "role_model": Searched(
        "words.name", ("words.one_line",), ("words.work",), ("region",),
        ("words.one_line", "words.start", "words.road", "words.day", "words.setback", "words.helped", "words.now"),
        (("occupations", "occupation"), ("domain", "domain")),
    ),
    "visit": Searched(
        "words.name", ("words.one_line",), ("words.organiser",), ("place", "jobs.name"),
        ("words.one_line", "words.what_you_see"),
        (("domains", "domain"), ("provinces", "region"), ("jobs.occupation", "occupation")),
    ),
    "task": Searched(
        "words.title", ("words.question",), (), (),
        ("words.intro", "words.question", "words.parts.text", "words.what_you_did"),
        (("domain", "domain"), ("occupations", "occupation")),
    ),
    "glossary": Searched("words.word", ("words.meaning",), ("words.forms",), (), ("words.meaning",)),
    "catalogue_occupation": Searched("name", ("isco_name",), ("names",), ("isco_name",)),
    "source": Searched("title", ("publisher", "date"), (), ("publisher",), ("note",)),
    "series": Searched("name", ("topic", "unit"), (), ("topic", "unit"), ("definition",)),
}  # fmt: skip
"""The fields of each kind that search finds."""


NOT_SPELLED = ("source", "series")
"""Kinds whose titles are no words to repair a misspelling by."""
LAST_RESORT = ("catalogue_occupation",)
"""Kinds by whose names a misspelling is repaired only when no other name is near."""


class Index(NamedTuple):
    """The rows of the three plain tables of search."""

    docs: list[dict[str, Value]]
    names: list[dict[str, Value]]
    words: list[dict[str, Value]]


def search_index(content: Content) -> Index:
    """Documents by kind and title, so that their numbers are the order of equal matches."""
    names = {
        (kind, entry.id): _title(kind, entry.item)
        for kind in (*SEARCH_KINDS, "region")
        for entry in content.entries[kind]
    }
    docs: list[dict[str, Value]] = []
    name_rows: list[dict[str, Value]] = []
    spelled: dict[str, int] = {}
    for kind, entry in _in_order(content):
        docs.append({"doc": len(docs) + 1, **_document(kind, entry, names)})
        for folded, shown, is_title in _names(kind, entry.item):
            row: dict[str, Value] = {"name": len(name_rows) + 1, "doc": len(docs)}
            name_rows.append({**row, "folded": folded, "shown": shown, "is_title": is_title})
            _spell(spelled, kind, folded)
    words = sorted(word for word in spelled if len(word) > 2)
    return Index(
        docs,
        name_rows,
        [{"word": number, "folded": word, "main": spelled[word]} for number, word in enumerate(words, 1)],
    )


def _in_order(content: Content) -> Iterator[tuple[str, Entry]]:
    for kind in SEARCH_KINDS:
        for entry in sorted(content.entries[kind], key=lambda entry: _order(kind, entry)):
            yield kind, entry


def _spell(spelled: dict[str, int], kind: str, folded: str) -> None:
    """Remember the words of a name, and whether one of them names something with a page of its own."""
    if kind not in NOT_SPELLED:
        for word in folded.split():
            spelled[word] = max(spelled.get(word, 0), int(kind not in LAST_RESORT))


def _order(kind: str, entry: Entry) -> tuple[str, str]:
    return fold(_title(kind, entry.item)), entry.id


def _title(kind: str, item: BaseModel) -> str:
    path = SEARCHED[kind].title if kind in SEARCHED else "name"
    return targets_of(item, (path,))[0]


def _document(kind: str, entry: Entry, names: dict[tuple[str, str], str]) -> dict[str, Value]:
    searched, item = SEARCHED[kind], entry.item
    linked = [names[table, id] for path, table in searched.named for id in targets_of(item, (path,))]
    return {
        "kind": kind,
        "id": entry.id,
        "title": _title(kind, item),
        "line": ", ".join(targets_of(item, searched.line)),
        "synonyms": _joined(targets_of(item, searched.synonyms)),
        "keywords": _joined([*targets_of(item, searched.keywords), *linked, *_school_subjects(kind, item)]),
        "body": _joined(targets_of(item, searched.body)),
    }


def _school_subjects(kind: str, item: BaseModel) -> list[str]:
    """A mark per school subject of an occupation, by which search goes from a subject to occupations."""
    return [f"{SUBJECT_MARK} {subject}" for subject in getattr(item, "subjects", ())] if kind == "occupation" else []


def _names(kind: str, item: BaseModel) -> Iterator[tuple[str, str, int]]:
    title = _title(kind, item)
    seen = {fold(title), ""}
    if fold(title):
        yield fold(title), title, 1
    for synonym in targets_of(item, SEARCHED[kind].synonyms):
        if fold(synonym) not in seen:
            seen.add(fold(synonym))
            yield fold(synonym), synonym, 0


def _joined(texts: list[str]) -> str:
    return " ".join(" ".join(text.split()) for text in texts if text)
