"""An editor who makes a mistake reads in which file and on which line, and why, in Dutch."""

import shutil
from pathlib import Path

import pytest

from loopbaan_app.pack_builder.build import build_pack
from loopbaan_app.pack_builder.problems import ContentRefused


@pytest.fixture
def content(small_content: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(small_content, copy)
    return copy


def problems(content: Path) -> list[str]:
    with pytest.raises(ContentRefused) as refusal:
        build_pack(content, content.parent / "pak.sqlite")
    assert not (content.parent / "pak.sqlite").exists()
    return [str(problem) for problem in refusal.value.problems]


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


VIEW = "visits/techniekmuseum.toml"
CASES = {
    "a word too long": (VIEW, 'name = "Techniekmuseum"', f'name = "{"x" * 200}"',
                        f"{VIEW}, regel 12: ‘nl.name’ is langer dan 160 tekens"),
    "a misspelled field": (VIEW, "prepare =", "prepaer =",
                           f"{VIEW}, regel 16: ‘nl.prepaer’ is geen veld dat we kennen"),
    "a missing field": (VIEW, 'kind = "place"\n', "", f"{VIEW}: ‘kind’ ontbreekt"),
    "a wrong word": (VIEW, 'kind = "place"', 'kind = "plek"',
                     f"{VIEW}, regel 1: ‘kind’ is ‘plek’ en moet een zijn van"),
    "no https": (VIEW, "https://", "http://", f"{VIEW}, regel 6: ‘url’ is ‘http://www.example.nl/bezoek’"),
    "broken TOML": (VIEW, 'place = "Proefstad"', "place = Proefstad", f"{VIEW}, regel 3: dit is geen goede TOML"),
    "no words": (VIEW, "[nl]", "[xx]", f"{VIEW}: de tabel [nl] met de woorden ontbreekt"),
    "a link to nothing": ("visits/zorgdag.toml", '"verzorgende-ig"', '"verzorgende-ik"',
                          "visits/zorgdag.toml, regel 6: ‘verzorgende-ik’ bestaat niet als occupation; "
                          "bedoel je ‘verzorgende-ig’?"),
    "an unknown subject": ("domains/zorg_sociaal.toml", '"biologie"', '"bio"',
                           "domains/zorg_sociaal.toml, regel 4: ‘bio’ is geen schoolvak dat we kennen"),
    "a comma in a number": ("tables/series_points.csv", ",2008Q1,77,", ',2008Q1,"77,5",',
                            "tables/series_points.csv, regel 2: ‘value’ is ‘77,5’ en moet een getal zijn"),
    "an endless number": ("tables/series_points.csv", ",2008Q1,77,", ",2008Q1,inf,",
                          "tables/series_points.csv, regel 2: ‘value’ moet een gewoon getal zijn"),
    "an unknown column": ("tables/regions.csv", "label_x,", "label,", "regel 1: de kolom ‘label’"),
    "a cell too many": ("tables/regions.csv", "PV21,Fryslân,", "PV21,Fryslân,x,",
                        "tables/regions.csv, regel 2: deze rij heeft 8 cellen en de kop 7"),
    "a row twice": ("tables/regions.csv", "PV23,Over", "PV21,Over", "regel 3: ‘PV21’ staat er twee keer"),
    "a figure without source": ("tables/figures.csv", ",proef-museum,", ",nergens,",
                                "bestaat niet als source"),
    "a figure about nobody": ("tables/figures.csv", ",occupation,elektromonteur,outlook", ",occupation,elektro,outlook",
                              "‘elektro’ bestaat niet als occupation"),
    "a figure without value": ("tables/figures.csv", "Een feit dat alleen uit woorden bestaat.", "",
                               "tables/figures.csv"),
    "a text that turns around": (VIEW, "Proefstad", "Proef\u202estad", f"{VIEW}: ‘place’ is te lang"),
    "no date": ("pack.toml", "date = 2026-01-01", 'date = "morgen"', "pack.toml: ‘date’"),
    "a rule that is not there": ("tables/programmes.csv", "adm-hbo-ict|prog-mbo4-hbo", "regel-x|prog-mbo4-hbo",
                                 "‘regel-x’ bestaat niet als admission_rule of progression"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_named_with_its_place(content: Path, case: str) -> None:
    file, old, new, expected = CASES[case]
    replace(content / file, old, new)
    assert any(expected in problem for problem in problems(content)), problems(content)


def test_every_mistake_is_told_at_once(content: Path) -> None:
    replace(content / VIEW, 'kind = "place"', 'kind = "plek"')
    replace(content / "pack.toml", 'edition = "proef"\n', "")
    assert len(problems(content)) == 2


def test_a_programme_needs_both_its_row_and_its_words(content: Path) -> None:
    (content / "programmes" / "hbo-hbo-ict.toml").rename(content / "programmes" / "hbo-ict.toml")
    told = problems(content)
    assert "programmes/hbo-ict.toml: ‘hbo-ict’ staat niet in de tabel met feiten" in told
    assert "tables/programmes.csv, regel 6: er is geen tekst programmes/hbo-hbo-ict.toml" in told


def test_a_folder_and_a_table_we_do_not_know_are_named(content: Path) -> None:
    (content / "beroepen").mkdir()
    (content / "tables" / "cijfers.csv").write_text("a\n")
    assert problems(content) == [
        "beroepen/: deze map kennen we niet",
        "tables/cijfers.csv: deze tabel kennen we niet",
    ]


def test_a_file_that_is_no_text_is_named(content: Path) -> None:
    (content / VIEW).write_bytes(b"\xff\xfe\x00")
    (content / "tables" / "regions.csv").write_bytes(b"\xff\xfe\x00")
    told = problems(content)
    assert f"{VIEW}: dit bestand is geen UTF-8-tekst" in told
    assert "tables/regions.csv: dit bestand is geen UTF-8-tekst" in told


def test_no_content_at_all_is_said(tmp_path: Path) -> None:
    assert "weg: deze map is er niet" in problems(tmp_path / "weg")
