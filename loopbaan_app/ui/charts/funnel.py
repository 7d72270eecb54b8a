"""A funnel of steps at which people leave, drawn without numbers where there are none."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainterPath, QPen, QPolygonF

from loopbaan_app.overrides import override
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.datum import HEADERS, Datum
from loopbaan_app.ui.charts.drawing import LEFT, Drawing, Mark
from loopbaan_app.ui.charts.ink import Ink, line_height
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

SHRINK = 0.62
"""How much narrower each step is drawn than the one before: a sketch, the same for every step."""


class Step(NamedTuple):
    """One moment at which people choose; a datum only where a figure exists."""

    label: str
    datum: Datum | None = None
    words: str = ""
    """What stands in the step beside the number."""


class Funnel(Chart):
    """Steps from left to right, each narrower than the one before."""

    def __init__(self, theme: Theme, name: str, sentence: str, steps: Sequence[Step]) -> None:
        super().__init__(theme, name, sentence)
        self.steps = tuple(steps)
        self.changed()

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know to read the drawing."""
        known = sum(step.datum is not None for step in self.steps)
        return ("De vorm is een schets." if not known else "Alleen het getal is een cijfer. De vorm is een schets.",)

    @override
    def table(self) -> Table:
        none = (wording.UNKNOWN, "", "")
        rows = [
            Row((step.label, *(step.datum.cells if step.datum else none)), step.datum.key if step.datum else "")
            for step in self.steps
        ]
        return Table(self.name, ("Moment", *HEADERS), tuple(rows))

    def _label_height(self, width: float, ink: Ink) -> float:
        slot = width / max(1, len(self.steps))
        return max((block(step.label, ink.font(), slot - 10).height() for step in self.steps), default=0)

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        return ink.px(112) + self._label_height(width, ink) + ink.px(10)

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        count = max(1, len(self.steps))
        slot, room = width / count, height - self._label_height(width, ink) - ink.px(10)
        middle = room / 2
        for index, step in enumerate(self.steps):
            # The first step is a block with room for its number; after that each narrows to the next.
            before, after = room * SHRINK ** max(0, index - 1), room * SHRINK**index
            left, right = index * slot, (index + 1) * slot
            corners = (QPointF(left, middle - before / 2), QPointF(right, middle - after / 2),
                       QPointF(right, middle + after / 2), QPointF(left, middle + before / 2))  # fmt: skip
            path = QPainterPath()
            path.addPolygon(QPolygonF(list(corners)))
            path.closeSubpath()
            colour = ink.steps[max(0, len(ink.steps) - 1 - index)]
            drawing.shape(path, colour, QPen(ink.strong if ink.paper else colour, 1))
            under = QRectF(left, room + ink.px(8), slot - 10, height - room - ink.px(8))
            drawing.write(under, step.label, ink.font(), ink.quiet)
            said = step.datum.words if step.datum else "geen cijfer"
            words = " ".join(part for part in (f"{step.label}: {said}", step.words) if part)
            key = step.datum.key if step.datum else ""
            drawing.marks.append(Mark(QPointF(left + slot / 2, middle), words, key, 0, path))
            if step.datum:
                self._write_number(drawing, ink, QRectF(left + ink.px(12), 0, slot - ink.px(16), room), step)
        return drawing

    def _write_number(self, drawing: Drawing, ink: Ink, room: QRectF, step: Step) -> None:
        assert step.datum is not None
        big, small = ink.font("heading", QFont.Weight.Bold), ink.font("small", QFont.Weight.Bold)
        colour = ink.on(ink.steps[-1])
        under = block(step.words, small, room.width())
        top = room.center().y() - (line_height(big) + under.height()) / 2
        number = QRectF(room.left(), top, room.width(), line_height(big))
        drawing.write(number, step.datum.words, big, colour, LEFT)
        drawing.write(QRectF(room.left(), number.bottom(), room.width(), under.height() + 2), step.words, small, colour)
