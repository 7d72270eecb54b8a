"""Rule 3: each quiz item leads to a fact, a person, a job and a visit of its own field, has a twin, and stays short."""

from collections import Counter
from collections.abc import Iterator

from loopbaan_app.model.occupation import Occupation
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.model.visit import Visit
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.result import Number, RuleResult, share
from loopbaan_app.pack_builder.audit.sentences import words
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content, Entry

RULE, NAME = "quiz", "Quiz"
POSITIONS = {"low": "laag", "middle": "in het midden", "high": "hoog"}
FEEDBACK = ("fact", "many_think", "logical", "explains", "for_you")

Item = tuple[Entry, QuizItem]


def check(content: Content, limits: Limits) -> RuleResult:
    """The chain, the twins and the length of each item, and the balance of the whole set."""
    items = [(entry, entry.item) for entry in content.entries["quiz_item"] if isinstance(entry.item, QuizItem)]
    faults = [*_chain(content, items), *_long(items, limits)]
    if not content.facts.part:
        faults += [*_twins(items, limits), *_set(items, limits)]
    untried = sum(item.pilot_answers < limits.pilot_answers for _, item in items)
    gaps = (f"{untried} vragen zijn nog niet met een klas geprobeerd",) if untried else ()
    return RuleResult(RULE, NAME, tuple(faults), tuple(_numbers(items)), gaps)


def _numbers(items: list[Item]) -> Iterator[tuple[str, Number]]:
    positions: Counter[str] = Counter(item.truth_position for _, item in items)
    yield "vragen", len(items)
    yield "families van tweelingen", len({item.twins for _, item in items})
    for kind, name in (("pupil", "leerlingen"), ("parent", "ouders"), ("counsellor", "decanen")):
        yield f"vragen voor {name}", sum(kind in item.audience for _, item in items)
    yield "procent met een vrolijk antwoord", share(sum(item.pleasant for _, item in items), len(items))
    for key, name in POSITIONS.items():
        yield f"procent met het antwoord {name}", share(positions[key], len(items))


def _chain(content: Content, items: list[Item]) -> Iterator[Problem]:
    """The link check sees that each end exists; here each end must belong to the field of the item."""
    found = {table: {entry.id: entry.item for entry in content.entries[table]}
             for table in ("role_model", "occupation", "visit")}  # fmt: skip
    for entry, item in items:
        person, job = found["role_model"].get(item.role_model), found["occupation"].get(item.occupation)
        visit = found["visit"].get(item.visit)
        if isinstance(person, RoleModel) and not _near(item, person):
            yield Problem(entry.file, None, f"‘{item.role_model}’ hoort niet bij {item.domain}")
        if isinstance(job, Occupation) and not _near(item, job):
            yield Problem(entry.file, None, f"‘{item.occupation}’ hoort niet bij {item.domain}")
        if isinstance(visit, Visit) and visit.domains and item.domain not in visit.domains:
            yield Problem(entry.file, None, f"‘{item.visit}’ hoort niet bij {item.domain}")


def _near(item: QuizItem, end: RoleModel | Occupation) -> bool:
    return item.domain in (end.domain, *end.also_domains)


def _twins(items: list[Item], limits: Limits) -> Iterator[Problem]:
    sizes = Counter(item.twins for _, item in items)
    for entry, item in items:
        if sizes[item.twins] < limits.twins:
            yield Problem(entry.file, None, f"deze vraag heeft geen tweeling: ‘{item.twins}’ komt één keer voor")


def _long(items: list[Item], limits: Limits) -> Iterator[Problem]:
    for entry, item in items:
        question = len(words(item.words.question))
        if question > limits.question_words:
            yield Problem(entry.file, None, f"de vraag heeft {question} woorden (meer dan {limits.question_words})")
        feedback = sum(len(words(getattr(item.words.feedback, part))) for part in FEEDBACK)
        if feedback > limits.feedback_words:
            yield Problem(entry.file, None, f"de uitleg heeft {feedback} woorden (meer dan {limits.feedback_words})")


def _set(items: list[Item], limits: Limits) -> list[Problem]:
    """What only the whole set can break."""
    faults = []
    families = len({item.twins for _, item in items})
    if len(items) < limits.quiz_items:
        faults.append(f"{len(items)} vragen, en {limits.quiz_items} is het minste")
    if families < limits.twin_families:
        faults.append(f"{families} families van tweelingen, en {limits.twin_families} is het minste")
    pleasant = share(sum(item.pleasant for _, item in items), len(items))
    if not limits.pleasant_low <= pleasant <= limits.pleasant_high:
        faults.append(f"{pleasant} procent van de vragen heeft een vrolijk antwoord")
    for position, name in POSITIONS.items():
        found = share(sum(item.truth_position == position for _, item in items), len(items))
        if found < limits.truth_position:
            faults.append(f"bij {found} procent ligt het antwoord {name} (minder dan {limits.truth_position})")
    return [Problem("quiz/", None, fault) for fault in faults]
