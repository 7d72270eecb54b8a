"""Profiles: lists, one whole profile, the programmes that fit, and what the country chooses."""

from loopbaan_app.model.profile import Profile
from loopbaan_app.pack.queries.reading import item_json, profile_rows, programme_rows
from loopbaan_app.pack.queries.rows import ProfileChoice as ProfileChoice
from loopbaan_app.pack.queries.rows import ProfileRow as ProfileRow
from loopbaan_app.pack.queries.rows import ProgrammeRow
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


def choices(pack: Pack) -> list[ProfileChoice]:
    """Candidates per profile in the whole country, by school year and level."""
    found = pack.execute(
        "SELECT year, level, profile, candidates FROM profile_choice ORDER BY year, level, candidates DESC, profile"
    )
    return [ProfileChoice(*row) for row in found]
