"""Where a pupil stands: level, profile, subjects and diploma."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from loopbaan_app.errors import UserError, quoted
from loopbaan_app.guidance.subjects import PROFILE_NAMES, profiles_of, read_subjects, whole_package
from loopbaan_app.model.level import SCHOOL_LEVELS, SchoolLevel

Diploma = Literal["straks", "ja", "nee"]
"""`straks`: still at school, subjects can still be chosen; `ja`: has it, subjects are fixed; `nee`: left without."""
DIPLOMAS: tuple[Diploma, ...] = ("straks", "ja", "nee")
LEVEL_NAMES = {
    "vmbo-bb": "vmbo basis", "vmbo-kb": "vmbo kader", "vmbo-gl": "vmbo gl", "vmbo-tl": "vmbo tl", "havo": "havo",
    "vwo": "vwo", "mbo-1": "mbo 1", "mbo-2": "mbo 2", "mbo-3": "mbo 3", "mbo-4": "mbo 4", "ad": "ad", "hbo": "hbo",
    "wo": "wo",
}  # fmt: skip
STARTING_QUALIFICATIONS = frozenset({"havo", "vwo", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo"})
"""Diplomas that end the duty to go to school before 18; a vmbo diploma is none (prog-kwalificatieplicht)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a pupil stands; make it with `standing`, which checks that it can exist.

    `subjects` holds the whole package, with what the profile always has. Without a profile nothing is chosen yet.
    """

    level: SchoolLevel
    profile: str = ""
    subjects: frozenset[str] = frozenset()
    diploma: Diploma = "straks"

    @property
    def name(self) -> str:
        """Level and profile in words, and that there is no diploma."""
        profile = f" met {PROFILE_NAMES[self.profile]}" if self.profile else ""
        return LEVEL_NAMES[self.level] + profile + (", zonder diploma" if self.diploma == "nee" else "")


def standing(level: str, profile: str = "", subjects: Iterable[str] = (), diploma: str = "straks") -> Standing:
    """Check and complete where somebody stands; UserError, in one sentence, for what cannot be."""
    known = next((each for each in SCHOOL_LEVELS if each == level), None)
    if known is None:
        raise UserError(f"Het niveau {quoted(level)} kennen we niet. Kies uit: {', '.join(SCHOOL_LEVELS)}.")
    when = next((each for each in DIPLOMAS if each == diploma), None)
    if when is None:
        raise UserError(f"Bij het diploma zeg je {', '.join(DIPLOMAS[:-1])} of {DIPLOMAS[-1]}; niet {quoted(diploma)}.")
    profiles = profiles_of(level)
    if profile and profile not in profiles:
        raise UserError(_no_such_profile(level, profile))
    chosen = read_subjects(level, subjects)
    if known == "havo" and not profile and not chosen:
        return Standing(known, diploma=when)
    return Standing(known, profile, whole_package(level, profile, chosen), when)


def read_start(typed: str) -> Standing:
    """Read `vmbo-kb/pie`, `havo/em` or `mbo-3`: level and, if any, profile; UserError for anything else."""
    level, _, profile = typed.strip().partition("/")
    mathematics = ("wisA",) if profile in ("ng", "em", "em-cm") else ()
    return standing(level, profile, mathematics)


def _no_such_profile(level: str, profile: str) -> str:
    if level.startswith("mbo-"):
        return "Op het mbo kies je geen profiel; noem alleen het niveau."
    profiles = ", ".join(profiles_of(level))
    if level == "vmbo-tl" and profile in PROFILE_NAMES:
        return f"De tl heeft vier eigen profielen. Kies uit: {profiles}."
    return f"Het profiel {quoted(profile)} is er niet op {LEVEL_NAMES[level]}. Kies uit: {profiles}."
