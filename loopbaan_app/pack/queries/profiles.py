"""Profiles: lists, one whole profile, the programmes that fit, and what the country chooses."""

from collections.abc import Iterable

from loopbaan_app.model.profile import Profile
from loopbaan_app.pack.queries.reading import item_json, occupation_rows, profile_rows, programme_rows
from loopbaan_app.pack.queries.rows import OccupationRow, ProgrammeRow
from loopbaan_app.pack.queries.rows import ProfileChoice as ProfileChoice
from loopbaan_app.pack.queries.rows import ProfileRow as ProfileRow
from loopbaan_app.pack.reader import Pack


def rows(pack: Pack) -> list[ProfileRow]:
    """All profiles in the order in which they are shown."""
    return profile_rows(pack, "ORDER BY f.sort_order, f.id")


def item(pack: Pack, id: str) -> Profile:
    """One whole profile; raises NotInPack."""
    return Profile.model_validate_json(item_json(pack, "profile", id))


def programmes_for(pack: Pack, id: str) -> list[ProgrammeRow]:
    """Programmes that fit the profile by content: an editorial choice, not an admission rule."""
    return programme_rows(
        pack,
        "JOIN programme_profile l ON l.programme = p.id WHERE l.profile = ? ORDER BY p.sort_name, p.id",
        (id,),
    )


def programmes_of(pack: Pack, ids: Iterable[str]) -> list[ProgrammeRow]:
    """Programmes that fit at least one of these profiles by content, by name."""
    joined = "|".join(ids)
    return programme_rows(
        pack,
        "WHERE p.id IN (SELECT programme FROM programme_profile WHERE instr('|' || ? || '|', '|' || profile || '|')) "
        "ORDER BY p.sort_name, p.id",
        (joined,),
    )


def occupations_of(pack: Pack, ids: Iterable[str]) -> list[OccupationRow]:
    """Occupations to which a programme leads that fits at least one of these profiles by content, by name."""
    joined = "|".join(ids)
    return occupation_rows(
        pack,
        "WHERE o.id IN (SELECT l.occupation FROM occupation_programme l JOIN programme_profile f "
        "ON f.programme = l.programme WHERE instr('|' || ? || '|', '|' || f.profile || '|')) "
        "ORDER BY o.sort_name, o.id",
        (joined,),
    )


def choices(pack: Pack) -> list[ProfileChoice]:
    """Candidates per profile in the whole country, by school year and level."""
    found = pack.execute(
        "SELECT year, level, profile, candidates, source FROM profile_choice "
        "ORDER BY year, level, candidates DESC, profile"
    )
    return [ProfileChoice(*row) for row in found]
