"""A hard word explained in plain Dutch."""

from loopbaan_app.model.item import Frozen, Item, ShortText, Text


class GlossaryWords(Frozen):
    """The word and its meaning."""

    word: ShortText
    forms: tuple[ShortText, ...] = ()
    """Other forms in which texts use the word."""
    meaning: Text


class GlossaryEntry(Item):
    """One word of the glossary."""

    words: GlossaryWords
