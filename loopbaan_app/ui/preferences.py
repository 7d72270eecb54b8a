"""How the user reads and where the user stands: theme, text size, level, class, region, role. Kept for this run."""

from collections.abc import Callable
from typing import Any, NamedTuple

from loopbaan_app.ui.theme.tokens import TEXT_SCALES, ThemeName


class Reading(NamedTuple):
    """The choices; empty means: not said, and nothing depends on it being said."""

    theme: ThemeName = "light"
    text_scale: int = 100
    level: str = ""
    """vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl or havo."""
    school_year: str = ""
    region: str = ""
    """CBS province code."""
    role: str = "pupil"
    """pupil, parent or counsellor: whose version of the quiz is shown."""


class Preferences:
    """The one owner of the choices; `on_change` is called after each change."""

    def __init__(self, on_change: Callable[[], None], reading: Reading | None = None) -> None:
        self._on_change = on_change
        self.now = reading or Reading()

    def change(self, **choices: Any) -> None:
        """Change one or more choices of `Reading`; equal choices are no change."""
        changed = self.now._replace(**choices)
        if changed != self.now:
            self.now = changed
            self._on_change()

    def larger(self) -> None:
        """The next larger text size."""
        self._step(1)

    def smaller(self) -> None:
        """The next smaller text size."""
        self._step(-1)

    def _step(self, step: int) -> None:
        index = TEXT_SCALES.index(self.now.text_scale) + step
        if 0 <= index < len(TEXT_SCALES):
            self.change(text_scale=TEXT_SCALES[index])
