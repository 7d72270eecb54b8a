"""When a pupil is done, and which earlier forecasts can be checked."""

from datetime import date

import pytest

from loopbaan_app.guidance.horizon import beyond, earlier_forecasts, finish, last_year, school_ends
from loopbaan_app.model.figure import Figure

AUTUMN, SPRING = date(2026, 11, 21), date(2027, 3, 1)


@pytest.mark.parametrize(
    ("level", "year", "programme", "years", "words"),
    [("vmbo-tl", "3", "mbo-4", "3", "2031"), ("havo", "4", "hbo", "4", "2032"),
     ("vmbo-bb", "4", "mbo-2", "1,5", "2029"), ("vmbo-kb", "4", "mbo-3", "2 tot 3", "2029 of 2030")],
)  # fmt: skip
def test_the_year_follows_from_class_and_length(level, year, programme, years, words):
    assert finish(level, year, programme, years, AUTUMN).words == words
    assert finish(level, year, programme, years, SPRING).words == words


@pytest.mark.parametrize(
    ("level", "year", "programme", "years"),
    [("", "3", "mbo-4", "3"), ("havo", "", "hbo", "4"), ("havo", "4", "hbo", ""), ("vmbo-tl", "4", "hbo", "4"),
     ("vmbo-bb", "4", "mbo-4", "3"), ("havo", "6", "hbo", "4")],
)  # fmt: skip
def test_where_something_is_not_known_or_another_diploma_comes_between_there_is_no_year(level, year, programme, years):
    assert finish(level, year, programme, years, AUTUMN) is None


def test_a_new_school_year_starts_in_august():
    assert school_ends("havo", "5", date(2027, 7, 31)) == 2027
    assert school_ends("havo", "5", date(2027, 8, 1)) == 2028


def test_a_forecast_that_stops_before_the_pupil_is_done_is_beyond():
    assert beyond(finish("havo", "4", "hbo", "4", AUTUMN), 2030)
    assert not beyond(finish("vmbo-tl", "4", "mbo-4", "3", AUTUMN), 2030)


def point(period, qualifier="", value=55.0, measure="care-shortage-forecast"):
    return Figure(
        id="reeks-x", subject_kind="series", subject="x", measure=measure, value=value, qualifier=qualifier,
        unit="duizend mensen", period=period, scope="national", certainty="medium", source="s",
    )  # fmt: skip


def test_an_earlier_forecast_stands_beside_what_happened_only_where_both_exist():
    figures = [point("2024", "prognose"), point("2033", "prognose", 190), point("2024", value=61)]
    found = earlier_forecasts(figures, AUTUMN)
    assert [(each.forecast.value, each.outcome.value) for each in found] == [(55, 61)]
    assert earlier_forecasts(figures[:2], AUTUMN)[0].outcome is None


def test_another_definition_is_no_outcome():
    found = earlier_forecasts([point("2024", "prognose"), point("2024", measure="teacher-shortage")], AUTUMN)
    assert found[0].outcome is None


def test_the_last_year_of_a_period_is_found():
    periods = ("2018-2033", "tot 2030", "2026Q1", "niet genoemd")
    assert [last_year(words) for words in periods] == [2033, 2030, 2026, None]
