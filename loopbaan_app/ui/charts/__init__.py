"""Charts drawn from plain numbers, each with a table twin, words for a screen reader, keys, print and export.

A chart lays itself out as a `Drawing` for a width, a height and an `Ink`: the same drawing serves the screen, the
printer, a PNG file and the tests, which look for labels that collide or fall outside.
"""
