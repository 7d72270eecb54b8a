"""All profiles in groups: those of the pupil's own level first, with chips to see one kind of school only."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.queries import profiles
from loopbaan_app.pack.queries.rows import ProfileRow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import column, holder
from loopbaan_app.ui.widgets.card_data import CardData
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.tab_order import follow

Fits = Callable[[ProfileRow], bool]


def _is_havo(row: ProfileRow) -> bool:
    return row.kind == "practical" and row.code.startswith("Havo")


GROUPS: tuple[tuple[str, str, str, Fits], ...] = (
    ("vmbo", "Vmbo: tien profielen", "Voor basis, kader en gl.", lambda row: row.kind == "vmbo"),
    ("tl", "Vmbo tl: vier profielen", "Op de tl (of mavo) kies je uit vier.", lambda row: row.kind == "vmbo-tl"),
    ("havo", "Havo: vier profielen", "Je kiest er één.", lambda row: row.kind == "havo"),
    ("havo", "Twee profielen in één", "Sommige scholen bieden dit aan.", lambda row: row.kind == "havo-double"),
    ("vmbo tl", "Leerwegen in het vmbo", "Hoeveel praktijk en hoeveel theorie?", lambda row: row.kind == "leerweg"),
    (
        "vmbo tl",
        "Praktijkvakken op gl en tl",
        "Een extra vak in je vrije deel.",
        lambda row: row.kind == "practical" and not _is_havo(row),
    ),
    ("havo", "Praktijkvak op de havo", "Een extra vak in je vrije deel.", _is_havo),
)
CHIPS = (("", "Alles"), ("vmbo", "Vmbo basis, kader en gl"), ("tl", "Vmbo tl"), ("havo", "Havo"))


class View(Page):
    """The groups stay as the pupil left them; at first all are shown, the pupil's own on top."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Profielen", parent)
        self.body.setSpacing(12)
        rows = profiles.rows(services.pack)
        self._chips = {kind: self._chip(kind, words) for kind, words in CHIPS}
        self._chips[""].setChecked(True)
        beside = Button("Zet er twee naast elkaar", "ghost")
        beside.set_icon(services.theme.icon("signpost", "brand"))
        beside.clicked.connect(lambda: self.go_to.emit(Route("profielkiezer")))
        self.add_heading("Profielen", "Welke vakken horen erbij, en wat kun je ermee?", beside)
        self.add(Flow(*self._chips.values()))
        self.groups: list[tuple[str, QWidget]] = []
        for schools, title, line, fits in GROUPS:
            found = [row for row in rows if fits(row)]
            if found:
                self.groups.append((schools, self._group(title, line, found)))
        self._place = self.body.count()
        self.add(*(widget for _, widget in self.groups))
        self.body.addStretch(1)

    def open(self, item: str) -> None:
        """Show the groups, those of the pupil's own level first."""
        own = _own(self.services.preferences.now.level)
        self.groups.sort(key=lambda group: own not in group[0].split())
        for place, (_, widget) in enumerate(self.groups, start=self._place):
            self.body.insertWidget(place, widget)
        lists = (cards for _, widget in self.groups for cards in widget.findChildren(CardList))
        follow(self._chips["havo"], lists)

    def _chip(self, kind: str, words: str) -> Button:
        chip = Button(words, "chip", name=f"Toon: {words}", checkable=True)
        chip.setAutoExclusive(True)
        chip.clicked.connect(lambda: self._show_only(kind))
        return chip

    def _group(self, title: str, line: str, rows: list[ProfileRow]) -> QWidget:
        cards = CardList(self.services.theme, title, minimum=300, grow=True)
        cards.show_cards([_card(row) for row in rows])
        cards.opened.connect(lambda id: self.go_to.emit(Route("profielen", id)))
        return holder(column(Label(title, "heading"), Label(line, "quiet"), cards, spacing=4))

    def _show_only(self, kind: str) -> None:
        for schools, widget in self.groups:
            widget.setVisible(kind in ("", *schools.split()))
        announce(self, dict(CHIPS)[kind])


def _own(level: str) -> str:
    return {"vmbo-tl": "tl", "havo": "havo"}.get(level, "vmbo")


def _card(row: ProfileRow) -> CardData:
    return CardData(row.id, row.name, row.one_line, "", badges=((row.code, "badge-brand"),))
