"""All doors of two choices: what differs in words, filters, the columns with their names, and the list."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.guidance.door import Door
from loopbaan_app.guidance.two_choices import TABLE, DoorRow, Section, Sides, WorkChance
from loopbaan_app.overrides import override
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import holder, row
from loopbaan_app.ui.widgets.door_delegate import GAP, SHARES, TOGETHER
from loopbaan_app.ui.widgets.door_list import DoorCell, DoorHead, DoorLine, DoorList
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.outlook_meter import STEPS

ASK = "Vraag het na bij de school."
SCROLL_BAR = 12
NAMED = 4
"""So many studies are named when a switch opens or narrows doors; in the list are all."""
HEADS = {"left": "Verder open met A", "right": "Verder open met B", "fits": "Zelfde deur, past bij één van de twee",
         "schools": "Verder leren op school", "table": "Namen uit de toelatingstabel, zonder eigen pagina"}  # fmt: skip


class DoorPanel(QWidget):
    """`filtered` comes after each change of a filter; `opened` carries the id of a study."""

    filtered = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, domains: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._wider, self._open, self._change = Label("", "strong"), Label("", "small"), Label("", "label")
        groups = list(wording.STUDY_GROUPS.items())
        self._group = FilterPick(theme, Pick("group", "Soort opleiding", "Alle niveaus", groups))
        self._domain = FilterPick(theme, Pick("domain", "Domein", "Alle domeinen", domains))
        self._differing = Button("Alleen verschillen", "chip", checkable=True)
        self._columns = DoorColumns(theme)
        self.list = DoorList(theme, "Deuren")
        self._nothing = Label("Hier is geen deur die verschilt. Zet een filter uit.", "quiet")
        self._group.currentIndexChanged.connect(self.filtered)
        self._domain.currentIndexChanged.connect(self.filtered)
        self._differing.toggled.connect(self.filtered)
        self.list.opened.connect(self.opened)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self._wider, self._open, self._change):
            lines.addWidget(part)
        lines.addWidget(Flow(self._group, self._domain, self._differing))
        lines.addWidget(self._columns)
        lines.addWidget(self._nothing)
        lines.addWidget(self.list, 1)
        self._age = Label("", "small")
        self._foot = Flow(Label(ASK, "label", wrap=False), self._age, spacing=12)
        self._chip: QWidget | None = None
        lines.addWidget(self._foot)

    @property
    def group(self) -> str:
        """The kind of studies to show; empty for all."""
        return str(self._group.currentData())

    @property
    def domain(self) -> str:
        """The domain to show; empty for all."""
        return str(self._domain.currentData())

    @property
    def differing(self) -> bool:
        """True when only what differs is to be shown."""
        return self._differing.isChecked()

    def choose_group(self, group: str) -> None:
        """Show this kind of studies, without a signal."""
        with QSignalBlocker(self._group):
            self._group.setCurrentIndex(max(0, self._group.findData(group)))

    def show_doors(self, sides: Sides, lines: Sequence[DoorLine | DoorHead], names: tuple[str, str]) -> None:
        """Show these doors; `names` are those of both choices."""
        self._columns.name(names)
        self._wider.setText(_wider_words(sides))
        self._open.setText(_open_words(sides))
        self._nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.show_lines(lines)

    def show_age(self, words: str, chip: QWidget | None) -> None:
        """How old most of the rules are, and where they stand."""
        self._age.setText(words)
        if self._chip is not None:
            self._chip.setParent(None)
            self._chip.deleteLater()
        self._chip = chip
        if chip is not None:
            self._foot.add(chip)

    def tell_change(self, words: str) -> None:
        """Say, also to a screen reader, what the last switch of a subject did; empty for nothing."""
        self._change.setText(words)
        self._change.setVisible(bool(words))
        if words:
            announce(self, words)


class DoorColumns(QWidget):
    """The words above the columns of the list, where there are columns."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names = [Label("", "small-strong"), Label("", "small-strong")]
        for name in self._names:
            name.setContentsMargins(0, 0, GAP, 0)
        heads = [Label("Opleiding", "small-strong"), Label("Kans op werk", "small-strong")]
        sides = [
            holder(row(badge(side, f"side-{side.lower()}"), name, stretch_last=True))
            for side, name in zip("AB", self._names, strict=True)
        ]
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, SCROLL_BAR, 0)
        heads[0].setContentsMargins(GAP, 0, 0, 0)
        self._line.setSpacing(0)
        for part, share in zip((heads[0], *sides, heads[1]), SHARES, strict=True):
            policy = part.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            part.setSizePolicy(policy)
            self._line.addWidget(part, round(share * 100), Qt.AlignmentFlag.AlignVCenter)
        self._ends = heads
        theme.changed.connect(self._turn)

    def name(self, names: tuple[str, str]) -> None:
        """The names of both choices."""
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)

    def _turn(self) -> None:
        for label in self._ends:
            label.setVisible(self.width() >= self._theme.px(TOGETHER))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)


def door_lines(
    sides: Sides, chances: Mapping[str, WorkChance], domains: Mapping[str, str]
) -> list[DoorLine | DoorHead]:
    """The sections as headings and lines."""
    lines: list[DoorLine | DoorHead] = []
    for section in sides.sections:
        lines.append(_head(section, domains))
        for each in section.rows:
            lines.append(_line(each, chances.get(each.left.id)))
    return lines


def change_words(subject: str, on: bool, wider: list[str], narrower: list[str]) -> str:
    """What switching a subject did: "Zonder scheikunde gaat 1 deur minder ver open: Toegepaste Biologie."."""
    start = f"Met {subject}" if on else f"Zonder {subject}"
    if not wider and not narrower:
        return f"{start} blijven alle deuren zoals ze waren."
    parts = [_went(wider, "verder open")] if wider else []
    parts += [_went(narrower, "minder ver open")] if narrower else []
    return f"{start} " + " En ".join(parts)


def _went(names: list[str], how: str) -> str:
    doors = "gaat 1 deur" if len(names) == 1 else f"gaan {len(names)} deuren"
    return f"{doors} {how}: {_listed(names)}."


def _listed(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" en nog {more}" if more > 0 else "")


def _wider_words(sides: Sides) -> str:
    left, right = sides.wider
    if not left and not right:
        return "Geen deur verschilt. Kies op wat je leuk vindt en kunt."
    doors = "deur" if left == 1 else "deuren"
    return f"Verder open met A: {left} {doors}. Verder open met B: {right}."


def _open_words(sides: Sides) -> str:
    left, right, both = sides.open
    if left == right == both:
        return f"A en B houden allebei dezelfde {both} deuren open, met of zonder voorwaarde."
    return f"Open, met of zonder voorwaarde: A {left}, B {right}, allebei {both}. Kies op wat je leuk vindt en kunt."


def _head(section: Section, domains: Mapping[str, str]) -> DoorHead:
    open_at = section.open
    if section.id == TABLE:
        return DoorHead(f"{HEADS[TABLE]} ({len(section.rows)})", ("", ""))
    words = HEADS.get(section.id) or domains.get(section.id, section.id)
    return DoorHead(f"{words} ({len(section.rows)})", (f"{open_at[0]} open", f"{open_at[1]} open"))


def _line(each: DoorRow, chance: WorkChance | None) -> DoorLine:
    door = each.left
    facts = [wording.LEVELS.get(door.level, door.level)]
    if each.left.fits or each.right.fits:
        facts.append("past bij " + " en ".join(side for side, at in zip("AB", each, strict=True) if at.fits))
    steps = (STEPS[chance.low], STEPS[chance.high]) if chance else (0, 0)
    words = chance_words(chance) if door.domain else ""
    return DoorLine(door.id, door.name, " · ".join(facts), (_cell(each.left), _cell(each.right)), steps, words)


def _cell(door: Door) -> DoorCell:
    _, words, look = wording.DOORS[door.answer]
    return DoorCell(door.answer, words, look, door.because)


def chance_words(chance: WorkChance | None) -> str:
    """The chance of work in words: "goed", "redelijk tot zeer goed, ruwe schatting"."""
    if chance is None:
        return wording.UNKNOWN
    low, high = wording.OUTLOOK[chance.low], wording.OUTLOOK[chance.high]
    words = low if low == high else f"{low} tot {high}"
    return f"{words}, {wording.CERTAINTY['low']}" if chance.rough else words
