"""Round ticks, honest ranges, and where periods lie."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loopbaan_app.ui.charts.labels import rows, spread, thin
from loopbaan_app.ui.charts.periods import period_words, position
from loopbaan_app.ui.charts.scale import Scale, bar_range, line_range, ticks, whole_years

numbers = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))


@given(numbers, numbers, st.integers(2, 10))
def test_ticks_are_even_and_cover_every_value(one, other, most):
    low, high = min(one, other), max(one, other)
    found = ticks(low, high, most)
    slack = (found[-1] - found[0]) * 1e-6
    assert found[0] <= low + slack
    assert found[-1] >= high - slack
    assert 2 <= len(found) <= most + 3
    steps = [b - a for a, b in pairwise(found)]
    assert max(steps) - min(steps) <= max(steps) * 1e-6


def test_bars_always_start_at_zero_and_lines_do_when_little_room_is_lost():
    assert bar_range(29, 43) == (0, 43)
    assert bar_range(-24, 4) == (-24, 4)
    assert line_range(13300, 75600) == (0, 75600)
    assert line_range(93, 143) == (93, 143)


def test_a_value_lies_in_proportion():
    scale = Scale(0, 100, 200, 0)
    assert [scale.at(value) for value in (0, 25, 100)] == [200, 150, 0]
    assert Scale(5, 5, 0, 100).at(5) == 50


@pytest.mark.parametrize(
    ("period", "place", "words"),
    [("2016Q1", 2016.125, "jan-mrt 2016"), ("2024-Q4", 2024.875, "okt-dec 2024"), ("2003/04", 2004.0, "2003/04"),
     ("2023-2024", 2024.0, "2023/24"), ("2025-04", 2025.2917, "april 2025"), ("begin 2016", 2016.0, "begin 2016"),
     ("2018-2033", 2019.0, "2018-2033"), ("2025-07-01", 2025.5, "1 juli 2025"), ("niet genoemd", None, "niet genoemd")],
)  # fmt: skip
def test_a_period_has_a_place_in_time_and_words(period, place, words):
    assert position(period) == (place if place is None else pytest.approx(place, abs=0.001))
    assert period_words(period) == words


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(5, 40)), max_size=7))
def test_labels_that_fit_do_not_overlap_and_stay_inside(wanted):
    sizes = [size for _, size in wanted]
    centres = spread([place for place, _ in wanted], sizes, 0, 400)
    spans = sorted((c - s / 2, c + s / 2) for c, s in zip(centres, sizes, strict=True))
    assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(spans))
    assert all(start >= -1e-6 and end <= 400 + 1e-6 for start, end in spans)


@given(st.integers(0, 60), st.floats(4, 90))
def test_a_thinned_axis_keeps_its_ends_and_nothing_touches(count, width):
    spans = [(x - width / 2, x + width / 2) for x in range(0, count * 20, 20)]
    shown = thin(spans, 4)
    kept = [span for span, show in zip(spans, shown, strict=True) if show]
    assert all(a[1] + 4 <= b[0] for a, b in pairwise(kept))
    assert not count or shown[-1]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 120)), max_size=8))
def test_labels_in_one_row_do_not_touch(places):
    spans = [(start, start + width) for start, width in places]
    for row in set(rows(spans, 6)):
        same = sorted(span for span, of in zip(spans, rows(spans, 6), strict=True) if of == row)
        assert all(a[1] + 6 <= b[0] + 1e-6 for a, b in pairwise(same))


def test_years_under_an_axis_are_whole_and_few():
    assert (
        whole_years(2008.1, 2021.4, 6) == [2010, 2012, 2014, 2016, 2018, 2020]
        or len(whole_years(2008.1, 2021.4, 6)) <= 7
    )
    assert whole_years(2021.6, 2026.4, 8) == [2022, 2023, 2024, 2025, 2026]
