"""The navigation on the left; it shrinks to icons when the window is narrow or the text large."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.svg import drawing
from loopbaan_app.ui.theme.tokens import SIDEBAR_WIDTH
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import row
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.picture import Picture

ICON, LOGO_SIDE = 20, 34
LOGO = (
    '<rect width="34" height="34" rx="9" fill="{brand}"/>'
    '<rect x="8" y="18" width="18" height="8" rx="4" fill="{path}"/>'
    '<rect x="19" y="8" width="8" height="18" rx="4" fill="{step}"/>'
)


def logo(theme: Theme) -> Picture:
    """The mark of the program: a step and a path."""

    def draw() -> QPixmap:
        tokens = theme.tokens
        inside = LOGO.format(brand=tokens.brand, path=tokens.on_brand, step=tokens.accent)
        return drawing(inside, (LOGO_SIDE, LOGO_SIDE), ratio=theme.ratio)

    picture = Picture(theme, draw)
    picture.setAccessibleName("Loopbaan")
    return picture


class SideBar(QFrame):
    """Entries are (id, title, icon, group); `chosen` carries the id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str, str, int]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName("Navigatie")
        self._theme, self._entries = theme, entries
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._word = Label("Loopbaan", "heading", wrap=False)
        self._compact = False
        self._column = QVBoxLayout()
        self._outer = outer = QVBoxLayout(self)
        self._head = head = row(logo(theme), self._word, 1, spacing=12)
        outer.addLayout(head)
        outer.addWidget(self._list(), 1)
        theme.changed.connect(self._fit)
        self._fit()

    def _list(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setProperty("focusPolicy", "NoFocus")
        area.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        inner = QWidget()
        inner.setObjectName("bare")
        area.setWidget(inner)  # before it is filled: each later change of parent would style all buttons again
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 0)
        group = 0
        for page, title, icon, its_group in self._entries:
            if its_group != group:
                column.addSpacing(14)
                group = its_group
            button = Button(title, "nav", checkable=True)
            button.set_icon(self._theme.icon(icon, "text", "brand"), ICON)
            button.clicked.connect(lambda _=False, page=page: self.chosen.emit(page))
            self._group.addButton(button)
            self._buttons[page] = button
            column.addWidget(button)
        column.addStretch(1)
        return area

    def set_current(self, page: str) -> None:
        """Mark the page that is shown; a page outside the navigation marks none."""
        button = self._buttons.get(page)
        self._group.setExclusive(button is not None)
        for each in self._buttons.values():
            each.setChecked(each is button)

    def set_compact(self, compact: bool) -> None:
        """Show only icons, or icons with words."""
        if compact == self._compact:
            return
        self._compact = compact
        self._word.setHidden(compact)
        for page, title, *_ in self._entries:
            button = self._buttons[page]
            button.set_text("" if compact else title, title)
            button.setToolTip(title if compact else "")
        self._fit()

    def _fit(self) -> None:
        """With only icons the entries stand closer, so that all of them fit in a window of 600 pixels high."""
        width = 48 + self._theme.px(ICON) if self._compact else self._theme.px(SIDEBAR_WIDTH)
        self.setFixedWidth(width)
        self._head.setContentsMargins((width - LOGO_SIDE) // 2 if self._compact else 22, 0, 0, 0)
        around = (0, 14, 0, 6) if self._compact else (0, 20, 0, 12)
        self._outer.setContentsMargins(*around)
        self._outer.setSpacing(14 if self._compact else 20)
        self._column.setSpacing(0 if self._compact else 2)
