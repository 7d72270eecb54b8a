"""Programmes of mbo, ad, hbo and wo, with their codes, routes and the rules for getting in."""

import re
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.domain_map import AREAS, programme_domain
from loopbaan_app.pack_builder.importers.education_sources import cite_education
from loopbaan_app.pack_builder.importers.more_programmes import OWN
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import COLUMNS, Row, content_rows, merged, read_csv, write_table

NEEDED = (
    "id", "name", "kind", "level", "code", "code_system", "area", "duration_years", "routes", "vmbo_profiles_fit",
    "havo_profiles_fit", "source", "confidence", "routes_basis", "code_status", "admission_ref",
)  # fmt: skip

CODE_SYSTEMS = {"crebo": "crebo", "croho-isat": "croho", "geen": "geen"}

LEVEL_OF_OTHER = "mbo-2"
"""The fire service trains on the level of mbo-2, outside the mbo; the status of the code says so."""

ALSO_ADMITTED = {
    "hbo-leraar-basisonderwijs": "prog-havo-pabo",
    "mbo2-aankomend-medewerker-grondoptreden": "prog-veva",
    "mbo3-aankomend-onderofficier-grondoptreden": "prog-veva",
    "mbo2-aankomend-medewerker-maritiem": "prog-veva",
    "mbo3-aankomend-onderofficier-maritiem": "prog-veva",
}
"""Rules that are about one programme and that its row in the research table does not name."""

COLLECTION = "https://github.com/cedanl/samenwijzer"

SCHOOL_PLAN = re.compile(
    r"OER/examenplan mbo-school (\d{4})-(\d{4}) \(GitHub cedanl/samenwijzer: (oeren/.*?)\)(?: ; |$)"
)


def import_programmes(source: Path, content: Path) -> str:
    """Replace the programmes by those of `education_studies.csv`; those of `more_programmes` stay."""
    rows = read_csv(source, NEEDED)
    register = SourceRegister(content)
    new = [_programme(row, register) for row in rows]
    old = content_rows(content, "programmes")
    write_table(content, "programmes", merged(old, new, lambda row: row["id"] not in OWN))
    register.write(content)
    return f"{len(new)} opleidingen."


def _programme(row: Row, register: SourceRegister) -> dict[str, str]:
    if row["area"] not in AREAS:
        raise UserError(f"Het gebied {row['area']} van {row['id']} kennen we niet.")
    if row["code_system"] not in CODE_SYSTEMS:
        raise UserError(f"Het codestelsel {row['code_system']} van {row['id']} kennen we niet.")
    cells = {
        "id": row["id"],
        "name": row["name"],
        "level": _level(row),
        "domain": programme_domain(row["id"], row["area"]),
        "also_domains": "",
        "code": "" if row["code"] == "geen" else row["code"],
        "code_system": CODE_SYSTEMS[row["code_system"]],
        "code_status": _code_status(row["code_status"]),
        "years": row["duration_years"].replace(".", ","),
        "routes": row["routes"],
        "routes_seen": "true" if row["routes_basis"] in ("gezien bij scholen", "bron") else "false",
        "vmbo_profiles": _list(row["vmbo_profiles_fit"]),
        "havo_profiles": _list(row["havo_profiles_fit"]),
        "admission": "|".join(rule for rule in (_list(row["admission_ref"]), ALSO_ADMITTED.get(row["id"], "")) if rule),
        "source": _source(row, register),
        "certainty": row["confidence"],
    }
    return {name: cells[name] for name in COLUMNS["programmes"]}


def _level(row: Row) -> str:
    if row["kind"] == "overig":
        return LEVEL_OF_OTHER
    return f"mbo-{row['level']}" if row["kind"] == "mbo" else row["kind"]


def _list(cell: str) -> str:
    return "" if cell in ("nvt", "onbekend", "geen_rij_gevonden") else cell


def _code_status(status: str) -> str:
    if found := re.search(r"gezien in schooldocument van (\d{4})", status):
        return f"in een examenplan van {found.group(1)}"
    if found := re.search(r"bij (\d+) bekostigde", status):
        schools = "instelling" if found.group(1) == "1" else "instellingen"
        return f"in het register van 2024, bij {found.group(1)} {schools}"
    if "alleen in DUO-lijst" in status:
        return "in een lijst van 2023; kijk of de code nog geldt"
    if "geen bekostigde instelling" in status:
        return "in een lijst van DUO, bij geen instelling gezien"
    if "politie" in status:
        return "opleiding van de politie zelf, zonder code"
    if "brandweer" in status:
        return "opleiding van de brandweer, zonder code; niveau 2 is een benadering"
    raise UserError(f"Deze stand van een code kennen we niet: {status}.")


def _source(row: Row, register: SourceRegister) -> str:
    plan = SCHOOL_PLAN.match(row["source"])
    if plan is None:
        return cite_education(row["source"], register)
    start, end, path = plan.groups()
    also = "Ook gebruikt: DUO-vooropleidingstabel, stand ca. 2023." if "Dec_vooropl" in row["source"] else ""
    years = "De duur komt uit de wet (WEB, artikel 7.2.4a)." if "duur: standaard" in row["source"] else ""
    cited = Cited(
        "mbo-school, via de verzameling samenwijzer",
        f"Examenplan {row['code']} van een mbo-school, {start}-{end}",
        COLLECTION,
        f"{start}-{end}",
        " ".join(part for part in (f"Bestand: {path}.", also, years) if part),
    )
    return register.cite(cited, f"examenplan-{row['code']}-{start}")
