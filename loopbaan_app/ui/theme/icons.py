"""Lucide icons as QIcons that take their colour from the theme at the moment they are painted."""

import struct
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from loopbaan_app.overrides import override
from loopbaan_app.ui.theme.svg import picture

if TYPE_CHECKING:
    from loopbaan_app.ui.theme.apply import Theme


class IconSet:
    """The icons of the package `lucide`, each read once.

    The package's own reader unpacks with `zipfile` and an XML parser, and any reader of archives first reads the names
    of all 1,700 icons: 12 ms before the first window. We look for the few icons we show.
    """

    def __init__(self) -> None:
        spec = find_spec("lucide")
        if spec is None or not spec.submodule_search_locations:
            raise ModuleNotFoundError("lucide")
        self._archive = (Path(spec.submodule_search_locations[0]) / "lucide.zip").read_bytes()
        self._svg: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def svg(self, name: str) -> str:
        """The drawing with `currentColor` where the colour goes; KeyError when Lucide has no such icon."""
        if name not in self._svg:
            self._svg[name] = _zip_member(self._archive, f"{name}.svg").decode()
        return self._svg[name]

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon in one colour, `size` device-independent pixels square."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            svg, side = self.svg(name).replace("currentColor", colour), round(size * ratio)
            svg = svg.replace('width="24"', f'width="{side}"', 1).replace('height="24"', f'height="{side}"', 1)
            self._pixmaps[key] = picture(svg, ratio)
        return self._pixmaps[key]


class ThemeIcon(QIcon):
    """A Lucide icon in the colour that a token has in the theme of the moment; `token_on` serves when it is checked."""

    def __init__(self, theme: "Theme", name: str, token: str, token_on: str) -> None:
        super().__init__(_TintedEngine(theme, name, token, token_on))
        self.theme = theme


class _TintedEngine(QIconEngine):
    """Paints the icon."""

    def __init__(self, theme: "Theme", name: str, token: str, token_on: str) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._token_on = theme, name, token, token_on

    @override
    def clone(self) -> QIconEngine:
        return _TintedEngine(self._theme, self._name, self._token, self._token_on)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size() * self._theme.ratio, mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at the left of its field, `size` in pixels of the screen; the rest keeps the words at a distance."""
        colour = getattr(self._theme.tokens, self._token_on if state == QIcon.State.On else self._token)
        side = min(size.width(), size.height())
        sign = self._theme.icons.pixmap(self._name, colour, side)
        if size.width() == size.height() and mode != QIcon.Mode.Disabled:
            return sign
        field = QPixmap(size)
        field.fill(QColor(0, 0, 0, 0))
        painter = QPainter(field)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        painter.drawPixmap(0, (size.height() - side) // 2, sign)
        painter.end()
        return field


_ENTRY = struct.Struct("<4s6H3I5H2I")
"""What stands before a name in the list of names near the end of a zip archive."""
_END = struct.Struct("<4s4H2IH")
"""What stands near the end of an archive: among others, where the list of names begins."""
_LENGTHS = struct.Struct("<2H")
_BEFORE_LENGTHS, _HEADER = 26, 30


def _zip_member(archive: bytes, name: str) -> bytes:
    """The contents of one file in a zip archive, looked up in its list of names; KeyError when it is not there."""
    wanted = name.encode()
    place = archive.find(wanted, _END.unpack_from(archive, archive.rindex(b"PK\x05\x06"))[6])
    while place >= _ENTRY.size:
        entry = _ENTRY.unpack_from(archive, place - _ENTRY.size)
        signature, method, packed, name_length, header = entry[0], entry[4], entry[8], entry[10], entry[16]
        if signature == b"PK\x01\x02" and name_length == len(wanted):
            start = header + _HEADER + sum(_LENGTHS.unpack_from(archive, header + _BEFORE_LENGTHS))
            data = archive[start : start + packed]
            return zlib.decompress(data, -zlib.MAX_WBITS) if method else data
        place = archive.find(wanted, place + 1)
    raise KeyError(name)
