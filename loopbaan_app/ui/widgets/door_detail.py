"""One door opened: both answers, how it can be done after all, the rules behind them, and work after the study."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.door import Cited, Door
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.aside import Aside
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.chips import bullets
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge

ASK = "Vraag het na bij de school."


class DoorDetail(Aside):
    """`study_asked` opens the page of the study, `work_asked` that of an occupation; `cite` shows a rule's source."""

    study_asked = Signal(str)
    work_asked = Signal(str)

    def __init__(self, theme: Theme, cite: Callable[[Cited], QWidget]) -> None:
        super().__init__(theme, "Alle deuren")
        self._cite = cite

    def tell(
        self, doors: tuple[Door, Door], sides: tuple[str, str], line: str, work: Sequence[tuple[str, str, QWidget]]
    ) -> None:
        """Show a door of both sides; `work` is (id, name, outlook with source) of the occupations after the study."""
        one, other = doors
        self.start(one.name, line)
        cards = [_side(side, name, door) for side, name, door in zip("AB", sides, doors, strict=True)]
        self.add(Columns(self.theme, *cards, shares=(1, 1), together=480, spacing=12), self._rules(one, other))
        if work:
            self.add(self._work(work))
        if one.domain:
            go = Button("Bekijk de opleiding", "ghost", name=f"Bekijk de opleiding {one.name}")
            go.set_icon(self.theme.icon("graduation-cap", "brand"))
            go.clicked.connect(lambda: self.study_asked.emit(one.id))
            self.add(holder(row(go, 1)))

    def _rules(self, one: Door, other: Door) -> QWidget:
        every = {rule.id: rule for rule in (*one.rules[:1], *other.rules[:1], *one.rules, *other.rules)}
        lines: list[QWidget] = [Label("De regel" if len(every) < 2 else "De regels", "strong")]
        lines += [self._rule(rule) for rule in every.values()]
        if not every:
            lines.append(Label(f"Een regel vonden we niet: {wording.UNKNOWN}."))
        if one.deadline:
            lines.append(Label(f"Aanmelden: {one.deadline}.", "label"))
        lines.append(Label(ASK, "label"))
        return holder(column(*lines, spacing=8))

    def _rule(self, rule: Cited) -> QWidget:
        words = [text for text in (rule.says, rule.later) if text] or [f"In de tabel heet dit: {rule.name}."]
        return holder(column(*(Label(text) for text in words), self._cite(rule), spacing=2))

    def _work(self, work: Sequence[tuple[str, str, QWidget]]) -> QWidget:
        lines: list[QWidget] = [Label("Kans op werk daarna", "strong")]
        for id, name, outlook in work:
            link = Button(name, "link", name=f"Beroep {name}")
            link.clicked.connect(lambda _=False, id=id: self.work_asked.emit(id))
            lines.append(Flow(link, outlook, spacing=12))
        return holder(column(*lines, spacing=2))


def _side(side: str, name: str, door: Door) -> Card:
    sign, words, look = wording.DOORS[door.answer]
    card = Card(look="inset", margin=14, spacing=6)
    card.add(row(badge(side, f"side-{side.lower()}"), Label(name, "label"), stretch_last=True))
    card.add(row(badge(f"{sign} {words}", f"badge-{look}" if look else "badge"), 1))
    card.add(Label(f"{door.because[:1].upper()}{door.because[1:]}."))
    if door.fits:
        card.add(Label("De inhoud past bij dit profiel. Dat is onze eigen keuze, geen eis.", "small"))
    if door.repairs:
        ways = [f"{each.words} Duurt {each.years} jaar." if each.years else each.words for each in door.repairs]
        card.add(Label("Zo kan het toch", "label"), bullets("→", ways))
    return card.fill()
