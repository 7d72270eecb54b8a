"""All programmes: search, filter by level, domain, length and way of learning, and put them in an order."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.two_choices import CHANCES, work_chances
from loopbaan_app.model.level import LEVELS
from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, programmes
from loopbaan_app.pack.queries.programmes import ProgrammeRow
from loopbaan_app.pack.queries.within import within
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import programme_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards

ORDERS = (
    ("level", "Op niveau"), ("short", "Kortste eerst"), ("long", "Langste eerst"), ("outlook", "Op kans op werk"),
)  # fmt: skip
ROUTES = (
    ("bol", "bol: op school"),
    ("bbl", "bbl: met werk"),
    ("voltijd", "voltijd"),
    ("leren-en-werken", "leren en werken"),
)
OUTLOOKS = (("redelijk", "minstens redelijk"), ("goed", "minstens goed"), ("zeer_goed", "zeer goed"))
UNKNOWN_LENGTH = "?"


class View(Page):
    """The list lives as long as the program runs, and so do the choices above it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Opleidingen", parent)
        self._rows = programmes.rows(services.pack)
        self._chances = work_chances(programmes.outlooks(services.pack))
        self._texts = {row.id: fold(f"{row.name} {row.one_line} {row.code}") for row in self._rows}
        self.bar = FilterBar(
            services.theme, "Zoek in de opleidingen", _parts(services, self._rows), counted=("opleiding", "opleidingen")
        )
        self.list = CardList(services.theme, "Opleidingen", minimum=340)
        self._cards = FilteredCards(
            services.theme, self.bar, self.list, "Geen opleiding past bij al deze keuzes samen."
        )
        self.bar.changed.connect(self._show)
        self._cards.opened.connect(lambda id: self.go_to.emit(Route("opleidingen", id)))
        self.add_heading("Opleidingen", "Mbo, ad, hbo en universiteit. Wat leer je er, en wat kun je ermee?")
        self.body.addWidget(self._cards, 1)

    def open(self, item: str) -> None:
        """Show the list as it was left, with the hearts of now."""
        self._show()

    def _show(self) -> None:
        rows, order = self._fitting(), self.bar.one("sort")
        if order:
            keys: dict[str, Callable[[ProgrammeRow], float]] = {
                "level": lambda row: _step(row.level),
                "short": lambda row: years_of(row) or 99,
                "long": lambda row: -(years_of(row) or 0),
                "outlook": self._rank,
            }
            rows = sorted(rows, key=keys[order])
        self._cards.show_cards(programme_cards(rows, self.services.dossier), self._note(rows, order))

    def _fits_outlook(self, id: str, least: str) -> bool:
        """True when every occupation after the study has at least this chance, rough estimates left out."""
        chance = self._chances.get(id)
        return chance is not None and not chance.rough and CHANCES.index(chance.low) >= CHANCES.index(least)

    def _rank(self, row: ProgrammeRow) -> float:
        """The least chance of work after the study, best first; then rough estimates, then what nobody knows."""
        chance = self._chances.get(row.id)
        if chance is None:
            return 99
        return (10 if chance.rough else 0) - CHANCES.index(chance.low) - CHANCES.index(chance.high) / 10

    def _note(self, rows: list[ProgrammeRow], order: str) -> str:
        """What one must know to read the order, and what we do not know of the province of the user."""
        words = []
        if order == "outlook":
            words.append("De kans is die van het beroep met de kleinste kans, na de opleiding.")
            rough = sum(bool((chance := self._chances.get(row.id)) and chance.rough) for row in rows)
            unknown = sum(row.id not in self._chances for row in rows)
            words += [f"{rough} met een ruwe schatting tellen niet mee en staan onderaan."] if rough else []
            words += [f"Van {unknown} weten we het niet."] if unknown else []
        region = wording.PROVINCES.get(self.services.preferences.now.region, "")
        if region:
            words.append(f"Welke school in {region} dit geeft, weten we niet.")
        return " ".join(words)

    def _fitting(self) -> list[ProgrammeRow]:
        bar = self.bar
        levels, routes, domain, length = bar.many("level"), bar.many("route"), bar.one("domain"), bar.one("years")
        inside = {row.id for row in programmes.rows(self.services.pack, domain)} if domain else set()
        typed = within(self.services.pack, "programme", bar.words, self._texts)
        return [
            row
            for row in self._rows
            if row.id in typed
            and (not levels or row.level in levels)
            and (not routes or routes & set(row.routes))
            and (not domain or row.id in inside)
            and (not length or (row.years or UNKNOWN_LENGTH) == length)
            and (not bar.one("outlook") or self._fits_outlook(row.id, bar.one("outlook")))
        ]


def _parts(services: Services, rows: list[ProgrammeRow]) -> tuple[Chips | Pick, ...]:
    levels = {row.level for row in rows}
    routes = {route for row in rows for route in row.routes}
    lengths = {row.years: wording.years(row.years) for row in sorted(rows, key=lambda row: years_of(row) or 99)}
    return (
        Pick("domain", "Domein", "Alle domeinen", [(row.id, row.name) for row in domains.rows(services.pack)]),
        Pick("years", "Duur", "Elke duur", [(years or UNKNOWN_LENGTH, words) for years, words in lengths.items()]),
        Pick("outlook", "Kans op werk", "Elke kans op werk", OUTLOOKS),
        Pick("sort", "Volgorde", "Op naam", ORDERS, narrows=False),
        Chips("level", "Niveau", [(level, wording.LEVELS[level]) for level in LEVELS if level in levels]),
        Chips("route", "Leren", [(route, words) for route, words in ROUTES if route in routes]),
    )


def _step(level: str) -> int:
    return next((step for step, each in enumerate(LEVELS) if each == level), len(LEVELS))


def years_of(row: ProgrammeRow) -> float | None:
    """The least number of years that the source gives ("2 tot 3" is 2), or None when it gives none."""
    first = row.years.split(" ")[0].replace(",", ".")
    return float(first) if first.replace(".", "", 1).isdecimal() else None
