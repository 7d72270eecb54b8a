"""The card with the roads: the shortest first, others when asked, switches with their last day, what comes after."""

import pytest

from loopbaan_app.guidance.routes import routes
from loopbaan_app.guidance.standing import standing
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.road_card import RoadCard


@pytest.fixture
def card(services):
    return RoadCard(services.theme, lambda rule: Label(f"Regel {rule.year}"))


@pytest.fixture
def roads(services):
    def find(level, occupation="monteur-elektrische-netten"):
        return routes(services.rulebook, services.works, standing(level), occupation)

    return find


def names(card):
    return [[stop.name for stop in lane.stops] for lane in card.map.lanes]


def test_the_shortest_road_is_drawn_with_years_and_earning(card, roads, read):
    card.tell(roads("vmbo-kb"))
    assert names(card) == [["vmbo kader", "Monteur laagspanningsdistributie", "Monteur elektrische netten"]]
    assert card.map.lanes[0].stops[1].line == "mbo 2 · 2 jaar · bol of bbl"
    assert card.map.lanes[0].stops[1].earns
    assert "Kortste weg: 2 jaar, je kunt verdienen terwijl je leert." in read(card)


def test_other_roads_come_when_asked_and_go_again(card, roads, press):
    found = roads("vmbo-kb")
    card.tell(found)
    press(card, "1 andere route" if len(found.roads) == 2 else f"{len(found.roads) - 1} andere routes")
    assert len(card.map.lanes) == len(found.roads) <= 5
    press(card, "Alleen de kortste weg")
    assert len(card.map.lanes) == 1


def test_a_wrong_turn_tells_what_one_can_do_and_by_when(card, roads, press, read):
    card.tell(roads("vmbo-kb"))
    press(card, "Wat als het niet past?")
    assert any("Overstappen naar een andere opleiding kan" in words for words in read(card))
    assert "Aanmelden voor iets anders: voor 1 april." in read(card)
    assert "Regel 2015" in read(card)


def test_a_step_opens_its_programme(card, roads, qtbot):
    card.tell(roads("vmbo-kb"))
    with qtbot.waitSignal(card.asked) as asked:
        card.map.picked.emit("opleidingen/mbo2-monteur-laagspanningsdistributie")
    assert asked.args == ["opleidingen/mbo2-monteur-laagspanningsdistributie"]


def test_where_no_road_is_known_it_says_why(card, services, roads, read):
    services.works["elektromonteur"] = services.works["elektromonteur"]._replace(programmes=())
    card.tell(roads("vmbo-kb", "elektromonteur"))
    assert any(words.startswith("Voor dit beroep kennen wij geen opleiding") for words in read(card))
    assert not card.map.isVisibleTo(card)
