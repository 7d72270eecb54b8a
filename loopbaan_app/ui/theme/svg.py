"""Drawings in SVG as pictures, by the reader of images that comes with Qt."""

from PySide6.QtGui import QPixmap


def picture(svg: str, ratio: float = 1.0) -> QPixmap:
    """The drawing, as large as its `width` and `height` say; `ratio` is how many of its pixels are one on the screen.

    Not by `QSvgRenderer`: its module and the classes that its constructor names take 3 ms of the start.
    """
    pixmap = QPixmap()
    if not pixmap.loadFromData(svg.encode(), "SVG"):
        raise ValueError(f"not an SVG: {svg[:80]}")
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def drawing(inside: str, units: tuple[int, int], scale: float = 1.0, ratio: float = 1.0) -> QPixmap:
    """What is drawn in `units` as a picture, `scale` times as large."""
    width, height = (round(side * scale * ratio) for side in units)
    return picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {units[0]} {units[1]}">{inside}</svg>',
        ratio,
    )
