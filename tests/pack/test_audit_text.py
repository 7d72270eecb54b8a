"""The audit of a pack in Dutch; whatever a foreign pack carries there, the page gets plain lines."""

import json

import pytest

from loopbaan_app.pack.audit_text import NOT_AUDITED, audit_lines, read_audit

RULE = {
    "id": "readability", "name": "Leesbaarheid", "faults": 0, "first_faults": [], "gaps": ["een woord zonder uitleg"],
    "numbers": [["zinnen", 14303], ["woorden per zin", 9.97]], "not_checked": "",
}  # fmt: skip


def told(**changes: object) -> str:
    return json.dumps({"version": 1, "part": False, "draft": False, "limits": {}, "rules": [{**RULE, **changes}]})


def test_numbers_are_written_as_the_dutch_write_them():
    assert audit_lines(told()) == [
        "Deze inhoud is met 1 regels gecontroleerd, en er is niets mis.",
        "Leesbaarheid: in orde. zinnen: 14.303; woorden per zin: 9,97.",
        "Nog te doen: een woord zonder uitleg.",
    ]


def test_faults_are_named():
    lines = audit_lines(told(faults=2, first_faults=["a.toml: een uitroepteken", "b.toml: te lang?"]))
    assert lines[0].endswith("en er is 2 keer iets mis.")
    assert lines[2:4] == ["Let op: a.toml: een uitroepteken.", "Let op: b.toml: te lang?"]


def test_a_rule_that_was_left_out_says_why():
    assert "Leesbaarheid: niet gecontroleerd (wordfreq ontbreekt)." in audit_lines(
        told(numbers=[], not_checked="wordfreq ontbreekt")
    )


@pytest.mark.parametrize("text", ["", "nog niet gecontroleerd", "{", "[]", "{}", '{"rules": 3}', "[" * 100_000])
def test_what_is_no_audit_is_not_audited(text: str):
    assert audit_lines(text) == [NOT_AUDITED]


@pytest.mark.parametrize(
    "changes",
    [
        {
            "name": 3,
            "faults": "veel",
            "first_faults": {},
            "numbers": [1, [2], ["a", [3]]],
            "gaps": 7,
            "not_checked": [],
        },
        {"numbers": [["x", 1e400], ["y", True], ["z", "w" * 10_000]]},
        {"first_faults": [None, {"a": 1}], "gaps": [[[]]]},
    ],
)
def test_strange_values_become_plain_words(changes: dict[str, object]):
    assert read_audit(told(**changes)) is not None
    assert all(isinstance(line, str) and len(line) < 10_000 for line in audit_lines(told(**changes)))
