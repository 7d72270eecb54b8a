"""Readable ids of a limited length."""

from loopbaan_app.pack.slugs import slug as slug


def short_slug(text: str, length: int) -> str:
    """Return the slug of `text`, cut between two words at no more than `length` characters."""
    whole = slug(text)
    if len(whole) <= length:
        return whole
    cut = whole[: length + 1]
    return cut.rsplit("-", 1)[0] if "-" in cut else cut[:length]
