"""From a content folder to a pack file."""

from pathlib import Path

from loopbaan_app.pack_builder.links import link_problems
from loopbaan_app.pack_builder.problems import ContentRefused
from loopbaan_app.pack_builder.sources import read_content
from loopbaan_app.pack_builder.writer import write_pack


def build_pack(content_dir: Path, out: Path) -> None:
    """Validate the content and write the pack; raises ContentRefused with everything that is wrong."""
    content = read_content(content_dir)
    if problems := link_problems(content):
        raise ContentRefused(problems)
    write_pack(content, out)
