"""Readable ids from words: lower case, no accents, hyphens between the parts."""

import re
import unicodedata


def slug(text: str) -> str:
    """Return `text` as a slug: "hbo bètatechniek 2023/24" becomes "hbo-betatechniek-2023-24"."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def short_slug(text: str, length: int) -> str:
    """Return the slug of `text`, cut between two words at no more than `length` characters."""
    whole = slug(text)
    if len(whole) <= length:
        return whole
    cut = whole[: length + 1]
    return cut.rsplit("-", 1)[0] if "-" in cut else cut[:length]
