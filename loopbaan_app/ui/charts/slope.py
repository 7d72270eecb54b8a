"""Two moments and a line for each kind between them: what rose and what fell."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QFont, QPen

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.drawing import LEFT, RIGHT, TOP, Drawing, Mark
from loopbaan_app.ui.charts.ink import Ink, line_height, mark_path, text_width
from loopbaan_app.ui.charts.labels import block, spread
from loopbaan_app.ui.charts.scale import Scale, line_range
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme


class Slope(NamedTuple):
    """One kind at both moments."""

    name: str
    before: Datum
    after: Datum


class SlopeChart(Chart):
    """`moments` are the words over both sides."""

    def __init__(
        self, theme: Theme, name: str, sentence: str, moments: tuple[str, str], slopes: Sequence[Slope]
    ) -> None:
        super().__init__(theme, name, sentence)
        self.moments, self.slopes = moments, tuple(slopes)
        self.changed()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know to read the drawing."""
        return ("Alleen twee momenten. Hoe het ertussen ging, staat hier niet.",)

    @override
    def table(self) -> Table:
        rows = [
            Row((slope.name, moment, *datum.cells), datum.key)
            for slope in self.slopes
            for moment, datum in zip(self.moments, (slope.before, slope.after), strict=True)
        ]
        return Table(self.name, ("Wat", "Wanneer", *HEADERS), tuple(rows))

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        bold = ink.font("small", QFont.Weight.Bold)
        room = self._room(width, ink)
        right = sum(block(self._right(slope), bold, room).height() + 3 for slope in self.slopes)
        return max(ink.px(200), right) + line_height(bold) + ink.px(28)

    def _right(self, slope: Slope) -> str:
        return f"{slope.name}: {slope.after.words}"

    def _room(self, width: float, ink: Ink) -> float:
        """The room at the right, for names and values."""
        bold = ink.font("small", QFont.Weight.Bold)
        return min(max((text_width(self._right(slope), bold) for slope in self.slopes), default=0) + 6, width * 0.45)

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        if not self.slopes:
            return drawing
        bold, row = ink.font("small", QFont.Weight.Bold), line_height(ink.font("small", QFont.Weight.Bold))
        values = [datum.value for slope in self.slopes for datum in (slope.before, slope.after)]
        low, high = line_range(min(values), max(values))
        top, bottom = row + ink.px(18), height - ink.px(8)
        up = Scale(low, high if high > low else low + 1, bottom - row / 2, top + row / 2)
        left = min(max(text_width(slope.before.words, bold) for slope in self.slopes) + 8, width * 0.3)
        right = width - self._room(width, ink) - ink.px(14)
        left += ink.px(8)
        for x, words in ((left, self.moments[0]), (right, self.moments[1])):
            wide = text_width(words, bold) + 4
            start = max(0.0, min(x - wide / 2, width - wide))
            drawing.write(QRectF(start, 0, wide, row + 2), words, bold, ink.quiet, TOP)
            drawing.line(QPointF(x, row + ink.px(8)), QPointF(x, bottom), QPen(ink.line, 1))
        self._draw_slopes(drawing, ink, up, left, right)
        return drawing

    def _draw_slopes(self, drawing: Drawing, ink: Ink, up: Scale, left: float, right: float) -> None:
        bold, room = ink.font("small", QFont.Weight.Bold), self._room(drawing.width, ink)
        top = line_height(bold) + ink.px(12)
        starts, ends = (self._centres(ink, up, top, drawing.height, after=after, room=room) for after in (False, True))
        for index, slope in enumerate(self.slopes):
            sides = ((left, slope.before, self.moments[0]), (right, slope.after, self.moments[1]))
            spots = [QPointF(x, up.at(datum.value)) for x, datum, _ in sides]
            drawing.line(spots[0], spots[1], ink.pen(index))
            for spot, (_, datum, moment) in zip(spots, sides, strict=True):
                fill = ink.surface if datum.rough else ink.hue(index)
                drawing.shape(mark_path(index, spot, ink.px(5)), QBrush(fill), QPen(ink.hue(index), ink.px(2)))
                said = f"{slope.name}, {moment}: {datum.words}"
                drawing.marks.append(Mark(spot, said, datum.key, index))
            height = line_height(bold)
            field = QRectF(0, starts[index] - height / 2, left - ink.px(10), height)
            drawing.write(field, slope.before.words, bold, ink.hue(index), RIGHT)
            size = block(self._right(slope), bold, room)
            field = QRectF(right + ink.px(12), ends[index] - size.height() / 2, room + 2, size.height())
            drawing.write(field, self._right(slope), bold, ink.hue(index), LEFT)

    def _centres(self, ink: Ink, up: Scale, top: float, bottom: float, *, after: bool, room: float) -> list[float]:
        bold = ink.font("small", QFont.Weight.Bold)
        wanted = [up.at((slope.after if after else slope.before).value) for slope in self.slopes]
        sizes = [
            block(self._right(slope), bold, room).height() if after else line_height(bold) for slope in self.slopes
        ]
        return spread(wanted, sizes, top, bottom, 1)
