"""What a pupil finds by typing, in which order, and that no text whatever breaks it."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loopbaan_app.pack.queries.search import Found, grouped, look, search
from loopbaan_app.pack.queries.spelling import distance
from loopbaan_app.pack.reader import Pack


def titles(pack: Pack, text: str) -> list[str]:
    return [hit.title for hit in search(pack, text)]


def test_the_start_of_a_title_comes_before_a_synonym_and_a_word_in_a_title(small_pack: Pack) -> None:
    assert titles(small_pack, "monteur")[:6] == [
        "Monteur elektrische netten",
        "Monteur laadinfrastructuur",
        "Monteur laagspanningsdistributie",
        "Elektromonteur",
        "Samira",
        "Eerste monteur laagspanningsdistributie",
    ]


def test_an_exact_title_comes_first(small_pack: Pack) -> None:
    assert search(small_pack, "verpleegkundige (MBO)")[0].id == "verpleegkundige-mbo"
    assert search(small_pack, "elektrotechniek")[0].id == "hbo-elektrotechniek"


def test_occupations_come_before_programmes_at_equal_rank(small_pack: Pack) -> None:
    assert [hit.kind for hit in search(small_pack, "verzorgende")][:2] == ["occupation", "programme"]


def test_a_word_of_the_street_finds_the_occupation_and_says_so(small_pack: Pack) -> None:
    hit = search(small_pack, "zuster")[0]
    assert (hit.title, hit.matched) == ("Verpleegkundige (mbo)", "zuster")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("electrisien", "Elektromonteur"),
        ("elektrisien", "Elektromonteur"),
        ("vepleegkundige", "Verpleegkundige (mbo)"),
        ("verpleegkundig", "Verpleegkundige (mbo)"),
        ("montuer laagspaning", "Monteur laagspanningsdistributie"),
        ("programeur", "Softwareontwikkelaar"),
    ],
)
def test_a_misspelled_word_finds_what_was_meant(small_pack: Pack, typed: str, found: str) -> None:
    assert found in titles(small_pack, typed)[:2]


def test_part_of_a_glued_word_is_found(small_pack: Pack) -> None:
    assert "Monteur laagspanningsdistributie" in titles(small_pack, "spannings")


def test_a_question_finds_what_it_is_about(small_pack: Pack) -> None:
    assert titles(small_pack, "Wat doet een netbeheerder?")[0] == "netbeheerder"
    assert titles(small_pack, "hoe word ik verpleegkundige")[0] == "Verpleegkundige (mbo)"


def test_a_school_subject_finds_occupations(small_pack: Pack) -> None:
    assert "Softwareontwikkelaar" in titles(small_pack, "wiskunde")


def test_accents_and_capitals_do_not_matter(small_pack: Pack) -> None:
    assert titles(small_pack, "ÉLEKTROMONTEUR")[0] == "Elektromonteur"


@pytest.mark.parametrize(
    "text",
    ["", "   ", '"', "'", "*", "a*", "NEAR(", "AND OR NOT", "title:", "-", "👍", "\0", "a\0b", "((", "x" * 10_000,
     "\ud800", "ß" * 300, "; DROP TABLE x", "{title} : a", "é̀̂" * 4000, "日本", "1", "%", "monteur " * 2000],
)  # fmt: skip
def test_odd_text_never_breaks_the_search(small_pack: Pack, text: str) -> None:
    started = time.perf_counter()
    search(small_pack, text)
    assert time.perf_counter() - started < 0.5


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_text_gives_hits_or_nothing(small_pack: Pack, text: str) -> None:
    hits = search(small_pack, text, limit=5)
    assert len(hits) <= 5
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_distance_is_the_same_both_ways_and_zero_only_for_equals(left: str, right: str) -> None:
    assert distance(left, right, 8) == distance(right, left, 8)
    assert (distance(left, right, 8) == 0) == (left == right)
    assert distance(left, right, 2) == min(distance(left, right, 8), 3)


def test_sources_come_after_everything_else(small_pack: Pack) -> None:
    kinds = [hit.kind for hit in search(small_pack, "museum")]
    assert kinds[0] == "visit"
    assert [hit.kind for hit in search(small_pack, "vrouwen van het rekenen")] == ["source"]


def test_the_beginning_of_an_unknown_word_is_enough(small_pack: Pack) -> None:
    assert titles(small_pack, "verpleegster")[0] == "Verpleegkundige (mbo)"


def test_what_was_meant_is_said_only_when_the_text_itself_was_not_found(small_pack: Pack) -> None:
    assert look(small_pack, "electrisien").meant == "electrician"
    assert look(small_pack, "elektromonteur").meant == ""
    assert look(small_pack, "zzzzz") == Found([], "", "")


def test_a_school_subject_leads_to_the_occupations_it_helps(small_pack: Pack) -> None:
    found = look(small_pack, "het vak natuurkunde", 30)
    assert found.subject == "natuurkunde"
    by_subject = [hit.id for hit in found.hits if hit.matched == "vak natuurkunde"]
    assert "monteur-elektrische-netten" in by_subject
    assert look(small_pack, "nask").subject == "natuurkunde"
    assert look(small_pack, "monteur").subject == ""


def test_short_cards_come_after_what_has_a_page_and_before_papers(small_pack: Pack) -> None:
    kinds = [hit.kind for hit in search(small_pack, "elektr", 40)]
    assert "catalogue_occupation" in kinds
    assert kinds.index("catalogue_occupation") > kinds.index("occupation")
    assert search(small_pack, "audioloog")[0].kind == "catalogue_occupation"
    assert search(small_pack, "huiselektricien")[0].matched == "huiselektricien"


def test_hits_are_grouped_by_kind_with_the_best_first(small_pack: Pack) -> None:
    hits = search(small_pack, "monteur", 20)
    groups = grouped(hits)
    assert groups[0][0] == hits[0].kind
    assert sorted(hit for _, some in groups for hit in some) == sorted(hits)
    assert len({kind for kind, _ in groups}) == len(groups)
