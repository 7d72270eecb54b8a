"""The order in which Tab goes past parts that come later than their neighbours."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(first: QWidget, others: Iterable[QWidget]) -> None:
    """Tab goes from `first` past the others, in this order; all are in the same window."""
    for other in others:
        QWidget.setTabOrder(first, other)
        first = other


def lead(anchor: QWidget, others: Iterable[QWidget]) -> None:
    """Tab goes past the others, in this order, just before it comes to `anchor` or what is in it."""
    before = anchor.previousInFocusChain()
    while before and before is not anchor and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    if before:
        follow(before, others)
