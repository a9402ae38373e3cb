"""One place in a tree: a question, a card, or a call of a module."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from pydantic import Field, PrivateAttr, model_validator

from bot.dialogue.condition import When
from bot.dialogue.option import Card, CardLine, IfThen, Option, Options, OwnWords, PhraseCheck
from bot.dialogue.part import NAME_LIMIT, Explanation, Kind, Line, Log, Name, Names, Part, YesNo


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
    vote: Line | None = None
    privately: YesNo = False
    right: Name | None = None
    because: Explanation | None = None
    talk: Line | None = None
    returns: Name | None = None
    """The question with `right` that this step belongs to. Where that was hard for a group, it comes back there."""
    scale: tuple[Line, Line, Line, Line, Line] | None = None
    write: Line | None = None
    share: Literal["in-the-way", "comment", "missed-flag", "any"] | None = None
    phrase: PhraseCheck | None = None
    if_then: IfThen | None = None
    plan: Line | None = None
    sections: tuple[Line, ...] = ()
    private_when: When | None = None
    own: OwnWords | None = None
    groups: dict[Name, Line] = Field(default={})
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
    remind: int | None = Field(default=None, ge=1, le=90)
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
        if self.share is not None and self.write is None and self.own is None:
            raise ValueError("has “share”, but no line can be typed. Please add “write”, or “own” to “choose”.")
        if self.share is not None and not self.echo:
            raise ValueError("has “share” and “echo: no”. Please drop one: what is shared is shown first.")
        if self.if_then is not None:
            _check_pair_names(self.id, self.if_then)
        for key in ("vote", "privately", "right"):
            if getattr(self, key) and self.poll is None:
                raise ValueError(f"has “{key}” without “poll”. Please remove it.")
        if self.right is not None and (self.privately or self.right not in (self.poll or {})):
            raise ValueError("has “right” that is none of its poll's answers, or is private. Please name one of them.")
        if (self.because is not None or self.talk is not None) and self.right is None:
            raise ValueError("explains an answer, but names none as “right”. Please add “right”.")
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
        said = pair.line.replace("{if}", f"{{{self.id}}}")
        line = CardLine(section=self.card.section, text=said) if self.card else None
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
