"""Buttons in the looks of the style sheet: primary, ghost, chip, link, source, nav, icon, row."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.icons import ThemeIcon

SMALL_WORDS = ("chip", "source", "crumb", "segment")
"""Looks with small words, whose icons stand closer."""
AS_WIDE_AS_WORDS = (*SMALL_WORDS, "link", "link-small", "icon")


class Button(QPushButton):
    """A push button; the keyboard ring shows for Tab, not for the mouse."""

    def __init__(self, text: str, look: str = "ghost", *, name: str = "", checkable: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setObjectName(look)
        self.setCheckable(checkable)
        self.setProperty("focusPolicy", "TabFocus")
        self.setAutoDefault(False)
        self.setAccessibleName(name or text)
        self._icon: ThemeIcon | None = None
        self._icon_size = 0
        self._icon_space = 4 if look in SMALL_WORDS else 8
        if look in AS_WIDE_AS_WORDS:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, name: str = "") -> None:
        """Change the words and, with them, the accessible name."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)
        if self._icon is not None:
            self._fit_icon()

    def set_icon(self, icon: ThemeIcon, size: int = 20) -> "Button":
        """Put an icon before the words, `size` pixels at 100 % text; it grows with the words."""
        if self._icon is None:
            icon.theme.changed.connect(self._fit_icon)
        self._icon, self._icon_size = icon, size
        self.setIcon(icon)
        self._fit_icon()
        return self

    def _fit_icon(self) -> None:
        """The icon's own field keeps the distance to the words."""
        assert self._icon is not None
        side = self._icon.theme.px(self._icon_size)
        self.setIconSize(QSize(side + self._icon_space if self.text() else side, side))


def icon_button(theme: Theme, icon: str, name: str, *, checkable: bool = False) -> Button:
    """A round button with only an icon; `name` is its accessible name and tool tip."""
    button = Button("", "icon", name=name, checkable=checkable)
    button.set_icon(theme.icon(icon, "text", "brand"), 18)
    button.setToolTip(name)
    return button
