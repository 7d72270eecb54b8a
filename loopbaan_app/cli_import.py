"""The command `loopbaan import NAME FILE`: refresh tables of the content from an official or research table."""

import argparse

from loopbaan_app.errors import UserError, quoted
from loopbaan_app.paths import checkout_content


def import_table(args: argparse.Namespace) -> int:
    """Run one importer on the content and tell what changed; without a name: list the names."""
    from loopbaan_app.pack_builder.importers import IMPORTERS, OFFICIAL, run_importer

    if not args.name:
        for name in (*OFFICIAL, *(name for name in IMPORTERS if name not in OFFICIAL)):
            print(f"{name:20} {OFFICIAL.get(name, '')}".rstrip())
        return 0
    content = args.content or checkout_content()
    if content is None:
        raise UserError("Zeg met --content in welke map de inhoud staat.")
    if not (content / "tables").is_dir():
        raise UserError(f"{content} is geen map met inhoud: de map tables ontbreekt.")
    if args.name not in IMPORTERS:
        raise UserError(f"De invoer {quoted(args.name)} kennen we niet. Kies uit: {', '.join(IMPORTERS)}.")
    if args.file is None:
        raise UserError(f"Zeg ook welk bestand: loopbaan import {args.name} FILE.")
    if not args.file.exists():
        raise UserError(f"{args.file} is er niet.")
    try:
        print(run_importer(args.name, args.file, content))
    except OSError as error:
        sentence = f"{args.file.name} kan niet worden ingevoerd: {content} is niet te lezen of te schrijven."
        raise UserError(sentence) from error
    return 0
