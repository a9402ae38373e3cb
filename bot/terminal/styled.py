"""The terminal by hand: arrow keys or numbers, quiet colours, the plan as a card."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.styles import Style
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.conversation.commands import options_of
from bot.conversation.effects import Ask, Choice, Message, Plan, Say
from bot.dialogue.part import Kind
from bot.dialogue.safety import EmergencyCard
from bot.terminal.commands import command_of
from bot.terminal.screen import Closed

WIDTH = 78
"""Columns used at most; longer lines tire the eye."""
NOT_SAFE = "not-safe"
"""Stands in for a step path while the emergency card is open."""
_STYLE = Style.from_dict(
    {
        "pointer": "bold ansicyan",
        "chosen": "bold",
        "text": "",
        "dim": "ansibrightblack",
        "hint": "italic ansibrightblack",
    }
)
_TONES = {"opening": "bold", "card": "", "note": "italic", "misfit": "italic", "closing": "italic"}


class StyledScreen:
    """A screen for a person at a keyboard. Typed lines are not kept in any history."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(width=min(WIDTH, Console().width), highlight=False)

    def show(self, message: Message) -> None:
        """Show one message; a question is drawn by `ask`."""
        if isinstance(message, Plan):
            self._console.print(plan_panel(message))
        elif isinstance(message, Say):
            self._console.print()
            if message.tone == "opening":
                title, _, rest = message.text.partition("\n")
                self._console.print(Text(title, style="bold"))
                self._console.print(Text(rest, style="dim"))
            elif message.tone == "card":
                self._console.print(Panel(Text(message.text), border_style="dim", padding=(0, 1)))
            else:
                self._console.print(Text(message.text, style=_TONES[message.tone]))

    def note(self, text: str) -> None:
        """Show a line of the terminal's own."""
        self._console.print(Text(f"\n{text}", style="dim"))

    async def ask(self, asked: Ask) -> str:
        """Draw a question, let the worker choose or type, and leave one line of it on the screen."""
        self._console.print()
        if asked.number:
            self._console.print(Text(f"{asked.number} of about {asked.of}", style="dim"))
        self._console.print(Text(asked.text, style="bold"))
        for number, choice in enumerate(asked.choices, start=1):
            if choice.text and choice.text != asked.text:
                self._console.print(_numbered(number, choice.text))
        if asked.earlier is not None:
            self._console.print(Text(f"  Before, you said: {asked.earlier}", style="dim"))
        line = await _prompt(_Menu(asked))
        self._console.print(Text(f"  › {_echoed(line, asked)}", style="cyan"))
        return line

    def emergency(self, first: str, card: EmergencyCard) -> None:  # noqa: ARG002 (its buttons are asked for below)
        """Show the emergency card as the only thing on the screen."""
        self.clear()
        self._console.print(Panel(Text(first, style="bold"), border_style="bold", padding=(1, 2)))

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Offer the buttons of the emergency card."""
        choices = [Choice(name, button.label) for name, button in card.buttons.items()]
        choices += [Choice("carry-on", card.carry_on.label), Choice("stop", card.stop.label)]
        return await _prompt(_Menu(Ask(NOT_SAFE, "", Kind.choice.value, tuple(choices))))

    def clear(self) -> None:
        """Clear the screen and what can be scrolled back to."""
        self._console.file.write("\x1b[3J\x1b[2J\x1b[H")
        self._console.file.flush()


def _numbered(number: int, text: str) -> Table:
    """Return a longer wording beside its number, so that its lines stand below each other."""
    row = Table.grid(padding=(0, 1))
    row.add_row(Text(f"  {number}."), Text(text))
    return row


def plan_panel(plan: Plan) -> Panel:
    """Return the plan card as a panel: section names in bold, one line each answer."""
    parts: list[Text | Padding] = []
    for number, (section, lines) in enumerate(plan.sections):
        parts += [Text("")] if number else []
        parts.append(Text(section, style="bold"))
        parts += [Padding(Text(line), (0, 0, 0, 2)) for line in lines]
    return Panel(Group(*parts), title=plan.title, title_align="left", border_style="cyan", padding=(1, 2))


def _echoed(line: str, asked: Ask) -> str:
    """Return what is left on the screen of an answer: a label, a command, or that something was typed."""
    command = command_of(line)
    names = options_of(line, asked)
    labels = [choice.label for choice in asked.choices if choice.name in names]
    if asked.private and names:
        return "(chosen)"
    return command or ", ".join(labels) or "(typed)"


@dataclass
class _Menu:
    """What is highlighted and ticked while a question is open."""

    asked: Ask
    at: int = 0
    ticked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.ticked |= set(self.asked.ticked)

    @property
    def several(self) -> bool:
        return self.asked.kind == Kind.multi.value

    def lines(self) -> StyleAndTextTuples:
        """Return the options as prompt_toolkit draws them, then the marker behind which one types."""
        drawn: StyleAndTextTuples = []
        group = None
        for number, choice in enumerate(self.asked.choices):
            if choice.group and choice.group != group:
                drawn.append(("class:dim", f"  {choice.group}\n"))
            group = choice.group
            here = number == self.at
            tick = ("[x] " if choice.name in self.ticked else "[ ] ") if self.several and choice.name != "keep" else ""
            drawn.append(("class:pointer" if here else "", "  › " if here else "    "))
            drawn.append(("class:chosen" if here else "", f"{number + 1}. {tick}{choice.label}\n"))
        if self.asked.hint:
            drawn.append(("class:hint", f"{_wrapped(self.asked.hint)}\n"))
        drawn.append(("class:dim", f"{_wrapped(self._keys())}\n"))
        drawn.append(("class:pointer", "  > "))
        return drawn

    def _keys(self) -> str:
        commands = " ".join(["/skip", "/back", *(["/why"] if self.asked.why else []), "/stop"])
        ways = [] if self.asked.step == NOT_SAFE else ["! Not safe now", commands, "? more"]
        keys = ["arrows, space ticks, Enter" if self.several else "arrows or number, Enter"]
        return " · ".join([*ways, *(keys if self.asked.choices else [])])

    def chosen(self) -> str:
        """Return the line that Enter on an empty prompt means."""
        if self.several and self.ticked:
            return ",".join(choice.name for choice in self.asked.choices if choice.name in self.ticked)
        return self.asked.choices[self.at].name if self.asked.choices else ""


def _wrapped(text: str) -> str:
    return textwrap.fill(text, WIDTH - 2, initial_indent="  ", subsequent_indent="  ")


def _keys_of(menu: _Menu) -> KeyBindings:
    keys = KeyBindings()

    def move(event: KeyPressEvent, by: int) -> None:
        if menu.asked.choices:
            menu.at = (menu.at + by) % len(menu.asked.choices)
            event.app.invalidate()

    @keys.add("up")
    def _up(event: KeyPressEvent) -> None:
        move(event, -1)

    @keys.add("down")
    def _down(event: KeyPressEvent) -> None:
        move(event, 1)

    @keys.add(" ")
    def _space(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if menu.several and not buffer.text:
            menu.ticked ^= {menu.asked.choices[menu.at].name}
            event.app.invalidate()
        else:
            buffer.insert_text(" ")

    @keys.add("enter")
    def _enter(event: KeyPressEvent) -> None:
        line = event.current_buffer.text.strip()
        if not line:
            line = menu.chosen()
        if line:
            event.current_buffer.text = ""
            event.app.exit(result=line)

    return keys


async def _prompt(menu: _Menu) -> str:
    """Return the line given, erased from the screen once it is. Raises Closed."""
    session: PromptSession[str] = PromptSession(
        history=DummyHistory(), key_bindings=_keys_of(menu), style=_STYLE, erase_when_done=True
    )
    try:
        return str(await session.prompt_async(menu.lines))
    except (EOFError, KeyboardInterrupt):
        raise Closed from None
