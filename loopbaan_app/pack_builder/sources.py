"""Reads `content/` into models; everything that is wrong is collected, so that an editor sees it all at once."""

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from loopbaan_app.model.item import Frozen, ShortText, Slug
from loopbaan_app.pack.content_types import CONTENT_TYPES, ContentType
from loopbaan_app.pack.item_rows import model_of
from loopbaan_app.pack_builder.csv_tables import TableRow, read_table
from loopbaan_app.pack_builder.problems import ContentRefused, Problem, reason_of
from loopbaan_app.pack_builder.toml_items import LANGUAGE, item_data, line_of_field, read_toml

TABLES = "tables"
NOT_IN_PACK = frozenset({"statements.csv", "wordings.csv"})
"""Tables that only the importers read."""
PACK_FILE = "pack.toml"


class PackFacts(Frozen):
    """What `pack.toml` says about the pack as a whole."""

    id: Slug
    edition: ShortText
    date: datetime.date
    part: bool = False
    """True for a pack that is only a part, such as a school's own: the rest, and the balance, are elsewhere."""


@dataclass(frozen=True)
class Entry:
    """One item and where it stands."""

    id: str
    """The key of the item, or the first part of it."""
    item: BaseModel
    file: str
    line: int | None = None


@dataclass
class Content:
    """Everything that was read: per table the entries in the order of their keys."""

    root: Path
    facts: PackFacts
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    language: str = LANGUAGE


def read_content(root: Path) -> Content:
    """Read and validate a content folder; raises ContentRefused with everything that is wrong."""
    problems = _unknown_files(root)
    facts = _read_facts(root, problems)
    entries: dict[str, list[Entry]] = {}
    for type_ in CONTENT_TYPES:
        found = _read_items(root, type_, problems) if type_.as_json else _read_rows(root, type_, problems)
        entries[type_.table] = _by_key(type_, found, problems)
    if problems or facts is None:
        raise ContentRefused(problems)
    return Content(root, facts, entries)


def _unknown_files(root: Path) -> list[Problem]:
    if not root.is_dir():
        return [Problem(root.name, None, "deze map is er niet")]
    folders = {type_.folder for type_ in CONTENT_TYPES} | {TABLES}
    tables = {type_.csv for type_ in CONTENT_TYPES}
    problems = [
        Problem(f"{path.name}/", None, "deze map kennen we niet")
        for path in sorted(root.iterdir())
        if path.is_dir() and path.name not in folders
    ]
    for path in sorted((root / TABLES).glob("*.csv")):
        if path.name not in tables | NOT_IN_PACK:
            problems.append(Problem(f"{TABLES}/{path.name}", None, "deze tabel kennen we niet"))
    return problems


def _read_facts(root: Path, problems: list[Problem]) -> PackFacts | None:
    tables = read_toml(root / PACK_FILE, PACK_FILE)
    if isinstance(tables, Problem):
        problems.append(tables)
        return None
    try:
        return PackFacts.model_validate(tables)
    except ValidationError as error:
        problems.extend(Problem(PACK_FILE, None, reason_of(detail)) for detail in error.errors())
        return None


def _read_rows(root: Path, type_: ContentType, problems: list[Problem]) -> list[Entry]:
    path, name = root / TABLES / type_.csv, f"{TABLES}/{type_.csv}"
    if not path.exists():
        return []
    model = model_of(type_)
    rows, wrong = read_table(path, name, model)
    problems.extend(wrong)
    entries = []
    for row in rows:
        try:
            item = model.model_validate(row.fields)
            entries.append(Entry(str(getattr(item, type_.key[0])), item, name, row.line))
        except ValidationError as error:
            problems.extend(Problem(name, row.line, reason_of(detail)) for detail in error.errors())
    return entries


def _read_items(root: Path, type_: ContentType, problems: list[Problem]) -> list[Entry]:
    facts = _facts_from_table(root, type_, problems) if type_.csv else None
    entries = []
    for path in sorted((root / type_.folder).glob("*.toml")):
        data = _item_data(path, f"{type_.folder}/{path.name}", facts)
        entry = _validated(type_, path, data) if isinstance(data, dict) else [data]
        if isinstance(entry, Entry):
            entries.append(entry)
        else:
            problems.extend(entry)
    for id, row in (facts or {}).items():
        if not (root / type_.folder / f"{id}.toml").exists():
            reason = f"er is geen tekst {type_.folder}/{id}.toml"
            problems.append(Problem(f"{TABLES}/{type_.csv}", row.line, reason))
    return entries


def _facts_from_table(root: Path, type_: ContentType, problems: list[Problem]) -> dict[str, TableRow]:
    name = f"{TABLES}/{type_.csv}"
    rows, wrong = read_table(root / TABLES / type_.csv, name, model_of(type_), frozenset({"words"}))
    problems.extend(wrong)
    facts: dict[str, TableRow] = {}
    for row in rows:
        if row.fields["id"] in facts:
            problems.append(Problem(name, row.line, f"‘{row.fields['id']}’ staat er twee keer"))
        facts[row.fields["id"]] = row
    return facts


def _item_data(path: Path, name: str, facts: dict[str, TableRow] | None) -> dict[str, Any] | Problem:
    tables = read_toml(path, name)
    data = tables if isinstance(tables, Problem) else item_data(tables, name)
    if isinstance(data, Problem):
        return data
    if facts is None:
        return {"id": path.stem, **data}
    if path.stem not in facts:
        return Problem(name, None, f"‘{path.stem}’ staat niet in de tabel met feiten")
    return {**facts[path.stem].fields, **data}


def _validated(type_: ContentType, path: Path, data: dict[str, Any]) -> Entry | list[Problem]:
    name = f"{type_.folder}/{path.name}"
    try:
        return Entry(path.stem, model_of(type_).model_validate(data), name)
    except ValidationError as error:
        text = path.read_text(encoding="utf-8")
        return [Problem(name, line_of_field(text, detail["loc"]), reason_of(detail)) for detail in error.errors()]


def _by_key(type_: ContentType, entries: list[Entry], problems: list[Problem]) -> list[Entry]:
    keyed: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        key = tuple(str(getattr(entry.item, name)) for name in type_.key)
        if key in keyed:
            problems.append(Problem(entry.file, entry.line, f"‘{' '.join(key)}’ staat er twee keer"))
        keyed[key] = entry
    return [keyed[key] for key in sorted(keyed)]
