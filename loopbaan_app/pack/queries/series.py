"""Series: figures of one definition over time."""

from typing import NamedTuple

from loopbaan_app.model.figure import Series, SeriesPoint
from loopbaan_app.pack.queries import figures
from loopbaan_app.pack.queries.figures import FigureView
from loopbaan_app.pack.queries.reading import plain_row
from loopbaan_app.pack.queries.rows import SeriesRow as SeriesRow
from loopbaan_app.pack.reader import Pack
from loopbaan_app.pack.slugs import slug


class PointView(NamedTuple):
    """A point of a series and the figure that tells where it comes from; None when the pack has only the point."""

    point: SeriesPoint
    view: FigureView | None


def rows(pack: Pack) -> list[SeriesRow]:
    """All series by topic and name."""
    found = pack.execute(
        """SELECT s.id, s.name, s.unit, s.topic, s.shown_as,
          (SELECT count(*) FROM series_point p WHERE p.series = s.id) AS points
        FROM series s ORDER BY s.topic, s.name, s.id"""
    )
    return [SeriesRow(*row) for row in found]


def item(pack: Pack, id: str) -> Series:
    """The definition of a series; raises NotInPack."""
    return Series.model_validate(plain_row(pack, "series", id))


def points(pack: Pack, id: str) -> list[SeriesPoint]:
    """The points of a series by breakdown, method and period."""
    found = pack.execute("SELECT * FROM series_point WHERE series = ? ORDER BY breakdown, method, period", (id,))
    return [SeriesPoint.model_validate(dict(row)) for row in found]


def point_views(pack: Pack, id: str) -> list[PointView]:
    """The points of a series with their figures, in the order of `points`."""
    views = figures.of_series(pack, id)
    return [PointView(point, views.get(figure_id(point))) for point in points(pack, id)]


def figure_id(point: SeriesPoint) -> str:
    """The id of the figure that is this point: `reeks-<series>-<breakdown>-<period>`."""
    parts = ("reeks", point.series, slug(point.breakdown), slug(point.period))
    return "-".join(part for part in parts if part)
