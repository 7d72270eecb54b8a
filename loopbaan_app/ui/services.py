"""What every page is given: the pack, the dossier, the preferences, the theme and the news of changes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from loopbaan_app.ui.theme.apply import Theme

if TYPE_CHECKING:
    from loopbaan_app.dossier.document import Dossier
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

    @cached_property
    def dossier(self) -> "Dossier":
        """The pupil's own things; made at first use, so that the first window does not wait for it."""
        return self.make_dossier()
