"""What changed between two packs, as a counsellor reads it."""

import shutil
from pathlib import Path

import pytest

from loopbaan_app.pack.diff import differences
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack


@pytest.fixture
def edited(small_content: Path, tmp_path: Path) -> Path:
    """A copy of the small content that a test may change."""
    return shutil.copytree(small_content, tmp_path / "content")


def compared(small_pack: Pack, content: Path, tmp_path: Path) -> dict[str, tuple[str, ...]]:
    out = tmp_path / "nieuw.sqlite"
    build_pack(content, out, draft=True)
    new = Pack.open_bundled(out)
    sections = {section.title: section.lines for section in differences(small_pack, new)}
    new.close()
    return sections


def test_the_same_content_shows_no_difference(small_pack: Pack, edited: Path, tmp_path: Path):
    assert compared(small_pack, edited, tmp_path) == {}


def test_an_outlook_that_flipped_is_told_first_and_by_name(small_pack: Pack, edited: Path, tmp_path: Path):
    figures = edited / "tables" / "figures.csv"
    row = next(
        line
        for line in figures.read_text("utf-8").splitlines()
        if line.startswith("beroep-monteur-elektrische-netten-outlook")
    )
    figures.write_text(figures.read_text("utf-8").replace(row, row.replace("zeer_goed", "matig")), "utf-8")
    sections = compared(small_pack, edited, tmp_path)
    assert next(iter(sections)) == "Kans op werk die veranderde"
    assert sections["Kans op werk die veranderde"] == (
        "Monteur elektrische netten: zeer goed (2025-2030) → matig (2025-2030)",
    )


def test_changed_words_are_counted(small_pack: Pack, edited: Path, tmp_path: Path):
    item = edited / "occupations" / "elektromonteur.toml"
    item.write_text(item.read_text("utf-8").replace('where = "', 'where = "Soms buiten. '), "utf-8")
    assert compared(small_pack, edited, tmp_path)["Beroepen"] == ("tekst of feiten veranderd: 1 beroep",)
