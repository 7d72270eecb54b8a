"""Bytes of an SQLite file that depend on the SQLite that wrote it, and not on what was written.

The layout is that of sqlite.org/fileformat2.html.
"""

from loopbaan_app.pack.format import PAGE_SIZE

CHANGE_COUNTER = slice(24, 28)
VERSION_VALID_FOR = slice(92, 96)
WRITTEN_BY = slice(96, 100)
FIRST_HEADER = 100
"""The first page starts with the header of the file."""
INNER_PAGES = (2, 5)
TREE_PAGES = (2, 5, 10, 13)


def leave_only_content(data: bytearray) -> None:
    """Fix the counters and the version number in the header, and clear the space in pages that nothing uses."""
    data[CHANGE_COUNTER] = data[VERSION_VALID_FOR] = (1).to_bytes(4, "big")
    data[WRITTEN_BY] = (3_040_000).to_bytes(4, "big")
    for start in range(0, len(data), PAGE_SIZE):
        header = start + (FIRST_HEADER if start == 0 else 0)
        if data[header] in TREE_PAGES:
            cells = int.from_bytes(data[header + 3 : header + 5], "big")
            unused = header + (12 if data[header] in INNER_PAGES else 8) + 2 * cells
            content = start + int.from_bytes(data[header + 5 : header + 7], "big")
            data[unused:content] = bytes(max(0, content - unused))
