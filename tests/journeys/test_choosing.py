"""The journeys of choosing, counted: P2, P3, P4, P5, P8, P9, H1, H2, H4, H5 and C1."""

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel

from loopbaan_app.dossier.document import Favourite
from loopbaan_app.ui.charts.route_map import RouteMap
from loopbaan_app.ui.widgets.source_chip import SourceChip

FIRST_VIEW = ("Zo ziet je dag eruit", "Kans op werk", "Loon per maand", "Wie doet dit nu?", "Zo kom je er")


def shown_cards(walker):
    found = [each for each in walker.window.page.findChildren(QAbstractItemView) if each.isVisibleTo(walker.window)]
    return [str(view.model().index(row, 0).data()) for view in found for row in range(view.model().rowCount())]


def bottom_of(walker, widget):
    """How far the lower edge lies below the top of what one sees of the page."""
    return widget.mapTo(walker.window.page.viewport(), QPoint(0, widget.height())).y()


def test_p2_level_class_and_region_in_three_clicks(walk):
    walker = walk("start").click("vmbo kader").click("klas 2").click("Utrecht")
    assert walker.sees("Dit telt voor jou.")
    assert walker.clicks == 3


def test_p3_from_a_subject_to_occupations_in_two_clicks(walk):
    walker = walk("start").click("Beroepen").click("Vak: biologie")
    assert "Verzorgende IG" in shown_cards(walker)
    assert "Elektromonteur" not in shown_cards(walker)
    assert walker.clicks == 2


def test_p4_an_occupation_by_four_letters_with_a_typing_error_and_one_click(walk, whole_pack):
    walker = walk("start", pack=whole_pack)
    walker.window.top_bar.search.setFocus()
    start = time.perf_counter()
    QTest.keyClicks(walker.window.top_bar.search, "kapr")
    walker.click_card("Kapper")
    assert time.perf_counter() - start < 10
    assert walker.place == "beroepen/kapper"
    assert walker.clicks == 1


def test_p5_the_first_view_of_an_occupation_needs_no_scrolling(walk, whole_pack):
    walker = walk("beroepen/monteur-elektrische-netten", pack=whole_pack, level="vmbo-kb")
    page = walker.window.page
    seen = page.viewport().height()
    labels = {label.text(): label for label in page.findChildren(QLabel)}
    assert {title for title in FIRST_VIEW if bottom_of(walker, labels[title]) <= seen} == set(FIRST_VIEW)
    road = page.findChild(RouteMap)
    assert bottom_of(walker, road) <= seen
    assert walker.clicks == 0


def test_p8_three_kept_things_beside_each_other_in_one_click(walk):
    walker = walk("start")
    for kind, id in (("occupation", "elektromonteur"), ("occupation", "verzorgende-ig"), ("programme", "hbo-hbo-ict")):
        walker.window._services.dossier.keep(Favourite(kind, id, id, "energie_klimaat"))
    walker.open("start").click("Vergelijk 3")
    words = walker.reads()
    assert words.index("Dit verschilt") < words.index("Loon per maand")
    assert walker.window.page.findChildren(SourceChip)
    assert walker.clicks == 1


def test_p9_what_closes_when_i_drop_a_subject_in_two_clicks_and_a_fifth_of_a_second(walk, whole_pack):
    walker = walk("profielkiezer", pack=whole_pack, level="havo").click("scheikunde, keuze B")
    chip = walker.control("scheikunde, keuze B")
    start = time.perf_counter()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert time.perf_counter() - start < 0.2
    said = next(words for words in walker.reads() if words.startswith("Zonder scheikunde"))
    assert "minder ver open: " in said and "Toegepaste Biologie" in said
    assert walker.clicks + 1 == 2
    times = []
    for _ in range(8):
        start = time.perf_counter()
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.05


def test_h1_what_can_my_child_become_with_this_profile_in_two_clicks(walk):
    walker = walk("start").click("Profielen").click_card("Zorg en welzijn")
    assert walker.sees("Dit kun je worden")
    assert {"Verzorgende IG", "Verpleegkundige (mbo)"} <= set(shown_cards(walker))
    walker.control("Beroepen op mbo 3")
    assert walker.clicks == 2


def test_h2_is_there_work_in_it_one_click_further(walk):
    walker = walk("profielen/zw", region="PV26").click_card("Verzorgende IG")
    assert walker.sees("Kans op werk") and walker.sees("2025-2030")
    assert walker.sees("Voor Utrecht apart weten we het niet.")
    assert walker.clicks == 1


def test_h4_one_still_gets_to_hbo_from_the_vmbo_and_so_many_do(walk, whole_pack):
    walker = walk("start", pack=whole_pack, level="vmbo-kb").click("Beroepen").click_card("Verpleegkundige (hbo)")
    stops = walker.window.page.findChild(RouteMap).lanes[0].stops
    assert stops[0].name == "vmbo kader" and any("hbo" in stop.line for stop in stops)
    assert walker.sees("procent na het mbo naar het hbo")
    assert walker.clicks == 2


def test_h5_what_if_the_choice_is_wrong_in_two_clicks(walk):
    walker = walk("beroepen", level="vmbo-kb").click_card("Monteur elektrische netten").click("Wat als het niet past?")
    assert walker.sees("Overstappen naar een andere opleiding kan")
    assert walker.sees("Aanmelden voor iets anders: voor 1 april.")
    assert walker.clicks == 2


def test_c1_which_jobs_fit_this_profile_in_my_region_in_three_clicks(walk):
    walker = walk("start", region="PV23").click("Profielen").click_card("Zorg en welzijn")
    walker.click("te bezoeken in Overijssel")
    assert "Verzorgende IG" in shown_cards(walker) or walker.sees("Hier staan nog geen beroepen.")
    assert walker.sees("voor Overijssel apart weten we het niet")
    assert walker.clicks == 3
