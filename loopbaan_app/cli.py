"""The command line: without a command it opens the window; every command shares `--pack` and `--data-dir`.

Nothing heavy is imported here: each command imports what it needs when it runs. Exit status 0 is good, 2 means that
something the user named could not be used (one Dutch sentence on standard error).
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from loopbaan_app import __version__
from loopbaan_app.errors import UserError
from loopbaan_app.overrides import override

if TYPE_CHECKING:
    import argparse

ROLES = ("pupil", "parent", "counsellor")
SYSTEM_LIBRARIES = "libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    try:
        if not words:  # how nearly everybody starts it: no need for argparse, 6 ms
            return _open_window("", None, None, ROLES[0])
        parsed = _parser().parse_args(words)
        return int(parsed.run(parsed))
    except UserError as error:
        print(error.sentence, file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1


def _parser() -> "argparse.ArgumentParser":
    import argparse

    class Parser(argparse.ArgumentParser):
        """A parser that refuses in one Dutch sentence, and leaves the rest to `--help`."""

        @override
        def error(self, message: str) -> NoReturn:
            raise UserError(f"Deze opdracht klopt niet of is niet af; kijk met `{self.prog} --help` hoe zij werkt.")

    shared: argparse.ArgumentParser = Parser(add_help=False)
    shared.add_argument("--pack", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="ander inhoudspakket")
    shared.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="map voor bestanden van het programma"
    )
    parser: argparse.ArgumentParser = Parser(
        prog="loopbaan", parents=[shared], description="Kiezen met cijfers, mensen en bezoeken. Zonder internet."
    )
    parser.add_argument("--version", action="version", version=f"Loopbaan {__version__}")
    parser.add_argument("--route", default="", metavar="PLEK", help="open een plek, zoals beroepen/timmerman")
    parser.add_argument("--role", choices=ROLES, default=ROLES[0], help="voor leerling, ouder of decaan")
    parser.set_defaults(run=_open_window_as_asked, pack=None, data_dir=None)
    commands = parser.add_subparsers(title="opdrachten", metavar="")
    _add_pack(commands, shared)
    _add_import(commands, shared)
    _add_guidance(commands, shared)
    test = commands.add_parser("self-test", parents=[shared], help="opent elke pagina en elk item zonder scherm")
    test.set_defaults(run=_self_test)
    shots = commands.add_parser("screenshots", parents=[shared], help="tekent pagina's als PNG, zonder scherm")
    shots.add_argument("dir", type=Path, metavar="DIR")
    shots.add_argument("--size", default="1366x768", help="breedte x hoogte, zoals 1024x600")
    shots.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    shots.add_argument("--text", type=int, choices=(100, 125, 150, 175, 200), default=100, help="tekst in procenten")
    shots.add_argument("--role", choices=ROLES, default=ROLES[0], help="voor leerling, ouder of decaan")
    shots.add_argument("--pages", default="", help="plekken met komma's ertussen; leeg is alles")
    shots.set_defaults(run=_screenshots)
    return parser


def _add_pack(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: "argparse.ArgumentParser"
) -> None:
    pack = commands.add_parser("pack", parents=[shared], help="inhoudspakket bouwen, controleren of bekijken")
    verbs = pack.add_subparsers(title="wat", metavar="", required=True)
    build = verbs.add_parser("build", parents=[shared], help="maakt een pakket van een map met inhoud")
    build.add_argument("--content", type=Path, metavar="DIR", default=None, help="map met inhoud")
    build.add_argument("--out", type=Path, metavar="FILE", default=None, help="bestand dat gemaakt wordt")
    build.add_argument("--draft", action="store_true", help="proefversie: weigert niets, slaat spelling over")
    build.set_defaults(run=_pack("build"))
    checks = "controleert pakketten, of zonder FILE de inhoud van deze map"
    check = verbs.add_parser("check", parents=[shared], help=checks)
    check.add_argument("files", type=Path, nargs="*", metavar="FILE")
    check.add_argument("--content", type=Path, metavar="DIR", default=None, help="map met inhoud")
    check.add_argument("--report", type=Path, metavar="HTML", default=None, help="schrijft het verslag als webpagina")
    check.set_defaults(run=_pack("check"))
    info = verbs.add_parser("info", parents=[shared], help="vertelt wat er in een pakket zit")
    info.add_argument("file", type=Path, metavar="FILE")
    info.add_argument("--json", action="store_true", help="als JSON")
    info.set_defaults(run=_pack("info"))
    diff = verbs.add_parser("diff", parents=[shared], help="vertelt wat er tussen twee pakketten veranderde")
    diff.add_argument("old", type=Path, metavar="OLD")
    diff.add_argument("new", type=Path, metavar="NEW")
    diff.set_defaults(run=_pack("diff"))


def _add_import(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: "argparse.ArgumentParser"
) -> None:
    table = commands.add_parser("import", parents=[shared], help="ververst de inhoud uit een tabel van CBS, ROA of DUO")
    table.add_argument("name", nargs="?", default="", metavar="NAME", help="welke invoer; zonder NAME een lijst")
    table.add_argument("file", type=Path, nargs="?", default=None, metavar="FILE")
    table.add_argument("--content", type=Path, metavar="DIR", default=None, help="map met inhoud")
    table.set_defaults(run=_import)


def _add_guidance(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", shared: "argparse.ArgumentParser"
) -> None:
    doors = commands.add_parser("doors", parents=[shared], help="welke deuren gaan open met een profiel en vakken")
    doors.add_argument("--level", default="", help="vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl, havo, mbo-2, mbo-3 of mbo-4")
    doors.add_argument("--profile", default="", help="zoals pie, zw, tl-techniek, nt of em")
    doors.add_argument("--subjects", default="", help="vakken met komma's ertussen, zoals wisa,econ,nat")
    doors.add_argument("--diploma", default="straks", help="straks (nog op school), ja of nee")
    doors.add_argument("--domain", default="", help="alleen opleidingen van dit domein")
    roads = commands.add_parser("routes", parents=[shared], help="de wegen naar een beroep")
    roads.add_argument("--from", dest="start", default="", metavar="NIVEAU/PROFIEL", help="zoals vmbo-kb/pie of havo")
    roads.add_argument("--to", default="", metavar="BEROEP", help="zoals monteur-elektrische-netten")
    find = commands.add_parser("search", parents=[shared], help="zoekt beroepen, opleidingen, mensen en meer")
    find.add_argument("text", nargs="*", metavar="TEKST")
    find.add_argument("--limit", type=int, default=20, help="hoeveel resultaten hoogstens")
    for name, command in (("doors", doors), ("routes", roads), ("search", find)):
        command.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
        command.set_defaults(run=_guidance(name))


def _guidance(verb: str) -> "Callable[[argparse.Namespace], int]":
    def run(parsed: "argparse.Namespace") -> int:
        from loopbaan_app import cli_guidance

        status: int = getattr(cli_guidance, verb)(parsed)
        return status

    return run


def _import(parsed: "argparse.Namespace") -> int:
    from loopbaan_app import cli_import

    return cli_import.import_table(parsed)


def _pack(verb: str) -> "Callable[[argparse.Namespace], int]":
    def run(parsed: "argparse.Namespace") -> int:
        from loopbaan_app import cli_pack

        status: int = getattr(cli_pack, verb)(parsed)
        return status

    return run


def _open_window_as_asked(parsed: "argparse.Namespace") -> int:
    return _open_window(parsed.route, parsed.pack, parsed.data_dir, parsed.role)


def _open_window(route: str, pack_file: Path | None, data_dir: Path | None, role: str) -> int:
    """Qt comes after the pack, because Qt for Python reads the source of every module that is imported after it.

    (It looks for `__feature__`.) Nothing becomes garbage while modules load, so the collector waits for the window.
    Together 10 ms of the start.
    """
    gc.disable()
    _expect_screen()
    from loopbaan_app.pack.opening import open_pack

    pack = open_pack(pack_file, data_dir)
    _import_qt()
    _expect_screen_plugin()
    from loopbaan_app import app

    return app.run(pack, route, role)


def _self_test(parsed: "argparse.Namespace") -> int:
    _without_screen()
    from loopbaan_app import self_test

    return self_test.run(parsed.pack, parsed.data_dir)


def _screenshots(parsed: "argparse.Namespace") -> int:
    _without_screen()
    from loopbaan_app import screenshots

    order = screenshots.Order(
        folder=parsed.dir,
        size=screenshots.read_size(parsed.size),
        theme=parsed.theme,
        text=parsed.text,
        role=parsed.role,
        places=tuple(place for place in parsed.pages.split(",") if place),
    )
    return screenshots.run(order, parsed.pack, parsed.data_dir)


def _without_screen() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _import_qt()


def _import_qt() -> None:
    """Import Qt, or say in one sentence which packages of the operating system are missing."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        library = str(error).split(":")[0]
        raise UserError(
            f"Qt mist iets van het besturingssysteem ({library}). Installeer het; op Debian en Ubuntu: "
            f"sudo apt install {SYSTEM_LIBRARIES}"
        ) from error


def _expect_screen() -> None:
    """Refuse with one sentence where Qt would end the process: there is no screen."""
    if not _needs_screen() or os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    gone = display.startswith(":") and not Path(f"/tmp/.X11-unix/X{display[1:].split('.')[0]}").exists()  # noqa: S108
    if gone or not display:
        raise UserError(
            "Er is geen scherm om het venster op te tonen. Start Loopbaan op een bureaublad, of gebruik "
            "`loopbaan screenshots DIR`: dat werkt zonder scherm."
        )


def _expect_screen_plugin() -> None:
    """Qt ends the process when its X11 plugin cannot be loaded, so look first."""
    if not _needs_screen() or os.environ.get("WAYLAND_DISPLAY"):
        return
    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt/plugins/platforms/libqxcb.so"
    if not plugin.exists():
        return
    from _ctypes import dlopen  # what ctypes itself calls; importing ctypes takes longer

    try:
        dlopen(str(plugin), os.RTLD_LAZY)
    except OSError as error:
        library = str(error).split(":")[0]
        raise UserError(
            f"Qt mist een bibliotheek voor het scherm ({library}). Installeer die; op Debian en Ubuntu: "
            f"sudo apt install {SYSTEM_LIBRARIES}"
        ) from error


def _needs_screen() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return sys.platform == "linux" and not chosen.startswith(("offscreen", "minimal", "vnc"))
