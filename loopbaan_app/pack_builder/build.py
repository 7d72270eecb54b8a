"""From a content folder to a pack file."""

from pathlib import Path

from loopbaan_app.pack_builder.ageing import with_age_notes
from loopbaan_app.pack_builder.audit.result import AuditResult
from loopbaan_app.pack_builder.audit.run import audit
from loopbaan_app.pack_builder.links import link_problems
from loopbaan_app.pack_builder.problems import ContentRefused
from loopbaan_app.pack_builder.sources import Content, read_content
from loopbaan_app.pack_builder.writer import write_pack


def build_pack(content_dir: Path, out: Path, *, draft: bool = False) -> AuditResult:
    """Validate the content, audit it and write the pack; raises ContentRefused with everything that is wrong.

    A draft shows an editor what was written: only a broken link stops it, and its audit tells the rest.
    """
    content = read_ready(content_dir)
    result = audit(content, draft=draft)
    if result.faults and not draft:
        raise ContentRefused(result.faults)
    write_pack(content, out, result.as_json())
    return result


def read_ready(content_dir: Path) -> Content:
    """The content as it goes into the pack: every link leads somewhere, and old figures say so."""
    content = read_content(content_dir)
    if problems := link_problems(content):
        raise ContentRefused(problems)
    with_age_notes(content)
    return content
