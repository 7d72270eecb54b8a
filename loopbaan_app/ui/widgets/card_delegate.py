"""Paints one card of a card list: title, line, badges, and a drawn person or the colour of its domain."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.portrait import draw_in_field

CARD = int(Qt.ItemDataRole.UserRole)
GAP = 14
MOST_TITLE_LINES = 3
"""Names of programmes are long, and their ends tell them apart; what is left below a name is for the line."""
PORTRAIT = 150
_BADGES = {
    "badge": ("neutral_soft", "text"),
    "badge-good": ("good_soft", "good"),
    "badge-caution": ("caution_soft", "caution"),
    "badge-bad": ("bad_soft", "bad"),
    "badge-brand": ("brand_soft", "brand"),
}


class CardDelegate(QStyledItemDelegate):
    """`tall` cards carry a portrait above the words, others a coloured edge beside them."""

    def __init__(self, theme: Theme, parent: QObject, *, tall: bool) -> None:
        super().__init__(parent)
        self._theme, self._tall, self._size = theme, tall, QSize(280, 150)

    def height(self) -> int:
        """The height of one cell at the present text size, the gap below it included."""
        title = QFontMetrics(self._theme.font("strong", QFont.Weight.Bold)).height()
        line = QFontMetrics(self._theme.font("small")).height()
        words = title + 2 * line if self._tall else MOST_TITLE_LINES * title + line
        return words + self._theme.px(24) + 46 + GAP + (PORTRAIT if self._tall else 0)

    def set_size(self, size: QSize) -> None:
        """The size of a cell, from the view."""
        self._size = size

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._size

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card = index.data(CARD)
        if not isinstance(card, CardData):
            return
        cell: QRect = option.rect
        state = option.state
        area = QRectF(cell).adjusted(1, 1, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(area, 16, 16)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(self._theme.colour("brand" if hovered else "line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawPath(shape)
        words = self._picture(painter, shape, area, card)
        self._words(painter, words, card)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 15, 15)
        painter.restore()

    def _picture(self, painter: QPainter, shape: QPainterPath, area: QRectF, card: CardData) -> QRectF:
        """Paint the portrait or the coloured edge and return the room that is left for the words."""
        domain = card.domain
        ink = self._theme.domain_ink(domain) if domain else self._theme.colour("quiet")  # a visit for every domain
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tall:
            field = QRectF(area.x(), area.y(), area.width(), PORTRAIT)
            draw_in_field(painter, self._theme, field, card.portrait, domain)
            left = area.adjusted(16, PORTRAIT + 12, -16, -12)
        else:
            painter.fillRect(QRectF(area.x(), area.y(), 7, area.height()), ink)
            left = area.adjusted(22, 14, -14, -12)
        painter.restore()
        return left

    def _words(self, painter: QPainter, area: QRectF, card: CardData) -> None:
        theme = self._theme
        y = area.y()
        title, line = card.title, card.line
        room = area.width() - (theme.px(24) if card.kept else 0)
        if card.kept:
            heart = theme.icons.pixmap("heart", theme.tokens.bad, 18)
            painter.drawPixmap(round(area.right() - 18), round(y + 2), heart)
        bottom = area.bottom() - theme.px(24) - 6
        painter.setFont(theme.font("strong", QFont.Weight.Bold))
        painter.setPen(theme.colour("text"))
        y = _draw_lines(painter, QRectF(area.x(), y, room, bottom - y), title, 2 if self._tall else MOST_TITLE_LINES)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("quiet"))
        y = _draw_lines(painter, QRectF(area.x(), y + 2, area.width(), bottom - y - 2), line, 3)
        self._badges(painter, QRectF(area.x(), y + 4, area.width(), area.bottom() - y - 4), card)

    def _badges(self, painter: QPainter, area: QRectF, card: CardData) -> None:
        """Badges at the foot of `area`, beside each other; above each other where they do not fit and there is room."""
        theme = self._theme
        painter.setFont(theme.font("small", QFont.Weight.Bold))
        metrics = QFontMetrics(painter.font())
        height = float(theme.px(24))
        widths = [metrics.horizontalAdvance(words) + 20.0 for words, _ in card.badges]
        wide = sum(widths) + 6 * (len(widths) - 1) > area.width()
        stacked = wide and area.height() >= len(widths) * (height + 4) - 4
        sides = 10 if wide and not stacked else 20
        widths = [width - 20 + sides for width in widths]
        x, y = area.x(), area.bottom() - height
        if stacked:
            y -= (len(widths) - 1) * (height + 4)
        for (words, look), wanted in zip(card.badges, widths, strict=True):
            room = area.right() - x
            if room < 40:
                break
            width = min(wanted, room)
            text = words if wanted <= room else _fitted(words, metrics, round(room - sides))
            soft, ink = _BADGES[look]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(soft))
            pill = QRectF(x, y, width, height)
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setPen(theme.colour(ink))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            if stacked:
                y += height + 4
            else:
                x += width + 6


def _draw_lines(painter: QPainter, area: QRectF, text: str, most: int) -> float:
    """Draw as many lines as fit, at most `most`; the last may end in an ellipsis. Returns where it ended."""
    metrics = QFontMetrics(painter.font())
    most = min(most, max(1, int((area.height() + 1) // metrics.height())))
    y = area.y()
    for line in wrapped(text, metrics, round(area.width()), most):
        painter.drawText(QRectF(area.x(), y, area.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, line)
        y += metrics.height()
    return y


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """The text in at most `most` lines of at most `width` pixels; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    rest = text.split()
    while rest and len(lines) < most - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        lines.append(_fitted(line, metrics, width))
    if rest:
        lines.append(_fitted(" ".join(rest), metrics, width))
    return lines


def _fitted(line: str, metrics: QFontMetrics, width: int) -> str:
    if metrics.horizontalAdvance(line) <= width:  # asked first: elidedText counts a little wider
        return line
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
