"""From the points of a series to the chart that suits it: never two methods on one line, and the cap stays a cap."""

from datetime import date

import pytest

from loopbaan_app.model.figure import Measure, Series, SeriesPoint
from loopbaan_app.pack.queries.series import PointView, figure_id
from loopbaan_app.ui.charts.bar_chart import BarChart
from loopbaan_app.ui.charts.line_chart import LineChart
from loopbaan_app.ui.charts.slope import SlopeChart
from loopbaan_app.ui.series_charts import age_sentence, series_chart, series_lines, series_table
from loopbaan_app.ui.theme.apply import Theme


@pytest.fixture
def theme(qapp):
    return Theme(qapp)


def series(shown_as="line", unit="vacatures"):
    return Series(
        id="proef", name="Proef", unit=unit, definition="Een proef.", topic="Proeven", shown_as=shown_as, measure="m"
    )


def points(*values, breakdown="", method="", qualifier=""):
    """A point for each (period, value)."""
    return [
        PointView(
            SeriesPoint(
                series="proef", breakdown=breakdown, period=period, value=value, method=method, qualifier=qualifier,
                certainty="high", source="bron",
            ),
            None,
        )
        for period, value in values
    ]  # fmt: skip


def test_a_line_over_time_is_in_the_order_of_time(theme):
    chart = series_chart(theme, series(), points(("2023Q1", 3), ("2021Q3", 1), ("2022Q4", 2)))
    assert isinstance(chart, LineChart)
    assert [point.when for point in chart.lines[0].points] == ["jul-sep 2021", "okt-dec 2022", "jan-mrt 2023"]


def test_a_change_of_method_breaks_the_line(theme):
    every = points(("2016Q1", 41), ("2021Q4", 104), method="oud") + points(("2022Q1", 81), method="nieuw")
    lines = series_lines(series(), every)
    assert [[point.datum.value for point in run] for run in lines[0].runs] == [[41, 104], [81]]
    assert any("Een gat in de lijn" in note for note in series_chart(theme, series(), every).notes)


def test_a_change_of_method_stands_between_bars(theme):
    every = points(("2021", 41), method="oud") + points(("2022", 81), method="nieuw")
    chart = series_chart(theme, series("bar"), every)
    assert isinstance(chart, BarChart)
    assert [bar.after_break for bar in chart.bars] == [False, True]


def test_kinds_at_two_moments_are_a_slope(theme):
    every = [each for name in ("bb", "kb", "gl") for each in points(("2017/18", 4), ("2023/24", 3), breakdown=name)]
    assert isinstance(series_chart(theme, series("bar"), every), SlopeChart)
    assert isinstance(series_chart(theme, series("bar"), every[:-1]), BarChart)


def test_a_series_for_a_table_has_no_chart_and_the_highest_stands_on_top(theme):
    every = points(("2026Q1", 2.5), breakdown="koks") + points(
        ("2026Q1", 16), breakdown="artsen", qualifier="16 of meer"
    )
    assert series_chart(theme, series("table"), every) is None
    rows = series_table(series("table"), every).rows
    assert [row.cells[0] for row in rows] == ["artsen", "koks"]
    assert rows[0].cells[2] == "16 of meer"


def test_a_share_and_an_amount_keep_their_sign(theme):
    share = series_chart(theme, series(unit="% van de leerlingen"), points(("2022/23", 36), ("2023/24", 37)))
    pay = series_chart(theme, series(unit="euro bruto per uur"), points(("2025", 14.06), ("2026", 14.71)))
    assert [row.cells[1] for row in share.table().rows] == ["36%", "37%"]
    assert [row.cells[1] for row in pay.table().rows] == ["€ 14,06", "€ 14,71"]


def test_a_point_without_a_figure_of_its_own_leads_to_its_source(theme):
    chart = series_chart(theme, series(), points(("2021", 1), ("2022", 2)))
    assert {row.key for row in chart.table().rows} == {"source:bron"}


def test_an_old_series_says_so():
    measure = Measure(id="m", name="M", unit="vacatures", definition="D.", shelf_life_months=18)
    old = age_sentence(points(("2022Q4", 1), ("2023Q4", 2)), measure, date(2026, 11, 21))
    assert old == "Het nieuwste cijfer is van okt-dec 2023. Dat is oud. Een nieuwer cijfer kennen wij niet."
    assert age_sentence(points(("2026Q2", 2)), measure, date(2026, 11, 21)) == ""


def test_the_figure_of_a_point_is_found_by_its_parts():
    point = points(("2023/24", 1), breakdown="hbo bètatechniek")[0].point
    assert figure_id(point) == "reeks-proef-hbo-betatechniek-2023-24"
