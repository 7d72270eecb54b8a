"""What guidance works with: rules, progressions, and programmes and occupations without their words."""

import json

from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.study import Study, Work
from loopbaan_app.model.admission import AdmissionRule, Progression
from loopbaan_app.pack.queries.reading import parts
from loopbaan_app.pack.reader import Pack


def rules(pack: Pack) -> list[AdmissionRule]:
    """All rows of the admission table: studies, sectors and general rules."""
    return [AdmissionRule.model_validate(dict(row)) for row in pack.execute("SELECT * FROM admission_rule ORDER BY id")]


def progressions(pack: Pack) -> list[Progression]:
    """All steps between levels."""
    return [Progression.model_validate(dict(row)) for row in pack.execute("SELECT * FROM progression ORDER BY id")]


def programmes(pack: Pack) -> list[Study]:
    """All programmes by name, without their words."""
    found = pack.execute("SELECT routes, item FROM programme ORDER BY sort_name, id")
    return [_study(row["item"], row["routes"]) for row in found]


def occupations(pack: Pack) -> list[Work]:
    """All occupations by name, without their words."""
    found = pack.execute("SELECT name, item FROM occupation ORDER BY sort_name, id")
    return [_work(row["name"], json.loads(row["item"])) for row in found]


def rulebook(pack: Pack) -> Rulebook:
    """All rules and programmes, read once; keep it as long as the pack is open."""
    return Rulebook(rules(pack), progressions(pack), programmes(pack))


def _study(item: str, routes: str) -> Study:
    facts = json.loads(item)
    return Study(
        facts["id"], facts["name"], facts["level"], facts["domain"], facts["years"], parts(routes),
        tuple(facts["admission"]), tuple(facts["next_programmes"]),
        (*facts["vmbo_profiles"], *facts["havo_profiles"]), tuple(facts["subjects"]), facts["routes_seen"],
        facts["code"],
    )  # fmt: skip


def _work(name: str, facts: dict[str, object]) -> Work:
    return Work(
        str(facts["id"]), name, str(facts["level"]), _texts(facts["levels_also"]), str(facts["domain"]),
        _texts(facts["programmes"]), _texts(facts["related"]), _texts(facts["subjects"]),
    )  # fmt: skip


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(part) for part in value) if isinstance(value, list) else ()
