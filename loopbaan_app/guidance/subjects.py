"""School subjects: which ones a profile holds, which must be chosen, and which do not go together.

The packages are those of the Inrichtingsbesluit WVO, article 26c (havo), and of the vmbo profiles since 2016. What a
school offers in the free part differs, so any subject of the level may be added there.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from loopbaan_app.errors import UserError, quoted

HAVO_SUBJECTS = {
    "wisA": "wiskunde A", "wisB": "wiskunde B", "wisD": "wiskunde D", "nat": "natuurkunde", "schk": "scheikunde",
    "biol": "biologie", "nlt": "natuur, leven en technologie", "inf": "informatica", "econ": "economie",
    "beco": "bedrijfseconomie", "ak": "aardrijkskunde", "ges": "geschiedenis", "maw": "maatschappijwetenschappen",
    "2e_mvt": "een tweede vreemde taal", "dutl": "Duits", "fatl": "Frans", "spa": "Spaans", "rus": "Russisch",
    "ita": "Italiaans", "ara": "Arabisch", "tur": "Turks", "fri": "Fries", "kunst": "een kunstvak", "muz": "muziek",
    "fil": "filosofie", "pgp": "het praktijkgerichte vak", "ned": "Nederlands", "eng": "Engels",
}  # fmt: skip
"""Ids as admission rules write them, and what we call the subjects in a sentence."""
VMBO_SUBJECTS = {
    "wi": "wiskunde", "nask1": "nask 1", "nask2": "nask 2", "bi": "biologie", "ec": "economie",
    "ak": "aardrijkskunde", "gs": "geschiedenis", "mk": "maatschappijkunde", "du": "Duits", "fa": "Frans",
    "kunst": "een kunstvak", "inf": "informatietechnologie", "pgp": "een praktijkgericht vak", "ne": "Nederlands",
    "en": "Engels", "extra": "een extra algemeen vak",
}  # fmt: skip
"""`extra` is the extra general subject in the exam, which gives the right to a place at the havo."""
OTHER_NAMES = {
    "wa": "wisA", "wb": "wisB", "wd": "wisD", "wiskunde-a": "wisA", "wiskunde-b": "wisB", "wiskunde-d": "wisD",
    "na": "nat", "natuurkunde": "nat", "sk": "schk", "scheikunde": "schk", "bi": "biol", "bio": "biol",
    "biologie": "biol", "ec": "econ", "economie": "econ", "be": "beco", "bedrijfseconomie": "beco", "m&o": "beco",
    "aardrijkskunde": "ak", "gs": "ges", "geschiedenis": "ges", "duits": "dutl", "du": "dutl", "frans": "fatl",
    "fa": "fatl", "spaans": "spa", "sp": "spa", "fries": "fri", "informatica": "inf", "muziek": "muz",
    "filosofie": "fil", "ne": "ned", "en": "eng", "maatschappijwetenschappen": "maw", "mvt": "2e_mvt",
}  # fmt: skip
VMBO_OTHER_NAMES = {
    "wiskunde": "wi", "nsk1": "nask1", "nsk2": "nask2", "nask": "nask1", "biologie": "bi", "economie": "ec",
    "aardrijkskunde": "ak", "geschiedenis": "gs", "ges": "gs", "maatschappijkunde": "mk", "duits": "du", "frans": "fa",
    "nederlands": "ne", "engels": "en", "ned": "ne", "eng": "en", "biol": "bi", "econ": "ec",
}  # fmt: skip
FOREIGN_LANGUAGES = frozenset({"2e_mvt", "dutl", "fatl", "spa", "rus", "ita", "ara", "tur"})
"""Each of these is a second modern foreign language; Frisian is a language of the country itself."""
MATHEMATICS = ("wisA", "wisB")


@dataclass(frozen=True, slots=True)
class Package:
    """What a profile holds: `fixed` for everyone, and of every group in `one_of` at least one."""

    fixed: tuple[str, ...] = ()
    one_of: tuple[tuple[str, ...], ...] = ()
    mathematics: tuple[str, ...] = ()
    """Havo: which mathematics one may have; exactly one of them when `mathematics_needed`."""
    mathematics_needed: bool = False


_TECHNICAL = Package(("wi", "nask1"))
_ECONOMIC = Package(("ec",), (("wi", "du", "fa"),))
_CARE = Package(("bi",), (("wi", "mk", "ak", "gs"),))
_GREEN = Package(("wi",), (("bi", "nask1"),))

HAVO_PROFILES = {
    "nt": Package(("wisB", "nat", "schk"), (("nlt", "inf", "biol", "wisD"),), ("wisB",), True),
    "ng": Package(("biol", "schk"), (("nlt", "ak", "nat"),), MATHEMATICS, True),
    "em": Package(
        ("econ", "ges"),
        (("beco", "ak", "maw", "dutl", "fatl", "spa", "rus", "ita", "ara", "tur", "fri"),),
        MATHEMATICS,
        True,
    ),
    "cm": Package(
        ("ges", "2e_mvt"), (("kunst", "muz", "fil", "dutl", "fatl", "spa"), ("ak", "maw", "econ")), MATHEMATICS
    ),
    "ng-nt": Package(("wisB", "nat", "schk", "biol"), (), ("wisB",), True),
    "em-cm": Package(("econ", "ges", "2e_mvt"), (), MATHEMATICS, True),
}
"""Havo profiles by id; the last two are double profiles, which some schools offer."""
COLUMNS = {"nt": ("nt",), "ng": ("ng",), "em": ("em",), "cm": ("cm",), "ng-nt": ("nt", "ng"), "em-cm": ("em", "cm")}
"""Which columns of an admission rule speak about a havo profile."""
VMBO_PROFILES = {
    "bwi": _TECHNICAL, "pie": _TECHNICAL, "mt": _TECHNICAL, "mvi": _TECHNICAL, "mat": _TECHNICAL,
    "eo": _ECONOMIC, "hbr": _ECONOMIC, "zw": _CARE, "groen": _GREEN,
    "dp": Package((), (("wi", "nask1", "bi", "ec"),)),
}  # fmt: skip
"""The ten profiles of bb, kb and gl."""
TL_PROFILES = {
    "tl-techniek": _TECHNICAL, "tl-zorg-welzijn": _CARE, "tl-economie": _ECONOMIC, "tl-groen": _GREEN,
}  # fmt: skip
"""The four profiles of the tl."""
TL_OF = {
    "bwi": "tl-techniek", "pie": "tl-techniek", "mt": "tl-techniek", "mvi": "tl-techniek", "mat": "tl-techniek",
    "eo": "tl-economie", "hbr": "tl-economie", "zw": "tl-zorg-welzijn", "groen": "tl-groen",
}  # fmt: skip
"""The tl profile beside each vmbo profile; D&P is broad and has none."""
PROFILE_NAMES = {
    "nt": "N&T", "ng": "N&G", "em": "E&M", "cm": "C&M", "ng-nt": "N&G met N&T", "em-cm": "E&M met C&M",
    "bwi": "BWI", "pie": "PIE", "mt": "M&T", "mvi": "MVI", "mat": "MaT", "eo": "E&O", "hbr": "HBR", "zw": "Z&W",
    "groen": "Groen", "dp": "D&P", "tl-techniek": "Techniek (tl)", "tl-zorg-welzijn": "Zorg en welzijn (tl)",
    "tl-economie": "Economie (tl)", "tl-groen": "Groen (tl)",
}  # fmt: skip


def profiles_of(level: str) -> dict[str, Package]:
    """The profiles that exist at a school level; none at the mbo."""
    if level == "havo":
        return HAVO_PROFILES
    if level == "vmbo-tl":
        return TL_PROFILES
    return VMBO_PROFILES if level.startswith("vmbo-") else {}


def subject_names(level: str) -> dict[str, str]:
    """Subjects a pupil of the level may name, with their names; none at the mbo."""
    return HAVO_SUBJECTS if level == "havo" else VMBO_SUBJECTS if level.startswith("vmbo-") else {}


def starting_subjects(profile: str) -> frozenset[str]:
    """A havo package to begin with: what is fixed, and wiskunde A where mathematics must be chosen."""
    package = HAVO_PROFILES[profile]
    chosen = package.mathematics[:1] if package.mathematics_needed else ()
    return frozenset((*package.fixed, *chosen))


def read_subjects(level: str, typed: Iterable[str]) -> frozenset[str]:
    """Subject ids from what somebody typed: ids and usual names, in any case; UserError for another word."""
    names = subject_names(level)
    other = OTHER_NAMES if level == "havo" else VMBO_OTHER_NAMES
    by_small = {**other, **{id.casefold(): id for id in names}}
    found = set()
    for word in (each.strip() for each in typed):
        if word.casefold() in ("wisc", "wiskunde-c", "wc") and level == "havo":
            raise UserError("Wiskunde C bestaat niet op de havo; kies wiskunde A of wiskunde B.")
        if word.casefold() not in by_small:
            known = ", ".join(names) or "niets; op het mbo kies je geen vakken"
            raise UserError(f"Het vak {quoted(word)} kennen we hier niet. Kies uit: {known}.")
        found.add(by_small[word.casefold()])
    return frozenset(found)


def whole_package(level: str, profile: str, chosen: frozenset[str]) -> frozenset[str]:
    """The chosen subjects with what the profile always holds; UserError when they do not go together."""
    package = profiles_of(level).get(profile, Package())
    subjects = chosen | frozenset(package.fixed)
    if level == "havo":
        _check_mathematics(profile, package, subjects)
    return subjects


def _check_mathematics(profile: str, package: Package, subjects: frozenset[str]) -> None:
    name = PROFILE_NAMES.get(profile, "")
    if profile and "wisA" in subjects and "wisA" not in package.mathematics:
        raise UserError(f"Bij {name} hoort wiskunde B; wiskunde A kan daar niet bij.")
    if "wisA" in subjects and "wisB" in subjects:
        raise UserError("Wiskunde A en wiskunde B samen mag niet op de havo; kies er één van.")
    if "wisD" in subjects and "wisB" not in subjects:
        raise UserError("Wiskunde D mag op de havo alleen naast wiskunde B.")
    if package.mathematics_needed and not subjects & set(package.mathematics):
        raise UserError(f"Bij {name} hoort wiskunde; noem wiskunde A (wisA) of wiskunde B (wisB).")
