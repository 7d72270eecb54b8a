"""What stands above a long list: a field to search within it, drop-downs, chips, and how many were found.

A page makes the bar once and keeps it, so that the choices live as long as the program runs:

    self._bar = FilterBar(
        services.theme,
        "Zoek in deze mensen",
        (
            Pick("domain", "Domein", "Alle domeinen", (("onderwijs", "Onderwijs"), …)),
            Pick("sort", "Volgorde", "Op naam", (("year", "Op jaar"),), narrows=False),
            Chips("level", "Niveau", (("mbo-2", "mbo 2"), ("mbo-3", "mbo 3"))),
            Chips("route", "Weg", (("switched", "is geswitcht"),)),
        ),
        counted=("mens", "mensen"),
    )
    self._bar.changed.connect(self._show)

    def _show(self) -> None:
        words, domain, levels = self._bar.words, self._bar.one("domain"), self._bar.many("level")
        rows = [r for r in self._rows if (not domain or r.domain == domain) and (not levels or r.level in levels)]
        self._list.show_cards(…)
        self._bar.found(len(rows))

Nothing chosen means everything: `words` and `one` are then empty, `many` is an empty set. Where the bar is narrow (a
small window, large text) the choices fold behind one button, so that the list stays in sight.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.search_field import put_icon

FOLDED_BELOW = 960
"""Width, at 100 % text, below which the choices fold behind a button."""


@dataclass(frozen=True, slots=True)
class Chips:
    """Toggles of which any number may be on; `choices` are (id, words)."""

    id: str
    name: str
    choices: Sequence[tuple[str, str]]
    icon: str = ""
    """Lucide icon on each chip."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A drop-down of which one is on; at first `all`, which counts as no choice. `choices` are (id, words)."""

    id: str
    name: str
    all: str
    choices: Sequence[tuple[str, str]]
    narrows: bool = True
    """False for an order: it does not narrow the list, so "Wis filters" leaves it alone."""


class FilterBar(QWidget):
    """`changed` comes once after each change of the words or a choice."""

    changed = Signal()

    def __init__(self, theme: Theme, search: str, parts: Sequence[Chips | Pick], *, counted: tuple[str, str]) -> None:
        super().__init__()
        self._theme, self._counted, self._parts = theme, counted, tuple(parts)
        self._field = FilterField(theme, search)
        self._chips = {part.id: self._make_chips(part) for part in parts if isinstance(part, Chips)}
        self._picks = {part.id: self._make_pick(part) for part in parts if isinstance(part, Pick)}
        self._unfold = Button("Filters", "chip", checkable=True)
        self._unfold.set_icon(theme.icon("sliders-horizontal", "text", "on_brand"), 16)
        self._wipe = Button("Wis filters", "link")
        self._count = Label("", "quiet", wrap=False)
        self._line = Flow(self._field, self._unfold, *self._picks.values(), self._wipe)
        self._rows = [self._row(part) for part in parts if isinstance(part, Chips)]
        self._lay_out()
        self._field.textChanged.connect(self._tell)
        self._unfold.toggled.connect(self._fold)
        self._wipe.clicked.connect(self.wipe)
        theme.changed.connect(self._fold)
        self._fold()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._line, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._choices = Flow(*self._rows, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._choices)

    def _make_chips(self, part: Chips) -> dict[str, Button]:
        chips = {}
        for choice, words in part.choices:
            chip = Button(words, "chip", name=f"{part.name}: {words}", checkable=True)
            if part.icon:
                chip.set_icon(self._theme.icon(part.icon, "text", "on_brand"), 16)
            chip.toggled.connect(self._tell)
            chips[choice] = chip
        return chips

    def _make_pick(self, part: Pick) -> "FilterPick":
        pick = FilterPick(self._theme, part)
        pick.currentIndexChanged.connect(self._tell)
        return pick

    def _row(self, part: Chips) -> QWidget:
        return Flow(Label(part.name, "small-strong", wrap=False), *self._chips[part.id].values(), spacing=6)

    @property
    def words(self) -> str:
        """What is typed in the search field, without spaces around it."""
        return self._field.text().strip()

    def one(self, pick: str) -> str:
        """The choice of a drop-down; empty for "all"."""
        return str(self._picks[pick].currentData())

    def many(self, chips: str) -> frozenset[str]:
        """The chips of a group that are on; empty means that nothing is narrowed."""
        return frozenset(choice for choice, chip in self._chips[chips].items() if chip.isChecked())

    @property
    def narrowing(self) -> int:
        """How many choices narrow the list now, the words not counted."""
        picks = sum(bool(self.one(part.id)) for part in self._parts if isinstance(part, Pick) and part.narrows)
        return picks + sum(len(self.many(chips)) for chips in self._chips)

    def choose(self, part: str, *choices: str) -> None:
        """Turn on exactly these choices of a part; no choice turns all off. KeyError for a part that is not there."""
        with QSignalBlocker(self):
            if part in self._chips:
                for choice, chip in self._chips[part].items():
                    chip.setChecked(choice in choices)
            else:
                pick = self._picks[part]
                pick.setCurrentIndex(max(0, pick.findData(choices[0] if choices else "")))
        self._tell()

    def search(self, words: str) -> None:
        """Put words in the search field."""
        self._field.setText(words)

    def wipe(self) -> None:
        """Turn everything off that narrows the list; the order stays."""
        focused = self._wipe.hasFocus()
        with QSignalBlocker(self):
            self._field.clear()
            for part in self._parts:
                if isinstance(part, Chips) or part.narrows:
                    self.choose(part.id)
        if focused:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had it is gone
        self._tell()

    def found(self, number: int) -> None:
        """Show, and let a screen reader say, how many are shown now."""
        words = f"{number} {self._counted[number != 1]}"
        if words != self._count.text():
            self._count.setText(words)
            announce(self, words)

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        chosen = self.narrowing
        self._unfold.set_text(f"Filters: {chosen} aan" if chosen else "Filters")
        self._wipe.setVisible(bool(chosen or self.words))

    @property
    def _open(self) -> bool:
        return self._unfold.isChecked() or not self._narrow

    @property
    def _narrow(self) -> bool:
        return self.width() < self._theme.px(FOLDED_BELOW)

    def _fold(self) -> None:
        self._count.setMinimumHeight(self._field.sizeHint().height())
        self._unfold.setVisible(self._narrow)
        for part in (*self._picks.values(), self._choices):
            part.setVisible(self._open)
        self._show_state()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()


class FilterField(QLineEdit):
    """Searches within the list under it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(100)
        self.setClearButtonEnabled(True)
        put_icon(self, theme)
        for inner in self.findChildren(QToolButton):
            inner.setAccessibleName("Wis de zoekwoorden")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(250), super().sizeHint().height())


class FilterPick(QComboBox):
    """A drop-down in the look of a chip; the wheel scrolls the page, it does not change the choice."""

    def __init__(self, theme: Theme, part: Pick) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(part.name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMaxVisibleItems(20)
        self.view().setAccessibleName(part.name)
        self.addItem(part.all, "")
        for choice, words in part.choices:
            self.addItem(words, choice)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(90), super().minimumSizeHint().height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(16)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, field, self).width() - 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = self._theme.icons.pixmap("chevron-down", self._theme.tokens.text, side, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - side - 10, (self.height() - side) // 2, arrow)
