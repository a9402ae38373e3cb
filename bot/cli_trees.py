"""The champions' workshop on the command line: list, lint, rehearse, schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.plainly import in_plain_words

trees = typer.Typer(name="trees", help="The workshop: check and rehearse dialogue trees.", no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(help="Trees or modules to look at. Left out: all.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


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


@trees.command("lint")
def lint_trees(
    names: Names = None,
    ages: Annotated[bool, typer.Option("--ages", help="Print the reading age of each file too.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check trees and modules; exit 1 when an error is found.

    Example: beforehand trees lint first-visit
    """
    with in_plain_words():
        from bot.library import open_library
        from bot.settings import Settings
        from bot.workshop.lint import ages as ages_of
        from bot.workshop.lint import lint

        library = open_library(Settings().dialogues)
        only = _known(names, {**library.reads, **library.modules})
        today = datetime.now(UTC).date()
        shelf = {**library.reads, **library.modules}
        report = lint(library.dialogues, shelf, today=today, only=only)
        unread = [fault for fault in library.faults if only is None or fault.file.split("/")[-1][:-5] in only]
        faults = sorted({*report.faults, *unread})
        if as_json:
            rows = [
                {"file": f.file, "line": f.line, "column": f.column, "rule": f.rule, "weight": f.weight, "text": f.text}
                for f in faults
            ]
            typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        else:
            for fault in faults:
                typer.echo(str(fault))
            if ages:
                for age in ages_of(library.dialogues, shelf, today=today, only=only):
                    typer.echo(str(age))
            for name, found in report.walked.items():
                seconds, _ = found.longest
                declared = library.dialogues[name].tree.minutes
                of = f" of {declared * 60:g}" if declared else ""
                typer.echo(f"{name}: {found.count} paths walked, longest {seconds:g}{of} s")
            typer.echo(
                f"{report.rules} rules over {report.trees} files, {report.steps} steps, {report.paths} paths: "
                f"{sum(f.weight == 'error' for f in faults)} errors, "
                f"{sum(f.weight == 'warning' for f in faults)} warnings, "
                f"{len(report.silenced)} silenced."
            )
        if any(fault.weight == "error" for fault in faults):
            raise typer.Exit(1)


@trees.command("rehearse")
def rehearse_trees(
    update: Annotated[bool, typer.Option("--update", help="Rewrite transcripts as the program now speaks.")] = False,
) -> None:
    """Play every transcript, walk every path; exit 1 when one goes otherwise than written.

    Example: beforehand trees rehearse
    """
    with in_plain_words():
        from rich.console import Console
        from rich.progress import Progress

        from bot.library import open_library
        from bot.phrasing.danger import danger_check
        from bot.settings import Settings
        from bot.workshop.rehearse import rehearse

        folder = Settings().dialogues
        library = open_library(folder)
        files = sorted(folder.glob("transcripts/**/*.yaml"))
        texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Rehearsing", total=len(texts) + len(library.dialogues))
            report = rehearse(
                library.dialogues,
                texts,
                danger_check(library.danger),
                lambda name: progress.update(task, advance=1, description=name),
            )
        for fault in library.faults:
            typer.echo(str(fault))
        for line in report.lines():
            typer.echo(line)
        if update:
            for file, text in report.updated().items():
                (folder / file).write_text(text, encoding="utf-8")
                typer.echo(f"Rewritten: {file}")
        if library.faults or not report.well:
            raise typer.Exit(1)


@trees.command()
def schema() -> None:
    """Print the JSON Schema of a tree, for an editor's YAML language server.

    Example: beforehand trees schema > tree.schema.json
    """
    with in_plain_words():
        from bot.dialogue.schema import tree_schema

        typer.echo(json.dumps(tree_schema(), indent=2))


def _known(names: list[str] | None, shelf: Mapping[str, object]) -> set[str] | None:
    """Return the names asked for, None for all. Raises UnknownTree."""
    from bot.dialogue.fault import did_you_mean
    from bot.library import UnknownTree

    for name in names or ():
        if name not in shelf:
            remedy = did_you_mean(name, shelf, otherwise=f"There are: {', '.join(sorted(shelf))}.")
            raise UnknownTree(f"There is no tree “{name}”. {remedy}")
    return set(names) if names else None
