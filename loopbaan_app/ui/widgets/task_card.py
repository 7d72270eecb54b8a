"""A card that is a button: an icon, a title, a quiet line and an arrow."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TaskCard(QAbstractButton):
    """Opens something; what it opens is the owner's business."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, *, colour: str = "brand") -> None:
        super().__init__()
        self._theme, self._icon, self._line, self._colour = theme, icon, line, colour
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(40, width - 110), 10_000)
        title = QFontMetrics(self._theme.font("strong", QFont.Weight.Bold)).boundingRect(room, _WRAP, self.text())
        line = QFontMetrics(self._theme.font("small")).boundingRect(room, _WRAP, self._line)
        return title.height(), line.height()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width)) + 22

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(max(180, self.width())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, ratio = self.hasFocus(), self.devicePixelRatioF()
        edge = "focus" if focused else "brand" if self.underMouse() else "line"
        painter.setPen(QPen(theme.colour(edge), 3 if focused else 1))
        painter.setBrush(theme.colour("surface"))
        inset = 1.5 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 16, 16)
        title, line = self._heights(self.width())
        top = (self.height() - title - line - 4) // 2
        painter.drawPixmap(18, top + 2, theme.icons.pixmap(self._icon, getattr(theme.tokens, self._colour), 24, ratio))
        arrow = theme.icons.pixmap("chevron-right", theme.tokens.text, 20, ratio)
        painter.drawPixmap(self.width() - 38, self.height() // 2 - 10, arrow)
        room = self.width() - 110
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("strong", QFont.Weight.Bold))
        painter.drawText(QRect(57, top, room, title), _WRAP, self.text())
        painter.setPen(theme.colour("quiet"))
        painter.setFont(theme.font("small"))
        painter.drawText(QRect(57, top + title + 4, room, line), _WRAP, self._line)
