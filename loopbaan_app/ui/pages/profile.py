"""One profile: what you do, its subjects, whom it may suit, what the country chooses, and what fits by content."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from loopbaan_app.guidance.national_choice import LEVELS, Chosen, counted_as, of_leerweg, of_profile
from loopbaan_app.guidance.profile_kin import kin
from loopbaan_app.guidance.subjects import profiles_of
from loopbaan_app.guidance.two_choices import begin, write_choices
from loopbaan_app.model import level as levels
from loopbaan_app.model.profile import Profile
from loopbaan_app.pack.queries import profiles, sources, visits
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import occupation_cards, programme_cards
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.chips import bullets, chips
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.expanding_cards import ExpandingCards
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.small_table import small_table
from loopbaan_app.ui.widgets.source_chip import SourceChip
from loopbaan_app.ui.widgets.tab_order import lead

KINDS = {
    "vmbo": "profiel", "vmbo-tl": "profiel van de tl", "havo": "profiel van de havo", "havo-double": "dubbel profiel",
    "leerweg": "leerweg", "practical": "praktijkvak",
}  # fmt: skip
OUR_CHOICE = "Dat is onze eigen keuze, geen eis. Met een ander profiel ben je ook welkom."
COUNTED_BY_SECTOR = "DUO telt hier vier sectoren, geen tien profielen. In een sector zitten meer profielen samen."

LEVELS_OF = {
    "vmbo": ("vmbo-bb", "vmbo-kb", "vmbo-gl"), "vmbo-tl": ("vmbo-tl",), "havo": ("havo",), "havo-double": ("havo",),
}  # fmt: skip
LONGEST_CHIP = 40
"""Letters; with longer words a part becomes lines, which wrap."""


class View(Page):
    """The page of one profile, leerweg or practical subject."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Profiel", parent)
        self._shown = ""
        self._work: list[OccupationRow] = []
        self._levels = Flow(spacing=6)
        self._region = Button("", "chip", checkable=True)
        self._region_note = Label("", "small")
        self.lists: dict[str, ExpandingCards] = {}
        """The lists of cards, by the page that their cards open."""

    def open(self, item: str) -> None:
        """Show the profile; raises NotInPack."""
        pack, dossier = self.services.pack, self.services.dossier
        if item != self._shown:
            self._build(profiles.item(pack, item))
            self._shown = item
        ids = kin(item, (each.id for each in profiles.rows(pack)))
        if "beroepen" in self.lists:
            self._work = sorted(profiles.occupations_of(pack, ids), key=lambda each: levels.LEVELS.index(each.level))
            self._offer_levels()
            self._show_work()
            studies = sorted(profiles.programmes_of(pack, ids), key=lambda each: levels.LEVELS.index(each.level))
            self.lists["opleidingen"].show_cards(programme_cards(studies, dossier))

    def _build(self, profile: Profile) -> None:
        self.clear()
        self.lists = {}
        self.body.setSpacing(12)
        self.setAccessibleName(f"{KINDS[profile.kind].capitalize()}: {profile.words.name}")
        head = (self._head(profile), *self._doors(profile))
        left = column(*head, self._do(profile), self._subjects(profile), 1, spacing=12)
        right = column(self._fits(profile), *self._try(profile), self._choice(profile), self._origin(profile), 1)
        right.setSpacing(12)
        self.add(self._crumbs(), Columns(self.services.theme, holder(left), holder(right), shares=(8, 5)))
        if profile.kind not in ("leerweg", "practical"):
            self._add_lists()
        self.body.addStretch(1)

    def _crumbs(self) -> Breadcrumb:
        crumbs = Breadcrumb((("Profielen", "profielen"),))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, profile: Profile) -> QFrame:
        head = QFrame()
        head.setObjectName("hero")
        lines = QVBoxLayout(head)
        lines.setContentsMargins(26, 22, 26, 22)
        lines.setSpacing(8)
        marks = [KINDS[profile.kind], profile.code, *(wording.LEVELS[LEVELS[each]] for each in profile.leerwegen)]
        lines.addWidget(Flow(*(badge(words, "badge-on-domain") for words in dict.fromkeys(marks))))
        lines.addWidget(Label(profile.words.name, "on-domain-display"))
        lines.addWidget(Label(profile.words.one_line, "on-domain"))
        return head

    def _doors(self, profile: Profile) -> list[QWidget]:
        """Buttons to the doors that this profile opens, one for each level where it can be chosen."""
        buttons: list[QWidget] = []
        for level in LEVELS_OF.get(profile.kind, ()):
            others = [each for each in profiles_of(level) if each != profile.id]
            if profile.id not in profiles_of(level):
                continue
            key = write_choices(begin(level, profile.id), begin(level, others[0]))
            words = f"Welke deuren gaan open na {'de havo' if level == 'havo' else wording.LEVELS[level]}?"
            button = Button(words, "chip")
            button.set_icon(self.services.theme.icon("signpost", "brand"), 16)
            button.clicked.connect(lambda _=False, key=key: self.go_to.emit(Route("profielkiezer", key)))
            buttons.append(button)
        return [Flow(*buttons)] if buttons else []

    def _do(self, profile: Profile) -> Card:
        return Card("Wat je doet").add(Label(profile.words.what_you_do))

    def _subjects(self, profile: Profile) -> Card:
        card = Card("Je vakken", spacing=10)
        groups = (
            ("Deze vakken doet iedereen", profile.common_subjects),
            ("Deze vakken horen hierbij", profile.required_subjects),
            ("Hieruit kies je", profile.choice_subjects),
            ("Modulen: zo heten de delen van het beroepsvak", profile.modules),
        )
        for title, words in groups:
            if words:
                long = any(len(word) > LONGEST_CHIP for word in words)
                card.add(Label(title, "label"), bullets("–", words) if long else chips(words))
        for title, text in (("Wiskunde", profile.math_rule), ("Vrije deel", profile.free_part)):
            if text:
                card.add(Label(title, "label"), Label(text))
        return card

    def _fits(self, profile: Profile) -> QWidget:
        card = Card("Past bij je als je dit herkent").add(bullets("+", profile.words.fits))
        return card.add(Label("Herken je er één? Dat is al genoeg om verder te kijken.", "small"))

    def _try(self, profile: Profile) -> list[QWidget]:
        card = Card(look="note")
        if profile.words.watch_out:
            card.add(Label("Let op", "strong"), Label(profile.words.watch_out))
        if profile.words.try_task:
            card.add(Label("Probeer dit eens", "strong"), Label(profile.words.try_task))
        return [card] if profile.words.watch_out or profile.words.try_task else []

    def _choice(self, profile: Profile) -> Card:
        card = Card("Wat kozen leerlingen in heel Nederland?")
        counts = profiles.choices(self.services.pack)
        at = [LEVELS[each] for each in profile.leerwegen] or ["havo"]
        name = counted_as(profile.kind, profile.code, profile.tl_profile)
        found = of_profile(counts, name, at)
        if profile.kind == "leerweg":
            card.add(Label("Leerlingen die examen deden in deze leerweg.", "label"))
            years = [[year, wording.number(all)] for year, all in of_leerweg(counts, at[0])]
            card.add(small_table("Wat kozen leerlingen", ("Schooljaar", "Leerlingen"), years))
        elif found:
            sector = f"Sector {name}: leerlingen die examen deden."
            own = "Leerlingen die examen deden met dit profiel."
            card.add(Label(sector if profile.kind.startswith("vmbo") else own, "label"))
            card.add(small_table("Wat kozen leerlingen", *_table(found, at)))
        else:
            return card.add(Label(wording.UNKNOWN.capitalize() + ".", "strong"), Label("DUO telt dit niet apart."))
        if profile.kind == "vmbo":
            card.add(Label(COUNTED_BY_SECTOR, "small"))
        source = sources.item(self.services.pack, counts[0].source)
        if source.note:
            card.add(Label(source.note, "small"))
        return card.add(row(self._source(source.id, f"{source.publisher}, {period_words(source.date)}"), 1))

    def _origin(self, profile: Profile) -> Card:
        source = sources.item(self.services.pack, profile.source)
        card = Card("Waar staat dit?", spacing=4)
        card.add(Label(f"Zekerheid: {wording.CERTAINTY[profile.certainty]}. Vraag het na bij je school.", "small"))
        return card.add(row(self._source(source.id, f"{source.publisher}, {period_words(source.date)}"), 1))

    def _source(self, source: str, words: str) -> SourceChip:
        chip = SourceChip(self.services.theme, f"source:{source}", words)
        chip.asked.connect(self.source_asked)
        return chip

    def _offer_levels(self) -> None:
        """Chips to see the occupations of one level, and those that one can go and see in one's own province."""
        for chip in self._levels.findChildren(Button):
            chip.setParent(None)
            chip.deleteLater()
        for level in dict.fromkeys(each.level for each in self._work):
            chip = Button(wording.LEVELS[level], "chip", name=f"Beroepen op {wording.LEVELS[level]}", checkable=True)
            chip.setProperty("level", level)
            chip.clicked.connect(self._show_work)
            self._levels.add(chip)
        name = wording.PROVINCES.get(self.services.preferences.now.region, "")
        if name:
            self._region = Button(f"te bezoeken in {name}", "chip", checkable=True)
            self._region.set_icon(self.services.theme.icon("map-pin", "text", "on_brand"), 16)
            self._region.clicked.connect(self._show_work)
            self._levels.add(self._region)
            self._region_note.setText(f"Kans en loon gelden voor heel Nederland: voor {name} apart weten we het niet.")
        self._region_note.setVisible(bool(name))
        lead(self.lists["beroepen"], self._levels.findChildren(Button))

    def _show_work(self) -> None:
        """The occupations of the chosen levels; all when none is chosen."""
        region = self.services.preferences.now.region
        chips = [chip for chip in self._levels.findChildren(Button) if chip.isChecked()]
        chosen = {str(chip.property("level")) for chip in chips if chip.property("level")}
        there = visits.occupations_in(self.services.pack, region) if region and self._region in chips else None
        rows = [
            each for each in self._work if (not chosen or each.level in chosen) and (there is None or each.id in there)
        ]
        self.lists["beroepen"].show_cards(occupation_cards(rows, self.services.dossier))

    def _add_lists(self) -> None:
        self.add(Label("Dit kun je worden", "heading"))
        self._levels, self._region_note = Flow(spacing=6), Label("", "small")
        self.add(self._levels, self._region_note)
        self._add_list("beroepen", "Beroepen", ("beroep", "beroepen"))
        self._add_list("opleidingen", "Opleidingen die bij de inhoud passen", ("opleiding", "opleidingen"))
        self.add(Label(OUR_CHOICE, "small"))

    def _add_list(self, page: str, title: str, counted: tuple[str, str]) -> None:
        nothing = f"Hier staan nog geen {counted[1]}."
        cards = ExpandingCards(self.services.theme, title, counted=counted, nothing=nothing)
        cards.opened.connect(lambda id: self.go_to.emit(Route(page, id)))
        self.lists[page] = cards
        self.add(cards)


def _table(found: list[Chosen], at: list[str]) -> tuple[list[str], list[list[str]]]:
    """Years down; of one level also the share, of more levels one column each."""
    years = list(dict.fromkeys(each.year for each in found))
    by_place = {(each.year, each.level): each for each in found}
    if len(at) == 1:
        rows = [[year, wording.number(one.candidates), f"ongeveer {round(one.of_hundred)}"]
                for year in years if (one := by_place[year, at[0]])]  # fmt: skip
        return ["Schooljaar", "Leerlingen", f"Van elke 100 op {wording.LEVELS[at[0]]}"], rows
    cells = [[year, *(_number(by_place.get((year, level))) for level in at)] for year in years]
    return ["Schooljaar", *(wording.LEVELS[level] for level in at)], cells


def _number(chosen: Chosen | None) -> str:
    return wording.number(chosen.candidates) if chosen else "?"
