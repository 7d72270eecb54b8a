"""All occupations: by subject, level, domain, chance of work and where to see them, in an order; or without names."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.level import LEVELS
from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, occupations, visits
from loopbaan_app.pack.queries.occupations import OccupationRow
from loopbaan_app.pack.queries.within import within
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import occupation_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards

FIRM = ("high", "medium")
"""Certainties that count in an order; rough estimates stand below."""
STEPS = {"zeer_goed": 0, "goed": 1, "redelijk": 2, "matig": 3}
ORDERS = (("outlook", "Op kans op werk"), ("pay", "Hoogste loon eerst"), ("pay-up", "Laagste loon eerst"))

Key = Callable[[OccupationRow], tuple[float, ...]]


class View(Page):
    """The list lives as long as the program runs, and so do the choices above it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Beroepen", parent)
        self._rows = occupations.rows(services.pack)
        self._texts = {row.id: fold(f"{row.name} {row.one_line}") for row in self._rows}
        self.bar = FilterBar(
            services.theme, "Zoek in de beroepen", _parts(services, self._rows), counted=("beroep", "beroepen")
        )
        self.list = CardList(services.theme, "Beroepen", minimum=340)
        self._cards = FilteredCards(services.theme, self.bar, self.list, "Geen beroep past bij al deze keuzes samen.")
        self.bar.changed.connect(self._show)
        self._cards.opened.connect(lambda id: self.go_to.emit(Route("beroepen", id)))
        blind = Button("Kies zonder naam", "ghost", name="Kies op wat je doet, zonder de naam te zien")
        blind.set_icon(services.theme.icon("eye-off", "brand"))
        blind.clicked.connect(lambda: self.go_to.emit(Route("ontdekken")))
        self.add_heading("Beroepen", "Wat doe je daar de hele dag? Kies een vak of een beroep en kijk.", blind)
        self.body.addWidget(self._cards, 1)

    def open(self, item: str) -> None:
        """Show the list as it was left, with the hearts of now."""
        self._show()

    def _show(self) -> None:
        rows = self._fitting()
        order = self.bar.one("sort")
        if order:
            rows = _ranked(rows, order)
        cards = occupation_cards(rows, self.services.dossier)
        if order.startswith("pay"):
            cards = [_with_pay(card, row) for card, row in zip(cards, rows, strict=True)]
        self._cards.show_cards(cards, " ".join(part for part in (_note(rows, order), self._region_note()) if part))

    def _region_note(self) -> str:
        """What we do not know of the province that the user named; empty when none was named."""
        chosen = wording.PROVINCES.get(self.bar.one("province"), "")
        name = chosen or wording.PROVINCES.get(self.services.preferences.now.region, "")
        if not name:
            return ""
        there = f"Deze beroepen kun je in {chosen} gaan bekijken. " if chosen else ""
        return f"{there}Kans en loon gelden voor heel Nederland: voor {name} apart weten we het niet."

    def _fitting(self) -> list[OccupationRow]:
        bar = self.bar
        levels, outlooks, domain = bar.many("level"), bar.many("outlook"), bar.one("domain")
        subjects, province, works = bar.many("subject"), bar.one("province"), self.services.works
        there = visits.occupations_in(self.services.pack, province) if province else set()
        inside = {row.id for row in occupations.rows(self.services.pack, domain)} if domain else set()
        typed = within(self.services.pack, "occupation", bar.words, self._texts)
        return [
            row
            for row in self._rows
            if row.id in typed
            and (not levels or levels & {row.level, *row.levels_also})
            and (not outlooks or row.outlook in outlooks)
            and (not domain or row.id in inside)
            and (not subjects or subjects & set(works[row.id].subjects))
            and (not province or row.id in there)
            and (not bar.many("certainty") or (row.outlook_certainty in FIRM and row.outlook != "onbekend"))
        ]


def _parts(services: Services, rows: list[OccupationRow]) -> tuple[Chips | Pick, ...]:
    levels = {level for row in rows for level in (row.level, *row.levels_also)}
    return (
        Pick("domain", "Domein", "Alle domeinen", [(row.id, row.name) for row in domains.rows(services.pack)]),
        Pick("province", "Provincie", "Heel Nederland", list(wording.PROVINCES.items())),
        Pick("sort", "Volgorde", "Op naam", ORDERS, narrows=False),
        Chips("level", "Niveau", [(level, wording.LEVELS[level]) for level in LEVELS if level in levels]),
        Chips("outlook", "Kans op werk", list({**wording.OUTLOOK, "onbekend": "weten we niet"}.items())),
        Chips("certainty", "Zeker", (("firm", "niet ruw geschat"),)),
        Chips("subject", "Vak", list(wording.SUBJECTS.items())),
    )


def _ranked(rows: list[OccupationRow], order: str) -> list[OccupationRow]:
    """First what is certain enough to rank, then rough estimates, then what nobody knows; equals by name."""
    keys: dict[str, Key] = {
        "outlook": lambda row: (_doubt(row, order), STEPS.get(row.outlook, 9)),
        "pay": lambda row: (_doubt(row, order), -(row.pay_low or 0), -(row.pay_high or 0)),
        "pay-up": lambda row: (_doubt(row, order), row.pay_low or 0, row.pay_high or 0),
    }
    return sorted(rows, key=keys[order])


def _doubt(row: OccupationRow, order: str) -> int:
    known = row.outlook != "onbekend" if order == "outlook" else row.pay_low is not None
    certainty = row.outlook_certainty if order == "outlook" else row.pay_certainty
    return 2 if not known else 0 if certainty in FIRM else 1


def _with_pay(card: CardData, row: OccupationRow) -> CardData:
    if row.pay_low is None or row.pay_high is None:
        pay = (f"loon: {wording.UNKNOWN}", "badge")
    else:
        span = f"{wording.euros(row.pay_low)} tot {wording.euros(row.pay_high)} ({row.pay_period})"
        rough = row.pay_certainty not in FIRM
        pay = (f"{span}, {wording.CERTAINTY['low']}", "badge") if rough else (span, "badge-brand")
    return replace(card, badges=(card.badges[0], pay))


def _note(rows: list[OccupationRow], order: str) -> str:
    """What one must know to read the order; empty when the order is by name."""
    if not order:
        return ""
    doubts = [_doubt(row, order) for row in rows]
    rough, unknown = doubts.count(1), doubts.count(2)
    words = []
    if order != "outlook":
        words.append("Loon per maand, bruto, 38 uur. De helft verdient hiertussen.")
        words.append("Het laagste bedrag telt voor de volgorde.")
    if rough:
        verbs = "telt niet mee en staat" if rough == 1 else "tellen niet mee en staan"
        words.append(f"{rough} met een ruwe schatting {verbs} onderaan.")
    if unknown:
        words.append(f"Van {unknown} weten we het niet.")
    words.append("De bron staat op de pagina van elk beroep.")
    return " ".join(words)
