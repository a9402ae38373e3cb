"""The open question's options in a terminal: what is highlighted, what is ticked, and what fits on the screen."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field

from prompt_toolkit.formatted_text import StyleAndTextTuples

from bot.conversation.effects import Ask, Choice
from bot.conversation.question import KEEP
from bot.dialogue.part import Kind
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.terminal import words

WIDTH = 78
"""Columns used at most; longer lines tire the eye."""
NOT_SAFE = "not-safe"
"""Stands in for a step path while the emergency card is open."""
AROUND = 6
"""Rows of a screen that are left for the question, the ways out and the line one types on."""


@dataclass
class Menu:
    """What is highlighted and ticked while a question is open."""

    asked: Ask
    tongue: Tongue = ENGLISH
    at: int = 0
    ticked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.ticked |= set(self.asked.ticked)

    @property
    def several(self) -> bool:
        """Whether more than one option may be ticked."""
        return self.asked.kind == Kind.multi.value

    def move(self, by: int) -> None:
        """Highlight another option; after the last comes the first."""
        if self.asked.choices:
            self.at = (self.at + by) % len(self.asked.choices)

    def lines(self, rows: int) -> StyleAndTextTuples:
        """Return what is drawn on a screen of `rows` lines: options, ways out, and the marker behind which one types.

        Of a list that is longer than the screen, the part around the highlighted option is drawn.
        """
        hint = f"{_wrapped(self.asked.hint)}\n" if self.asked.hint else ""
        ways = f"{_wrapped(self._ways())}\n"
        options = [self._option(number, choice) for number, choice in enumerate(self.asked.choices)]
        drawn = _around(options, self.at, max(rows - AROUND - hint.count("\n") - ways.count("\n"), 3), self.tongue)
        return [*drawn, ("class:hint", hint), ("class:dim", ways), ("class:pointer", "  > ")]

    def chosen(self) -> str:
        """Return the line that Enter on an empty prompt means."""
        if self.several and self.ticked:
            return ",".join(choice.name for choice in self.asked.choices if choice.name in self.ticked)
        return self.asked.choices[self.at].name if self.asked.choices else ""

    def _option(self, number: int, choice: Choice) -> StyleAndTextTuples:
        """Return one option: its group where that begins here, its label, and its longer wording beneath."""
        before = self.asked.choices[number - 1].group if number else None
        drawn: StyleAndTextTuples = []
        if choice.group and choice.group != before:
            drawn.append(("class:dim", f"  {choice.group}\n"))
        here = number == self.at
        tick = ("[x] " if choice.name in self.ticked else "[ ] ") if self.several and choice.name != KEEP else ""
        drawn.append(("class:pointer" if here else "", "  › " if here else "    "))
        drawn.append(("class:chosen" if here else "", f"{number + 1}. {tick}{choice.label}\n"))
        if choice.text and choice.text != choice.label:
            drawn.append(("class:dim", f"{_wrapped(choice.text, indent=7)}\n"))
        return drawn

    def _ways(self) -> str:
        """Return the ways out, safety first, and how to choose."""
        commands = " ".join(["/skip", "/back", *(["/why"] if self.asked.why else []), "/stop"])
        ways = (
            [] if self.asked.step == NOT_SAFE else [self.tongue(words.NOT_SAFE), commands, self.tongue(words.MORE_WAYS)]
        )
        keys = [self.tongue(words.KEYS_TO_TICK if self.several else words.KEYS)]
        return " · ".join([*ways, *(keys if self.asked.choices else [])])


def _around(options: list[StyleAndTextTuples], at: int, room: int, tongue: Tongue) -> StyleAndTextTuples:
    """Return as many whole options around the one at `at` as fit into `room` lines, and say where there are more."""
    heights = [sum(part[1].count("\n") for part in option) for option in options]
    if sum(heights) <= room:
        return [part for option in options for part in option]
    first = last = at
    left = room - heights[at] - 2  # a line above and one below say that there is more
    while True:
        below = last + 1 < len(options) and heights[last + 1] <= left
        above = first > 0 and heights[first - 1] <= left
        if below and (not above or last - at <= at - first):
            last += 1
            left -= heights[last]
        elif above:
            first -= 1
            left -= heights[first]
        else:
            break
    more: StyleAndTextTuples = [("class:dim", f"    {tongue(words.ABOVE).format(number=first)}\n")] if first else []
    rest = len(options) - 1 - last
    end: StyleAndTextTuples = [("class:dim", f"    {tongue(words.BELOW).format(number=rest)}\n")] if rest else []
    return [*more, *(part for option in options[first : last + 1] for part in option), *end]


def _wrapped(text: str, *, indent: int = 2) -> str:
    margin = " " * indent
    return textwrap.fill(text, WIDTH - 2, initial_indent=margin, subsequent_indent=margin)
