"""Pictures of real terminal screens, as SVG that asks nobody for a font or a file."""

from __future__ import annotations

import asyncio
import io
import re
from dataclasses import dataclass
from html import escape

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.input.base import PipeInput
from prompt_toolkit.output import DummyOutput
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from bot.conversation.effects import Ask, Choice
from bot.dialogue.part import Kind
from bot.dialogue.safety import EmergencyCard
from bot.terminal.menu import NOT_SAFE, WIDTH, Menu
from bot.terminal.screen import Closed
from bot.terminal.styled import StyledScreen
from tests.docs.walks import DOOR, FIRST_VISIT, Shown, hold

CTRL_D = "\x04"
LIGHT, DARK, GREY, CYAN = (230, 230, 230), (30, 30, 36), (168, 168, 176), (111, 211, 224)
THEME = TerminalTheme(DARK, LIGHT, [DARK, *[LIGHT] * 5, CYAN, LIGHT], [GREY, *[LIGHT] * 5, CYAN, LIGHT])
"""Few colours, each with a contrast of at least 5 : 1 against the ground (WCAG 2.2, success criterion 1.4.3)."""
_STYLES = {"class:pointer": "bold cyan", "class:chosen": "bold", "class:dim": "bright_black"}
_STYLES["class:hint"] = "italic bright_black"
FORMAT = """\
<svg role="img" aria-labelledby="{unique_id}-name" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<title id="{unique_id}-name">@NAME@</title>
<style>
.{unique_id}-matrix {{
font: 20.25px / {line_height}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace
}}
.{unique_id}-title {{ font: bold 18px sans-serif }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


@dataclass(frozen=True)
class Picture:
    """One picture: what it is called for those who do not see it, and where the conversation stands in each shot."""

    name: str
    shots: tuple[Shown, ...]
    whole: bool = False
    """From the first line on; otherwise only what stands on the screen since the last answer."""


_FIRST = Shown("first-visit", FIRST_VISIT, stops_at="people/survivor-word")
_SHORT = ("purpose", "alone", "first-words", "pair-one/fear", "pair-one/fear-then", "plan-card/tell")
_SHORT_CARD = {path: FIRST_VISIT[path] for path in ("people/survivor-word", "people/abuser-word", *_SHORT)}
PICTURES: dict[str, Picture] = {
    "first-visit": Picture(
        "A first question and a finished plan card in a terminal",
        (_FIRST, Shown("first-visit", {**_SHORT_CARD, "safety-gate/danger": "no"}, stops_at="plan-card/my-plan")),
    ),
    "first-question": Picture("The terminal opens Before a first visit and asks its first question.", (_FIRST,)),
    "if-i-hear": Picture(
        "The question What are you most afraid to hear or see, with its list in groups.",
        (Shown("first-visit", FIRST_VISIT, stops_at="pair-one/fear"),),
    ),
    "plan-card": Picture(
        "The finished plan card, and the question whether it looks right.",
        (Shown("first-visit", FIRST_VISIT, stops_at="plan-card/my-plan"),),
    ),
    "door": Picture(
        "At the door: the first taps, in neutral words.",
        (Shown("door", DOOR, stops_at="first-words"),),
        whole=True,
    ),
    "emergency": Picture(
        "The emergency card, alone on the screen.",
        (Shown("first-visit", {"people/survivor-word": "!"}),),
    ),
}


class Camera(StyledScreen):
    """The styled screen with a worker's keys on a pipe; keeps what a terminal would show."""

    def __init__(self, shown: Shown, keys: PipeInput) -> None:
        self.film = io.StringIO()
        super().__init__(Console(file=self.film, force_terminal=True, color_system="standard", width=WIDTH))
        self._shown, self._keys = shown, keys
        self.since_last_answer = 0
        self.menu: Menu | None = None

    async def ask(self, asked: Ask) -> str:
        """Give the line of this conversation; where it stops, press Ctrl-D under the question."""
        line = self._shown.line(asked)
        self.menu = Menu(asked)
        self._keys.send_text(CTRL_D if line is None else f"{line}\r")
        given = await super().ask(asked)
        self.since_last_answer = self.film.tell()
        return given

    def clear(self) -> None:
        """Begin a new film, as a terminal begins a new screen."""
        self.film.seek(0)
        self.film.truncate()

    async def in_emergency(self, card: EmergencyCard) -> str:
        """Stop under the emergency card, with its buttons."""
        choices = tuple(Choice(name, button.label) for name, button in card.every_button.items())
        self.menu = Menu(Ask(NOT_SAFE, "", Kind.choice.value, choices))
        self.since_last_answer = 0
        raise Closed


def draw(name: str) -> str:
    """The picture of that name as SVG."""
    return asyncio.run(_draw(name, PICTURES[name]))


async def _draw(name: str, picture: Picture) -> str:
    screen = Text()
    for number, shown in enumerate(picture.shots):
        screen.append("\n\n  ⋮\n\n" if number else "", "dim")
        screen.append_text(await _shot(shown, picture.whole))
    console = Console(record=True, width=WIDTH, file=io.StringIO(), highlight=False)
    console.print(screen)
    svg = console.export_svg(
        title="beforehand chat", theme=THEME, code_format=FORMAT.replace("@NAME@", escape(picture.name)), unique_id=name
    )
    return re.sub(r"<text[^>]*>\n</text>", "", svg)


async def _shot(shown: Shown, whole: bool) -> Text:
    """What stands on the screen where the conversation stops, menu included."""
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        camera = Camera(shown, keys)
        await hold(shown, camera)
    film = camera.film.getvalue()[0 if whole else camera.since_last_answer :]
    screen = Text.from_ansi(film.strip("\n"))
    screen.append("\n")
    for style, text in [fragment[:2] for fragment in camera.menu.lines(60)] if camera.menu else []:
        screen.append(text, _STYLES.get(style, ""))
    return screen
