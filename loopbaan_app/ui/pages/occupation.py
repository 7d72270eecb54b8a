"""One occupation: what you do, your day, chance of work, pay, who does it now, the road, people and visits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loopbaan_app.guidance.leads_to import needs_of_work
from loopbaan_app.guidance.road import Roads
from loopbaan_app.guidance.routes import routes
from loopbaan_app.guidance.standing import standing
from loopbaan_app.model.occupation import Occupation
from loopbaan_app.pack.queries import domains, figures, occupations, tasks
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.ui import wording
from loopbaan_app.ui.figure_words import SCOPES, value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import (
    compare_button,
    guess_first,
    heart,
    link_card,
    person_line,
    programme_line,
    rule_origin,
    share_guess,
    source_chip,
    task_card,
    visit_place,
)
from loopbaan_app.ui.pay_parts import pay_card
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.verdict_parts import Why, verdict_of
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.chips import bullets, chips, day_lines
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.flow import Flow, grid_flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.needs_card import NeedsCard
from loopbaan_app.ui.widgets.outlook_meter import LOOKS, OutlookMeter
from loopbaan_app.ui.widgets.road_card import RoadCard

MBO_TO_HBO = "sf099"
"""The statement that tells how many go on to hbo after the mbo."""
Views = dict[str, FigureView]


class View(Page):
    """The page of one occupation; the first view needs no scrolling at 1366×768."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Beroep", parent)
        self._share = ""
        self._state: tuple[object, ...] = ()

    def open(self, item: str) -> None:
        """Show the occupation; raises NotInPack. Who comes back finds it as it was left."""
        if self._state_of(item) == self._state:
            return
        occupation = occupations.item(self.services.pack, item)
        views = figures.for_subject(self.services.pack, "occupation", item)
        self.clear()
        self.body.setSpacing(12)
        self.setAccessibleName(f"Beroep: {occupation.words.name}")
        self.add(self._crumbs(occupation))
        left = holder(
            column(self._head(occupation, views), self._work(occupation), self._road(occupation), 1, spacing=12)
        )
        right = holder(column(*self._figures(occupation, views), 1, spacing=12))
        self.add(Columns(self.services.theme, left, right))
        self.add(self._needs(occupation), self._more(occupation))
        self.add(*self._further(occupation))
        self.body.addStretch(1)
        self._share = views["share-women"].figure.id if "share-women" in views else ""
        self._state = self._state_of(item)

    def _state_of(self, item: str) -> tuple[object, ...]:
        """Everything on which the page hangs beside the pack."""
        now, dossier = self.services.preferences.now, self.services.dossier
        return item, now.level, now.region, dossier.keeps("occupation", item), dossier.guessed(self._share)

    def _crumbs(self, occupation: Occupation) -> Breadcrumb:
        domain = domains.item(self.services.pack, occupation.domain)
        crumbs = Breadcrumb((("Beroepen", "beroepen"), (domain.words.name, f"domeinen/{domain.id}")))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, occupation: Occupation, views: Views) -> DomainHead:
        words = occupation.words
        head = DomainHead(self.services.theme, occupation.domain)
        marks = Flow(badge(wording.levels((occupation.level, *occupation.levels_also)), "badge-on-domain"))
        outlook = views.get("outlook")
        if outlook:
            marks.add(badge(f"kans op werk: {value_words(outlook)}", "badge-on-domain"))
        head.column.addWidget(marks)
        head.column.addWidget(Label(words.name, "on-domain-display"))
        if words.name_forms:
            head.column.addWidget(Label("Je zegt: " + " of ".join(words.name_forms), "on-domain"))
        head.column.addWidget(Label(words.what_you_do, "on-domain"))
        return head

    def _work(self, occupation: Occupation) -> QWidget:
        words = occupation.words
        day = Card("Zo ziet je dag eruit").add(day_lines([(m.time, m.text) for m in words.day])).fill()
        skills = Card("Wat je leert om goed te doen").add(
            chips(words.skills), Label("Je leert dit op de opleiding. Je hoeft het nu nog niet te kunnen.", "small")
        )
        return Columns(self.services.theme, day, skills.fill(), shares=(1, 1), together=620)

    def _road(self, occupation: Occupation) -> RoadCard:
        """The roads from the level of the pupil; of whom said none, from the level that comes closest."""
        card = RoadCard(self.services.theme, lambda rule: rule_origin(self, rule))
        card.asked.connect(lambda place: self.go_to.emit(Route.parse(place)))
        card.level_chosen.connect(lambda level: card.tell(self._roads(level, occupation.id)))
        flow = next(iter(figures.for_subject(self.services.pack, "statement", MBO_TO_HBO).values()), None)
        if flow is not None and flow.figure.note:
            card.add_flow(flow.figure.note, source_chip(self, flow))
        card.tell(self._roads(self._level(occupation), occupation.id))
        return card

    def _level(self, occupation: Occupation) -> str:
        usual = "havo" if occupation.level in ("ad", "hbo", "wo") else "vmbo-kb"
        return self.services.preferences.now.level or usual

    def _roads(self, level: str, occupation: str) -> Roads:
        return routes(self.services.rulebook, self.services.works, standing(level), occupation)

    def _needs(self, occupation: Occupation) -> NeedsCard:
        card = NeedsCard(self.services.theme, lambda rule: rule_origin(self, rule))
        card.asked.connect(lambda place: self.go_to.emit(Route.parse(place)))
        needs = needs_of_work(self.services.rulebook, self.services.works[occupation.id])
        card.tell(needs, self._level(occupation))
        return card

    def _figures(self, occupation: Occupation, views: Views) -> list[QWidget]:
        cards = [self._outlook(views), pay_card(self, occupation, views), self._who(views)]
        keep = heart(self, "occupation", occupation.id, occupation.words.name, occupation.domain, wide=True)
        return [*cards, keep, compare_button(self, Route("beroepen", occupation.id))]

    def _outlook(self, views: Views) -> Card:
        card = Card("Kans op werk", spacing=4)
        view = views.get("outlook")
        found = verdict_of(views)
        if view is None or found is None:
            return card.add(Label(wording.UNKNOWN, "strong"), Label(wording.NO_FIGURE, "small"))
        if found.step == "onbekend":
            words = " ".join(reason.words for reason in found.reasons)
            return card.add(Label(wording.UNKNOWN, "strong"), Label(words, "small"), row(source_chip(self, view), 1))
        outlook, why = found.step, Why(self, found, views)
        words = value_words(view)
        return card.add(
            OutlookMeter(self.services.theme, outlook, words),
            Label(words, LOOKS[outlook]),
            Label(f"{view.figure.period} · {wording.CERTAINTY[view.figure.certainty]}", "small"),
            Label(" ".join(part for part in (SCOPES.get(view.figure.scope, ""), self._region()) if part), "small"),
            row(source_chip(self, view), 1, why.toggle),
            why,
        )

    def _region(self) -> str:
        """What we do not know of the province of the user; empty when none was named."""
        name = wording.PROVINCES.get(self.services.preferences.now.region, "")
        return f"Voor {name} apart weten we het niet." if name else ""

    def _who(self, views: Views) -> Card:
        card = Card("Wie doet dit nu?", spacing=4)
        view = views.get("share-women")
        if view is None:
            return card.add(Label(wording.UNKNOWN, "strong"), Label(wording.NO_FIGURE, "small"))
        return card.add(guess_first(self, share_guess(view)))

    def _more(self, occupation: Occupation) -> QWidget:
        words = occupation.words
        like = Card("Dit vinden mensen fijn").add(bullets("+", words.like)).fill()
        think = Card("Denk hier ook aan").add(bullets("–", words.think_about)).fill()
        where = Card("Waar werk je?").add(Label(words.where))
        subjects = [wording.SUBJECTS[subject] for subject in occupation.subjects]
        where.add(Label("Deze vakken helpen: " + ", ".join(subjects) + ".", "small")).fill()
        return Columns(self.services.theme, like, think, where, shares=(1, 1, 1), together=820)

    def _further(self, occupation: Occupation) -> list[QWidget]:
        pack = self.services.pack
        parts: list[QWidget] = []
        people = [
            link_card(self, "users", person.name, person_line(person), Route("rolmodellen", person.id))
            for person in occupations.people_for(pack, occupation.id)[:3]
        ]
        visits = [
            link_card(self, "building-2", visit.name, visit_place(visit), Route("bedrijfsbezoeken", visit.id))
            for visit in occupations.visits_for(pack, occupation.id)[:3]
        ]
        studies = [
            link_card(self, "graduation-cap", study.name, programme_line(study), Route("opleidingen", study.id))
            for study in occupations.programmes_for(pack, occupation.id)
        ]
        related = [
            link_card(self, "briefcase", near.name, near.one_line, Route("beroepen", near.id))
            for near in occupations.related(pack, occupation.id)[:3]
        ]
        try_out: list[QWidget] = [task_card(self, row) for row in tasks.of_occupation(pack, occupation.id)[:3]]
        groups = (
            ("Probeer het zelf", try_out), ("Mensen die het doen", people), ("Ga zelf kijken", visits),
            ("Werk dat erop lijkt", related), ("Opleidingen voor dit beroep", studies),
        )  # fmt: skip
        for title, cards in groups:
            if cards:
                parts += [Label(title, "heading"), grid_flow(*cards, minimum=280, most=3, theme=self.services.theme)]
        if occupation.words.synonyms:
            names = Label("Ook wel: " + ", ".join(occupation.words.synonyms) + ".", "small")
            names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            parts.append(names)
        return parts
