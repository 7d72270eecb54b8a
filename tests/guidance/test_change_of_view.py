"""Requirement 12: change with an honest interval, and silence when a group is small."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopbaan_app.guidance.change_of_view import (
    FEW_WORDS,
    LIMIT_WORDS,
    change_of_view,
    in_words,
    mean_change,
    t_quantile,
)


def test_the_worked_example_of_the_design():
    view = change_of_view(24, 9, 2)
    assert (round(view.change * 100), round(view.low * 100), round(view.high * 100)) == (27, 3, 51)
    assert in_words(view) == "Waarschijnlijk meer goede antwoorden dan eerst; hoeveel weten we niet."


@pytest.mark.parametrize("people", range(10))
def test_below_ten_people_nothing_is_told(people):
    assert change_of_view(people, people, 0) is None
    assert mean_change([1.0] * people) is None
    assert "minder dan 10" in in_words(None)


@pytest.mark.parametrize("people", range(10, 20))
def test_from_ten_to_nineteen_only_the_direction_is_told(people):
    view = change_of_view(people, 6, 1)
    assert (view.direction, view.change, view.low, view.high) == ("up", None, None, None)
    assert in_words(view) == f"Meer goede antwoorden dan eerst. {FEW_WORDS}"
    assert change_of_view(people, 1, 6).direction == "down"
    assert change_of_view(people, 2, 2).direction == "same"


@given(st.integers(20, 400), st.data())
def test_an_interval_holds_the_change_and_turns_round_with_it(people, data):
    better = data.draw(st.integers(0, people))
    worse = data.draw(st.integers(0, people - better))
    there, back = change_of_view(people, better, worse), change_of_view(people, worse, better)
    assert -1.2 < there.low <= there.change <= there.high < 1.2
    assert there.low == pytest.approx(-back.high)


def test_an_interval_with_zero_in_it_is_no_change():
    assert in_words(change_of_view(30, 6, 5)) == "We zien geen verandering die groter is dan toeval."


def test_a_whole_quiz_has_the_interval_of_student():
    view = mean_change([0.0, 2.0] * 12)
    assert view.change == 1
    assert view.high - 1 == pytest.approx(2.0687 * 1.0215 / 24**0.5, abs=0.001)


@pytest.mark.parametrize(("freedom", "point"), [(9, 2.262), (19, 2.093), (23, 2.069), (29, 2.045), (120, 1.980)])
def test_the_points_of_student_are_those_of_the_tables(freedom, point):
    assert t_quantile(freedom) == pytest.approx(point, abs=0.0006)


def test_what_cannot_be_concluded_is_always_the_same_sentence():
    assert "kunnen we niet zeggen dat dit door de quiz komt" in LIMIT_WORDS


@pytest.mark.parametrize("counts", [(24, -1, 0), (24, 20, 5)])
def test_counts_that_do_not_fit_are_refused(counts):
    with pytest.raises(ValueError, match="do not fit"):
        change_of_view(*counts)
