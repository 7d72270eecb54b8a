"""What holds for every pupil: more never closes a door."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.door import RANK
from loopbaan_app.guidance.doors import Doors, doors
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import DIPLOMAS, Standing, standing
from loopbaan_app.guidance.subjects import HAVO_PROFILES, HAVO_SUBJECTS, VMBO_SUBJECTS

LADDERS = (
    ("vmbo-bb", "vmbo-kb", "vmbo-gl", "havo"),
    ("vmbo-bb", "vmbo-kb", "vmbo-tl", "havo"),
    ("vmbo-bb", "mbo-2", "mbo-3", "mbo-4"),
    ("vmbo-gl", "mbo-4"),
)
HAVO = st.sets(st.sampled_from(sorted(HAVO_SUBJECTS)), max_size=8)
diplomas = st.sampled_from(DIPLOMAS)
few = settings(max_examples=60, deadline=None)


def may_be(level: str, profile: str, subjects: set[str], diploma: str) -> Standing | None:
    try:
        return standing(level, profile, sorted(subjects), diploma)
    except UserError:
        return None


def ranks(found: Doors) -> dict[str, int]:
    return {each.id: RANK[each.answer] for each in (*found.studies, *found.schools, *found.rules)}


@few
@given(st.sampled_from(["", *HAVO_PROFILES]), HAVO, st.sampled_from(sorted(HAVO_SUBJECTS)), diplomas)
def test_adding_a_subject_never_closes_a_door(
    book: Rulebook, profile: str, subjects: set[str], more: str, diploma: str
) -> None:
    before, after = (may_be("havo", profile, chosen, diploma) for chosen in (subjects, {*subjects, more}))
    if before and after:
        first, then = ranks(doors(book, before)), ranks(doors(book, after))
        assert not [id for id in first if then[id] < first[id]]


@few
@given(st.sampled_from(["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl"]), st.sampled_from(sorted(VMBO_SUBJECTS)))
def test_adding_a_subject_at_the_vmbo_never_closes_a_door(book: Rulebook, level: str, more: str) -> None:
    first, then = ranks(doors(book, standing(level))), ranks(doors(book, standing(level, subjects=(more,))))
    assert not [id for id in first if then[id] < first[id]]


@few
@given(st.sampled_from(LADDERS), st.data(), diplomas)
def test_a_higher_level_never_closes_what_the_rules_keep_open(
    book: Rulebook, ladder: tuple[str, ...], data: st.DataObject, diploma: str
) -> None:
    low = data.draw(st.integers(0, len(ladder) - 2))
    high = data.draw(st.integers(low + 1, len(ladder) - 1))
    below = doors(book, standing(ladder[low], diploma=diploma))
    above = doors(book, standing(ladder[high], diploma=diploma))
    wide = RANK["open onder voorwaarde"]
    closed = [
        (one.id, one.answer, other.answer)
        for one, other in zip(below.studies, above.studies, strict=True)
        if RANK[one.answer] >= wide and RANK[other.answer] < RANK[one.answer]
    ]
    assert not closed


@few
@given(st.sampled_from(list(HAVO_PROFILES)), st.lists(st.sampled_from(sorted(HAVO_SUBJECTS)), max_size=6), st.randoms())
def test_the_order_of_subjects_does_not_matter(
    book: Rulebook, profile: str, subjects: list[str], random: Random
) -> None:
    shuffled = list(subjects)
    random.shuffle(shuffled)
    try:
        one = standing("havo", profile, subjects)
    except UserError:
        return
    assert doors(book, one) == doors(book, standing("havo", profile, shuffled))
