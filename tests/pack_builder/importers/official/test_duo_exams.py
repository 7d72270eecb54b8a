"""DUO's exam candidates: added up to the country; a hidden group is no number."""

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.pack_builder.importers import run_importer
from loopbaan_app.pack_builder.importers.tables import content_rows


def choices(content) -> dict[tuple[str, str, str], str]:
    return {
        (row["year"], row["level"], row["profile"]): row["candidates"]
        for row in content_rows(content, "profile_choices")
    }


def test_schools_are_added_up_per_year_and_profile(exams_file, content):
    told = run_importer("duo-exams", exams_file, content)
    assert choices(content)["2023-2024", "havo", "N&T"] == "35"
    assert choices(content)["2023-2024", "vmbo-bb", "zorg en welzijn"] == "31"
    assert "2022-2023 tot en met 2023-2024" in told


def test_a_hidden_group_counts_in_no_sum_and_is_never_a_number(exams_file, content):
    told = run_importer("duo-exams", exams_file, content)
    assert choices(content)["2022-2023", "havo", "N&T"] == "12"
    assert not [key for key in choices(content) if key[2] == "N&G / C&M"]
    assert choices(content)["2022-2023", "vmbo-bb", "zorg en welzijn"] == "0"
    assert "3 verborgen groepjes" in told


def test_other_years_keep_their_own_source(exams_file, content):
    path = content / "tables" / "profile_choices.csv"
    path.write_text(path.read_text().replace("2022-2023", "2019-2020"))
    run_importer("duo-exams", exams_file, content)
    sources = {row["year"]: row["source"] for row in content_rows(content, "profile_choices")}
    assert sources == {"2019-2020": "werkenden-oud", "2022-2023": "duo-examenkandidaten-2022-2024",
                       "2023-2024": "duo-examenkandidaten-2022-2024"}  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("OPLEIDINGSNAAM", "OPLEIDING", "de kolom OPLEIDINGSNAAM ontbreekt"),
        ("2023-2024 - VROUW", "2023-2024 - X", "EXAMENKANDIDATEN SCHOOLJAAR 2023-2024 - VROUW"),
        (" - TOTAAL", " - ALLES", "TOTAAL ontbreekt"),
        ("HAVO - N&T", "MAVO - N&T", "een opleiding die wij niet kennen"),
    ],
)
def test_another_form_is_refused(old, new, sentence, exams_file, content):
    exams_file.write_bytes(exams_file.read_bytes().replace(old.encode(), new.encode()))
    with pytest.raises(UserError, match=sentence):
        run_importer("duo-exams", exams_file, content)
