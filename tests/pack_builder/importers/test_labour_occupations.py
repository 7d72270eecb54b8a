"""What a pupil sees about work and pay of one occupation, from one row of the table."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.importers.labour_occupations import NEEDED, import_occupations

Figures = Callable[[], dict[str, dict[str, str]]]

NURSE = {
    "id": "verpleegkundige", "outlook": "zeer_goed", "outlook_kind": "afgeleid_uit_beroepsgroep",
    "outlook_basis": "knelpunten werkgevers 2030: zeer groot (index 0.759); spanning 2026Q1: zeer krap (16); "
    "baanopeningen 2025-2030: 22% (gemiddeld); richting: blijft krap",
    "outlook_confidence": "medium", "outlook_source_title": "AIS editie 2026 (v5)", "outlook_source_publisher": "ROA",
    "roa_brc_code": "1012", "roa_brc_label_nl": "Verpleegkundigen", "roa_itkb_2030": "zeer groot",
    "roa_itkb_index": "0.759", "roa_job_openings_pct_2025_2030": "22", "roa_direction_2025_2030": "blijft krap",
    "current_tension_2026q1": "16", "current_tension_class": "zeer krap", "brc_code": "1012",
    "salary_gross_month_low": "2620", "salary_gross_month_high": "4820", "salary_hourly_p25": "15.9",
    "salary_hourly_p50": "20.1", "salary_hourly_p75": "29.3", "salary_low_below_minwage_2026": "ja",
    "salary_basis": "uurloon werknemers beroepssegment 101 (ruimer dan de beroepsgroep)", "salary_period": "2022",
    "salary_confidence": "low", "salary_source_title": "StatLine 85517NED (2022)", "salary_source_publisher": "CBS",
    "female_share_class": "vooral_vrouwen", "female_share_pct": "87", "female_share_rounding_margin_pp": "0.9",
    "female_share_basis": "beroepsgroep BRC 1012", "female_share_period": "2025Q4", "female_share_confidence": "",
    "female_share_source_title": "StatLine 85276NED", "female_share_source_publisher": "CBS",
    "notes": "vaak zelfstandig; beroep is klein deel van of past matig in de beroepsgroep",
}  # fmt: skip


@pytest.fixture
def of_nurse(content: Path, table: Callable[..., Path], figures: Figures) -> dict[str, dict[str, str]]:
    import_occupations(table(NEEDED, NURSE), content)
    return {row_id.removeprefix("beroep-verpleegkundige-"): row for row_id, row in figures().items()}


def test_the_outlook_says_how_it_came_about(of_nurse: dict[str, dict[str, str]]):
    outlook = of_nurse["outlook"]
    assert (outlook["text"], outlook["scope"], outlook["period"]) == ("zeer_goed", "group", "2025-2030")
    assert "Moeite voor werkgevers in 2030: zeer groot (0,759)." in outlook["formula"]
    assert "Spanning begin 2026: zeer krap (16 of meer)." in outlook["formula"]
    assert "klein deel" in outlook["note"]


def test_sixteen_is_a_cap_and_says_so(of_nurse: dict[str, dict[str, str]]):
    tension = of_nurse["tension-now"]
    assert (tension["value"], tension["qualifier"], tension["text"]) == ("16", "16 of meer", "zeer krap")


def test_openings_are_over_six_years_with_their_class(of_nurse: dict[str, dict[str, str]]):
    openings = of_nurse["openings-2030"]
    assert (openings["value"], openings["text"]) == ("22", "gemiddeld")
    assert openings["unit"] == "% van de banen, in zes jaar samen"


def test_pay_of_a_wider_group_below_the_minimum_wage_warns(of_nurse: dict[str, dict[str, str]]):
    low = of_nurse["pay-month-low"]
    assert (low["value"], low["scope"], low["locator"]) == ("2620", "segment", "beroepssegment 101")
    assert low["formula"] == "15,9 euro per uur × 38 uur × 52 weken ÷ 12 maanden, afgerond op 10 euro."
    assert "minimumloon" in low["note"]
    assert "zelfstandige" in low["note"]
    assert "minimumloon" not in of_nurse["pay-month-high"]["note"]


def test_a_share_has_its_rounding_margin_and_unknown_stays_unknown(of_nurse: dict[str, dict[str, str]]):
    share = of_nurse["share-women"]
    assert (share["value"], share["qualifier"]) == ("87", "marge 0,9 procentpunt door afronden")
    assert share["certainty"] == "unknown"


def test_a_group_too_small_for_a_number_has_only_a_class(content: Path, table: Callable[..., Path], figures: Figures):
    import_occupations(table(NEEDED, {**NURSE, "female_share_pct": "", "notes": "alleen de klasse tonen"}), content)
    share = figures()["beroep-verpleegkundige-share-women"]
    assert (share["value"], share["text"], share["qualifier"]) == ("", "vooral_vrouwen", "")
    assert "te klein voor een getal" in share["note"]


def test_what_we_do_not_know_is_a_figure_too(content: Path, table: Callable[..., Path], figures: Figures):
    unknown = {
        "id": "boswachter", "outlook": "onbekend", "outlook_kind": "niet_te_bepalen",
        "outlook_basis": "beroepsgroep is niet representatief voor dit beroep", "outlook_confidence": "low",
        "source_title": "Schakelschema ISCO 2008", "source_publisher": "CBS",
    }  # fmt: skip
    import_occupations(table(NEEDED, unknown), content)
    assert list(figures()) == ["beroep-boswachter-outlook"]
    assert figures()["beroep-boswachter-outlook"]["source"] == "cbs-schakelschema-isco-brc-2015"
    assert "weten we het niet" in figures()["beroep-boswachter-outlook"]["formula"]


def test_a_word_of_uwv_about_the_occupation_goes_before_the_group(
    content: Path, table: Callable[..., Path], figures: Figures
):
    kind = {"outlook": "matig", "outlook_kind": "bron_per_beroep_2022", "outlook_basis": "UWV noemt dit kansarm"}
    import_occupations(table(NEEDED, {**NURSE, **kind}), content)
    outlook = figures()["beroep-verpleegkundige-outlook"]
    assert (outlook["scope"], outlook["period"], outlook["text"]) == ("occupation", "2022", "matig")


def test_an_occupation_with_a_new_name_is_found_under_it(content: Path, table: Callable[..., Path], figures: Figures):
    import_occupations(table(NEEDED, {**NURSE, "id": "monteur-elektriciteitsnetten"}), content)
    assert "beroep-monteur-elektrische-netten-outlook" in figures()
