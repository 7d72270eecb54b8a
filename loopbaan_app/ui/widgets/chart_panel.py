"""A chart with its notes, its table twin, and the two ways to take it along: as a picture and as a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.label import Label

CHART, TABLE = "chart", "table"


class ChartPanel(QWidget):
    """`source_asked` carries the key of a figure; `export_asked` "png" or "csv"."""

    source_asked = Signal(str)
    export_asked = Signal(str)

    def __init__(self, theme: Theme, chart: Chart, notes: tuple[str, ...]) -> None:
        super().__init__()
        self._theme, self.chart, self.notes = theme, chart, notes
        self._table: DataTable | None = None
        chart.picked.connect(self.source_asked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(chart)
        self._notes = Label(" ".join(notes), "small")
        self._layout.addWidget(self._notes)  # first: a part that is shown alone is a window that takes the focus
        self._notes.setVisible(bool(notes))

    def exports(self) -> list[Button]:
        """The buttons that take along what is shown; the owner lays them where there is room."""
        buttons = []
        for kind, icon, words in (
            ("png", "image-down", "Bewaar als plaatje"),
            ("csv", "file-down", "Bewaar als tabel"),
        ):
            button = icon_button(self._theme, icon, f"{words}: {self.chart.name}")
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, kind=kind: self.export_asked.emit(kind))
            buttons.append(button)
        return buttons

    @property
    def mode(self) -> str:
        """What is shown now: "chart" or "table"."""
        return TABLE if self._table is not None and not self._table.isHidden() else CHART

    def show_as(self, mode: str) -> None:
        """Show the chart or its table twin."""
        as_table = mode == TABLE
        if as_table and self._table is None:
            self._table = DataTable(self._theme, self.chart.table())
            self._table.opened.connect(self.source_asked)
            self._layout.insertWidget(1, self._table)
        if self._table is not None:
            self._table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self._notes.setVisible(bool(self.notes) and not as_table)
