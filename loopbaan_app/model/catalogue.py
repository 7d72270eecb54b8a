"""A catalogue occupation: a short card from ESCO, for work that has no text of our own yet."""

from typing import Annotated

from pydantic import StringConstraints

from loopbaan_app.model.item import Item, ShortText, Slug

SEPARATOR = "|"


class CatalogueOccupation(Item):
    """An occupation of ESCO with its ISCO group and what one learns to do in it."""

    name: ShortText
    esco_code: Annotated[str, StringConstraints(pattern=r"^\d{4}(\.\d+)*$", max_length=40)]
    esco_id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
    """The last part of its address at ESCO; stays the same when the name changes."""
    isco08: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    isco_name: ShortText
    group: Annotated[str, StringConstraints(pattern=r"^(\d{4})?$")] = ""
    """BRC 2014 occupation group (CBS) whose figures hold for it; empty when we do not know the group."""
    other_names: Annotated[str, StringConstraints(max_length=4000)] = ""
    """Other names, separated by upright strokes."""
    skills: Annotated[str, StringConstraints(max_length=2000)] = ""
    """What one does in it, as ESCO words it, separated by upright strokes; those that tell most."""
    source: Slug

    @property
    def names(self) -> tuple[str, ...]:
        """The other names."""
        return tuple(self.other_names.split(SEPARATOR)) if self.other_names else ()

    @property
    def skill_list(self) -> tuple[str, ...]:
        """The skills."""
        return tuple(self.skills.split(SEPARATOR)) if self.skills else ()
