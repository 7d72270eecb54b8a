"""Figures of groups: six-year openings, wages, and forecasts that are only words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.labour_groups import NEEDED, import_groups
from loopbaan_app.pack_builder.importers.tables import write_table

COOKS = {
    "row_id": "brc-1112", "group_kind": "brc2014_beroepsgroep", "group_code": "1112", "group_name_nl": "Koks",
    "level_scope": "alle niveaus", "outlook_derived": "goed", "confidence": "medium", "roa_expansion_n": "-300",
    "roa_expansion_typering": "laag", "roa_itkb_index": "0.8", "roa_source_title": "AIS editie 2026 (v5)",
    "employed_period": "2025Q4", "employed_thousand": "80", "employed_year_earlier_thousand": "75",
    "higher_education_share_pct": "6",
    "employed_source_title": "StatLine 85276NED", "hourly_wage_p50": "16", "wage_period": "2024",
    "wage_status": "voorlopig", "wage_source_title": "StatLine 85517NED (2024)",
    "notes": "grote jaarverandering (meer dan 20%)",
}  # fmt: skip

FORECAST = {
    "row_id": "opl2028-mbo4", "group_kind": "opleidingsniveau", "group_name_nl": "Mbo niveau 4",
    "level_scope": "2023-2028", "outlook_text_en": "among the best", "confidence": "medium",
    "source_publisher": "ROA", "source_title": "Rapport", "source_date": "2023-12",
}  # fmt: skip


def test_a_group_has_its_figures_under_its_code(content: Path, table: Callable[..., Path], figures: Callable[[], dict]):
    import_groups(table(NEEDED, COOKS), content)
    found = figures()
    assert found["groep-1112-expansion"]["value"] == "-300"
    assert found["groep-1112-employed"]["qualifier"] == "afgerond op duizend"
    assert found["groep-1112-employed-year-earlier"]["period"] == "2024Q4"
    assert found["groep-1112-higher-education"]["source"] == found["groep-1112-employed"]["source"]
    assert found["groep-1112-pay-hour-p50"]["qualifier"] == "voorlopig"
    assert "toeval" in found["groep-1112-employed"]["note"]
    assert found["groep-1112-outlook"]["locator"] == "beroepsgroep 1112 Koks"


def test_a_forecast_in_words_needs_words_of_our_own(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="Schrijf eerst een eigen zin voor opl2028-mbo4"):
        import_groups(table(NEEDED, FORECAST), content)


def test_a_forecast_shows_our_words(content: Path, table: Callable[..., Path], figures: Callable[[], dict]):
    write_table(content, "wordings", [{"kind": "forecast", "id": "opl2028-mbo4", "text": "gunstig"}])
    import_groups(table(NEEDED, FORECAST), content)
    statement = figures()["groep-opl2028-mbo4-forecast-statement"]
    assert (statement["text"], statement["period"], statement["scope"]) == ("gunstig", "2023-2028", "other")
