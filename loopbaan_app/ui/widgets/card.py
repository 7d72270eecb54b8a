"""White cards on warm paper: the surface on which a page lays its parts."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.room import Room, width_hint


class Card(QFrame):
    """A card with a column of parts and, if given, a heading above them."""

    def __init__(self, heading: str = "", *, look: str = "card", margin: int = 20, spacing: int = 8) -> None:
        super().__init__()
        self.setObjectName(look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.column.setSpacing(spacing)
        if heading:
            self.column.addWidget(Label(heading, "strong"))

    def add(self, *parts: QWidget | QLayout) -> "Card":
        """Add parts under each other."""
        for part in parts:
            if isinstance(part, QLayout):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)
        return self

    @override
    def sizeHint(self) -> QSize:
        return width_hint(self)

    def fill(self) -> "Card":
        """Keep the parts at the top when the card is taller than they need."""
        self.column.addStretch(1)
        return self


def row(*parts: QWidget | QLayout | int, spacing: int = 8, stretch_last: bool = False) -> QHBoxLayout:
    """Parts beside each other; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    for index, part in enumerate(parts):
        last = stretch_last and index == len(parts) - 1
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part, int(last))
        else:
            layout.addWidget(part, int(last))
    return layout


def column(*parts: QWidget | QLayout | int, spacing: int = 8) -> QVBoxLayout:
    """Parts under each other; a number is a stretch."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setObjectName("rule")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def holder(layout: QLayout) -> QWidget:
    """A bare widget around a layout."""
    widget = Room()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget
