"""What every page is given: the pack, the dossier, the preferences, the theme and the news of changes."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from loopbaan_app.dossier.document import Dossier
    from loopbaan_app.guidance.rulebook import Rulebook
    from loopbaan_app.guidance.study import Work
    from loopbaan_app.pack.reader import Pack
    from loopbaan_app.ui.file_choice import FileChoice
    from loopbaan_app.ui.preferences import Preferences
    from loopbaan_app.ui.theme.apply import Theme


class Changes(QObject):
    """News for whoever shows something that may have changed."""

    dossier_changed = Signal(str)
    """Carries what changed: favourites, guesses, rounds, visits or facts."""
    preferences_changed = Signal()


class Services:
    """Made once in `app`, handed to each page; what only some pages need is made at first use.

    A plain class, because importing `dataclasses` takes 3 ms of the start.
    """

    def __init__(
        self,
        pack: "Pack",
        theme: "Theme",
        preferences: "Preferences",
        changes: Changes,
        make_dossier: "Callable[[], Dossier]",
    ) -> None:
        self.pack = pack
        self.theme = theme
        self.preferences = preferences
        self.changes = changes
        self._make_dossier = make_dossier

    @cached_property
    def choose(self) -> "FileChoice":
        """Asks the user for a file or a printer; tests put their own answers here."""
        from loopbaan_app.ui.file_choice import FileChoice

        return FileChoice()

    @cached_property
    def dossier(self) -> "Dossier":
        """The pupil's own things."""
        return self._make_dossier()

    @cached_property
    def rulebook(self) -> "Rulebook":
        """All rules and programmes of the pack."""
        from loopbaan_app.pack.queries.admission import rulebook

        return rulebook(self.pack)

    @cached_property
    def works(self) -> "dict[str, Work]":
        """All occupations of the pack without their words."""
        from loopbaan_app.pack.queries.admission import occupations

        return {work.id: work for work in occupations(self.pack)}
