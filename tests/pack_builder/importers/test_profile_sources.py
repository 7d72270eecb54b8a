"""The documents behind the profiles."""

from collections.abc import Callable
from pathlib import Path

from loopbaan_app.pack_builder.importers.profile_sources import NEEDED, import_profile_sources


def test_profiles_with_the_same_documents_share_a_source(content: Path, table: Callable[..., Path]):
    profiles = [{"id": name, "source": "DUO-vooropleidingstabel Dec_vopl (GitHub)"} for name in ("ng-nt", "em-cm")]
    assert import_profile_sources(table(NEEDED, *profiles), content) == "1 bronnen van 2 profielen."
