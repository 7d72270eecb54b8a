"""All people: search, and filter by domain, level, road, province and kind of portrait."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.folding import fold
from loopbaan_app.pack.queries import domains, role_models
from loopbaan_app.pack.queries.role_models import RoleModelRow
from loopbaan_app.pack.queries.within import within
from loopbaan_app.ui import wording
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import person_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.filter_bar import Chips, FilterBar, Pick
from loopbaan_app.ui.widgets.filtered_cards import FilteredCards

SCHOOLS = {"mbo": ("mbo-1", "mbo-2", "mbo-3", "mbo-4"), "hbo": ("ad", "hbo"), "wo": ("wo",)}
"""Kinds of school in which a road ended, and their levels."""
ROADS = (("vmbo", "deed ook vmbo"), ("switched", "is geswitcht"))
KINDS = (("real", "echte persoon"), ("composite", "samengesteld portret"))


class View(Page):
    """The gallery lives as long as the program runs, and so do the choices above it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Rolmodellen", parent)
        self._rows = role_models.rows(services.pack)
        self._texts = {row.id: fold(f"{row.name} {row.work} {row.one_line} {row.region}") for row in self._rows}
        self.bar = FilterBar(
            services.theme, "Zoek in deze mensen", _parts(services, self._rows), counted=("mens", "mensen")
        )
        self.list = CardList(services.theme, "Rolmodellen", minimum=250, tall=True)
        self._cards = FilteredCards(services.theme, self.bar, self.list, "Niemand past bij al deze keuzes samen.")
        self.bar.changed.connect(self._show)
        self._cards.opened.connect(lambda id: self.go_to.emit(Route("rolmodellen", id)))
        self.add_heading("Mensen die het doen", "Hoe zijn zij begonnen? Wat was lastig? Kies iemand en lees mee.")
        self.body.addWidget(self._cards, 1)

    def open(self, item: str) -> None:
        """Show the gallery as it was left, with the hearts of now."""
        self._show()

    def _show(self) -> None:
        rows = self._fitting()
        self._cards.show_cards(person_cards(rows, self.services.dossier), self._note(rows))

    def _fitting(self) -> list[RoleModelRow]:
        bar = self.bar
        domain, province = bar.one("domain"), bar.one("province")
        levels = {level for school in bar.many("school") for level in SCHOOLS[school]}
        roads, kinds = bar.many("road"), bar.many("kind")
        inside = {row.id for row in role_models.rows(self.services.pack, domain)} if domain else set()
        typed = within(self.services.pack, "role_model", bar.words, self._texts)
        return [
            row
            for row in self._rows
            if row.id in typed
            and (not domain or row.id in inside)
            and (not province or row.province == province)
            and (not levels or row.level in levels)
            and (not kinds or row.kind in kinds)
            and ("vmbo" not in roads or row.did_vmbo)
            and ("switched" not in roads or row.switched)
        ]

    def _note(self, rows: list[RoleModelRow]) -> str:
        """What the choices leave out without saying so: people of whom we do not know it."""
        asked = self.bar.many("road") or self.bar.many("school") or self.bar.one("province")
        if not asked or not rows:
            return ""
        return "Van sommige mensen weten we dit niet. Zij staan er nu niet bij."


def _parts(services: Services, rows: list[RoleModelRow]) -> tuple[Chips | Pick, ...]:
    found = {row.province for row in rows}
    provinces = [(code, name) for code, name in wording.PROVINCES.items() if code in found]
    return (
        Pick("domain", "Domein", "Alle domeinen", [(row.id, row.name) for row in domains.rows(services.pack)]),
        Pick("province", "Provincie", "Alle provincies", provinces),
        Chips("school", "Niveau", [(school, school) for school in SCHOOLS]),
        Chips("road", "Weg", ROADS),
        Chips("kind", "Portret", KINDS),
    )
