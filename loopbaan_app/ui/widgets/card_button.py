"""A button made of parts, such as a tile or a task: one action, one name for a screen reader."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy

from loopbaan_app.overrides import override


class CardButton(QPushButton):
    """Its parts lie in `line`; labels let the mouse through, so the whole card is the button."""

    def __init__(self, look: str, name: str, description: str = "", *, down: bool = False) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setProperty("focusPolicy", "TabFocus")
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        direction = QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight
        self.line = QBoxLayout(direction, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.line.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        return self.line.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.line.totalMinimumSize()
