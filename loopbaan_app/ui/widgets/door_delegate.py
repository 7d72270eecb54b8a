"""Paints one line of a door list: the study, the door of A, the door of B, and the chance of work."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.door_list import LINE, DoorCell, DoorHead, DoorLine
from loopbaan_app.ui.widgets.outlook_meter import LOOKS, STEPS

SHARES = (0.35, 0.24, 0.24, 0.17)
"""Of the width: the study, A, B, and the chance of work. `DoorColumns` puts the words above them."""
TOGETHER = 560
"""Width, at 100 % text, below which the doors stand under the name."""
PAD = 9
GAP = 12
CHIP = 24
WRAP = int(Qt.TextFlag.TextWordWrap)
TURNS = {"open": 1.0, "open onder voorwaarde": 0.5, "met omweg": 0.25}
"""How much of the sign is filled; for what is not known it is a question mark."""
STEP_LOOKS = {step: LOOKS[name] for name, step in STEPS.items()}


class Part(NamedTuple):
    """Words in an area of a line."""

    area: QRectF
    text: str
    font: QFont
    token: str


class DoorDelegate(QStyledItemDelegate):
    """Lines are as high as their words; heights are remembered until the width or the text size changes."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._heights: dict[tuple[str, str, int], float] = {}
        self._width = 0

    def fit(self, width: int) -> None:
        """The width of a line or the text size changed."""
        self._width = width
        self._heights.clear()

    @property
    def narrow(self) -> bool:
        """True when the doors stand under the name."""
        return self._width < self._theme.px(TOGETHER)

    def _font(self, look: str) -> QFont:
        if look == "name":
            return self._theme.font("body", QFont.Weight.Bold)
        return self._theme.font("small", QFont.Weight.Bold if look == "strong" else QFont.Weight.Medium)

    def _height(self, text: str, look: str, width: float) -> float:
        if not text:
            return 0.0
        key = (text, look, round(width))
        if key not in self._heights:
            area = QRectF(0, 0, max(1.0, width), 10_000)
            self._heights[key] = QFontMetricsF(self._font(look)).boundingRect(area, WRAP, text).height()
        return self._heights[key]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width, line = self._width, index.data(LINE)
        if isinstance(line, DoorHead):
            return QSize(width, self._theme.px(34))
        height = self._tall(line, width) if isinstance(line, DoorLine) else 0
        return QSize(width, round(height) + 2 * PAD)

    def _tall(self, line: DoorLine, width: int) -> float:
        chip, rooms = self._theme.px(CHIP), self._rooms(width)
        name = self._height(line.name, "name", rooms[0]) + self._height(line.line, "small", rooms[0])
        cells = [chip + 2 + self._height(cell.because, "small", room)
                 for cell, room in zip(line.doors, rooms[1:3], strict=True)]  # fmt: skip
        chance = self._height(line.chance_words, "small", rooms[3]) + 14
        if self.narrow:
            return name + sum(cells) + chance + 12
        return max(name, *cells, chance)

    def _rooms(self, width: int) -> tuple[float, float, float, float]:
        if self.narrow:
            return width - 2.0 * GAP, width - 2 * GAP - self._side, width - 2 * GAP - self._side, width - 2.0 * GAP
        first, second, third, fourth = (width * share - GAP for share in SHARES)
        return first, second, third, fourth

    @property
    def _side(self) -> float:
        """The room for the letter of a side."""
        return float(self._theme.px(32))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, area = index.data(LINE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area)
        if isinstance(line, DoorHead):
            self._paint_head(painter, area, line)
        elif isinstance(line, DoorLine):
            if option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(area, self._theme.colour("brand_soft"))
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            self._paint_line(painter, area.adjusted(0, PAD, 0, -PAD), line)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(self._theme.colour("focus"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRectF, head: DoorHead) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("neutral_soft"))
        painter.drawRoundedRect(area.adjusted(0, 3, -GAP / 2, -3), 8, 8)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._font("strong"))
        painter.setPen(self._theme.colour("text"))
        metrics = QFontMetricsF(painter.font())
        room = area.width() * (1 if self.narrow or not any(head.counts) else SHARES[0]) - 2 * GAP
        words = metrics.elidedText(head.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(area.x() + GAP, area.y(), room, area.height()), middle, words)
        if self.narrow:
            return
        x = area.x() + area.width() * SHARES[0]
        for count, share in zip(head.counts, SHARES[1:3], strict=True):
            painter.drawText(QRectF(x, area.y(), area.width() * share, area.height()), middle, count)
            x += area.width() * share

    def _paint_line(self, painter: QPainter, area: QRectF, line: DoorLine) -> None:
        rooms, x, y = self._rooms(round(area.width())), area.x() + GAP, area.y()
        name = self._height(line.name, "name", rooms[0])
        small = self._height(line.line, "small", rooms[0])
        self._write(painter, Part(QRectF(x, y, rooms[0], name + 2), line.name, self._font("name"), "text"))
        self._write(painter, Part(QRectF(x, y + name, rooms[0], small + 2), line.line, self._font("small"), "quiet"))
        y, x = (y + name + small + 4, x) if self.narrow else (y, area.x() + area.width() * SHARES[0])
        for side, cell, room, share in zip("AB", line.doors, rooms[1:3], SHARES[1:3], strict=True):
            left = x
            if self.narrow:
                self._paint_side(painter, QPointF(x, y), side)
                left += self._side
            height = self._paint_door(painter, QRectF(left, y, room, area.bottom() - y), cell)
            y, x = (y + height + 4, x) if self.narrow else (y, x + area.width() * share)
        self._paint_chance(painter, QRectF(x, y, rooms[3], area.bottom() - y), line)

    def _paint_side(self, painter: QPainter, spot: QPointF, side: str) -> None:
        field = QRectF(spot.x(), spot.y(), self._theme.px(24), self._theme.px(CHIP))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("brand" if side == "A" else "caution"))
        painter.drawRoundedRect(field, 7, 7)
        painter.setFont(self._font("strong"))
        painter.setPen(self._theme.colour("on_brand" if side == "A" else "surface"))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, side)

    def _paint_door(self, painter: QPainter, area: QRectF, cell: DoorCell) -> float:
        """The chip with sign and word, and why below it; returns the height."""
        ink = self._theme.colour(cell.look or "text")
        soft = self._theme.colour(f"{cell.look}_soft" if cell.look else "neutral_soft")
        painter.setFont(self._font("strong"))
        chip, sign = float(self._theme.px(CHIP)), float(self._theme.px(9))
        words = QFontMetricsF(painter.font()).horizontalAdvance(cell.words)
        field = QRectF(area.x(), area.y(), min(area.width(), words + sign + 26), chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(field, chip / 2, chip / 2)
        self._paint_sign(painter, QRectF(field.x() + 9, field.center().y() - sign / 2, sign, sign), cell)
        painter.setPen(ink)
        room = field.adjusted(sign + 15, 0, -6, 0)
        text = QFontMetricsF(painter.font()).elidedText(cell.words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        height = self._height(cell.because, "small", area.width())
        under = QRectF(area.x(), area.y() + chip + 2, area.width(), height + 2)
        self._write(painter, Part(under, cell.because, self._font("small"), "quiet"))
        return chip + 2 + height

    def _paint_sign(self, painter: QPainter, field: QRectF, cell: DoorCell) -> None:
        ink = self._theme.colour(cell.look or "text")
        if cell.answer not in TURNS:
            painter.setPen(ink)
            painter.drawText(field.adjusted(-3, -6, 3, 6), Qt.AlignmentFlag.AlignCenter, "?")
            return
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(field)
        painter.setBrush(ink)
        painter.drawPie(field, 90 * 16, -round(360 * 16 * TURNS[cell.answer]))

    def _paint_chance(self, painter: QPainter, area: QRectF, line: DoorLine) -> None:
        if not line.chance_words:
            return
        low, high = line.chance
        width = min(area.width() - 8, float(self._theme.px(110)))
        step, gap = (width - 9) / 4, 3.0
        look = STEP_LOOKS.get(low, "quiet")
        for index in range(4):
            token = look if index < low else f"{look}_soft" if index < high else "track"
            painter.setPen(QPen(self._theme.colour(look), 1) if low <= index < high else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(token))
            painter.drawRoundedRect(QRectF(area.x() + index * (step + gap), area.y() + 4, step, 7), 3.5, 3.5)
        words = QRectF(area.x(), area.y() + 14, area.width(), area.height())
        self._write(painter, Part(words, line.chance_words, self._font("small"), "quiet"))

    def _write(self, painter: QPainter, part: Part) -> None:
        painter.setFont(part.font)
        painter.setPen(self._theme.colour(part.token))
        painter.drawText(part.area, WRAP, part.text)
