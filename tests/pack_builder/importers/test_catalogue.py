"""The catalogue from small tables in the form of ESCO and CBS."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers import run_importer
from loopbaan_app.pack_builder.importers.catalogue import MOST_SKILLS, import_catalogue

ID = "00000000-0000-4000-8000-00000000000"
TABLES = {
    "esco-nl/occupations_nl.csv": (
        "occupation_id,esco_code,isco08,label_nl,alt_labels_nl\n"
        f"{ID}1,2652.1,2652,zanger,zangeres | popzanger | Zanger\n"
        f"{ID}2,5151.1,5151,portier,\n"
        f"{ID}3,9629.1,9629,portier,deurwacht\n"
    ),
    "esco-nl/isco08_groups_nl.csv": "isco08,level,label_nl\n2652,4,Musici\n5151,4,Toezicht\n9629,4,Elementair\n",
    "esco-nl/skills.csv": "skill_id,label_nl\nA,zingen\nB,\nC,live optreden\nD,problemen oplossen\n"
    + "".join(f"X{number},vaardigheid {number:02}\n" for number in range(12)),
    "esco-nl/occupation_skills.csv": (
        "occupation_id,skill_id,relation\n"
        f"{ID}1,A,E\n{ID}1,B,E\n{ID}1,C,O\n{ID}1,D,E\n{ID}2,D,E\n{ID}3,D,E\n"
        + "".join(f"{ID}3,X{number},E\n" for number in range(12))
    ),
    "cbs-brc2014/brc2014_naar_isco08_primair.csv": (
        "brc2014,isco08_primair,isco_geldig\n0215,2652,1\n0551,5151,0\n1211,9629,1\n1212,9629,1\n"
    ),
}


@pytest.fixture
def official(tmp_path: Path) -> Path:
    """A folder with the official tables, the larger ones packed."""
    import gzip

    folder = tmp_path / "officieel"
    for name, text in TABLES.items():
        plain = name.endswith(("isco08_groups_nl.csv", "primair.csv"))
        path = folder / (name if plain else f"{name}.gz")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if plain else gzip.compress(text.encode()))
    return folder


def test_a_card_has_its_names_group_and_telling_skills(official: Path, content: Path, rows: Callable[[str], list]):
    assert import_catalogue(official, content) == "3 beroepen in de catalogus, 1 met een beroepsgroep."
    singer = next(row for row in rows("catalogue_occupations") if row["id"] == "zanger")
    assert (singer["name"], singer["isco_name"], singer["group"]) == ("Zanger", "Musici", "0215")
    assert singer["other_names"] == "zangeres|popzanger"
    assert singer["skills"] == "problemen oplossen|zingen"
    assert "ESCO" in next(row for row in rows("sources") if row["id"] == singer["source"])["title"]


def test_one_name_for_two_gives_two_ids(official: Path, content: Path, rows: Callable[[str], list]):
    import_catalogue(official, content)
    assert [row["id"] for row in rows("catalogue_occupations")] == ["portier", "portier-9629-1", "zanger"]


def test_skills_that_few_others_need_come_first_and_two_groups_are_no_group(
    official: Path, content: Path, rows: Callable[[str], list]
):
    import_catalogue(official, content)
    guard = next(row for row in rows("catalogue_occupations") if row["id"] == "portier-9629-1")
    assert len(guard["skills"].split("|")) == MOST_SKILLS
    assert "problemen oplossen" not in guard["skills"]
    assert guard["group"] == ""


def test_a_group_of_our_own_occupations_counts(official: Path, content: Path, rows: Callable[[str], list]):
    (content / "occupations").mkdir()
    (content / "occupations" / "beveiliger.toml").write_text('isco08 = "5151"\ngroup = "0631"\n', encoding="utf-8")
    import_catalogue(official, content)
    assert next(row for row in rows("catalogue_occupations") if row["id"] == "portier")["group"] == "0631"


def test_a_missing_table_is_named(official: Path, content: Path):
    (official / "esco-nl" / "skills.csv.gz").unlink()
    with pytest.raises(UserError, match=r"skills\.csv\.gz is niet te lezen"):
        run_importer("catalogue", official, content)
