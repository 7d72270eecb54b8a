"""How long it takes to open a place until it is painted, and how much memory a thousand visits keep.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/page_visits.py [--details]

Bars (95th percentile): the first visit to a page 150 ms, each other visit 50 ms; a thousand visits 5 MiB. The exit
status is 1 when one of them is not met. What the program loads in advance, while one reads the Start page, is loaded;
a first visit includes the rest of the imports.
"""

import argparse
import statistics
import sys
import time
import zlib
from collections import defaultdict
from pathlib import Path

from PySide6.QtWidgets import QApplication

from loopbaan_app.app import make_application, make_services, warm_up
from loopbaan_app.pack.opening import open_pack
from loopbaan_app.places import item_places, page_places
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
from loopbaan_app.ui.pages import entry

SHARE = 8
"""Every eighth item is visited; the short cards are thousands of the same form."""


def main() -> int:
    """Visit every page and a share of the items, then a thousand places more."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--details", action="store_true", help="tell the slowest places and the median per page")
    details = parser.parse_args().details
    app = make_application()
    pack = open_pack(None, None)
    services = make_services(app, pack)
    window = MainWindow(services)
    window.resize(1366, 768)
    window.show()
    for act in warm_up(services):
        act()
    items = sorted(item_places(pack), key=lambda route: zlib.crc32(str(route).encode()))  # mixed, the same each time
    first: dict[str, float] = {}
    next_visits: dict[str, float] = {}
    seen: set[str] = set()
    for route in [*page_places(), *items[::SHARE], *page_places()]:
        module = _module(route)
        times = next_visits if module in seen else first
        seen.add(module)
        times[str(route)] = _visit(app, window, route)
    kept = _memory_of_a_thousand(app, window, items)
    slow_first, slow_next = _percentile(first), _percentile(next_visits)
    print(f"first visits ({len(first)}): 95th percentile {slow_first:.0f} ms (bar 150)")
    print(f"next visits ({len(next_visits)}): 95th percentile {slow_next:.0f} ms (bar 50)")
    print(f"memory after 1,000 visits: {kept:+.1f} MiB (bar +5)")
    if details:
        _tell(first, next_visits)
    return int(slow_first > 150 or slow_next > 50 or kept > 5)


def _module(route: Route) -> str:
    page = entry(route.page)
    assert page is not None
    return page.item_module if route.item else page.module


def _visit(app: QApplication, window: MainWindow, route: Route) -> float:
    """Milliseconds until a place is painted."""
    start = time.perf_counter()
    window.go_to(route)
    app.processEvents()
    return (time.perf_counter() - start) * 1000


def _memory_of_a_thousand(app: QApplication, window: MainWindow, items: list[Route]) -> float:
    """MiB that stay after a thousand visits; a thousand before it fill what is kept on purpose."""
    before = 0.0
    for _ in range(2):
        before = _resident()
        for route in items[:200] * 5:
            _visit(app, window, route)
    return _resident() - before


def _resident() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def _percentile(times: dict[str, float]) -> float:
    return statistics.quantiles(times.values(), n=20)[-1]


def _tell(first: dict[str, float], next_visits: dict[str, float]) -> None:
    for name, times in (("first", first), ("next", next_visits)):
        print(name)
        for place in sorted(times, key=times.__getitem__, reverse=True)[:14]:
            print(f"  {times[place]:6.0f} ms  {place}")
    pages = defaultdict(list)
    for place, duration in next_visits.items():
        pages[place.split("/")[0] + ("/…" if "/" in place else "")].append(duration)
    print("next, median per page")
    for page, durations in sorted(pages.items(), key=lambda item: -statistics.median(item[1])):
        print(f"  {statistics.median(durations):6.0f} ms  {page} ({len(durations)})")


if __name__ == "__main__":
    sys.exit(main())
