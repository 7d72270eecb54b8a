"""Regions on a map: one measure, one moment and one method at a time, and a hatch where no figure is known."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.comparability import method
from loopbaan_app.pack.queries import figures, regions
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.queries.rows import RegionRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.datum import Datum
from loopbaan_app.ui.charts.periods import period_words, position
from loopbaan_app.ui.charts.region_map import Area, RegionMap, Shade
from loopbaan_app.ui.figure_words import source_words, value_words
from loopbaan_app.ui.pages.outlook.panels import Host, Swap, chart_card
from loopbaan_app.ui.series_charts import bars_sentence, figure_datum, number_words
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.segmented import Segmented

KINDS = (("province", "12 provincies", ""), ("labour-region", "35 arbeidsmarktregio's", ""))
TENSION_CBS = "tension-cbs-region"
CBS_BOUNDS = (
    (75, "tot en met 75"),
    (100, "76 tot en met 100"),
    (125, "101 tot en met 125: meer vacatures dan werklozen"),
)
CBS_ABOVE = "meer dan 125: ruim meer vacatures dan werklozen"
CLASSES = ("ruim", "gemiddeld", "krap", "zeer krap")
"""UWV's words from little to much tension."""
COUNTED = "tight-regions-uwv"


class Option(NamedTuple):
    """One measure at one moment by one method; figures of another option may not stand beside it."""

    id: str
    words: str
    views: dict[str, FigureView]


def build(host: Host) -> list[QWidget]:
    """The parts of the section."""
    swap = Swap(host)
    kind = host.kept.setdefault("region-kind", "province")
    switch = Segmented(host.services.theme, KINDS, kind, name="Soort gebied")

    def show(kind: str) -> None:
        host.kept["region-kind"] = kind
        swap.put(lambda: _of_kind(host, kind))

    switch.chosen.connect(show)
    show(kind)
    return [holder(row(switch, 1)), swap, *_counted(host)]


def _of_kind(host: Host, kind: str) -> QWidget:
    """The choice of a measure and its map."""
    rows = regions.rows(host.services.pack, "province" if kind == "province" else "labour-region")
    options = _options(host, {row.code for row in rows})
    if not options:
        return Card().add(Label("Van deze gebieden kennen wij nog geen cijfers.", "quiet"))
    swap, key = Swap(host), f"region-{kind}"
    first = next((each for each in options if each.id == host.kept.get(key)), options[0])
    choices = [(each.id, each.words) for each in options if each.id != options[0].id]
    pick = FilterPick(host.services.theme, Pick(key, "Welk cijfer", options[0].words, choices, narrows=False))
    pick.setCurrentIndex(max(0, pick.findData(first.id)))

    def show() -> None:
        chosen = next((each for each in options if each.id == pick.currentData()), options[0])
        host.kept[key] = chosen.id
        swap.put(lambda: _map(host, rows, chosen))

    pick.currentIndexChanged.connect(show)
    show()
    return holder(column(row(pick, 1), swap, spacing=12))


def _options(host: Host, codes: set[str]) -> list[Option]:
    """Every measure, moment and method of which a figure lies in one of the regions; the fullest and newest first."""
    found: dict[str, Option] = {}
    for measure in regions.measures(host.services.pack):
        for view in figures.of_measure(host.services.pack, "region", measure):
            figure = view.figure
            if figure.region in codes:
                id = "|".join((measure, figure.period, method(figure)))
                words = f"{view.measure.name}, {period_words(figure.period)}"
                words += f" ({method(figure)})" if method(figure) else ""
                found.setdefault(id, Option(id, words, {})).views[figure.region] = view
    of_measure: dict[str, int] = {}
    for option in found.values():
        of_measure[_measure(option)] = of_measure.get(_measure(option), 0) + len(option.views)
    return sorted(found.values(), key=lambda each: (-of_measure[_measure(each)], -_when(each), each.words))


def _measure(option: Option) -> str:
    return option.id.split("|")[0]


def _when(option: Option) -> float:
    return position(option.id.split("|")[1]) or 0.0


def _map(host: Host, rows: Sequence[RegionRow], option: Option) -> QWidget:
    views = list(option.views.values())
    legend = _legend(views)
    shades = {code: Shade(_step(view, legend), _datum(view)) for code, view in option.views.items()}
    areas = [Area(row.code, row.name, row.path, QPointF(row.label_x, row.label_y)) for row in rows]
    known = ". ".join(f"{row.name}: {shades[row.code].datum.words}" for row in rows if row.code in shades)
    sentence = f"Kaart met {len(areas)} gebieden. {known}. Van de andere {len(areas) - len(shades)} is er geen cijfer."
    mine = host.services.preferences.now.region
    home = [row.code for row in rows if mine and mine in (row.code, *row.province.split("|"))]
    chart = RegionMap(host.services.theme, option.words, sentence, areas, shades, legend, home=home)
    card = chart_card(host, option.words, views[0].figure.unit, chart, views)
    return Columns(host.services.theme, card, _about(host, views[0], len(shades), len(areas)))


def _datum(view: FigureView) -> Datum:
    figure = view.figure
    if figure.value is not None:
        return figure_datum(view, number_words(figure.value, figure.unit))
    return Datum(0, value_words(view), "", figure.id, source_words(view), figure.note)


def _legend(views: Sequence[FigureView]) -> tuple[str, ...]:
    """The classes in words: our own bounds for CBS tension, UWV's words, or that a figure is known."""
    measure = views[0].figure.measure
    if measure == TENSION_CBS:
        return (*(words for _, words in CBS_BOUNDS), CBS_ABOVE)
    texts = list(dict.fromkeys(view.figure.text or "" for view in views if view.figure.value is None))
    if texts and all(text in CLASSES for text in texts):
        return CLASSES
    return tuple(texts) if 1 <= len(texts) <= 4 else ("cijfer bekend",)


def _step(view: FigureView, legend: Sequence[str]) -> int:
    figure = view.figure
    if figure.measure == TENSION_CBS and figure.value is not None:
        return next((at for at, (bound, _) in enumerate(CBS_BOUNDS) if figure.value <= bound), len(CBS_BOUNDS))
    return legend.index(figure.text) if figure.text in legend else 0


def _about(host: Host, view: FigureView, known: int, of: int) -> Card:
    theme = host.services.theme
    card = Card("Hoe lees je dit?", spacing=10).add(Label(view.measure.definition))
    if view.measure.reading:
        card.add(IconLine(theme, "book-open", view.measure.reading, "brand"))
    if method(view.figure) == "oude methode":
        words = "Dit is de oude manier van meten. Leg het niet naast nieuwe cijfers."
        card.add(IconLine(theme, "circle-alert", words, "caution"))
    if known < of:
        words = f"Van {of - known} gebieden hebben wij geen cijfer. Dat zegt niets over het werk daar."
        card.add(IconLine(theme, "circle-question-mark", words, "caution"))
    words = "Een provincie is iets anders dan een arbeidsmarktregio. Vergelijk die twee niet."
    card.add(IconLine(theme, "scale", words, "caution"))
    home = wording.PROVINCES.get(host.services.preferences.now.region)
    words = (
        f"De dikke rand is jouw provincie: {home}." if home else "Kies op Start je provincie. Dan krijgt die een rand."
    )
    return card.add(IconLine(theme, "map-pin", words, "brand")).fill()


def _counted(host: Host) -> list[QWidget]:
    """In how many of the 35 regions it was very tight, over time."""
    views = figures.of_measure(host.services.pack, "region", COUNTED)
    views = sorted((view for view in views if view.figure.value is not None), key=lambda view: view.figure.period)
    if not views:
        return []
    bars = [Bar(period_words(view.figure.period), figure_datum(view)) for view in views]
    title = "Hoeveel regio's waren zeer krap?"
    chart = BarChart(host.services.theme, title, bars_sentence(bars), bars)
    note = "Zeer krap: veel meer vacatures dan mensen die net werk zoeken. Nieuwere cijfers kennen wij niet."
    return [chart_card(host, title, views[0].figure.unit, chart, views, notes=(note,))]
