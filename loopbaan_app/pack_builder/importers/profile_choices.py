"""How many exam candidates had which profile, for the whole country, per school year and level."""

import re
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.source_register import Cited, SourceRegister
from loopbaan_app.pack_builder.importers.tables import Row, read_csv, write_table

NEEDED = ("schooljaar", "onderwijstype", "opleiding", "totaal", "cellen_lt5_totaal")

LEVELS = {
    "HAVO": "havo", "VWO": "vwo", "VMBO B": "vmbo-bb", "VMBO K": "vmbo-kb", "VMBO G": "vmbo-gl", "VMBO T": "vmbo-tl",
    "VMBO LWT": "vmbo-lwt",
}  # fmt: skip

SMALL_CELLS = "Groepjes van minder dan vijf leerlingen op een school telt DUO niet mee. Kleine profielen zijn te laag."

EXAMS = Cited(
    "DUO",
    "Examenkandidaten en geslaagden 2019-2024",
    "https://duo.nl/open_onderwijsdata/",
    "2019-2024",
    SMALL_CELLS,
    "CC0 1.0",
)


def import_profile_choices(source: Path, content: Path) -> str:
    """Replace the profile choices by those of `profielen_landelijk.csv`; girls and boys are not told apart."""
    rows = read_csv(source, NEEDED)
    register = SourceRegister(content)
    source_id = register.cite(EXAMS, "duo-examenkandidaten-2019-2024")
    choices = [_choice(row, source_id) for row in rows]
    choices.sort(key=lambda row: (row["year"], list(LEVELS.values()).index(row["level"]), row["profile"]))
    write_table(content, "profile_choices", choices)
    register.write(content)
    return f"{len(choices)} regels over profielkeuze."


def _choice(row: Row, source_id: str) -> dict[str, str]:
    found = re.fullmatch(r"(HAVO|VWO|VMBO (?:B|K|G|T|LWT))(?: - (.+))?", row["opleiding"])
    if found is None or not row["totaal"].isdigit() or not re.fullmatch(r"\d{4}-\d{4}", row["schooljaar"]):
        raise UserError(f"De regel over {row['opleiding'] or 'een lege opleiding'} kunnen we niet lezen.")
    return {
        "year": row["schooljaar"],
        "level": LEVELS[found.group(1)],
        "profile": (found.group(2) or "zonder sector").replace("zorg & welzijn", "zorg en welzijn"),
        "candidates": row["totaal"],
        "source": source_id,
    }
