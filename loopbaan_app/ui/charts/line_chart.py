"""Lines over time: direct labels, a dash and a mark of its own for each line, and a gap where the method changed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainterPath, QPen

from loopbaan_app.overrides import override
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.drawing import LEFT, RIGHT, TOP, Drawing, Mark
from loopbaan_app.ui.charts.ink import Ink, line_height, mark_path, text_width
from loopbaan_app.ui.charts.labels import block, nudged, spread, thin
from loopbaan_app.ui.charts.scale import Scale, line_range, ticks, whole_years
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

MANY = 8
"""With more moments than this, the axis tells years instead of each moment."""


class Point(NamedTuple):
    """One measurement: where it lies in time, in years, and how a reader says when."""

    x: float
    when: str
    datum: Datum


class Line(NamedTuple):
    """Points of one definition; each run is one method, and runs are never joined."""

    name: str
    runs: tuple[tuple[Point, ...], ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """All points, run after run."""
        return tuple(point for run in self.runs for point in run)


class Frame(NamedTuple):
    """Where the lines lie, and how values become pixels."""

    area: QRectF
    across: Scale
    up: Scale
    steps: list[float]


class LineChart(Chart):
    """`break_note` stands in the gap where a method changed."""

    def __init__(
        self, theme: Theme, name: str, sentence: str, lines: Sequence[Line], *, break_note: str = "andere telling"
    ) -> None:
        super().__init__(theme, name, sentence)
        self.lines, self._break_note = tuple(lines), break_note
        self.changed()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know to read the drawing."""
        points = [point for line in self.lines for point in line.points]
        values = [point.datum.value for point in points]
        typical = _typical_step(self.lines)
        found = []
        if any(len(line.runs) > 1 for line in self.lines):
            found.append(f"Een gat in de lijn: {self._break_note}. Vergelijk niet over het gat heen.")
        if any(_is_far(one, other, typical) for line in self.lines for one, other in _steps(line)):
            found.append("Dunne lijn: daar ontbreken cijfers. We weten niet hoe het ertussen ging.")
        if any(point.datum.rough for point in points):
            found.append("Open punt: een schatting.")
        if values and line_range(min(values), max(values))[0] > 0:
            found.append("De schaal begint niet bij nul.")
        return tuple(found)

    @override
    def table(self) -> Table:
        named = any(line.name for line in self.lines)
        rows = [
            Row((*((line.name,) if named else ()), point.when, *point.datum.cells), point.datum.key)
            for line in self.lines
            for point in line.points
        ]
        return Table(self.name, (*(("Wat",) if named else ()), "Wanneer", *HEADERS), tuple(rows))

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        labels = sum(height + 4 for _, height in self._labels(width, ink))
        return max(ink.px(212), labels + ink.px(50)) if self._beside(width, ink) else ink.px(212) + labels

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        if any(line.points for line in self.lines):
            frame = self._frame(width, height, ink)
            self._draw_grid(drawing, frame, ink)
            self._draw_breaks(drawing, frame, ink)
            for index, line in enumerate(self.lines):
                self._draw_line(drawing, frame, ink, index, line)
            self._draw_labels(drawing, frame, ink)
        return drawing

    def _frame(self, width: float, height: float, ink: Ink) -> Frame:
        points = [point for line in self.lines for point in line.points]
        values, font = [point.datum.value for point in points], ink.font()
        low, high = line_range(min(values), max(values))
        row = line_height(font)
        top = row + 6 if any(len(line.runs) > 1 for line in self.lines) else ink.px(10)
        if not self._beside(width, ink):
            top += sum(height + 4 for _, height in self._labels(width, ink))
        bottom = height - row * 1.5 - 6
        steps = ticks(low, high, max(2, int((bottom - top) / ink.px(36))))
        left = max(text_width(wording.number(step), font) for step in steps) + 10
        right = width - (self._label_width(width, ink) + ink.px(14) if self._beside(width, ink) else ink.px(12))
        first, last = min(point.x for point in points), max(point.x for point in points)
        pad = ink.px(8)
        return Frame(
            QRectF(left, top, right - left, bottom - top),
            Scale(first, last, left + pad, right - pad),
            Scale(steps[0], steps[-1], bottom, top),
            steps,
        )

    def _beside(self, width: float, ink: Ink) -> bool:
        """True when the labels of the lines fit at the right; else they stand above."""
        return width >= ink.px(400) and len(self.lines) <= 6

    def _label_width(self, width: float, ink: Ink) -> float:
        if not self._beside(width, ink):
            return width - ink.px(40)
        font = ink.font("small", QFont.Weight.Bold)
        widest = max((text_width(words, font) for line in self.lines for words in self._words(line)), default=0)
        return min(widest + 4, width * 0.3)

    def _words(self, line: Line) -> tuple[str, ...]:
        last = line.points[-1].datum.words if line.points else wording.UNKNOWN
        return (line.name, last) if line.name else (last,)

    def _labels(self, width: float, ink: Ink) -> list[tuple[str, float]]:
        """The label of each line with its height."""
        room, font = self._label_width(width, ink), ink.font("small", QFont.Weight.Bold)
        between = "\n" if self._beside(width, ink) else ": "
        every = [between.join(self._words(line)) for line in self.lines]
        return [(words, block(words, font, room).height()) for words in every]

    def _draw_grid(self, drawing: Drawing, frame: Frame, ink: Ink) -> None:
        font, area, row = ink.font(), frame.area, line_height(ink.font())
        for step in frame.steps:
            y = frame.up.at(step)
            drawing.line(QPointF(area.left(), y), QPointF(area.right(), y), QPen(ink.line, 1))
            field = QRectF(0, y - ink.px(12), area.left() - 8, ink.px(24))
            drawing.write(field, wording.number(step), font, ink.quiet, RIGHT)
        moments = self._moments(frame, ink)
        spans = [_span(x, text_width(words, font), drawing.width) for x, words in moments]
        spans = nudged(spans, drawing.width, ink.px(10), ink.px(30))
        for (x, words), span, shown in zip(moments, spans, thin(spans, ink.px(10)), strict=True):
            if shown:
                drawing.line(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4), QPen(ink.strong, 1))
                field = QRectF(span[0], drawing.height - row - 2, span[1] - span[0], row + 2)
                drawing.write(field, words, font, ink.quiet, TOP)

    def _moments(self, frame: Frame, ink: Ink) -> list[tuple[float, str]]:
        """What stands under the axis: each moment, or years when there are many."""
        every = sorted({(point.x, point.when) for line in self.lines for point in line.points})
        if len(every) > MANY and every[-1][0] - every[0][0] >= 3 and "/" not in every[0][1]:
            most = max(2, int(frame.area.width() / ink.px(60)))
            return [(frame.across.at(year), str(year)) for year in whole_years(every[0][0], every[-1][0], most)]
        return [(frame.across.at(x), when) for x, when in every]

    def _draw_line(self, drawing: Drawing, frame: Frame, ink: Ink, index: int, line: Line) -> None:
        typical = _typical_step(self.lines)
        for far, points in _stretches(line, typical):
            if len(points) < 2:
                continue
            path = QPainterPath(self._at(frame, points[0]))
            for point in points[1:]:
                path.lineTo(self._at(frame, point))
            drawing.shape(path, pen=ink.pen(index, thin=far))
        radius = ink.px(5 if len(line.points) <= 16 else 2.6)
        for point in line.points:
            spot = self._at(frame, point)
            fill = ink.surface if point.datum.rough else ink.hue(index)
            drawing.shape(mark_path(index, spot, radius), QBrush(fill), QPen(ink.hue(index), ink.px(2)))
            said = f"{line.name}, {point.when}" if line.name else point.when
            drawing.marks.append(Mark(spot, f"{said}: {point.datum.words}", point.datum.key, index))

    def _at(self, frame: Frame, point: Point) -> QPointF:
        return QPointF(frame.across.at(point.x), frame.up.at(point.datum.value))

    def _draw_breaks(self, drawing: Drawing, frame: Frame, ink: Ink) -> None:
        places = {
            (frame.across.at(one[-1].x) + frame.across.at(other[0].x)) / 2
            for line in self.lines
            for one, other in zip(line.runs, line.runs[1:], strict=False)
        }
        font = ink.font()
        for x in sorted(places):
            drawing.line(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()), QPen(ink.strong, 1, DOTTED))
        spans = [_span(x, text_width(self._break_note, font), drawing.width) for x in sorted(places)]
        for span, shown in zip(spans, thin(spans, 8), strict=True):
            if shown:
                height = line_height(font)
                field = QRectF(span[0], frame.area.top() - height - 4, span[1] - span[0], height + 2)
                drawing.write(field, self._break_note, font, ink.quiet, TOP)

    def _draw_labels(self, drawing: Drawing, frame: Frame, ink: Ink) -> None:
        if not self._beside(drawing.width, ink):
            self._draw_key(drawing, ink)
            return
        width, font = self._label_width(drawing.width, ink), ink.font("small", QFont.Weight.Bold)
        shown = [(index, line) for index, line in enumerate(self.lines) if line.points]
        labels = [self._labels(drawing.width, ink)[index] for index, _ in shown]
        ends = [self._at(frame, line.points[-1]) for _, line in shown]
        bottom = drawing.height - line_height(font) - 8
        centres = spread([end.y() for end in ends], [height for _, height in labels], 0, bottom)
        left = frame.area.right() + ink.px(12)
        for (index, _), (words, height), end, y in zip(shown, labels, ends, centres, strict=True):
            if abs(y - end.y()) > ink.px(8) or left - end.x() > ink.px(40):
                pen = QPen(ink.hue(index), 1, DOTTED)
                drawing.line(QPointF(end.x() + ink.px(8), end.y()), QPointF(left - 3, y), pen)
            field = QRectF(left, y - height / 2, width + 2, height)
            drawing.write(field, words, font, ink.hue(index), LEFT)

    def _draw_key(self, drawing: Drawing, ink: Ink) -> None:
        """The names of the lines above the drawing, each with a piece of its line."""
        font, top, side = ink.font("small", QFont.Weight.Bold), 0.0, ink.px(40)
        for index, (words, height) in enumerate(self._labels(drawing.width, ink)):
            y = top + line_height(font) / 2
            drawing.line(QPointF(0, y), QPointF(ink.px(30), y), ink.pen(index))
            drawing.shape(mark_path(index, QPointF(ink.px(15), y), ink.px(5)), ink.hue(index))
            drawing.write(QRectF(side, top, drawing.width - side, height + 2), words, font, ink.hue(index))
            top += height + 4


DOTTED = Qt.PenStyle.DotLine


def _steps(line: Line) -> Iterator[tuple[Point, Point]]:
    for run in line.runs:
        yield from pairwise(run)


def _stretches(line: Line, typical: float) -> Iterator[tuple[bool, list[Point]]]:
    """Pieces of a line to draw in one go: with figures all along, or over moments without figures (True)."""
    for run in line.runs:
        piece: list[Point] = list(run[:1])
        for one, other in pairwise(run):
            if _is_far(one, other, typical):
                yield False, piece
                yield True, [one, other]
                piece = [other]
            else:
                piece.append(other)
        yield False, piece


def _typical_step(lines: Sequence[Line]) -> float:
    """The shortest distance between two moments of any of the lines."""
    moments = sorted({point.x for line in lines for point in line.points})
    return min((other - one for one, other in pairwise(moments)), default=0.0)


def _is_far(one: Point, other: Point, typical: float) -> bool:
    return other.x - one.x > typical * 1.6


def _span(x: float, width: float, room: float) -> tuple[float, float]:
    """The span of a label around x, moved inside the drawing."""
    left = max(0.0, min(x - width / 2 - 1, room - width - 2))
    return left, left + width + 2
