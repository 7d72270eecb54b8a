"""Programmes that we chose by code: facts from a register, and a refresh that loses nothing."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers.more_programmes import (
    HIGHER,
    HIGHER_NEEDED,
    MBO,
    MBO_NEEDED,
    SKILLED,
    SKILLS_NEEDED,
    import_higher_programmes,
    import_mbo_programmes,
    import_skilled_programmes,
)
from loopbaan_app.pack_builder.importers.programmes import NEEDED, import_programmes

RESEARCHED = {
    "id": "mbo2-medewerker-ict", "name": "Medewerker ICT", "kind": "mbo", "level": "2", "code": "25999",
    "code_system": "crebo", "area": "digitalisering_ai", "duration_years": "2", "routes": "bol",
    "vmbo_profiles_fit": "mvi", "havo_profiles_fit": "nvt", "confidence": "high", "source": "Dec_vooropl.asc",
    "routes_basis": "gezien bij scholen", "code_status": "gezien in schooldocument van 2025",
    "admission_ref": "prog-mbo-2",
}  # fmt: skip

Rows = Callable[[str], list[dict[str, str]]]
"""What the fixture `rows` gives."""


def higher(code: str, **cells: str) -> dict[str, str]:
    plain = {
        "onderwijsbestuurid": "A", "erkendeopleidingscode": code, "variant_van": "", "naam_lang": f"Studie {code}",
        "niveau": "HBO-BA", "studielast": "240", "vorm": "VOLTIJD", "einddatum": "",
    }  # fmt: skip
    return {**plain, **cells}


def counted(code: str, **cells: str) -> dict[str, str]:
    plain = {"crebo": code, "kwalificatie": f"Vak {code}", "niveau": "3", "lw2019_bbl": "4", "lw2019_boldt": "0",
             "lw2019_bolvt": "0"}  # fmt: skip
    return {**plain, **cells}


def row(rows: Rows, id: str) -> dict[str, str]:
    return next(each for each in rows("programmes") if each["id"] == id)


def test_a_study_with_its_length_forms_and_number_of_schools(content: Path, table: Callable[..., Path], rows: Rows):
    others = [higher(more.code) for more in HIGHER[1:]]
    theatre = [
        higher("34860", naam_lang="Theater"),
        higher("34860", onderwijsbestuurid="B", vorm="DUAAL"),
        higher("34860", onderwijsbestuurid="C", einddatum="2020-01-01"),
        higher("", variant_van="34860", onderwijsbestuurid="D", vorm="DEELTIJD"),
    ]
    import_higher_programmes(table(HIGHER_NEEDED, *theatre, *others), content)
    found = row(rows, "hbo-theater")
    assert (found["name"], found["level"], found["years"]) == ("Theater", "hbo", "4")
    assert (found["routes"], found["routes_seen"]) == ("voltijd|leren-en-werken", "true")
    assert found["code_status"] == "in het register van 2026, bij 2 instellingen"
    assert found["admission"] == "adm-theater"


def test_an_mbo_programme_has_the_routes_that_were_counted(content: Path, table: Callable[..., Path], rows: Rows):
    import_mbo_programmes(table(MBO_NEEDED, *(counted(more.code) for more in MBO)), content)
    found = row(rows, "mbo2-stukadoor")
    assert (found["routes"], found["routes_seen"], found["years"]) == ("bbl", "true", "3")
    assert "2019" in found["code_status"]


def test_the_newest_programmes_have_routes_by_law(content: Path, table: Callable[..., Path], rows: Rows):
    skilled = [{"crebo": more.code, "kwalificatie": "Vak", "niveau": "4", "n_skills": "20"} for more in SKILLED]
    import_skilled_programmes(table(SKILLS_NEEDED, *skilled), content)
    assert (row(rows, "mbo4-audicien")["routes"], row(rows, "mbo4-audicien")["routes_seen"]) == ("bol|bbl", "false")


def test_a_refresh_of_the_research_table_keeps_them(content: Path, table: Callable[..., Path], rows: Rows):
    import_mbo_programmes(table(MBO_NEEDED, *(counted(more.code) for more in MBO)), content)
    import_programmes(table(NEEDED, RESEARCHED), content)
    import_programmes(table(NEEDED, RESEARCHED), content)
    assert [each["id"] for each in rows("programmes")].count("mbo2-medewerker-ict") == 1
    assert len(rows("programmes")) == 1 + len(MBO)


def test_a_code_that_is_gone_is_named(content: Path, table: Callable[..., Path]):
    with pytest.raises(UserError, match=r"34860 \(hbo-theater\) staat niet in het register"):
        import_higher_programmes(table(HIGHER_NEEDED, higher("1")), content)
    with pytest.raises(UserError, match="staat niet in deze tabel"):
        import_mbo_programmes(table(MBO_NEEDED, counted("1")), content)


def test_a_packed_table_is_read_and_a_damaged_one_refused(
    content: Path, table: Callable[..., Path], rows: Rows, tmp_path: Path
):
    plain = table(MBO_NEEDED, *(counted(more.code) for more in MBO))
    packed = tmp_path / "mbo.csv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    import_mbo_programmes(packed, content)
    assert rows("programmes")
    packed.write_bytes(packed.read_bytes()[:-20])
    with pytest.raises(UserError, match="niet te lezen"):
        import_mbo_programmes(packed, content)
