"""Requirement 8: one portrait after every third item, in balance over a session."""

import tomllib
from pathlib import Path

import pytest

from loopbaan_app.guidance.quiz_engine import begin, reply
from loopbaan_app.guidance.quiz_people import is_meeting, meet
from loopbaan_app.guidance.quiz_round import Wishes
from loopbaan_app.model.role_model import RoleModel
from loopbaan_app.pack_builder.toml_items import item_data

CONTENT = Path(__file__).parents[2] / "content" / "role_models"


@pytest.fixture(scope="module")
def people():
    found = []
    for path in sorted(CONTENT.glob("*.toml")):
        data = item_data(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
        found.append(RoleModel.model_validate({"id": path.stem, **data}))
    return found


def test_a_portrait_comes_after_every_third_item():
    assert [place for place in range(1, 10) if is_meeting(place)] == [3, 6, 9]


@pytest.mark.parametrize("seed", range(10))
def test_over_a_session_half_are_women_and_at_least_half_have_an_mbo_road(pool, people, seed):
    met = []
    for item in after_every_third(pool("pupil"), seed):
        person = meet(item, people, met, seed)
        met.append(person)
        assert item.domain in (person.domain, *person.also_domains)
        assert person.words.road and person.words.day and person.words.setback
    women = sum(person.woman for person in met)
    assert len({person.id for person in met}) == len(met) == 9
    assert women in (4, 5)
    assert sum((person.level or "").startswith("mbo") for person in met) >= 5
    assert len({person.portrait.skin for person in met}) >= 3


def after_every_third(pool, seed):
    """The items of three rounds of nine after which one meets somebody."""
    past = ()
    for _ in range(3):
        round_ = begin(pool, 9, Wishes(seed), past)
        yield from (question.item for place, question in enumerate(round_.plan, start=1) if is_meeting(place))
        while round_.question:
            round_ = reply(round_, None)
        past = round_.session


def test_one_meets_somebody_else_than_who_stands_beside_the_answer_where_there_is_somebody(pool, people):
    item = next(item for item in pool("pupil") if item.domain == "zorg_sociaal")
    assert meet(item, people, ()).id != item.role_model
    own = [person for person in people if person.id == item.role_model]
    assert [person.id for person in own] == [item.role_model]


def test_a_domain_without_people_has_nobody_to_meet(pool):
    assert meet(pool("pupil")[0], [], ()) is None
