"""All rules and studies together, read once, so that every question after that is quick."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loopbaan_app.guidance.door import Cited
from loopbaan_app.guidance.requirement import Requirement, read_requirement
from loopbaan_app.guidance.steps import READINGS, Ladder
from loopbaan_app.guidance.study import Study
from loopbaan_app.model.admission import AdmissionRule, Progression

PROFILE_COLUMNS = ("nt", "ng", "em", "cm")


@dataclass(frozen=True, slots=True)
class Asked:
    """An admission rule with what it asks of each havo profile."""

    rule: AdmissionRule
    profiles: Mapping[str, Requirement]


class Rulebook:
    """The rules of a pack: admission rows, progressions and the studies they are about."""

    def __init__(
        self, rules: Iterable[AdmissionRule], progressions: Iterable[Progression], studies: Iterable[Study]
    ) -> None:
        self.asked = {rule.id: _asked(rule) for rule in rules}
        self.ladder = Ladder(progressions)
        self.studies = {study.id: study for study in studies}
        self._by_name: dict[str, list[Asked]] = {}
        self._admission: dict[str, tuple[Asked, ...]] = {}
        for asked in self.asked.values():
            if asked.rule.kind == "programme":
                for name in {plain(asked.rule.name_in_rule), plain(asked.rule.name_now)} - {""}:
                    self._by_name.setdefault(name, []).append(asked)

    def admission_of(self, study: Study) -> tuple[Asked, ...]:
        """The admission rows of a study; a row that still bears its name goes before rows of older names.

        An ad has no row of its own: by prog-havo-ad it follows the bachelor of the same name.
        """
        if study.id not in self._admission:
            self._admission[study.id] = self._rows_of(study)
        return self._admission[study.id]

    def _rows_of(self, study: Study) -> tuple[Asked, ...]:
        if study.level == "ad":
            return self._bachelor_of(plain(study.name))
        rows = tuple(self.asked[id] for id in study.admission if id in self.asked)
        same = tuple(row for row in rows if plain(row.rule.name_in_rule) == plain(study.name))
        return same or rows

    def _bachelor_of(self, name: str) -> tuple[Asked, ...]:
        """The row of the bachelor: the same name, or the first words of "elektrotechniek energietechniek"."""
        same = self._by_name.get(name) or self._by_name.get(" ".join(name.split()[:1])) or []
        return tuple(same[:1])

    def linked(self, study: Study) -> tuple[Progression, ...]:
        """The progressions that a study names."""
        return tuple(self.ladder.rows[id] for id in study.admission if id in self.ladder.rows)

    def cite(self, id: str) -> tuple[Cited, ...]:
        """A rule as a page shows it; empty when this pack does not hold it."""
        if id in self.asked:
            return (cited(self.asked[id].rule),)
        return (cited_step(self.ladder.rows[id]),) if id in self.ladder.rows else ()

    def general(self) -> tuple[Cited, ...]:
        """What holds beside every door: general rules, dates, duties and the moments of choice."""
        rules = [cited(asked.rule) for asked in self.asked.values() if asked.rule.kind == "general"]
        moments = [row for id, row in self.ladder.rows.items() if READINGS[id].part in ("moment", "sum")]
        return tuple(rules + [cited_step(row) for row in moments])


def cited(rule: AdmissionRule) -> Cited:
    """An admission rule as a page shows it."""
    return Cited(
        rule.id, "admission", rule.name_in_rule, rule.note or "", rule.later_changes or "", rule.year, rule.source,
        rule.certainty,
    )  # fmt: skip


def cited_step(step: Progression) -> Cited:
    """A progression as a page shows it."""
    name = f"van {step.from_level} naar {step.to_detail or step.to_level}"
    return Cited(step.id, "progression", name, step.conditions, "", step.year, step.source, step.certainty)


def plain(name: str) -> str:
    """A name as it is compared: "Finance & Control" and "finance en control" are one."""
    flat = unicodedata.normalize("NFKD", name).casefold().replace("&", " en ").replace("/", " ")
    kept = "".join(letter if letter.isalnum() else " " for letter in flat if not unicodedata.combining(letter))
    return " ".join(kept.split())


def _asked(rule: AdmissionRule) -> Asked:
    return Asked(rule, {column: read_requirement(getattr(rule, column)) for column in PROFILE_COLUMNS})
