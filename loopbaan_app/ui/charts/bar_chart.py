"""Bars from zero with the value at each: standing where they fit, lying where they are many or have long names."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.drawing import LEFT, TOP, Drawing, Mark, rounded
from loopbaan_app.ui.charts.ink import Ink, line_height, text_width
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.scale import Scale, bar_range
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

MOST_STANDING = 8
BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class Bar(NamedTuple):
    """One bar. Bars with the same heading stand together; `hue` tells kinds apart that return under each heading."""

    label: str
    datum: Datum
    heading: str = ""
    hue: int = 0
    after_break: bool = False
    """True when this bar was counted in another way than the one before it."""


class BarChart(Chart):
    """Bars in the order in which they are given."""

    def __init__(
        self, theme: Theme, name: str, sentence: str, bars: Sequence[Bar], *, break_note: str = "andere telling"
    ) -> None:
        super().__init__(theme, name, sentence)
        self.bars, self._break_note = tuple(bars), break_note
        self.changed()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know to read the drawing."""
        found = []
        if any(bar.after_break for bar in self.bars):
            found.append(f"Stippellijn: {self._break_note}. Vergelijk niet over de lijn heen.")
        if any(bar.datum.rough for bar in self.bars):
            found.append("Open balk: een schatting.")
        return tuple(found)

    @override
    def table(self) -> Table:
        headed = any(bar.heading for bar in self.bars)
        rows = [
            Row((*((bar.heading,) if headed else ()), bar.label, *bar.datum.cells), bar.datum.key) for bar in self.bars
        ]
        return Table(self.name, (*(("Wanneer",) if headed else ()), "Wat", *HEADERS), tuple(rows))

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        if self._standing(width, ink):
            return ink.px(210)
        rooms = self._label_room(width, ink), self._value_room(width, ink)
        return sum(self._row_height(bar, width, rooms, ink) for bar in self.bars) + self._headings(ink) + ink.px(4)

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        if self.bars and self._standing(width, ink):
            self._draw_standing(drawing, ink)
        elif self.bars:
            self._draw_lying(drawing, ink)
        return drawing

    def _range(self) -> tuple[float, float]:
        values = [bar.datum.value for bar in self.bars]
        low, high = bar_range(min(values), max(values))
        return low, high if high > low else low + 1

    def _standing(self, width: float, ink: Ink) -> bool:
        if len(self.bars) > MOST_STANDING or any(bar.heading for bar in self.bars):
            return False
        slot, small, strong = width / max(1, len(self.bars)), ink.font(), ink.font("heading", QFont.Weight.Bold)
        fits = [
            block(bar.label, small, slot - 8).width() <= slot - 4
            and block(bar.label, small, slot - 8).height() <= 2.2 * line_height(small)
            and text_width(bar.datum.words, strong) <= slot - 4
            for bar in self.bars
        ]
        return all(fits)

    def _draw_standing(self, drawing: Drawing, ink: Ink) -> None:
        small, strong = ink.font(), ink.font("heading", QFont.Weight.Bold)
        slot = min(drawing.width / len(self.bars), ink.px(200))
        labels = max(block(bar.label, small, slot - 8).height() for bar in self.bars) + 6
        low, high = self._range()
        value_room = line_height(strong) + 4
        down = value_room if low < 0 else 0
        scale = Scale(low, high, drawing.height - labels - down, value_room)
        left = (drawing.width - slot * len(self.bars)) / 2
        for index, bar in enumerate(self.bars):
            x, wide = left + index * slot, min(slot * 0.62, ink.px(92))
            zero, tip = scale.at(0), scale.at(bar.datum.value)
            area = QRectF(x + (slot - wide) / 2, min(zero, tip), wide, max(2.0, abs(tip - zero)))
            self._draw_bar(drawing, ink, bar, area)
            top = area.top() - value_room if bar.datum.value >= 0 else area.bottom()
            drawing.write(QRectF(x, top, slot, value_room - 2), bar.datum.words, strong, ink.text, BOTTOM)
            under = QRectF(x + 4, drawing.height - labels + 4, slot - 8, labels - 4)
            drawing.write(under, bar.label, small, ink.quiet, TOP)
            if bar.after_break:
                self._draw_break(drawing, ink, QPointF(x, value_room), QPointF(x, drawing.height - labels))
        drawing.line(
            QPointF(left, scale.at(0)), QPointF(left + slot * len(self.bars), scale.at(0)), QPen(ink.strong, 1)
        )

    def _draw_bar(self, drawing: Drawing, ink: Ink, bar: Bar, area: QRectF) -> None:
        many = len({each.hue for each in self.bars}) > 1
        colour: QColor = ink.hue(bar.hue) if many else ink.bar
        path = rounded(area, min(6.0, area.width() / 3, area.height() / 3))
        if bar.datum.rough:
            drawing.shape(path, ink.surface, QPen(colour, 2, Qt.PenStyle.DashLine))
        else:
            drawing.shape(path, ink.surface)
            drawing.shape(path, ink.fill(bar.hue) if many else QBrush(colour), QPen(colour, 1.5))
        field = QPainterPath()
        field.addRect(area.adjusted(-6, -6, 6, 6))
        said = " ".join(part for part in (f"{bar.heading}," if bar.heading else "", bar.label) if part)
        drawing.marks.append(
            Mark(QPointF(area.center().x(), area.top()), f"{said}: {bar.datum.words}", bar.datum.key, 0, field)
        )

    def _label_room(self, width: float, ink: Ink) -> float:
        """The room for names at the left; 0 when they stand above their bars."""
        if width < ink.px(330):
            return 0.0
        widest = max(text_width(bar.label, ink.font()) for bar in self.bars)
        return min(widest + 4, width * 0.42)

    def _value_room(self, width: float, ink: Ink) -> float:
        font = ink.font("small", QFont.Weight.Bold)
        return min(max(text_width(bar.datum.words, font) for bar in self.bars) + 12, width * 0.4)

    def _row_height(self, bar: Bar, width: float, rooms: tuple[float, float], ink: Ink) -> float:
        """The height of a lying bar with its words; `rooms` are those of the names and of the values."""
        room, value_room = rooms
        label = block(bar.label, ink.font(), room or width).height()
        value = block(bar.datum.words, ink.font("small", QFont.Weight.Bold), value_room - 8).height()
        bar_height = max(ink.px(18), value)
        gap = ink.px(14) if bar.after_break else 0
        return (max(label, bar_height) if room else label + bar_height) + ink.px(8) + gap

    def _headings(self, ink: Ink) -> float:
        count = sum(1 for bar, before in zip(self.bars, (None, *self.bars), strict=False) if _new(bar, before))
        return count * (line_height(ink.font("small", QFont.Weight.Bold)) + ink.px(10))

    def _draw_lying(self, drawing: Drawing, ink: Ink) -> None:
        font, bold = ink.font(), ink.font("small", QFont.Weight.Bold)
        room, value_room = self._label_room(drawing.width, ink), self._value_room(drawing.width, ink)
        low, high = self._range()
        left = room + ink.px(10) if room else 0.0
        scale = Scale(low, high, left, drawing.width - value_room)
        top, before = 0.0, None
        for bar in self.bars:
            if _new(bar, before):
                height = line_height(bold)
                drawing.write(QRectF(0, top + ink.px(4), drawing.width, height + 2), bar.heading, bold, ink.text)
                top += height + ink.px(10)
            whole = self._row_height(bar, drawing.width, (room, value_room), ink)
            if bar.after_break:
                self._draw_break(drawing, ink, QPointF(0, top + 4), QPointF(drawing.width, top + 4))
                top, whole = top + ink.px(14), whole - ink.px(14)
            label = block(bar.label, font, room or drawing.width)
            row = QRectF(0, top, drawing.width, whole - ink.px(8))
            if room:
                drawing.write(QRectF(0, row.top(), room, row.height()), bar.label, font, ink.text, LEFT)
            else:
                drawing.write(QRectF(0, top, drawing.width, label.height()), bar.label, font, ink.text)
                row.setTop(top + label.height())
            zero, tip = scale.at(0), scale.at(bar.datum.value)
            middle, half = row.center().y(), ink.px(9)
            area = QRectF(min(zero, tip), middle - half, max(2.0, abs(tip - zero)), 2 * half)
            self._draw_bar(drawing, ink, bar, area)
            value = QRectF(area.right() + 8, row.top(), value_room - 8, row.height())
            drawing.write(value, bar.datum.words, bold, ink.text, LEFT)
            top, before = top + whole, bar

    def _draw_break(self, drawing: Drawing, ink: Ink, start: QPointF, end: QPointF) -> None:
        drawing.line(start, end, QPen(ink.strong, 1.5, Qt.PenStyle.DotLine))


def _new(bar: Bar, before: Bar | None) -> bool:
    return bool(bar.heading) and (before is None or before.heading != bar.heading)
