"""The bundled pack opens without ceremony, tells what it is, and cannot be written."""

import sqlite3
from pathlib import Path

import pytest

from loopbaan_app.errors import PackRefused
from loopbaan_app.pack.reader import Pack


def test_a_pack_tells_what_it_is(small_pack: Pack) -> None:
    info = small_pack.info
    assert (info.id, info.edition, info.date) == ("loopbaan-klein", "proef", "2026-01-01")
    assert info.counts["occupation"] == 6
    assert len(info.content_sha256) == 64


def test_a_pack_cannot_be_written(small_pack: Pack) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        small_pack.execute("DELETE FROM figure")


def test_rows_are_read_by_name(small_pack: Pack) -> None:
    assert small_pack.execute("SELECT name FROM domain ORDER BY sort_order").fetchone()["name"] == "Energie en klimaat"


def test_a_pack_with_an_odd_name_opens(small_pack_path: Path, tmp_path: Path) -> None:
    odd = tmp_path / "100%25 #1?mode=rwc&x=y.sqlite"
    odd.write_bytes(small_pack_path.read_bytes())
    Pack.open_bundled(odd).close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(84), b"tekst" * 100])
def test_a_broken_bundled_pack_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    broken = tmp_path / "kapot.sqlite"
    broken.write_bytes(content)
    with pytest.raises(PackRefused, match=r"kapot\.sqlite"):
        Pack.open_bundled(broken)


def test_a_missing_bundled_pack_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(PackRefused, match="installeer Loopbaan opnieuw"):
        Pack.open_bundled(tmp_path / "weg.sqlite")
