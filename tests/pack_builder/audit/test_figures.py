"""Figures without what a figure needs are refused; old ones say that they are old."""

import datetime
import sqlite3
from pathlib import Path

import pytest

from loopbaan_app.model.figure import Measure
from loopbaan_app.pack_builder.ageing import is_old, months_of

FIGURES, SOURCES, MEASURES = "tables/figures.csv", "tables/sources.csv", "tables/measures.csv"
LICENCE = "table,2026-03-17,CC BY 4.0,public"
PERIOD = "euro bruto per maand bij 38 uur,2024,NL,group,medium,cbs-85517ned-2024,beroepsgroep 0761"


def test_the_small_content_is_in_order(planted):
    assert planted() == []


def test_a_source_without_licence_is_refused(planted):
    refused = planted((SOURCES, LICENCE, "table,2026-03-17,onbekend,public"))
    assert refused[0] == "tables/sources.csv, regel 2: de licentie ontbreekt"


def test_an_empty_licence_is_refused(planted):
    refused = planted((SOURCES, LICENCE, "table,2026-03-17,,public"))
    assert "tables/sources.csv, regel 2: ‘licence’ is leeg" in refused


def test_a_figure_without_a_year_is_refused(planted):
    [fault, *_] = planted((FIGURES, PERIOD, PERIOD.replace("2024,NL", "vorig jaar,NL")))
    assert "in de periode ‘vorig jaar’ staat geen jaar" in fault
    assert fault.startswith("tables/figures.csv, regel ")


def test_a_measure_without_definition_is_refused(planted, small_content: Path):
    header, first, *_ = (small_content / MEASURES).read_text(encoding="utf-8").splitlines()
    words = first.split(",", 4)
    assert header.split(",")[3] == "definition"
    assert planted((MEASURES, words[3], "-")) == ["tables/measures.csv, regel 2: de omschrijving ontbreekt"]


def test_an_old_figure_says_so(small_pack_path: Path):
    pack = sqlite3.connect(f"{small_pack_path.as_uri()}?mode=ro", uri=True)
    [[note]] = pack.execute("SELECT note FROM series_point ORDER BY series, period DESC LIMIT 1")
    pack.close()
    assert note.endswith("Een nieuwer cijfer is niet gevonden.")


@pytest.mark.parametrize(
    ("period", "year", "month"),
    [
        ("2024", 2024, 12), ("2023/24", 2024, 8), ("2023/2024", 2024, 8), ("2025Q3", 2025, 9), ("2024-Q4", 2024, 12),
        ("2025-2030", 2030, 12), ("1 januari 2025", 2025, 12), ("jaren 1950", 1950, 12),
    ],
)  # fmt: skip
def test_the_last_month_of_a_period(period: str, year: int, month: int):
    assert months_of(period) == year * 12 + month


def test_a_period_without_a_year_has_no_months():
    assert months_of("doorlopend") is None


def test_a_figure_is_old_after_its_shelf_life():
    measure = Measure(id="loon", name="Loon", unit="euro", definition="Loon.", shelf_life_months=24)
    assert not is_old("2024", measure, datetime.date(2026, 12, 31))
    assert is_old("2024", measure, datetime.date(2027, 1, 1))
