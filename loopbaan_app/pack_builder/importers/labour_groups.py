"""Figures of occupation groups, segments and classes, and of groups of programmes."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from loopbaan_app.errors import UserError
from loopbaan_app.model.figure import Figure, Scope
from loopbaan_app.pack_builder.importers.labour_words import (
    CAP,
    CAPPED,
    GROUP_NOTES,
    certainty_of,
    dutch,
    in_own_words,
)
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import content_rows, merged, read_csv, row_of, write_table

SIX_YEARS = "in zes jaar samen"


class Part(NamedTuple):
    """One measure of a group: the columns that hold its number and its class, and how to show it."""

    measure: str
    value: str
    text: str
    unit: str
    block: str


PARTS = (
    Part("tension-now", "current_tension_2026q1", "current_tension_class",
         "open vacatures per persoon met korte WW", "tension"),
    Part("bottleneck-2030", "roa_itkb_index", "roa_itkb_typering_2030", "index tussen 0 en 1", "bottleneck"),
    Part("openings-2030", "roa_job_openings_pct_6yr", "roa_job_openings_typering", f"% van de banen, {SIX_YEARS}",
         "roa"),
    Part("openings-number", "roa_job_openings_n_2025_2030", "", f"banen, {SIX_YEARS}", "roa"),
    Part("expansion", "roa_expansion_n", "roa_expansion_typering", f"banen, {SIX_YEARS}", "roa"),
    Part("expansion-share", "roa_expansion_pct_6yr", "", f"% van de banen, {SIX_YEARS}", "roa"),
    Part("replacement", "roa_replacement_n", "roa_replacement_typering", f"banen, {SIX_YEARS}", "roa"),
    Part("replacement-share", "roa_replacement_pct_6yr", "", f"% van de banen, {SIX_YEARS}", "roa"),
    Part("direction-2030", "", "roa_direction_2025_2030", "richting", "roa"),
    Part("higher-education", "higher_education_share_pct", "", "% van de werkenden", "education"),
    Part("employed", "employed_thousand", "", "duizend werkenden", "employed"),
    Part("employed-year-earlier", "employed_year_earlier_thousand", "", "duizend werkenden", "year earlier"),
    Part("share-women", "female_share_pct", "female_share_class", "% vrouwen", "share"),
    Part("pay-hour-p25", "hourly_wage_p25", "", "euro bruto per uur", "wage"),
    Part("pay-hour-p50", "hourly_wage_p50", "", "euro bruto per uur", "wage"),
    Part("pay-hour-p75", "hourly_wage_p75", "", "euro bruto per uur", "wage"),
)  # fmt: skip

NEEDED = ("row_id", "group_kind", "group_code", "group_name_nl", "outlook_derived", "outlook_text_en", "confidence",
          "level_scope", "source_publisher", "source_title", "source_url", "source_date",
          *(f"{block}_source_{part}" for block in ("employed", "wage", "roa") for part in ("title", "url")),
          "employed_period", "wage_period", "wage_status", "female_share_rounding_margin_pp", "notes",
          *(part.value for part in PARTS if part.value), *(part.text for part in PARTS if part.text))  # fmt: skip

SOURCE_COLUMNS = {"employed": "employed", "year earlier": "employed", "share": "employed", "education": "employed",
                  "wage": "wage"}  # fmt: skip
"""Which source columns a block has; the other blocks come from ROA."""

KINDS: dict[str, tuple[str, Scope]] = {
    "brc2014_beroepsgroep": ("beroepsgroep", "group"),
    "brc_editie2025_beroepsgroep": ("beroepsgroep", "group"),
    "brc2014_beroepssegment": ("beroepssegment", "segment"),
    "brc2014_beroepsklasse": ("beroepsklasse", "segment"),
    "totaal": ("", "national"),
    "opleidingsrichting": ("opleidingen:", "other"),
    "opleidingsniveau": ("opleidingen:", "other"),
    "beroepscluster": ("beroepen:", "other"),
}


def import_groups(source: Path, content: Path) -> str:
    """Replace the figures of groups by those of `labour_by_group.csv`."""
    rows = read_csv(source, NEEDED)
    words = {row["id"]: row["text"] for row in content_rows(content, "wordings") if row["kind"] == "forecast"}
    register = SourceRegister(content)
    new = [row_of(figure, "figures") for row in rows for figure in _figures(row, words, register)]
    old = content_rows(content, "figures")
    write_table(content, "figures", merged(old, new, lambda row: row["subject_kind"] == "group"))
    register.write(content)
    return f"{len(new)} cijfers over {len(rows)} groepen."


def _figures(row: dict[str, str], words: dict[str, str], register: SourceRegister) -> Iterator[Figure]:
    if row["outlook_derived"]:
        yield _made(row, Part("outlook", "", "outlook_derived", "klasse", "outlook"), register)
    if row["outlook_text_en"]:
        if row["row_id"] not in words:
            raise UserError(f"Schrijf eerst een eigen zin voor {row['row_id']} in wordings.csv (soort forecast).")
        statement = Part("forecast-statement", "", "outlook_text_en", "verwachting", "statement")
        yield _made({**row, "outlook_text_en": words[row["row_id"]]}, statement, register)
    for part in PARTS:
        if (part.value and row[part.value]) or (part.text and row[part.text]):
            yield _made(row, part, register)


def _made(row: dict[str, str], part: Part, register: SourceRegister) -> Figure:
    subject = row["group_code"] or row["row_id"]
    kind, scope = KINDS[row["group_kind"]]
    value = row[part.value] if part.value else ""
    code = row["group_code"] if scope != "national" else ""
    return Figure(
        id=f"groep-{slug(subject)}-{part.measure}",
        subject_kind="group",
        subject=subject,
        measure=part.measure,
        value=float(value) if value else None,
        text=(row[part.text] or None) if part.text else None,
        qualifier=_qualifier(row, part, value),
        unit=part.unit,
        period=_period(row, part),
        scope=scope,
        certainty=certainty_of(row["confidence"]),
        source=_source(row, part, register),
        locator=" ".join(word for word in (kind, code, row["group_name_nl"]) if word),
        formula=_formula(row, part),
        note=in_own_words(row["notes"], GROUP_NOTES),
    )


def _qualifier(row: dict[str, str], part: Part, value: str) -> str:
    if part.block == "tension" and float(value) >= CAP:
        return CAPPED
    if part.block == "share" and value and row["female_share_rounding_margin_pp"]:
        return f"marge {dutch(row['female_share_rounding_margin_pp'])} procentpunt door afronden"
    if part.block in ("employed", "year earlier"):
        return "afgerond op duizend"
    if part.block == "wage" and row["wage_status"] == "voorlopig":
        return "voorlopig"
    return ""


def _period(row: dict[str, str], part: Part) -> str:
    match part.block:
        case "tension":
            return "2026Q1"
        case "bottleneck":
            return "2030"
        case "employed" | "share" | "education":
            return row["employed_period"]
        case "year earlier":
            return f"{int(row['employed_period'][:4]) - 1}{row['employed_period'][4:]}"
        case "wage":
            return row["wage_period"]
        case _:
            scope = row["level_scope"]
            return scope if scope[:2] == "20" else "2025-2030"


def _source(row: dict[str, str], part: Part, register: SourceRegister) -> str:
    prefix = SOURCE_COLUMNS.get(part.block, "roa")
    title = row[f"{prefix}_source_title"]
    if not title:
        return register.cite(Cited(row["source_publisher"], row["source_title"], row["source_url"], row["source_date"]))
    publisher = "ROA, Maastricht University / DataverseNL" if prefix == "roa" else "CBS"
    return register.cite(Cited(publisher, title, row[f"{prefix}_source_url"]))


def _formula(row: dict[str, str], part: Part) -> str:
    match part.block:
        case "outlook" if row["roa_itkb_index"]:
            return "Eigen regel: moeite voor werkgevers in 2030, spanning nu en plekken die vrijkomen, samen gewogen."
        case "outlook":
            return "Eigen klasse bij de woorden van de bron."
        case "share":
            return "Vrouwen gedeeld door alle werkenden, na afronden op duizend."
        case "education":
            return "Hoog opgeleiden gedeeld door alle werkenden, na afronden op duizend."
        case "tension":
            return "Cijfer van UWV, overgenomen door ROA. De klasse volgt de grenzen van UWV."
        case _:
            return ""
