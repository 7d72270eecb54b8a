"""Rule 2: no broken link, no occupation without a road to it, no programme that ends nowhere, no empty domain."""

from collections.abc import Iterator

from loopbaan_app.model.domain import Domain
from loopbaan_app.model.occupation import Occupation
from loopbaan_app.model.programme import Programme
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.model.task import Task
from loopbaan_app.model.visit import Visit
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.passages import PROSE, passages_of
from loopbaan_app.pack_builder.audit.result import RuleResult
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "links", "Verbindingen"
COUNTED = {
    "domain": "domeinen", "occupation": "beroepen", "programme": "opleidingen", "profile": "profielen",
    "role_model": "mensen", "visit": "bezoeken", "quiz_item": "quizvragen",
    "task": "opdrachten om te proberen", "glossary": "woorden met uitleg",
}  # fmt: skip


def check(content: Content, limits: Limits) -> RuleResult:
    """Roads, and the least that each domain holds; broken links were refused before."""
    faults = [*_orphans(content), *_explained_twice(content)]
    if not content.facts.part:
        faults += [*_dead_ends(content), *_thin_domains(content, limits)]
    numbers = tuple((name, len(content.entries[table])) for table, name in COUNTED.items())
    return RuleResult(RULE, NAME, tuple(faults), numbers)


def _orphans(content: Content) -> Iterator[Problem]:
    for entry in content.entries["occupation"]:
        if isinstance(entry.item, Occupation) and not entry.item.programmes:
            yield Problem(entry.file, None, "geen opleiding leidt naar dit beroep")


def _dead_ends(content: Content) -> Iterator[Problem]:
    for entry in content.entries["programme"]:
        if isinstance(entry.item, Programme) and not entry.item.next_programmes and entry.item.level != "wo":
            yield Problem(entry.file, None, "na deze opleiding komt er geen volgende stap (next_programmes)")


def _explained_twice(content: Content) -> Iterator[Problem]:
    """A text can show one meaning of a word."""
    first: dict[str, str] = {}
    for entry in content.entries["glossary"]:
        forms = passages_of("glossary", entry)
        for form in sorted({passage.text.lower() for passage in forms if passage.role is not PROSE}):
            if (other := first.setdefault(form, entry.file)) != entry.file:
                yield Problem(entry.file, None, f"‘{form}’ staat ook in {other}")


def _thin_domains(content: Content, limits: Limits) -> Iterator[Problem]:
    for entry in content.entries["domain"]:
        if not isinstance(domain := entry.item, Domain):
            continue
        other = domain.kind == "other"
        wanted = (
            ("mensen", _people(content, domain.id), limits.other_people if other else limits.domain_people),
            ("bezoeken", _visits(content, domain.id), limits.other_visits if other else limits.domain_visits),
            ("quizvragen", _quiz(content, domain.id), limits.other_quiz if other else limits.domain_quiz),
            ("opdrachten om te proberen", _tasks(content, domain.id), limits.domain_tasks),
        )
        for what, found, least in wanted:
            if found < least:
                yield Problem(entry.file, None, f"dit domein heeft {found} {what}, en {least} is het minste")


def _people(content: Content, domain: str) -> int:
    people = (entry.item for entry in content.entries["role_model"])
    return sum(isinstance(one, RoleModel) and domain in (one.domain, *one.also_domains) for one in people)


def _visits(content: Content, domain: str) -> int:
    """Visits that name the domain; a visit for all domains does not count for any."""
    return sum(isinstance(entry.item, Visit) and domain in entry.item.domains for entry in content.entries["visit"])


def _quiz(content: Content, domain: str) -> int:
    return sum(
        isinstance(entry.item, QuizItem) and entry.item.domain == domain for entry in content.entries["quiz_item"]
    )


def _tasks(content: Content, domain: str) -> int:
    return sum(isinstance(entry.item, Task) and entry.item.domain == domain for entry in content.entries["task"])
