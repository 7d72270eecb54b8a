"""Time from process start to the window on the screen, and memory one second later, against a bare PySide6 window.

Both are watched from outside, by the news of the X server, as `python -m loopbaan_app` starts it. They run in turn on
the same screen, so that the ratio holds when the machine's speed drifts:

    xvfb-run -s "-screen 0 1366x768x24" python tests/benchmarks/first_window.py

Bars (medians): time 1.5, memory 1.8; the exit status is 1 when one of them is not met. The time until the first frame
is drawn (the middle of the black screen is black no more) is told besides. The screen must be empty and have no window
manager.
"""

import argparse
import ctypes
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
app.exec()
"""
PROGRAMS = {"Loopbaan": ["-m", "loopbaan_app"], "bare window": ["-c", BARE]}
MAP_NOTIFY, SUBSTRUCTURE_NOTIFY, Z_PIXMAP = 19, 1 << 19, 2
PATIENCE = 20.0
"""Seconds after which a window will not come any more."""


class Run(NamedTuple):
    """One start: milliseconds until the window and until its first frame, and MiB one second later."""

    window: float
    drawn: float
    memory: float


class Screen:
    """The X screen: when a window comes, and what colour the middle has."""

    def __init__(self) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        x.XOpenDisplay.restype = x.XGetImage.restype = pointer
        x.XDefaultRootWindow.restype = x.XGetPixel.restype = number
        x.XDefaultRootWindow.argtypes = x.XPending.argtypes = x.XDestroyImage.argtypes = [pointer]
        x.XSelectInput.argtypes = [pointer, number, ctypes.c_long]
        x.XNextEvent.argtypes = [pointer, pointer]
        x.XGetImage.argtypes = [pointer, number, *[ctypes.c_int] * 2, *[ctypes.c_uint] * 2, number, ctypes.c_int]
        x.XGetPixel.argtypes = [pointer, ctypes.c_int, ctypes.c_int]
        x.XSync.argtypes = [pointer, ctypes.c_int]
        self._display = x.XOpenDisplay(None)
        if not self._display:
            sys.exit("there is no X screen; start this with xvfb-run")
        self._root = x.XDefaultRootWindow(self._display)
        x.XSelectInput(self._display, self._root, SUBSTRUCTURE_NOTIFY)
        self._event = ctypes.create_string_buffer(192)
        self.forget()

    def forget(self) -> None:
        """Forget the news so far."""
        self._x.XSync(self._display, 1)

    def window_came(self) -> bool:
        """True when a window was put on the screen since the last question."""
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, self._event)
            if ctypes.c_int.from_buffer(self._event).value == MAP_NOTIFY:
                return True
        return False

    def middle_is_black(self) -> bool:
        """True as long as nothing is drawn in the middle."""
        image = self._x.XGetImage(self._display, self._root, 683, 384, 1, 1, 0xFFFFFF, Z_PIXMAP)
        colour = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return not colour & 0xFFFFFF


def main() -> int:
    """Run both in turn and print the medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    screen = Screen()
    if not screen.middle_is_black():
        sys.exit("the screen is not empty")
    for name in PROGRAMS:
        start(screen, name)  # warm the file cache
    pairs = [tuple(start(screen, name) for name in PROGRAMS) for _ in range(runs)]
    ratios = {
        measure: statistics.median(getattr(ours, measure) / getattr(bare, measure) for ours, bare in pairs)
        for measure in Run._fields
    }
    for measure, unit, bar in (("window", "ms", " (bar 1.5)"), ("drawn", "ms", ""), ("memory", "MiB", " (bar 1.8)")):
        ours, bare = (statistics.median(getattr(pair[which], measure) for pair in pairs) for which in (0, 1))
        print(f"{measure}: Loopbaan {ours:.0f} {unit}, bare window {bare:.0f} {unit}, ratio {ratios[measure]:.2f}{bar}")
    return int(ratios["window"] > 1.5 or ratios["memory"] > 1.8)


def start(screen: Screen, name: str) -> Run:
    """Start one of the programs, measure it, and end it."""
    screen.forget()
    begin = time.perf_counter()
    with subprocess.Popen([sys.executable, *PROGRAMS[name]]) as process:
        try:
            window = _wait(begin, screen.window_came)
            drawn = _wait(begin, lambda: not screen.middle_is_black())
            time.sleep(1)
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines()
            memory = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
        finally:
            process.kill()
    _wait(time.perf_counter(), screen.middle_is_black)
    return Run(window, drawn, memory)


def _wait(begin: float, until: Callable[[], bool]) -> float:
    """Milliseconds from `begin` until something is true."""
    while not until():
        if time.perf_counter() - begin > PATIENCE:
            sys.exit("no window came")
        time.sleep(0.0005)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    sys.exit(main())
