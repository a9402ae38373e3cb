"""Draws what a worker sees on a phone: `python -m tests.phone FOLDER [TREE…]`.

Writes, for each tree, contact sheets of its screens (`door-1.png`), and with `--each` every screen on a usual and on a
narrow phone. With `--chat FILE` it draws a recorded chat, as the JSON of `tests.phone.bubble.chat_from`. What is cut,
too high, too long or hints is printed, one screen a line.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from tests.phone.bubble import chat_from
from tests.phone.draw import png, svg
from tests.phone.look import look
from tests.phone.notification import svg as lock_screen
from tests.phone.phone import NARROW, USUAL
from tests.phone.screens import Screen, screens
from tests.phone.sheet import sheets

TREES = ("welcome", "door", "first-visit", "helpful")


def main(
    folder: Annotated[Path, typer.Argument(help="Where the pictures go.")],
    trees: Annotated[list[str] | None, typer.Argument(help="Trees whose transcripts are walked.")] = None,
    chat: Annotated[Path | None, typer.Option(help="A recorded chat to draw instead, as JSON.")] = None,
    each: Annotated[bool, typer.Option("--each", help="Every screen as a picture of its own too.")] = False,
    specials: Annotated[bool, typer.Option("--all", help="“Why ask?” and every tick on the sheets too.")] = False,
) -> None:
    """Write the pictures and print what was found."""
    folder.mkdir(parents=True, exist_ok=True)
    if chat is not None:
        screen = Screen(chat.stem, "chat", chat_from(json.loads(chat.read_text("utf-8"))))
        _write_each(folder, chat.stem, screen)
        typer.echo(_line(screen))
        return
    for tree in trees or TREES:
        found = screens(tree)
        shown = [screen for screen in found if specials or not screen.place.endswith(("/why", "/ticked"))]
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
