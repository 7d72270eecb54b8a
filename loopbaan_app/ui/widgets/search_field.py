"""The search field on top: type, arrow down to the results, Enter for the first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.picture import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def put_icon(field: QLineEdit, theme: Theme) -> None:
    """The magnifying glass in front of the words; an action's icon would not grow with the text."""
    layout = QHBoxLayout(field)
    layout.setContentsMargins(14, 0, 0, 0)
    layout.addWidget(icon(theme, "search", "quiet", 18))
    layout.addStretch(1)


class SearchField(QLineEdit):
    """Asks with `asked` at each change of the words; down and Escape go to the results."""

    asked = Signal(str)
    down = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText("Zoek een beroep, opleiding of vak")
        self.setAccessibleName("Zoeken")
        self.setMaxLength(200)
        self.setClearButtonEnabled(False)
        put_icon(self, theme)
        self.textChanged.connect(self.asked)

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        from PySide6.QtCore import Qt  # 15 ms, and nobody types before the first window is there

        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
