"""A profile: the package of subjects a vmbo or havo pupil chooses."""

from typing import Literal

from loopbaan_app.model.item import Frozen, Item, ShortText, Slug, Text

ProfileKind = Literal["vmbo", "vmbo-tl", "havo", "havo-double", "leerweg", "practical"]


class ProfileWords(Frozen):
    """What a pupil reads about a profile."""

    name: ShortText
    one_line: ShortText
    what_you_do: Text
    fits: tuple[ShortText, ...] = ()
    """"Past bij je als …", several and different, so that nobody is shut out."""
    watch_out: Text | None = None
    try_task: Text | None = None
    """A small task to try at home or in class."""


class Profile(Item):
    """A vmbo profile, a theoretical profile, a havo profile, or a leerweg."""

    kind: ProfileKind
    code: str
    order: int
    leerwegen: tuple[Literal["bb", "kb", "gl", "tl"], ...] = ()
    common_subjects: tuple[str, ...] = ()
    required_subjects: tuple[str, ...] = ()
    """Each entry is one requirement; alternatives stand in one entry, joined by "of"."""
    choice_subjects: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    math_rule: Text | None = None
    free_part: Text | None = None
    tl_profile: Slug | None = None
    source: Slug
    certainty: Literal["high", "medium", "low"]
    words: ProfileWords
