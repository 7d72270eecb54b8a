"""Errors a user can act on: what the world did, said in one Dutch sentence."""


def quoted(typed: str, longest: int = 40) -> str:
    """What somebody typed as a sentence repeats it: between quotes, short, and on one line."""
    plain = "".join(letter if letter.isprintable() else " " for letter in typed)
    return f"‘{plain[:longest].strip()}’"


class UserError(Exception):
    """Something outside the program went wrong; `sentence` tells in Dutch what, and what to do next."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class PackRefused(UserError):
    """A content pack that is not opened, and why."""


class NotInPack(UserError):
    """An id that the open pack does not hold, such as an old favourite."""

    def __init__(self, kind: str, item: str) -> None:
        super().__init__("Dit staat niet (meer) in de inhoud van het programma.")
        self.kind = kind
        self.item = item
