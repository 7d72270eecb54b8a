"""From a quiz item to what stands beside it: a person, a job and a visit, hedges of its figure, a card on paper."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from loopbaan_app.guidance.quiz_people import meet
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.pack.queries import figures, occupations, role_models, visits
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.figure_words import BEFORE, source_card
from loopbaan_app.ui.widgets.quiz_beside import LinkData, PersonData, StoryData
from loopbaan_app.ui.widgets.quiz_reveal import Hedge

KINDS = {"real": ("echte persoon", "badge-good"), "composite": ("samengesteld portret", "badge-caution")}
MOST_LINKS = 6
HEDGES = (*BEFORE, "gemiddeld", "hooguit", "ruwweg")
"""Qualifiers that stand before the number."""
NOTES = ("voorlopig", "afgerond", "marge")
"""Beginnings of qualifiers that stand below the number; what else a qualifier tells, the source card shows."""


def chain(pack: Pack, item: QuizItem) -> tuple[PersonData, LinkData, LinkData]:
    """The person, the job and the visit of an item."""
    job, visit = occupations.item(pack, item.occupation).words, visits.item(pack, item.visit).words
    return (
        person_data(role_models.item(pack, item.role_model)),
        LinkData(f"beroepen/{item.occupation}", "briefcase", job.name, job.one_line),
        LinkData(f"bedrijfsbezoeken/{item.visit}", "building-2", visit.name, visit.one_line),
    )


def links(pack: Pack, items: Iterable[QuizItem]) -> list[LinkData]:
    """Where to look after a round: person, job and visit of the first item, then of the next, each once."""
    found: dict[str, LinkData] = {}
    for item in items:
        person, job, visit = chain(pack, item)
        found[person.place] = LinkData(person.place, "user-round", person.name, person.work)
        for link in (job, visit):
            found[link.place] = replace(link, line="")
    return list(found.values())[:MOST_LINKS]


def hedge(pack: Pack, item: QuizItem) -> Hedge:
    """What belongs to the figure of an item besides its number: "ongeveer" before it, "voorlopig" below it."""
    qualifier = figures.figure(pack, item.figure).figure.qualifier
    before = next((words for words in HEDGES if qualifier == words or qualifier.startswith(f"{words};")), "")
    return Hedge(before, f"Let op: {qualifier}." if qualifier.startswith(NOTES) else "")


def somebody(pack: Pack, item: QuizItem, met: Sequence[RoleModel], seed: int) -> RoleModel | None:
    """Whom one meets after this item; None when there is nobody new in its domain."""
    people = (role_models.item(pack, row.id) for row in role_models.rows(pack, item.domain))
    return meet(item, people, met, seed)


def story(person: RoleModel) -> StoryData:
    """A person as one meets them in the quiz."""
    words = person.words
    return StoryData(person_data(person), words.road or "", words.day or "", words.setback or "")


def person_data(person: RoleModel) -> PersonData:
    """A person as the quiz shows one."""
    words = person.words
    return PersonData(
        place=f"rolmodellen/{person.id}",
        name=words.name,
        work=words.work,
        line=words.one_line,
        kind=KINDS[person.kind],
        portrait=person.portrait.model_dump(),
        domain=person.domain,
    )


def paper(pack: Pack, item: QuizItem) -> bytes:
    """The discussion card of an item as a PDF."""
    from loopbaan_app.ui.printing.discussion_card import discussion_card, discussion_card_pdf  # few print

    note = source_card(figures.figure(pack, item.figure)).footnote
    return discussion_card_pdf(discussion_card(item, note))
