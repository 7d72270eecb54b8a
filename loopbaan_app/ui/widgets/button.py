"""Buttons in the looks of the style sheet: primary, ghost, chip, link, source, nav, icon, row."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme


class Button(QPushButton):
    """A push button; the keyboard ring shows for Tab, not for the mouse."""

    def __init__(self, text: str, look: str = "ghost", *, name: str = "", checkable: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("look", look)
        self.setCheckable(checkable)
        self.setProperty("focusPolicy", "TabFocus")
        self.setAutoDefault(False)
        self.setAccessibleName(name or text)
        self._icon_size = 0
        if look in ("chip", "source", "link", "link-small", "crumb", "icon", "segment"):
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str, name: str = "") -> None:
        """Change the words and, with them, the accessible name."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(name or text)

    def set_icon(self, icon: QIcon, size: int = 20) -> "Button":
        """Put an icon before the words, `size` pixels at 100 % text; it grows with the words."""
        self._icon_size = size
        self.setIcon(icon)
        self._fit_icon()
        return self

    def _fit_icon(self) -> None:
        """The icon's own field keeps the distance to the words."""
        if self._icon_size:
            small = self.property("look") in ("chip", "source", "crumb", "segment")
            side = round(self._icon_size * self.fontMetrics().height() / (18 if small else 20))
            self.setIconSize(QSize(side + (4 if small else 8) if self.text() else side, side))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()


def icon_button(theme: Theme, icon: str, name: str, *, checkable: bool = False) -> Button:
    """A round button with only an icon; `name` is its accessible name and tool tip."""
    button = Button("", "icon", name=name, checkable=checkable)
    button.set_icon(theme.icon(icon, "text", "brand"), 18)
    button.setToolTip(name)
    return button
