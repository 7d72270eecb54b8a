"""Widgets that hold wrapping words: how wide they would like to be, without measuring the words for it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from loopbaan_app.overrides import override


def width_hint(widget: QWidget) -> QSize:
    """The hint of its layout, of which only the width counts: the height follows from the width it gets.

    Qt's own hint measures all words once more at every level of layouts, for a height that nobody uses. That is a third
    of the time in which a page comes.
    """
    layout = widget.layout()
    assert layout is not None
    return layout.sizeHint()


class Room(QWidget):
    """A bare widget with a layout of words that wrap."""

    @override
    def sizeHint(self) -> QSize:
        return width_hint(self)
