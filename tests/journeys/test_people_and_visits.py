"""The journeys to people and visits, counted: P12, P13, P16, C7, and the chain between them."""

import pytest
from PySide6.QtCore import Qt

from loopbaan_app.pack.queries import occupations, role_models, visits
from loopbaan_app.ui.pages.role_model import reading_seconds
from loopbaan_app.ui.pages.visit import LOOK_BACK

SECONDS_A_SENTENCE = 25
"""What a pupil needs to think of and type one short sentence."""


def test_p12_every_story_is_read_in_90_seconds(whole_pack):
    people = [role_models.item(whole_pack, row.id) for row in role_models.rows(whole_pack)]
    slow = {person.id: reading_seconds(person) for person in people if reading_seconds(person) > 90}
    assert not slow
    assert len(people) >= 100


def test_p12_a_story_is_one_click_from_the_gallery_and_stands_on_one_page(walk):
    walker = walk("rolmodellen").click_card("Samira")
    assert (walker.place, walker.clicks) == ("rolmodellen/samira", 1)
    for part in ("Het begin", "De weg", "Een werkdag", "Twijfel of tegenslag", "Wie hielp", "Nu"):
        assert walker.sees(part)


def test_p13_find_a_visit_in_the_own_province_in_two_clicks(walk):
    walker = walk(region="PV21").click("Bedrijfsbezoeken").click_card("Open dag in de zorg")
    assert (walker.place, walker.clicks) == ("bedrijfsbezoeken/zorgdag", 2)


@pytest.mark.parametrize("region", ["PV20", "PV24", "PV28", "PV31"])
def test_p13_the_first_visit_of_the_list_lies_in_the_own_province(walk, whole_pack, region):
    walker = walk(pack=whole_pack, region=region).click("Bedrijfsbezoeken")
    first = walker.window.page.list.cards.card(0)
    assert region in visits.item(whole_pack, first.id).provinces
    walker.click_card(first.title)
    assert walker.clicks == 2


def test_p13_without_a_region_one_more_click_on_the_map(walk):
    walker = walk().click("Bedrijfsbezoeken")
    walker.window.page.map.setFocus()
    walker.press(Qt.Key.Key_Right).press(Qt.Key.Key_Return)
    assert walker.sees("1 in Fryslân.")
    walker.click_card("Open dag in de zorg")
    assert (walker.clicks, walker.keys) == (2, 2)


def test_p16_reflect_in_three_questions_within_two_minutes(walk):
    walker = walk("bedrijfsbezoeken/netbeheerder-werkplaats").click("Kijk terug")
    for answer in ("Het was stil.", "Met de monteur.", "Bellen."):
        walker.write(answer).press(Qt.Key.Key_Tab)
    dossier = walker.window.page.services.dossier
    assert dossier.planned("netbeheerder-werkplaats").reflections == ("Het was stil.", "Met de monteur.", "Bellen.")
    assert walker.clicks == 1
    assert walker.sees("Je mag het ook hardop aan iemand vertellen.")
    assert len(LOOK_BACK) * SECONDS_A_SENTENCE <= 120


def test_plan_a_visit_with_a_day_and_a_sheet_in_a_handful_of_clicks(walk):
    walker = walk("bedrijfsbezoeken/netbeheerder-werkplaats").click("Ik ga met je gezin").click("Bereid je voor")
    assert walker.sees("met je gezin")
    assert walker.clicks == 2


@pytest.mark.parametrize(("school", "found"), [("deed ook vmbo", 2), ("hbo", 0)])
def test_c7_a_role_model_of_the_same_school_in_two_clicks(walk, school, found):
    walker = walk(role="counsellor").click("Rolmodellen").click(school)
    assert walker.clicks == 2
    assert walker.window.page.list.cards.rowCount() == found


def test_c7_every_school_type_has_people_in_the_whole_content(walk, whole_pack):
    for school in ("deed ook vmbo", "mbo", "hbo", "wo"):
        walker = walk(pack=whole_pack, role="counsellor").click("Rolmodellen").click(school)
        assert walker.window.page.list.cards.rowCount() >= 10
        assert walker.clicks == 2


def test_chain_person_job_programme_and_visit_and_back_are_one_click_each(walk):
    walker = walk("rolmodellen/samira").click("Werkplaats van een netbeheerder").click("Samira")
    assert (walker.place, walker.clicks) == ("rolmodellen/samira", 2)
    walker.click("Monteur elektrische netten").click("Samira")
    assert (walker.place, walker.clicks) == ("rolmodellen/samira", 4)
    walker.click("Een quizvraag hierover")
    assert walker.place.startswith("quiz/")
    walker.click("Terug (Alt + pijl links)")
    assert walker.place == "rolmodellen/samira"


def test_chain_everybody_and_every_visit_leads_on(whole_pack):
    for row in role_models.rows(whole_pack):
        work = role_models.occupations_for(whole_pack, row.id)
        assert not work or occupations.programmes_for(whole_pack, work[0].id), row.id
        near = occupations.visits_for(whole_pack, work[0].id) if work else visits.rows(whole_pack, row.domain)
        assert near, row.id
