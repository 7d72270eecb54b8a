"""Tiny tables in the form of the research tables, written by the test itself."""

import csv
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.importers.tables import COLUMNS, content_rows, write_table

TableMaker = Callable[..., Path]
RowReader = Callable[[str], list[dict[str, str]]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with the tables that editors keep by hand."""
    folder = tmp_path / "content"
    write_table(folder, "series", [series("spanning", "tension"), series("vacatures", "vacancies")])
    write_table(folder, "measures", [])
    write_table(folder, "wordings", [])
    return folder


def series(series_id: str, measure: str) -> dict[str, str]:
    """One hand-written series."""
    cells = dict.fromkeys(COLUMNS["series"], "tekst")
    return {**cells, "id": series_id, "unit": "vacatures", "shown_as": "line", "measure": measure}


@pytest.fixture
def table(tmp_path: Path) -> TableMaker:
    """Write a table: the named columns, and one row per mapping; cells that are not given stay empty."""

    def make(columns: tuple[str, ...], *rows: Mapping[str, str], name: str = "bron.csv") -> Path:
        path = tmp_path / name
        extra = [column for row in rows for column in row if column not in columns]
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, [*columns, *dict.fromkeys(extra)], restval="")
            writer.writeheader()
            writer.writerows(rows)
        return path

    return make


@pytest.fixture
def rows(content: Path) -> RowReader:
    """The rows that a content table holds after an import."""
    return lambda name: content_rows(content, name)


@pytest.fixture
def figures(rows: RowReader) -> Callable[[], dict[str, dict[str, str]]]:
    """The figures by id."""
    return lambda: {row["id"]: row for row in rows("figures")}
