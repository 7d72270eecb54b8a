"""What takes the place of a list for a while, with a way back to the list on top."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import row
from loopbaan_app.ui.widgets.label import Label


class Aside(QWidget):
    """`left` comes when the user goes back."""

    left = Signal()

    def __init__(self, theme: Theme, back: str) -> None:
        super().__init__()
        self.theme = theme
        self._back = Button(f"‹ {back}", "link", name=f"Terug naar {back.lower()}")
        self._back.clicked.connect(self.left)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(10)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(row(self._back, 1))
        outer.addLayout(self._parts)
        outer.addStretch(1)
        self.setFocusProxy(self._back)

    def start(self, title: str, line: str = "") -> None:
        """Start over with a title and a quiet line."""
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self.add(Label(title, "title"), *([Label(line, "quiet")] if line else []))

    def add(self, *parts: QWidget) -> None:
        """Add parts under each other."""
        for part in parts:
            self._parts.addWidget(part)
