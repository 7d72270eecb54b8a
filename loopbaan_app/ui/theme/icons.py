"""Lucide icons as QIcons that take their colour from the theme at the moment they are painted."""

import struct
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from loopbaan_app.overrides import override

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
            renderer = QSvgRenderer(QByteArray(self.svg(name).replace("currentColor", colour).encode()))
            pixmap = QPixmap(round(size * ratio), round(size * ratio))
            pixmap.fill(QColor(0, 0, 0, 0))
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
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
        side = min(rect.width(), rect.height())
        left = rect.left() if rect.width() > side else rect.center().x() - side / 2 + 0.5
        target = QRectF(left, rect.center().y() - side / 2 + 0.5, side, side)
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        theme = self._theme
        colour = getattr(theme.tokens, self._token_on if state == QIcon.State.On else self._token)
        pixmap = theme.icons.pixmap(self._name, colour, side, theme.ratio)
        painter.drawPixmap(target.toRect(), pixmap)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap


_LOCAL_HEADER = struct.Struct("<4s5H3I2H")


def _zip_member(archive: bytes, name: str) -> bytes:
    """The contents of one file in a zip archive, found by the header that stands before it."""
    wanted = name.encode()
    place = archive.find(wanted)
    while place >= _LOCAL_HEADER.size:
        header = _LOCAL_HEADER.unpack_from(archive, place - _LOCAL_HEADER.size)
        signature, method, packed, name_length, extra_length = header[0], header[3], header[7], header[9], header[10]
        if signature == b"PK\x03\x04" and name_length == len(wanted):
            start = place + name_length + extra_length
            data = archive[start : start + packed]
            return zlib.decompress(data, -zlib.MAX_WBITS) if method else data
        place = archive.find(wanted, place + 1)
    raise KeyError(name)
