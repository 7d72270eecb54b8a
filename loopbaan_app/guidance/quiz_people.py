"""Whom one meets after every third item: somebody of the same domain, in balance over a session.

Half women and half men, at least half with an mbo road, people of many kinds; nothing of that is ever said or shown.
"""

from collections.abc import Iterable, Sequence

from loopbaan_app.guidance.quiz_round import shuffled
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.role_model import RoleModel

EVERY = 3


def is_meeting(place: int) -> bool:
    """True after every third item of a round; `place` counts from 1."""
    return place % EVERY == 0


def meet(item: QuizItem, people: Iterable[RoleModel], met: Sequence[RoleModel], seed: int = 0) -> RoleModel | None:
    """Somebody whose road, day and setback are known; None when the domain has nobody new to meet."""
    seen = {person.id for person in met}
    there = [person for person in people if _is_of(person, item) and _is_told(person) and person.id not in seen]
    women, mbo = sum(person.woman for person in met), sum(_has_mbo(person) for person in met)
    skins = [person.portrait.skin for person in met]

    def key(person: RoleModel) -> tuple[bool, bool, int, bool, str]:
        tips = (women > len(met) - women) if person.woman else (len(met) - women > women)
        needed = 2 * mbo < len(met) + 1 and not _has_mbo(person)
        beside = person.id == item.role_model  # stands beside the answer already
        return tips, needed, skins.count(person.portrait.skin), beside, shuffled(seed, person.id)

    return min(there, key=key, default=None)


def _is_of(person: RoleModel, item: QuizItem) -> bool:
    return item.domain in (person.domain, *person.also_domains)


def _is_told(person: RoleModel) -> bool:
    return bool(person.words.road and person.words.day and person.words.setback)


def _has_mbo(person: RoleModel) -> bool:
    return (person.level or "").startswith("mbo")
