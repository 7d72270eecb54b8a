"""The bar on top: Back, the search field, for whom it is, text size and theme."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.theme.tokens import TEXT_SCALES
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.search_field import SearchField

THEME_NAMES = {"light": ("Licht", "sun"), "dark": ("Donker", "moon"), "contrast": ("Veel contrast", "contrast")}
ROLE_NAMES = {
    "pupil": ("Leerling", "graduation-cap"), "parent": ("Ouder", "house"), "counsellor": ("Decaan", "compass"),
}  # fmt: skip


class TopBar(QFrame):
    """What is within reach on every page."""

    text_size_chosen = Signal(int)
    theme_chosen = Signal(str)
    role_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self._theme = theme
        self.back = icon_button(theme, "arrow-left", "Terug (Alt + pijl links)")
        self.search = SearchField(theme)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = Label("Ctrl K", "small", wrap=False)
        self._size = icon_button(theme, "a-large-small", "Grootte van de tekst")
        self._look = icon_button(theme, "moon", "Licht, donker of veel contrast")
        self._roles = {role: Button(words, "chip", checkable=True) for role, (words, _) in ROLE_NAMES.items()}
        self._role = icon_button(theme, "circle-user-round", "Voor wie?")
        for role, chip in self._roles.items():
            chip.clicked.connect(lambda _=False, role=role: self._choose_role(role))
        self._role.clicked.connect(self._role_menu)
        self._size.clicked.connect(self._size_menu)
        self._look.clicked.connect(self._theme_menu)
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 32, 10)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(self.search, 3)
        layout.addWidget(self._hint)
        layout.addStretch(2)
        for chip in self._roles.values():
            layout.addWidget(chip)
        layout.addWidget(self._role)
        layout.addWidget(self._size)
        layout.addWidget(self._look)
        self._role.hide()
        self._compact = False
        self.set_can_go_back(can=False)

    def set_can_go_back(self, can: bool) -> None:
        """Back keeps its place; it only cannot be pressed when there is nowhere to go."""
        self.back.setEnabled(can)

    def set_compact(self, compact: bool) -> None:
        """Leave out what is only a reminder when room is short, and fold the roles into one menu."""
        if compact == self._compact:
            return
        self._compact = compact
        self._hint.setVisible(not compact)
        for chip in self._roles.values():
            chip.setVisible(not compact)
        self._role.setVisible(compact)
        self._line.setStretch(self._line.indexOf(self._hint) + 1, 0 if compact else 2)

    def set_role(self, role: str) -> None:
        """Mark for whom it is."""
        for each, chip in self._roles.items():
            chip.setChecked(each == role)
        name = f"Voor wie? Nu: {ROLE_NAMES[role][0].lower()}"
        self._role.set_text("", name)
        self._role.setToolTip(name)

    def _choose_role(self, role: str) -> None:
        self.set_role(role)
        self.role_chosen.emit(role)

    def _role_menu(self) -> None:
        choices = [(role, words, icon, self._roles[role].isChecked()) for role, (words, icon) in ROLE_NAMES.items()]
        self._drop(self._role, choices, self._choose_role)

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
