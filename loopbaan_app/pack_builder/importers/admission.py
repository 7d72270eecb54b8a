"""Rules about who may go where: havo profile to hbo, and the steps between levels."""

from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.model.admission import AdmissionRule, Progression, RuleKind
from loopbaan_app.pack_builder.importers.education_sources import cite_education
from loopbaan_app.pack_builder.importers.source_register import SourceRegister
from loopbaan_app.pack_builder.importers.tables import Row, content_rows, read_csv, row_of, write_table

RULES_NEEDED = (
    "id", "row_type", "hbo_sector", "name_in_rule", "name_now", "croho_now", "nt", "ng", "em", "cm",
    "extra_selection_2015", "ad_exists_2015", "mbo4", "note", "later_changes", "rule_year", "source", "confidence",
)  # fmt: skip

STEPS_NEEDED = (
    "id", "from_level", "from_detail", "to_level", "to_detail", "allowed", "conditions", "nominal_years", "source",
    "source_year", "confidence",
)  # fmt: skip

KINDS: dict[str, RuleKind] = {"opleiding": "programme", "sector_samenvatting": "sector", "algemene_regel": "general"}

NOTHING_LATER = "geen latere wijziging gevonden"

AD_IN_2015 = "In 2015 was er ook een ad in deze richting."


def import_admission(source: Path, content: Path) -> str:
    """Replace the admission rules by those of `education_admission_hbo.csv`."""
    rows = read_csv(source, RULES_NEEDED)
    notes = _wordings(content, "admission-note")
    changes = _wordings(content, "admission-change")
    register = SourceRegister(content)
    rules = [_rule(row, notes, changes, register) for row in rows]
    write_table(content, "admission_rules", [row_of(rule, "admission_rules") for rule in rules])
    register.write(content)
    return f"{len(rules)} regels voor toelating."


def import_progression(source: Path, content: Path) -> str:
    """Replace the steps between levels by those of `education_progression.csv`."""
    rows = read_csv(source, STEPS_NEEDED)
    conditions = _wordings(content, "progression")
    register = SourceRegister(content)
    steps = [
        Progression.model_validate(
            {
                "id": row["id"],
                "from_level": row["from_level"],
                "from_detail": row["from_detail"],
                "to_level": row["to_level"],
                "to_detail": row["to_detail"],
                "allowed": row["allowed"],
                "conditions": _own_words(row["id"], row["conditions"], conditions, "progression"),
                "years": _known(row["nominal_years"]),
                "year": row["source_year"],
                "source": cite_education(row["source"], register),
                "certainty": row["confidence"],
            }
        )
        for row in rows
    ]
    write_table(content, "progressions", [row_of(step, "progressions") for step in steps])
    register.write(content)
    return f"{len(steps)} stappen tussen niveaus."


def _rule(row: Row, notes: dict[str, str], changes: dict[str, str], register: SourceRegister) -> AdmissionRule:
    note = _own_words(row["id"], "" if row["note"] == "geen" else row["note"], notes, "admission-note")
    later = "" if row["later_changes"].startswith(NOTHING_LATER) else row["later_changes"]
    ad = AD_IN_2015 if row["ad_exists_2015"] == "ja" else ""
    return AdmissionRule.model_validate(
        {
            "id": row["id"],
            "kind": KINDS[row["row_type"]],
            "sector": row["hbo_sector"],
            "name_in_rule": row["name_in_rule"],
            "name_now": _known(row["name_now"]),
            "croho": _known(row["croho_now"]),
            **{profile: row[profile] for profile in ("nt", "ng", "em", "cm")},
            "extra_selection": row["extra_selection_2015"],
            "mbo4": row["mbo4"],
            "note": " ".join(part for part in (note, ad) if part) or None,
            "later_changes": _own_words(row["id"], later, changes, "admission-change") or None,
            "year": row["rule_year"],
            "source": cite_education(row["source"], register),
            "certainty": row["confidence"],
        }
    )


def _wordings(content: Path, kind: str) -> dict[str, str]:
    return {row["id"]: row["text"] for row in content_rows(content, "wordings") if row["kind"] == kind}


def _own_words(row_id: str, raw: str, wordings: dict[str, str], kind: str) -> str:
    if not raw:
        return ""
    if row_id not in wordings:
        raise UserError(f"Schrijf eerst een eigen zin voor {row_id} in wordings.csv (soort {kind}).")
    return wordings[row_id]


def _known(cell: str) -> str:
    return "" if cell in ("nvt", "onbekend") else cell
