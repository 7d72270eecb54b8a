"""Writes content as one pack file: the same content gives the same bytes, on any path and any day."""

import json
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from loopbaan_app import __version__
from loopbaan_app.errors import UserError
from loopbaan_app.pack import format as pack_format
from loopbaan_app.pack.columns import Link
from loopbaan_app.pack.content_hash import content_sha256
from loopbaan_app.pack.content_types import CONTENT_TYPES, ContentType
from loopbaan_app.pack.item_rows import Value, row_of, targets_of
from loopbaan_app.pack.version import APPLICATION_ID, USER_VERSION
from loopbaan_app.pack_builder.file_bytes import leave_only_content
from loopbaan_app.pack_builder.problems import ContentRefused, Problem
from loopbaan_app.pack_builder.search_index import search_index
from loopbaan_app.pack_builder.sources import Content, Entry

ROOM_FOR_INDEX = 1024 * 1024 * 1024
"""Bytes of memory that a full-text index may take before it is written in pieces."""
_COLUMN_IN_CHECK = re.compile(r"\((\w+)\)|(\w+) (?:IN|BETWEEN|GLOB)")

Row = dict[str, Value]


def write_pack(content: Content, out: Path, audit: str) -> None:
    """Write the pack to `out` at once: a reader sees the old file or the whole new one."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _prepare(connection)
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        with db.atomic():
            _insert_everything(db, content, audit)
        _save(connection, out)
    finally:
        connection.close()


def _save(connection: sqlite3.Connection, out: Path) -> None:
    """Write aside in the same folder, then put it in place; nothing is left behind when that fails."""
    aside = out.with_name(f".{out.name}.{os.getpid()}.nieuw")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        connection.execute("VACUUM INTO ?", (str(aside),))
        data = bytearray(aside.read_bytes())
        leave_only_content(data)
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(out)
    except (OSError, sqlite3.OperationalError) as error:
        with suppress(OSError):
            aside.unlink()
        raise UserError(f"De inhoud kan niet worden geschreven naar {out}.") from error


def _prepare(connection: sqlite3.Connection) -> None:
    """Fix what else would differ between machines; without secure_delete free space keeps what memory held."""
    for setting in (
        f"page_size = {pack_format.PAGE_SIZE}", "encoding = 'UTF-8'", "auto_vacuum = NONE", "secure_delete = ON",
        "foreign_keys = OFF", f"application_id = {APPLICATION_ID}",
        f"user_version = {USER_VERSION}",
    ):  # fmt: skip
        connection.execute(f"PRAGMA {setting}")


def _insert_everything(db: Database, content: Content, audit: str) -> None:
    for statement in pack_format.statements():
        db.execute(statement)
    for type_ in CONTENT_TYPES:
        _insert_items(db, type_, content)
    for type_ in CONTENT_TYPES:
        for link in type_.links:
            _insert(db, link.table, _link_rows(type_, link, content))
    index = search_index(content)
    for table, rows in (("search_doc", index.docs), ("search_name", index.names), ("search_word", index.words)):
        _insert(db, table, rows)
    for table in pack_format.FULL_TEXT_TABLES:
        _fill_full_text(db, table)
    _insert_manifest(db, content, audit)
    broken = db.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise AssertionError(f"a link escaped the check of links: {tuple(broken)}")


def _fill_full_text(db: Database, table: str) -> None:
    """Write the index in one piece: merging pieces leaves a counter that differs between versions of SQLite."""
    db.execute(f"INSERT INTO {table}({table}, rank) VALUES ('hashsize', {ROOM_FOR_INDEX})")
    db.execute(f"INSERT INTO {table}({table}) VALUES ('rebuild')")
    db.execute(f"DELETE FROM {table}_config WHERE k = 'hashsize'")


def _insert_items(db: Database, type_: ContentType, content: Content) -> None:
    entries = content.entries[type_.table]
    rows = [row_of(type_, entry.item, content.language) for entry in entries]
    try:
        _insert(db, type_.table, rows)
    except sqlite3.IntegrityError as error:
        raise _refusal(db, type_.table, zip(entries, rows, strict=True)) from error


def _insert(db: Database, table: str, rows: Iterable[Row]) -> None:
    db.table(table).insert_all(rows)


def _refusal(db: Database, table: str, rows: Iterable[tuple[Entry, Row]]) -> ContentRefused:
    problems = []
    for entry, row in rows:
        try:
            with db.atomic():
                _insert(db, table, [row])
        except sqlite3.IntegrityError as error:
            column = _COLUMN_IN_CHECK.search(str(error))
            field = next((name for name in (column.groups() if column else ()) if name), table)
            reason = f"‘{field}’ is te lang, of heeft tekens of een waarde die niet mogen"
            problems.append(Problem(entry.file, entry.line, reason))
    return ContentRefused(problems)


def _link_rows(type_: ContentType, link: Link, content: Content) -> list[Row]:
    existing = [{entry.id for entry in content.entries[target]} for target in link.targets]
    rows: list[Row] = []
    for entry in content.entries[type_.table]:
        for position, wanted in enumerate(targets_of(entry.item, link.paths)):
            row: Row = {type_.table: entry.id}
            for column, ids in zip(link.target_columns(), existing, strict=True):
                row[column] = wanted if wanted in ids else None
            rows.append({**row, "position": position})
    return rows


def _insert_manifest(db: Database, content: Content, audit: str) -> None:
    counts = {type_.table: len(content.entries[type_.table]) for type_ in CONTENT_TYPES}
    manifest: Row = {
        "one": 1,
        "pack_id": content.facts.id,
        "edition": content.facts.edition,
        "date": content.facts.date.isoformat(),
        "language": content.language,
        "builder": __version__,
        "counts": json.dumps(counts),
        "content_sha256": "0" * 64,
        "audit": audit,
    }
    _insert(db, "manifest", [manifest])
    db.execute("UPDATE manifest SET content_sha256 = ?", (content_sha256(db.conn),))
