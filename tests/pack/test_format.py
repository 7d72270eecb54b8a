"""The schema is its own first validator."""

from loopbaan_app.pack import format as pack_format
from loopbaan_app.pack.content_types import CONTENT_TYPES


def test_every_table_is_strict_and_every_link_has_keys() -> None:
    tables = [sql for sql in pack_format.statements() if sql.startswith("CREATE TABLE")]
    assert all(sql.endswith("STRICT") for sql in tables)
    links = [sql for sql in tables if sql.split()[2] in {link.table for type_ in CONTENT_TYPES for link in type_.links}]
    assert all(sql.count("REFERENCES") >= 2 for sql in links)


def test_no_check_uses_json_functions() -> None:
    assert not any("json" in sql.lower() for sql in pack_format.statements())
