"""A card that is a button: an icon, a title, a quiet line and an arrow."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QStylePainter

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card_button import CardWords, PaintedCard

LEFT, RIGHT, ABOVE, GAP = 18, 14, 10, 14
ICON, ARROW = 24, 20
USUAL_WIDTH = 280


class TaskCard(PaintedCard):
    """Opens something; what it opens is the owner's business."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, *, colour: str = "brand") -> None:
        super().__init__("card-button", title, line)
        self._theme, self._icon, self._colour = theme, icon, colour
        self._words = CardWords(theme, title, line, size="strong", gap=2)
        theme.changed.connect(self.updateGeometry)

    @override
    def heightForWidth(self, width: int) -> int:
        words = self._words.height(width - self._before - self._after)
        return max(words, self._theme.px(ICON)) + 2 * ABOVE

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(USUAL_WIDTH), self._theme.px(ICON) + 2 * ABOVE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._before + self._words.least_width() + self._after, self._theme.px(ICON) + 2 * ABOVE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, tokens = self._theme, self._theme.tokens
        icon, arrow = theme.px(ICON), theme.px(ARROW)
        painter = QStylePainter(self)
        sign = theme.icons.pixmap(self._icon, getattr(tokens, self._colour), icon, theme.ratio)
        painter.drawPixmap(LEFT, (self.height() - icon) // 2, sign)
        onward = theme.icons.pixmap("chevron-right", tokens.text, arrow, theme.ratio)
        painter.drawPixmap(self.width() - RIGHT - arrow, (self.height() - arrow) // 2, onward)
        width = self.width() - self._before - self._after
        room = QRect(self._before, (self.height() - self._words.height(width)) // 2, width, self.height())
        self._words.paint(painter, room, theme.palette, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)

    @property
    def _before(self) -> int:
        return LEFT + self._theme.px(ICON) + GAP

    @property
    def _after(self) -> int:
        return GAP + self._theme.px(ARROW) + RIGHT
