"""One visit: what you see and whom you meet, a plan with questions of your own, and looking back afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from loopbaan_app.dossier.document import Company, PlannedVisit
from loopbaan_app.errors import NotInPack, UserError
from loopbaan_app.guidance.quiz_answer import Answer
from loopbaan_app.guidance.visit_questions import Question, first_choice, questions
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.visit import JobMet, Visit
from loopbaan_app.pack.queries import domains, occupations, quiz, role_models, sources, visits
from loopbaan_app.ui import visit_papers, wording
from loopbaan_app.ui.file_choice import save
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import heart, person_line, programme_line, quiz_route, source_link, visit_place
from loopbaan_app.ui.printing.question_sheet import (
    MOST_QUESTIONS,
    SIZE,
    QuestionSheet,
    draw_question_sheet,
    question_sheet_pdf,
)
from loopbaan_app.ui.printing.visit_guide import visit_guide_pdf
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.breadcrumb import Breadcrumb
from loopbaan_app.ui.widgets.button import Button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.day_choice import DayChoice
from loopbaan_app.ui.widgets.flow import Flow
from loopbaan_app.ui.widgets.label import Label, badge
from loopbaan_app.ui.widgets.link_row import LinkRow
from loopbaan_app.ui.widgets.look_back import LookBack
from loopbaan_app.ui.widgets.tick import ROUND, Tick

LOOK_BACK = (
    "Wat was anders dan je vooraf dacht?",
    "Met wie zou je een week willen meelopen? Waarom?",
    "Wat wil je nu doen of vragen? Wanneer?",
)
"""The three questions afterwards: one surprise, one look at oneself, one step."""
FITS: dict[Company, tuple[str, ...]] = {"class": ("class", "group"), "family": ("family",), "alone": ("pupil",)}


class View(Page):
    """The plan lives in the dossier; it is made with the first thing one chooses here."""

    above = 16

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "Bezoek", parent)
        self.today: Callable[[], date] = date.today

    def open(self, item: str) -> None:
        """Show the visit with the plan as it is; raises NotInPack."""
        self._visit = visits.item(self.services.pack, item)
        self._offered = questions(self._visit, self._answered())
        self._plan = self.services.dossier.planned(item) or PlannedVisit(
            item, _first_company(self._visit), questions=first_choice(self._offered, self._visit)
        )
        self.clear()
        self.setAccessibleName(f"Bezoek: {self._visit.words.name}")
        self.add(self._crumbs())
        self._look_back = LookBack(self.services.theme, LOOK_BACK, self._plan.reflections)
        self._look_back.written.connect(lambda texts: self._change(reflections=texts))
        middle = Columns(self.services.theme, self._questions_card(), self._around(), shares=(4, 3), together=620)
        left = holder(column(self._head(), middle, self._where(), self._look_back, 1, spacing=16))
        right = holder(column(*self._beside(), 1, spacing=16))
        self.add(Columns(self.services.theme, left, right, shares=(2, 1), together=860))
        self.body.addStretch(1)
        self._show_plan()

    def _answered(self) -> list[tuple[QuizItem, Answer]]:
        """What was answered in the quiz so far, oldest first; items that the pack no longer has are left out."""
        found = []
        for answer in (answer for each in self.services.dossier.rounds for answer in each.answers):
            try:
                found.append((quiz.item(self.services.pack, answer.item), answer))
            except NotInPack:
                continue
        return found

    def _crumbs(self) -> Breadcrumb:
        steps = [("Bedrijfsbezoeken", "bedrijfsbezoeken")]
        for domain in self._visit.domains[:1]:
            steps.append((domains.item(self.services.pack, domain).words.name, f"domeinen/{domain}"))
        crumbs = Breadcrumb(steps)
        crumbs.chosen.connect(lambda key: self.go_to.emit(Route.parse(key)))
        return crumbs

    def _head(self) -> Card:
        visit, words = self._visit, self._visit.words
        marks = Flow(badge(wording.VISIT_KINDS[visit.kind], "badge-good"), badge(visit_place(visit)))
        for audience in visit.audience:
            marks.add(badge(wording.AUDIENCES[audience]))
        card = Card(margin=24).add(marks, Label(words.name, "display"), Label(words.one_line, "strong"))
        card.add(Label(words.what_you_see))
        if visit.audience_note:
            card.add(Label(f"Voor wie: {visit.audience_note}.", "quiet"))
        if visit.jobs:
            card.column.addSpacing(6)
            card.add(Label("Wie ontmoet je?", "strong"), Flow(*(self._job(job) for job in visit.jobs)))
        return card

    def _job(self, job: JobMet) -> QWidget:
        words = f"{job.name} · {visit_papers.level_words(job.level)}"
        if job.occupation is None:
            return Label(words, "pill", wrap=False)
        chip = Button(words, "chip", name=f"{words}: bekijk het beroep")
        chip.clicked.connect(lambda: self.go_to.emit(Route("beroepen", str(job.occupation))))
        return chip

    # ---- questions to take along

    def _questions_card(self) -> Card:
        card = Card("Jouw vragen om mee te nemen", spacing=10)
        quizzed = any(question.because for question in self._offered)
        line = (
            "Gemaakt van wat jij anders had gegokt in de quiz."
            if quizzed
            else "Doe de quiz: dan komen er vragen van jou bij."
        )
        card.add(Label(line, "small"))
        listed = [*self._offered, *(Question(text) for text in self._plan.questions if text not in self._texts())]
        self._question_list = column(*(self._question(question) for question in listed), spacing=8)
        card.add(self._question_list)
        own, add = QLineEdit(), Button("Zet erbij", "ghost", name="Zet mijn eigen vraag op het vel")
        own.setPlaceholderText("Je eigen vraag")
        own.setAccessibleName("Je eigen vraag")
        own.setMaxLength(120)
        own.returnPressed.connect(add.click)
        add.clicked.connect(lambda: self._add_own(own))
        return card.add(row(own, add, spacing=8)).fill()

    def _texts(self) -> list[str]:
        return [question.text for question in self._offered]

    def _question(self, question: Question) -> Tick:
        tick = Tick(
            self.services.theme, question.text, before=question.because, on=question.text in self._plan.questions
        )
        tick.toggled.connect(lambda on: self._choose(tick, question.text, on))
        return tick

    def _choose(self, tick: Tick, text: str, on: bool) -> None:
        chosen = [each for each in self._plan.questions if each != text]
        if on and len(chosen) >= MOST_QUESTIONS:
            tick.set_on(False)
            self.told.emit(f"Er passen {MOST_QUESTIONS} vragen op het vel. Haal er eerst een weg.")
        elif on != (text in self._plan.questions):
            self._change(questions=(*chosen, text) if on else tuple(chosen))

    def _add_own(self, field: QLineEdit) -> None:
        text = " ".join(field.text().split())
        if not text:
            self.told.emit("Schrijf eerst je vraag op.")
        elif text in self._plan.questions:
            self.told.emit("Deze vraag staat er al bij.")
        elif len(self._plan.questions) >= MOST_QUESTIONS:
            self.told.emit(f"Er passen {MOST_QUESTIONS} vragen op het vel. Haal er eerst een weg.")
        else:
            self._change(questions=(*self._plan.questions, text))
            self._question_list.addWidget(self._question(Question(text)))
            field.clear()

    def _chosen(self) -> list[Question]:
        """The questions on the sheet, in the order in which they stand on the screen."""
        known = {question.text: question for question in self._offered}
        order = [*known, *(text for text in self._plan.questions if text not in known)]
        return [known.get(text, Question(text)) for text in order if text in self._plan.questions]

    # ---- what is around the visit

    def _around(self) -> QWidget:
        words = self._visit.words
        ready = Card("Bereid je voor").add(Label(words.prepare))
        if words.bring:
            ready.add(Label("Neem mee", "label"), Label(words.bring))
        return holder(column(Card("Bekijk het ook zo").add(*self._chain()), ready, 1, spacing=16))

    def _where(self) -> Card:
        visit = self._visit
        organiser = visit.words.organiser or wording.UNKNOWN
        card = Card("Waar en wie").add(Label(f"Plek: {visit_place(visit)}. Wie het organiseert: {organiser}."))
        if visit.url:
            site = Label(visit.url)
            site.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.add(Label("Adres van de site, om over te nemen:", "small"), site)
        stamp = badge("controleer de datum op de site" if visit.url else "vraag naar dag en tijd", "badge-caution")
        return card.add(Flow(stamp, source_link(self, sources.item(self.services.pack, visit.source)), spacing=16))

    def _chain(self) -> list[QWidget]:
        """A person, an occupation and a programme that belong to this visit, and the quiz: each one click away."""
        pack = self.services.pack
        met = visits.occupations_for(pack, self._visit.id)
        domain = next(iter(self._visit.domains), None)
        people = occupations.people_for(pack, met[0].id) if met else role_models.rows(pack, domain)
        learn = occupations.programmes_for(pack, met[0].id) if met else []
        rows = [self._link("users", each.name, person_line(each), "rolmodellen", each.id) for each in people[:1]]
        for work in met[:1]:
            line = f"kans op werk: {wording.OUTLOOK[work.outlook]}"
            rows.append(self._link("briefcase", work.name, line, "beroepen", work.id))
        rows += [
            self._link("graduation-cap", each.name, programme_line(each), "opleidingen", each.id) for each in learn[:1]
        ]
        question = quiz_route(self, "visit", self._visit.id).item
        title = "Een quizvraag hierover" if question else "Doe de quiz"
        return [*rows, self._link("lightbulb", title, "gok eerst, dan vraag je beter", "quiz", question)]

    def _link(self, icon: str, title: str, line: str, page: str, item: str) -> LinkRow:
        link = LinkRow(self.services.theme, icon, title, line)
        link.clicked.connect(lambda: self.go_to.emit(Route(page, item)))
        return link

    # ---- the plan

    def _beside(self) -> list[QWidget]:
        theme, visit = self.services.theme, self._visit
        note = Card("Bel of mail eerst", look="note").add(
            Label(
                "Een bezoek spreek je af. Je decaan of ouder kan helpen. Controleer data op de site van het bedrijf.",
                "small",
            )
        )
        guide = Button("Voor de begeleider", "ghost", name="Voor de begeleider: plan, brief en observatieblad als PDF")
        guide.set_icon(theme.icon("clipboard-list", "brand"))
        guide.clicked.connect(self._save_guide)
        domain = next(iter(visit.domains), "")
        return [
            self._plan_card(),
            note,
            heart(self, "visit", visit.id, visit.words.name, domain, wide=True),
            guide,
            Label("Plan met route, brief voor thuis en een blad om op te schrijven wat je ziet.", "small"),
        ]

    def _plan_card(self) -> Card:
        theme, plan = self.services.theme, self._plan
        self._when = self._step("Kies wanneer")
        self._ready = self._step("Bereid je voor", "prepare")
        self._gone = self._step("Ga kijken", "go", "neem het A5-vel mee")
        self._back = self._step("Kijk terug")
        self._day = DayChoice(theme, self.today(), visit_papers.day_of(plan))
        self._day.chosen.connect(lambda day: self._change(date=day.isoformat() if day else ""))
        self._when.clicked.connect(lambda: self._day.day.setFocus(Qt.FocusReason.OtherFocusReason))
        self._back.clicked.connect(self._go_look_back)
        self._calendar = self._action("Zet in agenda (.ics)", "calendar-plus", self._save_calendar)
        self._cancel = Button("Haal uit mijn plannen", "link")
        self._cancel.clicked.connect(self._drop)
        print_ = self._action("Print A5-vel", "printer", self._print, look="primary")
        return Card("Plan je bezoek", spacing=6).add(
            self._when, self._companies(), self._day, self._ready, self._gone, self._back, print_,
            self._action("Bewaar A5-vel als PDF", "file-down", self._save_sheet), self._calendar, row(self._cancel, 1),
        )  # fmt: skip

    def _step(self, title: str, step: str = "", line: str = "") -> Tick:
        """A step of the plan: with an id one ticks it off, without it shows by itself whether it is done."""
        done = step in self._plan.done
        tick = Tick(self.services.theme, title, after=line, on=done, icons=ROUND, look="row", checkable=bool(step))
        if step:
            tick.toggled.connect(lambda on: self._tick(step, on))
        return tick

    def _companies(self) -> Flow:
        flow = Flow(spacing=6)
        for company, words in wording.COMPANY.items():
            chip = Button(words, "chip", name=f"Ik ga {words}", checkable=True)
            chip.setAutoExclusive(True)
            chip.setChecked(company == self._plan.company)
            chip.clicked.connect(lambda _=False, company=company: self._change(company=company))
            flow.add(chip)
        return flow

    def _action(self, words: str, icon: str, act: Callable[[], None], look: str = "ghost") -> Button:
        button = Button(words, look)
        button.set_icon(self.services.theme.icon(icon, "on_brand" if look == "primary" else "brand"))
        button.clicked.connect(act)
        return button

    def _tick(self, step: str, on: bool) -> None:
        done = [each for each in self._plan.done if each != step]
        self._change(done=(*done, step) if on else tuple(done))

    def _change(self, **changes: Any) -> None:
        """Change the plan; the dossier keeps it from now on."""
        self._plan = replace(self._plan, **changes)
        self.services.dossier.plan(self._plan)
        self._show_plan()

    def _show_plan(self) -> None:
        plan, planned = self._plan, self.services.dossier.planned(self._visit.id) is not None
        self._when.set_on(bool(plan.date))
        self._when.set_line(
            visit_papers.when_words(plan) if planned or plan.date else "met wie ga je, en op welke dag?"
        )
        count = len(plan.questions)
        self._ready.set_line("1 vraag gekozen" if count == 1 else f"{count} vragen gekozen")
        written = sum(bool(text.strip()) for text in plan.reflections)
        self._back.set_on(written == len(LOOK_BACK))
        self._back.set_line(f"{written} van de 3 vragen" if written else "drie vragen, twee minuten")
        self._calendar.setEnabled(bool(plan.date))
        self._calendar.set_text("Zet in agenda (.ics)" if plan.date else "Agenda: kies een dag")
        self._cancel.setVisible(planned)

    def _go_look_back(self) -> None:
        self.ensureWidgetVisible(self._look_back)
        self._look_back.start()

    def _drop(self) -> None:
        self.services.dossier.cancel(self._visit.id)
        self.open(self._visit.id)
        self.told.emit(f"{self._visit.words.name} staat niet meer in je plannen.")

    # ---- paper and calendar

    def _print(self) -> None:
        def act() -> None:
            printer = self.services.choose.printer(self, "Print A5-vel", SIZE)
            if printer is not None:
                draw_question_sheet(printer, self._sheet())
                self.told.emit("Het A5-vel gaat naar de printer.")

        self._try(act)

    def _sheet(self) -> QuestionSheet:
        return visit_papers.question_sheet(self.services.pack, self._visit, self._plan, self._chosen())

    def _save_sheet(self) -> None:
        self._save("Bewaar het A5-vel", f"vragen-{self._visit.id}.pdf", lambda: question_sheet_pdf(self._sheet()))

    def _save_guide(self) -> None:
        place = visit_place(self._visit)
        guide = visit_papers.visit_guide(self.services.pack, self._visit, self._plan, place)
        self._save(
            "Bewaar de bladen voor de begeleider", f"begeleider-{self._visit.id}.pdf", lambda: visit_guide_pdf(guide)
        )

    def _save_calendar(self) -> None:
        day = visit_papers.day_of(self._plan)
        if day is not None:
            texts = [question.text for question in self._chosen()]
            self._save(
                "Bewaar voor je agenda",
                f"bezoek-{self._visit.id}.ics",
                lambda: visit_papers.calendar_bytes(self._visit, day, texts, datetime.now(UTC)),
            )

    def _save(self, title: str, name: str, make: Callable[[], bytes]) -> None:
        def act() -> None:
            path = self.services.choose.file(self, title, name)
            if path is not None:
                save(make(), path)
                self.told.emit(f"Bewaard als {path.name}.")

        self._try(act)

    def _try(self, act: Callable[[], None]) -> None:
        """What the world refuses is told in one sentence."""
        try:
            act()
        except UserError as error:
            self.told.emit(error.sentence)


def _first_company(visit: Visit) -> Company:
    """The company that the visit is meant for, the class first."""
    return next((company for company, fits in FITS.items() if set(fits) & set(visit.audience)), "class")
