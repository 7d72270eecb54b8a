"""The heart that keeps something in the dossier, and lets go of it again."""

from PySide6.QtCore import Signal

from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.button import Button


class Heart(Button):
    """A toggle: `wanted` carries whether to keep the thing."""

    wanted = Signal(bool)

    def __init__(self, theme: Theme, title: str, *, kept: bool, wide: bool = False) -> None:
        super().__init__("", "primary" if wide else "icon")
        self._theme, self._title, self._wide = theme, title, wide
        self.clicked.connect(self._toggle)
        self._kept = kept
        self._show()

    @property
    def kept(self) -> bool:
        """True while the thing is kept."""
        return self._kept

    def set_kept(self, kept: bool) -> None:
        """Show what the dossier says."""
        self._kept = kept
        self._show()

    def _toggle(self) -> None:
        self.set_kept(not self._kept)
        self.wanted.emit(self._kept)

    def _show(self) -> None:
        words = "Bewaard" if self._kept else "Bewaar"
        name = f"{self._title}: bewaard, klik om te laten gaan" if self._kept else f"Bewaar {self._title}"
        self.set_text(words if self._wide else "", name)
        self.setToolTip("" if self._wide else words)
        icon = "heart-off" if self._kept and not self._wide else "heart"
        if self._wide:
            self.set_icon(self._theme.icon("check" if self._kept else "heart", "on_brand"), 20)
        else:
            self.set_icon(self._theme.icon("heart" if not self._kept else icon, "bad" if self._kept else "text"), 18)
