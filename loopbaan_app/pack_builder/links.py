"""Every link of every item must lead to something that exists."""

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from loopbaan_app.model.figure import Figure
from loopbaan_app.model.subject import Subject
from loopbaan_app.pack.content_types import CONTENT_TYPES, ContentType
from loopbaan_app.pack.item_rows import targets_of
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content, Entry
from loopbaan_app.pack_builder.toml_items import line_with

SUBJECT_TABLES = {"occupation", "programme", "domain", "profile", "role_model", "visit", "series"}
"""Subjects of figures that are items; any other subject is a name outside the pack, such as an occupation group."""
MOST_GUESSES = 50
_REGION_CODE = re.compile(r"(PV|AM)\d{2}")

Keys = dict[str, set[str]]
"""Per table the keys that exist."""


def link_problems(content: Content) -> list[Problem]:
    """Links to nothing, each with its file, its line where it can be found, and a guess at what was meant."""
    keys: Keys = {table: {entry.id for entry in entries} for table, entries in content.entries.items()}
    problems: list[Problem] = []
    for type_ in CONTENT_TYPES:
        for entry in content.entries[type_.table]:
            for tables, wanted in _broken_links(type_, entry, keys):
                guess = _guess(wanted, tables, keys) if len(problems) < MOST_GUESSES else ""
                reason = f"‘{wanted}’ bestaat niet als {' of '.join(tables)}{guess}"
                problems.append(Problem(entry.file, _line(content.root, entry, wanted), reason))
            problems.extend(_subject_problems(content.root, entry))
    return problems


def _broken_links(type_: ContentType, entry: Entry, keys: Keys) -> Iterator[tuple[tuple[str, ...], str]]:
    for tables, wanted in _links_of(type_, entry):
        if not any(wanted in keys[table] for table in tables):
            yield tables, wanted


def _links_of(type_: ContentType, entry: Entry) -> Iterator[tuple[tuple[str, ...], str]]:
    for column in type_.columns:
        if column.target:
            for wanted in targets_of(entry.item, (column.path,)):
                yield (column.target,), wanted
    for link in type_.links:
        for wanted in targets_of(entry.item, link.paths):
            yield link.targets, wanted
    if isinstance(entry.item, Figure) and _is_in_pack(entry.item):
        yield (entry.item.subject_kind,), entry.item.subject


def _is_in_pack(figure: Figure) -> bool:
    """True for subjects that are items; the country and its quarters are regions of figures, but have no shape."""
    if figure.subject_kind == "region":
        return _REGION_CODE.fullmatch(figure.subject) is not None
    return figure.subject_kind in SUBJECT_TABLES


def _subject_problems(root: Path, entry: Entry) -> Iterator[Problem]:
    for wanted in getattr(entry.item, "subjects", ()):
        if wanted not in set(Subject):
            yield Problem(entry.file, _line(root, entry, wanted), f"‘{wanted}’ is geen schoolvak dat we kennen")


def _guess(wanted: str, tables: tuple[str, ...], keys: Keys) -> str:
    near = difflib.get_close_matches(wanted, sorted(set().union(*(keys[table] for table in tables))), n=1, cutoff=0.8)
    return f"; bedoel je ‘{near[0]}’?" if near else ""


def _line(root: Path, entry: Entry, wanted: str) -> int | None:
    if entry.line is not None or not entry.file.endswith(".toml"):
        return entry.line
    return line_with((root / entry.file).read_text(encoding="utf-8"), wanted)
