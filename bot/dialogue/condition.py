"""Conditions as data: `when: {alone: [no, unsure]}`. There is no expression language, so the linter can reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from pydantic import BaseModel, ConfigDict, Field

Seen = Callable[[str], tuple[str, ...]]
"""Gives, for a step, argument or fact, what a condition sees there: option names and the words of `facts`."""


class Not(BaseModel):
    """`{alone: {not: yes}}`: holds where none of the values was chosen, also where the step was skipped."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    values: str | tuple[str, ...] = Field(alias="not")


class AtLeast(BaseModel):
    """`{safety: {at_least: 2, of: [dog, weapons]}}`: counts ticks."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    at_least: int = Field(ge=1, le=20)
    of: tuple[str, ...]


Expected = str | tuple[str, ...] | Not | AtLeast


class When(BaseModel):
    """All lines of a condition have to hold; of the values in a list, one. `either` takes a list of conditions."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, Expected] = Field(init=False)
    either: tuple[When, ...] = ()

    @property
    def lines(self) -> dict[str, Expected]:
        """What is expected of each step, argument or fact that this condition names itself."""
        return self.__pydantic_extra__

    def mentions(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield every name that is asked about with the values it is compared with, those within `either` too."""
        for name, expected in self.lines.items():
            yield name, values_of(expected)
        for branch in self.either:
            yield from branch.mentions()

    def holds(self, seen: Seen) -> bool:
        """Tell whether the condition holds for what was answered."""
        for name, values, least in self._tests:
            hits = len(values.intersection(seen(name)))
            if hits < least or (least == 0 and hits > 0):
                return False
        return not self.either or any(branch.holds(seen) for branch in self.either)

    @cached_property
    def _tests(self) -> tuple[tuple[str, frozenset[str], int], ...]:
        """Each line as a name, the values it is compared with and how many have to be there; 0 stands for none."""
        return tuple((name, frozenset(values_of(what)), _least(what)) for name, what in self.lines.items())


def values_of(expected: Expected) -> tuple[str, ...]:
    """Return the values that an expectation names."""
    if isinstance(expected, AtLeast):
        return expected.of
    values = expected.values if isinstance(expected, Not) else expected
    return (values,) if isinstance(values, str) else values


def _least(expected: Expected) -> int:
    if isinstance(expected, AtLeast):
        return expected.at_least
    return 0 if isinstance(expected, Not) else 1


NEVER = When.model_validate({"taken-out": "never"})
"""The condition of a step that was taken out: there is no such step, argument or fact, so it never holds."""
