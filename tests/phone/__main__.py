"""Draws what a worker sees on a phone: `python -m tests.phone [FOLDER] [TREE…]`.

Writes contact sheets of each tree's screens (`door-1.png`), and with `--each` every screen on a usual and on a narrow
phone, and locked. With `--chat FILE` it draws a recorded chat, the JSON of `tests.phone.bubble.chat_from`. What is
cut, too high, too long or hints is printed, one screen a line.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated

import typer

from tests.phone.bubble import chat_from
from tests.phone.channel import CHANNEL, channel_screens
from tests.phone.draw import png, svg
from tests.phone.look import look
from tests.phone.notification import svg as lock_screen
from tests.phone.phone import NARROW, USUAL
from tests.phone.pictures import FOLDER, PICTURES, draw
from tests.phone.screens import Screen, fresh, screens
from tests.phone.sheet import sheets

_SPECIAL = re.compile(r"/(why|ticked)(/|$)")
TREES = (CHANNEL, "welcome", "door", "first-visit", "helpful")


def main(
    folder: Annotated[Path, typer.Argument(help="Where the pictures go.")] = Path("build/phone"),
    trees: Annotated[
        list[str] | None, typer.Argument(help="Trees whose transcripts are walked, and “channel” for the rest.")
    ] = None,
    chat: Annotated[Path | None, typer.Option(help="A recorded chat to draw instead, as JSON.")] = None,
    each: Annotated[bool, typer.Option("--each", help="Every screen as a picture of its own too.")] = False,
    docs: Annotated[bool, typer.Option("--docs", help="Only the documentation's pictures, where they belong.")] = False,
    specials: Annotated[
        bool,
        typer.Option("--all", help="On the sheets every screen, also “Why ask?”, ticks, and those that differ little."),
    ] = False,
) -> None:
    """Write the pictures and print what was found."""
    if docs:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name in PICTURES:
            (FOLDER / f"{name}.svg").write_text(draw(name), "utf-8")
        return
    folder.mkdir(parents=True, exist_ok=True)
    if chat is not None:
        screen = Screen(chat.stem, "chat", chat_from(json.loads(chat.read_text("utf-8"))))
        _write_each(folder, chat.stem, screen)
        typer.echo(_line(screen))
        return
    for tree in trees or TREES:
        found = channel_screens() if tree == CHANNEL else screens(tree)
        shown = found if specials else tuple(fresh(screen for screen in found if not _SPECIAL.search(screen.place)))
        for number, sheet in enumerate(sheets(shown), start=1):
            (folder / f"{tree}-{number}.png").write_bytes(png(sheet, 1.0))
        for number, screen in enumerate(found if each else (), start=1):
            _write_each(folder, f"{tree}-{number:03}", screen)
        for screen in found:
            typer.echo(_line(screen))
        typer.echo(f"{tree}: {len(found)} screens, {len(shown)} on the sheets")


def _write_each(folder: Path, name: str, screen: Screen) -> None:
    for phone in (USUAL, NARROW):
        (folder / f"{name}-{phone.name}.png").write_bytes(png(svg(screen.chat, phone)))
    texts = [bubble.text for bubble in screen.chat if bubble.sender == "bot" and not bubble.service]
    (folder / f"{name}-locked.png").write_bytes(png(lock_screen(texts)))


def _line(screen: Screen) -> str:
    seen = look(screen.chat)
    found = [f"{seen.words} words", f"{seen.buttons} buttons", f"{seen.height:.0f} of {USUAL.room:.0f} high"]
    found += [] if seen.fits else ["TOO HIGH"]
    found += [] if seen.fits_narrow else [f"too high for {NARROW.width} x {NARROW.height}"]
    found += [f"CUT: {', '.join(seen.cut)}"] if seen.cut else []
    found += [f"notification hints: {', '.join(dict.fromkeys(seen.hints))}"] if seen.hints else []
    return f"{screen.name}: {'; '.join(found)}"


if __name__ == "__main__":
    typer.run(main)
