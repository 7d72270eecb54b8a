"""Bronnen: every source with its age, licence and interest; definitions, hard words, our own choices, and the audit."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.age import age_words, latest_day, too_old
from loopbaan_app.pack.audit_text import outcome, read_audit
from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, glossary, measures, occupations, programmes, sources
from loopbaan_app.pack.queries.rows import SourceRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.filter_bar import FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label

SECTIONS = (
    ("sources", "Alle bronnen"),
    ("measures", "Wat een cijfer betekent"),
    ("words", "Moeilijke woorden"),
    ("choices", "Wat wij zelf kozen"),
    ("audit", "Controle"),
)
INTEREST_SHORT = {
    "public": "overheid of onderzoek", "sector": "sector zelf", "company": "bedrijf", "school": "school",
    "news": "nieuwsbericht", "unknown": "belang onbekend",
}  # fmt: skip
ORDERS = (("figures", "Meeste cijfers eerst"), ("new", "Nieuwste eerst"), ("old", "Oudste eerst"))
AGES = (("old", "Met oude cijfers"), ("undated", "Zonder datum"), ("licence", "Licentie niet zeker"))
UNSURE = "bevestigen"
OUR_CHOICES = (
    "Wij kozen zelf welk beroep en welke opleiding bij welk domein horen. Een ander kan anders kiezen.",
    "De kans op werk in vier stappen is onze eigen klasse, met een vaste regel. De cijfers zijn van ROA en UWV.",
    "Een cijfer over een groep beroepen is geen cijfer over een beroep. Het staat er altijd bij.",
    "Een samengesteld portret is geen echte persoon. Ook dat staat er altijd bij.",
    "Weten wij iets niet, dan staat er: dat weten we niet.",
)


class View(Page):
    """The choice of section, words and filters stays while the program runs."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Bronnen", parent)
        self.section = "sources"
        self._kept: dict[str, QWidget] = {}
        self._chips: dict[str, Button] = {}
        self.add_heading("Bronnen", "Waar komt elk cijfer vandaan? Hoe oud is het? En wie heeft er belang bij?")
        flow = Flow(spacing=8)
        for id, name in SECTIONS:
            chip = Button(name, "chip", checkable=True)
            chip.clicked.connect(lambda _=False, id=id: self.show_section(id))
            self._chips[id] = chip
            flow.add(chip)
        self.add(flow)
        self.body.addStretch(0)

    def open(self, item: str) -> None:
        """Show the section as it was left."""
        self.show_section(self.section)

    def show_section(self, section: str) -> None:
        """Show one section; each is made when it is first asked for."""
        make: dict[str, Callable[[], QWidget]] = {
            "sources": self._sources,
            "measures": self._measures,
            "words": self._words,
            "choices": self._choices,
            "audit": self._audit,
        }
        if section not in self._kept:
            self._kept[section] = make[section]()
            self.body.insertWidget(self.body.count() - 1, self._kept[section], 1)
        self.section = section
        for id, chip in self._chips.items():
            chip.setChecked(id == section)
        for id, widget in self._kept.items():
            widget.setVisible(id == section)

    def _sources(self) -> QWidget:
        today = date.today()
        rows, old = sources.rows(self.services.pack), old_figures(self.services, today)
        texts = {row.id: fold(f"{row.publisher} {row.title}") for row in rows}
        kinds = [(kind, words) for kind, words in wording.INTEREST.items() if any(row.interest == kind for row in rows)]
        bar = FilterBar(
            self.services.theme,
            "Zoek in de bronnen",
            (
                Pick("interest", "Wie er belang bij heeft", "Alle soorten", kinds),
                Pick("age", "Om op te letten", "Alles", AGES),
                Pick("sort", "Volgorde", "Op naam", ORDERS, narrows=False),
            ),
            counted=("bron", "bronnen"),
        )
        cards = CardList(self.services.theme, "Alle bronnen", minimum=340, most=3)
        found = FilteredCards(self.services.theme, bar, cards, "Geen bron past bij al deze keuzes samen.")

        def show() -> None:
            words, interest, age = fold(bar.words).split(), bar.one("interest"), bar.one("age")
            fitting = [
                row
                for row in rows
                if (not interest or row.interest == interest)
                and all(word in texts[row.id] for word in words)
                and (not age or age in _marks(row, old))
            ]
            found.show_cards([_card(row, old.get(row.id, 0), today) for row in _ordered(fitting, bar.one("sort"))])

        bar.changed.connect(show)
        found.opened.connect(lambda id: self.go_to.emit(Route("bronnen", id)))
        show()
        return found

    def _measures(self) -> QWidget:
        rows = measures.rows(self.services.pack)
        table = Table(
            "Wat een cijfer betekent",
            ("Maat", "Wat er geteld wordt", "Hoe je het leest", "Eenheid", "Nieuw genoeg"),
            tuple(
                Row((row.name, row.definition, row.reading, row.unit, f"tot {row.shelf_life_months} maanden"))
                for row in rows
            ),
        )
        return _searched(
            self.services, table, "Zoek in de maten", ("maat", "maten"), "Geen maat past bij deze woorden."
        )

    def _words(self) -> QWidget:
        rows = tuple(Row((row.word, row.meaning)) for row in glossary.rows(self.services.pack))
        table = Table("Moeilijke woorden", ("Woord", "Wat het betekent"), rows)
        nothing = "Dit woord staat niet in de uitleg."
        return _searched(self.services, table, "Zoek een woord", ("woord", "woorden"), nothing)

    def _choices(self) -> QWidget:
        pack, theme = self.services.pack, self.services.theme
        card = Card("Wat wij zelf kozen", spacing=10)
        for words in OUR_CHOICES:
            card.add(IconLine(theme, "scale", words, "brand"))
        all_domains = domains.rows(pack)
        jobs, studies = occupations.rows(pack), programmes.rows(pack)
        rows = [
            Row((
                row.name,
                "noemt het kabinet" if row.kind != "other" else "voegden wij toe",
                str(sum(job.domain == row.id for job in jobs)),
                str(sum(study.domain == row.id for study in studies)),
            ))
            for row in all_domains
        ]  # fmt: skip
        headers = ("Domein", "Wie het indeelt", "Beroepen in dit programma", "Opleidingen in dit programma")
        return card.add(DataTable(theme, Table("Domeinen", headers, tuple(rows)), whole=True))

    def _audit(self) -> QWidget:
        info, theme = self.services.pack.info, self.services.theme
        card = Card("Is de inhoud in orde?", spacing=10)
        card.add(Label(f"Inhoud {info.id}, editie {info.edition}, van {period_words(info.date)}.", "small"))
        audit = read_audit(info.audit)
        if audit is None:
            return card.add(Label("Deze inhoud is niet gecontroleerd.", "strong"))
        card.add(Label(outcome(audit), "strong"))
        for rule in audit.rules:
            good = not rule.faults and not rule.not_checked
            state = "in orde" if good else "niet gecontroleerd" if not rule.faults else f"{rule.faults} keer iets mis"
            icon, token = ("circle-check", "good") if good else ("circle-alert", "caution")
            card.add(IconLine(theme, icon, f"{rule.name}: {state}", token, "label"))
            told = [*(f"{name}: {value}" for name, value in rule.numbers)]
            parts = [". ".join(told) + "." if told else "", rule.not_checked]
            parts += [f"Let op: {fault}" for fault in rule.first_faults] + [f"Nog te doen: {gap}" for gap in rule.gaps]
            for words in parts:
                card.add(*([Label(words, "small")] if words else []))
        return card


def old_figures(services: Services, today: date) -> dict[str, int]:
    """How many figures of each source are older than their kind may be."""
    found: dict[str, int] = defaultdict(int)
    for span in sources.spans(services.pack):
        if too_old(span.period, span.shelf_life_months, today):
            found[span.source] += span.figures
    return dict(found)


def _marks(row: SourceRow, old: dict[str, int]) -> set[str]:
    found = {"old"} if old.get(row.id) else set()
    found |= {"undated"} if latest_day(row.date) is None else set()
    return found | ({"licence"} if UNSURE in row.licence else set())


def _ordered(rows: list[SourceRow], order: str) -> list[SourceRow]:
    """By name as the pack gives them; sources without a date stand last in an order by date."""
    if order == "figures":
        return sorted(rows, key=lambda row: -row.figures)
    if order in ("new", "old"):
        dated = [row for row in rows if latest_day(row.date)]
        ranked = sorted(dated, key=lambda row: latest_day(row.date) or date.min, reverse=order == "new")
        return [*ranked, *(row for row in rows if latest_day(row.date) is None)]
    return rows


def _card(row: SourceRow, old: int, today: date) -> CardData:
    count = "1 cijfer" if row.figures == 1 else f"{wording.number(row.figures)} cijfers"
    badges = [
        (INTEREST_SHORT[row.interest], "badge-good" if row.interest == "public" else "badge"),
        (count if row.figures else "geen cijfers", "badge-brand" if row.figures else "badge"),
    ]
    if old:
        badges.append(("1 oud cijfer" if old == 1 else f"{wording.number(old)} oude cijfers", "badge-caution"))
    line = f"{row.publisher} · {period_words(row.date)} · {age_words(row.date, today)}"
    return CardData(row.id, row.title, line, "", badges=tuple(badges), icon="library")


def _searched(services: Services, table: Table, hint: str, counted: tuple[str, str], nothing: str) -> QWidget:
    """A long table with a search field above it."""
    bar = FilterBar(services.theme, hint, (), counted=counted)
    view = DataTable(services.theme, table, whole=True)
    empty = Label(nothing, "quiet")
    card = Card().add(bar, empty, view)
    texts = [fold(" ".join(row.cells)) for row in table.rows]

    def show() -> None:
        words = fold(bar.words).split()
        rows = tuple(row for row, text in zip(table.rows, texts, strict=True) if all(word in text for word in words))
        view.show_table(table._replace(rows=rows))
        view.setVisible(bool(rows))
        empty.setVisible(not rows)
        bar.found(len(rows))

    bar.changed.connect(show)
    show()
    return card
