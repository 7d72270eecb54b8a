"""One series: its chart, what it counts, how to read it, how old it is, and what lies near."""

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.figure import Measure, Series
from loopbaan_app.pack.queries import measures, series
from loopbaan_app.pack.queries.series import PointView, SeriesRow
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host, chart_card, source_chips
from loopbaan_app.ui.parts import link_card
from loopbaan_app.ui.series_charts import age_sentence, series_chart, series_table, sources_of
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.flow import grid_flow
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label

OLD = "-oud"
"""Series of an older method end like this; they are never drawn with the new ones."""


class Whole(NamedTuple):
    """A series with its definition and points."""

    series: Series
    measure: Measure
    points: list[PointView]


def read(pack: Pack, id: str) -> Whole:
    """Everything about a series; raises NotInPack."""
    found = series.item(pack, id)
    return Whole(found, measures.item(pack, found.measure), series.point_views(pack, id))


def crumbs(host: Host, whole: Whole) -> Breadcrumb:
    """The way back to all figures."""
    steps = Breadcrumb((("Kansen", "kansen"), ("Alle cijfers", "kansen/alles")))
    steps.chosen.connect(lambda key: host.go_to.emit(Route.parse(key)))
    return steps


def build(host: Host, whole: Whole) -> list[QWidget]:
    """The parts of the host."""
    chart = series_chart(host.services.theme, whole.series, whole.points)
    old = age_sentence(whole.points, whole.measure, date.today())
    if chart is None:
        card = _only_table(host, whole)
    else:
        sources = sources_of(whole.points)
        card = chart_card(host, "", whole.series.unit, chart, sources, notes=(old,) if old else ())
    return [Columns(host.services.theme, card, _about(host, whole)), *_near(host, whole)]


def _only_table(host: Host, whole: Whole) -> Card:
    card = Card(whole.series.name)
    if not whole.points:
        return card.add(Label("Van deze reeks kennen wij geen cijfers.", "quiet"))
    table = DataTable(host.services.theme, series_table(whole.series, whole.points))
    table.opened.connect(host.source_asked)
    words = "Dit zijn te veel groepen voor een grafiek. Klik op een rij om de bron te zien."
    return card.add(Label(words, "small"), table, source_chips(host, sources_of(whole.points)))


def _about(host: Host, whole: Whole) -> Card:
    theme, measure = host.services.theme, whole.measure
    card = Card("Wat is dit?", spacing=10)
    card.add(Label(whole.series.definition))
    if measure.definition != whole.series.definition:
        card.add(Label(measure.definition, "quiet"))
    if measure.reading:
        card.add(IconLine(theme, "book-open", measure.reading, "brand"))
    if any(each.point.certainty == "low" for each in whole.points):
        card.add(IconLine(theme, "circle-alert", "Bij deze reeks zitten ruwe schattingen.", "caution"))
    if len({each.point.method for each in whole.points}) > 1:
        card.add(
            IconLine(theme, "circle-alert", "De manier van tellen is veranderd. Trek daar geen lijn door.", "caution")
        )
    card.add(IconLine(theme, "map-pin", "De cijfers gaan over heel Nederland, tenzij er iets anders staat.", "quiet"))
    return card.fill()


def _near(host: Host, whole: Whole) -> list[QWidget]:
    rows = [row for row in series.rows(host.services.pack) if row.id != whole.series.id]
    other = _other_method(whole.series.id)
    first = [row for row in rows if row.id == other]
    same = [row for row in rows if row.topic == whole.series.topic and row.id != other]
    cards = [_link(host, row, old=row.id == other) for row in (*first, *same)[:6]]
    return (
        [
            Label(f"Meer over: {whole.series.topic.lower()}", "heading"),
            grid_flow(*cards, minimum=280, most=3, theme=host.services.theme),
        ]
        if cards
        else []
    )


def _other_method(id: str) -> str:
    return id.removesuffix(OLD) if id.endswith(OLD) else id + OLD


def _link(host: Host, row: SeriesRow, *, old: bool) -> QWidget:
    line = "Andere telling: staat apart, want je kunt ze niet vergelijken." if old else row.unit
    return link_card(host, "trending-up", row.name, line, Route("kansen", row.id))
