"""Pictures of pages as PNG files, made without a screen."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from loopbaan_app.app import make_application, make_services
from loopbaan_app.errors import UserError
from loopbaan_app.pack.opening import open_pack
from loopbaan_app.places import example_places
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages import entry
from loopbaan_app.ui.preferences import Reading
from loopbaan_app.ui.theme.tokens import ThemeName


@dataclass(frozen=True, slots=True)
class Order:
    """What to draw, and how; `text` in per cent."""

    folder: Path
    size: QSize
    theme: ThemeName
    text: int
    places: tuple[str, ...]
    role: str = "pupil"


def read_size(words: str) -> QSize:
    """`1366x768` as a size; raises UserError when it is something else or not between 320 and 8000 pixels."""
    width, _, height = words.partition("x")
    if width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 8000 and 320 <= int(height) <= 8000:
        return QSize(int(width), int(height))
    raise UserError(f"“{words[:40]}” is geen maat; schrijf bijvoorbeeld 1366x768.")


def run(order: Order, pack_file: Path | None, data_dir: Path | None) -> int:
    """Draw each place to `<place>.png` in the folder and print the names."""
    app = make_application()
    pack = open_pack(pack_file, data_dir)
    places = [Route.parse(place) for place in order.places] or example_places(pack)
    for place in places:
        if entry(place.page) is None:
            raise UserError(f"De plek “{str(place)[:80]}” bestaat niet.")
    _make_folder(order.folder)
    window = MainWindow(make_services(app, pack, Reading(theme=order.theme, text_scale=order.text, role=order.role)))
    window.setMinimumSize(0, 0)
    window.resize(order.size)
    window.show()
    for place in places:
        print(_draw(window, app, place, order.folder))
    window.close()
    pack.close()
    return 0


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"De map {folder} kan niet gemaakt worden: {error.strerror}.") from error


def _draw(window: MainWindow, app: QApplication, place: Route, folder: Path) -> Path:
    window.go_to(place)
    for _ in range(3):  # layouts of wrapped text settle in at most three rounds
        app.processEvents()
    file = folder / (str(place).replace("/", "--") + ".png")
    if not window.grab().save(str(file)):
        raise UserError(f"{file} kan niet geschreven worden; is de schijf vol of alleen-lezen?")
    return file
