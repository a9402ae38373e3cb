"""What all parts of a tree have in common: names, lines, what a step may ask, and words that are reserved."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

NAME_LIMIT = 40
"""Characters of a name, so that a step and an option fit into what a Telegram button carries."""
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Explanation = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
"""A line that stands behind the answer of a quiz: 200 characters (Bot API, sendPoll)."""
Names = Annotated[tuple[Name, ...], BeforeValidator(lambda v: [v] if isinstance(v, str) else v)]
YesNo = Annotated[bool, BeforeValidator(lambda v: {"yes": True, "no": False}.get(v, v) if isinstance(v, str) else v)]

Listener = Literal["survivor", "abuser", "child", "record", "meeting"]
RESERVED_TARGETS = {
    "end": "the session ends kindly",
    "return": "the module is done and its caller goes on",
    "not-safe": "the emergency card opens",
    "plan": "the plan card is made now",
    "change": "the worker picks an answer to change",
}
RESERVED_NAMES = {"keep", "kept-ok", "kept-change", "change-which", "skipped", "answered", "own", "answer"}
"""Names that the engine and conditions use for themselves; no step and no option may have one."""


class Log(StrEnum):
    """What may be kept of an answer (`PRACTICE.md` 3.7)."""

    session = "session"
    tally = "tally"
    no = "no"


class Kind(StrEnum):
    """What a step asks of the worker (`PRACTICE.md` 3.2)."""

    choice = "choice"
    multi = "multi"
    text = "text"
    phrase = "phrase"
    scale = "scale"
    confirm = "confirm"
    poll = "poll"
    pair_if = "ifthen: if"
    pair_then = "ifthen: then"
    plan = "plan"
    card = "card"
    call = "call"


class Part(BaseModel):
    """Common to all parts of a tree: unknown keys are refused and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)
