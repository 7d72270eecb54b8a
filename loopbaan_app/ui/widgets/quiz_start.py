"""Where a round begins: one click for five questions about all sorts of work, or one click on a domain."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainTile
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.segmented import Segmented

LENGTHS = ((5, "5 vragen, 4 minuten"), (9, "9 vragen, 7 minuten"))
WORDS = {
    "pupil": (
        "Wat weet jij van werk?",
        "Doe een gok, en zie wat waar is. Goed of fout maakt niet uit: verrassingen zijn het leukst.",
    ),
    "parent": (
        "Klopt jouw beeld van werk nog?",
        "Doe het samen met je kind. Noem allebei eerst hardop een gok. Vul daarna pas in.",
    ),
    "counsellor": (
        "Welk beeld geven wij door?",
        "Vragen over advies, woorden en doorstroom. Goed om ook met collega's te doen.",
    ),
}
"""Title and line per role."""


class Topic(NamedTuple):
    """A domain one can choose."""

    id: str
    name: str
    icon: str


class QuizStart(QWidget):
    """`begun` carries the domain ("" for all sorts) and the number of questions; `class_begun` asks for the board."""

    begun = Signal(str, int)
    class_begun = Signal()

    def __init__(self, theme: Theme, role: str, topics: Sequence[Topic], length: int) -> None:
        super().__init__()
        self._length = length
        title, line = WORDS[role]
        begin = Button("Begin", "primary", name="Begin met van alles wat")
        begin.set_icon(theme.icon("play", "on_brand"), 18)
        begin.clicked.connect(lambda: self.begun.emit("", self._length))
        self.first = begin
        choices = [(str(number), words, "") for number, words in LENGTHS]
        size = Segmented(theme, choices, str(length), name="Hoeveel vragen?")
        size.chosen.connect(self._choose)
        card = Card(margin=28, spacing=14).add(
            column(Label(title, "title"), Label(line), spacing=6), Flow(begin, size, spacing=16)
        )
        card.add(Label("Vragen overslaan mag altijd. Niemand anders ziet je antwoorden.", "small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        beside = Columns(theme, card, self._board(theme), shares=(3, 2)) if role == "counsellor" else card
        layout.addWidget(beside)
        if topics:
            layout.addWidget(Label("Of begin met een domein", "heading"))
            tiles = [self._tile(theme, topic) for topic in topics]
            layout.addWidget(grid_flow(*tiles, minimum=200, most=5, spacing=12, theme=theme))

    def _board(self, theme: Theme) -> Card:
        begin = Button("Begin met de klas", "ghost")
        begin.set_icon(theme.icon("presentation", "brand"))
        begin.clicked.connect(self.class_begun)
        line = "Vijf vragen op het bord: stemmen, twee minuten praten, weer stemmen. Dan pas het antwoord."
        return Card(margin=28, spacing=14).add(
            column(Label("Met de klas", "title"), Label(line), spacing=6), Flow(begin)
        )

    def _tile(self, theme: Theme, topic: Topic) -> DomainTile:
        tile = DomainTile(theme, topic.id, topic.name, topic.icon)
        tile.opened.connect(lambda id: self.begun.emit(id, self._length))
        return tile

    def _choose(self, length: str) -> None:
        self._length = int(length)


def no_questions(theme: Theme) -> Card:
    """What stands there when the pack has no item for this role."""
    return Card().add(
        Label("Er zijn nog geen vragen", "strong"),
        row(Label("In deze inhoud staat voor jou nog geen quiz. Kies boven in het scherm voor wie je kijkt."), 1),
    )
