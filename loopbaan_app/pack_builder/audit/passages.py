"""Every passage that a person reads: which field of which item, and what kind of words it holds."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content, Entry


class Role(StrEnum):
    """What kind of words a field holds, which decides the rules that apply."""

    TITLE = "title"
    """A name or heading: no sentence, but a myth may not stand in it."""
    PROSE = "prose"
    """Sentences."""
    PHRASE = "phrase"
    """A few words that are no sentence."""
    SEARCH = "search"
    """Words by which search finds an item; youth words and old names, so not spelled."""


WORDS_HEADER = "[nl]"
TITLE, PROSE, PHRASE, SEARCH = Role.TITLE, Role.PROSE, Role.PHRASE, Role.SEARCH

FIELDS: dict[str, dict[str, Role]] = {
    "domain": {
        "words.name": TITLE, "words.line": PROSE, "words.why": PROSE, "words.work": PROSE,
        "words.surprises.text": PROSE, "words.examples": PROSE, "words.delimitation": PROSE, "words.look_next": PROSE,
    },
    "profile": {
        "words.name": TITLE, "words.one_line": PROSE, "words.what_you_do": PROSE, "words.fits": PHRASE,
        "words.watch_out": PROSE, "words.try_task": PROSE, "math_rule": PROSE, "free_part": PROSE,
        "common_subjects": PHRASE, "required_subjects": PHRASE, "choice_subjects": PHRASE, "modules": PHRASE,
    },
    "programme": {
        "name": TITLE, "words.one_line": PROSE, "words.learn": PROSE, "words.week": PROSE, "words.after": PROSE,
        "words.tip": PROSE, "words.synonyms": SEARCH,
    },
    "occupation": {
        "words.name": TITLE, "words.name_forms": TITLE, "words.one_line": PROSE, "words.what_you_do": PROSE,
        "words.day.text": PROSE, "words.skills": PHRASE, "words.like": PROSE, "words.think_about": PROSE,
        "words.where": PROSE, "words.synonyms": SEARCH,
    },
    "role_model": {
        "words.name": TITLE, "words.work": PHRASE, "words.one_line": PROSE, "words.start": PROSE, "words.road": PROSE,
        "words.day": PROSE, "words.setback": PROSE, "words.helped": PROSE, "words.now": PROSE,
    },
    "visit": {
        "words.name": TITLE, "words.one_line": PROSE, "words.what_you_see": PROSE, "words.questions": PROSE,
        "words.prepare": PROSE, "words.bring": PROSE, "words.organiser": PHRASE, "jobs.name": PHRASE,
        "audience_note": PROSE,
    },
    "quiz_item": {
        "words.question": PROSE, "words.options": PHRASE, "words.unit_label": PHRASE, "words.feedback.fact": PROSE,
        "words.feedback.many_think": PROSE, "words.feedback.logical": PROSE, "words.feedback.explains": PROSE,
        "words.feedback.for_you": PROSE,
    },
    "task": {
        "words.title": TITLE, "words.intro": PROSE, "words.question": PROSE, "words.parts.text": PROSE,
        "words.parts.why": PROSE, "words.places": PHRASE, "words.unit": PHRASE, "words.how": PROSE,
        "words.drawing": PROSE, "words.labels": PHRASE, "words.after": PROSE, "words.what_you_did": PROSE,
    },
    "glossary": {"words.word": TITLE, "words.forms": SEARCH, "words.meaning": PROSE},
    "measure": {"name": TITLE, "unit": PHRASE, "definition": PROSE, "reading": PROSE},
    "figure": {"text": PHRASE, "qualifier": PHRASE, "unit": PHRASE, "note": PROSE},
    "series": {"name": TITLE, "unit": PHRASE, "definition": PROSE, "topic": PHRASE},
    "series_point": {"breakdown": PHRASE, "qualifier": PHRASE, "note": PROSE},
    "admission_rule": {"note": PROSE, "later_changes": PROSE},
    "progression": {"from_detail": PHRASE, "to_detail": PHRASE, "conditions": PROSE},
}  # fmt: skip
"""The fields with words of our own; names of documents and regions, and notes about documents, are not."""


class Passage(NamedTuple):
    """The words of one field of one item."""

    table: str
    entry: Entry
    field: str
    role: Role
    text: str


def passages(content: Content) -> Iterator[Passage]:
    """All passages, in the order of the content."""
    for table in FIELDS:
        for entry in content.entries[table]:
            yield from passages_of(table, entry)


def problem(root: Path, passage: Passage, words: str, reason: str) -> Problem:
    """A fault in a passage, on the line that holds the words."""
    line = passage.entry.line
    if line is None:
        lines = (root / passage.entry.file).read_text(encoding="utf-8").splitlines()
        start = lines.index(WORDS_HEADER) if passage.field.startswith("words.") and WORDS_HEADER in lines else 0
        line = next((number for number, text in enumerate(lines, 1) if number > start and words in text), None)
    return Problem(passage.entry.file, line, reason)


def passages_of(table: str, entry: Entry) -> Iterator[Passage]:
    """The passages of one item."""
    for field, role in FIELDS[table].items():
        for text in _texts(entry.item, field.split(".")):
            yield Passage(table, entry, field, role, text)


def _texts(value: Any, names: list[str]) -> Iterator[str]:
    if isinstance(value, tuple):
        for part in value:
            yield from _texts(part, names)
    elif value is not None and names:
        yield from _texts(getattr(value, names[0]), names[1:])
    elif value:
        yield str(value)
