"""Ontdekken: cards that tell only what one does; who picks one sees its name, its level, and guesses who does it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.guidance.blind_hand import hand
from loopbaan_app.pack.queries import domains, figures, occupations
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import guess_first, heart, share_guess, source_chip
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.card_button import CardButton
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label, badge

LINE = "Hier staat alleen wat je doet. Kies wat je leuk lijkt. Daarna zie je hoe het heet."


class View(Page):
    """The hand stays until the user asks for other cards."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Ontdekken", parent)
        self._rows = {each.id: each for each in occupations.rows(services.pack)}
        self._number = 1
        self._picked = ""
        crumbs = Breadcrumb((("Beroepen", "beroepen"),))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        other = Button("Andere kaarten", "ghost")
        other.set_icon(services.theme.icon("shuffle", "brand"))
        other.clicked.connect(self._deal_anew)
        self.add(crumbs)
        self.add_heading("Wat zou jij de hele dag doen?", LINE, other)
        self._place = QVBoxLayout()
        self.add(self._place)
        self.body.addStretch(1)

    def open(self, item: str) -> None:
        """Show the hand, or the card that was picked from it."""
        self._show()

    def _deal_anew(self) -> None:
        self._number, self._picked = self._number + 1, ""
        self._show()

    def _pick(self, id: str) -> None:
        self._picked = id
        self._show()
        announce(self, f"Dit werk heet {self._rows[id].name}.")

    def _show(self) -> None:
        while part := self._place.takeAt(0):
            if widget := part.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._place.addWidget(self._reveal(self._rows[self._picked]) if self._picked else self._cards())

    def _cards(self) -> QWidget:
        ids = hand(self._rows.values(), self._number).ids
        cards = [self._card(self._rows[id]) for id in ids]
        return grid_flow(*cards, minimum=300, most=3, spacing=14, theme=self.services.theme)

    def _card(self, about: OccupationRow) -> CardButton:
        card = CardButton("card-button", about.one_line, down=True)
        card.line.setContentsMargins(22, 20, 22, 20)
        words = Label(about.one_line, "strong")
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        card.line.addWidget(words, 1)
        card.setMinimumSize(QSize(0, self.services.theme.px(120)))
        card.clicked.connect(lambda: self._pick(about.id))
        return card

    def _reveal(self, about: OccupationRow) -> QWidget:
        """The name behind the card, and the guess who does it now."""
        head = DomainHead(self.services.theme, about.domain)
        domain = domains.item(self.services.pack, about.domain).words.name
        levels = wording.levels((about.level, *about.levels_also))
        head.column.addWidget(Label(about.one_line, "on-domain"))
        head.column.addWidget(Label(about.name, "on-domain-display"))
        head.column.addWidget(Flow(badge(levels, "badge-on-domain"), badge(domain, "badge-on-domain")))
        see = Button("Bekijk dit beroep", "primary")
        see.clicked.connect(lambda: self.go_to.emit(Route("beroepen", about.id)))
        back = Button("Terug naar de kaarten", "ghost")
        back.clicked.connect(self._put_back)
        keep = heart(self, "occupation", about.id, about.name, about.domain)
        left = column(head, Flow(see, back, keep), 1, spacing=12)
        return Columns(self.services.theme, holder(left), self._who(about), shares=(8, 5))

    def _put_back(self) -> None:
        self._picked = ""
        self._show()

    def _who(self, about: OccupationRow) -> Card:
        card = Card("Wie doet dit nu?", spacing=4)
        view = figures.for_subject(self.services.pack, "occupation", about.id).get("share-women")
        if view is None or view.figure.value is None:
            chip = [row(source_chip(self, view), 1)] if view else []
            return card.add(Label(wording.UNKNOWN, "strong"), *chip).fill()
        return card.add(guess_first(self, share_guess(view))).fill()
