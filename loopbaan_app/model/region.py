"""A region that figures are about: a province or a labour-market region, with its shape."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from loopbaan_app.model.item import Frozen, ShortText


class Region(Frozen):
    """One region and how it is drawn in a field of 860 wide and 1000 high."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", max_length=60)]
    """CBS code, such as PV20 or AM01."""
    name: ShortText
    kind: Literal["province", "labour-region"]
    province: str = ""
    """Codes of the provinces in which a labour-market region lies, joined by an upright stroke."""
    path: Annotated[str, StringConstraints(min_length=1, max_length=200_000)]
    """The shape as SVG path data."""
    label_x: float
    label_y: float
