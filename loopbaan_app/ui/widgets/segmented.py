"""A few choices in one pill, of which one is on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button


class Segmented(QFrame):
    """Choices are (id, words, icon or ""); `chosen` carries the id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str, str]], current: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 2, 3, 2)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for choice, words, icon in choices:
            button = Button(words, "segment", name=f"{name}: {words}", checkable=True)
            if icon:
                button.set_icon(theme.icon(icon, "text", "on_brand"), 16)
            button.setChecked(choice == current)
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            self._group.addButton(button)
            self._buttons[choice] = button
            layout.addWidget(button)

    def set_current(self, choice: str) -> None:
        """Show another choice as the one that is on, without a signal."""
        self._buttons[choice].setChecked(True)
