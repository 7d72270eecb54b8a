"""The mark on a method that Qt calls by its own name.

`typing.override` exists from Python 3.12 and importing `typing_extensions` takes 12 ms of the start, so only the
type checker sees the real one.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

Method = TypeVar("Method", bound=Callable[..., object])

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: Method) -> Method:
        return method
