"""For whom the program is: three chips, or one menu where there is little room."""

import pytest

from loopbaan_app.ui.widgets.top_bar import TopBar


@pytest.fixture
def bar(services):
    shown = TopBar(services.theme)
    shown.set_role("pupil")
    return shown


def test_a_chip_chooses_and_is_marked(bar, press):
    chosen = []
    bar.role_chosen.connect(chosen.append)
    press(bar, "Ouder")
    press(bar, "Decaan")
    assert chosen == ["parent", "counsellor"]


def test_with_little_room_the_roles_are_one_menu_that_says_who_it_is_now(bar):
    bar.set_compact(compact=True)
    bar.set_role("parent")
    names = [each.accessibleName() for each in bar.findChildren(type(bar.back)) if each.isVisibleTo(bar)]
    assert "Voor wie? Nu: ouder" in names
    assert "Leerling" not in names
