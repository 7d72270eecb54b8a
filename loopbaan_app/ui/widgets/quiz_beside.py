"""What stands beside an answer: a person, a job and a place to go, one click each; after every third item a story."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.portrait import Portrait
from loopbaan_app.ui.widgets.task_card import TaskCard


@dataclass(frozen=True, slots=True)
class PersonData:
    """A person as the quiz shows one; `place` is where the story stands."""

    place: str
    name: str
    work: str
    line: str
    kind: tuple[str, str]
    """Words and look of the badge: a real person or a composite portrait."""
    portrait: Mapping[str, object]
    domain: str


@dataclass(frozen=True, slots=True)
class LinkData:
    """Somewhere to go: a job or a visit."""

    place: str
    icon: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class StoryData:
    """Somebody to meet: the road, a day and something that was hard."""

    person: PersonData
    road: str
    day: str
    setback: str


class Beside(QWidget):
    """The chain of one item; `opened` carries the place that is asked for."""

    opened = Signal(str)

    def __init__(self, theme: Theme, person: PersonData, job: LinkData, visit: LinkData) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._person(theme, person))
        layout.addWidget(self._job(theme, job))
        layout.addWidget(self._visit(theme, visit))
        layout.addStretch(1)

    def _person(self, theme: Theme, person: PersonData) -> Card:
        words = column(Label(person.name, "strong"), Label(person.work, "small"), 1, spacing=2)
        story = Button("Lees het verhaal", "ghost", name=f"Lees het verhaal van {person.name}")
        story.set_icon(theme.icon("user-round", "brand"))
        story.clicked.connect(lambda: self.opened.emit(person.place))
        return Card(margin=18).add(
            Label("Iemand die het doet", "small-strong"),
            row(column(face(theme, person, 64), 1), words, spacing=12, stretch_last=True),
            Label(person.line, "small"),
            row(badge(*person.kind), 1),
            row(story, 1),
        )

    def _job(self, theme: Theme, job: LinkData) -> TaskCard:
        card = TaskCard(theme, job.icon, job.title, job.line)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        card.clicked.connect(lambda: self.opened.emit(job.place))
        return card

    def _visit(self, theme: Theme, visit: LinkData) -> Card:
        go = Button("Bekijk dit bezoek", "ghost", name=f"Bekijk dit bezoek: {visit.title}")
        go.set_icon(theme.icon(visit.icon, "brand"))
        go.clicked.connect(lambda: self.opened.emit(visit.place))
        return Card(margin=18, spacing=6).add(
            Label("Zelf kijken?", "small-strong"), Label(visit.title, "strong"), Label(visit.line, "small"), row(go, 1)
        )


class Meeting(Card):
    """Somebody of the same domain to meet, after every third item."""

    opened = Signal(str)

    def __init__(self, theme: Theme, story: StoryData) -> None:
        super().__init__(margin=22, spacing=12)
        person = story.person
        words = column(Label(f"Even kennismaken: {person.name}", "heading"), Label(person.work, "quiet"), spacing=2)
        words.addLayout(row(badge(*person.kind), 1))
        self.add(row(column(face(theme, person, 72), 1), words, spacing=16, stretch_last=True))
        parts = (("De weg", story.road), ("Een werkdag", story.day), ("Wat lastig was", story.setback))
        told = [holder(column(Label(title, "label"), Label(text, "body"), 1, spacing=4)) for title, text in parts]
        self.add(Columns(theme, *told, shares=(1, 1, 1), together=760, spacing=24))
        more = Button("Lees het hele verhaal", "ghost", name=f"Lees het hele verhaal van {person.name}")
        more.set_icon(theme.icon("book-open", "brand"))
        more.clicked.connect(lambda: self.opened.emit(person.place))
        self.add(row(more, 1))


def face(theme: Theme, person: PersonData, size: int) -> Portrait:
    """The drawn portrait of a person."""
    return Portrait(theme, person.portrait, person.domain, person.name, size)
