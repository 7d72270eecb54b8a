"""Kansen: three definitions apart, sources under every figure, now and later apart, and gaps that say so."""

import pytest
from PySide6.QtCore import Qt

from loopbaan_app.self_test import nameless
from loopbaan_app.ui.charts.chart import Chart
from loopbaan_app.ui.charts.funnel import Funnel
from loopbaan_app.ui.charts.line_chart import LineChart
from loopbaan_app.ui.charts.region_map import RegionMap
from loopbaan_app.ui.charts.timeline import Timeline
from loopbaan_app.ui.file_choice import FileChoice
from loopbaan_app.ui.widgets.data_table import DataTable
from loopbaan_app.ui.widgets.source_chip import SourceChip
from loopbaan_app.ui.widgets.task_card import TaskCard


def charts(page, kind=Chart):
    return [chart for chart in page.findChildren(kind) if chart.isVisibleTo(page)]


@pytest.fixture
def page(window, open_place):
    return open_place(window, "kansen")


def test_vacancies_are_three_lines_with_their_qualifiers(page):
    chart = charts(page, LineChart)[0]
    assert [line.name for line in chart.lines] == ["techniek", "digitale banen", "ICT-beroepsgroepen"]
    said = {mark.words for mark in chart.drawing.marks}
    assert "techniek, eind 2025: 70.000 (schatting)" in said
    assert "ICT-beroepsgroepen, eind 2025: 20.000 (schatting)" in said
    assert len(chart.lines[0].runs) == 2, "another source starts another run"


def test_a_point_opens_the_source_of_that_very_point(page_alone, qtbot):
    page = page_alone("kansen")
    chart = charts(page, LineChart)[0]
    with qtbot.waitSignal(page.source_asked) as asked:
        qtbot.keyClick(chart, Qt.Key.Key_End)
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == ["document-vacatures-ict-2025q4"]


def test_the_nature_profile_has_the_three_figures_of_the_document(page):
    told = [row.cells for chart in charts(page) for row in chart.table().rows if "N-profiel" in chart.name]
    assert [cells[:2] for cells in told] == [
        ("2003/04", "29%"), ("2014/15", "43%"), ("jaar voor de brief van 2026", "36%"),
    ]  # fmt: skip


def test_only_the_first_choice_moment_has_a_number(page):
    rows = charts(page, Funnel)[0].table().rows
    assert rows[0].cells[1] == "60%"
    assert {row.cells[1] for row in rows[1:]} == {"dat weten we niet"}


def test_the_table_shows_the_same_figures_and_the_choice_stays(page, press, window, open_place):
    press(page, "Toon als: Tabel")
    assert not charts(page)
    tables = [table for table in page.findChildren(DataTable) if table.isVisibleTo(page)]
    assert tables[0].model().rowCount() == 6
    again = open_place(window, "kansen/spanning-cbs-nl")
    assert [table.model().rowCount() for table in again.findChildren(DataTable)] == [4]


def test_a_row_of_the_table_opens_its_source(page_alone, press, qtbot):
    page = page_alone("kansen/spanning-cbs-nl")
    press(page, "Toon als: Tabel")
    table = page.findChildren(DataTable)[0]
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.waitSignal(page.source_asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["reeks-spanning-cbs-nl-2021q3"]


def test_the_old_method_stands_on_a_page_of_its_own(window, open_place, read):
    page = open_place(window, "kansen/spanning-cbs-nl")
    assert len(charts(page, LineChart)[0].lines) == 1
    near = [card.accessibleDescription() for card in page.findChildren(TaskCard)]
    assert any(words.startswith("Andere telling: staat apart") for words in near)


def test_every_section_opens_and_says_where_one_is(window, open_place):
    for section in ("straks", "gok", "regio", "profielkeuze", "alles"):
        page = open_place(window, f"kansen/{section}")
        assert page.accessibleName().startswith("Kansen op werk: ")
        assert str(window.navigator.current) == f"kansen/{section}"


def test_a_series_that_is_gone_leaves_one_on_kansen(window, open_place):
    assert open_place(window, "kansen/bestaat-niet").accessibleName() == "Kansen op werk"


def test_regions_without_a_figure_say_so(window, open_place):
    chart = charts(open_place(window, "kansen/regio"), RegionMap)[0]
    said = [mark.words for mark in chart.drawing.marks]
    assert "Fryslân: geen cijfer" in said
    assert any(words.startswith("Overijssel: ") and "geen cijfer" not in words for words in said)


def test_without_a_class_the_year_is_not_made_up(window, open_place, read):
    page = open_place(window, "kansen/straks")
    assert "Dat weten we nog niet." in read(page)
    assert not charts(page, Timeline)


def test_with_a_class_the_year_follows_and_the_forecast_says_how_far_it_looks(window, open_place, read, services):
    services.preferences.change(level="vmbo-tl", school_year="4")
    page = open_place(window, "kansen/straks")
    assert any(words.startswith("Als jij klaar bent, is het 20") for words in read(page))
    assert any("verwachting" in words and "2030" in words for words in read(page))
    assert charts(page, Timeline)
    assert {"Wat we nu weten", "Wat een verwachting is"} <= set(read(page))


def test_an_earlier_forecast_without_an_outcome_says_so(window, open_place, read):
    words = read(open_place(window, "kansen/straks"))
    assert any("Bij geen enkele verwachting in dit programma kennen wij de uitkomst." in each for each in words)
    assert any("voor 2024 verwacht 55 duizend mensen" in each and "dat weten we niet" in each for each in words)


def test_a_favourite_is_shown_with_now_and_later_apart(window, open_place, press, read):
    press(open_place(window, "beroepen/softwareontwikkelaar"), "Bewaar Softwareontwikkelaar")
    words = read(open_place(window, "kansen/straks"))
    assert "UWV, over de groep, in jan-mrt 2026: zeer krap. Dat is gunstig voor jou." in words
    assert any(each.startswith("ROA, over de groep, in 2030: vrijwel geen moeite") for each in words)


def test_a_favourite_is_guessed_first_and_the_guess_stays(window, open_place, press, read, services):
    press(open_place(window, "beroepen/softwareontwikkelaar"), "Bewaar Softwareontwikkelaar")
    page = open_place(window, "kansen/gok")
    assert not any("4,97" in words for words in read(page))
    press(page, "Laat zien")
    assert any("4,97" in words for words in read(page))
    open_place(window, "kansen")
    assert any("4,97" in words for words in read(open_place(window, "kansen/gok")))


def test_all_series_are_found_by_their_words(window, open_place, read):
    page = open_place(window, "kansen/alles")
    assert "4 reeksen" in read(page)


@pytest.mark.parametrize(("kind", "start"), [("plaatje", b"\x89PNG"), ("tabel", b"\xef\xbb\xbf")])
def test_what_is_on_screen_can_be_taken_along(qapp, small_pack, tmp_path, press, kind, start):

    from loopbaan_app.app import make_services
    from loopbaan_app.ui.pages.outlook import View

    path = tmp_path / "uit"
    services = make_services(qapp, small_pack)
    services.choose = FileChoice(file=lambda parent, title, name: path)
    page = View(services)
    page.open("")
    told = []
    page.told.connect(told.append)
    press(page, f"Bewaar als {kind}: Open vacatures in techniek en ICT")
    assert path.read_bytes().startswith(start)
    assert told == ["Bewaard als uit."]
    if kind == "tabel":
        assert "techniek;eind 2025;70.000;schatting" in path.read_text(encoding="utf-8-sig")
        assert "Bron: " in path.read_text(encoding="utf-8-sig")


def test_every_chart_has_a_source_under_it(window, open_place):
    for place in ("kansen", "kansen/regio", "kansen/spanning-cbs-nl-oud"):
        page = open_place(window, place)
        for chart in charts(page):
            card = chart.parentWidget().parentWidget()
            assert card.findChildren(SourceChip), chart.name


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_section_opens_in_every_theme_with_names_for_a_screen_reader(window, open_place, services, theme, scale):
    services.preferences.change(theme=theme, text_scale=scale, level="havo", school_year="4")
    for section in ("", "/straks", "/gok", "/regio", "/profielkeuze", "/alles", "/spanning-cbs-nl"):
        assert nameless(open_place(window, f"kansen{section}")) == []
    services.preferences.change(theme="light", text_scale=100)
