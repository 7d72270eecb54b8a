"""One visit: what one reads, the plan, what is printed and saved, and looking back."""

import re
from datetime import date

import pytest
from icalendar import Calendar
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit

from loopbaan_app.app import make_services
from loopbaan_app.dossier.document import Answer, QuizRound
from loopbaan_app.guidance.visit_questions import STANDING
from loopbaan_app.ui.file_choice import FileChoice
from loopbaan_app.ui.pages.visit import LOOK_BACK
from loopbaan_app.ui.widgets.tick import Tick

WORKSHOP, MUSEUM = "bedrijfsbezoeken/netbeheerder-werkplaats", "bedrijfsbezoeken/techniekmuseum"


@pytest.fixture
def services(qapp, small_pack, tmp_path):
    """Services whose user always saves in the folder of the test, and prints to a file there."""

    def printer(parent, title, size):
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "geprint.pdf"))
        made.setPageSize(size)
        return made

    choice = FileChoice(lambda parent, title, name: tmp_path / name, printer)
    services = make_services(qapp, small_pack)
    services.choose = choice
    return services


@pytest.fixture
def page(window, open_place):
    page = open_place(window, WORKSHOP)
    page.today = lambda: date(2027, 1, 5)
    page.open("netbeheerder-werkplaats")
    return page


@pytest.fixture
def told(page):
    heard = []
    page.told.connect(heard.append)
    return heard


def tick(page, title):
    return next(each for each in page.findChildren(Tick) if each.accessibleName() == title)


def choose_day(page, day, month):
    page._day.day.setCurrentIndex(day)
    page._day.month.setCurrentIndex(month)


def plan(services, visit="netbeheerder-werkplaats"):
    return services.dossier.planned(visit)


# what one reads


def test_what_you_see_whom_you_meet_and_what_is_not_known(page, read):
    words = read(page)
    for said in ("soort bedrijf", "in jouw regio", "met de klas", "Bel of mail eerst", "vraag naar dag en tijd"):
        assert said in words
    assert "Plek: in jouw regio. Wie het organiseert: dat weten we niet." in words


def test_an_address_is_text_with_a_stamp_to_check_the_date(window, open_place, read):
    words = read(open_place(window, MUSEUM))
    assert "https://www.example.nl/bezoek" in words
    assert "controleer de datum op de site" in words
    assert "gids · hbo" in words


@pytest.mark.parametrize(("name", "place"), [
    ("vakmens · mbo: bekijk het beroep", "beroepen/monteur-elektrische-netten"),
    ("Samira", "rolmodellen/samira"),
    ("Monteur elektrische netten", "beroepen/monteur-elektrische-netten"),
    ("Monteur laagspanningsdistributie", "opleidingen/mbo2-monteur-laagspanningsdistributie"),
    ("Een quizvraag hierover", "quiz/kans-volgorde"),
    ("Bedrijfsbezoeken", "bedrijfsbezoeken"),
])  # fmt: skip
def test_the_chain_goes_on_and_back_in_one_click(page_alone, press, name, place):
    page = page_alone(WORKSHOP)
    heard = []
    page.go_to.connect(lambda route: heard.append(str(route)))
    press(page, name)
    assert heard == [place]


# the plan


def test_nothing_is_planned_by_looking(page, services, read):
    assert plan(services) is None
    assert "met wie ga je, en op welke dag?" in read(page)


def test_choosing_company_and_day_makes_a_plan_that_stays(window, open_place, page, services, press, read):
    press(page, "Ik ga met je gezin")
    choose_day(page, 12, 3)
    assert (plan(services).company, plan(services).date) == ("family", "2027-03-12")
    open_place(window, "start")
    assert "vrijdag 12 maart 2027, met je gezin" in read(open_place(window, WORKSHOP))


def test_a_visit_for_pupils_alone_starts_with_going_alone(window, open_place, press, services):
    page = open_place(window, "bedrijfsbezoeken/zorgdag")
    press(page, "Bereid je voor")
    assert plan(services, "zorgdag").company == "alone"


def test_steps_are_ticked_off_and_the_plan_can_be_dropped(page, services, press, told):
    press(page, "Bereid je voor")
    press(page, "Ga kijken")
    press(page, "Bereid je voor")
    assert plan(services).done == ("go",)
    press(page, "Haal uit mijn plannen")
    assert plan(services) is None
    assert told == ["Werkplaats van een netbeheerder staat niet meer in je plannen."]


# questions


def test_without_the_quiz_the_sheet_asks_for_the_place_and_the_standing_questions(page, read):
    assert "Doe de quiz: dan komen er vragen van jou bij." in read(page)
    assert [question.text for question in page._chosen()] == [
        "Wat ging er vandaag mis?", "Hoe kwam u hier terecht?", *STANDING,
    ]  # fmt: skip


def test_a_guess_that_was_off_becomes_a_question_on_the_screen_and_the_guess_stays_off_the_paper(
    window, open_place, services, read, press, tmp_path
):
    services.dossier.finish_round(QuizRound((Answer("vrouwen-netten", 40, close=False),)))
    page = open_place(window, WORKSHOP)
    assert "Gemaakt van wat jij anders had gegokt in de quiz." in read(page)
    assert any("Jij gokte 40 van de 100." in words for words in read(page))
    sheet = page._sheet()
    assert sheet.questions[0].text == "Wie werken er in jouw team?"
    assert sheet.notes[0].startswith("1. Uit de quiz: ")
    assert "40" not in str(sheet.questions)


def test_questions_are_chosen_added_and_limited(page, services, press, told):
    tick(page, STANDING[0]).click()
    assert STANDING[0] not in plan(services).questions
    field = page.findChild(QLineEdit)
    for number in range(5):
        field.setText(f"  Eigen vraag  {number}? ")
        press(page, "Zet mijn eigen vraag op het vel")
    assert len(plan(services).questions) == 8
    assert plan(services).questions[-1] == "Eigen vraag 3?"
    assert told == ["Er passen 8 vragen op het vel. Haal er eerst een weg."]
    tick(page, STANDING[0]).click()
    assert not tick(page, STANDING[0]).on


def test_an_empty_or_double_question_is_told_not_added(page, press, told):
    field = page.findChild(QLineEdit)
    press(page, "Zet mijn eigen vraag op het vel")
    field.setText(STANDING[0])
    press(page, "Zet mijn eigen vraag op het vel")
    assert told == ["Schrijf eerst je vraag op.", "Deze vraag staat er al bij."]


# paper and calendar


def pages_of(path):
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


def test_the_sheet_is_saved_and_printed_on_one_page(page, press, told, tmp_path):
    press(page, "Bewaar A5-vel als PDF")
    press(page, "Print A5-vel")
    assert pages_of(tmp_path / "vragen-netbeheerder-werkplaats.pdf") == 1
    assert pages_of(tmp_path / "geprint.pdf") == 1
    assert told == ["Bewaard als vragen-netbeheerder-werkplaats.pdf.", "Het A5-vel gaat naar de printer."]


def test_the_counsellor_gets_three_sheets(page, press, tmp_path):
    press(page, "Voor de begeleider: plan, brief en observatieblad als PDF")
    assert pages_of(tmp_path / "begeleider-netbeheerder-werkplaats.pdf") == 3


def test_the_calendar_waits_for_a_day_and_then_holds_the_visit(page, press, tmp_path):
    assert not page._calendar.isEnabled()
    choose_day(page, 12, 3)
    press(page, "Zet in agenda (.ics)")
    written = (tmp_path / "bezoek-netbeheerder-werkplaats.ics").read_bytes()
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert event.decoded("dtstart") == date(2027, 3, 12)
    assert str(event["summary"]) == "Op bezoek: Werkplaats van een netbeheerder"
    assert "- Hoe ben je hier begonnen?" in str(event["description"])


@pytest.mark.parametrize("button", ["Bewaar A5-vel als PDF", "Print A5-vel"])
def test_going_back_in_the_choice_does_nothing(window, open_place, services, press, button, tmp_path):
    page = open_place(window, WORKSHOP)
    page.services.choose = FileChoice(lambda *_: None, lambda *_: None)
    heard = []
    page.told.connect(heard.append)
    press(page, button)
    assert (heard, list(tmp_path.iterdir())) == ([], [])


def test_a_folder_that_refuses_is_told_in_one_sentence(page, services, press, told, tmp_path):
    page.services.choose = FileChoice(lambda parent, title, name: tmp_path / "weg" / name)
    press(page, "Bewaar A5-vel als PDF")
    assert told == ["De map “weg” is er niet meer. Kies een andere map."]


# looking back


def test_three_answers_are_kept_and_tick_the_last_step(window, open_place, page, services, read):
    for field, words in zip(page._look_back.fields, ("Het was stil.", "Met de monteur.", "Bellen."), strict=True):
        field.setPlainText(words)
    assert plan(services).reflections == ("Het was stil.", "Met de monteur.", "Bellen.")
    assert tick(page, "Kijk terug").on
    open_place(window, "start")
    page = open_place(window, WORKSHOP)
    assert page._look_back.fields[0].toPlainText() == "Het was stil."
    assert all(question in read(page) for question in LOOK_BACK)


def test_the_last_step_leads_to_the_first_empty_field(page, press):
    press(page, "Kijk terug")
    assert page.window().focusWidget() is page._look_back.fields[0]
