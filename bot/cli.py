"""The front door: every command thin, every error one plain sentence with the next thing to do."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="beforehand",
    help="A chat companion for the five minutes before a home visit.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
trees = typer.Typer(name="trees", help="The workshop: check and rehearse dialogue trees.", no_args_is_help=True)
app.add_typer(trees)


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
    from pydantic import ValidationError

    from bot.dialogue.fault import Unreadable
    from bot.library import NoContent, UnknownTree
    from bot.store import StoreProblem
    from bot.terminal.alone import AlreadyOpen
    from bot.terminal.script import ScriptProblem

    if isinstance(problem, StoreProblem | UnknownTree | Unreadable | NoContent | AlreadyOpen | ScriptProblem):
        return str(problem)
    if isinstance(problem, ValidationError) and problem.title == "Settings":
        names = ", ".join("BEFOREHAND_" + str(error["loc"][0]).upper() for error in problem.errors() if error["loc"])
        return f"A setting does not fit: {names}. Please correct it in the environment or in .env."
    place = traceback.extract_tb(problem.__traceback__)[-1]
    return (
        f"Something went wrong inside ({type(problem).__name__} at {Path(place.filename).name}:{place.lineno}). "
        "What you answered is kept. Please start again, and report this line."
    )


def _fail(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


@app.command()
def chat(
    tree: Annotated[str | None, typer.Argument(help="The tree to walk, such as first-visit. Left out: choose.")] = None,
    script: Annotated[Path | None, typer.Option(help="Play answers from a file, one a line.")] = None,
    record: Annotated[Path | None, typer.Option(help="Record the conversation as a transcript.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Plain lines, also in a terminal.")] = False,
) -> None:
    """Prepare a visit, here in the terminal. No token, no network.

    Example: beforehand chat first-visit
    """
    with in_plain_words():
        from bot.terminal.run import run_chat

        run_chat(tree, script=script, record=record, plain=plain or not sys.stdin.isatty() or not sys.stdout.isatty())


@trees.command("list")
def list_trees() -> None:
    """List the trees that can be walked, one id a line first.

    Example: beforehand trees list
    """
    with in_plain_words():
        from bot.library import open_library
        from bot.settings import Settings

        library = open_library(Settings().dialogues)
        for name, read in sorted(library.reads.items()):
            if name in library.dialogues:
                minutes = f"{read.tree.minutes:g} min" if read.tree.minutes else ""
                typer.echo(f"{name}\t{minutes}\t{read.tree.title}")
        for fault in library.faults:
            typer.echo(str(fault), err=True)
        if library.faults:
            raise typer.Exit(1)


@trees.command()
def schema() -> None:
    """Print the JSON Schema of a tree, for an editor's YAML language server.

    Example: beforehand trees schema > tree.schema.json
    """
    import json

    from bot.dialogue.schema import tree_schema

    typer.echo(json.dumps(tree_schema(), indent=2))


def main() -> None:
    """Run the program."""
    app()
