"""All visits: a list and a map of the provinces; what one's own region has comes first."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from loopbaan_app.overrides import override
from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, regions, visits
from loopbaan_app.pack.queries.visits import VisitRow
from loopbaan_app.pack.queries.within import within
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.region_map import Area
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import visit_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.province_map import ProvinceMap
from loopbaan_app.ui.widgets.segmented import Segmented

MAP_WIDTH = 300
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own number for "no limit"."""
BESIDE = 1000
"""Width, at 100 % text, from which the map stands beside the list; below it one chooses between the two."""


class View(Page):
    """List, map and choices live as long as the program runs."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Bedrijfsbezoeken", parent)
        self._rows = visits.rows(services.pack)
        self._texts = {row.id: fold(f"{row.name} {row.one_line} {row.place}") for row in self._rows}
        self.bar = FilterBar(services.theme, "Zoek in de bezoeken", _parts(services), counted=("bezoek", "bezoeken"))
        self.list = CardList(services.theme, "Bedrijfsbezoeken", minimum=320)
        self.map = ProvinceMap(services.theme, "Kaart van de provincies", _areas(services), ("bezoek", "bezoeken"))
        self._elsewhere = Label("", "small")
        self._map_card = Card("Waar wil je kijken?").add(self.map, self._elsewhere).fill()
        self._cards = FilteredCards(
            services.theme, self.bar, self.list, "Geen bezoek past bij al deze keuzes samen.", self._map_card
        )
        self._way = "list"
        self._switch = Segmented(
            services.theme, (("list", "Lijst", "list"), ("map", "Kaart", "map")), "list", name="Laat zien als"
        )
        self._switch.chosen.connect(self._choose_way)
        self.bar.changed.connect(self._show)
        self.map.picked.connect(self._pick)
        self._cards.opened.connect(lambda id: self.go_to.emit(Route("bedrijfsbezoeken", id)))
        line = "Wat doen mensen daar de hele dag? Kies een plek en maak een plan."
        self.add_heading("Ga zelf kijken", line, Flow(self._switch))
        self.body.addWidget(self._cards, 1)
        services.theme.changed.connect(self._turn)

    def open(self, item: str) -> None:
        """Show the list as it was left, with the hearts and the region of now."""
        self._show()

    def _show(self) -> None:
        fitting, province = self._fitting(), self.bar.one("province")
        home = self.services.preferences.now.region
        rows = [row for row in fitting if not province or province in row.provinces or not row.provinces]
        rows.sort(key=partial(_distance, province or home))
        self._cards.show_cards(visit_cards(rows, self.services.dossier), _note(rows, province, home))
        counts = Counter(code for row in fitting for code in row.provinces)
        self.map.show_counts(counts, province, home)
        self._turn()
        everywhere = sum(not row.provinces for row in fitting)
        self._elsewhere.setText(f"{everywhere} bezoeken kunnen in elke provincie." if everywhere > 1 else "")

    def _fitting(self) -> list[VisitRow]:
        """What fits all choices but the province."""
        bar = self.bar
        domain, kinds, audiences = bar.one("domain"), bar.many("kind"), bar.many("audience")
        inside = {row.id for row in visits.rows(self.services.pack, domain)} if domain else set()
        typed = within(self.services.pack, "visit", bar.words, self._texts)
        return [
            row
            for row in self._rows
            if row.id in typed
            and (not domain or row.id in inside)
            and (not kinds or row.kind in kinds)
            and (not audiences or audiences & set(row.audience))
        ]

    def _pick(self, province: str) -> None:
        """Choose a province on the map and see what is there; choosing it again lets it go."""
        self._way = "list"
        self._switch.set_current("list")
        self.bar.choose("province", *(() if province == self.bar.one("province") else (province,)))

    def _choose_way(self, way: str) -> None:
        self._way = way
        self._turn()

    def _turn(self) -> None:
        """Map beside the list where there is room, else the one that was chosen."""
        theme = self.services.theme
        beside = self.width() >= theme.px(BESIDE)
        self._switch.setVisible(not beside)
        self._map_card.setVisible(beside or self._way == "map")
        self._cards.show_only_beside(not beside and self._way == "map")
        self._map_card.setMinimumWidth(theme.px(MAP_WIDTH) if beside else 0)
        self._map_card.setMaximumWidth(theme.px(MAP_WIDTH) if beside else QWIDGETSIZE_MAX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()


def _parts(services: Services) -> tuple[Chips | Pick, ...]:
    return (
        Pick("domain", "Domein", "Alle domeinen", [(row.id, row.name) for row in domains.rows(services.pack)]),
        Pick("province", "Provincie", "Alle provincies", list(wording.PROVINCES.items())),
        Chips("kind", "Soort", list(wording.VISIT_KINDS.items())),
        Chips("audience", "Met wie", list(wording.AUDIENCES.items())),
    )


def _areas(services: Services) -> list[Area]:
    rows = regions.rows(services.pack, "province")
    return [Area(row.code, row.name, row.path, QPointF(row.label_x, row.label_y)) for row in rows]


def _distance(province: str, row: VisitRow) -> int:
    """0 within the province, 1 where it can be anywhere, 2 elsewhere; all equal when no province is known."""
    if not province:
        return 0
    return 0 if province in row.provinces else 1 if not row.provinces else 2


def _note(rows: list[VisitRow], province: str, home: str) -> str:
    """What one must know to read the order."""
    if province:
        name = wording.PROVINCES[province]
        here = sum(province in row.provinces for row in rows)
        first = f"{here} in {name}." if here else f"In {name} kennen wij er nog geen."
        return first + (" De andere kunnen overal: zoek er een bij jou in de buurt." if here < len(rows) else "")
    if home:
        return f"Eerst wat in {wording.PROVINCES[home]} is, dan wat overal kan, dan de rest."
    return ""
