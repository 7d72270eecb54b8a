"""One person: the road in fixed parts, how common this is, and where to go from here."""

from PySide6.QtWidgets import QWidget

from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.pack.queries import domains, figures, occupations, role_models, sources, visits
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.queries.role_models import RoleModelRow
from loopbaan_app.pack.queries.rows import OccupationRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import source_words, value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import (
    guess_first,
    heart,
    person_cards,
    programme_line,
    quiz_route,
    share_guess,
    source_chip,
    source_link,
    visit_place,
)
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.guess import GuessData
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.link_row import LinkRow
from loopbaan_app.ui.widgets.portrait import Portrait
from loopbaan_app.ui.widgets.story import Stop, Story

STOPS = (
    ("start", "sprout", "Het begin"),
    ("road", "route", "De weg"),
    ("day", "clock", "Een werkdag"),
    ("setback", "cloud-rain", "Twijfel of tegenslag"),
    ("helped", "handshake", "Wie hielp"),
    ("now", "map-pin", "Nu"),
)
"""The fixed parts of every story, in the order in which it is told."""
WORDS_A_MINUTE = 120
"""How fast a pupil who does not like to read gets through a story."""
SHARE, LEVEL = "share-women", "higher-education"
"""The measures that tell how common a person is; the first that is known is asked."""
MOST_OCCUPATIONS = 2
OTHERS = 3


class View(Page):
    """The story of one person; three others stand below, so that nobody is the only example."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Rolmodel", parent)

    def open(self, item: str) -> None:
        """Show the person; raises NotInPack."""
        person = role_models.item(self.services.pack, item)
        self.clear()
        self.body.setSpacing(12)
        self.setAccessibleName(f"Rolmodel: {person.words.name}")
        self.add(self._crumbs(person))
        left = holder(column(self._head(person), self._story(person), spacing=12))
        right = holder(column(*self._beside(person), 1, spacing=12))
        self.add(Columns(self.services.theme, left, right, shares=(2, 1)))
        self._add_others(person)
        self.body.addStretch(1)

    def _crumbs(self, person: RoleModel) -> Breadcrumb:
        domain = domains.item(self.services.pack, person.domain)
        crumbs = Breadcrumb((("Rolmodellen", "rolmodellen"), (domain.words.name, f"domeinen/{domain.id}")))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, person: RoleModel) -> DomainHead:
        words, theme = person.words, self.services.theme
        marks = Flow(badge(_kind(person), "badge-on-domain"))
        for mark in (wording.LEVELS[person.level] if person.level else "", person.region, person.year):
            if mark:
                marks.add(badge(mark, "badge-on-domain"))
        said = column(
            marks,
            Label(words.name, "on-domain-display"),
            Label(words.work, "on-domain-strong"),
            Label(words.one_line, "on-domain"),
            1,
            spacing=4,
        )
        face = Portrait(theme, person.portrait.model_dump(), person.domain, words.name, 124)
        head = DomainHead(theme, person.domain)
        head.column.addLayout(row(column(face, 1), said, spacing=20, stretch_last=True))
        return head

    def _story(self, person: RoleModel) -> Card:
        stops = [_stop(person, field, icon, title) for field, icon, title in STOPS]
        card = Card(margin=22, spacing=12)
        card.add(Story(self.services.theme, person.domain, stops))
        card.add(
            Label(f"{_reading_time(person)} {_about(person)}", "small"),
            row(source_link(self, sources.item(self.services.pack, person.source)), 1),
        )
        return card

    def _beside(self, person: RoleModel) -> list[QWidget]:
        work = role_models.occupations_for(self.services.pack, person.id)[:MOST_OCCUPATIONS]
        title = person.words.name
        return [
            self._how_common(work),
            self._chain(person, work),
            heart(self, "role_model", person.id, title, person.domain, wide=True),
        ]

    def _how_common(self, work: list[OccupationRow]) -> Card:
        """How common this is, in the group of the occupation: a figure to guess, or words where there is no number."""
        card = Card("Hoe gewoon is dit?", spacing=4)
        view = self._common_figure(work[0].id) if work else None
        if view is None:
            return card.add(Label(f"Hoeveel mensen dit werk doen zoals hier: {wording.UNKNOWN}.", "quiet"))
        card.add(Label(f"Het gaat om het beroep {work[0].name}.", "small"))
        if view.figure.value is None:
            return card.add(Label(value_words(view), "strong"), row(source_chip(self, view), 1))
        return card.add(guess_first(self, share_guess(view) if view.figure.measure == SHARE else _level_guess(view)))

    def _common_figure(self, occupation: str) -> FigureView | None:
        pack = self.services.pack
        own = figures.for_subject(pack, "occupation", occupation)
        group = figures.for_subject(pack, "group", occupations.item(pack, occupation).group)
        found = [views[measure] for measure in (SHARE, LEVEL) for views in (own, group) if measure in views]
        known = [view for view in found if view.figure.value is not None]
        return next(iter((*known, *found)), None)

    def _chain(self, person: RoleModel, work: list[OccupationRow]) -> Card:
        """The occupation, a programme, a visit and a quiz question, each one click away."""
        pack = self.services.pack
        programmes = occupations.programmes_for(pack, work[0].id) if work else []
        programmes.sort(key=lambda programme: programme.level != person.level)
        near = occupations.visits_for(pack, work[0].id) if work else visits.rows(pack, person.domain)
        back = quiz_route(self, "role_model", person.id)
        card = Card("Kijk verder")
        for each in work:
            line = f"kans op werk: {wording.OUTLOOK[each.outlook]}"
            card.add(self._link("briefcase", each.name, line, Route("beroepen", each.id)))
        for learn in programmes[:1]:
            card.add(self._link("graduation-cap", learn.name, programme_line(learn), Route("opleidingen", learn.id)))
        for place in near[:1]:
            card.add(self._link("building-2", place.name, visit_place(place), Route("bedrijfsbezoeken", place.id)))
        title = "Een quizvraag hierover" if back.item else "Doe de quiz"
        return card.add(self._link("lightbulb", title, "gok eerst, kijk dan wat er klopt", back))

    def _link(self, icon: str, title: str, line: str, route: Route) -> LinkRow:
        link = LinkRow(self.services.theme, icon, title, line)
        link.clicked.connect(lambda: self.go_to.emit(route))
        return link

    def _add_others(self, person: RoleModel) -> None:
        near = role_models.rows(self.services.pack, person.domain)
        others = _others(person, near if len(near) > OTHERS else [*near, *role_models.rows(self.services.pack)])
        if not others:
            return
        cards = CardList(self.services.theme, "Lees ook hun verhaal", minimum=250, most=3, tall=True, grow=True)
        cards.opened.connect(lambda id: self.go_to.emit(Route("rolmodellen", id)))
        cards.show_cards(person_cards(others, self.services.dossier))
        self.add(Label("Lees ook hun verhaal", "heading"), cards)


def _kind(person: RoleModel) -> str:
    return "echte persoon" if person.kind == "real" else "samengesteld portret"


def _about(person: RoleModel) -> str:
    if person.kind == "real":
        return "Dit is een echte persoon. De feiten komen uit deze bron, het portret is getekend."
    return "Dit is een samengesteld portret: de persoon is bedacht, de weg bestaat echt."


def _stop(person: RoleModel, field: str, icon: str, title: str) -> Stop:
    text = getattr(person.words, field)
    if field == "now" and person.kind == "real":
        title = "Hoe het verder ging"
    return Stop(icon, title, text or "Dat weten we niet.", known=bool(text))


def reading_seconds(person: RoleModel) -> int:
    """How long the story takes a slow reader, in seconds."""
    words = [getattr(person.words, field) or "" for field, _, _ in STOPS]
    return round(
        len(" ".join([person.words.name, person.words.work, person.words.one_line, *words]).split())
        * 60
        / WORDS_A_MINUTE
    )


def _reading_time(person: RoleModel) -> str:
    return "Een halve minuut lezen." if reading_seconds(person) <= 35 else "Ongeveer een minuut lezen."


def _level_guess(view: FigureView) -> GuessData:
    return GuessData(
        figure=view.figure.id,
        question="Van elke 100 mensen in de groep waar dit beroep bij hoort: hoeveel deden hbo of universiteit?",
        lowest=0,
        highest=100,
        step=1,
        words=lambda value: f"{value:.0f}",
        value=view.figure.value or 0,
        real=value_words(view),
        sentence=view.measure.reading or "",
        source=source_words(view),
    )


def _others(person: RoleModel, people: list[RoleModelRow]) -> list[RoleModelRow]:
    """Three others: of the same domain first, then with a road like this one, then anybody.

    The list starts behind this person in the alphabet and goes round, so that everybody is shown with somebody.
    """
    rows = list(dict.fromkeys(people))
    place = next((index for index, row in enumerate(rows) if row.id == person.id), 0)
    turned = [row for row in (*rows[place:], *rows[:place]) if row.id != person.id]
    turned.sort(
        key=lambda row: (
            row.domain != person.domain, row.did_vmbo != person.did_vmbo, row.switched != person.switched,
        )
    )  # fmt: skip
    return turned[:OTHERS]
