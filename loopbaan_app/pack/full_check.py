"""The full check of a pack that is not ours: first what SQLite can tell, then every item by its model."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from pydantic import ValidationError

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack import format as pack_format
from loopbaan_app.pack.content_hash import content_sha256
from loopbaan_app.pack.content_types import CONTENT_TYPES, ContentType
from loopbaan_app.pack.hardening import harden, stop_after
from loopbaan_app.pack.item_rows import item_of, row_of, targets_of
from loopbaan_app.pack.version import USER_VERSION, check_version

SECONDS = 4.0
_MAGIC = b"SQLite format 3\x00"
_DAMAGED = "{name} is beschadigd of aangepast; vraag om een nieuw bestand."
_TOO_SLOW = "{name} kostte te veel tijd om te controleren en is daarom niet geopend."
_OTHER_SCHEMA = "{name} heeft niet de vorm van inhoud van Loopbaan."


def check_pack(copy: Path, name: str) -> None:
    """Check a private copy, opened for writing because SQLite looks at CHECKs only then; raises PackRefused.

    `name` is how the sentence calls the file.
    """
    with copy.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC):
        raise PackRefused(f"{name} is geen inhoud van Loopbaan.")
    if header[18:20] != b"\x01\x01":
        raise PackRefused(_OTHER_SCHEMA.format(name=name))
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        too_late = stop_after(connection, SECONDS)
        _check(connection, name, too_late)
    except (sqlite3.Error, sqlite3.Warning, UnicodeError, OverflowError, ValueError, TimeoutError) as error:
        raise PackRefused((_TOO_SLOW if too_late() else _DAMAGED).format(name=name)) from error
    finally:
        connection.close()


def _check(connection: sqlite3.Connection, name: str, too_late: Callable[[], bool]) -> None:
    harden(connection)
    check_version(connection, name)
    if not _schema_fits(connection):
        raise PackRefused(_OTHER_SCHEMA.format(name=name))
    damaged = PackRefused(_DAMAGED.format(name=name))
    if [tuple(row) for row in connection.execute("PRAGMA integrity_check(1)")] != [("ok",)]:
        raise damaged
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise damaged
    _check_full_text(connection)
    manifest = connection.execute("SELECT content_sha256, language FROM manifest").fetchall()
    if len(manifest) != 1 or manifest[0][0] != content_sha256(connection):
        raise damaged
    if not _found_items_exist(connection):
        raise damaged
    connection.row_factory = sqlite3.Row
    for type_ in CONTENT_TYPES:
        _check_items(connection, type_, manifest[0][1], too_late, damaged)


def _schema_fits(connection: sqlite3.Connection) -> bool:
    """True when the schema equals ours to the letter; a newer minor version may only have added plain tables."""
    encoding: str = connection.execute("PRAGMA encoding").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    found, expected = pack_format.schema_of(connection), pack_format.expected_schema()
    if encoding != "UTF-8" or version <= USER_VERSION:
        return encoding == "UTF-8" and found == expected
    added = [entry for entry in found if entry not in expected]
    new_tables = {name for kind, name, _, sql in added if kind == "table" and (sql or "").startswith("CREATE TABLE")}
    return len(found) == len(expected) + len(added) and all(
        (kind == "table" and name in new_tables) or (kind == "index" and sql is None and table in new_tables)
        for kind, name, table, sql in added
    )


def _check_full_text(connection: sqlite3.Connection) -> None:
    """Compare the full-text indexes with the text they stand for; SQLite's own integrity check never does."""
    connection.execute("BEGIN")
    for table in pack_format.FULL_TEXT_TABLES:
        connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
    connection.execute("ROLLBACK")


def _found_items_exist(connection: sqlite3.Connection) -> bool:
    return all(
        connection.execute(
            f"SELECT 1 FROM search_doc d LEFT JOIN {kind} i ON i.id = d.id WHERE d.kind = ? AND i.id IS NULL LIMIT 1",
            (kind,),
        ).fetchone()
        is None
        for kind in pack_format.SEARCH_KINDS
    )


def _check_items(
    connection: sqlite3.Connection,
    type_: ContentType,
    language: str,
    too_late: Callable[[], bool],
    damaged: PackRefused,
) -> None:
    links = {link.table: _links(connection, type_.table, link.table, link.target_columns()) for link in type_.links}
    for row in connection.execute(f"SELECT * FROM {type_.table}"):
        if too_late():
            raise TimeoutError
        try:
            item = item_of(type_, row)
        except ValidationError as error:
            raise damaged from error
        if type_.as_json and row_of(type_, item, language) != {**dict(row), "item": item.model_dump_json()}:
            raise damaged
        if any(links[link.table].get(row["id"], []) != targets_of(item, link.paths) for link in type_.links):
            raise damaged


def _links(connection: sqlite3.Connection, table: str, link: str, columns: tuple[str, ...]) -> dict[str, list[str]]:
    links: dict[str, list[str]] = {}
    target = f"coalesce({', '.join(columns)}, NULL)"
    for row in connection.execute(f"SELECT {table}, {target} FROM {link} ORDER BY {table}, position"):
        links.setdefault(row[0], []).append(row[1])
    return links
