"""Rule 1: every figure has a source with a licence, a period, a unit and a definition, and an old one says so."""

from collections import Counter
from collections.abc import Iterator

from loopbaan_app.model.figure import Figure, Measure, Source
from loopbaan_app.pack_builder.ageing import is_old, months_of, says_its_age
from loopbaan_app.pack_builder.audit.limits import Limits
from loopbaan_app.pack_builder.audit.result import Number, RuleResult
from loopbaan_app.pack_builder.problems import Problem
from loopbaan_app.pack_builder.sources import Content, Entry

RULE, NAME = "figures", "Cijfers en bronnen"
TO_CONFIRM = "te bevestigen"
"""How a source says that its licence must still be looked up."""
NEEDED = {
    "figure": {"source": "bron", "period": "periode", "unit": "eenheid", "measure": "begrip"},
    "measure": {"definition": "omschrijving", "unit": "eenheid"},
    "series": {"definition": "omschrijving", "unit": "eenheid"},
    "series_point": {"source": "bron", "period": "periode"},
    "source": {"licence": "licentie", "publisher": "uitgever", "title": "titel"},
}
UNSAID = frozenset({"", "-", "?", "n.v.t.", "nvt", "geen", "onbekend"})
"""What is no source, licence, unit or definition."""


def check(content: Content, limits: Limits) -> RuleResult:
    """What a figure needs, and its age on the date of the pack."""
    faults = [
        Problem(entry.file, entry.line, f"de {name} ontbreekt")
        for table, fields in NEEDED.items()
        for entry in content.entries[table]
        for field, name in fields.items()
        if str(getattr(entry.item, field)).strip().lower() in UNSAID
    ]
    measures = {entry.id: entry.item for entry in content.entries["measure"] if isinstance(entry.item, Measure)}
    figures = [(entry, entry.item) for entry in content.entries["figure"] if isinstance(entry.item, Figure)]
    old = [pair for pair in figures if is_old(pair[1].period, measures[pair[1].measure], content.facts.date)]
    faults.extend(_silent(old))
    faults.extend(_undated(figures))
    return RuleResult(RULE, NAME, tuple(faults), tuple(_numbers(content, figures, len(old))), tuple(_gaps(content)))


def _silent(old: list[tuple[Entry, Figure]]) -> Iterator[Problem]:
    for entry, figure in old:
        if not says_its_age(figure.note, figure.text, figure.qualifier):
            reason = f"‘{figure.id}’ is van {figure.period}: dat is oud, en het cijfer zegt dat niet"
            yield Problem(entry.file, entry.line, reason)


def _undated(figures: list[tuple[Entry, Figure]]) -> Iterator[Problem]:
    """Statements may say that no year is known; a number may not."""
    for entry, figure in figures:
        if months_of(figure.period) is None and figure.subject_kind != "statement":
            yield Problem(entry.file, entry.line, f"‘{figure.id}’: in de periode ‘{figure.period}’ staat geen jaar")


def _numbers(content: Content, figures: list[tuple[Entry, Figure]], old: int) -> Iterator[tuple[str, Number]]:
    yield "cijfers", len(figures)
    yield "bronnen", len(content.entries["source"])
    yield "cijfers ouder dan hun soort mag, die dat zeggen", old
    months = sorted(month for _, figure in figures if (month := months_of(figure.period)) is not None)
    if months:
        yield "jaar van het middelste cijfer", str((months[len(months) // 2] - 1) // 12)
    certainty = Counter(figure.certainty for _, figure in figures)
    yield "cijfers met lage of onbekende zekerheid", certainty["low"] + certainty["unknown"]


def _gaps(content: Content) -> Iterator[str]:
    sources = [entry.item for entry in content.entries["source"] if isinstance(entry.item, Source)]
    if open_licences := sum(TO_CONFIRM in source.licence for source in sources):
        yield f"van {open_licences} bronnen moet de licentie nog worden bevestigd"
    if undated := sum(months_of(source.date) is None for source in sources):
        yield f"van {undated} bronnen weten we de datum niet"
