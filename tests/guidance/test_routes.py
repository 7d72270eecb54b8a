"""Roads to real occupations: what a pupil is shown, and that no road breaks a rule."""

import csv
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loopbaan_app.guidance.doors import door
from loopbaan_app.guidance.road import Road, Roads, RoadStep, Span, span, total
from loopbaan_app.guidance.routes import MOST_ROADS, finals, routes
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import Standing, read_start, standing
from loopbaan_app.guidance.study import Work
from loopbaan_app.model.level import SCHOOL_LEVELS

OCCUPATIONS = sorted(path.stem for path in (Path(__file__).parents[2] / "content" / "occupations").glob("*.toml"))
PROGRESSIONS = Path(__file__).parents[2] / "content" / "tables" / "progressions.csv"
STARTS = (
    "vmbo-bb/pie", "vmbo-kb/zw", "vmbo-gl/dp", "vmbo-tl/tl-economie", "havo/nt", "havo/ng", "havo/em", "havo/cm",
    "havo", "mbo-2", "mbo-3", "mbo-4",
)  # fmt: skip
MBO = {"mbo-2", "mbo-3", "mbo-4"}
MAY_GO = {
    "vmbo-bb": {"mbo-2"},
    "vmbo-kb": MBO,
    "vmbo-gl": {*MBO, "havo"},
    "vmbo-tl": {*MBO, "havo"},
    "havo": {"vwo", "ad", "hbo", "hbo-1"},
    "vwo": {"wo", "hbo", "hbo-1", "ad"},
    "mbo-2": MBO,
    "mbo-3": MBO,
    "mbo-4": {*MBO, "ad", "hbo", "hbo-1"},
    "ad": {"hbo"},
    "hbo-1": {"wo"},
}
"""Who may go where: product rules of the Dutch system, apart from the code under test."""


def one_of(book: Rulebook, works: Mapping[str, Work], start: str, occupation: str) -> Roads:
    return routes(book, works, read_start(start), occupation)


def names(road: Road) -> list[str]:
    return [step.name for step in road.steps]


def test_a_fitter_of_power_grids_learns_at_work(book: Rulebook, works: Mapping[str, Work]) -> None:
    found = one_of(book, works, "vmbo-kb/pie", "monteur-elektrische-netten")
    assert names(found.roads[0])[:2] == ["vmbo kader met PIE", "Monteur laagspanningsdistributie"]
    assert (found.roads[0].years.words, found.roads[0].earns) == ("2 jaar", "ja")
    longer = next(road for road in found.roads if len(road.steps) == 4)
    assert (longer.exits[0].diploma, longer.exits[0].starting_qualification) == ("diploma mbo 2", True)
    assert ("monteur-elektrische-netten", "Monteur elektrische netten") in longer.exits[0].works


def test_after_the_occupation_comes_a_next_function_and_training(book: Rulebook, works: Mapping[str, Work]) -> None:
    after = one_of(book, works, "vmbo-kb/pie", "monteur-elektrische-netten").after
    assert "windturbinemonteur" in [function.work.id for function in after.functions]
    assert {function.work.level for function in after.functions} <= {"mbo-4", "ad", "hbo", "wo"}
    assert any(id.startswith("mbo4-") for id, _, _ in after.programmes)


def test_a_wrong_turn_has_a_way_on_and_a_last_day(book: Rulebook, works: Mapping[str, Work]) -> None:
    for road in one_of(book, works, "vmbo-tl/tl-techniek", "elektrotechnisch-ingenieur").roads:
        for step in road.steps[1:-1]:
            assert step.wrong_turn and step.wrong_turn.words and step.wrong_turn.deadline, step.name
            assert book.cite(step.wrong_turn.rule)


def test_a_profile_that_does_not_lead_there_first_catches_up(book: Rulebook, works: Mapping[str, Work]) -> None:
    found = one_of(book, works, "havo/cm", "elektrotechnisch-ingenieur")
    catching_up = [road for road in found.roads if any(step.kind == "repair" for step in road.steps)]
    assert catching_up and catching_up[0].years.words == "minstens 4 jaar"


def test_the_police_is_reached_from_vmbo_kb_over_mbo_3(book: Rulebook, works: Mapping[str, Work]) -> None:
    found = one_of(book, works, "vmbo-kb/dp", "politieagent")
    assert found.roads[0].steps[1].level == "mbo-3"
    assert found.roads[0].steps[2].condition == "de politie kiest wie mag beginnen"


@pytest.mark.parametrize(
    ("words", "length", "read"),
    [
        ("2", Span(2, 2), "2 jaar"),
        ("1,5", Span(1.5, 1.5), "1,5 jaar"),
        ("2 tot 3", Span(2, 3), "2 tot 3 jaar"),
        ("3 (soms 4)", Span(3, 4), "3 tot 4 jaar"),
        ("hangt af van de school", Span(0, 0, False), "duur: dat weten we niet"),
    ],
)
def test_lengths_are_read_as_the_source_gives_them(words: str, length: Span, read: str) -> None:
    assert span(words) == length
    assert span(words).words == read


def test_lengths_add_up_and_an_unknown_part_makes_it_at_least() -> None:
    assert total([Span(2, 3), Span(4, 4)]).words == "6 tot 7 jaar"
    assert total([Span(2, 2), Span(0, 0, False)]).words == "minstens 2 jaar"


def test_years_of_all_progressions_are_read_or_said_to_be_unknown() -> None:
    with PROGRESSIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert span(row["years"]).known == any(letter.isdigit() for letter in row["years"])


@pytest.mark.parametrize("start", STARTS)
def test_every_occupation_has_a_road_from_every_level_or_says_why_not(
    book: Rulebook, works: Mapping[str, Work], start: str
) -> None:
    for occupation in OCCUPATIONS:
        found = one_of(book, works, start, occupation)
        assert bool(found.roads) != bool(found.why_not), occupation
        if finals(book, works[occupation]):
            assert found.roads, occupation


def test_occupations_without_any_road_are_few_and_known(book: Rulebook, works: Mapping[str, Work]) -> None:
    without = {id for id in OCCUPATIONS if not routes(book, works, standing("havo"), id).roads}
    assert without <= WITHOUT_A_PROGRAMME


WITHOUT_A_PROGRAMME: frozenset[str] = frozenset({"rijinstructeur"})
"""Occupations that one learns outside the programmes with a code."""


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(STARTS), st.sampled_from(OCCUPATIONS))
def test_no_road_breaks_a_rule(book: Rulebook, works: Mapping[str, Work], start: str, occupation: str) -> None:
    here = read_start(start)
    found = routes(book, works, here, occupation)
    assert len(found.roads) <= MOST_ROADS
    assert [road.years.low for road in found.roads] == sorted(road.years.low for road in found.roads)
    for road in found.roads:
        walked = [step for step in road.steps if step.kind != "repair"]
        assert (walked[0].level, walked[-1].id) == (here.level, occupation)
        assert walked[-2].id in works[occupation].programmes
        catches_up = len(walked) < len(road.steps)
        for before, after in pairwise(walked[:-1]):
            assert_allowed(book, before, after)
        assert_same_as_door(book, here, walked[1], catches_up)


def assert_allowed(book: Rulebook, before: RoadStep, after: RoadStep) -> None:
    allowed = MAY_GO[before.level] | (MBO if before.kind == "start" and before.level == "havo" else set())
    assert after.level in allowed, (before.name, after.name)
    assert after.rule is not None or after.answer == "niet bekend"


def assert_same_as_door(book: Rulebook, here: Standing, first: RoadStep, catches_up: bool) -> None:
    if first.kind == "programme":
        shown = door(book, here, book.studies[first.id])
        assert (shown.answer == "met omweg") == catches_up
        assert catches_up or (shown.answer, shown.rule) == (first.answer, first.rule)


@pytest.mark.parametrize("level", SCHOOL_LEVELS)
def test_roads_are_found_for_every_level_name(book: Rulebook, works: Mapping[str, Work], level: str) -> None:
    assert routes(book, works, standing(level), "timmerman").roads


@pytest.mark.parametrize("level", SCHOOL_LEVELS)
def test_without_a_diploma_there_is_a_road_as_well(book: Rulebook, works: Mapping[str, Work], level: str) -> None:
    for occupation in ("timmerman", "softwareontwikkelaar", "dierenarts"):
        road = routes(book, works, standing(level, diploma="nee"), occupation).roads[0]
        assert level.startswith(("mbo-", "havo")) or road.steps[1].level == "mbo-1"
