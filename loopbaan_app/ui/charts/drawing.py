"""A chart laid out: shapes, words and marks in pixels, painted anywhere, and the answer to where one points."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen

NEAR = 26.0
"""How close, in pixels, the mouse must be to a point to mean it."""
CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class Words(NamedTuple):
    """Words in an area; they wrap at its sides."""

    area: QRectF
    text: str
    font: QFont
    colour: QColor
    align: Qt.AlignmentFlag


class Shape(NamedTuple):
    """A path with its fill and outline."""

    path: QPainterPath
    fill: QBrush
    pen: QPen


class Mark(NamedTuple):
    """Something one can point at: a point of a line, a bar, a region."""

    spot: QPointF
    words: str
    """What it shows, for the bubble and the screen reader."""
    key: str = ""
    """The figure behind it; empty when there is none to open."""
    lane: int = 0
    """The line or group it belongs to: up and down go to another lane."""
    area: QPainterPath | None = None
    """The field that answers to the mouse; None for a point."""


class Drawing:
    """One chart at one size."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.shapes: list[Shape] = []
        self.words: list[Words] = []
        self.marks: list[Mark] = []

    def shape(self, path: QPainterPath, fill: QColor | QBrush | None = None, pen: QPen | None = None) -> None:
        """Add a path."""
        brush = QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush)
        self.shapes.append(Shape(path, brush, pen or QPen(Qt.PenStyle.NoPen)))

    def line(self, start: QPointF, end: QPointF, pen: QPen) -> None:
        """Add a straight line."""
        path = QPainterPath(start)
        path.lineTo(end)
        self.shape(path, pen=pen)

    def write(self, area: QRectF, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = TOP_LEFT) -> None:
        """Add words."""
        self.words.append(Words(area, text, font, colour, align))

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.shapes:
            painter.setBrush(shape.fill)
            painter.setPen(shape.pen)
            painter.drawPath(shape.path)
        for words in self.words:
            painter.setFont(words.font)
            painter.setPen(words.colour)
            painter.drawText(words.area, int(words.align) | int(Qt.TextFlag.TextWordWrap), words.text)

    def mark_at(self, point: QPointF) -> int | None:
        """The mark that lies under a point, or the nearest one that is close enough."""
        for index, mark in enumerate(self.marks):
            if mark.area is not None and mark.area.contains(point):
                return index
        points = [(_distance(mark.spot, point), i) for i, mark in enumerate(self.marks) if mark.area is None]
        nearest = min(points, default=(math.inf, 0))
        return nearest[1] if nearest[0] <= NEAR else None

    def next_mark(self, current: int | None, key: Qt.Key) -> int | None:
        """The mark that an arrow key, Home or End leads to; None when the chart has no marks."""
        if not self.marks:
            return None
        last = len(self.marks) - 1
        if key == Qt.Key.Key_End:
            return last
        if current is None or key == Qt.Key.Key_Home:
            return 0
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            return max(0, min(last, current + (1 if key == Qt.Key.Key_Right else -1)))
        return self._other_lane(current, 1 if key == Qt.Key.Key_Down else -1)

    def _other_lane(self, current: int, step: int) -> int:
        """The nearest mark in the next lane; without lanes, the mark after this one."""
        lanes = sorted({mark.lane for mark in self.marks})
        if len(lanes) < 2:
            return max(0, min(len(self.marks) - 1, current + step))
        here = self.marks[current]
        lane = lanes[max(0, min(len(lanes) - 1, lanes.index(here.lane) + step))]
        near = [(abs(mark.spot.x() - here.spot.x()), i) for i, mark in enumerate(self.marks) if mark.lane == lane]
        return current if lane == here.lane else min(near)[1]


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def rounded(area: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners as a path."""
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
