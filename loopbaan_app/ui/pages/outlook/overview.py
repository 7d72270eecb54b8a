"""In short: vacancies in three definitions and what they mean, the choice of a nature profile, and who drops out."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.queries import figures
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.funnel import Funnel, Step
from loopbaan_app.ui.charts.line_chart import Line, LineChart, Point
from loopbaan_app.ui.charts.periods import position
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host, chart_card
from loopbaan_app.ui.parts import link_card, source_chip
from loopbaan_app.ui.series_charts import bars_sentence, figure_datum, lines_sentence
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label

VACANCIES = (
    ("techniek", (
        (("document-vacatures-techniek-begin-2016", "begin 2016"), ("document-vacatures-techniek-2024q4", "eind 2024")),
        (("document-vacatures-techniek-2025q4", "eind 2025"),),
    )),
    ("digitale banen", (
        (("document-vacatures-digitale-banen-begin-2016", "begin 2016"),
         ("document-vacatures-digitale-banen-2024q4", "eind 2024")),
    )),
    ("ICT-beroepsgroepen", ((("document-vacatures-ict-2025q4", "eind 2025"),),)),
)  # fmt: skip
"""Three definitions, three lines. The last figure for technology is an estimate of another source, in which ICT is left
out; whether the earlier ones leave it out is not said. So it starts a new run."""
PEAK = "document-vacatures-piek-2022"
HAVO = (
    ("document-havo-n-profiel-2003-04", "2003/04"),
    ("document-havo-n-profiel-2014-15", "2014/15"),
    ("document-havo-n-profiel-vorig-jaar-36", "jaar voor de brief van 2026"),
)
MOTIVATED = "document-kinderen-intrinsiek-gemotiveerd-60"
LOSS = "document-keuzemomenten-verlies-potentieel"

Views = Mapping[str, FigureView]


def build(host: Host) -> list[QWidget]:
    """The parts of the section."""
    wanted = [id for _, runs in VACANCIES for run in runs for id, _ in run]
    views = figures.some(host.services.pack, [*wanted, PEAK, *(id for id, _ in HAVO), MOTIVATED, LOSS])
    parts: list[QWidget] = []
    if any(id in views for id in wanted):
        parts.append(Columns(host.services.theme, _vacancies(host, views), _meaning(host, views)))
    below = [card for card in (_nature_profile(host, views), _funnel(host, views)) if card is not None]
    if len(below) > 1:
        return [*parts, Columns(host.services.theme, *below, shares=(5, 6))]
    return [*parts, *below]


def _vacancies(host: Host, views: Views) -> Card:
    lines = []
    for name, runs in VACANCIES:
        known = [tuple(_point(views[id], when) for id, when in run if id in views) for run in runs]
        if any(known):
            lines.append(Line(name, tuple(run for run in known if run)))
    title = "Open vacatures in techniek en ICT"
    chart = LineChart(host.services.theme, title, lines_sentence(lines), lines, break_note="andere bron")
    named = _sources(views, [id for _, runs in VACANCIES for run in runs for id, _ in run])
    note = "Dit zijn drie lijsten met beroepen. Tel ze niet bij elkaar op."
    return chart_card(host, title, "aantal vacatures", chart, named, notes=(note,))


def _point(view: FigureView, when: str) -> Point:
    return Point(position(when) or 0, when, figure_datum(view))


def _sources(views: Views, ids: list[str]) -> list[FigureView]:
    return [views[id] for id in ids if id in views]


def _meaning(host: Host, views: Views) -> Card:
    theme = host.services.theme
    card = Card("Wat betekent dit voor jou?", spacing=10)
    words = "Er staan veel banen open in techniek en ICT. De top was in 2022. Een tekort nu is geen belofte voor later."
    card.add(Label(words))
    if PEAK in views:
        card.add(row(source_chip(host, views[PEAK]), 1))
    card.add(
        IconLine(theme, "circle-check", "Wie nu klaar is met techniek, kan uit veel banen kiezen.", "good"),
        IconLine(theme, "circle-alert", "De cijfers gaan over heel Nederland. Bij jou kan het anders zijn.", "caution"),
        IconLine(theme, "heart", "Kijk eerst wat je leuk vindt. Daarna pas naar de kans.", "brand"),
        link_card(host, "map-pin", "In jouw regio", "Bekijk de kaart", Route("kansen", "regio")),
    )
    return card.fill()


def _nature_profile(host: Host, views: Views) -> Card | None:
    bars = [Bar(when, figure_datum(views[id])) for id, when in HAVO if id in views]
    if not bars:
        return None
    title = "Havo-leerlingen met een N-profiel"
    chart = BarChart(host.services.theme, title, bars_sentence(bars), bars)
    note = "N-profiel: natuur en gezondheid of natuur en techniek. De jaren ertussen noemt deze bron niet."
    named = _sources(views, [id for id, _ in HAVO])
    return chart_card(host, title, "", chart, named, notes=(note,))


def _funnel(host: Host, views: Views) -> Card | None:
    if MOTIVATED not in views:
        return None
    steps = [
        Step("kind van 4 tot 12 jaar", figure_datum(views[MOTIVATED]), "heeft uit zichzelf zin in technologie"),
        Step("profiel kiezen"),
        Step("studie kiezen"),
        Step("werk kiezen"),
    ]
    sentence = "Bij elke keuze haakt een deel af. Alleen van het begin is een cijfer bekend: 60%."
    chart = Funnel(host.services.theme, "Waar haken mensen af?", sentence, steps)
    return chart_card(host, "Waar haken mensen af?", "", chart, _sources(views, [MOTIVATED, LOSS]))
