"""The first window does not wait for what it does not show: which modules a fresh interpreter has loaded, and when."""

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "pydantic",
    "sqlite_utils",
    "typing_extensions",
    "loopbaan_app.model",
    "loopbaan_app.dossier",
    "loopbaan_app.pack_builder",
)

AFTER_CLI = """
import json, sys
import loopbaan_app.cli
print(json.dumps(sorted(sys.modules)))
"""

AFTER_WINDOW = """
import json, sys
from pathlib import Path
from loopbaan_app.app import make_application, make_services
from loopbaan_app.pack.reader import Pack
from loopbaan_app.ui.main_window import MainWindow
from loopbaan_app.ui.navigation import Route
app = make_application()
window = MainWindow(make_services(app, Pack.open_bundled(Path(sys.argv[1]))))
window.go_to(Route("start"))
window.show()
app.processEvents()
print(json.dumps(sorted(sys.modules)))
"""


def modules_after(script: str, *arguments: str) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout)


def test_the_command_line_alone_loads_no_qt():
    loaded = modules_after(AFTER_CLI)
    assert not [name for name in loaded if name.startswith(("PySide6", *HEAVY))]


def test_the_first_window_loads_only_the_start_page(small_pack_path: Path):
    loaded = modules_after(AFTER_WINDOW, str(small_pack_path))
    assert not [name for name in loaded if name.startswith(HEAVY)]
    pages = [name for name in loaded if name.startswith("loopbaan_app.ui.pages.")]
    assert pages == ["loopbaan_app.ui.pages.start"]


def test_nothing_on_the_start_path_can_open_a_network_connection(small_pack_path: Path):
    loaded = modules_after(AFTER_WINDOW, str(small_pack_path))
    assert not {"socket", "ssl", "http.client", "PySide6.QtNetwork"} & set(loaded)
