"""Readable ids from words: lower case, no accents, hyphens between the parts."""

import re
import unicodedata


def slug(text: str) -> str:
    """Return `text` as a slug: "hbo bètatechniek 2023/24" becomes "hbo-betatechniek-2023-24"."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
