"""The pack file says what it is, and a file of another kind or another time is refused with a sentence."""

import sqlite3

import pytest

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack import format as pack_format
from loopbaan_app.pack.content_types import CONTENT_TYPES


def stamped(application: int, version: int) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute(f"PRAGMA user_version = {version}")
    return connection


@pytest.mark.parametrize("version", [pack_format.USER_VERSION, pack_format.USER_VERSION + 1])
def test_our_version_and_a_newer_minor_are_read(version: int) -> None:
    pack_format.check_version(stamped(pack_format.APPLICATION_ID, version), "x")


@pytest.mark.parametrize(
    ("application", "version", "words"),
    [
        (0, pack_format.USER_VERSION, "geen inhoud van Loopbaan"),
        (pack_format.APPLICATION_ID, 0, "geen inhoud van Loopbaan"),
        (pack_format.APPLICATION_ID, -1, "geen inhoud van Loopbaan"),
        (pack_format.APPLICATION_ID, (pack_format.MAJOR + 1) * 1000, "werk het programma bij"),
    ],
)
def test_other_files_and_newer_majors_are_refused(application: int, version: int, words: str) -> None:
    with pytest.raises(PackRefused, match=words):
        pack_format.check_version(stamped(application, version), "x")


def test_every_table_is_strict_and_every_link_has_keys() -> None:
    tables = [sql for sql in pack_format.statements() if sql.startswith("CREATE TABLE")]
    assert all(sql.endswith("STRICT") for sql in tables)
    links = [sql for sql in tables if sql.split()[2] in {link.table for type_ in CONTENT_TYPES for link in type_.links}]
    assert all(sql.count("REFERENCES") >= 2 for sql in links)


def test_no_check_uses_json_functions() -> None:
    assert not any("json" in sql.lower() for sql in pack_format.statements())
