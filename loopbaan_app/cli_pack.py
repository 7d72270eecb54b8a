"""The commands `loopbaan pack build`, `check` and `info`."""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from loopbaan_app.errors import PackRefused, UserError
from loopbaan_app.pack.reader import Pack
from loopbaan_app.paths import BUNDLED_PACK, checkout_content

MOST_PROBLEMS = 60


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `pack` with its three verbs; each sets `run` to a function that gives the exit status."""
    pack = subparsers.add_parser("pack", help="inhoudspakket bouwen, controleren of bekijken")
    verbs = pack.add_subparsers(title="wat", metavar="", required=True)
    building = verbs.add_parser("build", help="maakt een pakket van een map met inhoud")
    building.add_argument("--content", type=Path, metavar="DIR", default=None, help="map met inhoud")
    building.add_argument("--out", type=Path, metavar="FILE", default=None, help="bestand dat gemaakt wordt")
    building.set_defaults(run=build)
    checking = verbs.add_parser("check", help="controleert pakketten")
    checking.add_argument("files", type=Path, nargs="+", metavar="FILE")
    checking.set_defaults(run=check)
    telling = verbs.add_parser("info", help="vertelt wat er in een pakket zit")
    telling.add_argument("file", type=Path, metavar="FILE")
    telling.add_argument("--json", action="store_true", help="als JSON")
    telling.set_defaults(run=info)


def build(args: argparse.Namespace) -> int:
    """Build a pack; without arguments that of this checkout. Every problem is a line on standard error."""
    from loopbaan_app.pack_builder.build import build_pack
    from loopbaan_app.pack_builder.problems import ContentRefused

    content = args.content or checkout_content()
    if content is None:
        raise UserError("Zeg met --content in welke map de inhoud staat.")
    out = args.out or (BUNDLED_PACK if args.content is None else Path("loopbaan.sqlite"))
    try:
        build_pack(content, out)
    except ContentRefused as refused:
        for problem in refused.problems[:MOST_PROBLEMS]:
            print(problem, file=sys.stderr)
        print(f"De inhoud is niet in orde: {len(refused.problems)} keer iets mis.", file=sys.stderr)
        return 2
    print(f"{out}: {out.stat().st_size / 1_000_000:.1f} MB")
    return 0


def check(args: argparse.Namespace) -> int:
    """Check packs; each refused file gives exactly one sentence on standard error."""
    refused = 0
    for file in args.files:
        try:
            _opened(file)
        except PackRefused as refusal:
            refused += 1
            print(refusal.sentence, file=sys.stderr)
        else:
            print(f"{file.name} is in orde.")
    return 2 if refused else 0


def info(args: argparse.Namespace) -> int:
    """Tell what a pack says about itself, after the same check."""
    manifest = _opened(args.file)
    if args.json:
        print(json.dumps(manifest, ensure_ascii=False, indent=2))
        return 0
    print(f"{manifest['id']}, uitgave {manifest['edition']} van {manifest['date']}")
    print(f"gemaakt met Loopbaan {manifest['builder']}; controle: {manifest['audit']}")
    print(f"SHA-256 van de inhoud: {manifest['content_sha256']}")
    for table, number in manifest["counts"].items():
        print(f"{number:7} {table}")
    return 0


def _opened(file: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="loopbaan-") as folder:
        pack = Pack.open_foreign(file, Path(folder))
        try:
            return pack.info._asdict()
        finally:
            pack.close()
