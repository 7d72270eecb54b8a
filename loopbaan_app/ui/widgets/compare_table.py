"""Things beside each other: a coloured head for each, then aspect by aspect, each value with its source."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.guidance.comparison import Aspect, Comparison, Value
from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.card import column, holder, rule
from loopbaan_app.ui.widgets.domain_tile import DomainTile
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.source_chip import SourceChip

ASIDE = 150
"""Width of the names of the aspects, at 100 % text."""
COLUMN = 165
"""The least width of a column, at 100 % text; with less room each aspect becomes a block."""
DIFFERENT, SAME = "Dit verschilt", "Dit is gelijk"


AROUND = 48
"""What the margins of a head take beside its longest word."""


class Head(NamedTuple):
    """One thing that takes part."""

    key: str
    name: str
    line: str
    domain: str
    icon: str


class CompareTable(QWidget):
    """`opened` carries the key of a thing, `source_asked` the id of a figure or source."""

    opened = Signal(str)
    source_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heads: tuple[Head, ...] = ()
        self._found = Comparison((), ())
        self._stacked: bool | None = None
        self._content: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._turn)

    def tell(self, heads: Sequence[Head], found: Comparison) -> None:
        """Show these things and what differs between them."""
        self._heads, self._found, self._stacked = tuple(heads), found, None
        self._turn()

    @property
    def stacked(self) -> bool:
        """True when there is no room for columns."""
        metrics = QFontMetrics(self._theme.font("body", QFont.Weight.Bold))
        words = [word for head in self._heads for word in head.name.split()]
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        least = max(self._theme.px(COLUMN), longest + AROUND)
        return self.width() < self._theme.px(ASIDE) + least * max(1, len(self._heads))

    def _turn(self) -> None:
        if self.stacked == self._stacked or not self._heads:
            return
        self._stacked = self.stacked
        if self._content is not None:
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = self._blocks() if self._stacked else self._columns()
        self._layout.addWidget(self._content)

    def _columns(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, self._theme.px(ASIDE - 20))
        for place, head in enumerate(self._heads, start=1):
            grid.addWidget(self._tile(head), 0, place)
            grid.setColumnStretch(place, 1)
        line = 1
        for title, aspects in ((DIFFERENT, self._found.different), (SAME, self._found.same)):
            if aspects:
                grid.addWidget(Label(title, "heading"), line, 0, 1, len(self._heads) + 1)
                line += 1
            for aspect in aspects:
                grid.addWidget(Label(aspect.name, "label"), line, 0, Qt.AlignmentFlag.AlignTop)
                for place, value in enumerate(aspect.values, start=1):
                    grid.addWidget(self._value(value), line, place, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(rule(), line + 1, 0, 1, len(self._heads) + 1)
                line += 2
        return table

    def _blocks(self) -> QWidget:
        parts: list[QWidget] = [self._tile(head) for head in self._heads]
        for title, aspects in ((DIFFERENT, self._found.different), (SAME, self._found.same)):
            if aspects:
                parts.append(Label(title, "heading"))
            parts += [self._block(aspect) for aspect in aspects]
        return holder(column(*parts, spacing=12))

    def _block(self, aspect: Aspect) -> QWidget:
        lines: list[QWidget] = [Label(aspect.name, "strong")]
        for head, value in zip(self._heads, aspect.values, strict=True):
            lines += [Label(head.name, "small-strong"), self._value(value)]
        return holder(column(*lines, rule(), spacing=4))

    def _tile(self, head: Head) -> DomainTile:
        tile = DomainTile(self._theme, head.domain, head.name, head.icon, head.line)
        tile.setAccessibleName(f"Open {head.name}")
        tile.opened.connect(lambda _: self.opened.emit(head.key))
        policy = tile.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        tile.setSizePolicy(policy)
        return tile

    def _value(self, value: Value) -> QWidget:
        words = Label(value.words, "body" if value.known else "quiet")
        if not value.source:
            return holder(column(words, *([Label(value.says, "small")] if value.says else []), spacing=0))
        chip = SourceChip(self._theme, value.source, value.says)
        chip.asked.connect(self.source_asked)
        return holder(column(words, Flow(chip), spacing=0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
