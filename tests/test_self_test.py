"""The program's test of itself: what it counts, and that the small pack is without faults."""

import os
import subprocess
import sys
from pathlib import Path


def test_it_opens_everything_of_a_pack_without_a_fault(small_pack_path: Path, tmp_path: Path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [
        sys.executable,
        "-m",
        "loopbaan_app",
        "self-test",
        "--pack",
        str(small_pack_path),
        "--data-dir",
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("pages: ")
    assert done.stdout.endswith("warnings: 0\n")
