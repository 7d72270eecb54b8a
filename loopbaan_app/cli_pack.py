"""The commands `loopbaan pack build`, `check` and `info`."""

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from loopbaan_app.errors import PackRefused, UserError
from loopbaan_app.pack.audit_text import audit_lines
from loopbaan_app.pack.reader import Pack
from loopbaan_app.paths import BUNDLED_PACK, checkout_content

if TYPE_CHECKING:
    from loopbaan_app.pack_builder.problems import Problem

MOST_PROBLEMS = 60


def build(args: argparse.Namespace) -> int:
    """Build a pack; without arguments that of this checkout. Every problem is a line on standard error."""
    from loopbaan_app.pack_builder.build import build_pack
    from loopbaan_app.pack_builder.problems import ContentRefused

    content = args.content or checkout_content()
    if content is None:
        raise UserError("Zeg met --content in welke map de inhoud staat.")
    out = args.out or (BUNDLED_PACK if args.content is None else Path("loopbaan.sqlite"))
    try:
        result = build_pack(content, out, draft=args.draft)
    except ContentRefused as refused:
        return _refuse(refused.problems)
    print(f"{out}: {out.stat().st_size / 1_000_000:.1f} MB")
    for rule in result.rules:
        if rule.not_checked:
            print(f"Niet gecontroleerd: {rule.not_checked}.")
    return 0


def check(args: argparse.Namespace) -> int:
    """Check packs; each refused file gives exactly one sentence on standard error. Without files: the content."""
    if not args.files:
        return _check_content(args.content or checkout_content(), args.report)
    refused = 0
    for file in args.files:
        try:
            manifest = _opened(file)
        except PackRefused as refusal:
            refused += 1
            print(refusal.sentence, file=sys.stderr)
        else:
            print(f"{file.name} is in orde.")
            _report(args.report, f"Controle van {manifest['id']}, uitgave {manifest['edition']}", manifest["audit"])
    return 2 if refused else 0


def _check_content(content: Path | None, report: Path | None) -> int:
    """Audit content without building; every fault is a line on standard error, and all of them stand in the report."""
    from loopbaan_app.pack.audit_text import read_audit, rule_line
    from loopbaan_app.pack_builder.audit.run import audit
    from loopbaan_app.pack_builder.build import read_ready
    from loopbaan_app.pack_builder.problems import ContentRefused

    if content is None:
        raise UserError("Zeg met --content in welke map de inhoud staat.")
    try:
        ready = read_ready(content)
    except ContentRefused as refused:
        return _refuse(refused.problems)
    result = audit(ready)
    read = read_audit(result.as_json())
    for rule in read.rules if read else ():
        print(rule_line(rule))
    title = f"Controle van {ready.facts.id}, uitgave {ready.facts.edition}"
    _report(report, title, result.as_json(), {rule.name: rule.faults for rule in result.rules})
    return _refuse(result.faults) if result.faults else 0


def _report(
    report: Path | None, title: str, audit: str, faults: "Mapping[str, Sequence[Problem]] | None" = None
) -> None:
    """Write the audit as a page for a browser."""
    if report is None:
        return
    from loopbaan_app.pack.audit_text import NOT_AUDITED, read_audit
    from loopbaan_app.pack_builder.audit.report import report_html

    read = read_audit(audit)
    if read is None:
        raise UserError(NOT_AUDITED)
    try:
        report.write_text(report_html(title, read, faults or {}), encoding="utf-8")
    except OSError as error:
        raise UserError(f"Het verslag kan niet worden geschreven naar {report}.") from error
    print(f"Verslag: {report}")


def _refuse(problems: "Sequence[Problem]") -> int:
    """Say what is wrong, the first faults by name; the exit status is 2."""
    for problem in problems[:MOST_PROBLEMS]:
        print(problem, file=sys.stderr)
    print(f"De inhoud is niet in orde: {len(problems)} keer iets mis.", file=sys.stderr)
    return 2


def info(args: argparse.Namespace) -> int:
    """Tell what a pack says about itself, after the same check."""
    manifest = _opened(args.file)
    if args.json:
        print(json.dumps(manifest, ensure_ascii=False, indent=2))
        return 0
    print(f"{manifest['id']}, uitgave {manifest['edition']} van {manifest['date']}")
    print(f"gemaakt met Loopbaan {manifest['builder']}")
    print(audit_lines(manifest["audit"])[0])
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


def diff(args: argparse.Namespace) -> int:
    """Tell what changed from one pack to another; exit status 0, also when nothing did."""
    from loopbaan_app.pack.diff import differences

    with tempfile.TemporaryDirectory() as folder:
        old, new = (Pack.open_foreign(file, Path(folder)) for file in (args.old, args.new))
        sections = differences(old, new)
        old.close()
        new.close()
    for section in sections:
        print(f"{section.title}")
        for line in section.lines:
            print(f"  {line}")
    if not sections:
        print("De pakketten zijn gelijk.")
    return 0
