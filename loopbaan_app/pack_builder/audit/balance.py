"""Rule 4: women and men, mbo and the rest, in balance among people, in the quiz and at visits."""

from collections import Counter
from collections.abc import Iterable, Iterator

from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.model.visit import Visit
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.result import Number, RuleResult, share
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "balance", "Evenwicht"
CARING = {"zorg_sociaal": "zorg", "kinderopvang": "kinderopvang", "onderwijs": "onderwijs"}
TECHNOLOGY = {
    "digitalisering_ai": "ICT", "energie_klimaat": "energie", "woningbouw": "bouw", "industrie_techniek": "industrie",
}  # fmt: skip


def check(content: Content, limits: Limits) -> RuleResult:
    """People as a whole, people as the quiz shows them, and the work one meets at visits."""
    people = {entry.id: entry.item for entry in content.entries["role_model"] if isinstance(entry.item, RoleModel)}
    everyone = list(people.values())
    in_quiz = [
        people[entry.item.role_model]
        for entry in content.entries["quiz_item"]
        if isinstance(entry.item, QuizItem) and entry.item.role_model in people
    ]
    levels = [job.level for entry in content.entries["visit"] if isinstance(entry.item, Visit)
              for job in entry.item.jobs if job.level]  # fmt: skip
    numbers = [*_numbers("mensen", everyone), *_numbers("mensen in de quiz", in_quiz),
               ("procent mbo onder het werk bij bezoeken", _mbo(levels)), *_fields(everyone)]  # fmt: skip
    if content.facts.part:
        return RuleResult(RULE, NAME, (), tuple(numbers))
    faults = [
        *_unbalanced("role_models/", "mensen", everyone, limits),
        *_unbalanced("quiz/", "mensen in de quiz", in_quiz, limits),
        *_short_of(everyone, limits),
    ]
    if _mbo(levels) < limits.mbo:
        reason = f"{_mbo(levels)} procent van het werk bij bezoeken is mbo (minder dan {limits.mbo})"
        faults.append(Problem("visits/", None, reason))
    gaps = tuple(f"van {count} {what} weten we het niveau niet"
                 for what, count in (("mensen", sum(one.level is None for one in everyone)),) if count)  # fmt: skip
    return RuleResult(RULE, NAME, tuple(faults), tuple(numbers), gaps)


def _women(people: Iterable[RoleModel]) -> float:
    found = [one.woman for one in people]
    return share(sum(found), len(found))


def _mbo(levels: list[str]) -> float:
    return share(sum(level.startswith("mbo") for level in levels), len(levels))


def _known_levels(people: Iterable[RoleModel]) -> list[str]:
    return [str(one.level) for one in people if one.level is not None]


def _numbers(what: str, people: list[RoleModel]) -> Iterator[tuple[str, Number]]:
    yield what, len(people)
    yield f"procent vrouwen onder {what}", _women(people)
    yield f"procent mbo onder {what}", _mbo(_known_levels(people))


def _fields(people: list[RoleModel]) -> Iterator[tuple[str, Number]]:
    men, women = _by_domain(people, woman=False), _by_domain(people, woman=True)
    for domain, name in CARING.items():
        yield f"mannen in {name}", men[domain]
    for domain, name in TECHNOLOGY.items():
        yield f"vrouwen in {name}", women[domain]


def _by_domain(people: list[RoleModel], *, woman: bool) -> Counter[str]:
    return Counter(domain for one in people if one.woman is woman for domain in {one.domain, *one.also_domains})


def _unbalanced(file: str, what: str, people: list[RoleModel], limits: Limits) -> Iterator[Problem]:
    women, mbo = _women(people), _mbo(_known_levels(people))
    if not limits.women_low <= women <= limits.women_high:
        reason = f"{women} procent van de {what} is vrouw (niet tussen {limits.women_low} en {limits.women_high})"
        yield Problem(file, None, reason)
    if mbo < limits.mbo:
        yield Problem(file, None, f"{mbo} procent van de {what} deed mbo (minder dan {limits.mbo})")


def _short_of(people: list[RoleModel], limits: Limits) -> Iterator[Problem]:
    men, women = _by_domain(people, woman=False), _by_domain(people, woman=True)
    for domain, name in CARING.items():
        if men[domain] < limits.men_in_care:
            yield Problem("role_models/", None, f"{men[domain]} mannen in {name} (minder dan {limits.men_in_care})")
    for domain, name in TECHNOLOGY.items():
        if women[domain] < limits.women_in_technology:
            reason = f"{women[domain]} vrouwen in {name} (minder dan {limits.women_in_technology})"
            yield Problem("role_models/", None, reason)
