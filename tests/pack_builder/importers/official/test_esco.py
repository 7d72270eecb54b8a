"""ESCO's download: names of the catalogue, and skills when their files are beside it."""

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers import run_importer
from loopbaan_app.pack_builder.importers.tables import content_rows

from .conftest import KNOWN, URI

SKILL = "http://data.europa.eu/esco/skill/s"


@pytest.fixture
def cards(catalogue):
    return lambda: {row["esco_id"]: row for row in content_rows(catalogue, "catalogue_occupations")}


def test_an_occupation_keeps_its_id_when_its_name_changes(esco_file, catalogue, cards):
    told = run_importer("esco", esco_file, catalogue)
    card = cards()[KNOWN]
    assert (card["id"], card["name"], card["other_names"]) == ("3d-animator", "Animator 3d", "3d modeller|CGI animator")
    assert (card["group"], card["skills"], card["source"]) == ("0811", "tekenen", "esco-1-2-1")
    assert told == "ESCO: 2 beroepen in de catalogus, 1 nieuw, 1 veranderd, 0 vervallen."


def test_skills_come_along_when_their_files_are_beside_it(esco_file, catalogue, cards):
    folder = esco_file.parent
    (folder / "skills_nl.csv").write_text(f"conceptUri,preferredLabel\n{SKILL}1,modelleren\n{SKILL}2,licht zetten\n")
    (folder / "occupationSkillRelations_nl.csv").write_text(
        "occupationUri,relationType,skillType,skillUri\n"
        f"{URI}{KNOWN},essential,knowledge,{SKILL}1\n{URI}{KNOWN},optional,knowledge,{SKILL}2\n"
    )
    run_importer("esco", esco_file, catalogue)
    assert cards()[KNOWN]["skills"] == "modelleren"


def test_an_unknown_isco_group_needs_its_name(esco_file, catalogue):
    esco_file.write_text(esco_file.read_text().replace(",2512,backendbouwer", ",9999,backendbouwer"))
    with pytest.raises(UserError, match=r"zet ISCOGroups_nl\.csv ernaast"):
        run_importer("esco", esco_file, catalogue)


def test_the_list_of_skills_is_not_the_list_of_occupations(esco_file, catalogue):
    esco_file.write_text(esco_file.read_text().replace("/occupation/", "/skill/"))
    with pytest.raises(UserError, match="niet de lijst met beroepen"):
        run_importer("esco", esco_file, catalogue)
