"""The page Kansen: its sections, the switch between chart and table, and one series when a route names it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages.outlook import every_series, guesses, horizon, one_series, overview, profile_choice, regions
from loopbaan_app.ui.pages.outlook.panels import Host
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.chart_panel import CHART, TABLE
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.segmented import Segmented

Build = Callable[[Host], list[QWidget]]
SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("", "In het kort", "Hoeveel banen staan open? En verandert dat? Klik op een punt om de bron te zien."),
    ("straks", "Als jij klaar bent", "Wat weten we nu, en wat is een verwachting voor later?"),
    ("gok", "Gok eerst", "Wat denk jij? Daarna zie je het echte cijfer."),
    ("regio", "In jouw regio", "Werk verschilt per plek. Waar een cijfer mist, zie je dat ook."),
    ("profielkeuze", "Profielkeuze", "Wat kiezen leerlingen in heel Nederland?"),
    ("alles", "Alle cijfers", "Zoek een cijfer. Elk cijfer heeft zijn eigen uitleg en bron."),
)
BUILD: dict[str, Build] = {
    "": overview.build,
    "straks": horizon.build,
    "gok": guesses.build,
    "regio": regions.build,
    "profielkeuze": profile_choice.build,
    "alles": every_series.build,
}


class View(Host):
    """Sections and series; the choice of chart or table stays while the program runs."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Kansen op werk", parent)
        self._shown = ""
        services.changes.preferences_changed.connect(self._read_preferences)
        self._standing = self._stand()

    def open(self, item: str) -> None:
        """Show a section, or the series with this id; raises NotInPack."""
        series = None if item in BUILD else one_series.read(self.services.pack, item)
        self._shown, self.panels = item, []
        self.clear()
        self.body.setSpacing(14)
        if series is not None:
            self.setAccessibleName(f"Kansen: {series.series.name}")
            parts = one_series.build(self, series)
            self.add(one_series.crumbs(self, series))
            self.add_heading(series.series.name, "", self._switch())
        else:
            name, line = next((name, line) for id, name, line in SECTIONS if id == item)
            self.setAccessibleName(f"Kansen op werk: {name}" if item else "Kansen op werk")
            parts = BUILD[item](self)
            self.add_heading("Kansen op werk", line, self._switch())
            self.add(self._sections())
        self.add(*parts)
        self.body.addStretch(1)

    def _switch(self) -> QWidget | None:
        """Chart or table, where there is a chart."""
        if not self.panels:
            return None
        choices = ((CHART, "Grafiek", "chart-line"), (TABLE, "Tabel", "table"))
        switch = Segmented(self.services.theme, choices, self.mode, name="Toon als")
        switch.chosen.connect(self.show_as)
        return switch

    def _sections(self) -> QWidget:
        flow = Flow(spacing=8)
        for id, name, _ in SECTIONS:
            chip = Button(name, "chip", checkable=True)
            chip.setChecked(id == self._shown)
            chip.clicked.connect(lambda _=False, id=id, chip=chip: self._go(id, chip))
            flow.add(chip)
        return flow

    def _go(self, section: str, chip: Button) -> None:
        if section == self._shown:
            chip.setChecked(True)
        else:
            self.go_to.emit(Route("kansen", section))

    def _stand(self) -> tuple[str, str, str]:
        now = self.services.preferences.now
        return now.level, now.school_year, now.region

    def _read_preferences(self) -> None:
        """Where somebody stands decides what the sections say; theme and text size do not."""
        standing = self._stand()
        if standing != self._standing:
            self._standing = standing
            if self.isVisible():
                self.open(self._shown)
