"""Misspelled words: the nearest words that names in the pack do use."""

from loopbaan_app.pack.reader import Pack

CANDIDATES = 50
MOST_CHOICES = 4
SHORTEST_STEM = 5
LAST_LETTER = "\U0010ffff"


def repaired(pack: Pack, words: list[str], is_main: bool = True) -> list[list[str]] | None:
    """For each word the words that may have been meant, nearest first; None when nothing could be repaired.

    With `is_main` only words count that name something with a page of its own, not those of the catalogue.
    """
    least = int(is_main)
    alternatives = [
        [word] if _known(pack, word, least) else _nearest(pack, word, least) or _shortened(pack, word, least)
        for word in words
    ]
    return None if alternatives == [[word] for word in words] else alternatives


def distance(left: str, right: str, most: int) -> int:
    """How many letters must be changed, added, dropped or swapped; `most` + 1 when it is more than `most`.

    Only cells within `most` of the diagonal are worked out: further away nothing can come back in time.
    """
    far = most + 1
    if abs(len(left) - len(right)) > most:
        return far
    before: list[int] = []
    row = [column if column <= most else far for column in range(len(right) + 1)]
    for i, letter in enumerate(left, 1):
        before, above, row = row, before, [far] * (len(right) + 1)
        if i <= most:
            row[0] = i
        for j in range(max(1, i - most), min(len(right), i + most) + 1):
            other = right[j - 1]
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if above and j > 1 and letter == right[j - 2] and left[i - 2] == other:
                best = min(best, above[j - 2] + 1)
            row[j] = best
        if min(row) > most:
            return far
    return min(row[-1], far)


def _known(pack: Pack, word: str, least: int) -> bool:
    row = pack.execute(
        "SELECT 1 FROM search_word WHERE folded >= ? AND folded < ? AND main >= ? LIMIT 1",
        (word, word + LAST_LETTER, least),
    ).fetchone()
    return row is not None


def _shortened(pack: Pack, word: str, least: int) -> list[str]:
    """The word without its last letters, as long as most of it is left: "verpleegster" gives "verpleeg"."""
    shortest = max(SHORTEST_STEM, len(word) * 6 // 10)
    stems = (word[:length] for length in range(len(word) - 1, shortest - 1, -1))
    return [next((stem for stem in stems if _known(pack, stem, least)), word)]


def _nearest(pack: Pack, word: str, least: int) -> list[str]:
    most = 0 if len(word) < 4 else 1 if len(word) < 6 else 2 if len(word) < 9 else 3
    if most == 0:
        return []
    pieces = dict.fromkeys(word[start : start + 3] for start in range(len(word) - 2))
    rows = pack.execute(
        "SELECT w.folded FROM search_trigram t JOIN search_word w ON w.word = t.rowid "
        "WHERE search_trigram MATCH ? AND w.main >= ? ORDER BY t.rank, t.rowid LIMIT ?",
        (" OR ".join(f'"{piece}"' for piece in pieces), least, CANDIDATES),
    )
    scored = []
    for row in rows:
        candidate: str = row["folded"]
        whole = distance(word, candidate, most)
        longer = len(candidate) > len(word) and whole > 1
        started = distance(word, candidate[: len(word)], most) + 1 if longer else whole
        scored.append((min(whole, started), candidate))
    best = sorted(score for score in scored if score[0] <= most)
    return [candidate for score, candidate in best if score == best[0][0]][:MOST_CHOICES]
