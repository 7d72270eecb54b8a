"""Ids that a person can read."""

from hypothesis import given
from hypothesis import strategies as st

from loopbaan_app.pack_builder.importers.slugs import short_slug, slug


def test_accents_and_signs_become_plain_letters():
    assert slug("hbo bètatechniek 2023/24") == "hbo-betatechniek-2023-24"
    assert slug("totaal bb/kb/gl") == "totaal-bb-kb-gl"


@given(st.text(), st.integers(1, 40))
def test_a_short_slug_is_never_longer_than_asked(text: str, length: int):
    assert len(short_slug(text, length)) <= length
