"""The chance of work: the written rule, each trap of the labour-market figures by name, and the real tables."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from loopbaan_app.guidance.comparability import why_not
from loopbaan_app.guidance.outlook import (
    RULE,
    SIGNALS,
    UNFIT,
    UWV_POOR,
    UWV_PROMISING,
    WEAK_LINK,
    Inputs,
    inputs_of,
    step_of,
    tension_class,
)
from loopbaan_app.guidance.outlook_words import MOST_REASONS, verdict
from loopbaan_app.model.figure import Figure
from loopbaan_app.pack_builder.importers import labour_words, outlook_words

TABLES = Path(__file__).parents[2] / "content" / "tables"


def figure(measure="outlook", **changes):
    values = {
        "id": f"beroep-x-{measure}", "subject_kind": "occupation", "subject": "x", "measure": measure,
        "text": "goed", "unit": "klasse", "period": "2025-2030", "scope": "group", "certainty": "medium", "source": "s",
    }  # fmt: skip
    return Figure(**{**values, **changes})


def figures(*, outlook=None, bottleneck="groot", tension="krap", openings="gemiddeld", value=2.0, qualifier=""):
    found = {"outlook": outlook or figure()}
    if bottleneck:
        found["bottleneck-2030"] = figure("bottleneck-2030", text=bottleneck, value=0.8, period="2030")
    if tension:
        found["tension-now"] = figure("tension-now", text=tension, value=value, qualifier=qualifier, period="2026Q1")
    if openings:
        found["openings-2030"] = figure("openings-2030", text=openings, value=18)
    return found


@pytest.fixture(scope="module")
def real():
    """The real figures of all occupations, by occupation and measure."""
    found = defaultdict(dict)
    with (TABLES / "figures.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["subject_kind"] == "occupation":
                known = {key: text for key, text in row.items() if text or key not in ("value", "text")}
                found[row["subject"]][row["measure"]] = Figure.model_validate(known)
    return found


def test_the_stored_outlook_of_every_occupation_follows_the_rule(real):
    stored = {name: of["outlook"].text for name, of in real.items()}
    assert len(stored) == 321
    assert {name: step_of(inputs_of(of)) for name, of in real.items()} == stored


def test_every_occupation_gets_words_with_at_most_three_reasons_each_on_a_figure(real):
    ids = {each.id for of in real.values() for each in of.values()}
    for of in real.values():
        told = verdict(of)
        assert told is not None
        assert 1 <= len(told.reasons) <= MOST_REASONS
        assert {reason.figure for reason in told.reasons} <= ids
        assert told.period and told.sure_because


@pytest.mark.parametrize("bottleneck", RULE)
def test_a_tighter_market_never_lowers_the_step(bottleneck):
    order = ["matig", "redelijk", "goed", "zeer_goed"]
    steps = [order.index(RULE[bottleneck][tension]) for tension in ("gemiddeld", "krap", "zeer krap")]
    assert steps == sorted(steps)


def test_trouble_for_employers_is_good_for_the_pupil_and_the_class_for_graduates_points_the_other_way():
    assert SIGNALS["bottleneck-2030"]["groot"] == "good"
    assert SIGNALS["bottleneck-2030"]["geen"] == "less"
    assert SIGNALS["ita"]["zeer goed"] == "good"
    assert SIGNALS["ita"]["slecht"] == "less"
    told = verdict(figures(bottleneck="zeer groot"))
    assert "moeilijk mensen vinden. Dat is gunstig voor jou." in told.reasons[0].words


def test_a_figure_of_the_group_never_passes_for_one_of_the_occupation():
    assert verdict(figures()).about == "Dit gaat over de hele beroepsgroep, niet alleen over dit beroep."
    own = verdict(figures(outlook=figure(scope="occupation", formula=f"{UWV_PROMISING} (2025-2026).")))
    assert own.about == "Dit gaat over het beroep zelf."


def test_sixteen_is_a_cap_and_not_a_measurement():
    told = verdict(figures(tension="zeer krap", value=16, qualifier="16 of meer"))
    assert any("16 of meer open vacatures" in reason.words for reason in told.reasons)


def test_openings_are_of_six_years_and_mostly_people_who_stop():
    words = [reason.words for reason in verdict(figures()).reasons]
    assert any(each.startswith("In zes jaar samen") and "doordat iemand stopt" in each for each in words)


def test_very_few_openings_lower_one_step_but_never_below_redelijk():
    assert step_of(Inputs("zeer groot", "krap", "erg laag")) == "goed"
    assert step_of(Inputs("groot", "gemiddeld", "erg laag")) == "redelijk"
    assert step_of(Inputs("geen", "krap", "erg laag")) == "matig"


def test_many_openings_lift_a_quiet_group_from_matig_to_redelijk():
    assert step_of(Inputs("enige", "gemiddeld", "hoog")) == "redelijk"
    assert step_of(Inputs("geen", "gemiddeld", "erg hoog")) == "matig"


def test_a_weak_link_is_never_above_goed():
    assert step_of(Inputs("zeer groot", "zeer krap", "hoog", weak_link=True)) == "goed"
    weak = verdict(figures(outlook=figure(note=WEAK_LINK), tension="zeer krap"))
    assert "hooguit: goed" in weak.reasons[0].words


def test_what_uwv_says_of_the_occupation_goes_before_the_group():
    assert step_of(Inputs("groot", "zeer krap", "hoog", statement="kansarm")) == "matig"
    assert step_of(Inputs("vrijwel geen", "krap", "laag", statement="kansrijk")) == "goed"
    told = verdict(figures(outlook=figure(text="matig", formula=f"{UWV_POOR} klein.", scope="occupation")))
    assert "Dat gaat voor de groep." in told.reasons[0].words


def test_an_unknown_tension_has_a_column_of_its_own_and_an_unknown_class_is_unknown():
    assert step_of(Inputs("groot", "", "gemiddeld")) == "goed"
    assert step_of(Inputs("", "krap", "gemiddeld")) == "onbekend"
    assert step_of(Inputs("groot", "een nieuw woord", "gemiddeld")) == "onbekend"


def test_a_group_that_does_not_fit_gives_no_verdict_and_says_why():
    told = verdict(figures(outlook=figure(text="onbekend", formula=UNFIT[0]), bottleneck="", tension="", openings=""))
    assert (told.step, told.certainty) == ("onbekend", "unknown")
    assert told.reasons[0].words == UNFIT[0]
    assert not told.voices


def test_where_uwv_and_roa_differ_both_are_told_with_the_reason():
    told = verdict(figures(bottleneck="vrijwel geen", tension="zeer krap"))
    assert [(voice.who, voice.says) for voice in told.voices] == [
        ("UWV", "zeer krap"),
        ("ROA", "vrijwel geen moeite voor werkgevers"),
    ]
    assert "UWV meet hoe het nu is. ROA schat hoe het in 2030 is." in told.why_differ
    assert verdict(figures(bottleneck="groot", tension="krap")).why_differ == ""


def test_an_old_statement_of_uwv_beside_the_group_tells_both_reasons():
    told = verdict(figures(outlook=figure(text="matig", formula=f"{UWV_POOR} klein.", scope="occupation")))
    assert "het beroep zelf" in told.why_differ
    assert (told.voices[0].says, told.voices[0].period) == ("kleine kans", "2022")
    assert told.voices[-1].says == "grote moeite voor werkgevers"


@pytest.mark.parametrize(
    ("ratio", "words"),
    [(16, "zeer krap"), (4, "zeer krap"), (3.99, "krap"), (1.5, "krap"), (0.67, "gemiddeld"), (0.3, "ruim"),
     (0.1, "zeer ruim")],
)  # fmt: skip
def test_the_classes_of_tension_have_the_bounds_of_uwv(ratio, words):
    assert tension_class(ratio) == words


def test_the_printed_tension_classes_follow_those_bounds(real):
    tensions = [of["tension-now"] for of in real.values() if "tension-now" in of]
    assert {each.id for each in tensions if tension_class(each.value) != each.text} == set()
    assert all(each.qualifier == "16 of meer" for each in tensions if each.value >= 16)


def test_the_sentences_that_carry_an_input_are_those_the_importers_write():
    remarks = [words for _, words in (*labour_words.GROUP_REMARKS, *outlook_words.STEPS)]
    assert WEAK_LINK in remarks
    assert UNFIT[0] in remarks
    assert any(words.startswith(UNFIT[1]) for words in remarks)
    assert any(words.startswith(UWV_PROMISING) for words in remarks)
    assert outlook_words.basis_in_words("UWV-bericht noemt dit beroep kansarm").startswith(UWV_POOR)


def series(**changes):
    return figure("tension-cbs", subject_kind="series", unit="open vacatures per 100 werklozen", **changes)


def test_the_ratio_of_uwv_and_the_figure_per_hundred_of_cbs_are_never_compared():
    uwv = figure("tension-uwv", unit="open vacatures per persoon met korte WW")
    assert "verschillende maten" in why_not(uwv, series())


def test_old_and_new_methods_are_never_compared():
    assert "andere methode" in why_not(series(locator="oude EBB-methode"), series(locator="nieuwe EBB-methode"))
    assert why_not(series(locator="nieuwe"), series(locator="nieuwe", period="2026Q2")) == ""


def test_a_province_and_a_labour_market_region_are_never_compared():
    region = {"subject_kind": "region", "scope": "region", "period": "2023Q1"}
    province = figure("tension-uwv-class", region="PV20", **region)
    labour_region = figure("tension-uwv-class", region="AM01", **region)
    assert "twee soorten gebieden" in why_not(province, labour_region)
    earlier = figure("tension-uwv-class", region="PV21", **region | {"period": "2022Q1"})
    assert "zelfde kwartaal" in why_not(province, earlier)


def test_six_years_and_one_year_are_never_compared():
    six = figure("expansion-share", unit="% van de banen, in zes jaar samen")
    assert why_not(six, figure("hbo-technology-change", unit="% verschil met een jaar eerder"))


def test_money_of_different_years_is_named_as_such():
    pay = {"unit": "euro bruto per uur"}
    old, new = (figure("pay-hour-p50", period=period, **pay) for period in ("2022", "2024"))
    assert "prijzen" in why_not(old, new)
