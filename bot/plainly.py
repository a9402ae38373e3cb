"""The last door of every command: what can go wrong becomes one plain sentence and an exit status."""

from __future__ import annotations

import logging
import sys
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import typer

if TYPE_CHECKING:
    import asyncio


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Turn what can go wrong into one sentence on standard error and exit status 2.

    What is not foreseen is named by its type and place alone: a message or a value could hold a worker's words.
    """
    try:
        yield
    except (typer.Exit, SystemExit):
        raise
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except Exception as problem:  # noqa: BLE001 (the last door: nothing may leave it with a worker's words)
        _fail(_in_plain_words(problem))


def _in_plain_words(problem: Exception) -> str:
    from bot.alone import AlreadyOpen
    from bot.dialogue.fault import Unreadable
    from bot.library import NoContent, UnknownLanguage, UnknownTree
    from bot.settings import SettingProblem
    from bot.store import StoreProblem
    from bot.telegram.api import WrongToken
    from bot.terminal.recorded import NothingRecorded
    from bot.terminal.script import ScriptProblem

    told = (
        StoreProblem
        | SettingProblem
        | UnknownLanguage
        | UnknownTree
        | Unreadable
        | NoContent
        | AlreadyOpen
        | ScriptProblem
    )
    if isinstance(problem, told | NothingRecorded | WrongToken):
        return str(problem)
    if isinstance(problem, OSError) and problem.filename:
        return f"{problem.filename} cannot be used: {problem.strerror}. Please choose another place, or make room."
    place = traceback.extract_tb(problem.__traceback__)[-1]
    return (
        f"Something went wrong inside ({type(problem).__name__} at {Path(place.filename).name}:{place.lineno}). "
        "What you answered is kept. Please start again, and report this line."
    )


def _fail(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


def name_only_kinds() -> None:
    """Let warnings, and what fails behind the conversation, be told by their type and place alone.

    Python prints a warning's text and a failed task's exception as they are; either may hold a worker's words.
    """

    def show(
        message: Warning | str,  # noqa: ARG001
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,  # noqa: ARG001
        line: str | None = None,  # noqa: ARG001
    ) -> None:
        sys.stderr.write(f"{category.__name__} at {Path(filename).name}:{lineno}.\n")

    warnings.showwarning = show
    # In its debug mode the event loop logs what it is doing, with arguments.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)


def name_kind(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Tell by its type alone what nobody awaited; for `loop.set_exception_handler`."""
    kind = type(context.get("exception")).__name__
    sys.stderr.write(f"Something went wrong in the background ({kind}). What you answered is kept.\n")
