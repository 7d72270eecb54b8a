"""From an occupation or programme back to profiles and subjects: needed, advised, not needed."""

from collections.abc import Mapping

from loopbaan_app.guidance.leads_to import Needs, needs_of_study, needs_of_work
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.study import Work


def at(level: str, needs: tuple[Needs, ...]) -> Needs:
    return next(each for each in needs if each.level == level)


def weights(needs: Needs) -> dict[str, str]:
    return {each.profile: each.weight for each in needs.profiles}


def test_what_a_rule_asks_is_needed_and_what_fits_is_advised(book: Rulebook) -> None:
    found = at("havo", needs_of_study(book, book.studies["hbo-werktuigbouwkunde"]))
    assert weights(found) == {
        "nt": "nodig", "ng": "nodig", "em": "niet nodig", "cm": "niet nodig", "ng-nt": "nodig", "em-cm": "niet nodig",
    }  # fmt: skip
    assert found.subjects[0].subjects == ("nat", "nlt")
    assert (found.subjects[0].weight, found.subjects[0].profiles) == ("nodig", ("ng",))


def test_where_every_profile_is_welcome_none_is_needed(book: Rulebook, works: Mapping[str, Work]) -> None:
    found = at("havo", needs_of_work(book, works["softwareontwikkelaar"]))
    assert "nodig" not in weights(found).values()
    assert weights(found)["nt"] == "aangeraden"
    assert ("wisA", "wisB") in [each.subjects for each in found.subjects if each.weight == "aangeraden"]


def test_no_vmbo_profile_is_ever_needed_for_the_mbo(book: Rulebook, works: Mapping[str, Work]) -> None:
    found = at("vmbo-kb", needs_of_work(book, works["monteur-elektrische-netten"]))
    assert found.answer == "open"
    assert set(weights(found).values()) == {"aangeraden", "niet nodig"}
    assert weights(found)["pie"] == "aangeraden"


def test_who_wants_to_go_to_hbo_from_tl_is_advised_an_extra_subject(book: Rulebook) -> None:
    study = book.studies["hbo-pedagogiek"]
    found = at("vmbo-tl", needs_of_study(book, study))
    assert found.answer == "met omweg"
    assert ("extra",) in [each.subjects for each in found.subjects if each.weight == "aangeraden"]


def test_mbo_4_needs_no_profile(book: Rulebook) -> None:
    found = at("mbo-4", needs_of_study(book, book.studies["hbo-werktuigbouwkunde"]))
    assert (found.answer, found.profiles, found.subjects) == ("open", (), ())


def test_an_occupation_without_a_programme_has_no_needs(book: Rulebook, works: Mapping[str, Work]) -> None:
    assert needs_of_work(book, works["timmerman"]._replace(programmes=())) == ()
