"""Which pack the program reads: the one that came with it, or the one that the user named."""

from pathlib import Path

from loopbaan_app.pack.reader import Pack
from loopbaan_app.paths import bundled_pack, private_packs


def open_pack(file: Path | None, data_dir: Path | None) -> Pack:
    """The bundled pack, or a checked copy of the pack in `file`; raises PackRefused with one sentence."""
    if file is None:
        return Pack.open_bundled(bundled_pack())
    return Pack.open_foreign(file, private_packs(data_dir))
