"""What tests share: the quiz items, rules, programmes and occupations of the content folder, read without a pack."""

import csv
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.study import Study, Work
from loopbaan_app.model.admission import AdmissionRule, Progression
from loopbaan_app.model.quiz import QuizItem
from loopbaan_app.pack_builder.toml_items import item_data

CONTENT = Path(__file__).parents[2] / "content" / "quiz"


@pytest.fixture(scope="session")
def items() -> tuple[QuizItem, ...]:
    """Every quiz item that editors wrote."""
    return tuple(_read(path) for path in sorted(CONTENT.glob("*.toml")))


@pytest.fixture(scope="session")
def pool(items):
    """The items for one audience."""
    return lambda audience: tuple(item for item in items if audience in item.audience)


def _read(path: Path) -> QuizItem:
    data = item_data(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
    return QuizItem.model_validate({"id": path.stem, **data})


FEEDBACK = {"fact": "a", "many_think": "b", "logical": "c", "explains": "d", "for_you": "e"}


@pytest.fixture(scope="session")
def make():
    """A quiz item with three options unless told otherwise."""

    def make_item(id: str, **fields: object) -> QuizItem:
        words = {"question": "?", "options": ("a", "b", "c"), "feedback": FEEDBACK}
        plain = {
            "twins": id.split("-")[0], "family": "estimate", "guess": "options", "stereotype": "other",
            "audience": ("pupil",), "domain": "onderwijs", "pleasant": True, "figure": "f", "answer_option": 1,
            "role_model": "r", "occupation": "o", "visit": "v", "words": words,
        }  # fmt: skip
        return QuizItem.model_validate({**plain, **fields, "id": id})

    return make_item


ROOT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="session")
def table() -> Callable[[str], list[dict[str, str]]]:
    """The rows of a table of `content/tables`."""
    return _table


def _table(name: str) -> list[dict[str, str]]:
    with (ROOT / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def book() -> Rulebook:
    """All real rules and programmes."""
    blank = ("note", "later_changes")
    rules = [
        AdmissionRule.model_validate({key: cell or None if key in blank else cell for key, cell in row.items()})
        for row in _table("admission_rules")
    ]
    steps = [Progression.model_validate(row) for row in _table("progressions")]
    return Rulebook(rules, steps, _studies())


@pytest.fixture(scope="session")
def works() -> dict[str, Work]:
    """All real occupations."""
    return {work.id: work for work in _works()}


def _studies() -> Iterator[Study]:
    for row in _table("programmes"):
        words = _toml("programmes", row["id"])
        yield Study(
            row["id"], row["name"], row["level"], row["domain"], row["years"], _parts(row["routes"]),
            _parts(row["admission"]), tuple(words.get("next_programmes", ())),
            _parts(row["vmbo_profiles"]) + _parts(row["havo_profiles"]), tuple(words.get("subjects", ())),
            row["routes_seen"] == "true", row["code"],
        )  # fmt: skip


def _works() -> Iterator[Work]:
    for path in sorted((ROOT / "occupations").glob("*.toml")):
        facts = _toml("occupations", path.stem)
        yield Work(
            path.stem, facts["nl"]["name"], facts["level"], tuple(facts.get("levels_also", ())), facts["domain"],
            tuple(facts.get("programmes", ())), tuple(facts.get("related", ())), tuple(facts.get("subjects", ())),
        )  # fmt: skip


def _toml(folder: str, id: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / folder / f"{id}.toml").read_text(encoding="utf-8"))


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
