"""Facts that are a sentence keep their value, unit and qualifier, and have a sentence of our own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.statements import (
    CLAIM_NEEDED,
    DOCUMENT_NEEDED,
    import_claims,
    import_documents,
    split_unit,
)
from loopbaan_app.pack_builder.importers.tables import write_table

FACT = {
    "id": "vacatures", "value": "70000", "unit": "vacatures (schatting)", "period": "2025-Q4", "scope": "Nederland",
    "publisher": "Ministerie van SZW", "document_title": "Kamerbrief over de Talentstrategie",
    "document_date": "2026 (exacte datum niet in bestand)", "locator": "alinea 1", "underlying_source": "UWV",
}  # fmt: skip
CLAIM = {
    "id": "SF001", "value": "", "unit": "voorbeeld", "period": "", "geography": "Wereld", "source_title": "T",
    "source_publisher": "UNESCO", "confidence": "high", "claim_people_believe_nl": "Een beeld dat niet klopt.",
}  # fmt: skip


@pytest.fixture(autouse=True)
def own_sentences(content: Path) -> None:
    sentences = {"document-vacatures": "Er waren veel vacatures.", "stelling-sf001": "Zo zit het."}
    write_table(content, "statements", [{"id": key, "statement": text} for key, text in sentences.items()])


def test_a_qualifier_is_never_lost(content: Path, table: Callable[..., Path], figures: Callable[[], dict]):
    import_documents(table(DOCUMENT_NEEDED, FACT), content)
    figure = figures()["document-vacatures"]
    assert (figure["value"], figure["unit"], figure["qualifier"]) == ("70000", "vacatures", "schatting")
    assert figure["source"] == "kamerbrief-talentstrategie-2026"
    assert figure["locator"] == "alinea 1 (bron daarin: UWV)"
    assert figure["note"] == "Er waren veel vacatures."


def test_the_idea_that_people_believe_stays_out(content: Path, table: Callable[..., Path]):
    import_claims(table(CLAIM_NEEDED, CLAIM), content)
    assert "niet klopt" not in (content / "tables/figures.csv").read_text(encoding="utf-8")


def test_a_fact_without_number_has_a_word(content: Path, table: Callable[..., Path], figures: Callable[[], dict]):
    import_claims(table(CLAIM_NEEDED, CLAIM), content)
    figure = figures()["stelling-sf001"]
    assert (figure["value"], figure["text"], figure["period"]) == ("", "voorbeeld", "zonder jaar")
    assert (figure["region"], figure["scope"]) == ("Wereld", "other")


def test_a_fact_without_a_sentence_of_ours_is_refused(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="Schrijf eerst een eigen zin voor stelling-sf002"):
        import_claims(table(CLAIM_NEEDED, {**CLAIM, "id": "SF002"}), content)


@pytest.mark.parametrize(
    ("unit", "parts"),
    [
        ("procent (minder dan)", ("procent", "minder dan")),
        ("jaar", ("jaar", "")),
        ("miljoen mensen (ongeveer; andere bronnen noemen 1 miljoen)",
         ("miljoen mensen", "ongeveer; andere bronnen noemen 1 miljoen")),
    ],
)  # fmt: skip
def test_brackets_behind_a_unit_are_the_qualifier(unit: str, parts: tuple[str, str]):
    assert split_unit(unit) == parts
