"""How frequent Dutch words are, from the package wordfreq, which only editors install (extra `audit`).

Robyn Speer, wordfreq (zenodo.org/records/7199437), with among others SUBTLEX-NL by Keuleers, Brysbaert and New (2010).
The list stays outside the pack: its licence (CC BY-SA 4.0) asks so.
"""

from importlib.util import find_spec


def most_frequent(number: int) -> frozenset[str] | None:
    """The most frequent Dutch words; None when wordfreq is not there."""
    if find_spec("wordfreq") is None:
        return None
    from wordfreq import top_n_list

    return frozenset(top_n_list("nl", number))
