"""Facts that are a sentence: those of the policy documents, and those behind the quiz."""

import re
from collections.abc import Callable
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.model.figure import Figure
from loopbaan_app.pack_builder.importers.labour_words import certainty_of
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import Row, content_rows, merged, read_csv, row_of, write_table

DOCUMENT_NEEDED = (
    "id", "value", "unit", "period", "scope", "publisher", "document_title", "document_date", "locator",
    "underlying_source", "url",
)  # fmt: skip

CLAIM_NEEDED = (
    "id", "value", "unit", "period", "geography", "source_title", "source_publisher", "source_date", "source_url",
    "confidence",
)  # fmt: skip

FACT = "feit"
"""Unit and word of a fact that is no number: the sentence in its note says it all."""

NO_YEAR = "zonder jaar"

SAID_IN_WORDS = {
    "SF036": "ongeveer",
    "SF040": "gemiddeld",
    "SF054": "ongeveer",
    "SF072": "ongeveer",
    "SF085": "gemiddeld",
    "SF086": "gemiddeld",
    "SF093": "rond",
    "SF099": "ongeveer",
    "SF119": "ongeveer",
    "SF122": "gemiddeld",
    "SF124": "gemiddeld",
    "SF134": "hooguit",
}
"""Qualifiers that the table gives in its sentence and not in its unit."""

DATES = {
    "Kamerbrief over de Talentstrategie": ("2026", "De brief is van na 21 april 2026. De precieze dag kennen we niet."),
    "Kamerbrief over de top arbeidsmarktkrapte": (
        "2025",
        "De brief is van tussen 21 maart en 21 mei 2025. De precieze dag kennen we niet.",
    ),
    "Voortgang Leven Lang Ontwikkelen (Kamerstuk 30 012, nr. 161)": (
        "2025-12-18",
        "In het stuk zelf staat per ongeluk het jaar 2026.",
    ),
}
"""Dates that the documents do not give themselves, and what we say about them."""


def import_documents(source: Path, content: Path) -> str:
    """Replace the facts from policy documents by those of `seed_facts.csv`."""
    return _import(source, content, DOCUMENT_NEEDED, "document", _document_fact)


def import_claims(source: Path, content: Path) -> str:
    """Replace the facts behind the quiz by those of `stereotype_facts.csv`; the ideas they answer stay out."""
    return _import(source, content, CLAIM_NEEDED, "stelling", _claim_fact)


def _import(
    source: Path,
    content: Path,
    needed: tuple[str, ...],
    measure: str,
    make: Callable[[Row, str, SourceRegister], Figure],
) -> str:
    rows = read_csv(source, needed)
    statements = {row["id"]: row["statement"] for row in content_rows(content, "statements")}
    missing = [row["id"] for row in rows if f"{measure}-{slug(row['id'])}" not in statements]
    if missing:
        raise UserError(f"Schrijf eerst een eigen zin voor {measure}-{slug(missing[0])} in statements.csv.")
    register = SourceRegister(content)
    new = [row_of(make(row, statements[f"{measure}-{slug(row['id'])}"], register), "figures") for row in rows]
    old = content_rows(content, "figures")
    write_table(content, "figures", merged(old, new, lambda row: row["measure"] == measure))
    register.write(content)
    return f"{len(new)} feiten uit {source.name}."


def _document_fact(row: Row, statement: str, register: SourceRegister) -> Figure:
    unit, qualifier = split_unit(row["unit"])
    date, remark = DATES.get(row["document_title"], (re.sub(r"\s*\(.*\)$", "", row["document_date"]), ""))
    inside = f" (bron daarin: {row['underlying_source']})" if row["underlying_source"] else ""
    where = f" (zie {row['url']})" if row["url"] else ""
    return Figure(
        id=f"document-{row['id']}",
        subject_kind="statement",
        subject=row["id"],
        measure="document",
        value=float(row["value"]) if row["value"] else None,
        text=None if row["value"] else FACT,
        qualifier=qualifier,
        unit=unit or FACT,
        period=row["period"] or NO_YEAR,
        scope="national" if row["scope"] == "Nederland" else "other",
        certainty="high",
        source=register.cite(Cited(row["publisher"], row["document_title"], "", date, remark)),
        locator=f"{row['locator']}{inside}{where}",
        note=statement,
    )


def _claim_fact(row: Row, statement: str, register: SourceRegister) -> Figure:
    unit, in_brackets = split_unit(row["unit"])
    cited = Cited(row["source_publisher"], row["source_title"], row["source_url"], row["source_date"])
    dutch = row["geography"] == "Nederland"
    number = re.fullmatch(r"-?\d+(\.\d+)?", row["value"]) is not None
    return Figure(
        id=f"stelling-{slug(row['id'])}",
        subject_kind="statement",
        subject=slug(row["id"]),
        measure="stelling",
        value=float(row["value"]) if number else None,
        text=None if number else (row["value"] or unit or FACT),
        qualifier=in_brackets or SAID_IN_WORDS.get(row["id"], ""),
        unit=(unit or FACT) if row["value"] else FACT,
        period=row["period"] or NO_YEAR,
        region="NL" if dutch else row["geography"],
        scope="national" if dutch else "other",
        certainty=certainty_of(row["confidence"]),
        source=register.cite(cited),
        note=statement,
    )


def split_unit(unit: str) -> tuple[str, str]:
    """Return the unit and the qualifier that stood in brackets behind it.

    "procent (minder dan)" gives "procent" and "minder dan".
    """
    found = re.fullmatch(r"(.*?)\s*\(([^()]*)\)", unit)
    return (found.group(1), found.group(2)) if found else (unit, "")
