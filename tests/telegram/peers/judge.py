"""An independent reading of the Bot API: aiogram's models and teremok's rules judge all that is asked and answered.

Nothing of ours decides here. What a bot sends is read as the method's model, fields that the model does not know are
refused, and so is text that is too long, a parse mode that does not parse or a button with two actions. What a server
of ours emits is read as aiogram's types, so that the server cannot drift from the specification either.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from tests.telegram.peers.models import METHODS, ApiRuleViolation, Bot, built, reader_of, types, validate_method


class Refused(Exception):
    """A request or an answer does not fit the Bot API; the message says where, and quotes nothing that was sent."""


@dataclass
class Judge:
    """Keeps count of what was judged. `assert_all_accepted` is the last line of each test."""

    seen: Counter[str] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)
    refusals: list[str] = field(default_factory=list)
    _bot: Bot = field(default_factory=lambda: Bot("42:a-token-for-tests"))

    def request(self, method: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return the parameters of a request as JSON values. `given` is what arrived, from a form or from JSON.

        Raises Refused, which is counted.
        """
        self.seen[method] += 1
        if method not in METHODS:
            raise self._refused(method, "there is no such method")
        model = built(METHODS[method])
        try:
            read = model.model_validate({name: _decoded(model, name, value) for name, value in given.items()})
            _assert_no_strangers(read)
            validate_method(self._bot, read)
        except (ValidationError, ApiRuleViolation, ValueError) as problem:
            raise self._refused(method, _in_words(problem)) from None
        self.accepted[method] += 1
        params: dict[str, Any] = read.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
        return params

    def result(self, method: str, result: object) -> None:
        """Judge what a server answers to a method. Raises Refused, which is counted."""
        try:
            _assert_no_strangers(reader_of(METHODS[method].__returning__).validate_python(result))
        except (ValidationError, ValueError) as problem:
            raise self._refused(f"result of {method}", _in_words(problem)) from None

    def update(self, update: Mapping[str, Any]) -> None:
        """Judge an update that a server is about to deliver. Raises Refused, which is counted."""
        try:
            _assert_no_strangers(built(types.Update).model_validate(update))
        except (ValidationError, ValueError) as problem:
            raise self._refused("update", _in_words(problem)) from None

    def assert_all_accepted(self, *needed: str) -> None:
        """Fail where anything was refused, or where one of the methods `needed` was never seen and accepted."""
        assert not self.refusals, "\n".join(self.refusals)
        missing = [method for method in needed if not self.accepted[method]]
        assert not missing, f"never seen: {', '.join(missing)}; seen: {', '.join(sorted(self.accepted))}"

    def _refused(self, what: str, why: str) -> Refused:
        refusal = f"{what}: {why}"
        self.refusals.append(refusal)
        return Refused(refusal)


def _decoded(model: type[BaseModel], name: str, value: Any) -> Any:
    """Return a parameter's value: what is not text is JSON in a form, and may be so in a JSON body."""
    known = model.model_fields.get(name)
    if known is None or not isinstance(value, str) or _takes_text(known.annotation):
        return value
    return json.loads(value)


def _takes_text(annotation: Any) -> bool:
    if get_origin(annotation) in (Union, UnionType):
        return any(_takes_text(one) for one in get_args(annotation))
    return annotation is str


def _assert_no_strangers(value: object) -> None:
    strangers = sorted(_strangers(value, ""))
    if strangers:
        raise ValueError(f"the Bot API has no {', '.join(strangers)}")


def _strangers(value: object, path: str) -> Iterator[str]:
    """Yield the path of every field that the model it stands in does not have."""
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or ())
        for name in value.model_fields_set:
            yield from _strangers(getattr(value, name), f"{path}{name}.")
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strangers(one, path)


def _in_words(problem: Exception) -> str:
    if isinstance(problem, ValidationError):
        return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problem.errors())
    if isinstance(problem, json.JSONDecodeError):
        return "a parameter is no JSON"
    return str(problem)
