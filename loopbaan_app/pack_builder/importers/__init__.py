"""Importers: each turns one research or official table into tables of `content`.

An importer is a function of the file and the folder `content`. It checks everything first and writes last, so a
damaged or foreign file leaves the content as it was. It replaces its own rows only, and returns one Dutch sentence.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.admission import import_admission, import_progression
from loopbaan_app.pack_builder.importers.labour_groups import import_groups
from loopbaan_app.pack_builder.importers.labour_occupations import import_occupations
from loopbaan_app.pack_builder.importers.labour_regions import import_region_map, import_regions
from loopbaan_app.pack_builder.importers.labour_series import import_series
from loopbaan_app.pack_builder.importers.occupation_facts import import_occupation_facts
from loopbaan_app.pack_builder.importers.people_sources import import_people_sources, import_visit_sources
from loopbaan_app.pack_builder.importers.profile_choices import import_profile_choices
from loopbaan_app.pack_builder.importers.programmes import import_programmes
from loopbaan_app.pack_builder.importers.statements import import_claims, import_documents

Importer = Callable[[Path, Path], str]

RESEARCH_TABLES: tuple[tuple[str, str], ...] = (
    ("labour-occupations", "labour_occupations.csv"),
    ("labour-groups", "labour_by_group.csv"),
    ("labour-series", "labour_series.csv"),
    ("labour-regions", "labour_regions.csv"),
    ("documents", "seed_facts.csv"),
    ("claims", "stereotype_facts.csv"),
    ("programmes", "education_studies.csv"),
    ("admission", "education_admission_hbo.csv"),
    ("progression", "education_progression.csv"),
    ("role-model-sources", "role_models.csv"),
    ("visit-sources", "company_visits.csv"),
    ("occupation-facts", "labour_occupations.csv"),
)
"""Which importer reads which file of a folder with research tables, in order."""


def import_research_tables(source: Path, content: Path) -> str:
    """Run the importers of all research tables in the folder `source`."""
    missing = [name for _, name in RESEARCH_TABLES if not (source / name).is_file()]
    if missing:
        raise UserError(f"In {source} ontbreekt {missing[0]}.")
    return " ".join(IMPORTERS[name](source / file, content) for name, file in RESEARCH_TABLES)


IMPORTERS: Mapping[str, Importer] = {
    "labour-occupations": import_occupations,
    "labour-groups": import_groups,
    "labour-series": import_series,
    "labour-regions": import_regions,
    "region-map": import_region_map,
    "documents": import_documents,
    "claims": import_claims,
    "programmes": import_programmes,
    "admission": import_admission,
    "progression": import_progression,
    "profile-choices": import_profile_choices,
    "role-model-sources": import_people_sources,
    "visit-sources": import_visit_sources,
    "occupation-facts": import_occupation_facts,
    "research-tables": import_research_tables,
}
"""All importers by the name that `loopbaan import NAME FILE` takes."""
