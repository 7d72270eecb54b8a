"""Which profile and subjects lead to an occupation or programme: needed, advised or not needed, for each level."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.guidance.door import Cited
from loopbaan_app.guidance.leads_to import Needs, ProfileNeed, SubjectNeed, Weight
from loopbaan_app.guidance.subjects import PROFILE_NAMES, subject_names
from loopbaan_app.ui import wording
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label

TITLE = "Welk profiel past hierbij?"
ASK = "Vraag het na bij de school."
NO_NEED = "Geen enkel profiel is nodig: met elk profiel mag je beginnen."
DETOUR = "Vanaf dit niveau is er een omweg; die staat bij ‘Zo kom je er’ en bij de school."
WEIGHTS: tuple[tuple[Weight, str], ...] = (("nodig", "● Nodig"), ("aangeraden", "◐ Aangeraden"))
OURS = "Aangeraden is onze eigen keuze: de inhoud past. Het is geen eis."


class NeedsCard(Card):
    """`asked` carries a place such as `profielen/pie`; `cite` shows where a rule stands."""

    asked = Signal(str)

    def __init__(self, theme: Theme, cite: Callable[[Cited], QWidget]) -> None:
        super().__init__()
        self._cite = cite
        self._needs: dict[str, Needs] = {}
        levels = [(each, f"vanaf {wording.LEVELS[each]}") for each in wording.SCHOOL_LEVELS]
        self._pick = FilterPick(theme, Pick("level", "Vanaf welk niveau", "", levels))
        self._pick.removeItem(0)
        self._pick.currentIndexChanged.connect(self._show)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(8)
        head = row(Label(TITLE, "strong"), self._pick)
        head.setStretch(0, 1)
        self.add(head, self._parts)

    def tell(self, needs: Sequence[Needs], level: str) -> None:
        """Show what leads there, first for one level."""
        self._needs = {each.level: each for each in needs}
        with QSignalBlocker(self._pick):
            self._pick.setCurrentIndex(max(0, self._pick.findData(level)))
        self._show()

    def _show(self) -> None:
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        needs = self._needs.get(str(self._pick.currentData()))
        if needs is None:
            self._parts.addWidget(Label(f"{wording.UNKNOWN.capitalize()}. {ASK}"))
            return
        for part in (*self._weights(needs), *self._foot(needs)):
            self._parts.addWidget(part)

    def _weights(self, needs: Needs) -> list[QWidget]:
        """A line for what is needed and for what is advised, and one sentence for the rest."""
        parts: list[QWidget] = []
        if needs.answer == "met omweg":
            parts.append(Label(DETOUR))
        elif not _asks(needs):
            parts.append(Label(NO_NEED))
        for weight, words in WEIGHTS:
            found = self._links(needs, weight)
            if found:
                parts.append(Flow(Label(words, "label", wrap=False), *found, spacing=6))
        rest = [PROFILE_NAMES[each.profile] for each in needs.profiles if each.weight == "niet nodig"]
        if rest:
            parts.append(Label(f"○ Niet nodig: {', '.join(rest)}, en alle andere vakken.", "small"))
        return parts

    def _links(self, needs: Needs, weight: Weight) -> list[QWidget]:
        names = subject_names(needs.level)
        profiles = [self._profile(each, names) for each in needs.profiles if each.weight == weight]
        subjects = [each for each in needs.subjects if each.weight == weight and not each.profiles]
        return [*profiles, *(Label(_subject(each, names), "pill", wrap=False) for each in subjects)]

    def _profile(self, need: ProfileNeed, names: dict[str, str]) -> Button:
        asked = ", ".join(" of ".join(names[each] for each in group) for group in need.subjects)
        words = PROFILE_NAMES[need.profile] + (f" met {asked}" if asked else "")
        link = Button(words, "chip", name=f"Profiel {words}")
        link.clicked.connect(lambda: self.asked.emit(f"profielen/{need.profile}"))
        return link

    def _foot(self, needs: Needs) -> list[QWidget]:
        names = ", ".join(name for _, name in needs.studies[:3])
        more = len(needs.studies) - 3
        about = f"Dit gaat over: {names}" + (f" en nog {more}." if more > 0 else ".")
        parts: list[QWidget] = [Label(f"{about} {OURS}", "small")]
        if needs.rules:
            parts.append(Flow(Label(ASK, "label", wrap=False), self._cite(needs.rules[0]), spacing=12))
        else:
            parts.append(Label(ASK, "label"))
        return parts


def _asks(needs: Needs) -> bool:
    """True when some profile or subject is needed."""
    weights = {each.weight for each in needs.profiles} | {each.weight for each in needs.subjects}
    return "nodig" in weights


def _subject(need: SubjectNeed, names: dict[str, str]) -> str:
    """A subject in words; what only some profiles ask stands with those profiles."""
    return " of ".join(names[each] for each in need.subjects)
