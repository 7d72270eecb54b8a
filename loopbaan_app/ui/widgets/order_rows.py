"""Lines to put in order with a button up and a button down on each: by mouse, by keyboard, without dragging."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.label import Label


class OrderRows(QWidget):
    """`order` holds the indexes of the texts as they stand now; at first it is `start`."""

    def __init__(self, theme: Theme, texts: Sequence[str], start: Sequence[int]) -> None:
        super().__init__()
        self._texts, self._order = tuple(texts), list(start)
        self._labels: list[Label] = []
        self._up: list[Button] = []
        self._down: list[Button] = []
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(10)
        lines.setVerticalSpacing(8)
        lines.setColumnStretch(3, 1)
        for place in range(len(self._order)):
            words = Label("", "label")
            up, down = icon_button(theme, "arrow-up", ""), icon_button(theme, "arrow-down", "")
            up.clicked.connect(lambda _=False, place=place: self._move(place, -1))
            down.clicked.connect(lambda _=False, place=place: self._move(place, 1))
            self._labels.append(words)
            self._up.append(up)
            self._down.append(down)
            for across, part in enumerate((Label(f"{place + 1}", "heading", wrap=False), up, down, words)):
                lines.addWidget(part, place, across)
        self._show()
        self.setFocusProxy(self._down[0])

    @property
    def order(self) -> tuple[int, ...]:
        """The indexes of the texts, first line first."""
        return tuple(self._order)

    def _move(self, place: int, step: int) -> None:
        there = place + step
        self._order[place], self._order[there] = self._order[there], self._order[place]
        self._show()
        button, other = (self._up, self._down) if step < 0 else (self._down, self._up)
        (button[there] if button[there].isEnabled() else other[there]).setFocus()
        announce(self, f"{self._texts[self._order[there]].rstrip('.')}: plek {there + 1}")

    def _show(self) -> None:
        last = len(self._order) - 1
        for place, index in enumerate(self._order):
            words = self._texts[index]
            self._labels[place].setText(words)
            for button, way, free in (
                (self._up[place], "hoger", place > 0),
                (self._down[place], "lager", place < last),
            ):
                name = f"{words.rstrip('.')}: {way}"
                button.set_text("", name)
                button.setToolTip(name)
                button.setEnabled(free)
