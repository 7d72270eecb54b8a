"""All series by topic, with search: a card for each, which opens its host."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import series
from loopbaan_app.pack.queries.series import SeriesRow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook.panels import Host
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards

ICONS = {"line": "chart-line", "bar": "chart-column", "table": "table"}


def build(host: Host) -> list[QWidget]:
    """The list with its search."""
    rows = series.rows(host.services.pack)
    texts = {row.id: fold(f"{row.name} {row.topic} {row.unit}") for row in rows}
    topics = [(topic, topic) for topic in dict.fromkeys(row.topic for row in rows)]
    bar = FilterBar(
        host.services.theme,
        "Zoek in de cijfers",
        (Pick("topic", "Onderwerp", "Alle onderwerpen", topics),),
        counted=("reeks", "reeksen"),
    )
    cards = CardList(host.services.theme, "Alle reeksen cijfers", minimum=300, most=3, grow=True)
    found = FilteredCards(host.services.theme, bar, cards, "Geen reeks past bij deze woorden.")

    def show() -> None:
        words, topic = fold(bar.words), bar.one("topic")
        host.kept |= {"words": bar.words, "topic": topic}
        fitting = [r for r in rows if (not topic or r.topic == topic) and all(w in texts[r.id] for w in words.split())]
        found.show_cards([_card(row) for row in fitting])

    bar.search(host.kept.get("words", ""))
    bar.choose("topic", host.kept.get("topic", ""))
    bar.changed.connect(show)
    found.opened.connect(lambda id: host.go_to.emit(Route("kansen", id)))
    show()
    return [found]


def _card(row: SeriesRow) -> CardData:
    count = f"{row.points} punten" if row.points != 1 else "1 punt"
    return CardData(
        row.id, row.name, row.unit, "", badges=((row.topic, "badge"), (count, "badge")), icon=ICONS[row.shown_as]
    )
