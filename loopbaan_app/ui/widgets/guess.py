"""Guess first, then see: a figure that people misjudge stays hidden until one guesses or skips."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QStackedLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import column, holder, row
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.room import Room
from loopbaan_app.ui.widgets.source_chip import SourceChip


@dataclass(frozen=True, slots=True)
class GuessData:
    """A figure to guess. `words` turns a value of the scale into words; `real` is the value in words with qualifier."""

    figure: str
    question: str
    lowest: int
    highest: int
    step: int
    words: Callable[[float], str]
    value: float
    real: str
    sentence: str
    source: str


class GuessFirst(Room):
    """Asks, then shows the guess beside the real value; `guessed` carries the guess, or None when skipped."""

    guessed = Signal(object)
    source_asked = Signal(str)

    def __init__(self, theme: Theme, data: GuessData) -> None:
        super().__init__()
        self._theme, self._data = theme, data
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._said = Label("", "strong", wrap=False)
        self._layout = QStackedLayout(self)
        self._asked = self._question()
        self._layout.addWidget(self._asked)

    def _question(self) -> QWidget:
        data, slider = self._data, self._slider
        slider.setRange(0, round((data.highest - data.lowest) / data.step))
        slider.setValue(slider.maximum() // 2)
        slider.setPageStep(max(1, slider.maximum() // 10))
        slider.setAccessibleName(data.question)
        slider.valueChanged.connect(lambda _: self._say())
        show = Button("Laat zien", "primary")
        show.clicked.connect(lambda: self._answer(float(self._value())))
        skip = Button("Sla over", "link", name=f"Sla de gok over: {data.question}")
        skip.clicked.connect(lambda: self._answer(None))
        self._say()
        answers = (row(slider, self._said, spacing=12), row(show, skip, 1, spacing=12))
        return holder(column(Label(data.question, "body"), *answers, 1, spacing=4))

    def _value(self) -> int:
        return self._data.lowest + self._slider.value() * self._data.step

    def _say(self) -> None:
        words = self._data.words(self._value())
        self._said.setText(words)
        self._slider.setAccessibleDescription(words)

    def _answer(self, guess: float | None) -> None:
        self.reveal(guess)
        self.guessed.emit(guess)

    def reveal(self, guess: float | None) -> None:
        """Show the real value, beside the guess when there is one."""
        data = self._data
        parts: list[QWidget] = []
        if guess is not None:
            parts.append(Label(f"Jouw gok: {data.words(guess)}", "small-strong"))
        parts += [Label(f"In het echt: {data.real}", "strong"), Label(data.sentence, "small")]
        chip = SourceChip(self._theme, data.figure, data.source)
        chip.asked.connect(self.source_asked)
        shown = holder(column(*parts, row(chip, 1), 1, spacing=4))
        self._layout.addWidget(shown)
        self._layout.setCurrentWidget(shown)
        self._layout.removeWidget(self._asked)
        self._asked.deleteLater()
