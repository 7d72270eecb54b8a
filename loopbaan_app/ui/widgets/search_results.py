"""The results of a search, lying over the page under the field; made at the first search."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.label import Label

Index = QModelIndex | QPersistentModelIndex
RESULT = int(Qt.ItemDataRole.UserRole)
NOTHING = "Niets gevonden. Probeer een ander woord, of minder letters."


class Result(NamedTuple):
    """One result: `key` is handed back when it is chosen."""

    key: str
    title: str
    line: str
    kind: str
    icon: str


class SearchResults(QFrame):
    """The results, lying over the page under the field; `picked` carries the key."""

    picked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme = theme
        self._model = QStandardItemModel(self)
        self._empty = Label("", "quiet")
        self._list = QListView()
        self._list.setObjectName("results")
        self._list.setAccessibleName("Zoekresultaten")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ResultDelegate(theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._pick)
        self._list.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._empty)
        layout.addWidget(self._list)
        self.hide()

    def offer(self, words: str, results: Sequence[Result], under: QRect, meant: str = "") -> None:
        """Show the results for `words` under the field; no words hides them.

        `meant` are the words that were looked for instead, when what was typed was found nowhere.
        """
        if not words.strip():
            self.hide()
            return
        self._model.clear()
        for result in results:
            item = QStandardItem(result.title)
            item.setData(result, RESULT)
            item.setData(f"{result.title}, {result.kind}. {result.line}", int(Qt.ItemDataRole.AccessibleTextRole))
            item.setEditable(False)
            self._model.appendRow(item)
        self._list.setVisible(bool(results))
        self._empty.setVisible(not results or bool(meant))
        self._empty.setText(f"Bedoelde je: {meant}?" if results else NOTHING)
        self._place(under, len(results))
        self.show()
        self.raise_()
        found = len(results)
        number = "1 resultaat" if found == 1 else f"{found} resultaten"
        announce(self, f"{number}; bedoelde je {meant}?" if meant and results else number)

    def _place(self, under: QRect, count: int) -> None:
        over = self.parentWidget()
        room = over.height() if over is not None else 600
        head = self._theme.px(32) if not self._empty.isHidden() else 0
        wanted = count * row_height(self._theme) + 20 + head if count else self._theme.px(60)
        width = max(under.width(), min(560, self._theme.px(480)))
        self.setGeometry(under.left(), under.bottom() + 6, width, min(wanted, room - under.bottom() - 24))

    def enter(self) -> None:
        """Move the keyboard into the results."""
        if self.isVisible() and self._model.rowCount():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.setCurrentIndex(self._model.index(0, 0))

    def pick_first(self) -> None:
        """Open the first result, if there is one."""
        if self.isVisible() and self._model.rowCount():
            self._pick(self._model.index(0, 0))

    def _pick(self, index: QModelIndex) -> None:
        result = index.data(RESULT)
        self.hide()
        self.picked.emit(result[0])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self._list.currentIndex())
                return True
            top = self._list.currentIndex().row() <= 0
            if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and top):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def row_height(theme: Theme) -> int:
    """The height of one result."""
    return theme.px(44) + 8


class _ResultDelegate(QStyledItemDelegate):
    """Paints one result: icon, title, line, and the kind at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, row_height(self._theme))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result = Result(*index.data(RESULT))
        theme = self._theme
        area: QRect = option.rect.adjusted(4, 2, -4, -2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if state & lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("brand_soft"))
            painter.drawRoundedRect(area, 10, 10)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 10, 10)
        side = theme.px(20)
        icon = theme.icons.pixmap(result.icon, theme.tokens.brand, side, theme.ratio)
        painter.drawPixmap(area.left() + 10, area.center().y() - side // 2, icon)
        painter.setFont(theme.font("small", QFont.Weight.Bold))
        kind_width = QFontMetrics(painter.font()).horizontalAdvance(result.kind) + 16
        painter.setPen(theme.colour("quiet"))
        painter.drawText(area.adjusted(0, 0, -10, 0), _RIGHT, result.kind)
        words = area.adjusted(22 + side, 4, -kind_width, -4)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body", QFont.Weight.Bold))
        _line(painter, words, Qt.AlignmentFlag.AlignTop, result.title)
        painter.setPen(theme.colour("quiet"))
        painter.setFont(theme.font("small"))
        _line(painter, words, Qt.AlignmentFlag.AlignBottom, result.line)
        painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _line(painter: QPainter, area: QRect, align: Qt.AlignmentFlag, words: str) -> None:
    fitted = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, align | Qt.AlignmentFlag.AlignLeft, fitted)
