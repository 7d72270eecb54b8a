"""`loopbaan import` with a good, a damaged and a foreign file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers import IMPORTERS, RESEARCH_TABLES, run_importer
from loopbaan_app.pack_builder.importers.labour_series import NEEDED

POINT = {"series_id": "spanning", "period": "2024", "value": "3", "unit": "verhouding", "geography": "Nederland",
         "value_status": "gepubliceerd", "source_title": "Monitor", "source_publisher": "UWV"}  # fmt: skip


def tree(content: Path) -> dict[str, bytes]:
    return {str(path.relative_to(content)): path.read_bytes() for path in sorted(content.rglob("*.*"))}


def test_a_good_file_changes_the_content_and_says_what_it_brought(content: Path, table: Callable[..., Path]):
    assert run_importer("labour-series", table(NEEDED, POINT), content) == "1 punten in 1 reeksen."
    assert "reeks-spanning-2024" in (content / "tables/figures.csv").read_text(encoding="utf-8")


def test_the_same_file_twice_gives_the_same_bytes(content: Path, table: Callable[..., Path]):
    source = table(NEEDED, POINT)
    run_importer("labour-series", source, content)
    before = tree(content)
    run_importer("labour-series", source, content)
    assert tree(content) == before


@pytest.mark.parametrize("wrong", [{"value": "veel"}, {"period": ""}, {"value_status": "gegokt"}])
def test_a_damaged_file_leaves_the_content_as_it_was(wrong: dict[str, str], content: Path, table: Callable[..., Path]):
    before = tree(content)
    with pytest.raises(UserError):
        run_importer("labour-series", table(NEEDED, POINT, {**POINT, **wrong}), content)
    assert tree(content) == before


@pytest.mark.parametrize("name", sorted(set(IMPORTERS) - {"research-tables"}))
def test_a_foreign_file_is_refused_by_every_importer(name: str, content: Path, tmp_path: Path):
    (tmp_path / "vreemd.csv").write_text("naam,plaats\nJan,Ede\n", encoding="utf-8")
    before = tree(content)
    with pytest.raises(UserError):
        run_importer(name, tmp_path / "vreemd.csv", content)
    assert tree(content) == before


def test_an_unknown_importer_names_the_ones_there_are(content: Path, tmp_path: Path):
    with pytest.raises(UserError, match="Kies uit: labour-occupations, labour-groups"):
        run_importer("weer", tmp_path, content)


def test_a_folder_without_the_tables_is_refused(content: Path, tmp_path: Path):
    with pytest.raises(UserError, match=r"ontbreekt labour_occupations\.csv"):
        run_importer("research-tables", tmp_path, content)


def test_every_research_table_has_an_importer():
    assert all(name in IMPORTERS for name, _ in RESEARCH_TABLES)
