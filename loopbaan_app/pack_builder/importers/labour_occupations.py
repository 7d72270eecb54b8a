"""Figures of occupations, from the table of the labour market per occupation."""

import re
from collections.abc import Iterator
from pathlib import Path

from loopbaan_app.model.figure import Figure, Scope
from loopbaan_app.pack_builder.importers.domain_map import occupation_id
from loopbaan_app.pack_builder.importers.labour_words import (
    BELOW_MINIMUM_WAGE,
    CAP,
    CAPPED,
    GROUP_REMARKS,
    OUTLOOK_REMARKS,
    PAY_REMARKS,
    SHARE_REMARKS,
    certainty_of,
    dutch,
    in_own_words,
    year_of,
)
from loopbaan_app.pack_builder.importers.outlook_words import basis_in_words
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import content_rows, merged, read_csv, row_of, write_table

NEEDED = (
    "id", "outlook", "outlook_kind", "outlook_basis", "outlook_confidence", "roa_brc_code",
    "roa_itkb_2030", "roa_itkb_index", "roa_job_openings_pct_2025_2030", "roa_direction_2025_2030",
    "current_tension_2026q1", "current_tension_class", "salary_gross_month_low", "salary_gross_month_high",
    "salary_hourly_p25", "salary_hourly_p50", "salary_hourly_p75", "salary_low_below_minwage_2026", "salary_basis",
    "salary_period", "salary_confidence", "female_share_pct", "female_share_class",
    "female_share_rounding_margin_pp", "female_share_basis", "female_share_period", "female_share_confidence", "notes",
    "brc_code", "roa_brc_label_nl",
    *(f"{block}source_{part}" for block in ("", "outlook_", "salary_", "female_share_")
      for part in ("publisher", "title", "url", "date")),
)  # fmt: skip

PAY = (
    ("pay-month-low", "salary_gross_month_low", "euro bruto per maand bij 38 uur", "p25"),
    ("pay-month-high", "salary_gross_month_high", "euro bruto per maand bij 38 uur", "p75"),
    ("pay-hour-p25", "salary_hourly_p25", "euro bruto per uur", "p25"),
    ("pay-hour-p50", "salary_hourly_p50", "euro bruto per uur", "p50"),
    ("pay-hour-p75", "salary_hourly_p75", "euro bruto per uur", "p75"),
)

ROA_TITLE = "Arbeidsmarktinformatiesysteem (AIS)"


def import_occupations(source: Path, content: Path) -> str:
    """Replace the figures of occupations by those of `labour_occupations.csv`."""
    rows = read_csv(source, NEEDED)
    register = SourceRegister(content)
    new = [row_of(figure, "figures") for row in rows for figure in _figures(row, register)]
    old = content_rows(content, "figures")
    write_table(content, "figures", merged(old, new, lambda row: row["subject_kind"] == "occupation"))
    register.write(content)
    return f"{len(new)} cijfers over {len(rows)} beroepen."


def _figures(row: dict[str, str], register: SourceRegister) -> Iterator[Figure]:
    yield _outlook(row, register)
    if row["roa_brc_code"] and row["roa_itkb_index"]:
        yield from _forecast(row, register)
    yield from _pay(row, register)
    if row["female_share_class"]:
        yield _share(row, register)


def _outlook(row: dict[str, str], register: SourceRegister) -> Figure:
    own_fact = row["outlook_kind"] in ("bron_per_beroep_2022", "afgeleid_plus_uwv")
    group = row["roa_brc_code"] or row["brc_code"]
    note = in_own_words(row["notes"], OUTLOOK_REMARKS, GROUP_REMARKS)
    return Figure(
        id=f"beroep-{occupation_id(row['id'])}-outlook",
        subject_kind="occupation",
        subject=occupation_id(row["id"]),
        measure="outlook",
        text=row["outlook"],
        unit="klasse",
        period="2022" if row["outlook_kind"] == "bron_per_beroep_2022" else "2025-2030",
        scope="occupation" if own_fact else "group",
        certainty=certainty_of(row["outlook_confidence"]),
        source=_cite(row, "outlook" if row["outlook_source_title"] else "", register),
        locator=f"beroepsgroep {group}" if group else "",
        formula=basis_in_words(row["outlook_basis"]),
        note=note,
    )


def _forecast(row: dict[str, str], register: SourceRegister) -> Iterator[Figure]:
    subject = occupation_id(row["id"])
    source = register.cite(_roa())
    openings = re.search(r"baanopeningen \S+: -?\d+% \(([a-z ]+)\)", row["outlook_basis"])

    def figure(measure: str, value: str, text: str, unit: str, period: str, qualifier: str = "") -> Figure:
        return Figure(
            id=f"beroep-{subject}-{measure}",
            subject_kind="occupation",
            subject=subject,
            measure=measure,
            value=float(value) if value else None,
            text=text or None,
            qualifier=qualifier,
            unit=unit,
            period=period,
            scope="group",
            certainty=certainty_of(row["outlook_confidence"]),
            source=source,
            locator=f"beroepsgroep {row['roa_brc_code']} {row['roa_brc_label_nl']}",
            formula="Cijfer van UWV, overgenomen door ROA. De klasse volgt de grenzen van UWV."
            if measure == "tension-now"
            else "",
            note=in_own_words(row["notes"], GROUP_REMARKS),
        )

    tension = row["current_tension_2026q1"]
    if tension:
        unit = "open vacatures per persoon met korte WW"
        capped = CAPPED if float(tension) >= CAP else ""
        yield figure("tension-now", tension, row["current_tension_class"], unit, "2026Q1", capped)
    yield figure("bottleneck-2030", row["roa_itkb_index"], row["roa_itkb_2030"], "index tussen 0 en 1", "2030")
    pct = row["roa_job_openings_pct_2025_2030"]
    if pct:
        text = openings.group(1) if openings else ""
        yield figure("openings-2030", pct, text, "% van de banen, in zes jaar samen", "2025-2030")
    if row["roa_direction_2025_2030"]:
        yield figure("direction-2030", "", row["roa_direction_2025_2030"], "richting", "2025-2030")


def _pay(row: dict[str, str], register: SourceRegister) -> Iterator[Figure]:
    segment = re.search(r"beroepssegment (\d+)", row["salary_basis"])
    scope: Scope = "segment" if segment else "group"
    place = f"beroepssegment {segment.group(1)}" if segment else f"beroepsgroep {row['brc_code']}"
    remarks = in_own_words(row["notes"], PAY_REMARKS)
    wider = "Er is geen cijfer van de groep zelf. Dit is de bredere groep eromheen." if segment else ""
    for measure, column, unit, edge in PAY:
        if not row[column]:
            continue
        low = BELOW_MINIMUM_WAGE if edge == "p25" and row["salary_low_below_minwage_2026"] == "ja" else ""
        hour = f"{dutch(row[f'salary_hourly_{edge}'])} euro per uur × 38 uur × 52 weken ÷ 12 maanden"
        yield Figure(
            id=f"beroep-{occupation_id(row['id'])}-{measure}",
            subject_kind="occupation",
            subject=occupation_id(row["id"]),
            measure=measure,
            value=float(row[column]),
            qualifier="voorlopig" if "voorlopig" in row["salary_period"] else "",
            unit=unit,
            period=year_of(row["salary_period"]),
            scope=scope,
            certainty=certainty_of(row["salary_confidence"]),
            source=_cite(row, "salary", register),
            locator=place,
            formula=f"{hour}, afgerond op 10 euro." if "month" in measure else "",
            note=" ".join(part for part in (low, wider, remarks) if part),
        )


def _share(row: dict[str, str], register: SourceRegister) -> Figure:
    group = re.search(r"BRC (\d+)", row["female_share_basis"])
    margin = row["female_share_rounding_margin_pp"]
    return Figure(
        id=f"beroep-{occupation_id(row['id'])}-share-women",
        subject_kind="occupation",
        subject=occupation_id(row["id"]),
        measure="share-women",
        value=float(row["female_share_pct"]) if row["female_share_pct"] else None,
        text=row["female_share_class"],
        qualifier=f"marge {dutch(margin)} procentpunt door afronden" if row["female_share_pct"] and margin else "",
        unit="% vrouwen",
        period=row["female_share_period"],
        scope="group",
        certainty=certainty_of(row["female_share_confidence"]),
        source=_cite(row, "female_share", register),
        locator=f"beroepsgroep {group.group(1)}" if group else "",
        formula="Vrouwen gedeeld door alle werkenden, na afronden op duizend.",
        note=in_own_words(row["notes"], SHARE_REMARKS, GROUP_REMARKS),
    )


def _cite(row: dict[str, str], block: str, register: SourceRegister) -> str:
    prefix = f"{block}_" if block else ""
    names = ("publisher", "title", "url", "date")
    return register.cite(Cited(**{name: row[f"{prefix}source_{name}"] for name in names}))


def _roa() -> Cited:
    return Cited(
        "ROA, Maastricht University / DataverseNL",
        "Arbeidsmarktinformatiesysteem (AIS) tot 2030, Arbeidsmarktinformatie editie 2026 (v5), "
        "tabel beroepsgroepen landelijk",
        "https://doi.org/10.34894/DVQTOG",
        "2026-09-01",
    )
