"""Vergelijk: up to four occupations and studies beside each other, what differs first, every value with its source."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.errors import NotInPack, UserError
from loopbaan_app.guidance.comparison import MOST, takes_part
from loopbaan_app.pack.queries import occupations
from loopbaan_app.ui.file_choice import save
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.pages.compare.values import ICONS, KINDS, Values
from loopbaan_app.ui.parts import when_favourites_change
from loopbaan_app.ui.printing import compare_sheet
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.compare_table import CompareTable, Head
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label

TOO_MANY = "Je kunt er hoogstens vier naast elkaar zetten. Zet er eerst één uit."
LINE = "Wat verschilt staat bovenaan. Er is geen beste: kies wat bij jou past."


class View(Page):
    """What takes part: what the user asked for in this run, then what has a heart."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Vergelijk", parent)
        self._asked: list[str] = []
        self._left_out: set[str] = set()
        self._drawn: tuple[object, ...] = ()
        self._heads: dict[str, Head] = {}
        printing = Button("Print", "ghost", name="Print deze vergelijking op A4")
        printing.set_icon(services.theme.icon("printer", "brand"))
        printing.clicked.connect(self._print)
        saving = Button("PDF", "ghost", name="Bewaar deze vergelijking als PDF")
        saving.clicked.connect(self._save)
        self._paper = (printing, saving)
        self.add_heading("Naast elkaar", LINE, row(*self._paper))
        self._who = QVBoxLayout()
        self.table = CompareTable(services.theme)
        self.table.opened.connect(lambda key: self.go_to.emit(Route.parse(key)))
        self.table.source_asked.connect(self.source_asked)
        self._card = Card(margin=16).add(self.table)
        self._nothing = self._empty_card()
        self.add(self._who, self._nothing, self._card)
        self.body.addStretch(1)
        when_favourites_change(self, self._show)

    def open(self, item: str) -> None:
        """Show what is kept, and `item`, such as `beroepen/timmerman`, beside it; raises NotInPack."""
        if item:
            if item.partition("/")[0] not in KINDS:
                raise NotInPack("comparison", item)
            self._head(item)
            self._asked = [item, *(key for key in self._asked if key != item)]
            self._left_out.discard(item)
        self._show()

    @property
    def _level(self) -> str:
        return self.services.preferences.now.level or "vmbo-kb"

    def _kept(self) -> list[str]:
        kinds = {"occupation": "beroepen", "programme": "opleidingen"}
        favourites = self.services.dossier.favourites
        return [f"{kinds[each.kind]}/{each.id}" for each in favourites if each.kind in kinds]

    def _show(self) -> None:
        every, shown = takes_part(self._asked, self._kept(), self._left_out)
        self._show_who(every, shown)
        enough = len(shown) > 1
        for part in (self._card, *self._paper):
            part.setVisible(enough)
        self._nothing.setVisible(not enough)
        drawn = (tuple(shown), self._level)
        if enough and drawn != self._drawn:
            self._drawn = drawn
            self.table.tell([self._head(key) for key in shown], Values(self.services, self._level).compare(shown))

    def _head(self, key: str) -> Head:
        if key not in self._heads:
            self._heads[key] = Values(self.services, self._level).head(key)
        return self._heads[key]

    def _show_who(self, every: list[str], shown: list[str]) -> None:
        """A chip for each thing that can take part, and what lies near when there is only one."""
        while item := self._who.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        if not every:
            return
        chips = Flow(Label("Vergelijk:", "label", wrap=False), spacing=6)
        for key in every:
            chips.add(self._chip(key, key in shown))
        self._who.addWidget(chips)
        near = self._near(every) if len(shown) == 1 else []
        if near:
            links = Flow(Label("Zet ernaast:", "label", wrap=False), spacing=6)
            for key in near:
                links.add(self._chip(key, on=False))
            self._who.addWidget(links)

    def _chip(self, key: str, on: bool) -> Button:
        head = self._head(key)
        chip = Button(head.name, "chip", name=f"{KINDS[key.partition('/')[0]]} {head.name}", checkable=True)
        chip.set_icon(self.services.theme.icon(ICONS[key.partition("/")[0]], "text", "on_brand"), 16)
        chip.setChecked(on)
        chip.clicked.connect(lambda: self._turn(key))
        return chip

    def _near(self, every: list[str]) -> list[str]:
        """Occupations that lie near the one that is asked for."""
        page, _, id = every[0].partition("/")
        rows = occupations.related(self.services.pack, id) if page == "beroepen" else []
        return [key for each in rows[:MOST] if (key := f"beroepen/{each.id}") not in every]

    def _turn(self, key: str) -> None:
        """One more, or one less."""
        _, shown = takes_part(self._asked, self._kept(), self._left_out)
        if key in shown:
            self._left_out.add(key)
        elif len(shown) == MOST:
            self.told.emit(TOO_MANY)
        else:
            self._left_out.discard(key)
            self._asked = [*(each for each in self._asked if each != key), key]
        self._show()

    def _empty_card(self) -> Card:
        card = Card()
        card.add(Label("Zet er minstens twee naast elkaar.", "strong"))
        card.add(Label("Geef een beroep of opleiding een hartje. Dan staat het hier."))
        links = Flow()
        for page, words in (("beroepen", "Naar de beroepen"), ("opleidingen", "Naar de opleidingen")):
            link = Button(words, "ghost")
            link.set_icon(self.services.theme.icon(ICONS[page], "brand"))
            link.clicked.connect(lambda _=False, page=page: self.go_to.emit(Route(page)))
            links.add(link)
        return card.add(links)

    def _sheet(self) -> compare_sheet.CompareSheet:
        _, shown = takes_part(self._asked, self._kept(), self._left_out)
        names = [self._head(key).name for key in shown]
        return compare_sheet.sheet(names, Values(self.services, self._level).compare(shown))

    def _print(self) -> None:
        try:
            printer = self.services.choose.printer(self, compare_sheet.TITLE, compare_sheet.SIZE)
            if printer is not None:
                compare_sheet.draw(printer, self._sheet())
        except UserError as error:
            self.told.emit(error.sentence)

    def _save(self) -> None:
        path = self.services.choose.file(self, compare_sheet.TITLE, "vergelijking.pdf")
        if path is None:
            return
        try:
            save(compare_sheet.pdf(self._sheet()), path)
            self.told.emit("Het vel is bewaard als PDF.")
        except UserError as error:
            self.told.emit(error.sentence)
