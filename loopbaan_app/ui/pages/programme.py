"""One programme in a fixed order: what you learn, how long, a week, how you get in, work, what comes after."""

from PySide6.QtWidgets import QGridLayout, QWidget

from loopbaan_app.guidance.leads_to import needs_of_study
from loopbaan_app.guidance.requirement import Requirement, read_requirement
from loopbaan_app.model.admission import AdmissionRule, Progression
from loopbaan_app.model.programme import Programme
from loopbaan_app.pack.queries import domains, figures, profiles, programmes, sources
from loopbaan_app.pack.queries.occupations import OccupationRow
from loopbaan_app.ui import wording
from loopbaan_app.ui.charts.periods import period_words
from loopbaan_app.ui.figure_words import value_words
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import compare_button, heart, occupation_cards, programme_cards, rule_origin, source_chip
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row, rule
from loopbaan_app.ui.widgets.card_list import CardList
from loopbaan_app.ui.widgets.chips import chips
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.domain_tile import DomainHead
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.heart import Heart
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.needs_card import NeedsCard
from loopbaan_app.ui.widgets.outlook_meter import LOOKS
from loopbaan_app.ui.widgets.source_chip import SourceChip

ROUTES = {
    "bol": "bol: je bent vooral op school en loopt stage.",
    "bbl": "bbl: je werkt bij een leerbedrijf en gaat ook naar school.",
    "voltijd": "voltijd: je studeert de hele week.",
    "leren-en-werken": "leren en werken: je bent in dienst en volgt les.",
}
ALLOWED = {
    "ja": ("dat kan", "badge-good"),
    "onder_voorwaarde": ("dat kan onder een voorwaarde", "badge-caution"),
    "soms": ("dat kan soms", "badge-caution"),
    "nee": ("dat kan met een omweg", "badge-caution"),
}
PROFILES = (
    ("nt", "Natuur & Techniek"),
    ("ng", "Natuur & Gezondheid"),
    ("em", "Economie & Maatschappij"),
    ("cm", "Cultuur & Maatschappij"),
)
SELECTION = {
    "ja": "De school kiest zelf wie mag beginnen. Dat heet selectie.",
    "verschilt": "Bij sommige van deze opleidingen kiest de school wie mag beginnen.",
}
DETOUR = "Een omweg is een extra vak, een toets bij de hogeschool, of eerst mbo 4."
ASK = "Vraag het na bij de school."
SHOWN_OUTLOOKS = 3


class View(Page):
    """The page of one programme; going back to it finds it as it was left."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Opleiding", parent)
        self._shown = ""
        self._kept: Heart | None = None
        self.lists: dict[str, CardList] = {}
        """The lists of cards, by the page that their cards open."""

    def open(self, item: str) -> None:
        """Show the programme; raises NotInPack."""
        pack, dossier = self.services.pack, self.services.dossier
        if item != self._shown:
            self._build(programmes.item(pack, item))
            self._shown = item
        elif self._kept is not None:
            self._kept.set_kept(dossier.keeps("programme", item))
        if "beroepen" in self.lists:
            self.lists["beroepen"].show_cards(occupation_cards(programmes.occupations_for(pack, item), dossier))
        if "opleidingen" in self.lists:
            self.lists["opleidingen"].show_cards(programme_cards(programmes.next_for(pack, item), dossier))

    def _build(self, programme: Programme) -> None:
        leads_to = programmes.occupations_for(self.services.pack, programme.id)
        self.clear()
        self.lists = {}
        self.body.setSpacing(12)
        self.setAccessibleName(f"Opleiding: {programme.name}")
        self._kept = heart(self, "programme", programme.id, programme.name, programme.domain, wide=True)
        left = column(
            self._head(programme), self._learn(programme), self._week(programme), self._way_in(programme), 1, spacing=12
        )
        beside = compare_button(self, Route("opleidingen", programme.id))
        facts = [*self._subjects(programme), self._kept, beside, self._code(programme)]
        right = column(self._outlook(leads_to), *facts, 1, spacing=12)
        self.add(self._crumbs(programme), Columns(self.services.theme, holder(left), holder(right)))
        self.add(self._needs(programme))
        self._become(leads_to)
        self._after(programme)
        self.body.addStretch(1)

    def _crumbs(self, programme: Programme) -> Breadcrumb:
        domain = domains.item(self.services.pack, programme.domain)
        crumbs = Breadcrumb((("Opleidingen", "opleidingen"), (domain.words.name, f"domeinen/{domain.id}")))
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self, programme: Programme) -> DomainHead:
        head = DomainHead(self.services.theme, programme.domain)
        marks = (wording.LEVELS[programme.level], wording.years(programme.years), wording.routes(programme.routes))
        head.column.addWidget(Flow(*(badge(words, "badge-on-domain") for words in marks if words)))
        head.column.addWidget(Label(programme.name, "on-domain-display"))
        head.column.addWidget(Label(programme.words.one_line, "on-domain"))
        return head

    def _learn(self, programme: Programme) -> QWidget:
        learn = Card("Wat je leert").add(Label(programme.words.learn)).fill()
        length = Card("Niveau en jaren")
        length.add(Label(f"{wording.LEVELS[programme.level]} · {wording.years(programme.years)}"))
        length.add(*(Label(ROUTES[route], "body") for route in programme.routes))
        seen = ("gezien bij scholen", "badge-good") if programme.routes_seen else ("volgens de wet mogelijk", "badge")
        length.add(row(badge(*seen), 1))
        if not programme.routes_seen:
            length.add(Label("Niet elke school biedt dit zo aan. " + ASK, "small"))
        return Columns(self.services.theme, learn, length.fill(), shares=(5, 4), together=620, spacing=12)

    def _week(self, programme: Programme) -> Card:
        return Card("Een gewone week").add(Label(programme.words.week))

    def _way_in(self, programme: Programme) -> Card:
        card = Card("Zo kom je erin", spacing=10)
        rules = _told_apart(programmes.rules_for(self.services.pack, programme.id))
        for number, each in enumerate(rules):
            if number:
                card.add(rule())
            card.add(self._admission(each) if isinstance(each, AdmissionRule) else self._progression(each))
        if not rules:
            card.add(Label(f"Wie er mag beginnen: {wording.UNKNOWN}. {ASK}"))
        if programme.words.tip:
            card.add(rule(), Label("Let op", "label"), Label(programme.words.tip))
        fitting = [*programme.vmbo_profiles, *programme.havo_profiles]
        if fitting:
            card.add(rule(), Label("Profielen die bij de inhoud passen", "label"), self._profiles(fitting))
            card.add(Label("Dat is onze eigen keuze, geen eis. Met een ander profiel ben je ook welkom.", "small"))
        return card

    def _progression(self, step: Progression) -> QWidget:
        words, look = ALLOWED.get(step.allowed, (wording.UNKNOWN, "badge"))
        return holder(
            column(
                Label(f"Vanaf {step.from_level}: {step.from_detail}", "label"),
                row(badge(words, look), 1),
                Label(step.conditions),
                self._origin(step),
                spacing=6,
            )
        )

    def _admission(self, admission: AdmissionRule) -> QWidget:
        asked = [(name, read_requirement(getattr(admission, profile))) for profile, name in PROFILES]
        asked = [(name, answer) for name, answer in asked if answer.answer != "not_applicable"]
        parts: list[QWidget] = [Label(f"Met havo, naar {_about(admission)}", "label")]
        if asked:
            parts.append(_answers(asked))
        if any(answer.answer in ("subjects", "detour", "share") for _, answer in asked):
            parts.append(Label("Mis je een vak? " + DETOUR, "small"))
        if admission.mbo4 == "toelaatbaar":
            parts += [Label("Met mbo 4", "label"), Label("● Elk diploma van mbo 4 is goed.")]
        words = (SELECTION.get(admission.extra_selection), admission.note, admission.later_changes)
        parts += [Label(each) for each in words if each]
        return holder(column(*parts, self._origin(admission), spacing=6))

    def _origin(self, about: AdmissionRule | Progression) -> QWidget:
        """Year, certainty and source of a rule, and the advice that always belongs to it."""
        source = sources.item(self.services.pack, about.source)
        year = about.year if about.year.startswith("zonder") else f"van {about.year}"
        certainty = wording.CERTAINTY[about.certainty]
        return Flow(
            Label(ASK, "label", wrap=False),
            Label(f"Regel {year} · {certainty}", "small", wrap=False),
            self._source(source.id, source.publisher),
            spacing=12,
        )

    def _source(self, source: str, words: str) -> SourceChip:
        chip = SourceChip(self.services.theme, f"source:{source}", words)
        chip.asked.connect(self.source_asked)
        return chip

    def _profiles(self, ids: list[str]) -> Flow:
        names = {each.id: each.name for each in profiles.rows(self.services.pack)}
        flow = Flow()
        for id in ids:
            link = Button(names[id], "chip", name=f"Profiel {names[id]}")
            link.clicked.connect(lambda _=False, id=id: self.go_to.emit(Route("profielen", id)))
            flow.add(link)
        return flow

    def _needs(self, programme: Programme) -> NeedsCard:
        card = NeedsCard(self.services.theme, lambda rule: rule_origin(self, rule))
        card.asked.connect(lambda place: self.go_to.emit(Route.parse(place)))
        book = self.services.rulebook
        usual = "havo" if programme.level in ("ad", "hbo", "wo") else "vmbo-kb"
        card.tell(needs_of_study(book, book.studies[programme.id]), self.services.preferences.now.level or usual)
        return card

    def _outlook(self, leads_to: list[OccupationRow]) -> Card:
        card = Card("Kans op werk", spacing=6)
        if not leads_to:
            return card.add(Label(wording.UNKNOWN, "strong"))
        if len(leads_to) > 1:
            card.add(Label("Dat hangt af van het beroep dat je kiest.", "small"))
        for occupation in leads_to[:SHOWN_OUTLOOKS]:
            card.add(*self._outlook_of(occupation))
        more = len(leads_to) - SHOWN_OUTLOOKS
        if more > 0:
            card.add(Label(f"Hieronder {'staat' if more == 1 else 'staan'} er nog {more}.", "small"))
        return card

    def _outlook_of(self, occupation: OccupationRow) -> list[QWidget]:
        link = Button(occupation.name, "link", name=f"Beroep {occupation.name}")
        link.clicked.connect(lambda: self.go_to.emit(Route("beroepen", occupation.id)))
        view = figures.for_subject(self.services.pack, "occupation", occupation.id).get("outlook")
        if view is None or view.figure.text in (None, "onbekend"):
            words: QWidget = Label(wording.UNKNOWN, "quiet")
        else:
            certainty = wording.CERTAINTY[view.figure.certainty]
            words = Flow(
                Label(value_words(view), LOOKS[str(view.figure.text)], wrap=False),
                Label(f"{view.figure.period} · {certainty}", "small", wrap=False),
            )
        return [holder(column(link, words, *([row(source_chip(self, view), 1)] if view else []), spacing=0))]

    def _subjects(self, programme: Programme) -> list[QWidget]:
        words = [wording.SUBJECTS[subject] for subject in programme.subjects]
        return [Card("Vakken die helpen").add(chips(words))] if words else []

    def _code(self, programme: Programme) -> Card:
        card = Card("Code", spacing=4)
        code = f"{programme.code_system} {programme.code}" if programme.code else "Deze opleiding heeft geen code."
        source = sources.item(self.services.pack, programme.source)
        card.add(Label(code, "label"), Label(programme.code_status.capitalize() + ".", "small"))
        card.add(Label(f"Zekerheid: {wording.CERTAINTY[programme.certainty]}", "small"))
        return card.add(row(self._source(source.id, f"{source.publisher}, {period_words(source.date)}"), 1))

    def _become(self, leads_to: list[OccupationRow]) -> None:
        self.add(Label("Dit kun je worden", "heading"))
        if leads_to:
            self._add_list("Dit kun je worden", "beroepen")
        else:
            self.add(Label(f"Bij deze opleiding hebben wij nog geen beroep. {ASK}", "quiet"))

    def _after(self, programme: Programme) -> None:
        self.add(Label("Wat je daarna kunt doen", "heading"), Card().add(Label(programme.words.after)))
        if programme.next_programmes:
            self._add_list("Verder leren", "opleidingen")
        if programme.words.synonyms:
            self.add(Label("Ook wel: " + ", ".join(programme.words.synonyms) + ".", "small"))

    def _add_list(self, name: str, page: str) -> None:
        cards = CardList(self.services.theme, name, minimum=340, grow=True)
        cards.opened.connect(lambda id: self.go_to.emit(Route(page, id)))
        self.lists[page] = cards
        self.add(cards)


def _told_apart(rules: list[AdmissionRule | Progression]) -> list[AdmissionRule | Progression]:
    """The rules without those that say the same about the same name: a study can stand in two sectors of the table."""
    said = {str(rule.model_dump(exclude={"id", "croho", "sector"})): rule for rule in reversed(rules)}
    return [rule for rule in rules if rule in said.values()]


def _about(admission: AdmissionRule) -> str:
    if admission.kind == "sector":
        return f"de sector {admission.sector} ({admission.name_in_rule})"
    return admission.name_in_rule


def _answers(asked: list[tuple[str, Requirement]]) -> QWidget:
    """What each havo profile gives: a sign, the profile, and the words."""
    if len({answer for _, answer in asked}) == 1 and asked[0][1].answer == "direct" and len(asked) == len(PROFILES):
        return Label("● Met elk profiel kun je er direct in.")
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    for line, (name, answer) in enumerate(asked):
        grid.addWidget(Label(name, wrap=False), line, 0)
        grid.addWidget(Label(answer_words(answer), "label"), line, 1)
    grid.setColumnStretch(1, 1)
    return holder(grid)


def answer_words(answer: Requirement) -> str:
    """What a rule asks of one profile, in words that never close a door."""
    if answer.answer == "direct":
        return "● direct"
    if answer.answer == "subjects":
        names = wording.HAVO_SUBJECTS
        groups = [" of ".join(names.get(subject, subject) for subject in group) for group in answer.subjects]
        return "◐ met " + ", en met ".join(groups)
    if answer.answer == "share":
        return f"{'●' if answer.direct == answer.of else '◐'} direct bij {answer.direct} van de {answer.of}"
    return "◐ met een omweg" if answer.answer == "detour" else f"○ {wording.UNKNOWN}"
