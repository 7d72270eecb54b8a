"""Misspelled words: the nearest words that names in the pack do use."""

from loopbaan_app.pack.reader import Pack

CANDIDATES = 60
MOST_CHOICES = 4
SHORTEST_STEM = 5
LAST_LETTER = "\U0010ffff"


def repaired(pack: Pack, words: list[str]) -> list[list[str]] | None:
    """For each word the words that may have been meant, nearest first; None when nothing could be repaired."""
    alternatives = [[word] if _known(pack, word) else _nearest(pack, word) or _shortened(pack, word) for word in words]
    return None if alternatives == [[word] for word in words] else alternatives


def distance(left: str, right: str, most: int) -> int:
    """How many letters must be changed, added, dropped or swapped; `most` + 1 when it is more than `most`."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(left, 1):
        before, above, row = row, before, [i] + [0] * len(right)
        for j, other in enumerate(right, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if above and j > 1 and letter == right[j - 2] and left[i - 2] == other:
                row[j] = min(row[j], above[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _known(pack: Pack, word: str) -> bool:
    row = pack.execute(
        "SELECT 1 FROM search_word WHERE folded >= ? AND folded < ? LIMIT 1", (word, word + LAST_LETTER)
    ).fetchone()
    return row is not None


def _shortened(pack: Pack, word: str) -> list[str]:
    """The word without its last letters, as long as most of it is left: "verpleegster" gives "verpleeg"."""
    shortest = max(SHORTEST_STEM, len(word) * 6 // 10)
    stems = (word[:length] for length in range(len(word) - 1, shortest - 1, -1))
    return [next((stem for stem in stems if _known(pack, stem)), word)]


def _nearest(pack: Pack, word: str) -> list[str]:
    most = 0 if len(word) < 4 else 1 if len(word) < 6 else 2 if len(word) < 9 else 3
    if most == 0:
        return []
    pieces = dict.fromkeys(word[start : start + 3] for start in range(len(word) - 2))
    rows = pack.execute(
        "SELECT w.folded FROM search_trigram t JOIN search_word w ON w.word = t.rowid "
        "WHERE search_trigram MATCH ? ORDER BY t.rank, t.rowid LIMIT ?",
        (" OR ".join(f'"{piece}"' for piece in pieces), CANDIDATES),
    )
    scored = []
    for row in rows:
        candidate: str = row["folded"]
        whole = distance(word, candidate, most)
        started = distance(word, candidate[: len(word)], most)
        scored.append((min(whole, started + 1), candidate))
    best = sorted(score for score in scored if score[0] <= most)
    return [candidate for score, candidate in best if score == best[0][0]][:MOST_CHOICES]
