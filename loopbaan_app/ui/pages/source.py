"""One source: who made it and why, how old it is, what we may do with it, and every figure that comes from it."""

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.age import age_words, too_old
from loopbaan_app.model.figure import Source
from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import figures, occupations, series, sources
from loopbaan_app.pack.queries.figures import FigureLine
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.figure_words import amount_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import link_card
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.filter_bar import FilterBar
from loopbaan_app.ui.widgets.flow import grid_flow
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label

INTEREST = {
    "public": "De maker heeft er geen voordeel van wat jij kiest. Ook overheid en onderzoekers kunnen zich vergissen.",
    "sector": "De maker wil dat meer mensen in deze sector gaan werken. Houd daar rekening mee.",
    "company": "De maker is een bedrijf. Het wil graag klanten of nieuwe mensen. Houd daar rekening mee.",
    "school": "De maker is een school of opleiding. Zij wil graag leerlingen. Houd daar rekening mee.",
    "news": "Dit is een bericht over het werk van een ander. Kijk als het kan in het onderzoek zelf.",
    "unknown": "Of de maker er belang bij heeft, weten we niet.",
}
MOST_USERS = 12
SEARCH_FROM = 15
HEADERS = ("Waarover", "Wat", "Cijfer", "Wanneer", "Hoe zeker")


class View(Page):
    """The page of one source."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Bron", parent)

    def open(self, item: str) -> None:
        """Show the source; raises NotInPack."""
        source = sources.item(self.services.pack, item)
        lines = figures.lines_of_source(self.services.pack, item)
        self.clear()
        self.body.setSpacing(14)
        self.setAccessibleName(f"Bron: {source.title}")
        crumbs = Breadcrumb((("Bronnen", "bronnen"),))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        self.add(crumbs)
        self.add_heading(source.title, source.publisher)
        self.add(Columns(self.services.theme, self._facts(source), self._trust(source, lines), shares=(1, 1)))
        self.add(*self._figures(lines), *self._users(source))
        self.body.addStretch(1)

    def _facts(self, source: Source) -> Card:
        card = Card("Over deze bron", spacing=6)
        for name, words in (
            ("Wie het uitgeeft", source.publisher),
            ("Datum", f"{period_words(source.date)} ({age_words(source.date, date.today())})"),
            ("Wat wij ermee mogen", source.licence),
            ("Adres (dit programma opent geen internet)", source.url or wording.UNKNOWN),
            ("Let op", (source.note or "").replace("_", "_\u200b")),  # names of files may break
        ):
            if words:
                label = Label(words)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                card.add(Label(name, "small-strong"), label)
        return card.fill()

    def _trust(self, source: Source, lines: list[FigureLine]) -> Card:
        theme, today = self.services.theme, date.today()
        card = Card("Hoe kijk je ernaar?", spacing=10)
        card.add(Label(f"Gemaakt door: {wording.INTEREST[source.interest]}", "label"))
        token = "good" if source.interest == "public" else "caution"
        card.add(IconLine(theme, "scale", INTEREST[source.interest], token))
        spans = Counter((line.period, line.shelf_life_months) for line in lines)
        old = sum(count for (period, months), count in spans.items() if too_old(period, months, today))
        if old:
            are = "is" if old == 1 else "zijn"
            words = f"{wording.number(old)} van de {wording.number(len(lines))} cijfers {are} ouder dan wij willen."
            card.add(IconLine(theme, "history", words, "caution"))
        if "bevestigen" in source.licence:
            card.add(IconLine(theme, "circle-alert", "Wat wij ermee mogen, moet nog worden nagevraagd.", "caution"))
        rules = sources.rules_of(self.services.pack, source.id)
        if rules:
            words = f"{wording.number(rules)} regels over toelating, doorstroom of profielkeuze komen hiervandaan."
            card.add(IconLine(theme, "signpost", words, "brand"))
        return card.fill()

    def _figures(self, lines: list[FigureLine]) -> list[QWidget]:
        if not lines:
            return [Card("Cijfers uit deze bron").add(Label("Uit deze bron komen geen cijfers.", "quiet"))]
        names = self._names()
        table = Table("Cijfers uit deze bron", HEADERS, tuple(_row(line, names) for line in lines))
        card = Card("Cijfers uit deze bron")
        view = DataTable(self.services.theme, table)
        view.opened.connect(self.source_asked)
        if len(lines) >= SEARCH_FROM:
            card.add(self._search(table, view))
        return [card.add(Label("Klik op een rij om alles over dat cijfer te zien.", "small"), view)]

    def _search(self, table: Table, view: DataTable) -> FilterBar:
        bar = FilterBar(self.services.theme, "Zoek in deze cijfers", (), counted=("cijfer", "cijfers"))
        texts: list[str] = []  # made at the first search: a source can have thousands of figures

        def show() -> None:
            texts.extend(fold(" ".join(row.cells)) for row in table.rows[len(texts) :])
            words = fold(bar.words).split()
            rows = [row for row, text in zip(table.rows, texts, strict=True) if all(word in text for word in words)]
            view.show_table(table._replace(rows=tuple(rows)))
            bar.found(len(rows))

        bar.changed.connect(show)
        bar.found(len(table.rows))
        return bar

    def _names(self) -> dict[str, str]:
        """The names of what figures are about, by id."""
        pack = self.services.pack
        names = {row.id: row.name for row in occupations.rows(pack)}
        return names | {row.id: row.name for row in series.rows(pack)}

    def _users(self, source: Source) -> list[QWidget]:
        uses = sources.users(self.services.pack, source.id)
        if not uses:
            return []
        cards = [
            link_card(
                self, wording.KIND_ICONS[use.kind], use.name, wording.KINDS[use.kind],
                Route(wording.KIND_PAGES[use.kind], use.id),
            )
            for use in uses[:MOST_USERS]
        ]  # fmt: skip
        parts: list[QWidget] = [
            Label("Hier gebruiken wij deze bron", "heading"),
            grid_flow(*cards, minimum=280, most=3, theme=self.services.theme),
        ]
        if len(uses) > MOST_USERS:
            parts.append(Label(f"En op nog {len(uses) - MOST_USERS} pagina's.", "quiet"))
        return parts


def _row(line: FigureLine, names: dict[str, str]) -> Row:
    about = names.get(line.subject) or line.locator or line.note or line.subject
    if line.subject_kind == "statement":
        about = line.note or line.subject
    value = "in woorden" if line.text == "feit" else amount_words(line.value, line.text, line.qualifier, line.unit)
    return Row((about, line.measure, value, period_words(line.period), wording.CERTAINTY[line.certainty]), line.id)
