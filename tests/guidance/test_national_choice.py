"""What the country chose: the right row for each profile, shares of a level, and nothing that nobody chose."""

from typing import NamedTuple

from loopbaan_app.guidance.national_choice import counted_as, of_leerweg, of_level, of_profile


class Counted(NamedTuple):
    year: str
    level: str
    profile: str
    candidates: int


COUNTS = [
    Counted("2022-2023", "havo", "N&T", 30),
    Counted("2023-2024", "havo", "N&T", 20),
    Counted("2023-2024", "havo", "N&T / N&G", 60),
    Counted("2023-2024", "havo", "N&G / C&M", 0),
    Counted("2023-2024", "vmbo-bb", "techniek", 7),
    Counted("2023-2024", "vmbo-kb", "techniek", 9),
]


def test_a_havo_profile_is_counted_by_itself_newest_year_first():
    found = of_profile(COUNTS, counted_as("havo", "N&T", None), ["havo"])
    assert [(each.year, each.candidates, each.of) for each in found] == [("2023-2024", 20, 80), ("2022-2023", 30, 30)]
    assert found[0].of_hundred == 25


def test_a_double_profile_is_found_whatever_the_order_of_its_names():
    found = of_profile(COUNTS, counted_as("havo-double", "N&G/N&T", None), ["havo"])
    assert [each.candidates for each in found] == [60]


def test_a_vmbo_profile_is_counted_with_its_sector_and_dp_is_not_counted_apart():
    assert counted_as("vmbo", "PIE", "tl-techniek") == counted_as("vmbo-tl", "Techniek", "tl-techniek") == "techniek"
    assert counted_as("vmbo", "D&P", None) == counted_as("practical", "PGP", None) == ""
    assert [each.level for each in of_profile(COUNTS, "techniek", ["vmbo-bb", "vmbo-kb"])] == ["vmbo-bb", "vmbo-kb"]
    assert of_profile(COUNTS, "", ["havo"]) == []


def test_a_level_shows_its_newest_year_without_what_nobody_chose():
    assert [(each.name, each.candidates) for each in of_level(COUNTS, "havo")] == [("N&T / N&G", 60), ("N&T", 20)]


def test_a_leerweg_is_counted_as_a_whole():
    assert of_leerweg(COUNTS, "havo") == [("2023-2024", 80), ("2022-2023", 30)]
