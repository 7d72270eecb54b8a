"""Drawn people: every one of the real content differs visibly, and nobody falls outside what can be drawn."""

import json
import tomllib
from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from loopbaan_app.model import role_model as model
from loopbaan_app.ui.theme.tokens import DOMAIN_COLOURS
from loopbaan_app.ui.widgets.portrait import draw_portrait

PEOPLE = sorted((Path(__file__).parents[3] / "content" / "role_models").glob("*.toml"))
FIELDS = model.Portrait.model_fields.items()
PLAIN = {"skin": "s3", "hair": "short", "hair_colour": "brown"}


def drawn(look: dict[str, object], domain: str = "energie_klimaat") -> QImage:
    image = QImage(150, 150, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    cloth = QColor(DOMAIN_COLOURS[domain])
    draw_portrait(painter, QRectF(0, 0, 150, 150), look, cloth, cloth.lighter(180))
    painter.end()
    return image


def grain(image: QImage) -> bytes:
    """The picture in 24 by 24 grey fields, as one sees it from a distance."""
    mode = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(24, 24, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_no_two_people_have_the_same_face_even_in_clothes_of_one_colour(qapp):
    looks = [tomllib.loads(path.read_text(encoding="utf-8"))["portrait"] for path in PEOPLE]
    assert len({json.dumps(look, sort_keys=True) for look in looks}) == len(looks) > 100
    seen = [grain(drawn(look)) for look in looks]
    for one, other in combinations(seen, 2):
        assert sum(abs(a - b) > 16 for a, b in zip(one, other, strict=True)) >= 8


@pytest.mark.parametrize(
    ("field", "values"),
    [(name, get_args(info.annotation)) for name, info in FIELDS if info.annotation is not bool],
)
def test_every_value_can_be_drawn_and_shows(qapp, field, values):
    pictures = {bytes(drawn({**PLAIN, field: value}).constBits()) for value in values}
    assert len(pictures) == len(values)


@pytest.mark.parametrize("field", [name for name, info in FIELDS if info.annotation is bool])
def test_every_extra_shows(qapp, field):
    assert drawn({**PLAIN, field: True}) != drawn(PLAIN)
