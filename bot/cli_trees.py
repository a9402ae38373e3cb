"""The champions' workshop on the command line: list, lint, rehearse, approve, print, words to be read, schema."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.plainly import in_plain_words

if TYPE_CHECKING:
    from pathlib import Path

    from bot.dialogue.fault import Fault
    from bot.library import Library
    from bot.settings import Settings

trees = typer.Typer(name="trees", help="The workshop: check and rehearse dialogue trees.", no_args_is_help=True)

Names = Annotated[list[str] | None, typer.Argument(help="Trees or modules to look at. Left out: all.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


@trees.command("list")
def list_trees() -> None:
    """List the trees that can be walked, one id a line first, with who approved the present wording.

    Example: beforehand trees list
    """
    with in_plain_words():
        from bot.app import shelf_of
        from bot.approvals import read_approvals
        from bot.settings import Settings

        settings = Settings()
        library, approvals = shelf_of(settings).library, read_approvals(settings.data)
        for name, read in sorted(library.reads.items()):
            if name in library.dialogues:
                minutes = f"{read.tree.minutes:g} min" if read.tree.minutes else ""
                approval = approvals.of(library.dialogues[name])
                state = f"approved by {approval.by}, {approval.on}" if approval else "draft"
                typer.echo(f"{name}\t{minutes}\t{read.tree.title}\t{state}")
        for fault in library.faults:
            typer.echo(str(fault), err=True)
        if library.faults:
            raise typer.Exit(1)


@trees.command("lint")
def lint_trees(
    names: Names = None,
    ages: Annotated[bool, typer.Option("--ages", help="Print the reading age of each file too.")] = False,
    as_json: AsJson = False,
    stdin: Annotated[bool, typer.Option("--stdin", help="Look at one file that comes in on standard input.")] = False,
) -> None:
    """Check trees and modules; exit 1 when an error is found.

    Example: beforehand trees lint first-visit
    """
    with in_plain_words():
        from bot.languages import to_translate
        from bot.library import open_library
        from bot.rulebook import open_rulebook
        from bot.settings import Settings
        from bot.shelf import rules_on
        from bot.workshop.lint import ages as ages_of
        from bot.workshop.lint import lint
        from bot.workshop.lint.translated_trees import lint_language

        folder, today = Settings().dialogues, datetime.now(UTC).date()
        if stdin:
            _lint_sent(folder, today, as_json=as_json)
            return
        library = open_library(folder)
        only = _known(names, {**library.reads, **library.modules})
        shelf = {**library.reads, **library.modules}
        report = lint(library.dialogues, shelf, today=today, only=only, rulebook=open_rulebook(folder))
        wanted = to_translate(library, rules_on(folder)) if library.translations else {}
        known = [*library.faults]
        for each in library.translations.values():
            spoken = {**each.reads, **each.modules}
            known += lint_language(each.overlays, wanted, each.dialogues, spoken, today=today)
        unread = [fault for fault in known if only is None or fault.file.split("/")[-1][:-5] in only]
        faults = sorted({*report.faults, *unread})
        _show(faults, as_json=as_json)
        if not as_json:
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


def _lint_sent(folder: Path, today: date, *, as_json: bool) -> None:
    """Look at one file of standard input beside those of the folder; exit 1 when an error is found."""
    from bot.dialogue.fault import Fault, Unreadable
    from bot.dialogue.read import read_tree
    from bot.library import open_library
    from bot.shelf import rules_on
    from bot.workshop.lint.sent import FILE, lint_sent

    faults: Sequence[Fault]
    try:
        read = read_tree(sys.stdin.buffer.read().decode("utf-8"), FILE)
    except UnicodeDecodeError:
        faults = [Fault(FILE, 1, 1, "T001", "is no UTF-8 text. Please save it as UTF-8.")]
    except Unreadable as problem:
        faults = problem.faults
    else:
        library = open_library(folder)
        parts = (library.dialogues, library.reads, library.modules, library.signposts)
        faults = lint_sent(read, *parts, today=today, rulebook=rules_on(folder))
    _show(faults, as_json=as_json)
    if any(fault.weight == "error" for fault in faults):
        raise typer.Exit(1)


def _show(faults: Sequence[Fault], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"file": f.file, "line": f.line, "column": f.column, "rule": f.rule, "weight": f.weight, "text": f.text}
            for f in faults
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for fault in faults:
        typer.echo(str(fault))


@trees.command("rehearse")
def rehearse_trees(
    names: Names = None,
    update: Annotated[bool, typer.Option("--update", help="Rewrite transcripts as the program now speaks.")] = False,
) -> None:
    """Play every transcript, walk every path; exit 1 when one goes otherwise than written.

    Example: beforehand trees rehearse first-visit
    """
    with in_plain_words():
        from rich.console import Console
        from rich.progress import Progress

        from bot.library import open_library
        from bot.phrasing.danger import danger_in
        from bot.settings import Settings
        from bot.shelf import rules_on
        from bot.workshop.rehearse import rehearse

        folder = Settings().dialogues
        library = open_library(folder)
        only = _known(names, library.dialogues)
        files = sorted(folder.glob("transcripts/**/*.yaml"))
        texts = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}
        with Progress(console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("Rehearsing", total=len(texts) + len(library.dialogues))
            report = rehearse(
                library.dialogues,
                texts,
                danger_in(library.danger, rules_on(folder)),
                lambda name: progress.update(task, advance=1, description=name),
                only,
            )
        for line in (*map(str, library.faults), *report.lines()):
            typer.echo(line)
        if update:
            for file, text in report.updated().items():
                (folder / file).write_text(text, encoding="utf-8")
                typer.echo(f"Rewritten: {file}")
        if library.faults or not report.well:
            raise typer.Exit(1)


@trees.command("approve")
def approve_trees(
    names: Annotated[list[str], typer.Argument(help="Trees or modules whose present wording is approved.")],
    by: Annotated[str | None, typer.Option(help="The role that approves, such as “safety owner”. No name.")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take every approval of these back.")] = False,
    language: Annotated[str | None, typer.Option(help="The translation into this language.", metavar="CODE")] = None,
) -> None:
    """Record that your safety owner approves exactly this wording. Any edit makes it a draft again.

    Example: beforehand trees approve first-visit --by “safety owner”
    """
    with in_plain_words():
        from bot import approvals
        from bot.app import shelf_of
        from bot.languages import in_language
        from bot.settings import Settings

        settings = Settings()
        library = shelf_of(settings).library
        if language is not None:
            library = in_language(library, language, None)
        dialogues = [library.dialogue(name) for name in names]
        if withdraw == (by is not None):
            typer.echo("Please say who approves, with --by, or take approvals back with --withdraw.", err=True)
            raise typer.Exit(2)
        try:
            if by is None:
                approvals.withdraw(settings.data, names)
            else:
                approvals.approve(settings.data, dialogues, by=by, on=_today(settings))
        except approvals.NoApproval as refused:
            typer.echo(str(refused), err=True)
            raise typer.Exit(2) from None
        for dialogue in dialogues:
            done = "is a draft again." if by is None else f"is approved in the wording {dialogue.version}."
            typer.echo(f"{dialogue.tree.id} {done}")


@trees.command("print")
def print_tree(
    name: Annotated[str, typer.Argument(help="A tree, or a module that can be walked.")],
    whole: Annotated[bool, typer.Option("--whole", help="Every question with its reason, answers and cards.")] = False,
    language: Annotated[str | None, typer.Option(help="In this language.", metavar="CODE")] = None,
) -> None:
    """Print a tree as a web page: a card for one sheet of A5, or the whole tree in plain words.

    Example: beforehand trees print first-visit > first-visit.html
    """
    with in_plain_words():
        from bot.approvals import read_approvals
        from bot.confirmations import read_confirmations
        from bot.contacts import read_contacts
        from bot.languages import in_language
        from bot.library import open_library
        from bot.settings import Settings
        from bot.workshop.printed import printed_card
        from bot.workshop.whole_tree import whole_tree

        settings = Settings()
        library = open_library(settings.dialogues)
        if language is not None:
            library = in_language(library, language, None)
        dialogue, contacts = library.dialogue(name), read_contacts(settings.data)
        approval = read_approvals(settings.data).of(dialogue)
        approved = f"{approval.by}, {approval.on}" if approval else None
        if not whole:
            typer.echo(printed_card(dialogue, contacts=contacts, approved=approved), nl=False)
            return
        confirmations, today = read_confirmations(settings.data), _today(settings)
        text = whole_tree(
            dialogue,
            library.emergency,
            contacts=contacts,
            confirmations=confirmations,
            today=today,
            approved=approved,
        )
        typer.echo(text, nl=False)


@trees.command("translate")
def translate_trees(
    language: Annotated[str, typer.Argument(help="The code of the language, such as cy.")],
    names: Annotated[list[str] | None, typer.Argument(help="Trees, modules or own-words. Left out: all.")] = None,
    name: Annotated[str | None, typer.Option(help="What the language calls itself, such as Cymraeg.")] = None,
    look: Annotated[bool, typer.Option("--look", help="Only say how far it is; write nothing.")] = False,
) -> None:
    """Write files to be filled in by people who write the language, and say how far they are. Translates nothing.

    What has been written is kept. Example: beforehand trees translate cy door --name Cymraeg
    """
    with in_plain_words():
        from bot.cli_translate import run_translate

        found = run_translate(language, names, name=name, look=look)
        for each in found:
            again = f", {each.stale} to look at again" if each.stale else ""
            typer.echo(f"{each.file}: {each.done} of {each.all} sentences{again}")
        done, whole = sum(each.done for each in found), sum(each.all for each in found)
        typer.echo(f"{done} of {whole} sentences in {len(found)} files.")


@trees.command("draw")
def draw_tree(name: Annotated[str, typer.Argument(help="A tree, or a module that can be walked.")]) -> None:
    """Draw a tree as a picture (SVG): steps from top to bottom, and where answers lead elsewhere.

    Example: beforehand trees draw first-visit > first-visit.svg
    """
    with in_plain_words():
        from bot.library import open_library
        from bot.settings import Settings
        from bot.workshop.drawn import drawn

        typer.echo(drawn(open_library(Settings().dialogues).dialogue(name)), nl=False)


@trees.command("words")
def words_to_read(
    unread: Annotated[
        bool, typer.Option("--unread", help="Leave out files whose wording your safety owner approved.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List every line that someone should read before release, by who hears it, with file and line.

    Example: beforehand trees words --unread
    """
    with in_plain_words():
        from bot.approvals import read_approvals
        from bot.library import open_library
        from bot.settings import Settings
        from bot.workshop.reading_list import EMERGENCY_FILE, HEARERS, by_hearer, reading_list

        settings = Settings()
        library = open_library(settings.dialogues)
        emergency = settings.dialogues / EMERGENCY_FILE
        text = emergency.read_text("utf-8") if not _stands_in(library, emergency.name) else ""
        shelf = {**library.reads, **library.modules}
        lines = reading_list(library.dialogues, shelf, library.signposts, library.emergency, text)
        if unread:
            approvals = read_approvals(settings.data)
            read = {shelf[name].file for name, each in library.dialogues.items() if approvals.of(each)}
            lines = tuple(line for line in lines if line.file not in read)
        if as_json:
            rows = [
                {"file": each.file, "line": each.line, "step": each.step, "hearer": each.hearer, "text": each.text}
                for each in lines
            ]
            typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
            return
        for hearer, heard in by_hearer(lines):
            typer.echo(f"\n{len(heard)} lines for {HEARERS[hearer]}\n")
            for line in heard:
                typer.echo(str(line))
        typer.echo(f"\n{len(lines)} lines in {len({line.file for line in lines})} files.")


def _stands_in(library: Library, file: str) -> bool:
    """Tell whether a last resort stands in for a file of content that cannot be read."""
    return any(fault.file == file for fault in library.faults)


def _today(settings: Settings) -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.timezone)).date()


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
