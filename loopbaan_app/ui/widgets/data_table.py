"""A table of figures: one model, one view; a row opens the source of its figure."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from loopbaan_app.overrides import override
from loopbaan_app.ui.charts.table import Table
from loopbaan_app.ui.theme.apply import Theme

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS = 14
"""With more rows the table scrolls by itself; with fewer it is as high as its rows."""
MEASURED = 60
"""So many rows are looked at to choose the widths of the columns."""


class TableModel(QAbstractTableModel):
    """The rows of a `Table`."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.table = table

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.table.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.headers)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self.table.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.table.headers[index.column()]}: {row.cells[index.column()] or 'leeg'}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.table.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class DataTable(QTableView):
    """Shows a table; `opened` carries the key of the row that was clicked or entered.

    With `whole` every row is as high as its words, also when there are many.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, table: Table, *, whole: bool = False) -> None:
        super().__init__()
        self._theme, self._rows, self._whole = theme, TableModel(table), whole
        self.setModel(self._rows)
        self.setAccessibleName(table.name)
        if any(row.key for row in table.rows):
            self.setAccessibleDescription("Enter op een rij: waar het cijfer vandaan komt.")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setAccessibleName("Namen van de kolommen")
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        self._rows.beginResetModel()
        self._rows.table = table
        self._rows.endResetModel()
        self.setAccessibleName(table.name)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        key = self._rows.table.rows[index.row()].key if index.isValid() else ""
        if key:
            self.opened.emit(key)

    def _fit(self) -> None:
        """Share the width by what the columns hold, and let long words wrap."""
        table, metrics = self._rows.table, self.fontMetrics()
        room = self.viewport().width()
        columns = [
            (header, *(row.cells[at] for row in table.rows[:MEASURED])) for at, header in enumerate(table.headers)
        ]
        side = self._theme.px(28)
        wanted = [max(metrics.horizontalAdvance(text) for text in column) + side for column in columns]
        for column, width in enumerate(_shared(wanted, room, self._theme.px(90))):
            self.setColumnWidth(column, width)
        if len(table.rows) <= MOST_ROWS:
            self.resizeRowsToContents()
            height = sum(self.rowHeight(row) for row in range(len(table.rows)))
        elif self._whole:
            self.resizeRowsToContents()
            height = min(self._theme.px(560), 900)
        else:
            self.verticalHeader().setDefaultSectionSize(max(40, metrics.height() * 2 + self._theme.px(12)))
            height = self.verticalHeader().defaultSectionSize() * 9
        shown = sum(self.columnWidth(column) for column in range(len(wanted)))
        bar = self.horizontalScrollBar().sizeHint().height() if shown > room else 0
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + bar + 8)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 80)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _shared(wanted: list[int], room: int, least: int) -> list[int]:
    """Widths that fill the room: narrow columns get what they want, wide ones share the rest."""
    if not wanted:
        return []
    if sum(wanted) <= room:
        spare = (room - sum(wanted)) // len(wanted)
        return [width + spare for width in wanted]
    base = [min(width, max(least, room // len(wanted))) for width in wanted]
    left, missing = max(0, room - sum(base)), sum(wanted) - sum(base)
    return [width + left * (want - width) // max(1, missing) for width, want in zip(base, wanted, strict=True)]
