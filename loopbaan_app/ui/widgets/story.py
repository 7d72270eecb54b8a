"""A road as a line with stops under each other: an icon, a title and what happened there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.label import Label

DOT = 34
"""Diameter of a stop, in pixels at 100 % text."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop; `known` is False where `text` says that we do not know."""

    icon: str
    title: str
    text: str
    known: bool = True


class Story(QWidget):
    """The stops in order, joined by a line in the colour of the domain."""

    def __init__(self, theme: Theme, domain: str, stops: Sequence[Stop]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for line, stop in enumerate(stops):
            last = line == len(stops) - 1
            words = column(Label(stop.title, "label"), Label(stop.text, "body" if stop.known else "quiet"), spacing=1)
            words.setContentsMargins(0, 6, 0, 0 if last else 8)
            grid.addWidget(Rail(theme, domain, stop, first=not line, last=last), line, 0)
            grid.addLayout(words, line, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Rail(QWidget):
    """The piece of the line beside one stop, with its dot; empty where we do not know."""

    def __init__(self, theme: Theme, domain: str, stop: Stop, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._domain, self._stop, self._first, self._last = theme, domain, stop, first, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(DOT) + 2, self._theme.px(DOT) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, known = self._theme, self._stop.known
        side = theme.px(DOT)
        ink = theme.domain_ink(self._domain)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() // 2
        painter.setPen(QPen(ink, 3))
        top, bottom = (side // 2 if self._first else 0), (side // 2 if self._last else self.height())
        painter.drawLine(QPoint(middle, top), QPoint(middle, bottom))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if known else theme.colour("surface"))
        painter.drawEllipse(QRectF(1, 1, side, side))
        icon = theme.px(20)
        colour = theme.tokens.surface if known else ink.name()
        pixmap = theme.icons.pixmap(self._stop.icon if known else "circle-question-mark", colour, icon, theme.ratio)
        painter.drawPixmap(QPoint(1 + (side - icon) // 2, 1 + (side - icon) // 2), pixmap)
