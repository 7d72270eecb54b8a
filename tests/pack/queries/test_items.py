"""Each page asks its questions: lists in their order, whole items, and what hangs from them."""

import pytest

from loopbaan_app.errors import NotInPack
from loopbaan_app.pack.queries import (
    domains,
    figures,
    glossary,
    occupations,
    profiles,
    programmes,
    quiz,
    regions,
    role_models,
    series,
    sources,
    visits,
)  # fmt: skip
from loopbaan_app.pack.reader import Pack

NETTEN = "monteur-elektrische-netten"


def ids(rows: list) -> list[str]:
    return [row.id for row in rows]


def test_domains_stand_in_their_order(small_pack: Pack) -> None:
    assert ids(domains.rows(small_pack)) == ["energie_klimaat", "zorg_sociaal", "digitalisering_ai"]
    assert domains.item(small_pack, "zorg_sociaal").words.delimitation


def test_a_domain_counts_its_outlooks(small_pack: Pack) -> None:
    assert domains.outlook_counts(small_pack, "energie_klimaat") == [("zeer_goed", 2), ("onbekend", 1)]


def test_occupations_stand_from_a_to_z_with_their_figures(small_pack: Pack) -> None:
    rows = occupations.rows(small_pack)
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    card = occupations.row(small_pack, NETTEN)
    assert card is not None
    assert (card.outlook, card.pay_low, card.pay_high, card.levels_also) == ("zeer_goed", 2950, 4580, ("mbo-2",))


def test_an_occupation_without_figures_says_unknown(small_pack: Pack) -> None:
    card = occupations.row(small_pack, "monteur-laadinfrastructuur")
    assert card is not None
    assert (card.outlook, card.outlook_certainty, card.pay_low) == ("onbekend", "unknown", None)


def test_a_domain_shows_its_own_occupations_first_and_others_after(small_pack: Pack) -> None:
    assert ids(occupations.rows(small_pack, "digitalisering_ai")) == ["softwareontwikkelaar", "elektromonteur"]


def test_an_occupation_leads_to_studies_people_visits_and_work_nearby(small_pack: Pack) -> None:
    assert ids(occupations.programmes_for(small_pack, NETTEN))[0] == "mbo2-monteur-laagspanningsdistributie"
    assert ids(occupations.related(small_pack, NETTEN)) == ["elektromonteur", "monteur-laadinfrastructuur"]
    assert ids(occupations.people_for(small_pack, NETTEN)) == ["samira"]
    assert ids(occupations.visits_for(small_pack, NETTEN)) == ["netbeheerder-werkplaats"]
    assert occupations.item(small_pack, NETTEN).words.name == "Monteur elektrische netten"


def test_people_of_the_domain_follow_when_nobody_has_the_occupation(small_pack: Pack) -> None:
    assert ids(occupations.people_for(small_pack, "verzorgende-ig")) == ["joost"]


def test_a_study_leads_to_work_a_next_study_and_rules(small_pack: Pack) -> None:
    study = "mbo2-monteur-laagspanningsdistributie"
    assert set(ids(programmes.occupations_for(small_pack, study))) == {
        NETTEN, "elektromonteur", "monteur-laadinfrastructuur",
    }  # fmt: skip
    assert ids(programmes.next_for(small_pack, study)) == ["mbo3-eerste-monteur-laagspanningsdistributie"]
    assert ids(programmes.rules_for(small_pack, "hbo-hbo-ict")) == ["adm-hbo-ict", "prog-mbo4-hbo"]
    assert programmes.item(small_pack, study).routes == ("bol", "bbl")
    card = programmes.row(small_pack, study)
    assert card is not None
    assert (card.years, card.routes) == ("2", ("bol", "bbl"))


def test_studies_of_a_domain(small_pack: Pack) -> None:
    assert ids(programmes.rows(small_pack, "digitalisering_ai")) == ["hbo-hbo-ict", "hbo-elektrotechniek"]
    assert len(programmes.rows(small_pack)) == 6


def test_profiles_with_their_studies_and_the_national_choice(small_pack: Pack) -> None:
    assert ids(profiles.rows(small_pack)) == ["pie", "zw", "nt", "cm"]
    assert ids(profiles.programmes_for(small_pack, "zw")) == ["mbo4-mbo-verpleegkundige", "mbo3-verzorgende-ig"]
    assert profiles.choices(small_pack)[-1].candidates == 3900
    assert profiles.item(small_pack, "nt").words.name == "Natuur en techniek"


def test_people_know_their_work_and_what_we_do_not_know_stays_unknown(small_pack: Pack) -> None:
    truus = next(row for row in role_models.rows(small_pack) if row.id == "truus-hurts")
    assert (truus.level, truus.did_vmbo, truus.switched) == (None, None, None)
    assert ids(role_models.occupations_for(small_pack, "truus-hurts")) == ["softwareontwikkelaar"]
    assert ids(role_models.rows(small_pack, "zorg_sociaal")) == ["joost"]
    assert role_models.item(small_pack, "samira").portrait.helmet


def test_a_domain_shows_its_visits_and_then_those_for_everybody(small_pack: Pack) -> None:
    assert ids(visits.rows(small_pack, "energie_klimaat")) == ["netbeheerder-werkplaats", "techniekmuseum"]
    assert visits.rows(small_pack)[-1].provinces == ()
    assert ids(visits.occupations_for(small_pack, "zorgdag")) == ["verzorgende-ig"]
    assert visits.item(small_pack, "techniekmuseum").url


def test_quiz_items_are_for_their_audience(small_pack: Pack) -> None:
    assert [item.id for item in quiz.items(small_pack, "parent")] == ["loon-netten", "vrouwen-netten"]
    assert len(quiz.items(small_pack, "pupil")) == 6
    assert quiz.item(small_pack, "kans-volgorde").answer_order == (1, 0)


def test_a_figure_comes_with_its_definition_and_source(small_pack: Pack) -> None:
    view = figures.figure(small_pack, "netten-share-women")
    assert (view.figure.value, view.measure.unit, view.source.publisher) == (4, "% vrouwen", "CBS")
    assert figures.for_subject(small_pack, "occupation", NETTEN)["pay-month-low"].figure.value == 2950
    assert [view.figure.id for view in figures.of_source(small_pack, "proef-museum")] == ["sf001"]


def test_series_with_their_points(small_pack: Pack) -> None:
    assert [row.points for row in series.rows(small_pack)] == [4, 4, 2, 2]
    points = series.points(small_pack, "spanning-cbs-nl-oud")
    assert [point.period for point in points] == sorted(point.period for point in points)
    assert series.item(small_pack, "spanning-cbs-nl").shown_as == "line"


def test_regions_with_shapes_and_figures(small_pack: Pack) -> None:
    assert [row.code for row in regions.rows(small_pack, "province")] == ["PV21", "PV23"]
    assert regions.figures(small_pack, "tension-cbs-region")[0].code == "PV23"


def test_sources_count_what_they_carry(small_pack: Pack) -> None:
    counted = {row.id: row.figures for row in sources.rows(small_pack)}
    assert counted["proef-museum"] == 1
    assert sources.item(small_pack, "proef-museum").interest == "public"


def test_the_glossary_knows_every_form(small_pack: Pack) -> None:
    assert glossary.words(small_pack)["baanopeningen"].startswith("Een plek")
    assert [row.word for row in glossary.rows(small_pack)] == ["baanopening", "netbeheerder"]
    assert glossary.item(small_pack, "netbeheerder").words.word == "netbeheerder"


@pytest.mark.parametrize(
    "ask",
    [domains.item, occupations.item, programmes.item, profiles.item, role_models.item, visits.item, quiz.item,
     figures.figure, series.item, sources.item, glossary.item],
)  # fmt: skip
def test_what_is_gone_is_said_in_a_sentence(small_pack: Pack, ask) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NotInPack, match="staat niet"):
        ask(small_pack, "bestaat-niet")
