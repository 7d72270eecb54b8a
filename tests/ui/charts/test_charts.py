"""Every chart: nothing clipped or colliding, reachable by keys, spoken, printed, and with a table twin."""

import csv
import io
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor

from loopbaan_app.ui.charts.ink import paper, screen
from loopbaan_app.ui.charts.labels import block
from loopbaan_app.ui.charts.region_map import svg_path
from loopbaan_app.ui.charts.table import Row, Table, to_csv
from loopbaan_app.ui.theme.tokens import TEXT_SCALES, THEMES, contrast_ratio

KINDS = ("lines", "standing bars", "lying bars", "bars below zero", "slope", "map", "funnel", "timeline")


def field(words):
    """The field that words really take, inside the area they were given."""
    size = block(words.text, words.font, words.area.width())
    area = QRectF(words.area.topLeft(), size)
    area.moveCenter(words.area.center()) if words.align & Qt.AlignmentFlag.AlignVCenter else None
    if words.align & Qt.AlignmentFlag.AlignHCenter:
        area.moveCenter(QPointF(words.area.center().x(), area.center().y()))
    if words.align & Qt.AlignmentFlag.AlignRight:
        area.moveRight(words.area.right())
    if words.align & Qt.AlignmentFlag.AlignBottom:
        area.moveBottom(words.area.bottom())
    return area


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scale", (TEXT_SCALES[0], TEXT_SCALES[-1]))
@pytest.mark.parametrize("width", (420, 640, 1200))
def test_no_label_is_clipped_or_lies_on_another(charts, theme, kind, scale, width):
    theme.use("light", scale)
    ink, wide = screen(theme), width * (scale / 100 if width < 1200 else 1)
    drawing = charts[kind].draw(wide, charts[kind].height_for(wide, ink), ink)
    fields = [(words.text, field(words)) for words in drawing.words]
    whole = QRectF(0, 0, drawing.width, drawing.height).adjusted(-3, -3, 3, 3)
    assert [text for text, area in fields if not whole.contains(area)] == []
    crossing = [
        (one, other)
        for index, (one, a) in enumerate(fields)
        for other, b in fields[index + 1 :]
        if a.adjusted(1, 3, -1, -3).intersects(b.adjusted(1, 3, -1, -3))
    ]
    assert crossing == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_arrow_keys_reach_every_figure_and_the_value_is_told(charts, qtbot, kind):
    chart = charts[kind]
    qtbot.addWidget(chart)
    chart.resize(700, chart.heightForWidth(700))
    told = []
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    for _ in chart.drawing.marks:
        told.append(chart.accessibleDescription())
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert told == [mark.words for mark in chart.drawing.marks]


def test_enter_and_a_click_open_the_source_of_that_very_point(vacancies, qtbot):
    qtbot.addWidget(vacancies)
    vacancies.resize(700, vacancies.heightForWidth(700))
    vacancies.show()
    with qtbot.waitSignal(vacancies.picked) as picked:
        qtbot.keyClick(vacancies, Qt.Key.Key_Home)
        qtbot.keyClick(vacancies, Qt.Key.Key_Return)
    assert picked.args == ["cijfer-29200"]
    spot = vacancies.drawing.marks[1].spot
    with qtbot.waitSignal(vacancies.picked) as picked:
        qtbot.mouseClick(vacancies, Qt.MouseButton.LeftButton, pos=QPoint(round(spot.x()) + 10, round(spot.y()) + 8))
    assert picked.args == ["cijfer-75600"]


def test_up_and_down_go_to_another_line_at_about_the_same_time(vacancies, qtbot):
    qtbot.addWidget(vacancies)
    vacancies.resize(700, vacancies.heightForWidth(700))
    qtbot.keyClick(vacancies, Qt.Key.Key_Home)
    qtbot.keyClick(vacancies, Qt.Key.Key_Down)
    assert vacancies.accessibleDescription() == "digitale banen, begin 2016: 13.300"
    qtbot.keyClick(vacancies, Qt.Key.Key_Up)
    assert vacancies.accessibleDescription() == "techniek, begin 2016: 29.200"


@pytest.mark.parametrize("kind", KINDS)
def test_a_screen_reader_gets_name_sentence_and_keys(charts, kind):
    interface = QAccessible.queryAccessibleInterface(charts[kind])
    assert interface.text(QAccessible.Text.Name) == charts[kind].name
    assert "Zin." in charts[kind].accessibleDescription() or "Een zin" in charts[kind].accessibleDescription()
    assert "Pijltjes" in charts[kind].accessibleDescription()


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_twin_holds_every_figure_of_the_drawing(charts, kind):
    chart = charts[kind]
    keys = {mark.key for mark in chart.draw(700, 500, paper()).marks}
    assert keys <= {row.key for row in chart.table().rows}
    assert all(len(row.cells) == len(chart.table().headers) for row in chart.table().rows)


def test_two_definitions_are_two_lines_and_a_change_of_method_is_a_gap(vacancies):
    drawing = vacancies.draw(700, 300, paper())
    assert {mark.lane for mark in drawing.marks} == {0, 1, 2}
    assert any("Een gat in de lijn: andere telling" in note for note in vacancies.notes)
    assert "andere telling" in [words.text for words in drawing.words]
    spots = {mark.words: mark.spot for mark in drawing.marks}
    new = spots["techniek, eind 2025: 70.000 (schatting)"]
    joined = [shape for shape in drawing.shapes if shape.fill.style() == Qt.BrushStyle.NoBrush]
    ends = [shape.path.elementAt(i) for shape in joined for i in range(shape.path.elementCount())]
    assert not [end for end in ends if abs(end.x - new.x()) < 1 and abs(end.y - new.y()) < 1]


def test_each_line_has_a_dash_and_a_mark_of_its_own_so_grey_is_enough():
    ink = paper()
    dashes = {tuple(ink.pen(index).dashPattern()) for index in range(6)}
    assert len(dashes) == 6


@pytest.mark.parametrize("name", THEMES)
def test_lines_and_their_words_are_clear_on_the_surface(theme, name):
    theme.use(name, 100)
    ink = screen(theme)
    assert all(
        contrast_ratio(hue.name(), ink.surface.name()) >= 4.5 for hue in (*ink.hues, ink.bar, ink.text, ink.quiet)
    )
    assert all(contrast_ratio(ink.on(step).name(), step.name()) >= 4.5 for step in ink.steps)
    greys = [QColor(step).lightness() for step in ink.steps]
    assert greys in (sorted(greys), sorted(greys, reverse=True))
    assert min(abs(a - b) for a, b in pairwise(greys)) >= 15


def test_bars_start_at_zero(charts):
    drawing = charts["standing bars"].draw(600, 240, paper())
    low, high = (mark.area.boundingRect().adjusted(6, 6, -6, -6).height() for mark in drawing.marks)
    assert low / high == pytest.approx(29 / 43, abs=0.01)


def test_a_region_without_a_figure_says_so(charts):
    drawing = charts["map"].draw(700, 430, paper())
    assert "Zuid: geen cijfer" in [mark.words for mark in drawing.marks]
    assert "geen cijfer" in [words.text for words in drawing.words]
    assert charts["map"].table().rows[2] == Row(("Zuid", "geen cijfer", "", ""))


def test_a_step_without_a_figure_has_no_number(charts):
    drawing = charts["funnel"].draw(700, 160, paper())
    assert [words.text for words in drawing.words if any(char.isdigit() for char in words.text)] == ["60%"]


def test_only_straight_shapes_are_drawn():
    assert svg_path("M0,0 10,0 v10 h-10 Z").boundingRect() == QRectF(0, 0, 10, 10)
    with pytest.raises(ValueError, match="straight"):
        svg_path("M0,0 C1,1 2,2 3,3")


@pytest.mark.parametrize("kind", KINDS)
def test_the_print_version_is_black_on_white_with_its_sources(charts, theme, kind):
    theme.use("dark", 100)
    image = charts[kind].picture(700, ("Bron: Proefbron, 2026.",))
    assert image.pixelColor(2, 2) == QColor("#FFFFFF")
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    assert all(QColor(colour).saturation() == 0 for colour in colours)


def test_the_file_for_a_spreadsheet_has_every_row_and_the_sources(vacancies):
    rows = list(csv.reader(io.StringIO(to_csv(vacancies.table(), ["Bron: Proefbron, 2026."])), delimiter=";"))
    assert rows[0] == ["Wat", "Wanneer", "Cijfer", "Let op", "Bron"]
    assert rows[3] == ["techniek", "eind 2025", "70.000", "schatting", "Proefbron, 2026"]
    assert rows[-1] == ["Bron: Proefbron, 2026."]


def test_a_cell_that_looks_like_a_formula_stays_words():
    table = Table("x", ("a",), (Row(("=1+1",)), Row(("-23,8%",))))
    assert to_csv(table).splitlines()[1:] == ["'=1+1", "-23,8%"]
