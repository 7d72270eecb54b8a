"""From an item to the rows that hold it, and back: the builder writes them, the full check compares them."""

import importlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from loopbaan_app.pack.content_types import ContentType
from loopbaan_app.pack.folding import fold

if TYPE_CHECKING:
    from pydantic import BaseModel

Value = str | int | float | None


def model_of(type_: ContentType) -> "type[BaseModel]":
    """The pydantic model of a content type."""
    module, name = type_.model.split(".")
    model: type[BaseModel] = getattr(importlib.import_module(f"loopbaan_app.model.{module}"), name)
    return model


def row_of(type_: ContentType, item: "BaseModel", language: str) -> dict[str, Value]:
    """The row of an item in the table of its type."""
    row: dict[str, Value] = {}
    for column in type_.all_columns:
        if column.name == "item" and not column.path:
            row["item"] = item.model_dump_json()
        elif column.name == "language" and not column.path:
            row["language"] = language
        else:
            value = _stored(_at(item, column.path))
            row[column.name] = fold(str(value)) if column.folded else value
    return row


def item_of(type_: ContentType, row: Mapping[str, Any]) -> "BaseModel":
    """The item that a row holds; raises pydantic's ValidationError when it holds none."""
    model = model_of(type_)
    if type_.as_json:
        return model.model_validate_json(row["item"])
    return model.model_validate({column.path: row[column.name] for column in type_.columns})


def targets_of(item: "BaseModel", paths: tuple[str, ...]) -> list[str]:
    """The ids an item links to, in order and each once."""
    return list(dict.fromkeys(str(value) for path in paths for value in _all_at(item, path.split("."))))


def _at(item: Any, path: str) -> Any:
    for name in path.split("."):
        item = getattr(item, name)
    return item


def _all_at(value: Any, names: list[str]) -> Iterator[Any]:
    if isinstance(value, tuple):
        for part in value:
            yield from _all_at(part, names)
    elif value is not None and names:
        yield from _all_at(getattr(value, names[0]), names[1:])
    elif value is not None:
        yield value


def _stored(value: Any) -> Value:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple):
        return "|".join(str(part) for part in value)
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, int | float):
        return value
    dumped: str = value.model_dump_json()
    return dumped
