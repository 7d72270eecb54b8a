"""All tasks: each a card, narrowed by domain and by what one does; not in the navigation, but found."""

import pytest
from PySide6.QtWidgets import QAbstractButton


@pytest.fixture
def page(window, open_place):
    return open_place(window, "proberen")


def titles(page):
    return [page.list.cards.card(row).title for row in range(page.list.cards.rowCount())]


def test_every_task_has_a_card_with_what_one_does(page):
    assert len(titles(page)) == 4
    assert page.list.cards.card(0).badges == (("schatten", "badge-brand"), ("2 minuten", "badge"))


def test_what_one_does_narrows_the_list(page, press):
    press(page, "Wat je doet: op volgorde zetten")
    assert titles(page) == ["Een kabel veilig maken"]


def test_typed_words_narrow_the_list(page):
    page.bar._field.setText("vertrouwen")
    assert titles(page) == ["Mail die je kunt vertrouwen"]


def test_a_card_opens_its_task(page_alone, qtbot):
    page = page_alone("proberen")
    with qtbot.waitSignal(page.go_to) as gone:
        page.list.opened.emit("mail-vertrouwen")
    assert str(gone.args[0]) == "proberen/mail-vertrouwen"


def test_the_navigation_does_not_name_it(window, page):
    named = [each.accessibleName() for each in window.side_bar.findChildren(QAbstractButton)]
    assert "Zelf proberen" not in named
    assert "Domeinen" in named
