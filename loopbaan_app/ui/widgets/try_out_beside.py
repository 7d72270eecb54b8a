"""The own choice beside that of people in the work: always both, in the same look, whatever was chosen."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.task import Part, Task
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import Card, column, holder
from loopbaan_app.ui.widgets.chips import day_lines
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.number_line import Mark, NumberLine
from loopbaan_app.ui.widgets.try_out_fields import Choice, number_words

YOU, WORK = "jij", "in het werk"


def beside(theme: Theme, task: Task, choice: Choice) -> QWidget:
    """What the pupil chose, what people in the work choose, and why."""
    if task.kind == "estimate":
        return _numbers(theme, task, choice)
    return _orders(theme, task, choice) if task.kind == "order" else _places(theme, task, choice)


def _places(theme: Theme, task: Task, choice: Choice) -> QWidget:
    names = task.words.places
    cards = []
    for part, mine, place in zip(task.words.parts, choice.places, task.places_in_work, strict=True):
        chosen = "geen keuze" if mine is None else names[mine]
        marks = Flow(badge(f"{YOU}: {chosen}"), badge(f"{WORK}: {names[place]}", "badge-brand"))
        card = Card(look="inset", margin=14, spacing=6).add(Label(part.text, "label"), marks, Label(part.why or ""))
        cards.append(card.fill())
    return grid_flow(*cards, minimum=380, most=2, spacing=12, theme=theme)


def _orders(theme: Theme, task: Task, choice: Choice) -> QWidget:
    parts = task.words.parts
    mine = _steps("Jouw volgorde", [parts[index].text for index in choice.order])
    work = _steps("Zo gaat het in het werk", [_with_reason(part) for part in parts])
    return Columns(theme, mine, work, shares=(2, 3), together=620, spacing=12)


def _steps(title: str, lines: list[str]) -> Card:
    numbered = [(f"{place}", words) for place, words in enumerate(lines, start=1)]
    return Card(title, look="inset", margin=16).add(day_lines(numbered)).fill()


def _with_reason(part: Part) -> str:
    return f"{part.text} {part.why}" if part.why else part.text


def _numbers(theme: Theme, task: Task, choice: Choice) -> QWidget:
    scale = task.scale
    assert scale is not None
    real = Mark(scale.value, f"In het werk: {number_words(task, scale.value)}")
    guess = None if choice.number is None else Mark(choice.number, f"Jij: {number_words(task, choice.number)}")
    lowest, highest = (Mark(end, wording.number(end)) for end in (scale.lowest, scale.highest))
    how = Label(task.words.how or "")
    return holder(column(NumberLine(theme, (lowest, highest), real, guess), how, spacing=10))
