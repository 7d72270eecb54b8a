"""From the points of a series to a chart: lines per definition and method, bars, or a slope between two moments."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from loopbaan_app.guidance.age import too_old
from loopbaan_app.model.figure import Measure, Series
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.queries.series import PointView
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.line_chart import Line, LineChart, Point
from loopbaan_app.ui.charts.periods import period_words, position
from loopbaan_app.ui.charts.slope import Slope, SlopeChart
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.figure_words import source_words
from loopbaan_app.ui.theme.apply import Theme

SLOPES_FROM = 3
"""From so many kinds at two moments a slope is easier to read than bars."""
SPOKEN_BARS = 6
MOST_HUES = 6


def number_words(value: float, unit: str) -> str:
    """A number for a chart of which the unit stands above it: only euros and per cents stay with the number."""
    if unit.startswith("euro"):
        return wording.euros(value)
    return f"{wording.number(value)}%" if unit.startswith(("%", "procent")) else wording.number(value)


def capped(number: str, qualifier: str) -> tuple[str, str]:
    """Number and qualifier; "16" with "16 of meer" is no measured 16, so the qualifier takes its place."""
    return (qualifier, "") if qualifier.startswith(f"{number} of ") else (number, qualifier)


def figure_datum(view: FigureView, number: str = "") -> Datum:
    """A figure as a chart shows it; the figure must have a value."""
    figure = view.figure
    words = number or number_words(figure.value or 0, figure.unit)
    return Datum(figure.value or 0, *capped(words, figure.qualifier), figure.id, source_words(view), figure.note)


def point_datum(each: PointView, unit: str) -> Datum:
    """A point of a series as a chart shows it; without a figure of its own it leads to its source."""
    point, view = each
    key = view.figure.id if view else f"source:{point.source}"
    source = source_words(view) if view else ""
    number, qualifier = capped(number_words(point.value, unit), point.qualifier)
    return Datum(point.value, number, qualifier, key, source, point.note)


def series_chart(theme: Theme, series: Series, points: Sequence[PointView]) -> Chart | None:
    """The chart that suits a series; None for one that is only readable as a table."""
    every = in_time(points)
    if series.shown_as == "table" or not every:
        return None
    if slopes := _slopes(series, every):
        moments = (period_words(every[0].point.period), period_words(every[-1].point.period))
        words = [f"{each.name}: van {each.before.words} naar {each.after.words}" for each in slopes]
        return SlopeChart(theme, series.name, ". ".join(words) + ".", moments, slopes)
    lines = series_lines(series, every)
    if series.shown_as == "line" and any(len(line.points) > 1 for line in lines) and len(lines) <= MOST_HUES:
        return LineChart(theme, series.name, lines_sentence(lines), lines)
    bars = series_bars(series, every)
    return BarChart(theme, series.name, bars_sentence(bars), bars)


def chart_notes(chart: Chart) -> tuple[str, ...]:
    """What a reader must know to read the drawing."""
    found: tuple[str, ...] = getattr(chart, "notes", ())
    return found


def series_table(series: Series, points: Sequence[PointView]) -> Table:
    """A series as a table, the highest value on top within each period."""
    every = sorted(in_time(points), key=lambda each: (-_place(each), -each.point.value))
    rows = []
    for each in every:
        datum = point_datum(each, series.unit)
        rows.append(Row((each.point.breakdown, period_words(each.point.period), *datum.cells), datum.key))
    return Table(series.name, ("Wat", "Wanneer", *HEADERS), tuple(rows))


def in_time(points: Sequence[PointView]) -> list[PointView]:
    """The points from old to new; breakdowns keep their order within a moment."""
    return sorted(points, key=_place)


def _place(each: PointView) -> float:
    return position(each.point.period) or 0.0


def series_lines(series: Series, points: Sequence[PointView]) -> list[Line]:
    """A line for each breakdown; a change of method starts a new run."""
    lines = []
    for name in dict.fromkeys(each.point.breakdown for each in points):
        own = [each for each in points if each.point.breakdown == name]
        runs = [
            tuple(Point(_place(each), period_words(each.point.period), point_datum(each, series.unit)) for each in run)
            for _, run in groupby(own, key=lambda each: each.point.method)
        ]
        lines.append(Line(name, tuple(runs)))
    return [line._replace(name="") for line in lines] if len(lines) == 1 else lines


def series_bars(series: Series, points: Sequence[PointView]) -> list[Bar]:
    """Bars by moment, and within a moment by breakdown."""
    names = list(dict.fromkeys(each.point.breakdown for each in points))
    single, bars, methods = len(names) == 1, list[Bar](), dict[str, str]()
    for each in points:
        point, when = each.point, period_words(each.point.period)
        broken = methods.get(point.breakdown, point.method) != point.method
        methods[point.breakdown] = point.method
        hue = names.index(point.breakdown) if 1 < len(names) <= MOST_HUES else 0
        datum = point_datum(each, series.unit)
        bars.append(Bar(when, datum, after_break=broken) if single else Bar(point.breakdown, datum, when, hue, broken))
    return bars


def _slopes(series: Series, points: Sequence[PointView]) -> list[Slope]:
    """The breakdowns at both moments when there are exactly two moments, one method, and no breakdown misses one."""
    moments = list(dict.fromkeys(each.point.period for each in points))
    names = list(dict.fromkeys(each.point.breakdown for each in points))
    one_method = len({each.point.method for each in points}) == 1
    complete = len(points) == 2 * len(names) and SLOPES_FROM <= len(names) <= MOST_HUES
    if len(moments) != 2 or not one_method or not complete:
        return []
    found = {(each.point.breakdown, each.point.period): point_datum(each, series.unit) for each in points}
    return [Slope(name, found[name, moments[0]], found[name, moments[1]]) for name in names]


def lines_sentence(lines: Sequence[Line]) -> str:
    """A line chart in one or a few sentences: where each line starts and ends, and its highest point."""
    parts = []
    for line in lines:
        first, last = line.points[0], line.points[-1]
        name = f"{line.name}: " if line.name else "De lijn gaat "
        words = f"{name}van {first.datum.words} in {first.when} naar {last.datum.words} in {last.when}"
        if len(line.points) == 1:
            words = f"{line.name or 'Er is een punt'}: {first.datum.words} in {first.when}"
        highest = max(line.points, key=lambda point: point.datum.value)
        if highest not in (first, last):
            words += f", met als hoogste punt {highest.datum.words} in {highest.when}"
        parts.append(words + (". Er zit een gat in, want de telling veranderde" if len(line.runs) > 1 else ""))
    return ". ".join(parts) + "."


def bars_sentence(bars: Sequence[Bar]) -> str:
    """A bar chart in words: each bar when they are few, else the highest and the lowest."""
    if len(bars) <= SPOKEN_BARS:
        return ". ".join(f"{_bar_name(bar)}: {bar.datum.words}" for bar in bars) + "."
    high, low = (choose(bars, key=lambda bar: bar.datum.value) for choose in (max, min))
    return (
        f"{len(bars)} balken. De hoogste is {_bar_name(high)}: {high.datum.words}. "
        f"De laagste is {_bar_name(low)}: {low.datum.words}."
    )


def _bar_name(bar: Bar) -> str:
    return f"{bar.label} ({bar.heading})" if bar.heading else bar.label


def age_sentence(points: Sequence[PointView], measure: Measure, today: date) -> str:
    """That the newest point is older than its kind may be; empty when it is not."""
    every = in_time(points)
    if not every or not too_old(every[-1].point.period, measure.shelf_life_months, today):
        return ""
    when = period_words(every[-1].point.period)
    return f"Het nieuwste cijfer is van {when}. Dat is oud. Een nieuwer cijfer kennen wij niet."


def sources_of(points: Sequence[PointView]) -> list[FigureView]:
    """One figure for each source behind a series, the newest first."""
    found: dict[str, FigureView] = {}
    for each in reversed(in_time(points)):
        if each.view is not None:
            found.setdefault(each.view.source.id, each.view)
    return list(found.values())
