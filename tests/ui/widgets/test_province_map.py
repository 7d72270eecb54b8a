"""The map of provinces: numbers, keyboard and mouse."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from loopbaan_app.ui.charts.chart import PAD
from loopbaan_app.ui.charts.region_map import Area
from loopbaan_app.ui.widgets.province_map import ProvinceMap

AREAS = (
    Area("PV21", "Fryslân", "M100,100 500,100 500,500 100,500 Z", QPointF(300, 300)),
    Area("PV23", "Overijssel", "M500,500 800,500 800,900 500,900 Z", QPointF(650, 700)),
)


@pytest.fixture
def shown(services, show_alone):
    widget = ProvinceMap(services.theme, "Kaart", AREAS, ("bezoek", "bezoeken"))
    widget.show_counts({"PV23": 1}, chosen="PV23", home="PV21")
    show_alone(widget, 300, 400)
    widget.picks = []
    widget.picked.connect(widget.picks.append)
    return widget


def test_each_province_says_how_many_and_what_it_is_to_the_user(shown):
    words = [mark.words for mark in shown.drawing.marks]
    assert words == ["Fryslân: 0 bezoeken. Hier woon jij", "Overijssel: 1 bezoek. Gekozen"]


def test_arrows_go_round_and_enter_chooses(shown):
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Right)
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.accessibleDescription().startswith("Overijssel: 1 bezoek")
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert shown.picks == ["PV23"]


def test_the_keyboard_stays_where_it_was_when_the_numbers_change(shown):
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Right)
    shown.show_counts({"PV21": 4})
    assert shown.accessibleDescription() == "Fryslân: 4 bezoeken"


def test_a_click_chooses(shown):
    spot = shown.drawing.marks[0].spot + QPointF(PAD, PAD)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot.toPoint())
    assert shown.picks == ["PV21"]
