"""What a question offers: options, own words, pairs of “If … then I will …”, and where an answer goes on the card."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from bot.dialogue.condition import When
from bot.dialogue.part import Line, Listener, Name, Names, Part


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
    most: int | None = Field(default=None, ge=1, le=2)


class PairRow(Part):
    """One row of M3: what the worker may hear, and up to three vetted replies."""

    label: Line
    words: Line = Field(alias="if")
    group: Name | None = None
    when: When | None = None
    then: Options


class IfThen(Part):
    """Pairs of “If … then I will …”, picked from rows or finished in the worker's own words.

    `line` is how a pair stands on the plan card.
    """

    then_ask: Line
    line: Line = "If {if}, then I {answer}"
    own: OwnWords = Field(default=OwnWords())
    groups: dict[Name, Line] = Field(default={})
    rows: dict[Name, PairRow]
