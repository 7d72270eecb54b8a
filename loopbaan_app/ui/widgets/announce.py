"""Words that a screen reader speaks when something changed that is not where the keyboard is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader speak `words`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
