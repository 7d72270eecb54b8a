"""What the importers brought into `content/tables` is whole, sourced and readable."""

import re
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.importers.tables import content_rows

CONTENT = Path(__file__).parents[3] / "content"
SENTENCES = (("measures", "definition"), ("measures", "reading"), ("series", "definition"), ("statements", "statement"),
             ("wordings", "text"), ("figures", "note"))  # fmt: skip


def ids(table: str) -> set[str]:
    return {row["id"] for row in content_rows(CONTENT, table)}


@pytest.mark.parametrize(
    "table", ["figures", "series_points", "programmes", "admission_rules", "progressions", "profile_choices"]
)
def test_every_row_has_a_source_that_exists(table: str):
    known = ids("sources")
    assert not [row for row in content_rows(CONTENT, table) if row["source"] not in known]


def test_every_figure_has_a_measure_a_unit_and_a_period():
    known = ids("measures")
    for row in content_rows(CONTENT, "figures"):
        assert row["measure"] in known, row["id"]
        assert row["unit"], row["id"]
        assert row["period"], row["id"]
        assert row["value"] or row["text"], row["id"]


def test_everything_came_along():
    figures = content_rows(CONTENT, "figures")
    subjects = {kind: {row["subject"] for row in figures if row["subject_kind"] == kind}
                for kind in ("occupation", "group", "statement")}  # fmt: skip
    assert {kind: len(found) for kind, found in subjects.items()} == {"occupation": 321, "group": 189, "statement": 615}
    assert len([row for row in figures if row["subject_kind"] == "series"]) == 589
    assert len(content_rows(CONTENT, "admission_rules")) == 211
    assert len(content_rows(CONTENT, "progressions")) == 39
    assert len(content_rows(CONTENT, "programmes")) == 311
    kinds = [row["kind"] for row in content_rows(CONTENT, "regions")]
    assert (kinds.count("province"), kinds.count("labour-region")) == (12, 35)


def test_every_fact_has_a_sentence_of_our_own():
    facts = [row for row in content_rows(CONTENT, "figures") if row["subject_kind"] == "statement"]
    assert not [row["id"] for row in facts if not row["note"]]


@pytest.mark.parametrize(("table", "column"), SENTENCES)
def test_no_sentence_is_longer_than_twenty_words(table: str, column: str):
    for row in content_rows(CONTENT, table):
        for sentence in re.split(r"(?<=[.!?])\s+", row[column]):
            assert len(sentence.split()) <= 20, f"{row['id']}: {sentence}"


def test_sixteen_is_always_called_a_cap():
    for row in content_rows(CONTENT, "figures"):
        if row["measure"] in ("tension-now", "tension-uwv") and float(row["value"]) >= 16:
            assert "16 of meer" in row["qualifier"], row["id"]
