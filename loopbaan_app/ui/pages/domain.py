"""One domain: why it matters, what the work is, chance of work in one line, surprises, and all that belongs to it."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loopbaan_app.model.domain import Domain, Surprise
from loopbaan_app.pack.queries import domains, figures, occupations, programmes, role_models, tasks, visits
from loopbaan_app.pack.queries.occupations import OccupationRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import (
    link_card,
    occupation_cards,
    person_cards,
    programme_cards,
    source_chip,
    task_card,
    visit_cards,
)
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.chips import bullets, chips
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.expanding_cards import ExpandingCards
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.source_chip import SourceChip

SIGNS = {
    "zeer_goed": ("●", "good"),
    "goed": ("●", "good"),
    "redelijk": ("◐", "caution"),
    "matig": ("○", "bad"),
    "onbekend": ("", "quiet"),
}
JUMPS = (
    ("beroepen", "Beroepen"),
    ("opleidingen", "Opleidingen"),
    ("rolmodellen", "Mensen"),
    ("bedrijfsbezoeken", "Bezoeken"),
)


class View(Page):
    """The page of one domain; going back to it finds it as it was left."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Domein", parent)
        self._shown = ""
        self.parts: dict[str, ExpandingCards] = {}
        """The lists of the domain, by the page that their cards open."""

    def open(self, item: str) -> None:
        """Show the domain; raises NotInPack."""
        if item != self._shown:
            domain = domains.item(self.services.pack, item)
            self.clear()
            self.setAccessibleName(f"Domein: {domain.words.name}")
            self._build(domain)
            self._shown = item
        self._fill(item)

    def _build(self, domain: Domain) -> None:
        words = domain.words
        self.body.setSpacing(12)
        self.parts = self._lists()
        why = Card("Waarom het ertoe doet").add(Label(words.why)).fill()
        work = Card("Zo is het werk").add(Label(words.work)).fill()
        texts = Columns(self.services.theme, why, work, shares=(1, 1), together=620, spacing=12)
        left = column(self._head(domain), self._jumps(), texts, *self._subjects(domain), 1, spacing=12)
        try_out = [task_card(self, row) for row in tasks.rows(self.services.pack, domain.id)]
        right = column(self._outlook(domain), self._quiz(), *try_out, 1, spacing=12)
        self.add(self._crumbs(), Columns(self.services.theme, holder(left), holder(right)))
        self._surprises(domain)
        self._documents(domain)
        self.add(*self.parts.values())
        self.add(Card("Kijk eens om je heen").add(Label(words.look_next)))
        self.body.addStretch(1)

    def _crumbs(self) -> Breadcrumb:
        crumbs = Breadcrumb((("Domeinen", "domeinen"),))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, domain: Domain) -> DomainHead:
        head = DomainHead(self.services.theme, domain.id)
        head.column.addWidget(Label(domain.words.name, "on-domain-display"))
        head.column.addWidget(Label(domain.words.line, "on-domain"))
        return head

    def _jumps(self) -> Flow:
        """Buttons that go down to the lists."""
        flow = Flow()
        for page, name in JUMPS:
            jump = Button(name, "chip", name=f"Ga naar {name.lower()} in dit domein")
            jump.set_icon(self.services.theme.icon("arrow-down", "brand"), 16)
            jump.clicked.connect(lambda _=False, page=page: self._scroll_to(self.parts[page]))
            flow.add(jump)
        return flow

    def _scroll_to(self, part: ExpandingCards) -> None:
        self.verticalScrollBar().setValue(part.y() - 16)
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _outlook(self, domain: Domain) -> Card:
        card = Card("Kans op werk", spacing=6)
        rows = occupations.rows(self.services.pack, domain.id)
        if not rows:
            return card.add(Label(wording.UNKNOWN, "strong"))
        card.add(Label(f"Van de {len(rows)} beroepen in dit domein:" if len(rows) > 1 else "Voor het ene beroep hier:"))
        counts = domains.outlook_counts(self.services.pack, domain.id)
        card.add(Flow(*(_class(name, number) for name, number in counts), spacing=14))
        card.add(Label(_certainty(rows), "small"))
        sources = Flow(spacing=12)
        for source, publisher in domains.outlook_sources(self.services.pack, domain.id):
            chip = SourceChip(self.services.theme, f"source:{source}", publisher.split(" / ")[0].split(",")[0])
            chip.asked.connect(self.source_asked)
            sources.add(chip)
        return card.add(sources)

    def _quiz(self) -> QWidget:
        line = "Doe een gok over werk, en zie wat waar is."
        return link_card(self, "lightbulb", "Klopt dat beeld?", line, Route("quiz"))

    def _subjects(self, domain: Domain) -> list[QWidget]:
        words = [wording.SUBJECTS[subject] for subject in domain.subjects]
        return [Card("Vakken die helpen").add(chips(words))] if words else []

    def _surprises(self, domain: Domain) -> None:
        if domain.words.surprises:
            cards = [self._surprise(surprise) for surprise in domain.words.surprises]
            self.add(Label("Wist je dit?", "heading"))
            self.add(grid_flow(*cards, minimum=280, most=3, spacing=12, theme=self.services.theme))

    def _surprise(self, surprise: Surprise) -> Card:
        view = figures.figure(self.services.pack, surprise.figure)
        certainty = Label(f"zekerheid: {wording.CERTAINTY[view.figure.certainty]}", "small")
        return Card(spacing=6).add(Label(surprise.text)).fill().add(certainty, row(source_chip(self, view), 1))

    def _documents(self, domain: Domain) -> None:
        """What the source documents say about the domain, for the domains that they name."""
        words, cards = domain.words, []
        if words.examples:
            cards.append(Card("Voorbeelden uit de documenten").add(bullets("–", words.examples)).fill())
        if words.delimitation:
            cards.append(Card("Wat hoort erbij?").add(Label(words.delimitation)).fill())
        if cards:
            self.add(Columns(self.services.theme, *cards, shares=(1,) * len(cards), together=620, spacing=12))

    def _lists(self) -> dict[str, ExpandingCards]:
        lists = {
            "beroepen": self._list("Beroepen", ("beroep", "beroepen")),
            "opleidingen": self._list("Opleidingen", ("opleiding", "opleidingen")),
            "rolmodellen": self._list("Mensen die het doen", ("mens", "mensen"), few=4, tall=True),
            "bedrijfsbezoeken": self._list("Ga zelf kijken", ("bezoek", "bezoeken")),
        }
        for page, part in lists.items():
            part.opened.connect(lambda id, page=page: self.go_to.emit(Route(page, id)))
        return lists

    def _list(self, title: str, counted: tuple[str, str], *, few: int = 6, tall: bool = False) -> ExpandingCards:
        nothing = f"Hier staan nog geen {counted[1]}."
        return ExpandingCards(self.services.theme, title, counted=counted, nothing=nothing, few=few, tall=tall)

    def _fill(self, domain: str) -> None:
        """Put the cards in the lists, with the hearts of now."""
        pack, dossier = self.services.pack, self.services.dossier
        self.parts["beroepen"].show_cards(occupation_cards(occupations.rows(pack, domain), dossier))
        self.parts["opleidingen"].show_cards(programme_cards(programmes.rows(pack, domain), dossier))
        self.parts["rolmodellen"].show_cards(person_cards(role_models.rows(pack, domain), dossier))
        self.parts["bedrijfsbezoeken"].show_cards(visit_cards(visits.rows(pack, domain), dossier))


def _class(name: str, number: int) -> Label:
    sign, look = SIGNS[name]
    words = f"van {number} weten we het niet" if name == "onbekend" else f"{sign} {number} {wording.OUTLOOK[name]}"
    return Label(words, look, wrap=False)


def _certainty(rows: list[OccupationRow]) -> str:
    """How sure the count is: rough estimates are part of it and are counted out loud."""
    counted = Counter(row.outlook_certainty for row in rows if row.outlook != "onbekend")
    rough = counted["low"]
    first = "Wij telden de kansen per beroep. "
    if not rough:
        return first + "Geen daarvan is een ruwe schatting."
    verb = "is" if rough == 1 else "zijn"
    return first + f"{rough} daarvan {verb} een ruwe schatting."
