"""A short card: an occupation of the catalogue that has no text of ours, with its group, skills and what lies near."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.catalogue import CatalogueOccupation
from loopbaan_app.pack.queries import catalogue, sources
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import occupation_cards, source_chip, source_link
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.outlook_meter import OutlookMeter

WHAT = "Van dit beroep hebben we alleen een korte kaart, uit een Europese lijst. De woorden komen uit die lijst."
HOW = "Zoek boven in het venster een beroep. Staat het niet bij onze beroepen, dan vind je hier een korte kaart."
GROUP = "Dit gaat over de hele groep beroepen, niet alleen over dit beroep."


class View(Page):
    """The page of one short card."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Korte kaart", parent)

    def open(self, item: str) -> None:
        """Show the card; without an item it says how to find one. Raises NotInPack."""
        card = catalogue.item(self.services.pack, item) if item else None
        self.clear()
        if card is None:
            self.add_heading("Korte kaarten", HOW)
        else:
            self._show(card)
        self.body.addStretch(1)

    def _show(self, card: CatalogueOccupation) -> None:
        self.setAccessibleName(f"Korte kaart: {card.name}")
        crumbs = Breadcrumb((("Beroepen", "beroepen"),))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        self.add(crumbs)
        self.add_heading(card.name, f"Hoort bij: {card.isco_name}", row(badge("korte kaart", "badge-brand")))
        left = column(self._skills(card), *self._names(card), 1, spacing=12)
        right = column(self._outlook(card), self._origin(card), 1, spacing=12)
        self.add(Columns(self.services.theme, holder(left), holder(right)))
        self._related(card)

    def _skills(self, card: CatalogueOccupation) -> Card:
        skills = Card("Wat je hierin doet en weet", spacing=6)
        if card.skills:
            return skills.add(*(Label(f"· {skill}") for skill in card.skill_list))  # too long for chips
        return skills.add(Label(wording.UNKNOWN.capitalize() + ".", "quiet"))

    def _names(self, card: CatalogueOccupation) -> list[QWidget]:
        return [Card("Ook wel").add(Label(", ".join(card.names) + "."))] if card.names else []

    def _outlook(self, card: CatalogueOccupation) -> Card:
        shown = Card("Kans op werk", spacing=8)
        view = catalogue.outlook(self.services.pack, card)
        if view is None:
            return shown.add(Label(wording.UNKNOWN, "strong"))
        words = value_words(view)
        shown.add(OutlookMeter(self.services.theme, view.figure.text or "", words), Label(words, "strong"))
        shown.add(Label(GROUP, "small"))
        shown.add(Label(f"{view.figure.period} · {wording.CERTAINTY[view.figure.certainty]}", "small"))
        return shown.add(row(source_chip(self, view), 1))

    def _origin(self, card: CatalogueOccupation) -> Card:
        source = source_link(self, sources.item(self.services.pack, card.source))
        return Card("Waar dit vandaan komt").add(Label(WHAT), row(source, 1))

    def _related(self, card: CatalogueOccupation) -> None:
        near = catalogue.related(self.services.pack, card)
        self.add(Label("Beroepen die erop lijken", "heading"))
        if not near:
            self.add(Label("Hierbij hebben wij nog geen beroep met een eigen pagina.", "quiet"))
            return
        cards = CardList(self.services.theme, "Beroepen die erop lijken", minimum=340, grow=True)
        cards.show_cards(occupation_cards(near, self.services.dossier))
        cards.opened.connect(lambda id: self.go_to.emit(Route("beroepen", id)))
        self.add(cards)
