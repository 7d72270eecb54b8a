"""Klopt dat beeld?: what one sees before the guess, after it and at the end of a round."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from loopbaan_app.app import make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack_builder.build import build_pack
from loopbaan_app.ui.file_choice import FileChoice
from loopbaan_app.ui.pages.quiz import View
from loopbaan_app.ui.preferences import Reading
from loopbaan_app.ui.widgets.dot_array import DotArray
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.number_line import NumberLine
from loopbaan_app.ui.widgets.option_row import OptionButton, OptionResult
from loopbaan_app.ui.widgets.quiz_card import AnswerCard, QuestionCard


@pytest.fixture
def page(window, open_place):
    return open_place(window, "quiz")


def shown(page, kind):
    return [each for each in page.findChildren(kind) if each.isVisibleTo(page)]


def names(page):
    return [button.accessibleName() for button in shown(page, QAbstractButton)]


def guess(page, how="Ik denk het"):
    """Answer the question that is shown, by its own way of guessing."""
    for dots in shown(page, DotArray):
        dots.set_value(30)
    if options := shown(page, OptionButton):
        options[0].click()
    else:
        for plus in [each for each in shown(page, QAbstractButton) if each.accessibleName() == "Een stap meer"]:
            plus.click()
        next(each for each in shown(page, QAbstractButton) if each.accessibleName().startswith(how)).click()
    QApplication.processEvents()


def on(page):
    shown(page, AnswerCard)[0].first.click()
    QApplication.processEvents()


def whole_round(page, press):
    press(page, "Begin met van alles wat")
    while shown(page, QuestionCard):
        guess(page)
        on(page)


def test_one_click_begins_a_round_and_a_domain_is_one_click_too(page, press, read):
    assert "Wat weet jij van werk?" in read(page)
    press(page, "Begin met van alles wat")
    assert "vraag 1 van 5" in read(page)
    press(page, "Stop met deze ronde")
    press(page, "Zorg en sociaal werk")
    assert "Deze komt uit Zorg en sociaal werk, want dat koos je." in read(page) or "vraag 1 van 5" in read(page)


def test_the_answer_stands_beside_the_guess_with_its_source_and_the_fixed_feedback(window, open_place, press, read):
    page = open_place(window, "quiz/vrouwen-netten")
    guess(page)
    words = read(page)
    assert {"Jouw gok: 30", "In het echt: 4", "Minder dan je dacht"} <= set(words)
    assert [dots.value for dots in shown(page, DotArray)] == [30, 4]
    feedback = [line for line in words if line.startswith(("Dit is wat de bron telt", "Veel mensen", "Kijk zelf"))]
    assert len(feedback) == 3
    assert any(name.startswith("Bron: ") for name in names(page))


def test_a_slider_shows_two_marks_on_one_scale(window, open_place):
    page = open_place(window, "quiz/loon-netten")
    assert not next(each for each in shown(page, QAbstractButton) if "Ik gok" in each.accessibleName()).isEnabled()
    guess(page)
    line = shown(page, NumberLine)[0]
    assert "In het echt: € 2.950 bruto" in line.accessibleName()
    assert "op een schaal van € 2.000 tot € 5.000" in line.accessibleName()


def test_near_and_far_get_the_same_parts_and_no_colour_of_shame(window, open_place):
    looks = []
    for index in (0, 1):
        page = open_place(window, "quiz/loon-zorg")
        page._answers.clear()
        page._show()
        QApplication.processEvents()
        shown(page, OptionButton)[index].click()
        QApplication.processEvents()
        looks.append([label.objectName() for label in shown(page, AnswerCard)[0].findChildren(Label)])
    assert looks[0] == looks[1]
    assert not {"bad", "badge-bad", "caution", "badge-caution"} & set(looks[0])
    assert [row.accessibleName() for row in shown(page, OptionResult)] == [
        "verzorgende",
        "verpleegkundige: jouw keuze, en zo is het",
    ]


def test_an_order_is_laid_with_buttons_and_the_keyboard(window, open_place, press, read):
    page = open_place(window, "quiz/kans-volgorde")
    press(page, "softwareontwikkelaar: lager")
    press(page, "Ik weet het zeker, laat het antwoord zien")
    assert "Zo is het" in read(page)
    assert {"Jouw volgorde", "In het echt", "1. monteur elektrische netten"} <= set(read(page))


def test_people_come_last(window, open_place, read):
    page = open_place(window, "quiz/dag-software")
    assert not [name for name in names(page) if name.startswith("Lees het verhaal")]
    guess(page)
    assert [name for name in names(page) if name.startswith("Lees het verhaal")]


def test_i_do_not_know_is_an_answer_and_counted_apart(page, press, read, services):
    press(page, "Begin met van alles wat")
    press(page, "Weet ik niet")
    assert "Nu weet je het" in read(page)
    press(page, "Stop met deze ronde")
    assert "1 keer zei je: weet ik niet. Dat telt apart." in read(page)
    assert [answer.unknown for answer in services.dossier.rounds[0].answers] == [True]


def test_a_skipped_question_is_nowhere(page, press, read, services):
    press(page, "Begin met van alles wat")
    press(page, "Sla deze vraag over")
    assert "vraag 2 van 5" in read(page)
    press(page, "Stop met deze ronde")
    assert "Wat weet jij van werk?" in read(page)
    assert services.dossier.rounds == ()


def test_how_sure_one_is_costs_no_click_and_is_kept(window, open_place, press, services):
    page = open_place(window, "quiz")
    press(page, "Begin met van alles wat")
    while not shown(page, DotArray):
        guess(page)
        on(page)
    guess(page, "Ik weet het zeker")
    assert services.dossier.rounds[0].answers[-1].sure == 2
    assert not services.dossier.rounds[0].finished


def test_the_round_goes_on_where_it_was_after_a_look_at_a_person(window, page, press, read):
    press(page, "Begin met van alles wat")
    guess(page)
    before = read(page)
    press(page, next(name for name in names(page) if name.startswith("Lees het verhaal")))
    assert str(window.navigator.current).startswith("rolmodellen/")
    window.navigator.back()
    assert read(window.page) == before


def test_a_half_made_guess_stays_too(window, page, press):
    press(page, "Begin met van alles wat")
    while not shown(page, DotArray):
        guess(page)
        on(page)
    shown(page, DotArray)[0].set_value(42)
    window.go_to(type(window.navigator.current)("beroepen"))
    window.navigator.back()
    assert shown(page, DotArray)[0].value == 42


def test_the_end_tells_surprises_and_blind_guessing_and_no_score(page, press, read, services):
    whole_round(page, press)
    words = " ".join(read(page))
    assert "verrassing" in words
    assert "blind gokt" in words
    assert "We keken of feiten je beeld veranderen".lower() in words.lower()
    assert "%" not in words
    assert not any(word in words.lower() for word in ("score", "punten", "fout", "goed gedaan", "beter dan"))
    assert services.dossier.rounds[0].finished
    assert services.dossier.rounds[0].day


def test_the_end_leads_to_people_jobs_visits_and_another_round(window, page, press, read):
    whole_round(page, press)
    assert "Kijk hier eens" in read(page)
    press(page, "Nog een ronde")
    assert any(line.startswith("vraag 1 van") for line in read(page))


def test_a_fact_can_be_kept_and_let_go(window, open_place, press, services):
    page = open_place(window, "quiz/vrouwen-netten")
    guess(page)
    press(page, "Bewaar dit feit")
    assert services.dossier.facts == ("vrouwen-netten",)
    press(page, "Feit bewaard")
    assert services.dossier.facts == ()


def test_a_guess_about_a_figure_is_known_on_the_page_of_the_occupation(window, open_place, services):
    page = open_place(window, "quiz/loon-netten")
    guess(page)
    assert services.dossier.guessed("beroep-monteur-elektrische-netten-pay-month-low").value == 3550


def test_parents_and_counsellors_get_their_own_version_and_it_is_announced(window, page, press, read):
    press(page, "Begin met van alles wat")
    press(window, "Ouder")
    assert "Klopt jouw beeld van werk nog?" in read(page)
    assert "Klopt dat beeld? is nu voor ouders." in read(window)
    press(window, "Decaan")
    assert "Welk beeld geven wij door?" in read(page)
    press(window, "Leerling")
    assert "vraag 1 van 5" in read(page)


def test_a_role_without_questions_says_so(qapp, small_content, tmp_path, read):
    content = shutil.copytree(small_content, tmp_path / "content")
    for file in (content / "quiz").glob("*.toml"):
        file.write_text(file.read_text(encoding="utf-8").replace(', "counsellor"', ""), encoding="utf-8")
    build_pack(content, tmp_path / "zonder.sqlite")
    pack = Pack.open_bundled(tmp_path / "zonder.sqlite")
    page = View(make_services(qapp, pack, Reading(role="counsellor")))
    page.open("")
    assert "Er zijn nog geen vragen" in read(page)
    pack.close()


def test_everything_can_be_done_with_the_keyboard(window, page, press, read):
    press(page, "Begin met van alles wat")
    while not shown(page, DotArray):
        guess(page)
        on(page)
    dots = shown(page, DotArray)[0]
    dots.setFocus()
    QTest.keyClick(dots, Qt.Key.Key_Up)
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert dots.value == 11
    button = next(each for each in shown(page, QAbstractButton) if each.accessibleName().startswith("Ik gok"))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Jouw gok: 11" in read(page)
    assert QApplication.focusWidget() is shown(page, AnswerCard)[0].first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not shown(page, AnswerCard)


def test_an_item_that_is_not_there_is_said(window, open_place, read):
    page = open_place(window, "quiz/bestaat-niet")
    assert "Wat weet jij van werk?" in read(page)
    assert "Dit staat niet (meer) in de inhoud van het programma." in read(window)


def test_a_counsellor_puts_five_questions_on_the_board_and_saves_a_card(qapp, small_pack, tmp_path, press, read):
    target = tmp_path / "kaart.pdf"
    services = make_services(qapp, small_pack, Reading(role="counsellor"))
    services.choose = FileChoice(file=lambda *_: target)
    page = View(services)
    told = []
    page.told.connect(told.append)
    page.open("")
    press(page, "Begin met de klas")
    press(page, "Klaar met stemmen")
    assert "Praat twee minuten met wie naast je zit." in read(page)
    press(page, "Stem opnieuw")
    press(page, "Klaar met stemmen")
    press(page, "Gesprekskaart als PDF")
    assert target.read_bytes().startswith(b"%PDF")
    assert told == ["Bewaard als kaart.pdf."]
    press(page, "Stop met de klas")
    assert "Welk beeld geven wij door?" in read(page)
    assert services.dossier.rounds == ()


def test_who_was_sure_and_missed_hears_that_the_idea_may_come_back(page, press, read):
    press(page, "Begin met van alles wat")
    while not shown(page, DotArray):
        guess(page)
        on(page)
    guess(page, "Ik weet het zeker")
    assert "Je was er zeker van. Daarom kan dit idee nog eens terugkomen." in read(page)
