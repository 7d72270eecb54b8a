"""Read-only chips, such as skills or synonyms, and day lines with a time in front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loopbaan_app.ui.widgets.card import holder
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label


def chips(words: Sequence[str], look: str = "pill") -> Flow:
    """Words in soft pills that wrap; an outline is for what can be clicked."""
    return Flow(*(Label(word, look, wrap=False) for word in words))


def day_lines(moments: Sequence[tuple[str, str]]) -> QWidget:
    """A day as lines: the time in bold, what happens beside it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    for line, (time, words) in enumerate(moments):
        grid.addWidget(Label(time, "label", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words, "body"), line, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    return holder(grid)


def bullets(theme_icon: str, lines: Sequence[str]) -> QWidget:
    """Short lines with a sign in front that is read as text too (● ◐ ○ or a dash)."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    for line, words in enumerate(lines):
        grid.addWidget(Label(theme_icon, "label", wrap=False), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words, "body"), line, 1)
    grid.setColumnStretch(1, 1)
    return holder(grid)
