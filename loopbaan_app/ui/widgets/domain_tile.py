"""The coloured tile of a domain, and the coloured head of a page, both with the motif of the domain."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme import text_flags
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.motifs import draw_motif
from loopbaan_app.ui.theme.tokens import RADIUS

_WORDS = text_flags.WRAPPED | text_flags.LEFT | text_flags.TOP
MOTIF_ROOM = 124
"""Width at the right that the motif takes; words stay off it where there is room, so that they keep their contrast."""

FAINT = 0.09
"""How strong a motif may be under words: white on it stays readable on every domain."""


class DomainTile(QAbstractButton):
    """A button with the colour, icon, name and motif of one domain, and below the name a line when one is given."""

    opened = Signal(str)

    def __init__(self, theme: Theme, domain: str, name: str, icon: str, line: str = "") -> None:
        super().__init__()
        self._theme, self._domain, self._icon, self._line = theme, domain, icon, line
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setProperty("focusPolicy", "TabFocus")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(bool(line))
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.opened.emit(domain))
        theme.changed.connect(self.updateGeometry)

    def _heights(self, width: int) -> tuple[int, int]:
        """The heights of the name and the line in a tile of this width."""
        name = QFontMetrics(self._theme.font("strong", self.font().Weight.Bold))
        line = QFontMetrics(self._theme.font("small"))
        room = QRect(0, 0, _word_room(width), 10_000)
        below = line.boundingRect(room, _WORDS, self._line).height()
        return name.boundingRect(room, _WORDS, self.text()).height(), below

    @override
    def hasHeightForWidth(self) -> bool:
        return bool(self._line)

    @override
    def heightForWidth(self, width: int) -> int:
        return 50 + sum(self._heights(width)) + 4 + 18

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240) if self._line else 40 + self._theme.px(58))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(150, 40 + self._theme.px(52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under_words = bool(self._line) and _word_room(self.width()) > self.width() - MOTIF_ROOM
        motif = FAINT if under_words else FAINT * 2
        paint_domain(painter, self._theme, self._domain, QRectF(self.rect()), lifted=self.underMouse(), motif=motif)
        icon = self._theme.icons.pixmap(self._icon, self._theme.tokens.on_domain, 24, self.devicePixelRatioF())
        painter.drawPixmap(16, 16, icon)
        painter.setPen(self._theme.colour("on_domain"))
        if self._line:
            self._paint_words(painter)
        else:
            painter.setFont(self._theme.font("body", self.font().Weight.Bold))
            words = QRectF(16, 44, self.width() - 28, self.height() - 60)
            painter.drawText(words, text_flags.BOTTOM | text_flags.WRAPPED, self.text())
        if self.hasFocus():
            ring = QPainterPath()
            ring.addRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)
            painter.strokePath(ring, QPen(self._theme.colour("focus"), 3))

    def _paint_words(self, painter: QPainter) -> None:
        name, line = self._heights(self.width())
        room = _word_room(self.width())
        painter.setFont(self._theme.font("strong", self.font().Weight.Bold))
        painter.drawText(QRectF(16, 50, room, name), _WORDS, self.text())
        painter.setFont(self._theme.font("small"))
        painter.drawText(QRectF(16, 50 + name + 4, room, line), _WORDS, self._line)


def _word_room(width: int) -> int:
    return width - 16 - (MOTIF_ROOM if width >= 300 else 16)


class DomainHead(QFrame):
    """The coloured head of a page about something in a domain; parts go in `column`."""

    def __init__(self, theme: Theme, domain: str) -> None:
        super().__init__()
        self._theme, self._domain = theme, domain
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _fit(self) -> None:
        self.column.setContentsMargins(26, 22, MOTIF_ROOM + 8 if self.width() >= 560 else 26, 22)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_domain(painter, self._theme, self._domain, QRectF(self.rect()))


def paint_domain(
    painter: QPainter, theme: Theme, domain: str, area: QRectF, *, lifted: bool = False, motif: float = 0.18
) -> None:
    """Fill `area` with the domain's colour and its motif (as strong as `motif`, 0 to 1), inside rounded corners."""
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
    painter.setOpacity(motif)
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
