"""Provinces and labour-market regions: their codes, their shapes on the map and their figures."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.model.figure import Figure
from loopbaan_app.pack_builder.importers.labour_words import REGION_NOTES, certainty_of, in_own_words
from loopbaan_app.pack_builder.importers.slugs import slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister, start_page_note
from loopbaan_app.pack_builder.importers.tables import (
    LARGEST_FILE,
    Row,
    content_rows,
    merged,
    read_csv,
    row_of,
    write_table,
)

NEEDED = (
    "record_kind", "region_type", "region_code", "region_name", "province", "province_other", "indicator", "period",
    "value", "unit", "class", "comparable_with", "source_title", "source_publisher", "source_date", "source_url",
    "confidence", "notes",
)  # fmt: skip

MEASURES = {
    "spanning_cbs": "tension-cbs-region",
    "openstaande_vacatures_cbs": "vacancies-cbs-region",
    "werklozen_cbs": "unemployed-cbs-region",
    "werklozen_per_vacature_cbs": "unemployed-per-vacancy",
    "spanning_uwv_klasse": "tension-uwv-class",
    "aantal_regios_zeer_krap_uwv": "tight-regions-uwv",
    "spanning_uwv": "tension-uwv-region",
    "vacatures_uwv": "vacancies-uwv-region",
    "ww_uitkeringen_uwv": "benefits-uwv-region",
    "spanning_uwv_klasse_horeca": "tension-uwv-class-hospitality",
    "verandering_mbo_studenten_prognose": "mbo-students-forecast",
    "regios_krap_technische_beroepen": "tight-regions-technology",
    "knelpunt_klimaatberoepen": "climate-bottleneck",
    "n_profiel_havo": "n-profile-havo-region",
    "n_profiel_vwo": "n-profile-vwo-region",
    "n_profiel_aantal": "n-profile-number-region",
}
"""Which measure of ours belongs to an indicator of the table."""

KINDS = {"provincie": "province", "arbeidsmarktregio": "labour-region"}

COMPARABLE = {
    "nieuwe methode": "Alleen naast cijfers van hetzelfde kwartaal te leggen.",
    "oude methode (voor 2021Q3)": "Oude methode, van voor de zomer van 2021.",
    "2016-2017": "Alleen naast cijfers van 2016 en 2017 te leggen.",
    "oude UWV-methode": "Oude methode van UWV.",
}

OTHER_NAMES = {"friesland": "fryslan"}
"""Names on the map that differ from those of CBS."""

PHRASES = {"mogelijk groter dan landelijk": "misschien groter dan in heel Nederland"}


def import_regions(source: Path, content: Path) -> str:
    """Replace the regions and their figures by those of `labour_regions.csv`; shapes on the map stay."""
    rows = read_csv(source, NEEDED)
    register = SourceRegister(content)
    units = {row["id"]: row["unit"] for row in content_rows(content, "measures")}
    shapes = {row["code"]: row for row in content_rows(content, "regions")}
    provinces = {row["region_name"]: row["region_code"] for row in rows if row["region_type"] == "provincie"}
    places = [row for row in rows if row["record_kind"] == "region"]
    regions = [_region(row, provinces, shapes.get(row["region_code"], {})) for row in places]
    figures = [row_of(_figure(row, units, register), "figures") for row in rows if row["record_kind"] == "figure"]
    for row in places:
        register.cite(_cited(row))
    old = content_rows(content, "figures")
    write_table(content, "figures", merged(old, figures, lambda row: row["subject_kind"] == "region"))
    write_table(content, "regions", sorted(regions, key=lambda row: row["code"]))
    register.write(content)
    return f"{len(regions)} gebieden en {len(figures)} cijfers."


def import_region_map(source: Path, content: Path) -> str:
    """Put the shapes of a file such as `provincies_svgpaden.json` on the regions that have the same code or name."""
    shapes = _shapes(source)
    rows = content_rows(content, "regions")
    kind = "labour-region" if all("code" in shape for shape in shapes) else "province"
    drawn = [_with_shape(row, shapes) if row["kind"] == kind else dict(row) for row in rows]
    missing = [row["name"] for row in drawn if row["kind"] == kind and not row["path"]]
    if missing:
        raise UserError(f"In {source.name} staat geen vorm voor {missing[0]}.")
    register = SourceRegister(content)
    register.cite(
        Cited(
            "CBS",
            "Gebiedsindelingen 2022 (CBS en Kadaster), vereenvoudigd",
            "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal",
            "2022",
            "Wij maakten de vormen eenvoudiger en trokken gemeenten samen tot regio's.",
        ),
        "cbs-gebiedsindelingen-2022",
    )
    write_table(content, "regions", drawn)
    register.write(content)
    return f"{len(shapes)} vormen op de kaart."


def _region(row: Row, provinces: dict[str, str], shape: Row) -> dict[str, str]:
    names = [name for name in (row["province"], *row["province_other"].split(";")) if name]
    return {
        "code": row["region_code"],
        "name": row["region_name"],
        "kind": KINDS[row["region_type"]],
        "province": "|".join(provinces[name] for name in names),
        "path": shape.get("path", ""),
        "label_x": shape.get("label_x", ""),
        "label_y": shape.get("label_y", ""),
    }


def _figure(row: Row, units: dict[str, str], register: SourceRegister) -> Figure:
    if row["indicator"] not in MEASURES:
        raise UserError(f"Het gegeven {row['indicator']} kennen we niet: voeg eerst een maat toe.")
    measure = MEASURES[row["indicator"]]
    region = row["region_code"] or f"landsdeel-{slug(row['region_name'])}"
    number = row["value"].replace("-", "", 1).replace(".", "", 1).isdigit()
    words = row["class"] or ("" if number else row["value"])
    compared = next((text for key, text in COMPARABLE.items() if key in row["comparable_with"]), "")
    place = row["region_name"] if row["region_type"] != "land" else ""
    return Figure(
        id=f"regio-{slug(region)}-{measure}-{slug(row['period'])}",
        subject_kind="region",
        subject=region,
        measure=measure,
        value=float(row["value"]) if number else None,
        text=PHRASES.get(words, words) or None,
        qualifier="ongeveer" if "ongeveer" in row["unit"] else "prognose" if "prognose" in row["indicator"] else "",
        unit=units.get(measure, row["unit"]),
        period=row["period"],
        region=region,
        scope="national" if row["region_type"] == "land" else "region",
        certainty=certainty_of(row["confidence"]),
        source=register.cite(_cited(row)),
        locator=place,
        note=" ".join(part for part in (in_own_words(row["notes"], REGION_NOTES), compared) if part),
    )


def _cited(row: Row) -> Cited:
    publisher = "CBS" if "te controleren bij" in row["source_publisher"] else row["source_publisher"]
    unsure = "Deze lijst moet nog bij CBS worden nagekeken." if publisher != row["source_publisher"] else ""
    note = " ".join(part for part in (start_page_note([row["notes"]]), unsure) if part)
    return Cited(publisher, row["source_title"], row["source_url"], row["source_date"], note)


def _shapes(source: Path) -> list[dict[str, object]]:
    try:
        if source.stat().st_size > LARGEST_FILE:
            raise UserError(f"{source.name} is te groot om een kaart van ons te zijn.")
        found = json.loads(source.read_text(encoding="utf-8"))["paden"]
        shapes = [dict(shape) for shape in found]
    except OSError as error:
        raise UserError(f"{source} is niet te lezen: controleer de naam en de rechten.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(f"{source.name} is geen kaart met vormen.") from error
    if not shapes or not all({"naam", "d", "label_x", "label_y"} <= shape.keys() for shape in shapes):
        raise UserError(f"{source.name} is geen kaart met vormen.")
    return shapes


def _with_shape(row: Row, shapes: Iterable[dict[str, object]]) -> dict[str, str]:
    name = slug(row["name"])
    found = next((shape for shape in shapes if shape.get("code") == row["code"] or _name(shape) == name), None)
    if found is None:
        return dict(row)
    return {**row, "path": str(found["d"]), "label_x": str(found["label_x"]), "label_y": str(found["label_y"])}


def _name(shape: Mapping[str, object]) -> str:
    name = slug(str(shape["naam"]))
    return OTHER_NAMES.get(name, name)
