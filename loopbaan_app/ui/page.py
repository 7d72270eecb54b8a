"""What every page is: a scrolling column that reads from the services and asks for what it wants by signal."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from loopbaan_app.overrides import override
from loopbaan_app.ui.services import Services
from loopbaan_app.ui.widgets.card import column
from loopbaan_app.ui.widgets.label import Label
from loopbaan_app.ui.widgets.room import Room

WIDEST = 1320
MARGIN = 32
SCROLL_BAR = 12
"""How wide the style sheet makes it."""


class Page(QScrollArea):
    """A page. It never opens another page itself: it emits `go_to` with a Route, and the window acts."""

    go_to = Signal(object)
    source_asked = Signal(str)
    """Id of a figure, or `source:` and the id of a source."""
    told = Signal(str)
    """A short message for the user, shown as a toast and spoken by a screen reader."""
    above = 24
    """Pixels above the first part; fewer where it is a breadcrumb, whose links have room of their own."""

    def __init__(self, services: Services, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # from the start: a later change of parent would style and lay out all its parts again
        if parent is not None:
            self.resize(parent.size())
        self.services = services
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", "ClickFocus")
        # The bar keeps its place in the margin: a page that first comes without it is laid out a second time.
        self.setProperty("verticalScrollBarPolicy", "ScrollBarAlwaysOn")
        self._content: QWidget | None = None
        self.body = QVBoxLayout()
        self.clear()

    def open(self, item: str) -> None:
        """Show the page, about `item` when it is not empty. KeyError when there is no such item."""

    def clear(self) -> None:
        """Start over with an empty column."""
        content = Room()
        content.setObjectName("page")
        # Height for width decides: the least height of wrapped words belongs to their narrowest width, and would scroll
        # into empty space.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.body = QVBoxLayout(content)
        self.body.setSpacing(16)
        self._content = content
        self._fit()
        self.setWidget(content)
        if self.isVisible():
            self._show_when_filled(content)

    def _show_when_filled(self, content: QWidget) -> None:
        """Parts that come in a visible column are shown one by one, and each time all of them are laid out again."""
        from PySide6.QtCore import QMetaObject, Qt  # 15 ms; the Start page needs none of it

        content.hide()
        QMetaObject.invokeMethod(content, "show", Qt.ConnectionType.QueuedConnection)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add parts under each other."""
        for part in parts:
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)

    def add_heading(self, title: str, line: str = "", right: QWidget | QLayout | None = None) -> None:
        """The head of a page without a coloured head: title, a quiet line, and something at the right."""
        head = QHBoxLayout()
        head.setSpacing(16)
        words = column(Label(title, "display"), spacing=2)
        if line:
            words.addWidget(Label(line, "quiet"))
        head.addLayout(words, 1)
        if isinstance(right, QLayout):
            head.addLayout(right)
        elif right is not None:
            head.addLayout(column(1, right, spacing=0))
        self.body.addLayout(head)

    @property
    def narrow(self) -> bool:
        """True when two columns do not fit: a small window or large text."""
        return self.width() < self.services.theme.px(820)

    def _fit(self) -> None:
        # `viewport()` would make Qt for Python load every class of QtWidgets: 25 ms of the start.
        side = 16 if self.width() < 700 else max(MARGIN, (self.width() - WIDEST) // 2)
        self.body.setContentsMargins(side, self.above, side - SCROLL_BAR, 28)

    @override
    def sizeHint(self) -> QSize:
        """A page takes the room it gets; Qt would lay out all its parts to know what room they would like."""
        return self.size()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
