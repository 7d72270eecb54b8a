"""The same content gives the same bytes, and what was written is what pages read."""

import shutil
import sqlite3
from pathlib import Path

from loopbaan_app.model.occupation import Occupation
from loopbaan_app.pack.queries import occupations
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack
from loopbaan_app.pack_builder.sources import read_content


def test_two_builds_on_different_paths_give_the_same_bytes(
    small_content: Path, small_pack_path: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "een andere map" / "inhoud"
    shutil.copytree(small_content, elsewhere)
    build_pack(elsewhere, tmp_path / "ander.sqlite")
    assert (tmp_path / "ander.sqlite").read_bytes() == small_pack_path.read_bytes()


def test_the_order_of_rows_in_a_table_does_not_matter(
    small_content: Path, small_pack_path: Path, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    shutil.copytree(small_content, content)
    table = content / "tables" / "figures.csv"
    header, *rows = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text(header + "".join(reversed(rows)), encoding="utf-8")
    build_pack(content, tmp_path / "ander.sqlite")
    assert (tmp_path / "ander.sqlite").read_bytes() == small_pack_path.read_bytes()


def test_a_build_replaces_the_old_pack_and_leaves_nothing_beside_it(small_content: Path, tmp_path: Path) -> None:
    out = tmp_path / "pak.sqlite"
    out.write_bytes(b"oud")
    build_pack(small_content, out)
    assert [path.name for path in tmp_path.iterdir()] == ["pak.sqlite"]
    Pack.open_bundled(out).close()


def test_every_item_comes_back_as_it_was_written(small_content: Path, small_pack: Pack) -> None:
    written = [entry.item for entry in read_content(small_content).entries["occupation"]]
    read = [occupations.item(small_pack, str(item.id)) for item in written if isinstance(item, Occupation)]
    assert read == written


def test_plain_sqlite_sees_a_sound_database_in_which_every_figure_has_a_source(small_pack_path: Path) -> None:
    connection = sqlite3.connect(f"{small_pack_path.as_uri()}?mode=ro", uri=True)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    joined = connection.execute("SELECT count(*) FROM figure JOIN source ON source.id = figure.source").fetchone()
    assert joined == connection.execute("SELECT count(*) FROM figure").fetchone()
    connection.close()
