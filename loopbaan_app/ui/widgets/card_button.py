"""A whole card that is a button, such as a tile or a task: one action, one name for a screen reader."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QStylePainter

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.room import width_hint

WRAP = 0x1000
"""Qt.TextFlag.TextWordWrap. Naming it makes Qt for Python build the 93 enumerations of `Qt`: 15 ms of the start."""


MEASURED_FROM = 40
"""No words stand in less room, in pixels."""


class PaintedCard(QPushButton):
    """A card that paints its parts itself: as widgets those of the Start page take 10 ms more.

    The style sheet paints the field, the border and the focus ring. The card is as wide as it may be and as high as its
    words need at that width.
    """

    def __init__(self, look: str, name: str, description: str = "") -> None:
        super().__init__()
        self.setObjectName(look)
        self.setProperty("focusPolicy", "TabFocus")
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True


class CardButton(PaintedCard):
    """A card made of parts, which lie in `line`; labels let the mouse through, so the whole card is the button."""

    def __init__(self, look: str, name: str, description: str = "", *, down: bool = False) -> None:
        super().__init__(look, name, description)
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self.line = QBoxLayout(direction, self)

    @override
    def heightForWidth(self, width: int) -> int:
        return self.line.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        return width_hint(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.line.totalMinimumSize()


class CardWords:
    """The words on a painted card: a title in bold and, below it, a line when one is given; both wrap."""

    def __init__(self, theme: Theme, title: str, line: str, *, size: str, gap: int) -> None:
        self._theme, self._title, self._line, self._size, self._gap = theme, title, line, size, gap
        self._known: dict[tuple[int, int], tuple[int, int]] = {}

    def height(self, width: int) -> int:
        """How high they are at a width; layouts also ask for widths where no word fits, which nobody will see."""
        return sum(self._heights(max(width, MEASURED_FROM)))

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the title, and of the line with the gap above it; measured once, because layouts ask a dozen times."""
        key = (width, self._theme.scale)
        if key not in self._known:
            below = self._gap + _height(self._small, width, self._line) if self._line else 0
            self._known[key] = (_height(self._bold, width, self._title), below)
        return self._known[key]

    def least_width(self) -> int:
        """The width below which the longest word of the title would be cut off."""
        metrics = QFontMetrics(self._bold)
        return max(metrics.horizontalAdvance(word) for word in self._title.split())

    def paint(self, painter: QStylePainter, room: QRect, palette: QPalette, *roles: QPalette.ColorRole) -> None:
        """Paint them from the top of `room`, in the colours of two roles of the palette."""
        painter.setFont(self._bold)
        painter.drawItemText(room, WRAP, palette, True, self._title, roles[0])
        if self._line:
            painter.setFont(self._small)
            below = room.translated(0, self._heights(room.width())[0] + self._gap)
            painter.drawItemText(below, WRAP, palette, True, self._line, roles[1])

    @property
    def _bold(self) -> QFont:
        return self._theme.font(self._size, QFont.Weight.Bold)

    @property
    def _small(self) -> QFont:
        return self._theme.font("small")


def _height(font: QFont, width: int, words: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), WRAP, words).height()
