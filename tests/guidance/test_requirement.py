"""What the tokens of the admission table mean."""

import csv
from pathlib import Path

import pytest

from loopbaan_app.guidance.requirement import Requirement, read_requirement

TABLE = Path(__file__).parents[2] / "content" / "tables" / "admission_rules.csv"


@pytest.mark.parametrize(
    ("token", "meaning"),
    [
        ("direct", Requirement("direct")),
        ("niet_direct", Requirement("detour")),
        ("direct 20/31", Requirement("share", direct=20, of=31)),
        ("eis:wisB", Requirement("subjects", (("wisB",),))),
        ("eis:econ|beco|wisA", Requirement("subjects", (("econ", "beco", "wisA"),))),
        ("eis:(wisA|wisB)+econ", Requirement("subjects", (("wisA", "wisB"), ("econ",)))),
        ("eis:biol+schk+(wisA|wisB)", Requirement("subjects", (("biol",), ("schk",), ("wisA", "wisB")))),
    ],
)
def test_each_form_of_token_is_read(token: str, meaning: Requirement) -> None:
    assert read_requirement(token) == meaning


@pytest.mark.parametrize("token", ["", "misschien", "eis:", "eis:wisA+", "direct 20 van 31"])
def test_another_form_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="no token"):
        read_requirement(token)


def test_every_rule_of_the_table_is_read() -> None:
    with TABLE.open(encoding="utf-8") as file:
        tokens = {row[profile] for row in csv.DictReader(file) for profile in ("nt", "ng", "em", "cm")}
    assert all(read_requirement(token) for token in tokens)
