"""Tasks to try out: by domain, of an occupation, with who does the work, and found by searching."""

import pytest

from loopbaan_app.errors import NotInPack
from loopbaan_app.pack.queries import tasks
from loopbaan_app.pack.queries.search import search


def ids(rows):
    return [row.id for row in rows]


def test_tasks_stand_domain_by_domain(small_pack):
    assert ids(tasks.rows(small_pack)) == [
        "dak-vol-panelen",
        "straat-veilig-maken",
        "kamer-zonder-vallen",
        "mail-vertrouwen",
    ]
    assert ids(tasks.rows(small_pack, "zorg_sociaal")) == ["kamer-zonder-vallen"]


def test_an_occupation_has_the_tasks_that_name_it_first_in_front(small_pack):
    assert ids(tasks.of_occupation(small_pack, "elektromonteur")) == ["dak-vol-panelen", "straat-veilig-maken"]
    assert tasks.of_occupation(small_pack, "verpleegkundige-mbo") == []


def test_a_task_leads_to_who_does_the_work(small_pack):
    assert ids(tasks.occupations_for(small_pack, "straat-veilig-maken"))[0] == "monteur-elektrische-netten"
    assert tasks.item(small_pack, "straat-veilig-maken").start == (2, 0, 3, 1)


def test_a_task_that_is_gone_is_said_in_a_sentence(small_pack):
    with pytest.raises(NotInPack, match="staat niet"):
        tasks.item(small_pack, "bestaat-niet")


@pytest.mark.parametrize("typed", ["dak vol panelen", "panelen", "hoeveel panelen passen"])
def test_search_finds_a_task_by_its_title_and_its_words(small_pack, typed):
    assert ("task", "dak-vol-panelen") in [(hit.kind, hit.id) for hit in search(small_pack, typed)]
