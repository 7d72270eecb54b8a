"""The sheets for whoever takes a class along."""

from dataclasses import replace

import pytest

from loopbaan_app.ui.printing.visit_guide import VisitGuide, visit_guide_pdf

GUIDE = VisitGuide(
    name="Gemaal Lemmer",
    place="Lemmer",
    site="https://www.example.nl/gemaal",
    day="vrijdag 12 maart 2027",
    see="Hier houden mensen het land droog.",
    bring="Laarzen.",
    people=("gids (mbo 4)", "machinist (mbo 3)"),
    note="Over dit bezoek: eigen redactie.",
)
UNKNOWN = VisitGuide("Netbeheerder", "in jouw regio", "", "", "Je ziet een kabel.", "", (), "Over dit bezoek: wij.")
FULLEST = replace(
    GUIDE, name="Een naam die over meer dan een regel loopt, " * 2, people=("iemand met een lang beroep (mbo 4)",) * 4
)


@pytest.mark.parametrize("guide", [GUIDE, UNKNOWN, FULLEST], ids=["known", "unknown", "fullest"])
def test_there_are_three_sheets_of_a4(qapp, read, guide):
    printed = read(visit_guide_pdf(guide))
    assert (printed.sheets, printed.size) == (3, (210, 297))
    assert printed.colours == {"0 0 0"}
    assert printed.lowest > 17


def test_plan_letter_and_observation_sheet_tell_about_this_visit(qapp, read):
    text = read(visit_guide_pdf(GUIDE)).text
    assert text.count("Gemaal Lemmer") == 4
    for words in (
        "Lemmer, https://www.example.nl/gemaal.",
        "gids (mbo 4), machinist (mbo 3)",
        "Op vrijdag 12 maart 2027 gaan wij op bezoek",
        "Dit nemen leerlingen mee: Laarzen.",
        "Mijn kind mag mee op dit bezoek.",
        "Schrijf bij antwoorden geen namen van leerlingen op.",
    ):
        assert words in text


def test_what_is_not_known_is_a_line_to_write_on(qapp, read):
    text = read(visit_guide_pdf(UNKNOWN)).text
    assert "Vraag het bedrijf naar adres, dag en tijd." in text
    assert "Wanneer: ____" in text
    assert "Dit nemen leerlingen mee: ____" in text
    assert "Dit werk doen" not in text
