"""The catalogue: all occupations of ESCO as short cards.

Taken from ESCO: names, the ISCO group and the essential skills that have a Dutch name. ESCO's descriptions are not
used, and a skill without a Dutch name is left out.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from loopbaan_app.model.catalogue import SEPARATOR, CatalogueOccupation
from loopbaan_app.pack_builder.importers.slugs import short_slug
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import Row, read_csv, row_of, write_table
from loopbaan_app.pack_builder.toml_items import read_toml

OCCUPATIONS = ("esco-nl/occupations_nl.csv.gz", ("occupation_id", "esco_code", "isco08", "label_nl", "alt_labels_nl"))
ISCO = ("esco-nl/isco08_groups_nl.csv", ("isco08", "level", "label_nl"))
SKILLS = ("esco-nl/skills.csv.gz", ("skill_id", "label_nl"))
RELATIONS = ("esco-nl/occupation_skills.csv.gz", ("occupation_id", "skill_id", "relation"))
GROUPS = ("cbs-brc2014/brc2014_naar_isco08_primair.csv", ("brc2014", "isco08_primair", "isco_geldig"))
"""The tables that the importer reads, below one folder."""

MOST_SKILLS = 8
MOST_NAMES = 20
LONGEST_NAME = 100

ESCO = Cited(
    "European Commission (ESCO)",
    "ESCO, classificatie van beroepen en vaardigheden, versie 1.2",
    "https://esco.ec.europa.eu",
    "2024",
    "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie. Wij lieten velden weg en voegden tabellen "
    "samen; de koppeling aan beroepsgroepen komt van CBS en van ons.",
    "hergebruik met bronvermelding (2011/833/EU)",
)


def import_catalogue(source: Path, content: Path) -> str:
    """Replace the catalogue by the occupations of ESCO; `source` is the folder that holds the official tables."""
    register = SourceRegister(content)
    source_id = register.cite(ESCO, "esco-1-2")
    isco = {row["isco08"]: row["label_nl"] for row in _table(source, ISCO)}
    groups = _groups(source, content)
    skills = _skills(source)
    made: dict[str, CatalogueOccupation] = {}
    for row in sorted(_table(source, OCCUPATIONS), key=lambda row: (row["label_nl"], row["esco_code"])):
        item = CatalogueOccupation(
            id=_free_id(row, made),
            name=_capital(row["label_nl"]),
            esco_code=row["esco_code"],
            esco_id=row["occupation_id"],
            isco08=row["isco08"],
            isco_name=isco[row["isco08"]],
            group=groups.get(row["isco08"], ""),
            other_names=SEPARATOR.join(_names(row)),
            skills=SEPARATOR.join(skills.get(row["occupation_id"], ())),
            source=source_id,
        )
        made[item.id] = item
    rows = [row_of(made[id], "catalogue_occupations") for id in sorted(made)]
    write_table(content, "catalogue_occupations", rows)
    register.write(content)
    known = sum(bool(item.group) for item in made.values())
    return f"{len(made)} beroepen in de catalogus, {known} met een beroepsgroep."


def _table(source: Path, table: tuple[str, tuple[str, ...]]) -> list[dict[str, str]]:
    file, columns = table
    return read_csv(source / file, columns)


def _groups(source: Path, content: Path) -> dict[str, str]:
    """The BRC group per ISCO group, from the table of CBS and from our own occupations; never two for one."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in _table(source, GROUPS):
        if row["isco_geldig"] == "1":
            found[row["isco08_primair"]].add(row["brc2014"])
    for path in sorted((content / "occupations").glob("*.toml")):
        facts = read_toml(path, path.name)
        if isinstance(facts, Mapping) and facts.get("group"):
            found[str(facts["isco08"])].add(str(facts["group"]))
    return {isco: next(iter(groups)) for isco, groups in found.items() if len(groups) == 1}


def _skills(source: Path) -> dict[str, list[str]]:
    """Per occupation the skills that fewest other occupations need, because they tell most; at most eight."""
    dutch = {row["skill_id"]: row["label_nl"] for row in _table(source, SKILLS) if row["label_nl"]}
    needed: dict[str, list[str]] = defaultdict(list)
    for row in _table(source, RELATIONS):
        if row["relation"] == "E" and row["skill_id"] in dutch:
            needed[row["occupation_id"]].append(row["skill_id"])
    spread = Counter(skill for skills in needed.values() for skill in skills)
    return {
        occupation: sorted(dutch[skill] for skill in sorted(skills, key=lambda s: (spread[s], dutch[s]))[:MOST_SKILLS])
        for occupation, skills in needed.items()
    }


def _names(row: Row) -> Iterable[str]:
    names = dict.fromkeys(name.strip() for name in row["alt_labels_nl"].split(SEPARATOR))
    own = row["label_nl"].casefold()
    return [name for name in names if 0 < len(name) <= LONGEST_NAME and name.casefold() != own][:MOST_NAMES]


def _free_id(row: Row, made: Mapping[str, object]) -> str:
    id = short_slug(row["label_nl"], 100)
    return id if id not in made else f"{id}-{short_slug(row['esco_code'], 18)}"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
