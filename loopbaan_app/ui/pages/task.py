"""One task to try out: the situation, the own choice beside that of the work, and who does this work."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.task import Task
from loopbaan_app.pack.queries import domains, tasks
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import link_card, task_card
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card, column, holder
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.try_out import TryOut


class View(Page):
    """The page of one task; going back to it finds it as it was left."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Zelf proberen", parent)
        self._shown = ""
        self._more: QWidget | None = None

    def open(self, item: str) -> None:
        """Show the task; raises NotInPack."""
        if item == self._shown:
            return
        task = tasks.item(self.services.pack, item)
        self.clear()
        self._shown, self._more = item, None
        self.setAccessibleName(f"Zelf proberen: {task.words.title}")
        self.body.setSpacing(12)
        play = TryOut(self.services.theme, task)
        play.turned.connect(lambda compared: self._turn(task, compared))
        self._card = Card().add(play)
        self.add(self._crumbs(task), self._head(task), self._card)
        self.body.addStretch(1)

    def _crumbs(self, task: Task) -> Breadcrumb:
        domain = domains.item(self.services.pack, task.domain)
        crumbs = Breadcrumb((("Zelf proberen", "proberen"), (domain.words.name, f"domeinen/{domain.id}")))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, task: Task) -> DomainHead:
        head = DomainHead(self.services.theme, task.domain)
        marks = (wording.TASK_KINDS[task.kind], wording.minutes(task.minutes), "zonder punten")
        head.column.addWidget(Flow(*(badge(words, "badge-on-domain") for words in marks)))
        head.column.addWidget(Label(task.words.title, "on-domain-display"))
        head.column.addWidget(Label(task.words.intro, "on-domain"))
        return head

    def _turn(self, task: Task, compared: bool) -> None:
        """After the first comparison stands under it what the real work is like; it stays there."""
        if compared and self._more is None:
            self._more = self._further(task)
            self.body.insertWidget(self.body.count() - 1, self._more)
        bar = self.verticalScrollBar()
        bar.setValue(min(bar.value(), self._card.y() - 16))  # the question stays in sight

    def _further(self, task: Task) -> QWidget:
        pack, theme = self.services.pack, self.services.theme
        work = Card("Dit deed je net").add(Label(task.words.what_you_did))
        jobs = [
            link_card(self, "briefcase", job.name, job.one_line, Route("beroepen", job.id))
            for job in tasks.occupations_for(pack, task.id)
        ]
        others = [task_card(self, other) for other in tasks.rows(pack, task.domain) if other.id != task.id]
        every = link_card(self, "hand", "Alle opdrachten", "Uit alle domeinen", Route("proberen"))
        return holder(
            column(
                work,
                Label("Wie doet dit werk?", "heading"),
                grid_flow(*jobs, minimum=280, most=3, theme=theme),
                Label("Nog iets proberen", "heading"),
                grid_flow(*others, every, minimum=280, most=3, theme=theme),
                spacing=12,
            )
        )
