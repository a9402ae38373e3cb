"""The schema of a tree: what a champion may write. The JSON Schema for editors is made from here."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bot.dialogue.part import Line, Name, Part, YesNo
from bot.dialogue.step import Step

Audience = Literal[
    "social-work",
    "health",
    "youth-justice",
    "school",
    "housing",
    "police",
    "voluntary",
    "supervisor",
    "champion",
    "all",
]


class Argument(Part):
    """What a module may be told by its caller. `default` stands in where the caller says nothing."""

    default: Line
    one_of: tuple[Name, ...] = ()


class Silence(Part):
    """A lint rule silenced for this file, with the reason."""

    rule: Annotated[str, StringConstraints(pattern=r"^T\d{3}$")]
    because: Line


class Tree(Part):
    """One dialogue. A module is a tree that other trees call."""

    id: Name
    title: Line
    about: Line
    module: YesNo = False
    minutes: float | None = Field(default=None, gt=0, le=30)
    audience: tuple[Audience, ...] = ()
    people: tuple[Literal["survivor", "abuser"], ...] = ()
    visit: YesNo = False
    neutral: YesNo = False
    counted: YesNo = True
    in_group: Literal["facilitator", "anyone"] | None = None
    """Who may answer in a group's chat. Without it the tree is for one person."""
    takes: dict[Name, Argument] = Field(default={})
    sections: tuple[Line, ...] = ()
    safety_owner: YesNo = False
    running_sessions: Literal["finish", "move"] = "finish"
    author: Line | None = None
    review_by: date | None = None
    silence: tuple[Silence, ...] = ()
    note: Line | None = None
    steps: tuple[Step, ...] = Field(min_length=1)

    @cached_property
    def script(self) -> tuple[Step, ...]:
        """The steps as they are walked, top to bottom."""
        return tuple(part for step in self.steps for part in step.expanded())

    @cached_property
    def index(self) -> dict[str, int]:
        """Place of each walked step in `script`, by name."""
        return {step.id: place for place, step in enumerate(self.script)}

    @cached_property
    def authored(self) -> dict[str, int]:
        """Place in `steps` of the authored step that a walked step is, or is one half of, by name."""
        found: dict[str, int] = {}
        for place, step in enumerate(self.steps):
            found.setdefault(step.id, place)
            found.setdefault(f"{step.id}-then", place)
        return found

    def step(self, name: str) -> Step:
        """Return the walked step of that name. Raises KeyError."""
        return self.script[self.index[name]]
