"""What every page is given: the pack, the dossier, the preferences, the theme and the news of changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from loopbaan_app.ui.file_choice import FileChoice
from loopbaan_app.ui.theme.apply import Theme

if TYPE_CHECKING:
    from loopbaan_app.dossier.document import Dossier
    from loopbaan_app.guidance.rulebook import Rulebook
    from loopbaan_app.guidance.study import Work
    from loopbaan_app.pack.reader import Pack
    from loopbaan_app.ui.preferences import Preferences


class Changes(QObject):
    """News for whoever shows something that may have changed."""

    dossier_changed = Signal(str)
    """Carries what changed: favourites, guesses, rounds, visits or facts."""
    preferences_changed = Signal()


@dataclass(frozen=True)
class Services:
    """Made once in `app`, handed to each page."""

    pack: "Pack"
    theme: Theme
    preferences: "Preferences"
    changes: Changes
    make_dossier: "Callable[[], Dossier]"
    choose: FileChoice = field(default_factory=FileChoice)
    """Asks the user for a file or a printer; tests answer by themselves."""

    @cached_property
    def dossier(self) -> "Dossier":
        """The pupil's own things; made at first use, so that the first window does not wait for it."""
        return self.make_dossier()

    @cached_property
    def rulebook(self) -> "Rulebook":
        """All rules and programmes of the pack, read at first use."""
        from loopbaan_app.pack.queries.admission import rulebook

        return rulebook(self.pack)

    @cached_property
    def works(self) -> "dict[str, Work]":
        """All occupations of the pack without their words, read at first use."""
        from loopbaan_app.pack.queries.admission import occupations

        return {work.id: work for work in occupations(self.pack)}
