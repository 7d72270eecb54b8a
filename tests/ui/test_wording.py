"""Dutch words for every id that the pack can hold."""

from typing import get_args

from loopbaan_app.model.task import TaskKind
from loopbaan_app.pack.format import SEARCH_KINDS
from loopbaan_app.ui import wording
from loopbaan_app.ui.pages import entry


def test_everything_that_search_finds_has_a_word_an_icon_and_a_page():
    for kind in SEARCH_KINDS:
        assert wording.KINDS[kind]
        assert wording.KIND_ICONS[kind]
        assert kind == "glossary" or entry(wording.KIND_PAGES[kind])


def test_every_kind_of_task_has_a_word_and_an_icon(services):
    for kind in get_args(TaskKind):
        assert wording.TASK_KINDS[kind]
        assert services.theme.icons.svg(wording.TASK_ICONS[kind])


def test_minutes_are_counted_in_words():
    assert (wording.minutes(1), wording.minutes(2)) == ("1 minuut", "2 minuten")
