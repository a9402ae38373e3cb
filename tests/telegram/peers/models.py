"""aiogram's models of the Bot API, each built when it is first used: all at once take nine seconds of every test run.

aiogram builds every type as it is imported. Here that is put off; `built` does for one model what aiogram does for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, Optional, TypeVar, Union, get_args

from pydantic import BaseModel, TypeAdapter

_rebuild = BaseModel.__dict__["model_rebuild"]
BaseModel.model_rebuild = classmethod(lambda *_, **__: None)  # type: ignore[method-assign,assignment]
try:
    from aiogram import Bot, methods, types
    from aiogram.client.default import Default
    from aiogram.methods.base import TelegramMethod
    from teremok.validation import ApiRuleViolation, validate_method
finally:
    BaseModel.model_rebuild = _rebuild  # type: ignore[method-assign]

__all__ = ["METHODS", "ApiRuleViolation", "Bot", "built", "reader_of", "types", "validate_method"]

Model = TypeVar("Model", bound=BaseModel)

METHODS: Mapping[str, type[TelegramMethod[Any]]] = {
    found.__api_method__: found
    for found in (getattr(methods, name) for name in methods.__all__)
    if isinstance(found, type) and issubclass(found, TelegramMethod) and found is not TelegramMethod
}
"""Every method of the Bot API that aiogram knows, by its name on the wire."""
_NAMES = {
    "List": list, "Optional": Optional, "Union": Union, "Literal": Literal, "Default": Default,
    **{name: getattr(types, name) for name in types.__all__},
}  # fmt: skip
"""What aiogram's annotations are read with, as in `aiogram/types/__init__.py`."""


@cache
def built(model: type[Model]) -> type[Model]:
    """Return a model that is ready to be used."""
    if not model.__pydantic_complete__:
        model.model_rebuild(force=True, _types_namespace=_NAMES)
    return model


@cache
def reader_of(annotation: Any) -> TypeAdapter[Any]:
    """Return what reads values of a type: a model, a list of them, a union."""
    _build_all(annotation)
    return TypeAdapter(annotation)


def _build_all(annotation: Any) -> None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        built(annotation)
    for part in get_args(annotation):
        _build_all(part)
