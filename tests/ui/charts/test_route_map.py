"""Roads drawn as steps: they wrap, never leave the field, and open with mouse and keys."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from loopbaan_app.ui.charts.ink import paper, screen
from loopbaan_app.ui.charts.route_map import Lane, RouteMap, Stop

LANES = (
    Lane("", (
        Stop("vmbo kader", "", "start"),
        Stop("Eerste monteur elektrotechnische industriële installaties en systemen", "mbo 3 · 3 jaar · bbl", "study",
             "opleidingen/emeiis", True, "diploma mbo 3"),
        Stop("Technicus", "mbo 4 · 3 jaar", "study", "opleidingen/technicus", note="onder voorwaarde"),
        Stop("Monteur elektrische netten", "", "work"),
    )),
    Lane("6 jaar", (Stop("vmbo kader", "", "start"), Stop("Monteur elektrische netten", "", "work"))),
)  # fmt: skip


@pytest.fixture
def roads(theme):
    return RouteMap(theme, "Zo kom je er", LANES)


@pytest.mark.parametrize("width", [420, 700, 1400])
@pytest.mark.parametrize("scale", [100, 200])
def test_steps_stay_inside_and_apart_at_every_width(roads, theme, width, scale):
    theme.use("light", scale)
    ink = screen(theme)
    drawing = roads.draw(width, roads.height_for(width, ink), ink)
    boxes = [mark.area.boundingRect() for mark in drawing.marks]
    field = QRectF(-1, -1, width + 2, drawing.height + 2)
    assert all(field.contains(box) for box in boxes)
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])


def test_a_narrow_road_goes_on_at_the_next_line(roads, theme):
    ink = screen(theme)
    assert roads.height_for(300, ink) > roads.height_for(1400, ink)


def test_a_screen_reader_hears_the_road_and_each_step(roads):
    assert "vmbo kader, dan Eerste monteur" in roads.accessibleDescription()
    roads.resize(700, 400)
    roads.go_to(1)
    said = roads.accessibleDescription()
    assert "mbo 3 · 3 jaar · bbl" in said
    assert "geld verdienen terwijl je leert" in said and "stoppen met diploma mbo 3" in said


def test_keys_walk_the_steps_and_enter_opens_one(roads, show_alone, qtbot):
    show_alone(roads, 900, 400)
    roads.setFocus()
    with qtbot.waitSignal(roads.picked) as picked:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
            QTest.keyClick(roads, key)
    assert picked.args == ["opleidingen/emeiis"]
    QTest.keyClick(roads, Qt.Key.Key_Down)
    assert roads.current is not None and roads.current.lane == 1


def test_a_click_on_a_step_opens_it(roads, show_alone, qtbot):
    show_alone(roads, 900, 400)
    spot = roads.drawing.marks[2].spot + QPointF(6, 6)
    with qtbot.waitSignal(roads.picked) as picked:
        QTest.mouseClick(roads, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot.toPoint())
    assert picked.args == ["opleidingen/technicus"]


def test_it_has_a_table_twin_and_a_print_in_black(roads):
    table = roads.table()
    assert len(table.rows) == 6
    assert table.rows[1].cells[2].startswith("Eerste monteur")
    ink = paper()
    drawing = roads.draw(600, 400, ink)
    assert {words.colour.name() for words in drawing.words} <= {"#000000", "#444444"}
