"""The coloured tile of a domain, and the coloured head of a page, both with the motif of the domain."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.motifs import draw_motif
from loopbaan_app.ui.theme.tokens import RADIUS


class DomainTile(QAbstractButton):
    """A button with the colour, icon, name and motif of one domain."""

    opened = Signal(str)

    def __init__(self, theme: Theme, domain: str, name: str, icon: str) -> None:
        super().__init__()
        self._theme, self._domain, self._icon = theme, domain, icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(lambda: self.opened.emit(domain))
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 40 + self._theme.px(64))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(150, 40 + self._theme.px(52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_domain(painter, self._theme, self._domain, QRectF(self.rect()), lifted=self.underMouse())
        icon = self._theme.icons.pixmap(self._icon, self._theme.tokens.on_domain, 24, self.devicePixelRatioF())
        painter.drawPixmap(16, 16, icon)
        painter.setPen(self._theme.colour("on_domain"))
        painter.setFont(self._theme.font("body", self.font().Weight.Bold))
        words = QRectF(16, 44, self.width() - 28, self.height() - 60)
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)


class DomainHead(QFrame):
    """The coloured head of a page about something in a domain; parts go in `column`."""

    def __init__(self, theme: Theme, domain: str) -> None:
        super().__init__()
        self._theme, self._domain = theme, domain
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(26, 22, 26, 22)
        self.column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_domain(painter, self._theme, self._domain, QRectF(self.rect()))


def paint_domain(painter: QPainter, theme: Theme, domain: str, area: QRectF, *, lifted: bool = False) -> None:
    """Fill `area` with the domain's colour and its motif, inside rounded corners."""
    fill = theme.domain_fill(domain)
    if lifted:
        fill = fill.lighter(112)
    outline = theme.tokens.domain_line
    clip = QPainterPath()
    inset = 1.0 if outline else 0.0
    clip.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    painter.setPen(QPen(QColor(theme.domain_ink(domain)), 2) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPath(clip)
    painter.save()
    painter.setClipPath(clip)
    side = min(area.height() * 0.9, 110.0)
    painter.setOpacity(0.18)
    place = QRectF(area.right() - side - 14, area.top() + (area.height() - side) / 2, side, side)
    painter.drawPixmap(place.topLeft(), _motif(theme, domain, round(side)))
    painter.restore()


def _motif(theme: Theme, domain: str, side: int) -> QPixmap:
    """The motif on its own sheet, so that lines that cross do not show through each other."""
    sheet = QPixmap(side, side)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    draw_motif(painter, domain, QRectF(0, 0, side, side), theme.colour("on_domain"))
    painter.end()
    return sheet
