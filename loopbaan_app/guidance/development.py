"""What comes after an occupation: a next function, and the training that belongs to it."""

from collections.abc import Mapping

from loopbaan_app.guidance.road import Development, NextFunction
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.study import Study, Work

LEVEL_ORDER = ("mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo")
MOST_FUNCTIONS = 4
MOST_PROGRAMMES = 4


def development(book: Rulebook, works: Mapping[str, Work], work: Work) -> Development:
    """Related occupations of a higher level, then occupations that a next programme leads to."""
    following = _following(book, work)
    next_ids = {study.id for study in following}
    related = [works[id] for id in work.related if id in works and _is_higher(works[id], work)]
    beside = [
        other
        for other in works.values()
        if other.domain == work.domain
        and other not in related
        and other.id != work.id
        and _is_higher(other, work)
        and next_ids & set(other.programmes)
    ]
    beside.sort(key=lambda other: (LEVEL_ORDER.index(other.level), other.name))
    functions = [NextFunction(other, _named(_leading(book, other, work))) for other in (*related, *beside)]
    return Development(tuple(functions[:MOST_FUNCTIONS]), _named(following[:MOST_PROGRAMMES]))


def _is_higher(other: Work, work: Work) -> bool:
    return LEVEL_ORDER.index(other.level) > LEVEL_ORDER.index(work.level)


def _following(book: Rulebook, work: Work) -> list[Study]:
    """Next programmes, above the level of the occupation first those that come soonest."""
    own = [book.studies[id] for id in work.programmes if id in book.studies]
    ids = dict.fromkeys(id for study in own for id in study.next)
    known = [book.studies[id] for id in ids if id in book.studies]
    higher = [study for study in known if LEVEL_ORDER.index(study.level) > LEVEL_ORDER.index(work.level)]
    return sorted(higher, key=lambda study: LEVEL_ORDER.index(study.level))


def _leading(book: Rulebook, other: Work, work: Work) -> list[Study]:
    known = [book.studies[id] for id in other.programmes if id in book.studies and id not in work.programmes]
    return [study for study in known if LEVEL_ORDER.index(study.level) >= LEVEL_ORDER.index(work.level)][:2]


def _named(studies: list[Study]) -> tuple[tuple[str, str, str], ...]:
    return tuple((study.id, study.name, study.level) for study in studies)
