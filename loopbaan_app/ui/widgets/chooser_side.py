"""Beside the doors: what to do when the school does not offer it, and what pupils in the whole country chose."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.national_choice import Chosen
from loopbaan_app.guidance.not_offered import NotOffered
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.bar_chart import Bar, BarChart
from loopbaan_app.ui.charts.datum import Datum
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.aside import Aside
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, row
from loopbaan_app.ui.widgets.chips import bullets
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge

BACK = "Alle deuren"
QUESTION = "Biedt jouw school dit niet aan?"
SAME = "Op het mbo telt je leerweg, niet je profiel. Met elk ander profiel staan dezelfde deuren open."
ELSEWHERE = "Vraag je decaan of een school in de buurt het wel geeft, en of je daar les kunt volgen."
OPTIONAL = "Vraag of je school in deze richting een keuzevak of een praktijkvak geeft."


class SchoolNote(Card):
    """The question, what we know about it, and two ways on."""

    options_asked = Signal()
    choices_asked = Signal()

    def __init__(self) -> None:
        super().__init__(look="note", margin=14, spacing=4)
        self._words = Label("", "body")
        options, choices = Button("Wat kan ik dan?", "link"), Button("Wat kozen anderen?", "link")
        options.clicked.connect(self.options_asked)
        choices.clicked.connect(self.choices_asked)
        self._place = Flow(spacing=0)
        self.add(Label(QUESTION, "strong"), self._words, self._place, Flow(options, choices, spacing=14))
        self._place.hide()
        self._chip: QWidget | None = None

    def tell(self, words: str, chip: QWidget | None) -> None:
        """Say what we know, with its source if it is a figure."""
        self._words.setText(words)
        if self._chip is not None:
            self._chip.setParent(None)
            self._chip.deleteLater()
        self._chip = chip
        self._place.setVisible(chip is not None)
        if chip is not None:
            self._place.add(chip)


class ChooserButtons(Flow):
    """Keep both choices, or put them on paper."""

    kept = Signal()
    printed = Signal()
    saved = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        for words, name, icon, signal in (
            ("Bewaar", "Bewaar deze twee keuzes", "bookmark", self.kept),
            ("Print", "Print deze twee keuzes op A4", "printer", self.printed),
            ("PDF", "Bewaar deze twee keuzes als PDF", "", self.saved),
        ):
            look = "primary" if words == "Bewaar" else "ghost"
            button = Button(words, look, name=name)
            if icon:
                button.set_icon(theme.icon(icon, "on_brand" if look == "primary" else "brand"))
            button.clicked.connect(signal)
            self.add(button)


class NotOfferedView(Aside):
    """What is left to choose for both sides; `profile_asked` carries the id of a profile."""

    profile_asked = Signal(str)

    def __init__(self, theme: Theme, cite: Callable[[str], QWidget | None]) -> None:
        super().__init__(theme, BACK)
        self._cite = cite

    def tell(self, sides: Sequence[tuple[str, NotOffered]], names: Mapping[str, str]) -> None:
        """Show the choices; `sides` are the name of a side and what is left, `names` those of the profiles."""
        self.start(QUESTION, "Dan heb je nog steeds keus.")
        cards = [self._side(side, *each, names) for side, each in zip("AB", sides, strict=True)]
        self.add(Columns(self.theme, *cards, shares=(1, 1), together=480, spacing=12))
        rules = dict.fromkeys(way.rule for _, found in sides for way in found.ways if way.rule)
        chips = [chip for rule in rules if (chip := self._cite(rule)) is not None]
        if chips:
            self.add(Label("De regels hierbij", "label"), *chips)
        self.add(Label("Vraag het na bij de school.", "label"))

    def _side(self, side: str, name: str, left: NotOffered, names: Mapping[str, str]) -> Card:
        card = Card(look="inset", margin=14, spacing=8)
        card.add(row(badge(side, f"side-{side.lower()}"), Label(name, "label"), stretch_last=True))
        ways = [SAME] if left.same_doors else []
        ways += [ELSEWHERE, *([] if left.ways else [OPTIONAL]), *(way.words for way in left.ways)]
        card.add(bullets("→", ways))
        if left.alike:
            links = Flow(*(self._link(each, names) for each in left.alike if each in names), spacing=6)
            card.add(Label("Ligt er dichtbij:", "label"), links)
        return card.fill()

    def _link(self, profile: str, names: Mapping[str, str]) -> Button:
        link = Button(names[profile], "chip", name=f"Profiel {names[profile]}")
        link.clicked.connect(lambda: self.profile_asked.emit(profile))
        return link


class NationalChoice(Aside):
    """What pupils of a level chose in the newest year that we know; girls and boys are never told apart."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, BACK)

    def tell(self, level: str, chosen: Sequence[Chosen], note: str, source: QWidget | None) -> None:
        """Show the counts as bars; nothing known is said too."""
        name = f"Wat kozen leerlingen op {'de havo' if level == 'havo' else wording.LEVELS[level]}?"
        if not chosen:
            self.start(name)
            self.add(Label(wording.UNKNOWN.capitalize() + "."))
            return
        self.start(name, f"Examenjaar {chosen[0].year}, heel Nederland.")
        bars = [
            Bar(each.name, Datum(each.candidates, f"{wording.number(each.candidates)} leerlingen")) for each in chosen
        ]
        self.add(BarChart(self.theme, name, f"Het meest gekozen: {chosen[0].name}.", bars))
        if level != "havo":
            self.add(Label("DUO telt hier vier sectoren, geen tien profielen.", "small"))
        self.add(Label("Dat veel leerlingen iets kiezen, zegt niet of het bij jou past."), Label(note, "small"))
        if source is not None:
            self.add(Flow(source))
