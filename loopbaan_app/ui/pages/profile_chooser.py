"""Profielkiezer: two profiles with their subjects beside each other, and which doors they open, study by study."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from loopbaan_app.dossier.document import Favourite
from loopbaan_app.errors import NotInPack, UserError
from loopbaan_app.guidance import two_choices
from loopbaan_app.guidance.door import Cited
from loopbaan_app.guidance.doors import Doors, doors
from loopbaan_app.guidance.national_choice import of_level
from loopbaan_app.guidance.not_offered import not_offered
from loopbaan_app.guidance.standing import Standing
from loopbaan_app.guidance.subjects import PROFILE_NAMES, profiles_of, subject_names
from loopbaan_app.guidance.two_choices import Choice, Sides
from loopbaan_app.overrides import override
from loopbaan_app.pack.queries import domains, figures, profiles, programmes, sources
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import value_words
from loopbaan_app.ui.file_choice import save
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import rule_origin, source_chip, source_link
from loopbaan_app.ui.printing import door_sheet
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.choice_card import ChoiceCard
from loopbaan_app.ui.widgets.chooser_side import ChooserButtons, NationalChoice, NotOfferedView, SchoolNote
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.door_detail import DoorDetail
from loopbaan_app.ui.widgets.door_panel import DoorPanel, change_words, door_lines
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.segmented import Segmented
from loopbaan_app.ui.widgets.source_chip import SourceChip

LINE = "Kies twee profielen en zie het verschil. Een deur is bijna nooit helemaal dicht."
TOGETHER = 880
"""Width, at 100 % text, below which all stands in one column."""
AROUND = 78
"""What margins and the scroll bar take of the width."""
OFFERED = "vmbo-aanbod-max-profielen"
"""The figure on how few profiles most vmbo schools offer."""


class View(Page):
    """The choices live as long as the program runs; opening an item shows the two choices that it names."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Profielkiezer", parent)
        self._domains = {each.id: each.name for each in domains.rows(services.pack)}
        self._names = {each.id: each.name for each in profiles.rows(services.pack)}
        self._chances = two_choices.work_chances(programmes.outlooks(services.pack))
        offer = figures.for_subject(services.pack, "statement", OFFERED)
        self._offer = next(iter(offer.values()), None)
        self._known: dict[Standing, Doors] = {}
        self._opened, self._behind = "", ("", "")
        self._level = services.preferences.now.level
        left, right = two_choices.first_choices(self._level or "havo")
        self._choices = [left, right]
        self._shown = [self._doors(left), self._doors(right)]
        self.body.setSpacing(12)
        self._lay_out()
        self._start(left, right)

    def open(self, item: str) -> None:
        """Show the choices as they were left, or those of a text such as `havo~nt~em.wisA`."""
        level = self.services.preferences.now.level
        if level and level != self._level and not item:
            self._start(*two_choices.first_choices(level))
        self._level = level
        if item:
            try:
                self._start(*two_choices.read_choices(item))
            except UserError as error:
                raise NotInPack("choice", item) from error

    def _lay_out(self) -> None:
        theme = self.services.theme
        levels = [(each, wording.LEVELS[each], "") for each in wording.SCHOOL_LEVELS]
        self.levels = Segmented(theme, levels, self._choices[0].level, name="Niveau")
        self.levels.chosen.connect(lambda level: self._start(*two_choices.first_choices(level)))
        self.sides = (ChoiceCard(theme, "A"), ChoiceCard(theme, "B"))
        for place, card in enumerate(self.sides):
            card.profile_chosen.connect(lambda profile, place=place: self._choose(place, profile))
            card.switched.connect(lambda subject, place=place: self._switch(place, subject))
        self._note = SchoolNote()
        self._note.options_asked.connect(self._show_options)
        self._note.choices_asked.connect(self._show_national)
        self.panel = DoorPanel(theme, list(self._domains.items()))
        self.panel.filtered.connect(self._show)
        self.panel.opened.connect(self._show_door)
        self.detail, self.options = DoorDetail(theme, self._cite), NotOfferedView(theme, self._cite_rule)
        self.national = NationalChoice(theme)
        self.detail.study_asked.connect(lambda id: self.go_to.emit(Route("opleidingen", id)))
        self.detail.work_asked.connect(lambda id: self.go_to.emit(Route("beroepen", id)))
        self.options.profile_asked.connect(lambda id: self.go_to.emit(Route("profielen", id)))
        self._asides = (self.detail, self.options, self.national)
        for aside in self._asides:
            aside.left.connect(self._back)
            aside.hide()
        right = Card(margin=18).add(self.panel, *self._asides)
        right.column.setStretch(0, 1)
        buttons = ChooserButtons(theme)
        buttons.kept.connect(self._keep)
        buttons.printed.connect(self._print)
        buttons.saved.connect(self._save)
        self._beside = holder(column(self._note, buttons, spacing=12))
        self._left = column(Columns(theme, *self.sides, shares=(1, 1), together=520, spacing=12), 1, spacing=12)
        words = holder(column(Label("Welke deuren gaan open?", "display"), Label(LINE, "quiet"), spacing=2))
        self.add(Columns(theme, words, holder(row(1, self.levels)), shares=(5, 4), together=960))
        self.body.addWidget(Columns(theme, holder(self._left), right, shares=(5, 11), together=TOGETHER), 1)
        self._place_beside()

    def _place_beside(self) -> None:
        """The note and the buttons stand under the choices, or under the doors where all is in one column."""
        wide = self.width() - AROUND >= self.services.theme.px(TOGETHER)
        if wide and self._left.indexOf(self._beside) < 0:
            self._left.insertWidget(1, self._beside)
        elif not wide and self.body.indexOf(self._beside) < 0:
            self.body.addWidget(self._beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_beside()

    # What the user does

    def _start(self, left: Choice, right: Choice) -> None:
        """Two choices of a level, perhaps another level than before."""
        self._choices = [left, right]
        self._shown = [self._doors(left), self._doors(right)]
        self.levels.set_current(left.level)
        self.panel.choose_group("hbo" if left.level == "havo" else "mbo")
        offered = [(each, self._name(each)) for each in profiles_of(left.level)]
        for card in self.sides:
            card.offer_profiles(offered)
            card.complain("")
        self.panel.tell_change("")
        self._tell_note()
        self._show_sides()
        self._back()
        self._show()

    def _choose(self, place: int, profile: str) -> None:
        """Another profile on one side."""
        self._choices[place] = two_choices.begin(self._choices[place].level, profile)
        self._shown[place] = self._doors(self._choices[place])
        self.sides[place].complain("")
        self.panel.tell_change("")
        self._show_sides()
        self._show()

    def _switch(self, place: int, subject: str) -> None:
        """A subject on or off; what cannot be is said, and the doors stay those of the last choice that can be."""
        choice = two_choices.switched(self._choices[place], subject)
        self._choices[place] = choice
        card, before = self.sides[place], self._shown[place]
        card.set_on(choice.extra)
        try:
            self._shown[place] = self._doors(choice)
        except UserError as error:
            card.complain(f"{error.sentence} De deuren hiernaast horen nog bij je vorige keuze.")
            return
        card.complain("")
        name = subject_names(choice.level)[subject]
        words = change_words(name, subject in choice.extra, *two_choices.change(before, self._shown[place]))
        self.panel.tell_change(words)
        self._show()

    def _keep(self) -> None:
        key = two_choices.write_choices(*self._choices)
        title = " naast ".join(self._side_names())
        self.services.dossier.keep(Favourite("choice", key, title, ""))
        self.told.emit(f"{title} is bewaard. Je vindt het terug op Start.")

    def _print(self) -> None:
        try:
            printer = self.services.choose.printer(self, door_sheet.TITLE, door_sheet.SIZE)
            if printer is not None:
                door_sheet.draw(printer, self._sheet())
        except UserError as error:
            self.told.emit(error.sentence)

    def _save(self) -> None:
        path = self.services.choose.file(self, door_sheet.TITLE, "deuren.pdf")
        if path is None:
            return
        try:
            save(door_sheet.pdf(self._sheet()), path)
            self.told.emit("Het vel is bewaard als PDF.")
        except UserError as error:
            self.told.emit(error.sentence)

    def _sheet(self) -> door_sheet.DoorSheet:
        publishers = {each.id: f"{each.publisher}, {each.title}" for each in sources.rows(self.services.pack)}
        about = [(name, self._subject_words(doors.standing)) for name, doors in
                 zip(self._side_names(), self._shown, strict=True)]  # fmt: skip
        return door_sheet.sheet(self._sides(), about, publishers)

    # What is shown

    def _doors(self, choice: Choice) -> Doors:
        """The doors of a choice, worked out once; UserError when it cannot be."""
        standing = choice.standing()
        if standing not in self._known:
            self._known[standing] = doors(self.services.rulebook, standing)
        return self._known[standing]

    def _sides(self) -> Sides:
        left, right = self._shown
        panel = self.panel
        return two_choices.beside(
            left, right, list(self._domains), group=panel.group, domain=panel.domain, differing=panel.differing
        )

    def _show(self) -> None:
        sides = self._sides()
        names = self._side_names()
        self.panel.show_doors(sides, door_lines(sides, self._chances, self._domains), names)
        year, source = two_choices.behind(sides)
        age = f"De meeste regels hier zijn van {year}. Latere wijzigingen kennen wij maar voor een deel."
        if (year, source) != self._behind:
            self._behind = (year, source)
            self.panel.show_age(age if year else "", self._chip(source) if source else None)
        if self.detail.isVisibleTo(self):
            self._show_door(self._opened)
        else:
            self._back()

    def _show_sides(self) -> None:
        """Profile, fixed subjects and chips of both sides."""
        names = subject_names(self._choices[0].level)
        for card, choice, shown in zip(self.sides, self._choices, self._shown, strict=True):
            chips = two_choices.chips(choice, shown)
            fixed = ", ".join(names[each] for each in chips.fixed)
            card.show_subjects(choice.profile, f"Vast: {fixed}" if fixed else "", names, chips.first, chips.more)
            card.set_on(choice.extra)

    def _show_door(self, id: str) -> None:
        found = [pair for pair in self._sides().rows if pair.left.id == id]
        if not found:
            self._back()
            return
        self._opened = id
        door = found[0].left
        parts = (wording.LEVELS.get(door.level, ""), self._domains.get(door.domain, ""))
        line = " · ".join(part for part in parts if part)
        work = programmes.occupations_for(self.services.pack, id) if door.domain else []
        shown = [(each.id, each.name, self._outlook(each.id)) for each in work[:3]]
        self.detail.tell((found[0].left, found[0].right), self._side_names(), line, shown)
        self._turn_to(self.detail)

    def _show_options(self) -> None:
        left = [not_offered(self.services.rulebook, choice) for choice in self._choices]
        self.options.tell(list(zip(self._side_names(), left, strict=True)), self._names)
        self._turn_to(self.options)

    def _show_national(self) -> None:
        level = self._choices[0].level
        counts = profiles.choices(self.services.pack)
        source = sources.item(self.services.pack, counts[0].source) if counts else None
        note = source.note if source and source.note else ""
        self.national.tell(level, of_level(counts, level), note, source_link(self, source) if source else None)
        self._turn_to(self.national)

    def _turn_to(self, aside: QWidget) -> None:
        for each in (self.panel, *self._asides):
            each.setVisible(each is aside)
        if self.isVisible():
            aside.setFocus()

    def _back(self) -> None:
        self._turn_to(self.panel)

    def _tell_note(self) -> None:
        view = self._offer
        if self._choices[0].level == "havo" or view is None:
            self._note.tell("Dan heb je nog keus.", None)
        else:
            self._note.tell(view.figure.note or value_words(view), source_chip(self, view))

    # Words

    def _name(self, profile: str) -> str:
        return self._names.get(profile, PROFILE_NAMES[profile])

    def _side_names(self) -> tuple[str, str]:
        left, right = (self._side_name(shown.standing) for shown in self._shown)
        return left, right

    def _side_name(self, standing: Standing) -> str:
        """The profile in short, with what is chosen beside it."""
        usual = two_choices.begin(standing.level, standing.profile).standing().subjects
        names = subject_names(standing.level)
        extra = [names[each] for each in names if each in standing.subjects - usual]
        return " + ".join((PROFILE_NAMES[standing.profile], *extra))

    def _subject_words(self, standing: Standing) -> str:
        names = subject_names(standing.level)
        return "Vakken: " + ", ".join(names[each] for each in names if each in standing.subjects) + "."

    def _outlook(self, occupation: str) -> QWidget:
        view = figures.for_subject(self.services.pack, "occupation", occupation).get("outlook")
        if view is None:
            return Label(wording.UNKNOWN, "quiet", wrap=False)
        words = f"{value_words(view)} · {wording.CERTAINTY[view.figure.certainty]}"
        return Flow(Label(words, "label", wrap=False), source_chip(self, view), spacing=12)

    def _cite(self, rule: Cited) -> QWidget:
        return rule_origin(self, rule)

    def _cite_rule(self, id: str) -> QWidget | None:
        found = self.services.rulebook.cite(id)
        return self._cite(found[0]) if found else None

    def _chip(self, source: str) -> SourceChip:
        return source_link(self, sources.item(self.services.pack, source))
