"""What pupils in the whole country choose: candidates per profile, by school year and level, and nature profiles."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.queries import profiles, series, sources
from loopbaan_app.pack.queries.rows import ProfileChoice
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.datum import Datum
from loopbaan_app.ui.charts.line_chart import Line, LineChart, Point
from loopbaan_app.ui.charts.periods import period_words, position
from loopbaan_app.ui.figure_words import document_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host, Swap, chart_card
from loopbaan_app.ui.parts import link_card
from loopbaan_app.ui.series_charts import bars_sentence, lines_sentence
from loopbaan_app.ui.widgets.card import Card, column, holder
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.source_chip import SourceChip

LEVELS = {**wording.LEVELS, "vmbo-lwt": "vmbo leerwerktraject", "vwo": "vwo"}
PROFILES = {
    "C&M": "cultuur en maatschappij", "E&M": "economie en maatschappij", "N&G": "natuur en gezondheid",
    "N&T": "natuur en techniek",
}  # fmt: skip
MOST_LINES = 5
TOPIC = "Profielkeuze"


def build(host: Host) -> list[QWidget]:
    """The parts of the section."""
    counts = profiles.choices(host.services.pack)
    if not counts:
        return [Card().add(Label("Wat leerlingen in het land kiezen, weten we niet.", "quiet")), *_near(host)]
    levels = [level for level in LEVELS if any(count.level == level for count in counts)]
    years = sorted({count.year for count in counts}, reverse=True)
    level = _first(host, "choice-level", levels, host.services.preferences.now.level)
    year = _first(host, "choice-year", years, years[0])
    picks = [
        _pick(host, "choice-level", "Niveau", [(each, LEVELS[each]) for each in levels], level),
        _pick(host, "choice-year", "Schooljaar", [(each, period_words(each)) for each in years], year),
    ]
    swap = Swap(host)

    def show() -> None:
        host.kept |= {"choice-level": picks[0].currentData(), "choice-year": picks[1].currentData()}
        swap.put(lambda: _charts(host, counts, host.kept["choice-level"], host.kept["choice-year"]))

    for pick in picks:
        pick.currentIndexChanged.connect(show)
    show()
    return [holder(column(Flow(*picks), swap, spacing=12)), *_near(host)]


def _first(host: Host, key: str, choices: Sequence[str], wanted: str) -> str:
    """The choice that was made before, else the one that is wanted, else the first."""
    return next((each for each in (host.kept.get(key, ""), wanted) if each in choices), choices[0])


def _pick(host: Host, key: str, name: str, choices: Sequence[tuple[str, str]], current: str) -> FilterPick:
    first, *others = choices
    pick = FilterPick(host.services.theme, Pick(key, name, first[1], others, narrows=False))
    pick.setItemData(0, first[0])
    pick.setCurrentIndex(max(0, pick.findData(current)))
    return pick


def _charts(host: Host, counts: Sequence[ProfileChoice], level: str, year: str) -> QWidget:
    of_level = [count for count in counts if count.level == level]
    chosen = sorted((c for c in of_level if c.year == year), key=lambda count: -count.candidates)
    if not chosen:
        return Card().add(Label(f"Van {LEVELS[level]} in {period_words(year)} kennen wij geen cijfers.", "quiet"))
    chips = _chips(host, chosen)
    names = ", ".join(
        f"{short}: {words}" for short, words in PROFILES.items() if any(short in c.profile for c in chosen)
    )
    notes = (
        "Dit zijn leerlingen die examen deden. Zij kozen hun profiel dus eerder.",
        *((f"{names}.",) if names else ()),
    )
    bars = [Bar(count.profile, _datum(host, count)) for count in chosen]
    title = f"{LEVELS[level]} in {period_words(year)}"
    chart = BarChart(host.services.theme, title, bars_sentence(bars), bars)
    first = chart_card(host, title, "examenkandidaten", chart, [], notes=notes, chips=chips)
    lines = _lines(host, of_level, [count.profile for count in chosen[:MOST_LINES]])
    if all(len(line.points) < 2 for line in lines):
        return first
    title = f"{LEVELS[level]}, jaar na jaar"
    years = LineChart(host.services.theme, title, lines_sentence(lines), lines)
    most = f"De {MOST_LINES} meest gekozen. " if len(chosen) > MOST_LINES else ""
    note = f"{most}Een lager aantal kan ook komen doordat er minder leerlingen zijn."
    second = chart_card(host, title, "examenkandidaten", years, [], notes=(note,), chips=_chips(host, chosen))
    return Columns(host.services.theme, first, second, shares=(1, 1))


def _lines(host: Host, counts: Sequence[ProfileChoice], names: Sequence[str]) -> list[Line]:
    lines = []
    for name in names:
        own = sorted((count for count in counts if count.profile == name), key=lambda count: count.year)
        points = [Point(position(each.year) or 0, period_words(each.year), _datum(host, each)) for each in own]
        lines.append(Line(name, (tuple(points),)))
    return lines


def _datum(host: Host, count: ProfileChoice) -> Datum:
    return Datum(count.candidates, wording.number(count.candidates), "", f"source:{count.source}", "")


def _chips(host: Host, counts: Sequence[ProfileChoice]) -> QWidget:
    """The sources of the counts."""
    flow = Flow(spacing=14)
    for id in dict.fromkeys(count.source for count in counts if count.source):
        source = sources.item(host.services.pack, id)
        chip = SourceChip(host.services.theme, f"source:{id}", document_words(source))
        chip.asked.connect(host.source_asked)
        flow.add(chip)
    return flow


def _near(host: Host) -> list[QWidget]:
    """The series about the choice of a profile, counted in another way."""
    rows = [row for row in series.rows(host.services.pack) if row.topic == TOPIC]
    cards = [link_card(host, "trending-up", row.name, row.unit, Route("kansen", row.id)) for row in rows]
    if not cards:
        return []
    words = "Deze cijfers zijn anders geteld: in klas 4, en in procenten. Leg ze niet naast de grafiek hierboven."
    return [
        Label("Kiezen voor natuur of techniek", "heading"),
        Label(words, "quiet"),
        grid_flow(*cards, minimum=280, most=3, theme=host.services.theme),
    ]
