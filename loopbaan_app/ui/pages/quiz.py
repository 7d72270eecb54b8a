"""Klopt dat beeld?: guess first, then see, and from every answer to a person, a job and a place to go.

The round stays as it is when one walks away and comes back. Each role has a round of its own.
"""

import datetime
import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QProgressBar, QWidget

from loopbaan_app.dossier.document import Guess, QuizRound
from loopbaan_app.errors import UserError
from loopbaan_app.guidance.class_vote import ClassRound, fits_the_board
from loopbaan_app.guidance.quiz_answer import SURE, Answer, Turn, judge
from loopbaan_app.guidance.quiz_engine import Question, Round, begin, reply
from loopbaan_app.guidance.quiz_people import is_meeting
from loopbaan_app.guidance.quiz_reason import Reason, sentence
from loopbaan_app.guidance.quiz_report import report
from loopbaan_app.guidance.quiz_round import Wishes
from loopbaan_app.model.quiz import Audience, QuizItem
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.overrides import override
from loopbaan_app.pack.queries import domains, figures, quiz
from loopbaan_app.ui import quiz_chain
from loopbaan_app.ui.file_choice import save
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.page import Page
from loopbaan_app.ui.parts import source_chip
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.announce import announce
from loopbaan_app.ui.widgets.button import Button, icon_button
from loopbaan_app.ui.widgets.card import Card, column, holder, row
from loopbaan_app.ui.widgets.columns import Columns
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.quiz_beside import Beside, Meeting
from loopbaan_app.ui.widgets.quiz_card import AnswerCard, QuestionCard
from loopbaan_app.ui.widgets.quiz_end import EndData, QuizEnd
from loopbaan_app.ui.widgets.quiz_guess import Given
from loopbaan_app.ui.widgets.quiz_reveal import Hedge
from loopbaan_app.ui.widgets.quiz_start import QuizStart, Topic, no_questions
from loopbaan_app.ui.widgets.quiz_words import spoken
from loopbaan_app.ui.widgets.task_card import TaskCard

TITLE = "Klopt dat beeld?"
COMES_BACK = "Je was er zeker van. Daarom kan dit idee nog eens terugkomen."
LOW = 620
"""Height of the page, at 100 % text, below which a question gets less room."""


@dataclass
class _Game:
    """What one role is doing: the round, and whether its last answer is being shown."""

    audience: Audience
    round: Round | None = None
    revealing: bool = False
    stopped: bool = False
    choice: str = ""
    length: int = 5
    past: tuple[Turn, ...] = ()
    """Turns of the session before this round."""
    met: dict[int, RoleModel | None] = field(default_factory=dict)
    """Whom one met, by the number of the turn in the session."""
    board: ClassRound | None = None
    """A round with a class, which goes before the own round."""


class View(Page):
    """One screen at a time: begin, question, answer, end; or one item by itself."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, TITLE, parent)
        self.seed = secrets.randbelow(1_000_000)
        self._games: dict[str, _Game] = {}
        self._pools: dict[Audience, list[QuizItem]] = {}
        self._answers: dict[str, Answer] = {}
        self._item = ""
        self._shown: object = None
        self.first: QWidget = self
        """What the keyboard starts with on this screen."""
        self._names = {each.id: each.name for each in domains.rows(services.pack)}
        services.changes.preferences_changed.connect(self._follow_role)

    def open(self, item: str) -> None:
        """Show the round as it was left, or one item by itself; raises NotInPack."""
        if item:
            quiz.item(self.services.pack, item)
        self._item = item
        self._show()

    @property
    def _game(self) -> _Game:
        role = self.services.preferences.now.role
        audience: Audience = "parent" if role == "parent" else "counsellor" if role == "counsellor" else "pupil"
        return self._games.setdefault(audience, _Game(audience))

    def _pool(self, audience: Audience) -> list[QuizItem]:
        if audience not in self._pools:
            self._pools[audience] = quiz.items(self.services.pack, audience)
        return self._pools[audience]

    @property
    def _low(self) -> bool:
        return self.height() < self.services.theme.px(LOW)

    def _follow_role(self) -> None:
        if self.isVisible():
            self._show()

    # Which screen

    def _show(self) -> None:
        game = self._game
        key: tuple[object, ...] = ("item", self._item, self._item in self._answers)
        if not self._item:
            turns = (len(game.round.past), len(game.round.done)) if game.round else None
            key = ("round", game.audience, turns, game.revealing, game.stopped, game.board)
        if key == self._shown:
            return
        by_keys = isinstance(QApplication.focusWidget(), QAbstractButton) and self.isVisible()
        self._shown = key
        self.clear()
        self.first = self._build(game)
        self.body.addStretch(1)
        (self.first if by_keys else self).setFocus()

    def _build(self, game: _Game) -> QWidget:
        if self._item:
            return self._build_alone(quiz.item(self.services.pack, self._item))
        if game.board is not None:
            return self._build_board(game.board)
        if game.round is None:
            return self._build_start(game)
        if game.revealing:
            return self._build_answer(game, game.round)
        question = None if game.stopped else game.round.question
        return self._build_question(game.round, question) if question else self._build_end(game, game.round)

    def _build_start(self, game: _Game) -> QWidget:
        there = quiz.domains(self.services.pack, game.audience)
        self.add_heading(TITLE, "Raden mag, twijfelen ook.")
        if not there:
            self.add(no_questions(self.services.theme))
            return self
        rows = [each for each in domains.rows(self.services.pack) if each.id in there]
        topics = [Topic(each.id, each.name, each.icon) for each in rows]
        start = QuizStart(self.services.theme, game.audience, topics, game.length)
        start.begun.connect(self._begin)
        start.class_begun.connect(self._begin_board)
        self.add(start)
        return start.first

    def _build_question(self, round_: Round, question: Question) -> QWidget:
        self._add_head(self._progress(round_, len(round_.done) + 1))
        card = QuestionCard(self.services.theme, question.item, small=self._low)
        card.given.connect(self._give)
        card.unknown.connect(lambda: self._give(Given()))
        card.skipped.connect(self._skip)
        self.add(Columns(self.services.theme, card, self._why(question.reason)))
        return card.first

    def _build_answer(self, game: _Game, round_: Round) -> QWidget:
        place = len(round_.done)
        question, turn = round_.plan[place - 1], round_.done[-1]
        assert turn.answer is not None
        self._add_head(self._progress(round_, place))
        on = "Volgende vraag" if round_.question else "Bekijk je ronde"
        note = COMES_BACK if turn.answer.surprise and turn.answer.sure == SURE else ""
        first = self._add_answer(question.item, turn.answer, on, self._next, note)
        if is_meeting(place):
            self._add_meeting(game, round_, question.item)
        return first

    def _build_alone(self, item: QuizItem) -> QWidget:
        self.add_heading(TITLE)
        answer = self._answers.get(item.id)
        if answer is None:
            card = QuestionCard(self.services.theme, item, small=self._low)
            card.given.connect(self._give_alone)
            card.unknown.connect(lambda: self._give_alone(Given()))
            card.skipped.connect(self._leave_item)
            self.add(Columns(self.services.theme, card, self._why(Reason("alone", item.domain))))
            return card.first
        game = self._game
        on = "Doe een ronde" if game.round is None else "Terug naar je ronde"
        return self._add_answer(item, answer, on, self._leave_item)

    def _build_board(self, board: ClassRound) -> QWidget:
        from loopbaan_app.ui.widgets.class_board import ClassBoard  # few come with a class

        stop = icon_button(self.services.theme, "x", "Stop met de klas")
        stop.clicked.connect(lambda: self._step_board(None))
        self._add_head(row(stop))
        card = ClassBoard(self.services.theme, board, self._chip)
        card.stepped.connect(self._step_board)
        card.ended.connect(lambda: self._step_board(None))
        card.card_asked.connect(lambda: self._save_card(board.item))
        self.add(card)
        return card.first

    def _build_end(self, game: _Game, round_: Round) -> QWidget:
        told = report(round_.pool, round_.done, round_.past)
        items = {item.id: item for item in round_.pool}
        shown = [items[answer.item] for answer in (*told.surprises, *told.close)] or [q.item for q in round_.plan[:1]]
        pack = self.services.pack
        hedge = quiz_chain.hedge(pack, items[told.surprises[0].item]) if told.surprises else Hedge()
        self.add_heading(TITLE)
        end = QuizEnd(self.services.theme, EndData(told, items, hedge, quiz_chain.links(pack, shown)))
        end.again.connect(lambda: self._begin(game.choice, game.length))
        end.other.connect(self._choose_again)
        end.opened.connect(self._go)
        self.add(end)
        return end.first

    # Parts of a screen

    def _add_head(self, right: QHBoxLayout) -> None:
        """The title is smaller where there is little height."""
        head = row(Label(TITLE, "title" if self._low else "display"), spacing=16, stretch_last=True)
        head.addLayout(right)
        self.add(head)

    def _progress(self, round_: Round, place: int) -> QHBoxLayout:
        words = f"vraag {place} van {len(round_.plan)}"
        bar = QProgressBar()
        bar.setRange(0, len(round_.plan))
        bar.setValue(place)
        bar.setTextVisible(False)
        bar.setFixedWidth(180)
        bar.setAccessibleName(words)
        stop = icon_button(self.services.theme, "x", "Stop met deze ronde")
        stop.clicked.connect(self._stop)
        return row(Label(words, "small", wrap=False), bar, stop, spacing=12)

    def _why(self, reason: Reason) -> QWidget:
        said = sentence(reason, self._names)
        card = Card("Waarom deze vraag?", margin=18).add(Label(said, "quiet"))
        if reason.why in ("opening", "alone"):
            card.add(Label("Doe een gok. Daarna zie je wat waar is, en wie dit werk doet.", "quiet"))
        return holder(column(card, 1))

    def _add_answer(self, item: QuizItem, answer: Answer, on: str, act: Callable[[], None], note: str = "") -> Button:
        pack, theme = self.services.pack, self.services.theme
        keeps, hedge = item.id in self.services.dossier.facts, quiz_chain.hedge(pack, item)
        card = AnswerCard(theme, item, answer, hedge, self._chip(item), keeps=keeps, on=on, note=note, small=self._low)
        card.kept.connect(lambda keep: self._keep(item, keep))
        card.on.connect(act)
        beside = Beside(theme, *quiz_chain.chain(pack, item))
        beside.opened.connect(self._go)
        parts: list[QWidget] = [beside]
        if self._game.audience != "pupil":
            paper = TaskCard(theme, "file-text", "Gesprekskaart als PDF", "Om samen over te praten")
            paper.clicked.connect(lambda: self._save_card(item))
            parts.insert(0, paper)
        self.add(Columns(theme, card, holder(column(*parts, 1, spacing=12))))
        return card.first

    def _chip(self, item: QuizItem) -> QWidget:
        return source_chip(self, figures.figure(self.services.pack, item.figure))

    def _add_meeting(self, game: _Game, round_: Round, item: QuizItem) -> None:
        turn = len(round_.session)
        if turn not in game.met:
            met = [person for person in game.met.values() if person]
            game.met[turn] = quiz_chain.somebody(self.services.pack, item, met, self.seed)
        person = game.met[turn]
        if person is not None:
            card = Meeting(self.services.theme, quiz_chain.story(person))
            card.opened.connect(self._go)
            self.add(card)

    # What the person does

    def _begin(self, choice: str, length: int) -> None:
        game = self._game
        past = game.round.session if game.round else game.past
        game.choice, game.length = choice, length
        game.round = begin(self._pool(game.audience), length, self._wishes(choice), past)
        game.revealing = game.stopped = False
        self._show()

    def _wishes(self, choice: str) -> Wishes:
        favourites = self.services.dossier.favourites
        liked = Counter(each.domain for each in favourites)
        return Wishes(
            seed=self.seed,
            choice=choice,
            liked=tuple(domain for domain, _ in liked.most_common()),
            kept=frozenset(each.id for each in favourites),
        )

    def _give(self, given: Given) -> None:
        game = self._game
        if game.round is None or game.round.question is None:
            return
        item = game.round.question.item
        answer = self._note(item, given)
        game.round = reply(game.round, answer)
        game.revealing = True
        self._keep_round(game, game.round)
        self._show()
        announce(self, spoken(item, answer))

    def _note(self, item: QuizItem, given: Given) -> Answer:
        answer = judge(item, given.guess, given.sure, given.order)
        self._answers[item.id] = answer
        if item.answer is not None and given.guess is not None:
            self.services.dossier.guess(Guess(item.figure, given.guess))
        return answer

    def _skip(self) -> None:
        game = self._game
        if game.round is not None:
            game.round = reply(game.round, None)
            self._keep_round(game, game.round)
            self._show()

    def _next(self) -> None:
        self._game.revealing = False
        self._show()

    def _stop(self) -> None:
        game = self._game
        if game.round is None:
            return
        game.revealing, game.stopped = False, True
        self._keep_round(game, game.round)
        if game.round.answers:
            self._show()
        else:
            self._choose_again()

    def _keep_round(self, game: _Game, round_: Round) -> None:
        finished = game.stopped or round_.question is None
        if round_.answers:
            day = datetime.date.today().isoformat()
            self.services.dossier.keep_round(QuizRound(round_.answers, finished, game.audience, day))

    def _choose_again(self) -> None:
        game = self._game
        game.past = game.round.session if game.round else game.past
        game.round, game.stopped = None, False
        self._show()

    def _begin_board(self) -> None:
        """Five pupils' items that a class can vote on, in balance."""
        items = [item for item in self._pool("pupil") if fits_the_board(item)]
        asked = begin(items, 5, Wishes(seed=self.seed))
        self._step_board(ClassRound.begin([question.item for question in asked.plan]))

    def _step_board(self, board: ClassRound | None) -> None:
        self._game.board = board
        self._show()

    def _save_card(self, item: QuizItem) -> None:
        path = self.services.choose.file(self, "Bewaar de gesprekskaart", f"gesprekskaart-{item.id}.pdf")
        try:
            if path is not None:
                save(quiz_chain.paper(self.services.pack, item), path)
                self.told.emit(f"Bewaard als {path.name}.")
        except UserError as error:
            self.told.emit(error.sentence)

    def _give_alone(self, given: Given) -> None:
        item = quiz.item(self.services.pack, self._item)
        answer = self._note(item, given)
        self._show()
        announce(self, spoken(item, answer))

    def _leave_item(self) -> None:
        self.go_to.emit(Route("quiz"))

    def _keep(self, item: QuizItem, keep: bool) -> None:
        dossier = self.services.dossier
        if keep:
            dossier.keep_fact(item.id, item.words.feedback.fact)
            self.told.emit("Dit feit is bewaard.")
        else:
            dossier.forget_fact(item.id)
            self.told.emit("Dit feit is niet meer bewaard.")

    def _go(self, place: str) -> None:
        self.go_to.emit(Route.parse(place))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button with the keyboard says, or else what the main button says."""
        focused = QApplication.focusWidget()
        target = focused if isinstance(focused, QAbstractButton) else self.first
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(target, QAbstractButton):
            target.click()
        else:
            super().keyPressEvent(event)
