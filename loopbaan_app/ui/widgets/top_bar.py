"""The bar on top: Back, the search field, text size and theme."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.tokens import TEXT_SCALES
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.search_field import SearchField

THEME_NAMES = {"light": ("Licht", "sun"), "dark": ("Donker", "moon"), "contrast": ("Veel contrast", "contrast")}


class TopBar(QFrame):
    """What is within reach on every page."""

    text_size_chosen = Signal(int)
    theme_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "topbar")
        self._theme = theme
        self.back = icon_button(theme, "arrow-left", "Terug (Alt + pijl links)")
        self.search = SearchField(theme)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = Label("Ctrl K", "small", wrap=False)
        self._size = icon_button(theme, "a-large-small", "Grootte van de tekst")
        self._look = icon_button(theme, "moon", "Licht, donker of veel contrast")
        self._size.clicked.connect(self._size_menu)
        self._look.clicked.connect(self._theme_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 32, 10)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(self.search, 3)
        layout.addWidget(self._hint)
        layout.addStretch(2)
        layout.addWidget(self._size)
        layout.addWidget(self._look)
        self.set_can_go_back(can=False)

    def set_can_go_back(self, can: bool) -> None:
        """Back keeps its place; it only cannot be pressed when there is nowhere to go."""
        self.back.setEnabled(can)

    def set_compact(self, compact: bool) -> None:
        """Leave out what is only a reminder when room is short."""
        self._hint.setVisible(not compact)

    def _size_menu(self) -> None:
        choices = [(str(scale), f"{scale} %", "", scale == self._theme.scale) for scale in TEXT_SCALES]
        self._drop(self._size, choices, lambda scale: self.text_size_chosen.emit(int(scale)))

    def _theme_menu(self) -> None:
        choices = [(name, words, icon, name == self._theme.name) for name, (words, icon) in THEME_NAMES.items()]
        self._drop(self._look, choices, self.theme_chosen.emit)

    def _drop(self, button: Button, choices: list[tuple[str, str, str, bool]], act: Callable[[str], None]) -> None:
        from loopbaan_app.ui.widgets.choice_menu import choice_menu

        menu = choice_menu(self, self._theme, choices, act)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
