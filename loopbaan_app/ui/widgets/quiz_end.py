"""The end of a round: surprises, what surprised most, before and after, where to look. No score, no rank, no shame."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.guidance.quiz_report import BeforeAfter, Report
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.quiz_beside import LinkData
from loopbaan_app.ui.widgets.quiz_reveal import Hedge, picture
from loopbaan_app.ui.widgets.quiz_words import blind_in_words, surprises_in_words
from loopbaan_app.ui.widgets.task_card import TaskCard

WHY = "Waarom we dit vroegen: we keken of feiten je beeld veranderen."


class EndData(NamedTuple):
    """What the last screen shows; `most` is the item that surprised most, if any, and what hedges its figure."""

    report: Report
    items: dict[str, QuizItem]
    hedge: Hedge
    links: Sequence[LinkData]
    """People, jobs and visits of what surprised."""


class QuizEnd(QWidget):
    """`again` asks for another round, `other` for another choice, `opened` for a place."""

    again = Signal()
    other = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, data: EndData) -> None:
        super().__init__()
        self._theme = theme
        again = Button("Nog een ronde", "primary")
        again.set_icon(theme.icon("rotate-cw", "on_brand"))
        again.clicked.connect(self.again)
        other = Button("Kies iets anders", "ghost")
        other.clicked.connect(self.other)
        self.first = again
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        main = _stack([self._round(data.report, again, other), *self._most(data), *self._before_after(data)])
        layout.addWidget(Columns(theme, main, self._look(data.links)) if data.links else main)

    def _round(self, report: Report, again: Button, other: Button) -> Card:
        card = Card("Dit was je ronde", margin=26, spacing=10)
        card.add(Label(surprises_in_words(len(report.surprises)), "display"), Label(_told(report)))
        blind = blind_in_words(report.answered, len(report.close), report.blind)
        for line in (blind, _unknown(report), WHY):
            if line:
                card.add(Label(line, "small"))
        return card.add(Flow(again, other, spacing=12))

    def _most(self, data: EndData) -> list[QWidget]:
        if not data.report.surprises:
            return []
        answer = data.report.surprises[0]
        item = data.items[answer.item]
        card = Card("Dit verraste je het meest", margin=26, spacing=12)
        again = Button("Bekijk deze vraag nog eens", "link")
        again.clicked.connect(lambda: self.opened.emit(f"quiz/{item.id}"))
        shown = picture(self._theme, item, answer, data.hedge)
        return [card.add(Label(item.words.feedback.fact, "heading"), shown, row(again, 1))]

    def _before_after(self, data: EndData) -> list[QWidget]:
        lines = [_moved(pair, data.items) for pair in data.report.pairs]
        if not lines:
            return []
        return [Card("Twee keer hetzelfde idee: eerst en daarna").add(*(Label(line) for line in lines))]

    def _look(self, links: Sequence[LinkData]) -> QWidget:
        cards: list[QWidget] = [Label("Kijk hier eens", "heading")]
        for link in links:
            card = TaskCard(self._theme, link.icon, link.title, link.line)
            card.clicked.connect(lambda _=False, place=link.place: self.opened.emit(place))
            cards.append(card)
        return _stack(cards)


def _stack(parts: Sequence[QWidget]) -> QWidget:
    layout = QVBoxLayout()
    layout.setSpacing(12)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return holder(layout)


def _told(report: Report) -> str:
    if not report.answered:
        return "Je deed dit keer geen gok. Dat mag."
    if not report.surprises:
        return "Bij elke gok zat je dichtbij."
    if len(report.surprises) == 1:
        return "Bij één vraag zat het anders dan je dacht. Verrassingen onthoud je het best."
    return f"Bij {len(report.surprises)} vragen zat het anders dan je dacht. Verrassingen onthoud je het best."


def _unknown(report: Report) -> str:
    if not report.unknown:
        return ""
    return f"{report.unknown} keer zei je: weet ik niet. Dat telt apart."


def _moved(pair: BeforeAfter, items: dict[str, QuizItem]) -> str:
    before = "dichtbij" if pair.before.close else "anders dan je dacht"
    after = "dichtbij" if pair.after.close else "weer anders dan je dacht" if not pair.before.close else "anders"
    return f"Eerst {before}, daarna {after}: {items[pair.after.item].words.feedback.fact}"
