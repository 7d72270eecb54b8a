"""ESCO's download in CSV: the names of the catalogue, and the skills that an occupation needs.

Known from public code that reads the download: UTF-8, komma's, cells with several lines. `occupations_nl.csv` has
conceptUri, iscoGroup, preferredLabel, altLabels (one per line), status, modifiedDate and code. The skills need two
files of the same download beside it: `occupationSkillRelations_nl.csv` (occupationUri, relationType, skillUri; the
language at the end of the name differs by version) and `skills_nl.csv`. Without them the skills stay as they are.
ESCO's descriptions are not used.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from loopbaan_app.model.catalogue import SEPARATOR, CatalogueOccupation
from loopbaan_app.pack_builder.importers.official.reading import read_table, refuse
from loopbaan_app.pack_builder.importers.slugs import short_slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import content_rows, row_of, write_table

NEEDED = ("conceptUri", "iscoGroup", "preferredLabel", "altLabels", "code")
RELATIONS = ("occupationUri", "relationType", "skillUri")
SKILLS = ("conceptUri", "preferredLabel")
GROUPS = ("code", "preferredLabel")

TABLE = "catalogue_occupations"
MOST_SKILLS, MOST_NAMES, LONGEST_NAME = 8, 20, 100
"""As many as a short card can hold."""

Row = Mapping[str, str]


def import_esco(source: Path, content: Path) -> str:
    """Refresh the catalogue from `occupations_nl.csv`; an occupation keeps its id when its name changes."""
    rows = [row for row in read_table(source, NEEDED, ",") if row.get("status", "released") == "released"]
    if not rows or any(not re.search(r"/esco/occupation/[0-9a-f-]{36}$", row["concepturi"]) for row in rows):
        refuse(source, "is niet de lijst met beroepen van ESCO: het adres van een beroep klopt niet")
    old = {row["esco_id"]: row for row in content_rows(content, TABLE)}
    register = SourceRegister(content)
    cited = _cite(register, source, rows)
    skills, isco = _skills(source), _isco_names(source, old)
    made: dict[str, CatalogueOccupation] = {}
    taken = {row["id"] for row in old.values()}
    for row in sorted(rows, key=lambda row: (row["preferredlabel"], row["code"])):
        item = _item(source, row, old.get(_id_of(row)), skills, isco, cited, taken)
        taken.add(item.id)
        made[item.esco_id] = item
    new = sorted((row_of(item, TABLE) for item in made.values()), key=lambda row: row["id"])
    write_table(content, TABLE, new)
    register.write(content)
    changed = sum(_told(row) != _told(old.get(row["esco_id"], row)) for row in new)
    return (
        f"ESCO: {len(new)} beroepen in de catalogus, {len(made.keys() - old.keys())} nieuw, {changed} veranderd, "
        f"{len(old.keys() - made.keys())} vervallen."
    )


def _told(row: Row) -> dict[str, str]:
    """What a card tells, leaving out which version of ESCO it comes from."""
    return {name: cell for name, cell in row.items() if name != "source"}


def _item(
    source: Path, row: Row, before: Row | None, skills: Mapping[str, list[str]] | None, isco: Mapping[str, Row],
    cited: str, taken: set[str],
) -> CatalogueOccupation:  # fmt: skip
    code = row["iscogroup"]
    if code not in isco:
        refuse(source, f"noemt ISCO-groep {code or 'leeg'}, en die naam kennen we niet: zet ISCOGroups_nl.csv ernaast")
    own = _id_of(row)
    return CatalogueOccupation(
        id=before["id"] if before else _free_id(row, taken),
        name=row["preferredlabel"][:1].upper() + row["preferredlabel"][1:],
        esco_code=row["code"],
        esco_id=own,
        isco08=code,
        isco_name=isco[code]["isco_name"],
        group=isco[code]["group"],
        other_names=SEPARATOR.join(_names(row)),
        skills=(before["skills"] if before else "") if skills is None else SEPARATOR.join(skills.get(own, ())),
        source=cited,
    )


def _id_of(row: Row) -> str:
    return row["concepturi"].rsplit("/", 1)[-1]


def _names(row: Row) -> list[str]:
    own = row["preferredlabel"].casefold()
    names = dict.fromkeys(" ".join(name.split()) for name in re.split(r"[\n|]", row["altlabels"]))
    return [name for name in names if name and len(name) <= LONGEST_NAME and name.casefold() != own][:MOST_NAMES]


def _isco_names(source: Path, old: Mapping[str, Row]) -> dict[str, dict[str, str]]:
    """Name and BRC group per ISCO group: the group as the catalogue has it, the name as ESCO has it now."""
    known = {row["isco08"]: {"isco_name": row["isco_name"], "group": row["group"]} for row in old.values()}
    beside = source.parent / "ISCOGroups_nl.csv"
    for row in read_table(beside, GROUPS, ",") if beside.is_file() else ():
        group = known.get(row["code"], {"group": ""})["group"]
        known[row["code"]] = {"isco_name": row["preferredlabel"], "group": group}
    return known


def _skills(source: Path) -> dict[str, list[str]] | None:
    """Per occupation the essential skills that fewest others need; None when the files are not beside the list."""
    relations = sorted(source.parent.glob("occupationSkillRelations*.csv"))
    labels = source.parent / "skills_nl.csv"
    if not relations or not labels.is_file():
        return None
    dutch = {row["concepturi"]: row["preferredlabel"] for row in read_table(labels, SKILLS, ",")}
    needed: dict[str, list[str]] = defaultdict(list)
    for row in read_table(relations[0], RELATIONS, ","):
        if row["relationtype"] == "essential" and dutch.get(row["skilluri"]):
            needed[row["occupationuri"].rsplit("/", 1)[-1]].append(row["skilluri"])
    spread = Counter(skill for skills in needed.values() for skill in skills)
    return {
        occupation: sorted(dutch[skill] for skill in sorted(skills, key=lambda s: (spread[s], dutch[s]))[:MOST_SKILLS])
        for occupation, skills in needed.items()
    }


def _free_id(row: Row, taken: set[str]) -> str:
    id = short_slug(row["preferredlabel"], 100)
    return id if id not in taken else f"{id}-{short_slug(row['code'], 18)}"


def _cite(register: SourceRegister, source: Path, rows: Sequence[Row]) -> str:
    """The version stands in the name of the folder or file; else we say how new the newest entry is."""
    found = re.search(r"v(\d+\.\d+(?:\.\d+)?)", f"{source.parent.name}/{source.name}")
    newest = max((row.get("modifieddate", "")[:10] for row in rows), default="")
    version = f"versie {found.group(1)}" if found else f"stand {newest or 'zonder datum'}"
    old = next((row for row in register.rows() if row["id"] == "esco-1-2"), None)
    cited = Cited(
        "European Commission (ESCO)",
        f"ESCO, classificatie van beroepen en vaardigheden, {version}",
        "https://esco.ec.europa.eu",
        newest or "zonder datum",
        old["note"] if old else "",
        "hergebruik met bronvermelding (2011/833/EU)",
    )
    return register.cite(cited, f"esco-{short_slug(version.removeprefix('versie '), 30)}")
