"""The roads to an occupation: drawn from where the pupil stands, with other roads, switches, and what comes after."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loopbaan_app.guidance.door import Cited
from loopbaan_app.guidance.road import Road, Roads, RoadStep
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.route_map import Lane, RouteMap, Stop, StopKind
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.filter_bar import FilterPick, Pick
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label

EARNS = {"ja": "je verdient terwijl je leert", "kan": "je kunt verdienen terwijl je leert", "nee": ""}
COIN = "€: je kunt hier werken en leren tegelijk (bbl)."
FLAG = "Vlaggetje: hier heb je een diploma en kun je stoppen."
KINDS: dict[str, StopKind] = {
    "start": "start", "school": "school", "programme": "study", "level": "study", "repair": "repair",
    "occupation": "work",
}  # fmt: skip


class RoadCard(Card):
    """`level_chosen` carries a school level; `asked` a place such as `opleidingen/mbo2-…`."""

    level_chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, theme: Theme, cite: Callable[[Cited], QWidget]) -> None:
        super().__init__()
        self._cite = cite
        self._roads: tuple[Road, ...] = ()
        self._flow: QWidget | None = None
        levels = [(each, f"vanaf {wording.LEVELS[each]}") for each in wording.SCHOOL_LEVELS]
        self._pick = FilterPick(theme, Pick("level", "Vanaf welk niveau", "", levels))
        self._pick.removeItem(0)
        self._pick.activated.connect(lambda: self.level_chosen.emit(str(self._pick.currentData())))
        self.map = RouteMap(theme, "Zo kom je er", ())
        self.map.picked.connect(self.asked)
        self._why_not, self._legend = Label("", "quiet"), Label("", "small")
        self._others = Button("", "link", checkable=True)
        self._others.toggled.connect(self._show_lanes)
        self._switch = Button("Wat als het niet past?", "link", checkable=True)
        self._switch.toggled.connect(self._show_switches)
        self._switches = QVBoxLayout()
        self._after = QVBoxLayout()
        self._shortest = Label("", "small")
        title = column(Label("Zo kom je er", "strong"), self._shortest, spacing=0)
        head = row(title, self._pick)
        head.setStretch(0, 1)
        self.add(head, self._why_not, self.map, self._legend)
        self.add(Flow(self._others, self._switch, spacing=16), self._switches, self._after)

    def add_flow(self, words: str, chip: QWidget) -> None:
        """What really happens after mbo 4; it shows when one of the roads goes on from mbo 4."""
        self._flow = holder(column(Label(words, "label"), Flow(chip), spacing=0))
        self._flow.hide()
        self.column.insertWidget(self.column.indexOf(self._legend) + 1, self._flow)

    def tell(self, roads: Roads) -> None:
        """Show these roads: the shortest, and the others when asked."""
        self._roads = roads.roads
        with QSignalBlocker(self._pick), QSignalBlocker(self._others), QSignalBlocker(self._switch):
            self._pick.setCurrentIndex(max(0, self._pick.findData(roads.standing.level)))
            self._others.setChecked(False)
            self._switch.setChecked(False)
        self._why_not.setText(roads.why_not)
        self._why_not.setVisible(bool(roads.why_not))
        self._others.setVisible(len(roads.roads) > 1)
        self._switch.setVisible(any(step.wrong_turn for road in roads.roads for step in road.steps))
        self.map.setVisible(bool(roads.roads))
        self._show_lanes()
        _empty(self._switches)
        self._show_after(roads)

    def _show_lanes(self) -> None:
        every = self._others.isChecked()
        shown = self._roads if every else self._roads[:1]
        lanes = [_lane(road, headed=number > 0) for number, road in enumerate(shown)]
        self._shortest.setText(f"Kortste weg: {_length(self._roads[0])}." if self._roads else "")
        self.map.show_lanes(lanes)
        count = len(self._roads) - 1
        self._others.set_text("Alleen de kortste weg" if every else _counted(count))
        stops = [stop for lane in lanes for stop in lane.stops]
        legend = [COIN] if any(stop.earns for stop in stops) else []
        legend += [FLAG] if any(stop.exit for stop in stops) else []
        legend += list(dict.fromkeys(road.note for road in shown if road.note))
        self._legend.setText(" ".join(legend))
        self._legend.setVisible(bool(legend))
        if self._flow is not None:
            self._flow.setVisible(any(_goes_on_from_mbo_4(road) for road in shown))
        if every:
            announce(self, f"{len(lanes)} wegen")

    def _show_switches(self) -> None:
        """What one can do when a step turns out wrong, with the last day to apply and the rule."""
        _empty(self._switches)
        if not self._switch.isChecked():
            return
        steps = [step for road in self._roads for step in road.steps if step.wrong_turn]
        told: dict[str, RoadStep] = {step.wrong_turn.words: step for step in steps if step.wrong_turn}
        self._switches.setSpacing(10)
        for step in told.values():
            self._switches.addWidget(self._switch_of(step))

    def _switch_of(self, step: RoadStep) -> QWidget:
        turn = step.wrong_turn
        assert turn is not None
        parts: list[QWidget] = [Label(f"Bij {step.name}", "label"), Label(turn.words)]
        if turn.deadline:
            parts.append(Label(f"Aanmelden voor iets anders: {turn.deadline}."))
        if turn.studies:
            near = [self._link(name, f"opleidingen/{id}", "opleiding") for id, name in turn.studies]
            parts.append(Flow(Label("Ligt er dichtbij:", "small", wrap=False), *near, spacing=6))
        if step.rule is not None:
            parts.append(self._cite(step.rule))
        return holder(column(*parts, spacing=4))

    def _show_after(self, roads: Roads) -> None:
        """The steps after the occupation: a next function, and what one can learn."""
        _empty(self._after)
        after = roads.after
        functions = [self._link(each.work.name, f"beroepen/{each.work.id}", "beroep") for each in after.functions]
        studies = [
            self._link(_with_level(name, level), f"opleidingen/{id}", "opleiding")
            for id, name, level in after.programmes
        ]
        for words, links in (("Daarna kun je groeien naar:", functions), ("Of verder leren:", studies)):
            if links:
                self._after.addWidget(Flow(Label(words, "label", wrap=False), *links, spacing=6))

    def _link(self, words: str, place: str, kind: str) -> Button:
        link = Button(words, "chip", name=f"{kind} {words}")
        link.clicked.connect(lambda: self.asked.emit(place))
        return link


def _with_level(name: str, level: str) -> str:
    return name if f"({level})" in name else f"{name} ({wording.LEVELS[level]})"


def _counted(others: int) -> str:
    return "1 andere route" if others == 1 else f"{others} andere routes"


def _goes_on_from_mbo_4(road: Road) -> bool:
    levels = [step.level for step in road.steps if step.kind in ("programme", "level")]
    return any(one == "mbo-4" and other in ("ad", "hbo", "hbo-1") for one, other in pairwise(levels))


def _length(road: Road) -> str:
    return ", ".join(part for part in (road.years.words, EARNS[road.earns]) if part)


def _lane(road: Road, *, headed: bool) -> Lane:
    exits = {each.step: each for each in road.exits}
    stops = []
    for place, step in enumerate(road.steps):
        found = exits.get(place)
        stops.append(_stop(step, found.diploma if found else ""))
    words = _length(road)
    return Lane(f"{words[:1].upper()}{words[1:]}" if headed else "", tuple(stops))


def _stop(step: RoadStep, diploma: str) -> Stop:
    key = f"opleidingen/{step.id}" if step.kind == "programme" and step.id else ""
    parts: Sequence[str] = ()
    if step.kind in ("programme", "level", "school"):
        level = wording.LEVELS.get(step.level, "hbo" if step.level == "hbo-1" else "")
        bbl = "bbl" if step.earns == "ja" else "bol of bbl" if step.earns == "kan" else ""
        years = step.years.words if step.years.known or step.years.low else ""
        parts = (level if step.kind == "programme" else "", years, bbl)
    note = step.condition if step.answer != "open" else ""
    line = " · ".join(part for part in parts if part)
    return Stop(step.name, line, KINDS[step.kind], key, step.earns != "nee", diploma, note)


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.setParent(None)
            widget.deleteLater()
