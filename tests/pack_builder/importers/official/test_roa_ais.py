"""ROA's AIS file: forecast, tension, and the outlook that follows from them by the rule."""

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.outlook import inputs_of, step_of
from loopbaan_app.pack_builder.importers import run_importer
from loopbaan_app.pack_builder.importers.official.outlooks import figure_of
from loopbaan_app.pack_builder.importers.tables import content_rows


@pytest.fixture
def rewrite(ais_file):
    """Change words in the file."""

    def change(old: str, new: str) -> None:
        text = ais_file.read_bytes().decode("cp1252")
        assert old in text
        ais_file.write_bytes(text.replace(old, new).encode("cp1252"))

    return change


def refresh(source, content) -> str:
    return run_importer("roa-ais", source, content)


def test_groups_and_their_occupations_get_the_new_forecast(ais_file, content, figures):
    told = refresh(ais_file, content)
    for stem in ("groep-0811", "beroep-softwareontwikkelaar", "beroep-tester"):
        row = figures()[f"{stem}-bottleneck-2030"]
        assert (row["value"], row["text"], row["period"]) == ("0.801", "groot", "2030")
        assert row["source"] == "ais-2030-20261201"
    assert figures()["groep-0811-expansion-share"]["value"] == "9"
    assert "bestand van 2026-12-01" in told


def test_the_class_of_tension_is_that_of_uwv_and_not_of_roa(ais_file, content, figures):
    refresh(ais_file, content)
    row = figures()["groep-0811-tension-now"]
    assert (row["value"], row["text"], row["period"]) == ("4.12", "zeer krap", "2026Q3")


def test_sixteen_is_called_a_cap(ais_file, content, figures):
    refresh(ais_file, content)
    assert figures()["beroep-elektricien-tension-now"]["qualifier"] == "16 of meer"


def test_the_outlook_follows_from_the_rule(ais_file, content, figures):
    refresh(ais_file, content)
    rows = figures().values()
    for subject in ("softwareontwikkelaar", "tester", "elektricien"):
        mine = {row["measure"]: figure_of(row) for row in rows if row["subject"] == subject}
        assert mine["outlook"].text == step_of(inputs_of(mine))
    assert figures()["beroep-softwareontwikkelaar-outlook"]["text"] == "zeer_goed"
    assert figures()["beroep-tester-outlook"]["text"] == "goed"


def test_how_it_came_about_is_told_in_the_same_words(ais_file, content, figures):
    refresh(ais_file, content)
    assert figures()["beroep-tester-outlook"]["formula"] == (
        "Moeite voor werkgevers in 2030: groot (0,801). Spanning in de zomer van 2026: zeer krap (4,12). Plekken die "
        "vrijkomen in zes jaar: 25 procent (hoog). Richting: verdere verkrapping. Hooguit goed, want dit beroep past "
        "maar deels in de groep."
    )


def test_what_uwv_says_of_the_occupation_itself_stays(ais_file, content, figures):
    path = content / "tables" / "figures.csv"
    told = "UWV noemt het beroep zelf kansrijk (2025-2026)."
    text = path.read_text(encoding="utf-8").replace(
        "want er komen weinig plekken vrij.", f"want er komen weinig plekken vrij. {told}"
    )
    path.write_text(text, encoding="utf-8")
    refresh(ais_file, content)
    assert figures()["beroep-elektricien-outlook"]["formula"].endswith(told)


def test_a_direction_that_roa_no_longer_gives_disappears(ais_file, content, figures):
    told = refresh(ais_file, content)
    assert "beroep-elektricien-direction-2030" not in figures()
    assert "Richting" not in figures()["beroep-elektricien-outlook"]["formula"]
    assert "2 cijfers vervielen" in told


def test_the_series_gets_a_quarter_more(ais_file, content, figures):
    refresh(ais_file, content)
    points = [(row["breakdown"][:4], row["period"], row["value"]) for row in content_rows(content, "series_points")]
    assert points == [("0811", "2026Q1", "4.97"), ("0733", "2026Q1", "4.97"), ("0733", "2026Q3", "16"),
                      ("0811", "2026Q3", "4.12")]  # fmt: skip


def test_a_copy_with_tabs_is_read_too(ais_file, content, figures):
    ais_file.write_bytes(ais_file.read_bytes().replace(b";", b"\t"))
    refresh(ais_file, content)
    assert figures()["groep-0811-bottleneck-2030"]["value"] == "0.801"


def test_other_themes_in_the_file_may_have_another_version(ais_file, content, figures):
    other = "Nederland;Beroepsgroep;Kerncijfers;0811;werkenden;;;;5;;v20250101\r\n"
    ais_file.write_bytes(ais_file.read_bytes() + other.encode())
    refresh(ais_file, content)
    assert figures()["groep-0811-bottleneck-2030"]["value"] == "0.801"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("in 2030", "in 2032", "kijkt tot 2032"),
        (";groot;", ";gigantisch;", "een klasse die wij niet kennen"),
        (";0811;", ";0814;", "indeling van beroepen van 2025"),
        ("v20261201", "v20260101", "wij hebben al 2026-09-01"),
        ("v20261201", "nieuw", "niet één versie"),
        ("Nederland;", "Zeeland;", "geen landelijke regels"),
        ("totaal6jrperc", "percentage", "de kolom totaal6jrperc ontbreekt"),
        ("ITKB toekomstige knelpunten", "Knelpunten", "geen knelpunten"),
    ],
)
def test_a_changed_definition_or_edition_is_refused(old, new, sentence, rewrite, ais_file, content):
    rewrite(old, new)
    with pytest.raises(UserError, match=sentence):
        refresh(ais_file, content)
