"""Rules keep their tokens and years; their remarks are in our own words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.admission import (
    RULES_NEEDED,
    STEPS_NEEDED,
    import_admission,
    import_progression,
)
from loopbaan_app.pack_builder.importers.tables import write_table

RULE = {
    "id": "adm-pabo", "row_type": "opleiding", "hbo_sector": "Onderwijs", "name_in_rule": "Leraar",
    "name_now": "onbekend", "croho_now": "nvt",
    "nt": "direct", "ng": "direct", "em": "eis:schk", "cm": "eis:(econ|beco)+(wisA|wisB)",
    "extra_selection_2015": "ja", "ad_exists_2015": "nee", "mbo4": "toelaatbaar", "note": "geen",
    "later_changes": "Extra: laat kennis zien.", "rule_year": "2015", "confidence": "medium",
    "source": "Regeling aanmelding en toelating hoger onderwijs (BWBR0035059) ; later: https://www.cito.nl (2022)",
}  # fmt: skip
STEP = {
    "id": "prog-mbo-2", "from_level": "vmbo", "from_detail": "diploma", "to_level": "mbo", "to_detail": "niveau 2",
    "allowed": "ja", "conditions": "Met diploma.", "nominal_years": "nvt", "source_year": "2015", "confidence": "high",
    "source": "Wet educatie en beroepsonderwijs (WEB) art. 8.2.1",
}  # fmt: skip


def wording(content: Path, kind: str, row_id: str) -> None:
    write_table(content, "wordings", [{"kind": kind, "id": row_id, "text": "In onze woorden."}])


def test_a_rule_keeps_its_tokens(content: Path, table: Callable[..., Path], rows: Callable[[str], list]):
    wording(content, "admission-change", "adm-pabo")
    import_admission(table(RULES_NEEDED, RULE), content)
    (rule,) = rows("admission_rules")
    assert (rule["cm"], rule["name_now"], rule["croho"]) == ("eis:(econ|beco)+(wisA|wisB)", "", "")
    assert (rule["note"], rule["later_changes"]) == ("", "In onze woorden.")
    assert rule["source"] == "regeling-toelating-ho-2015-en-cito-pabo-2022"


def test_a_remark_without_words_of_ours_is_refused(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match="Schrijf eerst een eigen zin voor adm-pabo"):
        import_admission(table(RULES_NEEDED, RULE), content)


def test_a_step_shows_our_words_and_an_empty_length(
    content: Path, table: Callable[..., Path], rows: Callable[[str], list]
):
    wording(content, "progression", "prog-mbo-2")
    import_progression(table(STEPS_NEEDED, STEP), content)
    (step,) = rows("progressions")
    assert (step["conditions"], step["years"], step["source"]) == ("In onze woorden.", "", "web-2015")
