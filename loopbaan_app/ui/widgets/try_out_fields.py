"""Where a pupil chooses in a task to try out: chips to sort, lines to tick, steps to move, a number to slide to."""

from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from loopbaan_app.model.task import Scale, Task
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.card import Card, column, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.order_rows import OrderRows
from loopbaan_app.ui.widgets.quiz_guess import GuessSlider
from loopbaan_app.ui.widgets.tick import Tick


class Choice(NamedTuple):
    """What somebody chose: the place of each part (None for open), the order of the parts, or a number."""

    places: tuple[int | None, ...] = ()
    order: tuple[int, ...] = ()
    number: float | None = None


class TryField(QWidget):
    """What one chooses with; `setFocus` goes to the first control."""

    @property
    def choice(self) -> Choice:
        """What is chosen now."""
        raise NotImplementedError

    def show_part(self, part: QWidget | QVBoxLayout, first: QWidget) -> None:
        """Fill the field; the keyboard starts at `first`."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
        self.setFocusProxy(first)


def try_field(theme: Theme, task: Task) -> TryField:
    """The field that fits the task."""
    kinds: dict[str, type[SortField | SpotField | OrderField | EstimateField]] = {
        "sort": SortField, "spot": SpotField, "order": OrderField, "estimate": EstimateField,
    }  # fmt: skip
    return kinds[task.kind](theme, task)


def number_words(task: Task, number: float) -> str:
    """A number with the unit of the task."""
    return f"{wording.number(number)} {task.words.unit}"


class SortField(TryField):
    """Each part with a chip for each place."""

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self._chips: list[list[Button]] = []
        lines = column(*(self._line(theme, part.text, task.words.places) for part in task.words.parts), spacing=6)
        self.show_part(lines, self._chips[0][0])

    def _line(self, theme: Theme, words: str, places: tuple[str, ...]) -> QWidget:
        chips = [Button(place, "chip", name=f"{words} {place}", checkable=True) for place in places]
        group = QButtonGroup(self)
        for chip in chips:
            group.addButton(chip)
        self._chips.append(chips)
        line = Columns(theme, Label(words, "label"), Flow(*chips), shares=(1, 1), together=620, spacing=6)
        return Card(look="inset", margin=9).add(line)

    @property
    def choice(self) -> Choice:
        """The place of each part."""
        on = [[place for place, chip in enumerate(chips) if chip.isChecked()] for chips in self._chips]
        return Choice(places=tuple(places[0] if places else None for places in on))


class SpotField(TryField):
    """Each part as a card to tick."""

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self._ticks = [Tick(theme, part.text) for part in task.words.parts]
        self.show_part(grid_flow(*self._ticks, minimum=380, most=2, spacing=10, theme=theme), self._ticks[0])

    @property
    def choice(self) -> Choice:
        """Place 0 for what is ticked, 1 for the rest."""
        return Choice(places=tuple(int(not tick.on) for tick in self._ticks))


class OrderField(TryField):
    """The steps, with buttons to move them."""

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self._rows = OrderRows(theme, [part.text for part in task.words.parts], task.start)
        self.show_part(self._rows, self._rows)

    @property
    def choice(self) -> Choice:
        """The order of the steps."""
        return Choice(order=self._rows.order)


class EstimateField(TryField):
    """A number on a scale; it counts from the first touch."""

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        assert task.scale is not None
        self._task, self._scale, self._touched = task, task.scale, False
        self._said = Label("Schuif naar jouw schatting.", "strong")
        self._slider = slider = GuessSlider()
        slider.setRange(0, round((self._scale.highest - self._scale.lowest) / self._scale.step))
        slider.setValue(slider.maximum() // 2)
        slider.setPageStep(max(1, slider.maximum() // 10))
        slider.setAccessibleName("Jouw schatting")
        slider.touched.connect(self._touch)
        less, more = icon_button(theme, "minus", "Een stap minder"), icon_button(theme, "plus", "Een stap meer")
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        ends = row(_end(self._scale.lowest), 1, _end(self._scale.highest))
        self.show_part(column(self._said, row(less, slider, more, spacing=12), ends, spacing=8), slider)

    @property
    def choice(self) -> Choice:
        """The number, or none when nothing was touched."""
        return Choice(number=_value(self._scale, self._slider.value()) if self._touched else None)

    def _step(self, steps: int) -> None:
        self._slider.setValue(self._slider.value() + steps)
        self._touch()

    def _touch(self) -> None:
        self._touched = True
        words = number_words(self._task, _value(self._scale, self._slider.value()))
        self._said.setText(f"Jouw schatting: {words}")
        self._slider.setAccessibleDescription(words)


def _value(scale: Scale, steps: int) -> float:
    return round(scale.lowest + steps * scale.step, 6)


def _end(number: float) -> Label:
    return Label(wording.number(number), "small", wrap=False)
