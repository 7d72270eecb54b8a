"""Two choices beside each other: what differs comes first, chips that matter, and a text that keeps them."""

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.doors import doors, row_door
from loopbaan_app.guidance.two_choices import (
    Choice,
    begin,
    behind,
    beside,
    change,
    chips,
    first_choices,
    read_choices,
    switched,
    work_chances,
    write_choices,
)

DOMAINS = ["energie_klimaat", "zorg_sociaal", "life_sciences_biotech"]


def both(book, left, right, **filters):
    return beside(doors(book, left.standing()), doors(book, right.standing()), DOMAINS, **filters)


def test_what_differs_is_on_top_by_name_and_counted(book):
    sides = both(book, begin("havo", "nt"), begin("havo", "em"), group="hbo")
    assert [section.id for section in sides.sections][:2] == ["left", "right"]
    assert "Chemie" in [row.left.name for row in sides.sections[0].rows]
    assert sides.wider == (len(sides.sections[0].rows), len(sides.sections[1].rows))
    left, right, together = sides.open
    assert together <= min(left, right) and left > right


def test_the_same_choice_twice_differs_in_nothing(book):
    sides = both(book, begin("havo", "cm"), begin("havo", "cm"))
    assert sides.wider == (0, 0)
    assert both(book, begin("havo", "cm"), begin("havo", "cm"), differing=True).rows == []


def test_on_the_vmbo_doors_are_the_same_and_the_content_may_fit_one(book):
    sides = both(book, begin("vmbo-kb", "pie"), begin("vmbo-kb", "zw"), group="mbo", domain="energie_klimaat")
    assert sides.wider == (0, 0)
    assert sides.sections[0].id == "fits"
    assert {row.left.domain for row in sides.rows} == {"energie_klimaat"}


def test_a_subject_switched_off_narrows_and_on_widens(book):
    with_chemistry = switched(begin("havo", "em"), "schk")
    before, after = doors(book, with_chemistry.standing()), doors(book, begin("havo", "em").standing())
    wider, narrower = change(before, after)
    assert (wider, "Toegepaste Biologie" in narrower) == ([], True)
    assert change(after, before) == (narrower, [])


def test_chips_offer_mathematics_and_what_doors_ask(book):
    choice = begin("havo", "em")
    found = chips(choice, doors(book, choice.standing()))
    assert found.fixed == ("econ", "ges")
    assert found.first[:2] == ("wisA", "wisB")
    assert "schk" in found.first
    assert not {*found.first, *found.more} & {"econ", "ned", "eng"}


def test_gl_and_tl_are_offered_the_extra_subject_that_opens_the_havo(book):
    choice = begin("vmbo-tl", "tl-economie")
    assert "extra" in chips(choice, doors(book, choice.standing())).first


def test_choices_are_kept_as_a_text_and_read_back(book):
    left, right = begin("havo", "nt"), Choice("havo", "em", frozenset({"wisB", "nat"}))
    assert write_choices(left, right) == "havo~nt~em.nat.wisB"
    assert read_choices("havo~nt~em.nat.wisB") == (left, right)


@pytest.mark.parametrize("text", ["", "havo", "havo~pie~em", "mbo-2~a~b", "havo~nt~em.wisA.wisB", "vmbo-kb~pie"])
def test_a_text_that_cannot_be_is_refused_in_a_sentence(text):
    with pytest.raises(UserError) as refused:
        read_choices(text)
    assert refused.value.sentence.endswith(".")


def test_every_level_has_two_choices_to_begin_with(book):
    for level in ("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo"):
        left, right = first_choices(level)
        assert left.profile != right.profile
        assert left.standing().level == right.standing().level == level


def test_the_year_and_source_of_most_rules_are_told(book):
    assert behind(both(book, begin("havo", "nt"), begin("havo", "em"), group="hbo"))[0] == "2015"


def test_the_chance_of_work_is_a_span_and_says_when_it_is_rough():
    found = work_chances({"a": [("goed", "high"), ("matig", "low")], "b": [("onbekend", "high")], "c": []})
    assert found == {"a": ("matig", "goed", True)}


def test_every_row_of_the_table_can_be_found_with_its_own_answer(book):
    rows = [asked for asked in book.asked.values() if asked.rule.kind == "programme"]
    for profile in ("nt", "ng", "em", "cm"):
        mine = doors(book, begin("havo", profile).standing())
        sides = beside(mine, mine, DOMAINS)
        by_id = {row.left.id: row.left for row in sides.rows}
        cited = {rule.id for door in mine.studies for rule in door.rules}
        for asked in rows:
            expected = row_door(book, mine.standing, asked)
            assert asked.rule.id in cited or by_id[asked.rule.id].answer == expected.answer
    assert len(rows) > 190


def test_names_of_the_past_are_shown_and_not_counted(book):
    sides = both(book, begin("havo", "nt"), begin("havo", "em"), group="hbo")
    assert sides.sections[-1].id == "table"
    assert len(sides.counted) < len(sides.rows)
    assert both(book, begin("havo", "nt"), begin("havo", "em"), group="mbo").sections[-1].id != "table"
