"""The quiz: which item comes next and why, from the first item of a session to the last of a round.

A session is everything until the program stops. Its first six items are the same for all who make the same choice.
After that the engine adapts a little, and says so: more items from domains that the person kept something of, always at
least one from a domain of which nothing was kept, and what was missed with certainty comes back as its twin after three
other items. None of that ever breaks the balance of a round. Everything is a value: a reply gives a new round. The same
pool, wishes and replies give the same items.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from loopbaan_app.guidance import quiz_balance as balance
from loopbaan_app.guidance.quiz_answer import SURE, Answer, Turn
from loopbaan_app.guidance.quiz_reason import Reason, Why
from loopbaan_app.guidance.quiz_round import Items, Wishes, arrange, compose, compose_balanced, rank
from loopbaan_app.model.quiz import QuizItem

OPENING = 6
"""So many items at the start of a session are the same for all."""
RETURN_AFTER = 3
"""A twin comes back when so many other items have come between."""
MOST_RETURNS = {5: 1, 9: 2}
"""How many twins may come back in a round of this length."""


@dataclass(frozen=True, slots=True)
class Question:
    """An item, and why it is asked."""

    item: QuizItem
    reason: Reason


@dataclass(frozen=True, slots=True)
class Round:
    """A round that is under way or done."""

    pool: Items
    wishes: Wishes
    past: tuple[Turn, ...]
    """What happened earlier in this session."""
    done: tuple[Turn, ...]
    plan: tuple[Question, ...]
    """The whole round as planned now; what is done stands in front."""

    @property
    def question(self) -> Question | None:
        """The question that waits for an answer; None when the round is done."""
        return self.plan[len(self.done)] if len(self.done) < len(self.plan) else None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What was answered, "weet ik niet" included and skipped items left out."""
        return tuple(turn.answer for turn in self.done if turn.answer is not None)

    @property
    def session(self) -> tuple[Turn, ...]:
        """Every turn of the session so far."""
        return (*self.past, *self.done)


def begin(pool: Iterable[QuizItem], length: int, wishes: Wishes, past: Sequence[Turn] = ()) -> Round:
    """Plan a round of five or nine from the items for one audience; shorter only when the pool has fewer items."""
    if length not in balance.LENGTHS:
        raise ValueError(f"a round has {balance.LENGTHS} items, not {length}")
    items = tuple(sorted(pool, key=lambda item: item.id))
    wishes = replace(wishes, asked=Counter(turn.item for turn in past), planned=frozenset())
    new = Round(items, wishes, tuple(past), (), ())
    opening = _opening_left(items, wishes, past)[:length]
    length = min(length, len(items))
    due = _due(new, length, range(len(opening), length))
    return replace(new, plan=_plan(new, opening, due, length))


def reply(round_: Round, answer: Answer | None) -> Round:
    """The round after an answer to its question, or after skipping it (None); plans anew when a twin should return."""
    question = round_.question
    if question is None or (answer is not None and answer.item != question.item.id):
        raise ValueError("that is not the question of this round")
    after = replace(round_, done=(*round_.done, Turn(question.item.id, answer)))
    return _with_return(after) if _missed_for_sure(after.done[-1]) else after


def opening(pool: Items, choice: str = "") -> Items:
    """The first items of a session: the same for all who make this choice, and a balanced five in front."""
    best: Items = ()
    for seed in range(_TRIES):
        six = _balanced_opening(pool, Wishes(seed, choice))
        if six and (not best or _room(six, choice) < _room(best, choice)):
            best = six
        if best and _room(best, choice) <= _ROOM_ENOUGH:
            return best
    few = best or compose_balanced((), pool, 5, Wishes(0, choice))
    return few or arrange(compose((), pool, OPENING, Wishes(0, choice)), None, 0)


_TRIES = 8
_ROOM_ENOUGH = (-2, 2)
"""An opening from two domains leaves a third to adapt with; one that is about the choice at least twice is enough."""


def _room(items: Items, choice: str) -> tuple[int, int]:
    of_choice = sum(item.domain == choice for item in items) if choice else 2
    return -min(2, of_choice), len({item.domain for item in items})


def _balanced_opening(pool: Items, wishes: Wishes) -> Items | None:
    """Six that a balanced nine can follow from, of which the first five are balanced by themselves."""
    nine = compose_balanced((), pool, 9, wishes)
    five = _balanced_five(nine, wishes.choice) if nine else None
    if nine is None or five is None:
        return None
    here = {item.domain for item in five}
    others = [item for item in nine if item not in five]
    sixth = min(others, key=lambda item: (item.domain not in here, *rank(item, five, wishes)))
    return (*arrange(five, None, wishes.seed), sixth)


def _balanced_five(nine: Items, choice: str) -> Items | None:
    fives = [five for five in balance.balanced_within(nine, 5) if not choice or _room(five, choice)[0]]
    return min(fives, key=lambda five: _room(five, choice), default=None)


def _opening_left(pool: Items, wishes: Wishes, past: Sequence[Turn]) -> Items:
    """What is left of the opening; nothing once the session went another way."""
    if len(past) >= OPENING:
        return ()
    items = opening(pool, wishes.choice)
    shown = [turn.item for turn in past]
    return items[len(shown) :] if [item.id for item in items[: len(shown)]] == shown else ()


def _plan(new: Round, opening: Items, due: dict[int, QuizItem], length: int) -> tuple[Question, ...]:
    """Opening and returning items in their places, the rest composed around them.

    A return that does not fit waits; where no balanced round can follow from the opening, the opening is cut short.
    """
    for first, kept in [*((opening, kept) for kept in range(len(due), 0, -1)), *_ever_shorter(opening)]:
        returning = dict(list(due.items())[:kept])
        more = compose_balanced((*first, *returning.values()), new.pool, length, new.wishes)
        if more is not None:
            return _questions(new, first, returning, more, length)
    return _questions(new, opening, {}, compose(opening, new.pool, length, new.wishes), length)


def _ever_shorter(opening: Items) -> Iterator[tuple[Items, int]]:
    return ((opening[:length], 0) for length in range(len(opening), -1, -1))


def _questions(
    new: Round, first: Items, returning: dict[int, QuizItem], more: Items, length: int
) -> tuple[Question, ...]:
    placed: list[Question] = [Question(item, Reason("opening", item.domain)) for item in first]
    waiting = list(arrange(more, first[-1] if first else None, new.wishes.seed))
    while len(placed) < length and (waiting or returning):
        back = returning.pop(len(placed), None)
        if back is not None:
            placed.append(Question(back, Reason("return", back.domain)))
        elif waiting:
            item = waiting.pop(0)
            placed.append(Question(item, Reason(_why(item, new.wishes), item.domain)))
        else:
            break
    return tuple(placed)


def _why(item: QuizItem, wishes: Wishes) -> Why:
    if wishes.choice:
        return "chosen" if item.domain == wishes.choice else "mix"
    if wishes.kept & {item.occupation, item.role_model, item.visit}:
        return "favourite"
    if wishes.liked:
        return "liked" if item.domain in wishes.liked else "elsewhere"
    return "mix"


def _missed_for_sure(turn: Turn) -> bool:
    return turn.answer is not None and turn.answer.surprise and turn.answer.sure == SURE


def _due(round_: Round, length: int, free: Iterable[int]) -> dict[int, QuizItem]:
    """Twins that should come back in this round: place in the round → item, at most as many as a round may have."""
    open_places = list(free)
    returned = _returned(round_)
    seen = {turn.item for turn in round_.session} | {question.item.id for question in round_.plan}
    due: dict[int, QuizItem] = {}
    families = {item.id: item.twins for item in round_.pool}
    for index, turn in enumerate(round_.session):
        family = families.get(turn.item)
        if not _missed_for_sure(turn) or family is None or family in returned:
            continue
        earliest = max(index + RETURN_AFTER + 1, OPENING) - len(round_.past)
        place = next((place for place in open_places if place >= earliest), None)
        twin = _twin(round_, family, seen)
        if place is not None and twin is not None and len(due) < MOST_RETURNS.get(length, 1):
            due[place] = twin
            open_places.remove(place)
            returned.add(family)
    return due


def _returned(round_: Round) -> set[str]:
    """Families of which a second item was shown in this session, or is planned to return."""
    families = {item.id: item.twins for item in round_.pool}
    shown = Counter(families.get(turn.item, "") for turn in round_.session)
    planned = {question.item.twins for question in round_.plan if question.reason.why == "return"}
    return {family for family, times in shown.items() if times > 1} | planned


def _twin(round_: Round, family: str, seen: set[str]) -> QuizItem | None:
    """Another item of the family, one about something that the person kept where there is one."""
    twins = [item for item in round_.pool if item.twins == family and item.id not in seen]
    return min(twins, key=lambda item: rank(item, (), round_.wishes), default=None)


def _with_return(round_: Round) -> Round:
    """Plan the rest anew with the twin of what was just missed; the round stays as it is when that cannot be."""
    done, plan = len(round_.done), round_.plan
    fixed = [index for index, question in enumerate(plan) if index < done or question.reason.why in _KEPT_REASONS]
    returns = sum(question.reason.why == "return" for question in plan)
    if returns >= MOST_RETURNS.get(len(plan), 1):
        return round_
    due = _due(round_, len(plan), [index for index in range(done, len(plan)) if index not in fixed])
    if not due:
        return round_
    place, twin = next(iter(due.items()))
    kept = [plan[index].item for index in fixed]
    wishes = replace(round_.wishes, planned=frozenset(question.item.id for question in plan))
    more = compose_balanced((*kept, twin), round_.pool, len(plan), wishes)
    if more is None:
        return round_
    filled = {index: plan[index] for index in fixed} | {place: Question(twin, Reason("return", twin.domain))}
    previous = plan[done - 1].item if done else None
    waiting = iter(arrange(more, previous, wishes.seed))
    questions = [filled.get(index) or _fresh(next(waiting), wishes) for index in range(len(plan))]
    return replace(round_, plan=tuple(questions))


_KEPT_REASONS: tuple[Why, ...] = ("opening", "return")


def _fresh(item: QuizItem, wishes: Wishes) -> Question:
    return Question(item, Reason(_why(item, wishes), item.domain))
