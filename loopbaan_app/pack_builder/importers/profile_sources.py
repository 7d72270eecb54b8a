"""The sources of profiles; their facts and words are written by hand in `content/profiles`."""

from pathlib import Path

from loopbaan_app.pack_builder.importers.education_sources import cite_education
from loopbaan_app.pack_builder.importers.source_register import SourceRegister
from loopbaan_app.pack_builder.importers.tables import read_csv

NEEDED = ("id", "name", "common_subjects", "source")


def import_profile_sources(source: Path, content: Path) -> str:
    """Add the sources of `education_vmbo_profiles.csv` or `education_havo_profiles.csv`."""
    rows = read_csv(source, NEEDED)
    register = SourceRegister(content)
    ids = {row["id"]: cite_education(row["source"], register) for row in rows}
    register.write(content)
    return f"{len(set(ids.values()))} bronnen van {len(ids)} profielen."
