"""A sheet of paper to write on from top to bottom; lengths in millimetres, letters in points, everything black."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from loopbaan_app.ui.theme.apply import FAMILY

LINE = 8.0
"""Distance between lines to write on, in millimetres."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Paper:
    """Writes parts under each other on a device; what does not fit goes to a new sheet."""

    def __init__(self, device: QPagedPaintDevice, margin: float = 13) -> None:
        self._device = device
        self._painter = QPainter(device)
        self._dots = device.logicalDpiX() / 25.4
        size = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
        printed = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
        self._room = QRectF(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)
        self._room.translate(-printed.topLeft())
        self.y = self._room.top()
        self.sheets = 1

    @property
    def left(self) -> float:
        """What is left of this sheet, in millimetres."""
        return self._room.bottom() - self.y

    @property
    def width(self) -> float:
        """The width to write in, in millimetres."""
        return self._room.width()

    def height_of(self, words: str, points: float, *, bold: bool = False, indent: float = 0) -> float:
        """The height of a text in millimetres."""
        self._painter.setFont(_font(points, bold))
        room = QRectF(0, 0, (self.width - indent) * self._dots, 1e6)
        return self._painter.boundingRect(room, _WRAP, words).height() / self._dots

    def write(self, words: str, points: float = 11, *, bold: bool = False, indent: float = 0, after: float = 2) -> None:
        """A text over the whole width, from `indent` on; then `after` of white."""
        height = self.height_of(words, points, bold=bold, indent=indent)
        self.need(height)
        self._put(words, QRectF(self._room.left() + indent, self.y, self.width - indent, height + 2), points, bold)
        self.y += height + after

    def sign(self, words: str, points: float = 11) -> None:
        """A number or mark at the left of the text that comes next; the place stays."""
        self.need(self.height_of(words, points))
        self._put(words, QRectF(self._room.left(), self.y, self.width, 20), points, bold=True)

    def tick(self, words: str, points: float = 11) -> None:
        """A box to tick, with words."""
        self.need(self.height_of(words, points, indent=7))
        self._painter.setPen(self._pen(0.3))
        self._painter.drawRect(self._at(QRectF(self._room.left(), self.y + 0.8, 3.6, 3.6)))
        self.write(words, points, indent=7, after=1.6)

    def lines(self, count: int, *, indent: float = 0, step: float = LINE) -> None:
        """Lines to write on, `step` millimetres apart."""
        for _ in range(count):
            self.need(step)
            self.y += step
            self.rule(indent=indent, dotted=True)

    def rule(self, *, indent: float = 0, dotted: bool = False) -> None:
        """A thin line across, here."""
        self._painter.setPen(self._pen(0.2, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine))
        left, right = self._room.left() + indent, self._room.right()
        self._painter.drawLine(self._dot(left, self.y), self._dot(right, self.y))

    def table(self, heads: Sequence[str], shares: Sequence[float], rows: Sequence[str], height: float) -> None:
        """A table to write in: heads, then rows of which the first cell is given."""
        widths = [self.width * share / sum(shares) for share in shares]
        wanted = zip(heads, widths, strict=True)
        tall = max(self.height_of(head, 9.5, bold=True, indent=self.width - width + 3) for head, width in wanted)
        self._row(heads, widths, tall + 3, bold=True)
        for first in rows:
            self._row((first, *("" for _ in heads[1:])), widths, height, bold=False)

    def beside(self, cells: Sequence[str], shares: Sequence[float], points: float = 9, *, bold: bool = False) -> None:
        """Texts beside each other in columns with these shares of the width; then a thin line across."""
        height = self.height_beside(cells, shares, points, bold=bold)
        self.need(height)
        x = self._room.left()
        for words, share in zip(cells, shares, strict=True):
            width = self.width * share / sum(shares)
            self._put(words, QRectF(x, self.y + 0.8, width - 3, height), points, bold)
            x += width
        self.y += height
        self.rule()

    def height_beside(
        self, cells: Sequence[str], shares: Sequence[float], points: float = 9, *, bold: bool = False
    ) -> float:
        """The height of texts beside each other, in millimetres."""
        rooms = [self.width - self.width * share / sum(shares) + 3 for share in shares]
        tall = [self.height_of(each, points, bold=bold, indent=room) for each, room in zip(cells, rooms, strict=True)]
        return max(tall) + 2

    def _row(self, cells: Sequence[str], widths: Sequence[float], height: float, *, bold: bool) -> None:
        self.need(height)
        x = self._room.left()
        for words, width in zip(cells, widths, strict=True):
            self._painter.setPen(self._pen(0.25))
            self._painter.drawRect(self._at(QRectF(x, self.y, width, height)))
            self._put(words, QRectF(x + 1.5, self.y + 1.2, width - 3, height), 9.5, bold)
            x += width
        self.y += height

    def foot(self, notes: Sequence[str], points: float = 8) -> None:
        """Notes at the bottom of the sheet, under a line."""
        heights = [self.height_of(note, points) for note in notes]
        self.need(sum(heights) + 2)
        self.y = max(self.y, self._room.bottom() - sum(heights) - 2)
        self.rule()
        self.y += 1.5
        for note, height in zip(notes, heights, strict=True):
            self._put(note, QRectF(self._room.left(), self.y, self.width, height + 2), points, bold=False)
            self.y += height

    def need(self, height: float) -> None:
        """Go to a new sheet when less than `height` is left on this one."""
        if self.left < height and self.y > self._room.top():
            self.new_sheet()

    def new_sheet(self) -> None:
        """Go on at the top of a new sheet."""
        self._device.newPage()
        self.sheets += 1
        self.y = self._room.top()

    def end(self) -> None:
        """The work is done; the device can be closed."""
        self._painter.end()

    def _put(self, words: str, room: QRectF, points: float, bold: bool) -> None:
        self._painter.setFont(_font(points, bold))
        self._painter.setPen(QColor("#000000"))
        self._painter.drawText(self._at(room), _WRAP, words)

    def _pen(self, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        return QPen(QColor("#000000"), width * self._dots, style)

    def _at(self, room: QRectF) -> QRectF:
        return QRectF(self._dot(room.x(), room.y()), self._dot(room.right(), room.bottom()))

    def _dot(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._dots, y * self._dots)


def as_pdf(title: str, size: QPageSize, draw: Callable[[QPagedPaintDevice], None]) -> bytes:
    """What `draw` puts on paper, as the bytes of a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Loopbaan")
    writer.setResolution(600)
    writer.setPageSize(size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    draw(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _font(points: float, bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    for feature in ("liga", "calt"):  # forms without a letter of their own cannot be copied from a PDF or read aloud
        font.setFeature(QFont.Tag(feature), 0)
    return font
