"""Two parts beside each other where there is room, and under each other where there is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.apply import Theme
from loopbaan_app.ui.widgets.room import Room


class Columns(Room):
    """`shares` are the proportions; below `together` pixels (at 100 % text) the parts stand under each other.

    A part with share 0 is as wide as it wants to be, and the others get the rest.
    """

    def __init__(
        self, theme: Theme, *parts: QWidget, shares: tuple[int, ...] = (9, 4), together: int = 760, spacing: int = 16
    ) -> None:
        super().__init__()
        self._theme, self._together, self._shares = theme, together, shares
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        for part, share in zip(parts, shares, strict=True):
            policy = part.sizePolicy()
            if share:
                policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # the shares decide, not the longest word
            part.setSizePolicy(policy)
            self._layout.addWidget(part, share)
        theme.changed.connect(self._turn)

    def _turn(self) -> None:
        narrow = self.width() < self._theme.px(self._together)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
            for index, share in enumerate(self._shares[:-1]):
                self._layout.setStretch(index, 0 if narrow else share)  # under each other only the last one grows

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
