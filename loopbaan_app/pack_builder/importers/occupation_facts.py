"""The fact lines at the top of `content/occupations/*.toml`: refreshed without touching a word below them."""

import json
import re
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.domain_map import AREAS, occupation_domain, occupation_id
from loopbaan_app.pack_builder.importers.tables import Row, read_csv

NEEDED = ("id", "area", "level", "level_alt", "isco08_code", "brc_code", "brc_label_nl")

FACTS = ("domain", "level", "levels_also", "isco08", "group", "group_name")
"""The keys that importers own, in the order in which they stand."""

LEVELS = {"mbo1": "mbo-1", "mbo2": "mbo-2", "mbo3": "mbo-3", "mbo4": "mbo-4", "ad": "ad", "hbo": "hbo", "wo": "wo"}

ALSO_LEVELS = {"acteur": ["mbo-4"], "danser": ["mbo-4"], "musicus": ["mbo-4"]}
"""Levels that the research table does not name, where an mbo qualification of today is called after the work."""


def import_occupation_facts(source: Path, content: Path) -> str:
    """Refresh domain, level, ISCO code and group in the TOML files that exist; report those that do not."""
    rows = read_csv(source, NEEDED)
    folder = content / "occupations"
    files = {row["id"]: folder / f"{occupation_id(row['id'])}.toml" for row in rows}
    found = [row for row in rows if files[row["id"]].exists()]
    fresh = {}
    for row in found:
        path = files[row["id"]]
        old = path.read_text(encoding="utf-8")
        fresh[path] = (old, with_facts(old, row))
    changed = {path: new for path, (old, new) in fresh.items() if new != old}
    for path, new in changed.items():
        path.write_text(new, encoding="utf-8", newline="")
    return f"{len(changed)} van {len(found)} beroepen bijgewerkt; {len(rows) - len(found)} hebben nog geen tekst."


def fact_lines(row: Row) -> str:
    """Return the fact lines of one occupation as TOML."""
    if row["area"] not in AREAS or row["level"] not in LEVELS:
        raise UserError(f"Het gebied of het niveau van {row['id']} kennen we niet.")
    also = [LEVELS[level] for level in row["level_alt"].split(";") if level.strip() in LEVELS]
    also += ALSO_LEVELS.get(row["id"], [])
    values: dict[str, object] = {
        "domain": occupation_domain(row["id"], row["area"]),
        "level": LEVELS[row["level"]],
        "levels_also": also,
        "isco08": row["isco08_code"],
        "group": row["brc_code"],
        "group_name": row["brc_label_nl"] if row["brc_code"] else "",
    }
    return "".join(f"{key} = {json.dumps(values[key], ensure_ascii=False)}\n" for key in FACTS if values[key])


def with_facts(toml: str, row: Row) -> str:
    """Return a TOML text with fresh fact lines on top; every other line keeps its place."""
    head, mark, words = toml.partition("\n[")
    own = re.compile(rf"^(?:{'|'.join(FACTS)})\s*=.*(?:\n|$)", re.MULTILINE)
    return f"{fact_lines(row)}{own.sub('', head)}{mark}{words}"
