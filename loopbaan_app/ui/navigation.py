"""Where the user is: routes such as `beroepen/monteur-elektrische-netten`, and the stack that Back walks."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class Route(NamedTuple):
    """A place in the program: a page and, if any, the item that it shows."""

    page: str
    item: str = ""

    @classmethod
    def parse(cls, words: str) -> "Route":
        """Read `page` or `page/item`; anything is accepted, the window decides whether the place exists."""
        page, _, item = words.strip().strip("/").partition("/")
        return cls(page, item)

    def __str__(self) -> str:
        return f"{self.page}/{self.item}" if self.item else self.page


class Navigator(QObject):
    """The stack of places; `moved` carries the place to show."""

    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stack: list[Route] = []

    @property
    def current(self) -> Route | None:
        """The place shown now, or None before the first."""
        return self._stack[-1] if self._stack else None

    @property
    def can_go_back(self) -> bool:
        """True when there is a place to go back to."""
        return len(self._stack) > 1

    def go(self, route: Route) -> None:
        """Go to a place; going where one already is adds nothing to the stack."""
        if route != self.current:
            self._stack.append(route)
            del self._stack[:-100]
        self.moved.emit(route)

    def back(self) -> None:
        """Go back one place; at the first place nothing happens."""
        if self.can_go_back:
            self._stack.pop()
            self.moved.emit(self._stack[-1])
