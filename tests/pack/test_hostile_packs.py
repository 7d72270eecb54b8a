"""Packs from untrusted hands: each is refused with one Dutch sentence, or opens with the content it should have."""

import os
import sqlite3
import time
from pathlib import Path

import pytest

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack.content_hash import content_sha256
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack.version import MAJOR, USER_VERSION

FLIPS = 60


@pytest.fixture
def pack_file(small_pack_path: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "van-school.sqlite"
    copy.write_bytes(small_pack_path.read_bytes())
    return copy


def opens(path: Path, folder: Path) -> str:
    pack = Pack.open_foreign(path, folder)
    try:
        return content_sha256(pack._connection)
    finally:
        pack.close()


def refuses(path: Path, folder: Path) -> str:
    started = time.monotonic()
    with pytest.raises(PackRefused) as refusal:
        Pack.open_foreign(path, folder)
    assert time.monotonic() - started < 5
    sentence = refusal.value.sentence
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not list(folder.glob("*.sqlite")), "nothing of a refused pack stays behind"
    return sentence


def changed(path: Path, *statements: str, rehash: bool = True) -> None:
    """Change a pack as somebody would who knows SQLite and takes care to make the fingerprint fit."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    if rehash:
        connection.execute("UPDATE manifest SET content_sha256 = ?", (content_sha256(connection),))
    connection.close()


def test_a_good_pack_opens_and_the_verdict_is_kept(pack_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "eigen"
    fingerprint = opens(pack_file, folder)
    kept = {path.name for path in folder.iterdir()}
    assert opens(pack_file, folder) == fingerprint
    assert {path.name for path in folder.iterdir()} == kept
    assert len(kept) == 2


def test_old_copies_do_not_pile_up(pack_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "eigen"
    for number in range(12):
        changed(pack_file, f"UPDATE manifest SET edition = 'uitgave {number}'")
        opens(pack_file, folder)
    assert len(list(folder.glob("*.sqlite"))) == len(list(folder.glob("*.goed"))) == 8


def test_a_kept_copy_that_was_damaged_is_made_anew(pack_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "eigen"
    fingerprint = opens(pack_file, folder)
    (copy,) = folder.glob("*.sqlite")
    copy.chmod(0o600)
    copy.write_bytes(copy.read_bytes()[:-4096])
    assert opens(pack_file, folder) == fingerprint


@pytest.mark.parametrize("beside", ["-journal", "-wal", "-shm"])
def test_a_file_beside_the_pack_changes_nothing(pack_file: Path, tmp_path: Path, beside: str) -> None:
    expected = opens(pack_file, tmp_path / "zonder")
    other = pack_file.with_name(pack_file.name + beside)
    other.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504) + pack_file.read_bytes()[:4096])
    before = other.read_bytes()
    assert opens(pack_file, tmp_path / "met") == expected
    assert other.read_bytes() == before


@pytest.mark.parametrize("number", range(FLIPS))
def test_a_flipped_byte_is_refused_or_harmless(
    pack_file: Path, small_pack_path: Path, tmp_path: Path, number: int
) -> None:
    data = bytearray(small_pack_path.read_bytes())
    place = 16 + number * (len(data) - 16) // FLIPS + number % 7
    data[place] ^= 1 << number % 8
    pack_file.write_bytes(data)
    try:
        fingerprint = opens(pack_file, tmp_path / "eigen")
    except PackRefused:
        return
    assert fingerprint == opens(small_pack_path, tmp_path / "goed")


@pytest.mark.parametrize("length", [0, 1, 15, 16, 99, 100, 4095, 4096, 5000, 40960])
def test_a_pack_that_was_cut_off_is_refused(pack_file: Path, tmp_path: Path, length: int) -> None:
    pack_file.write_bytes(pack_file.read_bytes()[:length])
    refuses(pack_file, tmp_path / "eigen")


@pytest.mark.parametrize(
    "content", [b"", b"hallo", b"PK\x03\x04" + bytes(2000), b"<html>" * 1000, bytes(range(256)) * 40]
)
def test_a_file_of_another_kind_is_refused(pack_file: Path, tmp_path: Path, content: bytes) -> None:
    pack_file.write_bytes(content)
    refuses(pack_file, tmp_path / "eigen")


def test_a_folder_a_pipe_a_link_and_nothing_are_refused(pack_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "eigen"
    (tmp_path / "map").mkdir()
    (tmp_path / "koppeling").symlink_to(pack_file)
    os.mkfifo(tmp_path / "pijp")
    for name in ("map", "koppeling", "pijp", "weg"):
        refuses(tmp_path / name, folder)


def test_a_file_that_is_too_large_is_refused_unread(pack_file: Path, tmp_path: Path) -> None:
    with pack_file.open("r+b") as file:
        file.truncate(3 * 1024**3)
    assert "MB" in refuses(pack_file, tmp_path / "eigen")


SCHEMAS = {
    "view": "CREATE VIEW kijk AS SELECT * FROM figure",
    "trigger": "CREATE TRIGGER val AFTER INSERT ON figure BEGIN DELETE FROM source; END",
    "table": "CREATE TABLE extra (id INTEGER)",
    "index": "CREATE INDEX extra ON figure(value)",
    "statistics": "ANALYZE",
    "no check": "UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 1 AND 160', 'BETWEEN 0 AND 9000') "
    "WHERE name = 'visit'",
    "endless view": "CREATE VIEW lus AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT * FROM n",
    "generated": "ALTER TABLE figure ADD COLUMN bom TEXT AS (hex(zeroblob(9999999))) VIRTUAL",
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_another_schema_is_refused(pack_file: Path, tmp_path: Path, name: str) -> None:
    changed(pack_file, SCHEMAS[name])
    assert "vorm" in refuses(pack_file, tmp_path / "eigen")


def test_a_table_that_became_an_endless_view_is_refused_in_time(pack_file: Path, tmp_path: Path) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS id FROM n"
    changed(pack_file, "DROP TABLE glossary", f"CREATE VIEW glossary AS {endless}", rehash=False)
    refuses(pack_file, tmp_path / "eigen")


CONTENTS = {
    "link to nothing": "UPDATE occupation_programme SET programme = 'bestaat-niet' WHERE rowid = 1",
    "figure without source": "UPDATE figure SET source = 'nergens' WHERE rowid = 1",
    "not https": "UPDATE source SET url = 'http://x.nl' WHERE url IS NOT NULL",
    "script address": "UPDATE visit SET url = 'javascript:alert(1)' WHERE url IS NOT NULL",
    "text turned around": "UPDATE domain SET line = 'goed' || char(8238) || 'thcels' WHERE rowid = 1",
    "NUL": "UPDATE domain SET line = 'goed' || char(0) || 'x' WHERE rowid = 1",
    "far too long": "UPDATE domain SET line = printf('%9000d', 1) WHERE rowid = 1",
    "infinite": "UPDATE figure SET value = 9e999 WHERE value IS NOT NULL",
    "wrong word": "UPDATE figure SET certainty = 'zeker' WHERE rowid = 1",
    "item that is no JSON": "UPDATE glossary SET item = 'x' WHERE rowid = 1",
    "item without a field": 'UPDATE glossary SET item = \'{"id":"baanopening"}\' WHERE rowid = 1',
    "item with a field too many": 'UPDATE glossary SET item = replace(item, \'{"id"\', \'{"x":1,"id"\')',
    "column that contradicts its item": "UPDATE occupation SET name = 'Iets anders' WHERE rowid = 1",
    "link that contradicts its item": "DELETE FROM occupation_related WHERE rowid = 1",
    "search that leads nowhere": "UPDATE search_doc SET id = 'weg' WHERE doc = 1",
    "index that contradicts its text": "UPDATE search_doc SET body = 'andere woorden' WHERE doc = 1",
    "index without text": "DELETE FROM search_data WHERE id > 10",
    "no manifest": "DELETE FROM manifest",
    "broken text": "UPDATE source SET title = CAST(x'ff41fe' AS TEXT) WHERE rowid = 1",
}


@pytest.mark.parametrize("name", CONTENTS)
def test_content_that_does_not_fit_is_refused(pack_file: Path, tmp_path: Path, name: str) -> None:
    changed(pack_file, CONTENTS[name], rehash=name not in {"broken text", "no manifest"})
    refuses(pack_file, tmp_path / "eigen")


def test_content_that_was_changed_without_its_fingerprint_is_refused(pack_file: Path, tmp_path: Path) -> None:
    changed(pack_file, "UPDATE figure SET value = value + 1 WHERE value IS NOT NULL", rehash=False)
    refuses(pack_file, tmp_path / "eigen")


PRAGMAS = {
    "journal_mode = WAL": "vorm",
    "application_id = 1": "geen inhoud",
    "user_version = 0": "geen inhoud",
    f"user_version = {(MAJOR + 1) * 1000}": "werk het programma bij",
}


@pytest.mark.parametrize("pragma", PRAGMAS)
def test_other_settings_are_refused(pack_file: Path, tmp_path: Path, pragma: str) -> None:
    connection = sqlite3.connect(pack_file)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()
    assert PRAGMAS[pragma] in refuses(pack_file, tmp_path / "eigen")


def test_a_newer_minor_version_may_only_add_plain_tables(pack_file: Path, tmp_path: Path) -> None:
    newer = f"PRAGMA user_version = {USER_VERSION + 1}"
    changed(pack_file, newer, "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT")
    assert opens(pack_file, tmp_path / "eigen")
    changed(pack_file, "CREATE VIEW kijk AS SELECT * FROM later")
    refuses(pack_file, tmp_path / "ander")


def test_another_pack_with_the_same_name_is_checked_again(
    pack_file: Path, tmp_path: Path, small_pack_path: Path
) -> None:
    folder = tmp_path / "eigen"
    opens(pack_file, folder)
    changed(pack_file, CONTENTS["wrong word"])
    with pytest.raises(PackRefused):
        Pack.open_foreign(pack_file, folder)
