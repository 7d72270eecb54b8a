"""Where somebody can stand: what goes together is completed, what does not is refused in one sentence."""

import tomllib
from pathlib import Path

import pytest

from loopbaan_app.errors import UserError
from loopbaan_app.guidance.standing import read_start, standing
from loopbaan_app.guidance.subjects import HAVO_PROFILES, TL_OF, TL_PROFILES, VMBO_PROFILES, starting_subjects

PROFILES = Path(__file__).parents[2] / "content" / "profiles"


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (("vwo",), "Het niveau ‘vwo’ kennen we niet"),
        (("havo", "pie"), "Het profiel ‘pie’ is er niet op havo"),
        (("mbo-3", "nt"), "Op het mbo kies je geen profiel"),
        (("mbo-3", "", ("wisA",)), "op het mbo kies je geen vakken"),
        (("havo", "nt", ("wisA",)), "Bij N&T hoort wiskunde B"),
        (("havo", "ng-nt", ("wisA",)), "hoort wiskunde B"),
        (("havo", "ng", ("wisA", "wisB")), "samen mag niet"),
        (("havo", "", ("wisA", "wisB")), "samen mag niet"),
        (("havo", "em"), "Bij E&M hoort wiskunde; noem"),
        (("havo", "ng", ("nat",)), "Bij N&G hoort wiskunde; noem"),
        (("havo", "cm", ("wisD",)), "alleen naast wiskunde B"),
        (("havo", "cm", ("wisC",)), "Wiskunde C bestaat niet"),
        (("havo", "cm", ("nask1",)), "Het vak ‘nask1’ kennen we hier niet"),
        (("vmbo-kb", "pie", ("beco",)), "Het vak ‘beco’ kennen we hier niet"),
        (("havo", "cm", (), "misschien"), "Bij het diploma zeg je straks, ja of nee"),
        (("havo", "cm", ("x" * 500,)), "kennen we hier niet"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(where: tuple[object, ...], words: str) -> None:
    with pytest.raises(UserError) as refused:
        standing(*where)
    assert words in refused.value.sentence
    assert len(refused.value.sentence) < 400


def test_what_a_profile_always_holds_is_filled_in() -> None:
    assert standing("havo", "em", ["wisa", "econ", "nat"]).subjects == {"wisA", "econ", "ges", "nat"}
    assert standing("havo", "nt").subjects == {"wisB", "nat", "schk"}
    assert standing("vmbo-kb", "zw").subjects == {"bi"}


def test_subjects_have_usual_names_and_no_order() -> None:
    one = standing("havo", "ng", ["Wiskunde-A", "natuurkunde", "EC"])
    assert one == standing("havo", "ng", ["econ", "nat", "wisA"])


@pytest.mark.parametrize("profile", HAVO_PROFILES)
def test_a_package_to_begin_with_can_exist(profile: str) -> None:
    assert standing("havo", profile, starting_subjects(profile)).profile == profile


def test_a_start_is_read_from_level_and_profile() -> None:
    assert read_start("vmbo-kb/pie").name == "vmbo kader met PIE"
    assert read_start("havo/em").subjects >= {"wisA", "econ"}
    assert read_start("mbo-3").profile == ""


def test_profiles_are_those_of_the_content() -> None:
    files = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in PROFILES.glob("*.toml")}
    by_kind = {kind: {id for id, each in files.items() if each["kind"] == kind} for kind in ("vmbo", "vmbo-tl")}
    assert by_kind == {"vmbo": set(VMBO_PROFILES), "vmbo-tl": set(TL_PROFILES)}
    assert {id for id, each in files.items() if each["kind"].startswith("havo")} == set(HAVO_PROFILES)
    assert {id: files[id]["tl_profile"] for id in VMBO_PROFILES if "tl_profile" in files[id]} == TL_OF
