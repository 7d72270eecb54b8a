"""What all parts of the page share: a chart with its sources under it, and saving what is on screen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loopbaan_app.errors import UserError
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.slugs import slug
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.table import to_csv
from loopbaan_app.ui.figure_words import document_words, source_card
from loopbaan_app.ui.file_choice import save
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.series_charts import chart_notes
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card import Card
from loopbaan_app.ui.widgets.chart_panel import CHART, ChartPanel
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.source_chip import SourceChip

PICTURE_WIDTH = 900
MOST_CHIPS = 3


class Host(Page):
    """What the sections are built on: the page, whether charts or tables are shown, and what a section remembers."""

    def __init__(self, services: Services, name: str, parent: QWidget | None = None) -> None:
        super().__init__(services, name, parent)
        self.mode = CHART
        self.panels: list[ChartPanel] = []
        self.kept: dict[str, str] = {}
        """Choices within sections, by name; they stay while the program runs."""

    def show_as(self, mode: str) -> None:
        """Show all charts of the page, or their tables."""
        self.mode = mode
        for panel in self.panels:
            panel.show_as(mode)


class Swap(QWidget):
    """Holds one part that can be replaced, with the panels in it."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._own: list[ChartPanel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def put(self, make: Callable[[], QWidget]) -> None:
        """Make a part and show it instead of the one before."""
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._host.panels = [panel for panel in self._host.panels if panel not in self._own]
        before = list(self._host.panels)
        self._layout.addWidget(make())
        self._own = [panel for panel in self._host.panels if panel not in before]


def chart_card(
    host: Host,
    title: str,
    unit: str,
    chart: Chart,
    views: Sequence[FigureView],
    *,
    notes: Sequence[str] = (),
    chips: QWidget | None = None,
) -> Card:
    """A card with title, unit, chart, notes, sources and export; `views` are the figures that are named as sources."""
    card = Card(spacing=6)
    panel = ChartPanel(host.services.theme, chart, (*chart_notes(chart), *notes))
    panel.source_asked.connect(host.source_asked)
    panel.export_asked.connect(lambda kind: save_chart(host, chart, panel.notes, views, kind))
    panel.show_as(host.mode)
    host.panels.append(panel)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Label(title, "strong") if title else Label(unit, "small"), 1)
    if unit and title:
        head.addWidget(Label(unit, "small", wrap=False))
    for button in panel.exports():
        head.addWidget(button)
    card.add(head, panel)
    return card.add(chips or source_chips(host, views)).fill()


def source_chips(page: Page, views: Sequence[FigureView]) -> QWidget:
    """The sources of a chart: the first few as chips, each with the last of its figures; a point opens its own."""
    by_source = list({view.source.id: view for view in views}.values())
    flow = Flow(spacing=14)
    for view in by_source[:MOST_CHIPS]:
        chip = SourceChip(page.services.theme, view.figure.id, document_words(view.source))
        chip.asked.connect(page.source_asked)
        flow.add(chip)
    if len(by_source) > MOST_CHIPS:
        rest = len(by_source) - MOST_CHIPS
        flow.add(Label(f"en nog {rest}. Klik op een punt: elk punt heeft zijn eigen bron.", "small"))
    return flow


def save_chart(page: Page, chart: Chart, notes: Sequence[str], views: Sequence[FigureView], kind: str) -> None:
    """Ask where, and save the picture or the table with its notes and sources."""
    name = f"{slug(chart.name)[:60] or 'grafiek'}.{kind}"
    path = page.services.choose.file(page, f"Bewaar “{chart.name}”", name)
    if path is None:
        return
    sources = list(dict.fromkeys(f"Bron: {source_card(view).footnote}" for view in views))
    lines = (*notes, *sources)
    content = picture_bytes(chart, lines) if kind == "png" else to_csv(chart.table(), lines).encode("utf-8-sig")
    try:
        save(content, path)
    except UserError as error:
        page.told.emit(error.sentence)
    else:
        page.told.emit(f"Bewaard als {path.name}.")


def picture_bytes(chart: Chart, lines: Sequence[str]) -> bytes:
    """The print version of a chart as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(chart.picture(PICTURE_WIDTH, tuple(lines)))
    return bytes(buffer.data().data())
