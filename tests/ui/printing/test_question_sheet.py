"""The A5 sheet as a pupil holds it: one page, every question, room to write, sources below."""

import pytest

from loopbaan_app.ui.printing.question_sheet import QuestionSheet, SheetQuestion, question_sheet_pdf

NOTES = ("1. Uit de quiz: CBS, Werkzame beroepsbevolking (2025Q4).", "Over dit bezoek: eigen redactie.")
SIX = tuple(SheetQuestion(f"Vraag {number}: wat doe je hier?", int(number == 1)) for number in range(1, 7))
SHEET = QuestionSheet("Netbeheerder", "vrijdag 12 maart 2027, met de klas", SIX, NOTES)
LONG = "Welke dingen meet je allemaal voordat je iets aanraakt in zo'n oude kast, en wie kijkt er dan met je mee?"
FULLEST = QuestionSheet(
    "Wereldhavendagen en de Maeslantkering in Hoek van Holland, met rondvaart",
    "",
    tuple(SheetQuestion(LONG, number) for number in (1, 2, 3, 0, 0, 0, 0, 0, 0)),
    tuple(f"{number}. Uit de quiz: " + "een uitgever met een lange naam, " * 4 for number in (1, 2, 3, 4)),
)


@pytest.mark.parametrize("sheet", [SHEET, FULLEST, QuestionSheet("Gemaal", "", (), ())], ids=["six", "fullest", "none"])
def test_it_is_one_page_of_a5_in_black_within_its_margins(qapp, read, sheet):
    printed = read(question_sheet_pdf(sheet))
    assert (printed.sheets, printed.size) == (1, (148, 210))
    assert printed.colours == {"0 0 0"}
    assert printed.lowest > 12


def test_place_day_questions_and_sources_stand_in_reading_order(qapp, read):
    words = read(question_sheet_pdf(SHEET)).words
    assert words[:5] == ("Mijn vragen", "Netbeheerder", SHEET.when, "1.", "Vraag 1: wat doe je hier?¹")
    assert words[-3:] == ("Dit had ik niet gedacht:", *NOTES)
    assert sum(text.startswith("Vraag ") for text in words) == 6


def test_more_questions_than_fit_are_left_out(qapp, read):
    assert read(question_sheet_pdf(FULLEST)).text.count("Welke dingen") == 8


def test_without_a_day_there_is_a_line_to_write_it_on(qapp, read):
    assert "Wanneer: ____" in read(question_sheet_pdf(QuestionSheet("Gemaal", "", SIX, ()))).text
