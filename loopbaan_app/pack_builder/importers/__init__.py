"""Importers: each turns one research or official table into tables of `content`.

An importer is a function of the file and the folder `content`. It replaces its own rows only, and returns one Dutch
sentence. Adding one is adding a line to `IMPORTERS`.
"""

import csv
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.admission import import_admission, import_progression
from loopbaan_app.pack_builder.importers.catalogue import import_catalogue
from loopbaan_app.pack_builder.importers.labour_groups import import_groups
from loopbaan_app.pack_builder.importers.labour_occupations import import_occupations
from loopbaan_app.pack_builder.importers.labour_regions import import_region_map, import_regions
from loopbaan_app.pack_builder.importers.labour_series import import_series
from loopbaan_app.pack_builder.importers.more_programmes import (
    import_higher_programmes,
    import_mbo_programmes,
    import_skilled_programmes,
)
from loopbaan_app.pack_builder.importers.occupation_facts import import_occupation_facts
from loopbaan_app.pack_builder.importers.official.duo_exams import import_exams
from loopbaan_app.pack_builder.importers.official.esco import import_esco
from loopbaan_app.pack_builder.importers.official.roa_ais import import_ais
from loopbaan_app.pack_builder.importers.official.statline_employed import import_employed
from loopbaan_app.pack_builder.importers.official.statline_wages import import_wages
from loopbaan_app.pack_builder.importers.people_sources import import_people_sources, import_visit_sources
from loopbaan_app.pack_builder.importers.profile_choices import import_profile_choices
from loopbaan_app.pack_builder.importers.profile_sources import import_profile_sources
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
    ("profile-sources", "education_vmbo_profiles.csv"),
    ("profile-sources", "education_havo_profiles.csv"),
    ("role-model-sources", "role_models.csv"),
    ("visit-sources", "company_visits.csv"),
    ("occupation-facts", "labour_occupations.csv"),
)
"""Which importer reads which file of a folder with research tables, in order."""

OFFICIAL: Mapping[str, str] = {
    "statline-85276ned": "CBS StatLine 85276NED: werkenden per beroepsgroep, deel vrouwen",
    "statline-85517ned": "CBS StatLine 85517NED: uurloon per beroepsgroep",
    "roa-ais": "ROA, AIS-bestand: prognose en spanning per beroepsgroep",
    "duo-exams": "DUO, examenkandidaten per school en profiel",
    "esco": "ESCO, occupations_nl.csv: namen in de catalogus",
}
"""Importers of tables in the form of their publisher, and which table each reads."""

TOUCHED = ("tables", "occupations")
"""The folders of `content` that importers read and write."""


def run_importer(name: str, source: Path, content: Path) -> str:
    """Run one importer on a copy of the content, and take its result over when all went well.

    A damaged or foreign file gives a UserError and leaves the content as it was.
    """
    if name not in IMPORTERS:
        raise UserError(f"De invoer {name} kennen we niet. Kies uit: {', '.join(IMPORTERS)}.")
    with TemporaryDirectory() as folder:
        stage = Path(folder)
        for part in TOUCHED:
            if (content / part).is_dir():
                shutil.copytree(content / part, stage / part)
        try:
            sentence = IMPORTERS[name](source, stage)
        except (ValueError, KeyError, csv.Error) as error:
            sentence = f"{source.name} past niet bij de invoer {name}: er staat iets in wat daar niet hoort."
            raise UserError(sentence) from error
        _take_over(stage, content)
    return sentence


def _take_over(stage: Path, content: Path) -> None:
    """Write every file of `stage` that differs from the one in `content`."""
    for path in sorted(stage.rglob("*.*")):
        target = content / path.relative_to(stage)
        new = path.read_bytes()
        if target.exists() and target.read_bytes() == new:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = target.with_name(f"{target.name}.new")
        aside.write_bytes(new)
        aside.replace(target)


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
    "higher-programmes": import_higher_programmes,
    "mbo-programmes": import_mbo_programmes,
    "skilled-programmes": import_skilled_programmes,
    "admission": import_admission,
    "progression": import_progression,
    "catalogue": import_catalogue,
    "profile-choices": import_profile_choices,
    "profile-sources": import_profile_sources,
    "role-model-sources": import_people_sources,
    "visit-sources": import_visit_sources,
    "occupation-facts": import_occupation_facts,
    "research-tables": import_research_tables,
    "statline-85276ned": import_employed,
    "statline-85517ned": import_wages,
    "roa-ais": import_ais,
    "duo-exams": import_exams,
    "esco": import_esco,
}
"""All importers by the name that `loopbaan import NAME FILE` takes."""
