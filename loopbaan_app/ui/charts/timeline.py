"""Moments and stretches of time on one axis: what is known now, how far a forecast looks, when somebody is done."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPen

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.drawing import LEFT, TOP, Drawing, Mark, rounded
from loopbaan_app.ui.charts.ink import Ink, line_height, mark_path, text_width
from loopbaan_app.ui.charts.labels import block, rows, thin
from loopbaan_app.ui.charts.scale import Scale, whole_years
from loopbaan_app.ui.charts.table import Row, Table
from loopbaan_app.ui.theme.apply import Theme

LABEL = 150.0
"""The widest label of a moment, at 100 % text."""


class Moment(NamedTuple):
    """Something at one moment, in years; `main` ones are drawn larger."""

    x: float
    when: str
    words: str
    main: bool = False
    key: str = ""


class Stretch(NamedTuple):
    """Something that lasts, from and to in years; an open one is a forecast."""

    start: float
    end: float
    words: str
    open: bool = False
    key: str = ""


class Timeline(Chart):
    """Stretches above the axis, moments under it."""

    def __init__(
        self, theme: Theme, name: str, sentence: str, moments: Sequence[Moment], stretches: Sequence[Stretch] = ()
    ) -> None:
        super().__init__(theme, name, sentence)
        self.moments, self.stretches = tuple(moments), tuple(stretches)
        self.changed()

    @override
    def table(self) -> Table:
        lasting = [Row((f"{each.start:.0f} tot {each.end:.0f}", each.words), each.key) for each in self.stretches]
        short = [Row((each.when, each.words), each.key) for each in self.moments]
        return Table(self.name, ("Wanneer", "Wat"), (*lasting, *short))

    def _across(self, width: float, ink: Ink) -> Scale:
        places = [each.x for each in self.moments] + [x for each in self.stretches for x in (each.start, each.end)]
        side = ink.px(16)
        return Scale(min(places), max(places), side, width - side)

    def _label_spans(self, width: float, ink: Ink) -> list[tuple[float, float]]:
        across, spans = self._across(width, ink), []
        for moment in self.moments:
            size = block(self._label(moment), ink.font(), min(ink.px(LABEL), width - 8))
            left = max(0.0, min(across.at(moment.x) - size.width() / 2, width - size.width() - 2))
            spans.append((left, left + size.width() + 2))
        return spans

    def _label(self, moment: Moment) -> str:
        return f"{moment.when}\n{moment.words}"

    def _row_height(self, width: float, ink: Ink) -> float:
        room = min(ink.px(LABEL), width - 8)
        return max((block(self._label(each), ink.font(), room).height() for each in self.moments), default=0)

    def _top(self, width: float, ink: Ink) -> float:
        """The room above the axis: one band for each stretch."""
        return sum(self._band_height(each, width, ink) + ink.px(6) for each in self.stretches) + ink.px(8)

    def _band_height(self, stretch: Stretch, width: float, ink: Ink) -> float:
        bold = ink.font("small", QFont.Weight.Bold)
        _, room = self._band_words(stretch, width, ink)
        return block(stretch.words, bold, room).height() + ink.px(8)

    def _band_words(self, stretch: Stretch, width: float, ink: Ink) -> tuple[float, float]:
        """Where the words of a stretch start and how wide they may be: inside it, or beside it when it is short."""
        across, gap = self._across(width, ink), ink.px(8)
        start, end = across.at(stretch.start), across.at(stretch.end)
        wanted = text_width(stretch.words, ink.font("small", QFont.Weight.Bold)) + 4
        inside, after, before = end - start - 2 * gap, width - end - gap, start - gap
        if inside >= min(wanted, ink.px(160)):
            return start + gap, inside
        if after >= before:
            return end + gap, after
        return max(0.0, start - gap - wanted), min(before, wanted)

    @override
    def height_for(self, width: float, ink: Ink) -> float:
        if not self.moments and not self.stretches:
            return 0.0
        lines = max(rows(self._label_spans(width, ink), ink.px(10)), default=-1) + 1
        axis = line_height(ink.font()) + ink.px(20)
        return self._top(width, ink) + axis + lines * (self._row_height(width, ink) + ink.px(10)) + 4

    @override
    def draw(self, width: float, height: float, ink: Ink) -> Drawing:
        drawing = Drawing(width, height)
        if not self.moments and not self.stretches:
            return drawing
        across, axis = self._across(width, ink), self._top(width, ink)
        self._draw_stretches(drawing, ink, across)
        drawing.line(QPointF(0, axis), QPointF(width, axis), QPen(ink.strong, ink.px(2)))
        self._draw_years(drawing, ink, across, axis)
        self._draw_moments(drawing, ink, across, axis)
        return drawing

    def _draw_stretches(self, drawing: Drawing, ink: Ink, across: Scale) -> None:
        bold, top = ink.font("small", QFont.Weight.Bold), 2.0
        for index, stretch in enumerate(self.stretches):
            height = self._band_height(stretch, drawing.width, ink)
            left, right = across.at(stretch.start), across.at(stretch.end)
            band = QRectF(left, top, max(4.0, right - left), height)
            fill, style = (ink.surface, Qt.PenStyle.DashLine) if stretch.open else (ink.steps[0], Qt.PenStyle.SolidLine)
            drawing.shape(rounded(band, 6), fill, QPen(ink.strong, 1.5, style))
            start, room = self._band_words(stretch, drawing.width, ink)
            drawing.write(QRectF(start, top, room, height), stretch.words, bold, ink.text, LEFT)
            drawing.marks.append(Mark(band.center(), stretch.words, stretch.key, index, rounded(band, 6)))
            top += height + ink.px(6)

    def _draw_years(self, drawing: Drawing, ink: Ink, across: Scale, axis: float) -> None:
        font = ink.font()
        years = whole_years(across.low, across.high, max(2, int(drawing.width / ink.px(70))))
        spans = []
        for year in years:
            wide, x = text_width(str(year), font) + 4, across.at(year)
            left = max(0.0, min(x - wide / 2, drawing.width - wide))
            spans.append((left, left + wide))
        for year, span, shown in zip(years, spans, thin(spans, 8), strict=True):
            if shown:
                x = across.at(year)
                drawing.line(QPointF(x, axis - 4), QPointF(x, axis + 4), QPen(ink.strong, 1))
                field = QRectF(span[0], axis + ink.px(10), span[1] - span[0], line_height(font) + 2)
                drawing.write(field, str(year), font, ink.quiet, TOP)

    def _draw_moments(self, drawing: Drawing, ink: Ink, across: Scale, axis: float) -> None:
        font, spans = ink.font("small", QFont.Weight.Medium), self._label_spans(drawing.width, ink)
        first = axis + line_height(font) + ink.px(16)
        high = self._row_height(drawing.width, ink) + ink.px(10)
        for index, (moment, span, row) in enumerate(zip(self.moments, spans, rows(spans, ink.px(10)), strict=True)):
            x, top = across.at(moment.x), first + row * high
            drawing.line(QPointF(x, axis), QPointF(x, top), QPen(ink.line, 1))
            hue = ink.hue(1 if moment.main else 0)
            shape = mark_path(1 if moment.main else 0, QPointF(x, axis), ink.px(8 if moment.main else 6))
            drawing.shape(shape, QBrush(hue), QPen(ink.surface, 2))
            field = QRectF(span[0], top, span[1] - span[0], high)
            drawing.write(field, self._label(moment), font, ink.text, TOP)
            lane = len(self.stretches) + index
            drawing.marks.append(Mark(QPointF(x, axis), f"{moment.when}: {moment.words}", moment.key, lane))
