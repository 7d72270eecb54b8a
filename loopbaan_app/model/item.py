"""What every item of the pack has in common: it is frozen, it knows its id, and it refuses unknown fields."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120)]
"""A stable readable id; never reused."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
"""Words that a person reads: plain text, never markup."""

ShortText = Annotated[str, StringConstraints(min_length=1, max_length=160, strip_whitespace=True)]


class Frozen(BaseModel):
    """A value: it cannot change, and a misspelled field is an error, not a silence."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Item(Frozen):
    """Something with a page or a card of its own."""

    id: Slug
