"""How many candidates chose a profile, as the national examination tables count them."""

from typing import Annotated

from pydantic import Field

from loopbaan_app.model.item import Frozen, ShortText, Slug


class ProfileCount(Frozen):
    """Candidates with one profile in one school year, in the whole country."""

    year: str
    """School year, such as 2023-2024."""
    level: ShortText
    profile: ShortText
    """Name of the profile as the table gives it."""
    candidates: Annotated[int, Field(ge=0)]
    source: Slug
