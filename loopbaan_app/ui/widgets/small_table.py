"""A small table of words: headers above, a rule between, numbers at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loopbaan_app.ui.widgets.card import holder, rule
from loopbaan_app.ui.widgets.label import Label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def small_table(name: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> QWidget:
    """A table for a handful of rows; `name` says to a screen reader what it shows."""
    grid = QGridLayout()
    table = holder(grid)
    table.setAccessibleName(name)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for place, words in enumerate(headers):
        grid.addWidget(_cell(words, "small-strong", place), 0, place)
    grid.addWidget(rule(), 1, 0, 1, len(headers))
    for line, cells in enumerate(rows, start=2):
        for place, words in enumerate(cells):
            grid.addWidget(_cell(words, "label" if place == 0 else "body", place), line, place)
    for place in range(len(headers)):
        grid.setColumnStretch(place, 1)
    return table


def _cell(words: str, look: str, place: int) -> Label:
    label = Label(words, look)
    if place:
        label.setAlignment(RIGHT)
    return label
