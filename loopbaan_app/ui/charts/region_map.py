"""The country in regions, each filled by its class, with the classes in words and a hatch where no figure is known."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainterPath, QPen, QTransform

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.drawing import CENTRED, Drawing, Mark, rounded
from loopbaan_app.ui.charts.ink import Ink, line_height, text_width
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

FIELD = QRectF(0, 0, 860, 1000)
"""The field in which the shapes of the pack are drawn."""
NO_FIGURE = "geen cijfer"
HOME = "Dit is in jouw provincie"
_PARTS = re.compile(r"([MLHVZmlhvz])|(-?\d+(?:\.\d+)?)")


class Area(NamedTuple):
    """A region with its shape as SVG path data of straight lines."""

    code: str
    name: str
    path: str
    label: QPointF


class Shade(NamedTuple):
    """The class of a region, as an index in the legend, and the figure behind it."""

    step: int
    datum: Datum


class RegionMap(Chart):
    """`legend` names the classes from little to much, at most four; regions without a shade have no figure.

    `home` are the codes of the regions of the user, which get a thick edge.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        sentence: str,
        areas: Sequence[Area],
        shades: Mapping[str, Shade],
        legend: Sequence[str],
        *,
        home: Sequence[str] = (),
    ) -> None:
        super().__init__(theme, name, sentence)
        self.areas, self.shades, self.legend, self.home = tuple(areas), dict(shades), tuple(legend), tuple(home)
        self._paths = [svg_path(area.path) for area in self.areas]
        self.changed()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know to read the drawing."""
        missing = sum(area.code not in self.shades for area in self.areas)
        return (f"Van {missing} van de {len(self.areas)} gebieden kennen wij geen cijfer.",) if missing else ()

    @override
    def table(self) -> Table:
        rows = []
        for area in self.areas:
            shade = self.shades.get(area.code)
            cells = shade.datum.cells if shade else (NO_FIGURE, "", "")
            rows.append(Row((area.name, *cells), shade.datum.key if shade else ""))
        return Table(self.name, ("Gebied", *HEADERS), tuple(rows))

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        beside = self._beside(width, ink)
        return ink.px(430) if beside else min(ink.px(430), width * 1.16) + self._legend_height(ink) + ink.px(12)

    def _beside(self, width: float, ink: Ink) -> bool:
        return width >= ink.px(480)

    def _classes(self) -> list[str]:
        missing = any(area.code not in self.shades for area in self.areas)
        return [*self.legend, *([NO_FIGURE] if missing else [])]

    def _legend_height(self, ink: Ink) -> float:
        return len(self._classes()) * (line_height(ink.font()) + ink.px(10))

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        beside, legend = self._beside(width, ink), self._legend_height(ink)
        room = QRectF(0, 4, width * (0.58 if beside else 1), height - (8 if beside else legend + ink.px(16)))
        factor = min(room.width() / FIELD.width(), room.height() / FIELD.height())
        left = room.left() + (room.width() - FIELD.width() * factor) / 2
        place = QTransform.fromTranslate(left, room.top()).scale(factor, factor)
        self._draw_areas(drawing, ink, place)
        x = room.right() + ink.px(16) if beside else 0.0
        self._draw_legend(drawing, ink, x, ink.px(24) if beside else height - legend)
        return drawing

    def _draw_areas(self, drawing: Drawing, ink: Ink, place: QTransform) -> None:
        outline, last = QPen(ink.strong, 1), QPainterPath()
        font = ink.font("small", QFont.Weight.Bold)
        for area, shape in zip(self.areas, self._paths, strict=True):
            path, shade = place.map(shape), self.shades.get(area.code)
            drawing.shape(path, ink.surface, outline)
            drawing.shape(path, self._fill(ink, shade), outline)
            words = f"{area.name}: {shade.datum.words if shade else NO_FIGURE}"
            if area.code in self.home:
                last.addPath(path)
                words = f"{words}. {HOME}"
            spot = place.map(area.label)
            drawing.marks.append(Mark(spot, words, shade.datum.key if shade else "", 0, path))
            if shade and len(self.areas) <= 12 and text_width(shade.datum.number, font) < path.boundingRect().width():
                high, wide = line_height(font), text_width(shade.datum.number, font) + ink.px(10)
                field = QRectF(spot.x() - wide / 2, spot.y() - high / 2, wide, high)
                drawing.write(field, shade.datum.number, font, ink.on(ink.steps[shade.step]), CENTRED)
        if not last.isEmpty():  # over the others, so that no neighbour hides it
            drawing.shape(last, pen=QPen(ink.focus if not ink.paper else ink.text, ink.px(3)))

    def _fill(self, ink: Ink, shade: Shade | None) -> QBrush:
        if shade is None:
            return QBrush(ink.strong, Qt.BrushStyle.BDiagPattern)
        return QBrush(ink.steps[shade.step])

    def _draw_legend(self, drawing: Drawing, ink: Ink, left: float, top: float) -> None:
        font, room = ink.font(), drawing.width - left
        for index, words in enumerate(self._classes()):
            box = QRectF(left + 1, top + 2, ink.px(22), ink.px(16))
            shade = Shade(index, Datum(0, "")) if index < len(self.legend) else None
            drawing.shape(rounded(box, 3), self._fill(ink, shade), QPen(ink.strong, 1))
            side = ink.px(32)
            size = block(words, font, room - side)
            drawing.write(QRectF(left + side, top, room - side, size.height() + 2), words, font, ink.text)
            top += max(size.height(), ink.px(20)) + ink.px(8)


def svg_path(data: str) -> QPainterPath:
    """SVG path data of straight lines as a path; ValueError for curves or anything else that we do not draw."""
    if re.sub(r"[\s,MLHVZmlhvz\d.\-]", "", data):
        raise ValueError(f"no path of straight lines: {data[:40]!r}")
    path, command, numbers, at = QPainterPath(), "M", list[float](), QPointF()
    for letter, number in _PARTS.findall(data):
        if letter in ("Z", "z"):
            path.closeSubpath()
        elif letter:
            command, numbers = letter, []
        else:
            numbers.append(float(number))
            if len(numbers) == (1 if command in "HVhv" else 2):
                at = _target(command, numbers, at)
                path.moveTo(at) if command in "Mm" else path.lineTo(at)
                command, numbers = {"M": "L", "m": "l"}.get(command, command), []
    return path


def _target(command: str, numbers: list[float], at: QPointF) -> QPointF:
    from_here = at if command.islower() else QPointF()
    if command in "Hh":
        return QPointF(from_here.x() + numbers[0], at.y())
    if command in "Vv":
        return QPointF(at.x(), from_here.y() + numbers[0])
    return QPointF(from_here.x() + numbers[0], from_here.y() + numbers[1])
