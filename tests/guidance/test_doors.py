"""What newcomers to the Dutch system get wrong, and how a closed-looking door is repaired."""

import time

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.door import Door
from loopbaan_app.guidance.doors import compare, doors, row_door
from loopbaan_app.guidance.rulebook import Rulebook
from loopbaan_app.guidance.standing import STARTING_QUALIFICATIONS, standing
from loopbaan_app.guidance.subjects import HAVO_SUBJECTS, TL_PROFILES, VMBO_PROFILES

EM = ("havo", "em", ("wisA",))


def of(book: Rulebook, id: str, *where: object) -> Door:
    return doors(book, standing(*where)).of(id)


def kinds(shown: Door) -> list[str]:
    return [repair.kind for repair in shown.repairs]


def test_1_a_profile_is_not_a_wall(book: Rulebook) -> None:
    shown = of(book, "hbo-elektrotechniek", *EM)
    assert shown.answer == "met omweg"
    assert {"ander-profiel", "deficientie", "school", "mbo-4"} <= set(kinds(shown))
    assert any("loslaat" in repair.words for repair in shown.repairs)


def test_2_mbo_4_opens_every_hbo_programme(book: Rulebook) -> None:
    found = [each for each in doors(book, standing("mbo-4")).studies if each.level in ("hbo", "ad")]
    assert len(found) > 90
    for each in found:
        assert each.answer == "open" or (each.answer == "open onder voorwaarde" and each.because), each.id
    for asked in book.asked.values():
        if asked.rule.kind == "programme":
            assert row_door(book, standing("mbo-4"), asked).answer.startswith("open")


def test_3_vmbo_bb_leads_to_mbo_2_only(book: Rulebook) -> None:
    found = doors(book, standing("vmbo-bb", "pie")).studies
    assert {each.answer for each in found if each.level == "mbo-2" and each.rule} <= {"open", "open onder voorwaarde"}
    assert {each.answer for each in found if each.level in ("mbo-3", "mbo-4")} == {"met omweg"}
    assert kinds(next(each for each in found if each.level == "mbo-3"))[0] == "mbo-2"


def test_4_the_havo_must_take_a_vmbo_pupil_only_with_an_extra_general_subject(book: Rulebook) -> None:
    for level in ("vmbo-gl", "vmbo-tl"):
        with_extra = doors(book, standing(level, subjects=("extra",))).schools[0]
        without = doors(book, standing(level)).schools[0]
        assert (with_extra.answer, without.answer) == ("open", "open onder voorwaarde")
        assert without.repairs[0].kind == "extra-vak"
    assert doors(book, standing("vmbo-kb", subjects=("extra",))).schools[0].answer == "met omweg"


def test_5_gl_and_tl_are_two_things(book: Rulebook) -> None:
    assert standing("vmbo-gl", "pie").name == "vmbo gl met PIE"
    assert standing("vmbo-tl", "tl-techniek").name == "vmbo tl met Techniek (tl)"
    with pytest.raises(UserError, match="vier eigen profielen"):
        standing("vmbo-tl", "pie")


def test_6_tl_has_four_profiles_and_bb_kb_and_gl_have_ten() -> None:
    assert (len(TL_PROFILES), len(VMBO_PROFILES)) == (4, 10)
    with pytest.raises(UserError, match="is er niet op vmbo basis"):
        standing("vmbo-bb", "tl-techniek")


def test_7_havo_cm_may_go_without_mathematics_and_nobody_has_a_and_b(book: Rulebook) -> None:
    assert not {"wisA", "wisB"} & standing("havo", "cm").subjects
    with pytest.raises(UserError, match="A en wiskunde B samen mag niet"):
        standing("havo", "cm", ("wisA", "wisB"))
    shown = of(book, "hbo-communicatie", "havo", "cm")
    assert (shown.answer, shown.missing) == ("open onder voorwaarde", (("wisA", "wisB"),))


def test_8_a_vmbo_diploma_is_no_startkwalificatie(book: Rulebook) -> None:
    assert {"havo", "vwo", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo"} == STARTING_QUALIFICATIONS
    duty = next(rule for rule in book.general() if rule.id == "prog-kwalificatieplicht")
    assert "vmbo telt daarvoor niet" in duty.says


def test_9_deadlines_differ(book: Rulebook) -> None:
    shown = doors(book, standing("mbo-3"))
    assert shown.of("mbo4-software-developer").deadline == "voor 1 april"
    assert shown.of("hbo-informatica").deadline.startswith("op 1 mei of eerder; 15 januari")
    says = {rule.id: rule.says for rule in shown.general}
    assert "1 april" in says["prog-datum-mbo"]
    assert "1 mei" in says["prog-datum-hbo"] and "15 januari" in says["prog-datum-hbo"]


def test_10_names_change_and_the_year_of_the_rule_is_shown(book: Rulebook) -> None:
    shown = of(book, "hbo-finance-en-control", *EM)
    assert (shown.answer, shown.rules[0].id, shown.rules[0].year) == ("open", "adm-bedrijfseconomie", "2015")
    assert "HvA" in shown.rules[0].later


def test_old_names_that_asked_different_things_never_promise_more_than_a_condition(book: Rulebook) -> None:
    shown = of(book, "hbo-bedrijfskunde", *EM)
    assert (shown.answer, len(shown.rules)) == ("open onder voorwaarde", 2)


def test_the_row_that_still_bears_the_name_goes_before_older_names(book: Rulebook) -> None:
    assert of(book, "hbo-social-work", *EM).rules[0].id == "adm-social-work"


def test_an_extra_subject_opens_a_door_and_says_so(book: Rulebook) -> None:
    before, after = (of(book, "hbo-werktuigbouwkunde", "havo", "ng", subjects) for subjects in (["wa"], ["wa", "na"]))
    assert (before.answer, before.because) == (
        "open onder voorwaarde",
        "kies natuurkunde of natuur, leven en technologie",
    )
    assert (after.answer, after.because, after.opened_by) == ("open", "open door natuurkunde", ("nat",))


def test_with_the_diploma_in_hand_a_missing_subject_is_caught_up(book: Rulebook) -> None:
    shown = of(book, "hbo-werktuigbouwkunde", "havo", "ng", ("wisA",), "ja")
    assert shown.answer == "met omweg"
    assert kinds(shown)[:2] == ["certificaat", "deficientie"]


def test_any_foreign_language_is_a_second_one_but_frisian(book: Rulebook) -> None:
    assert of(book, "hbo-hotel-management", "havo", "em", ("wisA", "spa")).missing == ()
    assert of(book, "hbo-hotel-management", "havo", "em", ("wisA", "fri")).missing == (("2e_mvt",),)


def test_a_study_without_a_rule_is_not_known(book: Rulebook) -> None:
    shown = of(book, "hbo-applied-data-science-en-artificial-intelligence", "havo", "nt")
    assert (shown.answer, shown.repairs[0].kind) == ("niet bekend", "school")


def test_the_school_that_chooses_is_a_condition(book: Rulebook) -> None:
    shown = of(book, "hbo-vormgeving", "havo", "cm")
    assert (shown.answer, shown.selection) == ("open onder voorwaarde", True)
    assert of(book, "hbo-vormgeving", "mbo-4").answer == "open onder voorwaarde"


def test_the_police_chooses_and_takes_nobody_from_vmbo_kb(book: Rulebook) -> None:
    answers = {level: of(book, "mbo4-basispolitieopleiding", level).answer for level in ("vmbo-kb", "vmbo-tl", "mbo-3")}
    assert answers == {"vmbo-kb": "met omweg", "vmbo-tl": "open onder voorwaarde", "mbo-3": "open onder voorwaarde"}


def test_university_is_reached_over_vwo_or_a_year_of_hbo(book: Rulebook) -> None:
    assert kinds(of(book, "wo-psychologie", "havo", "cm"))[:2] == ["vwo", "hbo-jaar"]


def test_an_ad_follows_the_bachelor_of_the_same_name(book: Rulebook) -> None:
    assert of(book, "ad-bouwkunde", "havo", "cm").answer == "met omweg"
    assert of(book, "ad-bouwkunde", "havo", "em", ("wisA",)).answer == "open"
    assert of(book, "ad-cybersecurity", "havo", "nt").answer == "open onder voorwaarde"


def test_without_a_diploma_entree_is_the_way_in(book: Rulebook) -> None:
    shown = of(book, "mbo2-timmerman", "vmbo-bb", "", (), "nee")
    assert (shown.answer, kinds(shown)[:2]) == ("met omweg", ["diploma", "mbo-2"])
    assert of(book, "mbo1-assistent-bouwen-wonen-en-onderhoud", "vmbo-bb", "", (), "nee").answer.startswith("open")


def test_a_report_for_havo_4_opens_the_mbo(book: Rulebook) -> None:
    assert of(book, "mbo4-software-developer", "havo", "", (), "nee").rules[0].id == "prog-havo3-mbo"


def test_two_choices_differ_by_name(book: Rulebook) -> None:
    left, right = doors(book, standing("havo", "em", ("wisA",))), doors(book, standing("havo", "nt"))
    found = compare(left, right)
    assert "Elektrotechniek" in {change.right.name for change in found.opens}
    assert "Facility Management" not in {change.left.name for change in found.opens}
    assert "Communicatie" not in {change.left.name for change in found.narrows}
    assert "Logistics Management" in {change.left.name for change in found.narrows}
    assert found.same_open > 100
    assert compare(left, left).opens == ()


def test_the_content_that_fits_a_profile_is_advice(book: Rulebook) -> None:
    assert of(book, "mbo3-eerste-monteur-woning", "vmbo-kb", "pie").fits
    assert of(book, "mbo3-eerste-monteur-woning", "vmbo-tl", "tl-techniek").fits
    shown = of(book, "mbo3-eerste-monteur-woning", "vmbo-kb", "zw")
    assert (shown.fits, shown.answer) == (False, "open")


def test_a_toggle_answers_for_all_studies_within_50_ms(book: Rulebook) -> None:
    times = []
    for subject in ("econ", "nat", "biol", "nlt", "dutl"):
        started = time.perf_counter()
        doors(book, standing("havo", "ng", ("wisA", subject)))
        times.append(time.perf_counter() - started)
    assert sorted(times)[2] < 0.05


def test_every_subject_that_a_rule_asks_has_a_name(book: Rulebook) -> None:
    asked = {
        subject
        for each in book.asked.values()
        for requirement in each.profiles.values()
        for group in requirement.subjects
        for subject in group
    }
    assert asked and asked <= set(HAVO_SUBJECTS)
