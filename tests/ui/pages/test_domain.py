"""The page of one domain: chance of work in one line, surprises with their source, and all that belongs to it."""

import pytest

from loopbaan_app.ui.widgets.source_chip import SourceChip


@pytest.fixture
def page(window, open_place):
    return open_place(window, "domeinen/energie_klimaat")


def titles(part):
    cards = part._list.cards
    return [cards.card(row).title for row in range(cards.rowCount())]


def test_it_tells_why_it_matters_and_what_the_work_is(page, read):
    assert "Huizen en fabrieken hebben elke dag energie nodig. Die moet schoon worden." in read(page)
    assert "Je legt kabels, plaatst pompen en meet wat er stroomt." in read(page)


def test_the_chance_of_work_counts_the_occupations_and_what_we_do_not_know(page, read):
    assert "Van de 3 beroepen in dit domein:" in read(page)
    assert "● 2 zeer goed" in read(page)
    assert "van 1 weten we het niet" in read(page)
    assert "Wij telden de kansen per beroep. Geen daarvan is een ruwe schatting." in read(page)


def test_the_count_has_its_source(page_alone, qtbot):
    page = page_alone("domeinen/energie_klimaat")
    chip = next(each for each in page.findChildren(SourceChip) if each.text() == "ROA")
    with qtbot.waitSignal(page.source_asked) as asked:
        chip.click()
    assert asked.args == ["source:roa-ais-2030-2026v5"]


def test_a_surprise_has_the_source_of_its_figure(page, read, qtbot):
    assert "In dit werk werken nog weinig vrouwen." in read(page)
    chip = next(each for each in page.findChildren(SourceChip) if each.text().startswith("CBS"))
    with qtbot.waitSignal(page.source_asked) as asked:
        chip.click()
    assert asked.args == ["netten-share-women"]


def test_examples_and_delimitation_stand_only_where_the_documents_give_them(page, window, open_place, read):
    assert "Voorbeelden uit de documenten" in read(page)
    assert "Wat hoort erbij?" not in read(page)
    assert "Wat hoort erbij?" in read(open_place(window, "domeinen/zorg_sociaal"))


def test_occupations_programmes_people_and_visits_of_the_domain_open_their_pages(page, qtbot):
    assert titles(page.parts["beroepen"]) == [
        "Elektromonteur",
        "Monteur elektrische netten",
        "Monteur laadinfrastructuur",
    ]
    assert titles(page.parts["rolmodellen"]) == ["Samira"]
    with qtbot.waitSignal(page.go_to) as gone:
        page.parts["opleidingen"].opened.emit("hbo-elektrotechniek")
    assert str(gone.args[0]) == "opleidingen/hbo-elektrotechniek"


def test_visits_for_every_domain_stand_after_those_of_the_domain(page):
    assert titles(page.parts["bedrijfsbezoeken"])[0] == "Werkplaats van een netbeheerder"


def test_going_back_finds_the_page_as_it_was_left(page, window, open_place):
    page.verticalScrollBar().setValue(300)
    open_place(window, "beroepen/elektromonteur")
    window.navigator.back()
    assert page.verticalScrollBar().value() == 300
