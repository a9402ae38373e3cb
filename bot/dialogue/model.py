"""The schema of a tree: what a champion may write. The JSON Schema for editors is made from here."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, StringConstraints, model_validator

from bot.dialogue.condition import When

NAME_LIMIT = 40
"""Characters of a name, so that a step and an option fit into what a Telegram button carries."""
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Line = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Names = Annotated[tuple[Name, ...], BeforeValidator(lambda v: [v] if isinstance(v, str) else v)]
YesNo = Annotated[bool, BeforeValidator(lambda v: {"yes": True, "no": False}.get(v, v) if isinstance(v, str) else v)]

Listener = Literal["survivor", "abuser", "child", "record", "meeting"]
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


class CardLine(Part):
    """Where an answer goes on the plan card. `text` may hold `{answer}`; without it the answer stands alone.

    `when` is looked at as the card is made, so it may ask about later steps: a purpose gives way when a later answer
    shows that there is no safe way to be alone.
    """

    section: Line
    text: Line | None = None
    when: When | None = None


def _card_line(value: Any) -> Any:
    return {"section": value} if isinstance(value, str) else value


Card = Annotated[CardLine, BeforeValidator(_card_line)]


def _check_pair_names(pair: str, if_then: IfThen) -> None:
    """Refuse names that cannot be told apart once a pair is walked as two steps, or that grow too long there."""
    names = [f"{row}-{name}" for row, found in if_then.rows.items() for name in found.then]
    for name in (f"{pair}-then", *names):
        if len(name) > NAME_LIMIT:
            raise ValueError(f"makes the name “{name}”, over {NAME_LIMIT} characters. Please shorten its parts.")
        if names.count(name) > 1:
            raise ValueError(f"makes the name “{name}” twice. Please rename a row or one of its replies.")


def _of_row(when: When | None, pair: str, row: str) -> When:
    """Return the condition of a reply: its row was picked, and its own condition, if it has one, holds."""
    return When.model_validate({**(when.lines if when else {}), pair: row, "either": when.either if when else ()})


def _option(value: Any) -> Any:
    return {"label": value} if isinstance(value, str) else value


class Option(Part):
    """One button.

    `label` stands on the button. `text` is a longer wording shown above the buttons and used on the card; `words` are
    used on the card and in slots without being shown. `say` is the bot's reply to this choice. `card: no` keeps the
    choice off the plan card.
    """

    label: Line
    text: Line | None = None
    words: Line | None = None
    say: Line | None = None
    card: Card | Literal["no"] | None = None
    when: When | None = None
    group: Name | None = None
    was: Names = ()

    @property
    def spoken(self) -> str:
        """The words that stand for this option on the card and in slots."""
        return self.words or self.text or self.label


Options = dict[Name, Annotated[Option, BeforeValidator(_option)]]


class OwnWords(Part):
    """Beside options, the worker may write words of their own; `to` says who will hear them."""

    label: Line = "In my own words"
    hint: Line = "Type your own words."
    to: Listener | None = None


class PhraseCheck(Part):
    """A typed line that the worker plans to say or write, and to whom."""

    to: Listener
    hint: Line = "Type the words you might use."


class PairRow(Part):
    """One row of M3: what the worker may hear, and up to three vetted replies."""

    label: Line
    words: Line = Field(alias="if")
    group: Name | None = None
    when: When | None = None
    then: Options


class IfThen(Part):
    """Pairs of “If … then I will …”, picked from rows or finished in the worker's own words."""

    then_ask: Line
    own: OwnWords = OwnWords()
    groups: dict[Name, Line] = {}
    rows: dict[Name, PairRow]


class Step(Part):
    """One place in a tree: a question, a card, or a call of a module.

    A question has `ask` and one of `choose`, `tick`, `write`, `phrase`, `scale`, `confirm`, `poll`, `if_then`, `plan`.
    """

    id: Name = ""
    when: When | None = None
    ask: Line | None = None
    why: Line | None = None
    choose: Options | None = None
    tick: Options | None = None
    most: int | None = Field(default=None, ge=1, le=20)
    confirm: Options | None = None
    poll: Options | None = None
    scale: tuple[Line, Line, Line, Line, Line] | None = None
    write: Line | None = None
    phrase: PhraseCheck | None = None
    if_then: IfThen | None = None
    plan: Line | None = None
    sections: tuple[Line, ...] = ()
    private_when: When | None = None
    own: OwnWords | None = None
    groups: dict[Name, Line] = {}
    show: Line | None = None
    signposts: Names = ()
    use: Name | None = None
    arguments: dict[Name, Line] = Field(default={}, alias="with")
    card: Card | None = None
    go: Name | dict[Name, Name] | None = None
    log: Log | None = None
    echo: YesNo = True
    remember: Literal["nation", "agency", "role", "counts"] | None = None
    pronoun: Literal["survivor", "abuser"] | None = None
    was: Names = ()
    note: Line | None = None
    _half: Literal["if", "then"] | None = PrivateAttr(default=None)

    @model_validator(mode="before")
    @classmethod
    def _name_a_call_after_its_module(cls, data: Any) -> Any:
        if isinstance(data, dict) and "use" in data and "id" not in data:
            return {**data, "id": data["use"]}
        return data

    @model_validator(mode="after")
    def _is_one_thing(self) -> Step:
        if not self.id:
            raise ValueError("has no name. Please give it an “id:” of small letters, digits and hyphens.")
        means = [key for key in QUESTION_KEYS if getattr(self, key) is not None]
        whole = [key for key in ("show", "use") if getattr(self, key) is not None]
        if len(means) + len(whole) > 1 and set(means) != {"choose", "plan"}:
            raise ValueError(f"is both “{(means + whole)[0]}” and “{(means + whole)[1]}”. Please make it two steps.")
        if means and self.ask is None:
            raise ValueError(f"has “{means[0]}” but no “ask”. Please write the question.")
        if self.ask is not None and not means:
            raise ValueError(f"asks, but gives no way to answer. Please add one of {', '.join(QUESTION_KEYS)}.")
        if not means and not whole:
            raise ValueError("does nothing. Please give it “ask”, “show” or “use”.")
        if self.plan is not None and self.choose is None:
            raise ValueError("shows the plan but offers no choice after it. Please add “choose”.")
        if self.own is not None and self.choose is None:
            raise ValueError("has “own” without “choose”. Please use “write” for a question without options.")
        if self.if_then is not None:
            _check_pair_names(self.id, self.if_then)
        if self.most is not None and self.tick is None:
            raise ValueError("has “most” without “tick”. Please remove it.")
        return self

    @cached_property
    def kind(self) -> Kind:
        """What this step asks of the worker."""
        if self._half:
            return Kind.pair_if if self._half == "if" else Kind.pair_then
        if self.plan is not None:
            return Kind.plan
        for key, kind in _KIND_OF_KEY.items():
            if getattr(self, key) is not None:
                return kind
        raise AssertionError("a step that does nothing is refused on reading")

    @cached_property
    def asks(self) -> bool:
        """Whether the conversation waits here for the worker."""
        return self.kind not in (Kind.card, Kind.call)

    @property
    def takes_text(self) -> bool:
        """Whether a typed line is an answer here."""
        return self.write is not None or self.phrase is not None or self.own is not None

    @cached_property
    def options(self) -> Options:
        """The buttons of this step by name; empty where only text is an answer."""
        if self.scale is not None:
            return {str(n): Option(label=f"{n} · {word}", words=word) for n, word in enumerate(self.scale, start=1)}
        return self.choose or self.tick or self.confirm or self.poll or {}

    def expanded(self) -> tuple[Step, ...]:
        """Return the steps that are walked in place of this one: an if-then pair is asked in two halves."""
        pair = self.if_then
        if pair is None:
            return (self,)
        rows = {
            name: Option(label=row.label, words=row.words, group=row.group, when=row.when)
            for name, row in pair.rows.items()
        }
        first = self.model_copy(update={"if_then": None, "choose": rows, "groups": pair.groups, "card": None})
        replies = {
            f"{row_name}-{name}": option.model_copy(update={"when": _of_row(option.when, self.id, row_name)})
            for row_name, row in pair.rows.items()
            for name, option in row.then.items()
        }
        line = CardLine(section=self.card.section, text=f"If {{{self.id}}}, then I {{answer}}") if self.card else None
        second = Step(
            id=f"{self.id}-then",
            when=When.model_validate({self.id: "answered"}),
            ask=pair.then_ask,
            why=self.why,
            choose=replies,
            own=pair.own,
            card=line,
            log=self.log,
            echo=self.echo,
        )
        first._half, second._half = "if", "then"
        for worked_out in ("kind", "asks", "options"):
            first.__dict__.pop(worked_out, None)  # copied from the whole pair; each half works out its own
            second.__dict__.pop(worked_out, None)
        return first, second


_KIND_OF_KEY = {
    "choose": Kind.choice,
    "tick": Kind.multi,
    "write": Kind.text,
    "phrase": Kind.phrase,
    "scale": Kind.scale,
    "confirm": Kind.confirm,
    "poll": Kind.poll,
    "if_then": Kind.pair_if,
    "show": Kind.card,
    "use": Kind.call,
}
QUESTION_KEYS = ("choose", "tick", "write", "phrase", "scale", "confirm", "poll", "if_then", "plan")


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
    takes: dict[Name, Argument] = {}
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

    def step(self, name: str) -> Step:
        """Return the walked step of that name. Raises KeyError."""
        return self.script[self.index[name]]
