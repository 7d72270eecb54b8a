"""A task to try out: first one chooses, then one's own choice stands beside that of people in the work. No points."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.model.task import Task
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.icon_line import IconLine
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.plan import Plan
from loopbaan_app.ui.widgets.try_out_beside import beside
from loopbaan_app.ui.widgets.try_out_fields import TryField, try_field


class TryOut(QWidget):
    """Plays one task of any kind; `turned` carries True for the choices beside each other, False for a new start."""

    turned = Signal(bool)

    def __init__(self, theme: Theme, task: Task) -> None:
        super().__init__()
        self._theme, self._task = theme, task
        self._field: TryField | None = None
        self._stage = QVBoxLayout()
        self._show = Button("Laat zien hoe het gaat", "primary", name="Laat zien hoe het in het werk gaat")
        self._show.clicked.connect(self._compare)
        self._again = Button("Nog een keer", "ghost")
        self._again.set_icon(theme.icon("rotate-ccw", "brand"))
        self._again.clicked.connect(self._start_over)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Label(task.words.question, "heading"))
        played = holder(column(self._stage, row(self._show, self._again, 1), 1, spacing=12))
        if task.shapes:
            plan = Plan(theme, task.shapes, task.words.labels, task.words.drawing or "")
            layout.addWidget(Columns(theme, holder(column(plan, 1)), played, shares=(1, 1), together=760, spacing=24))
        else:
            layout.addWidget(played)
        self._begin()

    def _begin(self) -> None:
        self._field = try_field(self._theme, self._task)
        self._set(self._field, compared=False)

    def _start_over(self) -> None:
        self._begin()
        self.turned.emit(False)
        assert self._field is not None
        self._field.setFocus()

    def _compare(self) -> None:
        assert self._field is not None
        shown = beside(self._theme, self._task, self._field.choice)
        after = IconLine(self._theme, "eye", self._task.words.after, look="label")
        self._set(holder(column(shown, after, spacing=16)), compared=True)
        self._field = None
        self.turned.emit(True)
        self._again.setFocus()
        announce(self, f"Je ziet nu jouw keuze, en hoe het in het werk gaat. {self._task.words.after}")

    def _set(self, part: QWidget, *, compared: bool) -> None:
        """Put a part on the stage in the place of what stood there."""
        while (item := self._stage.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        self._stage.addWidget(part)
        self._show.setVisible(not compared)
        self._again.setVisible(compared)
