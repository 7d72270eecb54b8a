"""How words are compared: without capitals, without accents, without punctuation."""

import unicodedata


def words_of(text: str) -> list[str]:
    """The words of a text in the form in which they are compared: "Café-chef" gives "cafe" and "chef"."""
    flat = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(letter if letter.isalnum() else " " for letter in flat if not unicodedata.combining(letter))
    return kept.split()


def fold(text: str) -> str:
    """A text in the form in which it is compared and sorted."""
    return " ".join(words_of(text))
