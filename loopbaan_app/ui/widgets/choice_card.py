"""One side of two choices: its letter, its profile, the subjects that stand fast and those to switch on and off."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import row
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.tab_order import follow


class ChoiceCard(QFrame):
    """`profile_chosen` carries the id of a profile, `switched` that of a subject."""

    profile_chosen = Signal(str)
    switched = Signal(str)

    def __init__(self, theme: Theme, side: str) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self.setObjectName("choice")
        self.setProperty("side", side.lower())
        self.setAccessibleName(f"Keuze {side}")
        self._pick = _Profiles(theme, Pick("profile", f"Profiel {side}", "", ()))
        self._pick.activated.connect(lambda: self.profile_chosen.emit(str(self._pick.currentData())))
        self._fixed = Label("", "small")
        self._chips: dict[str, Button] = {}
        self._flow = Flow(spacing=6)
        self._more = Button("Meer vakken", "link-small")
        self._more.clicked.connect(self._unfold)
        self._wrong = Label("", "caution")
        self._shown: tuple[object, ...] = ()
        self._rest: tuple[str, ...] = ()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 10, 16, 10)
        lines.setSpacing(6)
        lines.addLayout(row(badge(side, f"side-{side.lower()}"), self._pick, stretch_last=True))
        for part in (self._fixed, self._flow, self._wrong):
            lines.addWidget(part)
        self.complain("")

    def offer_profiles(self, profiles: Sequence[tuple[str, str]]) -> None:
        """The profiles of a level, as (id, name)."""
        with QSignalBlocker(self._pick):
            self._pick.clear()
            for profile, name in profiles:
                self._pick.addItem(name, profile)

    def show_subjects(
        self, profile: str, fixed: str, names: Mapping[str, str], first: Sequence[str], more: Sequence[str]
    ) -> None:
        """Show a profile with its chips; while it is the same profile the chips stay where they are."""
        with QSignalBlocker(self._pick):
            self._pick.setCurrentIndex(self._pick.findData(profile))
        shown = (profile, fixed, *names)
        if shown == self._shown:
            return
        self._shown, self._rest = shown, tuple(more)
        self._fixed.setText(fixed)
        for chip in self._chips.values():
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {subject: self._chip(subject, names[subject]) for subject in (*first, *more)}
        self._more.setParent(None)
        self._flow.add(*self._chips.values(), self._more)
        follow(self._pick, (*self._chips.values(), self._more))
        self._fold()

    def set_on(self, subjects: frozenset[str]) -> None:
        """Which subjects are on; those that are on are always in sight."""
        for subject, chip in self._chips.items():
            chip.setChecked(subject in subjects)
            if subject in subjects:
                chip.show()

    def complain(self, sentence: str) -> None:
        """Say why these subjects do not go together; empty when they do."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _chip(self, subject: str, name: str) -> Button:
        chip = Button(name, "chip", name=f"{name}, keuze {self._side}", checkable=True)
        chip.setProperty("side", self._side.lower())
        chip.clicked.connect(lambda: self.switched.emit(subject))
        return chip

    def _fold(self) -> None:
        for subject in self._rest:
            self._chips[subject].hide()
        self._more.setVisible(bool(self._rest))
        self._more.set_text("Meer vakken", f"Meer vakken voor keuze {self._side}")

    def _unfold(self) -> None:
        for subject in self._rest:
            self._chips[subject].show()
        self._more.hide()
        if self._rest:
            self._chips[self._rest[0]].setFocus()


class _Profiles(FilterPick):
    """The drop-down of profiles; it has no choice for "all"."""

    def __init__(self, theme: Theme, part: Pick) -> None:
        super().__init__(theme, part)
        self.clear()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
