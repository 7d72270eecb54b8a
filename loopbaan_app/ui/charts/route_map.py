"""Roads drawn as steps with arrows: names, years, where one earns, and where one may stop with a diploma."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QPolygonF

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.drawing import CENTRED, TOP_LEFT, Drawing, Mark, rounded
from loopbaan_app.ui.charts.ink import Ink, line_height
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

StopKind = Literal["start", "study", "school", "repair", "work"]
WIDEST = 240
NARROWEST = 64
PAD_X, PAD_Y = 12, 6
ARROW = 26
GAP_Y = 10
KEYS = "Pijltjes: van stap naar stap, omhoog en omlaag naar een andere weg. Enter: open de stap."


class Stop(NamedTuple):
    """One step of a road."""

    name: str
    line: str
    """Level and years, in a few words; may be empty."""
    kind: StopKind
    key: str = ""
    """Where Enter or a click goes; empty for a step without a page."""
    earns: bool = False
    exit: str = ""
    """The diploma with which one may stop here; empty when one goes on."""
    note: str = ""
    """What a screen reader and the bubble say beside name and line, such as a condition."""

    @property
    def spoken(self) -> str:
        """The step in one sentence."""
        parts = [self.name, self.line, self.note]
        parts += ["je kunt hier geld verdienen terwijl je leert"] if self.earns else []
        parts += [f"hier kun je stoppen met {self.exit}"] if self.exit else []
        return ". ".join(part for part in parts if part)


class Lane(NamedTuple):
    """One road: a heading such as "3 jaar" and its steps in order."""

    heading: str
    stops: tuple[Stop, ...]


class RouteMap(Chart):
    """Roads under each other; a road that does not fit goes on at the next line."""

    def __init__(self, theme: Theme, name: str, lanes: Sequence[Lane]) -> None:
        super().__init__(theme, name, _sentence(lanes))
        self.lanes = tuple(lanes)
        self.changed()

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show other roads."""
        self.lanes, self.sentence = tuple(lanes), _sentence(lanes)
        self.changed()

    @override
    def describe(self) -> None:
        mark = self.current
        self.setAccessibleDescription(f"{self.sentence} {KEYS}" if mark is None else mark.words)

    @override
    def table(self) -> Table:
        rows = [
            Row((lane.heading, str(number), stop.name, stop.line, _mind(stop)), stop.key)
            for lane in self.lanes
            for number, stop in enumerate(lane.stops)
        ]
        return Table(self.name, ("Weg", "Stap", "Wat", "Niveau en duur", "Let op"), tuple(rows))

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        return self._lay(Drawing(width, 0), ink)

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        self._lay(drawing, ink)
        return drawing

    def _lay(self, drawing: Drawing, ink: Ink) -> float:
        """Put all roads in the drawing and return how high they are together."""
        y, small = 0.0, ink.font("small", QFont.Weight.Bold)
        for number, lane in enumerate(self.lanes):
            if lane.heading:
                tall = block(lane.heading, small, drawing.width).height()
                drawing.write(QRectF(0, y, drawing.width, tall + 2), lane.heading, small, ink.quiet)
                y += tall + ink.px(4)
            y = self._lay_lane(drawing, ink, lane, (y, number)) + ink.px(GAP_Y)
        return max(0.0, y - ink.px(GAP_Y)) + 2

    def _lay_lane(self, drawing: Drawing, ink: Ink, lane: Lane, place: tuple[float, int]) -> float:
        """The steps of one road from a height on; returns where it ends."""
        y, number = place
        arrow = ink.px(ARROW)
        boxes = [_box(stop, ink, drawing.width) for stop in lane.stops]
        for line in _lines([box.width() for box in boxes], drawing.width, arrow):
            tall = max(boxes[index].height() for index in line)
            flags = any(lane.stops[index].exit for index in line)
            x = arrow if line[0] else 0.0
            for index in line:
                if index:
                    _arrow(drawing, ink, QPointF(x - arrow + 5, y + tall / 2), QPointF(x - 5, y + tall / 2))
                area = QRectF(x, y + (tall - boxes[index].height()) / 2, boxes[index].width(), boxes[index].height())
                _draw_stop(drawing, ink, lane.stops[index], (area, number))
                x += area.width() + arrow
            y += tall + (line_height(ink.font()) + ink.px(5) if flags else 0) + ink.px(8)
        return y - ink.px(8)


def _sentence(lanes: Sequence[Lane]) -> str:
    if not lanes:
        return "Er is geen weg bekend."
    first = ", dan ".join(stop.name for stop in lanes[0].stops)
    return f"{lanes[0].heading}: {first}." if lanes[0].heading else f"{first}."


def _mind(stop: Stop) -> str:
    parts = [stop.note, "verdienen en leren" if stop.earns else "", f"stoppen met {stop.exit}" if stop.exit else ""]
    return ". ".join(part for part in parts if part)


def _fonts(ink: Ink) -> tuple[QFont, QFont]:
    return ink.font("small", QFont.Weight.Bold), ink.font("small")


def _box(stop: Stop, ink: Ink, width: float) -> QRectF:
    """The size of a step: as wide as its words, up to a limit where they wrap."""
    bold, plain = _fonts(ink)
    most = min(ink.px(WIDEST), width - ink.px(ARROW) - 2) - 2 * ink.px(PAD_X)
    name, line = block(stop.name, bold, most), block(stop.line, plain, most) if stop.line else None
    wide = max(name.width(), line.width() if line else 0, ink.px(NARROWEST) - 2 * ink.px(PAD_X)) + 2 * ink.px(PAD_X)
    wide += ink.px(10) if stop.earns else 0
    return QRectF(0, 0, wide, max(ink.px(36), name.height() + (line.height() if line else 0) + 2 * ink.px(PAD_Y)))


def _lines(widths: Sequence[float], room: float, arrow: float) -> list[list[int]]:
    """Which steps stand together on a line; every line but the first begins with an arrow."""
    lines: list[list[int]] = []
    x = 0.0
    for index, width in enumerate(widths):
        if not lines or x + arrow + width > room:
            lines.append([])
            x = arrow if index else 0.0
        elif index:
            x += arrow
        lines[-1].append(index)
        x += width
    return lines


def _arrow(drawing: Drawing, ink: Ink, start: QPointF, end: QPointF) -> None:
    drawing.line(start, end, QPen(ink.strong, ink.px(1.6)))
    tip = ink.px(4.5)
    path = QPainterPath()
    path.addPolygon(QPolygonF([end, QPointF(end.x() - tip, end.y() - tip), QPointF(end.x() - tip, end.y() + tip)]))
    path.closeSubpath()
    drawing.shape(path, ink.strong)


def _draw_stop(drawing: Drawing, ink: Ink, stop: Stop, place: tuple[QRectF, int]) -> None:
    area, lane = place
    bold, plain = _fonts(ink)
    fill, edge = _colours(stop, ink)
    words = ink.on(fill)
    style = Qt.PenStyle.DashLine if stop.kind == "repair" else Qt.PenStyle.SolidLine
    path = rounded(area.adjusted(1, 1, -1, -1), min(ink.px(14), area.height() / 2))
    drawing.shape(path, fill, QPen(edge, ink.px(1.4), style))
    inner = area.adjusted(ink.px(PAD_X), 0, -ink.px(PAD_X) - (ink.px(10) if stop.earns else 0), 0)
    name = block(stop.name, bold, inner.width()).height()
    line = block(stop.line, plain, inner.width()).height() if stop.line else 0.0
    top = area.center().y() - (name + line) / 2
    drawing.write(QRectF(inner.x(), top, inner.width() + 2, name + 2), stop.name, bold, words, TOP_LEFT)
    if stop.line:
        drawing.write(QRectF(inner.x(), top + name, inner.width() + 2, line + 2), stop.line, plain, words, TOP_LEFT)
    if stop.earns:
        _draw_coin(drawing, ink, QPointF(area.right() - ink.px(13), area.top() + ink.px(13)))
    if stop.exit:
        _draw_flag(drawing, ink, QPointF(area.x() + ink.px(PAD_X), area.bottom() + ink.px(4)), stop.exit)
    drawing.marks.append(Mark(area.center(), stop.spoken, stop.key, lane, path))


def _colours(stop: Stop, ink: Ink) -> tuple[QColor, QColor]:
    if ink.paper:
        return ink.surface, ink.text
    if stop.kind == "start":
        return ink.hue(1), ink.hue(1)
    return (ink.hue(0), ink.hue(0)) if stop.kind == "work" else (ink.surface, ink.strong)


def _draw_coin(drawing: Drawing, ink: Ink, centre: QPointF) -> None:
    radius = ink.px(8)
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    drawing.shape(path, ink.surface if ink.paper else ink.hue(0), QPen(ink.text if ink.paper else ink.hue(0), 1))
    font = ink.font("small", QFont.Weight.Bold)
    font.setPixelSize(round(ink.px(11)))
    field = QRectF(centre.x() - 2 * radius, centre.y() - 2 * radius, 4 * radius, 4 * radius)
    drawing.write(field, "€", font, ink.text if ink.paper else ink.on(ink.hue(0)), CENTRED)


def _draw_flag(drawing: Drawing, ink: Ink, spot: QPointF, words: str) -> None:
    """A flag with the diploma, under the step where one may stop."""
    font, size = ink.font(), ink.px(9)
    tall = line_height(font)
    pole = QPointF(spot.x(), spot.y() + (tall - size * 1.4) / 2)
    drawing.line(pole, QPointF(pole.x(), pole.y() + size * 1.4), QPen(ink.text, ink.px(1.4)))
    path = QPainterPath()
    corners = [pole, QPointF(pole.x() + size, pole.y() + size * 0.4), QPointF(pole.x(), pole.y() + size * 0.8)]
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    drawing.shape(path, ink.text)
    area = QRectF(spot.x() + size + ink.px(4), spot.y(), drawing.width - spot.x() - size, tall + 2)
    drawing.write(area, words, font, ink.quiet, TOP_LEFT)
