"""A line of words with an icon in front, in the colour of what it means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.room import Room


class IconLine(Room):
    """The icon stands at the first line of the words; `token` is its colour."""

    def __init__(self, theme: Theme, icon: str, words: str, token: str = "brand", look: str = "body") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(_Icon(theme, icon, token), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(words, look), 1)


class _Icon(QWidget):
    def __init__(self, theme: Theme, icon: str, token: str) -> None:
        super().__init__()
        self._theme, self._icon, self._token = theme, icon, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(22)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side, colour = self._theme.px(22), getattr(self._theme.tokens, self._token)
        QPainter(self).drawPixmap(0, 0, self._theme.icons.pixmap(self._icon, colour, side, self.devicePixelRatioF()))
