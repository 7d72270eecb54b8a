"""All tasks to try out, by domain and by what one does in them."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, tasks
from loopbaan_app.pack.queries.tasks import TaskRow
from loopbaan_app.pack.queries.within import within
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import task_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards


class View(Page):
    """The list lives as long as the program runs, and so do the choices above it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Zelf proberen", parent)
        self._rows = tasks.rows(services.pack)
        self._texts = {row.id: fold(f"{row.name} {row.question}") for row in self._rows}
        parts = (
            Pick("domain", "Domein", "Alle domeinen", [(row.id, row.name) for row in domains.rows(services.pack)]),
            Chips("kind", "Wat je doet", list(wording.TASK_KINDS.items())),
        )
        self.bar = FilterBar(services.theme, "Zoek in deze opdrachten", parts, counted=("opdracht", "opdrachten"))
        self.list = CardList(services.theme, "Zelf proberen", minimum=300, most=3)
        self._cards = FilteredCards(services.theme, self.bar, self.list, "Geen opdracht past bij al deze keuzes samen.")
        self.bar.changed.connect(self._show)
        self._cards.opened.connect(lambda id: self.go_to.emit(Route("proberen", id)))
        line = "Doe een klein stukje echt werk. Je krijgt geen punten: je ziet hoe mensen in dat werk kiezen."
        self.add_heading("Zelf proberen", line)
        self.body.addWidget(self._cards, 1)

    def open(self, item: str) -> None:
        """Show the list as it was left."""
        self._show()

    def _show(self) -> None:
        self._cards.show_cards(task_cards(self._fitting()))

    def _fitting(self) -> list[TaskRow]:
        domain, kinds = self.bar.one("domain"), self.bar.many("kind")
        typed = within(self.services.pack, "task", self.bar.words, self._texts)
        return [
            row
            for row in self._rows
            if row.id in typed and (not domain or row.domain == domain) and (not kinds or row.kind in kinds)
        ]
