"""One option of a question: a button that wraps its words, and the same row afterwards with what became of it."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LEFT, PADDING = 16, 11


class Look(NamedTuple):
    """How a row is drawn: a sign in front (a letter or the name of an icon), and after the words what it is."""

    sign: str
    icon: bool = False
    tag: str = ""
    real: bool = False
    """True for the option that is true."""
    chosen: bool = False


def row_height(theme: Theme, text: str, look: Look, width: int) -> int:
    """How high a row must be for its words at this width, at least 44 pixels."""
    room = QRect(0, 0, max(40, width - _left(theme) - LEFT - _tag_width(theme, look)), 10_000)
    words = QFontMetrics(theme.font("body", QFont.Weight.Bold)).boundingRect(room, _WRAP, text)
    return max(44, words.height() + 2 * PADDING)


def paint_row(painter: QPainter, theme: Theme, text: str, look: Look, area: QRectF, edge: tuple[str, int]) -> None:
    """Paint the row; `edge` is a colour token and a width."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge[0]), edge[1]))
    painter.setBrush(theme.colour("good_soft" if look.real else "surface"))
    inset = edge[1] / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 12, 12)
    ink = "good" if look.real else "brand" if not look.chosen else "quiet"
    _paint_sign(painter, theme, look, area, ink)
    tag = _tag_width(theme, look)
    painter.setFont(theme.font("body", QFont.Weight.Bold))
    painter.setPen(theme.colour("text"))
    left = _left(theme)
    painter.drawText(area.adjusted(left, PADDING, -LEFT - tag, -PADDING), _WRAP, text)
    if look.tag:
        painter.setFont(theme.font("small", QFont.Weight.Bold))
        painter.setPen(theme.colour(ink))
        place = QRectF(area.right() - LEFT - tag, area.top(), tag, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, look.tag)


def _left(theme: Theme) -> int:
    return LEFT + theme.px(24) + 12


def _tag_width(theme: Theme, look: Look) -> int:
    if not look.tag:
        return 0
    return QFontMetrics(theme.font("small", QFont.Weight.Bold)).horizontalAdvance(look.tag) + 12


def _paint_sign(painter: QPainter, theme: Theme, look: Look, area: QRectF, ink: str) -> None:
    side = theme.px(24)
    place = QRectF(area.left() + LEFT, area.center().y() - side / 2, side, side)
    if look.icon:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), theme.icons.pixmap(look.sign, getattr(theme.tokens, ink), side, ratio))
        return
    painter.setPen(QPen(theme.colour(ink), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)
    painter.setFont(theme.font("small", QFont.Weight.Bold))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, look.sign)


class OptionButton(QAbstractButton):
    """An option to choose."""

    def __init__(self, theme: Theme, text: str, look: Look, name: str) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self.setText(text)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        _fit(self, theme)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return row_height(self._theme, self.text(), self._look, width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = ("focus", 3) if self.hasFocus() else ("brand", 2) if self.underMouse() else ("line_strong", 1)
        paint_row(QPainter(self), self._theme, self.text(), self._look, QRectF(self.rect()), edge)


class OptionResult(QWidget):
    """An option afterwards: only to read."""

    def __init__(self, theme: Theme, text: str, look: Look) -> None:
        super().__init__()
        self._theme, self._text, self._look = theme, text, look
        self.setAccessibleName(f"{text}: {look.tag}" if look.tag else text)
        _fit(self, theme)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return row_height(self._theme, self._text, self._look, width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = ("good", 2) if self._look.real else ("guess", 2) if self._look.chosen else ("line", 1)
        paint_row(QPainter(self), self._theme, self._text, self._look, QRectF(self.rect()), edge)


def _fit(widget: QWidget, theme: Theme) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    theme.changed.connect(widget.updateGeometry)
