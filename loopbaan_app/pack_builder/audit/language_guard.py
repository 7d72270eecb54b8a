"""Rule 3, the words: no forbidden phrase, no group as the measure of another, both forms of a job title."""

from collections.abc import Iterator

from loopbaan_app.model.occupation import Occupation
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.passages import SEARCH, TITLE, Passage, passages, problem
from loopbaan_app.pack_builder.audit.phrases import (
    EVERYWHERE,
    IN_TITLES,
    OUTSIDE_MISTAKES,
    found_in,
    generics,
    lacks_a_form,
    lonely_forms,
)
from loopbaan_app.pack_builder.audit.result import RuleResult
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content

RULE, NAME = "language", "Taalwacht"
MISTAKE = "words.feedback.many_think"
"""The one field that says what many people think."""
LIKE_TITLES = ("words.question", "words.options", "words.unit_label")
NOT_FORMED = ("role_model", "measure", "series", "figure", "series_point")
"""Where the form of a job title is that of a person, or of the document."""


def check(content: Content, limits: Limits) -> RuleResult:
    """Every passage of the pack against every phrase that applies to its field."""
    faults: list[Problem] = []
    read = 0
    clean: set[tuple[str, str, str]] = set()
    for passage in passages(content):
        read += 1
        key = (passage.table, passage.field, passage.text)
        if key in clean:  # a note may stand under hundreds of figures
            continue
        found = list(_faults(passage))
        if not found:
            clean.add(key)
        faults += [problem(content.root, passage, words, f"‘{words}’: {reason}") for words, reason in found]
    faults.extend(_forms(content))
    return RuleResult(RULE, NAME, tuple(faults), (("teksten gelezen", read),))


def _faults(passage: Passage) -> Iterator[tuple[str, str]]:
    yield from found_in(passage.text, EVERYWHERE)
    yield from generics(passage.text)
    if passage.field != MISTAKE:
        yield from found_in(passage.text, OUTSIDE_MISTAKES)
    if passage.role is TITLE or passage.field in LIKE_TITLES:
        yield from found_in(passage.text, IN_TITLES)
    if passage.role not in (SEARCH, TITLE) and passage.table not in NOT_FORMED:
        yield from lonely_forms(passage.text)


def _forms(content: Content) -> Iterator[Problem]:
    """Both forms of the name of an occupation, where two exist."""
    for entry in content.entries["occupation"]:
        if isinstance(entry.item, Occupation):
            other = lacks_a_form(entry.item.words.name, entry.item.words.name_forms)
            if other:
                yield Problem(entry.file, None, f"de vorm op ‘{other}’ ontbreekt in name_forms")
