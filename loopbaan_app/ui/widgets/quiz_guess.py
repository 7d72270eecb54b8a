"""The ways to guess: dots, a slider, options, an order. An answer is one click, and it says how sure one is."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.card import column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.dot_array import DotArray
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.option_row import Look, OptionButton
from loopbaan_app.ui.widgets.order_rows import OrderRows
from loopbaan_app.ui.widgets.quiz_words import SURE, amount, amount_with_unit
from loopbaan_app.ui.widgets.segmented import Segmented

DOTS = 232
LETTERS = "ABCDEFGH"
NOT_YET = "Wat is jouw gok?"


class Given(NamedTuple):
    """What somebody answered: a number or the index of an option, or an order; and how sure, 0 to 2, when said."""

    guess: float | None = None
    sure: int | None = None
    order: tuple[int, ...] = ()


class GuessField(QWidget):
    """Asks for a guess; `given` carries a `Given`. The keyboard starts at `first`."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.first: QWidget = self

    def show_part(self, part: QWidget) -> None:
        """Fill the field with one part."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(part)


def guess_field(theme: Theme, item: QuizItem) -> GuessField:
    """The field that fits the item."""
    kinds = {"dots": DotsGuess, "slider": SliderGuess, "options": OptionsGuess, "cards": OptionsGuess}
    return kinds.get(item.guess, OrderGuess)(theme, item)


class SureButtons(QWidget):
    """The three answer buttons: a click answers and says how sure one is."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._hint = hint
        self._words = Label(hint, "small")
        self.buttons = [Button(words, "ghost", name=f"{words}, laat het antwoord zien") for words in SURE]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Label("Hoe zeker ben je?", "label"))
        layout.addWidget(self._words)
        layout.addWidget(Flow(*self.buttons, spacing=8))
        self.set_ready(ready=False)

    def set_ready(self, ready: bool) -> None:
        """Answers can only be given once there is a guess."""
        self._words.setText("Klik, en je ziet het antwoord." if ready else self._hint)
        for button in self.buttons:
            button.setEnabled(ready)


class DotsGuess(GuessField):
    """A share of a hundred."""

    def __init__(self, theme: Theme, item: QuizItem) -> None:
        super().__init__()
        self._item = item
        self._dots = DotArray(theme, 0, token="guess", editable=True, name="Jouw gok")
        self._dots.setFixedSize(DOTS, DOTS)
        self._said = Label("", "title")
        self._sure = SureButtons("Klik eerst op de stippen, of sleep eroverheen.")
        self._dots.changed.connect(self._say)
        for sure, button in enumerate(self._sure.buttons):
            button.clicked.connect(lambda _=False, sure=sure: self.given.emit(Given(self._dots.value, sure)))
        self._said.setText(NOT_YET)
        words = holder(column(self._said, self._sure, 1, spacing=16))
        self.show_part(Columns(theme, holder(row(self._dots, 1)), words, shares=(0, 1), together=470, spacing=20))
        self.first = self._dots

    def _say(self) -> None:
        self._said.setText(f"Jouw gok: {amount_with_unit(self._item, self._dots.value)}")
        self._sure.set_ready(ready=True)


class GuessSlider(QSlider):
    """A slider that goes where one clicks."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.valueChanged.connect(lambda _: self.touched.emit())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = 12  # half the width of the handle in the style sheet
        share = (event.position().x() - handle) / max(1, self.width() - 2 * handle)
        self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))
        self.touched.emit()
        super().mousePressEvent(event)


class SliderGuess(GuessField):
    """A number on a scale."""

    def __init__(self, theme: Theme, item: QuizItem) -> None:
        super().__init__()
        self._item = item
        self._slider = slider = GuessSlider()
        slider.setRange(0, round((item.highest - item.lowest) / item.step))
        slider.setValue(slider.maximum() // 2)
        slider.setPageStep(max(1, slider.maximum() // 10))
        slider.setAccessibleName("Jouw gok")
        self._said = Label("", "title")
        self._sure = SureButtons("Sleep eerst naar jouw gok.")
        slider.touched.connect(self._say)
        less, more = icon_button(theme, "minus", "Een stap minder"), icon_button(theme, "plus", "Een stap meer")
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        for sure, button in enumerate(self._sure.buttons):
            button.clicked.connect(lambda _=False, sure=sure: self.given.emit(Given(self.value, sure)))
        ends = row(self._end(item.lowest), 1, self._end(item.highest))
        scale = column(row(less, slider, more, spacing=12), ends, spacing=4)
        self._said.setText(NOT_YET)
        self.show_part(holder(column(self._said, scale, self._sure, spacing=16)))
        self.first = slider

    @property
    def value(self) -> float:
        """The guess in the unit of the item."""
        return round(self._item.lowest + self._slider.value() * self._item.step, 6)

    def _end(self, value: float) -> Label:
        return Label(amount(self._item, value), "small", wrap=False)

    def _step(self, steps: int) -> None:
        self._slider.setValue(self._slider.value() + steps)
        self._say()

    def _say(self) -> None:
        words = amount_with_unit(self._item, self.value)
        self._said.setText(f"Jouw gok: {words}")
        self._slider.setAccessibleDescription(words)
        self._sure.set_ready(ready=True)


class OptionsGuess(GuessField):
    """One of a few answers; how sure one is can be said first, and need not be."""

    def __init__(self, theme: Theme, item: QuizItem) -> None:
        super().__init__()
        self._chosen: int | None = None
        people = item.guess == "cards"
        sure = Segmented(
            theme, [(str(step), words, "") for step, words in enumerate(SURE)], "", name="Hoe zeker ben je?"
        )
        sure.chosen.connect(self._choose_sure)
        how = Flow(Label("Hoe zeker ben je? Dat mag je eerst zeggen.", "small", wrap=False), sure, spacing=12)
        buttons = []
        for index, words in enumerate(item.words.options):
            look = Look("user-round", icon=True) if people else Look(LETTERS[index])
            button = OptionButton(theme, words, look, words if people else f"{LETTERS[index]}: {words}")
            button.clicked.connect(lambda _=False, index=index: self.given.emit(Given(index, self._chosen)))
            buttons.append(button)
        self.show_part(holder(column(how, *buttons, spacing=10)))
        self.first = buttons[0]

    def _choose_sure(self, step: str) -> None:
        self._chosen = int(step)


class OrderGuess(GuessField):
    """Options to put in order, with a button up and down on every row."""

    def __init__(self, theme: Theme, item: QuizItem) -> None:
        super().__init__()
        rows = OrderRows(theme, item.words.options, range(len(item.words.options)))
        sure = SureButtons("")
        sure.set_ready(ready=True)
        for step, button in enumerate(sure.buttons):
            button.clicked.connect(lambda _=False, step=step: self.given.emit(Given(None, step, rows.order)))
        self.show_part(holder(column(rows, sure, spacing=16)))
        self.first = rows
