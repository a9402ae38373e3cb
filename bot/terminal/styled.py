"""The terminal by hand: arrow keys or numbers, quiet colours, the plan as a card."""

from __future__ import annotations

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.styles import Style
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.conversation import words as spoken
from bot.conversation.commands import options_of
from bot.conversation.effects import Ask, Choice, Message, Plan, Say
from bot.dialogue.part import Kind
from bot.dialogue.safety import EmergencyCard
from bot.dialogue.tongue import ENGLISH, Tongue
from bot.terminal import words
from bot.terminal.commands import command_of
from bot.terminal.menu import NOT_SAFE, WIDTH, Menu
from bot.terminal.screen import Closed

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

    def __init__(self, console: Console | None = None, tongue: Tongue = ENGLISH) -> None:
        """Draw on `console`; `tongue` is the language of what stands around a message."""
        self._tongue = tongue
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
            self._console.print(
                Text(self._tongue(spoken.PROGRESS).format(number=asked.number, of=asked.of), style="dim")
            )
        self._console.print(Text(asked.text, style="bold"))
        if asked.earlier is not None:
            before = self._tongue(spoken.BEFORE).format(earlier=asked.earlier)
            self._console.print(Text(f"  {before}", style="dim"))
        line = await _prompt(Menu(asked, self._tongue))
        self._console.print(Text(f"  › {_echoed(line, asked, self._tongue)}", style="cyan"))
        return line

    def emergency(self, first: str, card: EmergencyCard) -> None:  # noqa: ARG002 (its buttons are asked for below)
        """Show the emergency card as the only thing on the screen."""
        self.clear()
        self._console.print(Panel(Text(first, style="bold"), border_style="bold", padding=(1, 2)))

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Offer the buttons of the emergency card."""
        choices = [Choice(name, button.label) for name, button in card.every_button.items()]
        return await _prompt(Menu(Ask(NOT_SAFE, "", Kind.choice.value, tuple(choices)), self._tongue))

    def clear(self) -> None:
        """Clear the screen and what can be scrolled back to."""
        self._console.file.write("\x1b[3J\x1b[2J\x1b[H")
        self._console.file.flush()


def plan_panel(plan: Plan) -> Panel:
    """Return the plan card as a panel: section names in bold, one line each answer."""
    parts: list[Text | Padding] = []
    for number, (section, lines) in enumerate(plan.sections):
        parts += [Text("")] if number else []
        parts.append(Text(section, style="bold"))
        parts += [Padding(Text(line), (0, 0, 0, 2)) for line in lines]
    return Panel(Group(*parts), title=plan.title, title_align="left", border_style="cyan", padding=(1, 2))


def _echoed(line: str, asked: Ask, tongue: Tongue) -> str:
    """Return what is left on the screen of an answer: a label, a command, or that something was typed."""
    command = command_of(line)
    names = options_of(line, asked)
    labels = [choice.label for choice in asked.choices if choice.name in names]
    if asked.private and names:
        return tongue(words.CHOSEN)
    return command or ", ".join(labels) or tongue(words.TYPED)


def _keys_of(menu: Menu) -> KeyBindings:
    keys = KeyBindings()

    @keys.add("up")
    def _up(event: KeyPressEvent) -> None:
        menu.move(-1)
        event.app.invalidate()

    @keys.add("down")
    def _down(event: KeyPressEvent) -> None:
        menu.move(1)
        event.app.invalidate()

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


async def _prompt(menu: Menu) -> str:
    """Return the line given, erased from the screen once it is. Raises Closed."""
    session: PromptSession[str] = PromptSession(
        history=DummyHistory(), key_bindings=_keys_of(menu), style=_STYLE, erase_when_done=True
    )
    try:
        return str(await session.prompt_async(lambda: menu.lines(get_app().output.get_size().rows)))
    except (EOFError, KeyboardInterrupt):
        raise Closed from None
