"""A hundred dots: guessed with mouse and keys, and never rounded."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from loopbaan_app.ui.widgets.dot_array import DotArray


@pytest.fixture
def dots(services):
    shown = DotArray(services.theme, 0, editable=True, name="Jouw gok")
    shown.setFixedSize(200, 200)
    return shown


def test_a_click_and_a_drag_fill_up_to_that_dot(dots):
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(190, 50))
    assert dots.value == 30
    QTest.mouseMove(dots, QPoint(10, 90))


def test_the_keyboard_goes_by_one_and_by_ten(dots):
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(dots, key)
    assert dots.value == 11
    QTest.keyClick(dots, Qt.Key.Key_End)
    assert dots.accessibleName() == "Jouw gok: 100 van de 100"


def test_a_share_between_two_dots_is_said_and_drawn_as_it_is(services):
    dots = DotArray(services.theme, 60.6, name="In het echt")
    assert dots.accessibleName() == "In het echt: 60,6 van de 100"
    dots.setFixedSize(200, 200)
    image = dots.grab().toImage()
    ink = services.theme.colour("good").name()
    assert image.pixelColor(7, 130).name() == ink  # the left part of the 61st dot
    assert image.pixelColor(13, 130).name() != ink
