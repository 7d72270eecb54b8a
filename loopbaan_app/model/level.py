"""The levels of Dutch education that the program tells apart, lowest first."""

from typing import Literal, get_args

Level = Literal["mbo-1", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo"]
"""Level of a programme, or the usual level of an occupation."""

SchoolLevel = Literal["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "mbo-2", "mbo-3", "mbo-4"]
"""Where a pupil stands now."""

LEVELS: tuple[Level, ...] = get_args(Level)
SCHOOL_LEVELS: tuple[SchoolLevel, ...] = get_args(SchoolLevel)
