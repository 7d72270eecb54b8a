"""Time from process start to the first window, and memory one second later, against a bare PySide6 window.

Both run in turn under the same screen, so that the ratio holds when the machine's speed drifts:

    xvfb-run -s "-screen 0 1366x768x24" python tests/benchmarks/first_window.py

Bars (median of the ratios): time 1.5, memory 1.8. The exit status is 1 when one of them is not met.
"""

import argparse
import statistics
import subprocess
import sys
import time

REPORT = """
def report(app, real_exec):
    from PySide6.QtCore import QTimer
    def shown():
        print("shown", flush=True)
        QTimer.singleShot(1000, measured)
    def measured():
        status = open("/proc/self/status").read()
        print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")), flush=True)
        app.quit()
    app.processEvents()
    QTimer.singleShot(0, shown)
    return real_exec()
"""

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QWidget
{REPORT}
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
report(app, app.exec)
"""

OURS = f"""
import sys
{REPORT}
import loopbaan_app.cli as cli
cli._import_qt()
from PySide6.QtWidgets import QApplication
real = QApplication.exec
QApplication.exec = lambda self: report(self, real)
sys.exit(cli.main([]))
"""


def main() -> int:
    """Run both in turn and print the medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    measure(BARE), measure(OURS)  # warm the file cache
    pairs = [(measure(OURS), measure(BARE)) for _ in range(runs)]
    time_ratio = statistics.median(ours[0] / bare[0] for ours, bare in pairs)
    memory_ratio = statistics.median(ours[1] / bare[1] for ours, bare in pairs)
    for name, index, unit in (("time", 0, "ms"), ("memory", 1, "MiB")):
        ours, bare = (statistics.median(pair[which][index] for pair in pairs) for which in (0, 1))
        print(f"{name}: Loopbaan {ours:.0f} {unit}, bare window {bare:.0f} {unit}")
    print(f"ratio of time {time_ratio:.2f} (bar 1.5), of memory {memory_ratio:.2f} (bar 1.8)")
    return int(time_ratio > 1.5 or memory_ratio > 1.8)


def measure(script: str) -> tuple[float, float]:
    """Milliseconds from process start to the window, and MiB one second later."""
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "shown"
        shown = (time.perf_counter() - start) * 1000
        resident = int(process.stdout.readline()) / 1024
    return shown, resident


if __name__ == "__main__":
    sys.exit(main())
