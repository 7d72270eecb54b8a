"""All seventeen domains: the eight that the source documents name, then the other sectors, drawn the same."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.pack.queries import domains
from loopbaan_app.pack.queries.domains import DomainRow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.domain_tile import DomainTile
from loopbaan_app.ui.widgets.flow import grid_flow
from loopbaan_app.ui.widgets.label import Label

OURS = (
    "Welk beroep en welke opleiding bij welk domein hoort, bepaalden wij zelf. "
    "Iemand anders had het soms anders verdeeld. Daarom staat iets soms bij twee domeinen."
)


class View(Page):
    """Tiles, each with one sentence."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Domeinen", parent)
        rows = domains.rows(services.pack)
        self.add_heading("Domeinen", "Een domein is een soort werk dat bij elkaar hoort. Wat maakt jou nieuwsgierig?")
        self.add(Label("Hier heeft Nederland veel mensen nodig", "heading"))
        self.add(self._tiles([row for row in rows if row.kind != "other"]))
        self.add(Label("Ook hier werken veel mensen", "heading"))
        self.add(self._tiles([row for row in rows if row.kind == "other"]))
        self.add(Label(OURS, "quiet"))
        self.body.addStretch(1)

    def _tiles(self, rows: list[DomainRow]) -> QWidget:
        return grid_flow(*(self._tile(row) for row in rows), minimum=230, most=4, spacing=12, theme=self.services.theme)

    def _tile(self, row: DomainRow) -> DomainTile:
        tile = DomainTile(self.services.theme, row.id, row.name, row.icon, row.line)
        tile.opened.connect(lambda id: self.go_to.emit(Route("domeinen", id)))
        return tile
