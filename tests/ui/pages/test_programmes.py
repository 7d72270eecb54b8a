"""The list of all programmes: filters by level, length and way of learning, and orders."""

import pytest


@pytest.fixture
def page(window, open_place):
    return open_place(window, "opleidingen")


def names(page):
    model = page.list.cards
    return [model.card(row).title for row in range(model.rowCount())]


def test_all_programmes_stand_by_name_and_are_counted(page, read):
    assert names(page)[0] == "Eerste monteur laagspanningsdistributie"
    assert "6 opleidingen" in read(page)


def test_level_and_way_of_learning_narrow_the_list(page):
    page.bar.choose("level", "mbo-2", "mbo-3")
    page.bar.choose("route", "bol")
    assert names(page) == ["Monteur laagspanningsdistributie", "Verzorgende-IG"]


def test_only_lengths_that_exist_can_be_chosen(page):
    page.bar.choose("years", "2")
    assert names(page) == ["Monteur laagspanningsdistributie"]
    page.bar.choose("years", "7")
    assert len(names(page)) == 6


def test_a_programme_is_found_in_each_of_its_domains(page):
    page.bar.choose("domain", "digitalisering_ai")
    assert names(page) == ["Elektrotechniek", "HBO-ICT"]


def test_the_code_is_found(page):
    page.bar.search("25656")
    assert names(page) == ["Verzorgende-IG"]


def test_orders_by_length_and_level(page):
    page.bar.choose("sort", "short")
    assert names(page)[0] == "Monteur laagspanningsdistributie"
    page.bar.choose("sort", "level")
    assert names(page)[0] == "Monteur laagspanningsdistributie"
    assert set(names(page)[-2:]) == {"Elektrotechniek", "HBO-ICT"}


def test_wiping_keeps_the_order(page, press):
    page.bar.choose("sort", "short")
    page.bar.choose("level", "hbo")
    press(page, "Wis filters")
    assert len(names(page)) == 6
    assert page.bar.one("sort") == "short"


def test_the_chance_of_work_orders_and_says_what_it_is(page, read):
    page.bar.choose("sort", "outlook")
    assert any("kleinste kans" in words for words in read(page))
    page.bar.choose("outlook", "zeer_goed")
    assert "Elektrotechniek" not in names(page)
