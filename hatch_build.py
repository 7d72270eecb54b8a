"""Builds the content pack into the wheel, so that an installed program has its content and never needs a builder."""

import sys
from compileall import compile_dir
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACK_IN_WHEEL = "loopbaan_app/pack/bundled/loopbaan.sqlite"


class ContentPackHook(BuildHookInterface):  # type: ignore[type-arg]  # any build configuration will do
    """Runs the program's own builder on `content/`; wrong content stops the build with its list of problems."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the pack before the files of the wheel are gathered; a source archive holds `content/` itself.

        An editor's own installation gets a draft, so that unfinished words do not stop it.
        """
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        pack = root / PACK_IN_WHEEL
        sys.path.insert(0, str(root))
        try:
            from loopbaan_app.pack_builder.build import build_pack
            from loopbaan_app.pack_builder.problems import ContentRefused

            try:
                build_pack(root / "content", pack, draft=version == "editable")
            except ContentRefused as refused:
                raise SystemExit("\n".join(str(problem) for problem in refused.problems)) from refused
        finally:
            sys.path.remove(str(root))
        if version == "editable":
            compile_dir(root / "loopbaan_app", quiet=1)  # as pip does with a wheel: the first start is a quick one too
        else:
            build_data["force_include"][str(pack)] = PACK_IN_WHEEL
