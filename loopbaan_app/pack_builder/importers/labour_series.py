"""Figures over time: the points of each series, and the same points as figures that a page can name."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.model.figure import Figure, SeriesPoint
from loopbaan_app.pack_builder.importers.labour_words import CAP, CAPPED, SERIES_NOTES, certainty_of, in_own_words
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister, start_page_note
from loopbaan_app.pack_builder.importers.tables import Row, content_rows, merged, read_csv, row_of, write_table

NEEDED = (
    "series_id", "period", "value", "unit", "geography", "breakdown", "method_version", "value_status",
    "source_title", "source_publisher", "source_date", "source_url", "confidence", "notes",
)  # fmt: skip

STATUS = {"gepubliceerd": "", "afgeleid": "afgeleid", "prognose": "prognose"}

OLD_METHOD = (("oude groepsindeling", "oude indeling in groepen"), ("oude reeks", "oude reeks"))
"""Method breaks that the table tells only in its remarks."""


def import_series(source: Path, content: Path) -> str:
    """Replace the points of all series by those of `labour_series.csv`.

    Every series must have its own words in series.csv first.
    """
    rows = read_csv(source, NEEDED)
    series = {row["id"]: row for row in content_rows(content, "series")}
    unknown = [row["series_id"] for row in rows if row["series_id"] not in series]
    if unknown:
        raise UserError(f"Schrijf eerst een regel voor de reeks {unknown[0]} in series.csv.")
    register = SourceRegister(content)
    points = [_point(row, register) for row in rows]
    order = list(series)
    keyed = sorted(zip(points, rows, strict=True), key=lambda pair: (order.index(pair[0].series), pair[0].breakdown,
                                                                     pair[0].period))  # fmt: skip
    new = [row_of(_figure(point, row, series[point.series]), "figures") for point, row in keyed]
    old = content_rows(content, "figures")
    write_table(content, "figures", merged(old, new, lambda row: row["subject_kind"] == "series"))
    write_table(content, "series_points", [row_of(point, "series_points") for point, _ in keyed])
    register.write(content)
    return f"{len(points)} punten in {len({row['series_id'] for row in rows})} reeksen."


def _point(row: Row, register: SourceRegister) -> SeriesPoint:
    if row["value_status"] not in STATUS:
        raise UserError(f"Onbekende status {row['value_status']} bij de reeks {row['series_id']}.")
    hidden = next((method for key, method in OLD_METHOD if key in row["notes"]), "")
    return SeriesPoint(
        series=row["series_id"],
        breakdown=row["breakdown"],
        period=row["period"],
        value=float(row["value"]),
        qualifier=", ".join(_qualifiers(row)),
        method=row["method_version"] or hidden,
        certainty=certainty_of(row["confidence"]),
        source=register.cite(
            Cited(
                row["source_publisher"],
                row["source_title"],
                row["source_url"],
                row["source_date"],
                start_page_note([row["notes"]]),
            )
        ),
        note=in_own_words(row["notes"], SERIES_NOTES),
    )


def _qualifiers(row: Row) -> Iterator[str]:
    if STATUS[row["value_status"]]:
        yield STATUS[row["value_status"]]
    if row["unit"] == "verhouding" and float(row["value"]) >= CAP:
        yield CAPPED
    if row["unit"] == "aantal van 92 of 93":
        yield "van 93 groepen" if "van 93" in row["notes"] else "van 92 groepen"


def _figure(point: SeriesPoint, row: Row, series: Mapping[str, str]) -> Figure:
    about = f"Het gaat om: {point.breakdown}." if point.breakdown else ""
    parts = ["reeks", point.series, slug(point.breakdown), slug(point.period)]
    return Figure(
        id="-".join(part for part in parts if part),
        subject_kind="series",
        subject=point.series,
        measure=series["measure"],
        value=point.value,
        qualifier=point.qualifier,
        unit=series["unit"],
        period=point.period,
        region="NL" if row["geography"] == "Nederland" else row["geography"],
        scope="national" if row["geography"] == "Nederland" else "other",
        certainty=point.certainty,
        source=point.source,
        locator=point.method,
        note=" ".join(part for part in (about, point.note) if part),
    )
