"""What a file of rules holds: the shape that champions write (docs/reference/phrasing.md)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from bot.dialogue.part import Line, Listener, Name, Part, YesNo

Kind = Literal["blame", "care", "praise"]
Category = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{1,39}$")]
BLAME = (
    "leave_stay",
    "provocation",
    "failure_to_protect",
    "prioritising_relationship",
    "responsibilising",
    "invisible_perpetrator",
    "mutualising",
    "minimising",
    "excusing_perpetrator",
    "disbelief",
    "labelling_survivor",
    "non_compliance",
    "child_blaming",
)
"""The blame categories of the taxonomy, `LANGUAGE.md` 1."""

EVERYONE: tuple[Listener, ...] = ("survivor", "abuser", "child", "record", "meeting")
Lines = Annotated[tuple[Line, ...], BeforeValidator(lambda v: [v] if isinstance(v, str) else v)]
Weight = Annotated[int, Field(ge=1, le=9)]


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.isdigit() else value


class WrittenRule(Part):
    """One thing that a rule looks for.

    `catches` are patterns that are shown as a finding, `perhaps` patterns after which the worker is asked to whom the
    line is said. `unless` holds both back in the same sentence. One of `needs`, where there are any, has to stand
    somewhere in the message. `ask_when_open` asks, too, where the sentence does not tell on whose side anybody in it
    is. `weight` says what is shown first, 9 before 1.
    """

    title: Line
    catches: Lines = ()
    perhaps: Lines = ()
    unless: Lines = ()
    needs: Lines = ()
    guards: Literal["all", "none"] = "all"
    applies_to: tuple[Listener, ...] = Field(default=EVERYONE, alias="applies-to")
    weight: Annotated[Weight, BeforeValidator(_number)] = 5
    whole_clause: YesNo = Field(default=False, alias="whole-clause")
    ask_when_open: YesNo = Field(default=False, alias="ask-when-open")
    why: Line
    instead: Lines = ()
    flags: Lines
    passes: Lines


class Family(Part):
    """One file of rules. `category` is one of the taxonomy for blame, and free for care and praise."""

    family: Name
    category: Category
    kind: Kind
    source: Line
    author: Line
    review_by: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")] = Field(alias="review-by")
    rules: dict[Name, WrittenRule]


class WrittenGuard(Part):
    """What holds a finding back.

    `reach` says which findings: those of the same `clause`; those `after` it in the clause; those of the same
    `sentence`; those `touching` its words; or, for `doer`, those that its person does, with nobody hurt named in
    between. `holds` names the categories; left out, all of them. `but` takes the guard's power away in a sentence.
    """

    title: Line
    reach: Literal["clause", "after", "sentence", "touching", "doer"]
    holds: tuple[Category, ...] = ()
    kinds: tuple[Kind, ...] = ("blame",)
    patterns: Lines
    but: Lines = ()


class Guards(Part):
    """The file of guards."""

    guards: dict[Name, WrittenGuard]


class Lists(Part):
    """Named lists of words, which patterns use as <name>. A list may hold others: <name>."""

    lists: dict[Name, str]


class PeopleWords(Part):
    """Words for people, see `bot.phrasing.people`."""

    women: Lines
    men: Lines
    either: Lines
    partners: Lines
    mostly_hurt: Lines = Field(alias="mostly-hurt")
    mostly_using: Lines = Field(alias="mostly-using")
    hurt: Lines
    using: Lines
    children: str
    professionals: str
    relatives: Lines
    not_names: str = Field(alias="not-names")
    names: str


class SpellingWords(Part):
    """How people type, see `bot.phrasing.words`."""

    words: dict[Line, Line]


class DangerRules(Part):
    """What someone in danger types.

    `always` counts in any sentence; `now` does too, but not where `unless` says that it is a plan, a question or the
    past; `alone` are whole messages.
    """

    always: Lines
    now: Lines
    alone: Lines
    unless: Lines
