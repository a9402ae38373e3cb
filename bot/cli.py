"""The front door: every command thin, every error one plain sentence with the next thing to do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_pull import pull_step, put_step_back
from bot.cli_signposts import signposts
from bot.cli_trees import trees
from bot.cli_versions import bring_back, compare, export_files, publish_file
from bot.dialogue.part import Listener
from bot.plainly import in_plain_words, name_only_kinds
from bot.roles import Agency, Role

app = typer.Typer(
    name="beforehand",
    help="A chat companion for the five minutes before a home visit.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for _name, _command in (
    ("publish", publish_file),
    ("rollback", bring_back),
    ("diff", compare),
    ("export", export_files),
    ("pull", pull_step),
    ("put-back", put_step_back),
):
    trees.command(_name)(_command)
app.add_typer(trees)
app.add_typer(signposts)


@app.command()
def chat(
    tree: Annotated[str | None, typer.Argument(help="The tree to walk, such as first-visit. Left out: choose.")] = None,
    script: Annotated[Path | None, typer.Option(help="Play answers from a file, one a line.")] = None,
    record: Annotated[Path | None, typer.Option(help="Record the conversation as a transcript.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="With a made-up family. Nothing else counts.")] = False,
    plain: Annotated[bool, typer.Option("--plain", help="Plain lines, also in a terminal.")] = False,
    language: Annotated[str | None, typer.Option(help="Speak this language, such as cy.", metavar="CODE")] = None,
) -> None:
    """Prepare a visit, here in the terminal. No token, no network.

    Example: beforehand chat first-visit
    """
    with in_plain_words():
        from bot.cli_chat import run_chat

        plain = plain or not sys.stdin.isatty() or not sys.stdout.isatty()
        if practice and record is not None:
            typer.echo("A practice is not recorded. Please leave one of --practice and --record out.", err=True)
            raise typer.Exit(2)
        run_chat(tree, script=script, record=record, plain=plain, language=language, practice=practice)


@app.command()
def run() -> None:
    """Run the companion in Telegram, until it is told to stop. Needs BEFOREHAND_TELEGRAM_TOKEN.

    Asks Telegram for updates, or takes what it pushes where BEFOREHAND_WEBHOOK_URL is set.

    Example: beforehand run
    """
    with in_plain_words():
        from bot.cli_run import run_service

        run_service()


@app.command()
def invite(
    days: Annotated[int | None, typer.Option(help="How many days it can be used, 1 to 90. Left out: 7.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List invitations and what has become of them.")] = False,
    revoke: Annotated[str | None, typer.Option(help="Take back the invitation of this id.", metavar="ID")] = None,
    role: Annotated[Role, typer.Option(help="What it makes of whoever uses it.")] = Role.worker,
    team: Annotated[str, typer.Option(help="Their team, named by place or task.")] = "",
    agency: Annotated[Agency | None, typer.Option(help="Their kind of service.")] = None,
    people: Annotated[int, typer.Option(help="How many it lets in; more than 1 for workers only, 3 days.")] = 1,
    qr: Annotated[Path | None, typer.Option(help="Draw the link to scan, as FILE.svg or FILE.png.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Make a link that lets somebody in. Works while the service runs.

    Example: beforehand invite --days 3
    """
    with in_plain_words():
        from bot.cli_invite import run_invite
        from bot.store import InvitedAs

        given = InvitedAs(role, team, agency.value if agency else "")
        run_invite(days=days, listed=listed, revoke=revoke, as_json=as_json, given=given, people=people, qr=qr)


@app.command()
def people(
    change: Annotated[str | None, typer.Option(help="Change the person of this handle.", metavar="HANDLE")] = None,
    role: Annotated[Role | None, typer.Option(help="With --change: their new role.")] = None,
    team: Annotated[str | None, typer.Option(help="With --change: their new team; '' for none.")] = None,
    take_out: Annotated[str | None, typer.Option(help="Take out the person of this handle.", metavar="HANDLE")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """List who is in: handle, role, team, kind of service, day. No names, and nothing of what anybody did.

    Example: beforehand people --take-out 3f9a1c
    """
    with in_plain_words():
        from bot.cli_people import run_people

        run_people(change=change, role=role, team=team, take_out=take_out, as_json=as_json)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to write. Not in the data folder.")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Write a backup: people, what is learnt, your own decisions; no conversation. Works while the service runs.

    Example: beforehand backup beforehand-2026-11-22.backup
    """
    with in_plain_words():
        from bot.cli_backup import run_backup

        run_backup(file, force=force, as_json=as_json)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="The file that beforehand backup wrote.")],
    force: Annotated[bool, typer.Option("--force", help="Erase what is stored, and put this in its place.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Put a backup into the data folder. The service has to be stopped.

    Example: beforehand restore beforehand-2026-11-22.backup
    """
    with in_plain_words():
        from bot.cli_backup import run_restore

        run_restore(file, force=force, as_json=as_json)


@app.command()
def report(
    file: Annotated[Path | None, typer.Argument(help="The page to write. Left out: beforehand-QUARTER.html.")] = None,
    quarter: Annotated[
        str | None, typer.Option(help="Which quarter, for instance 2026-Q3. Left out: the last.")
    ] = None,
    digest: Annotated[bool, typer.Option("--digest", help="Print the digest for the monthly meeting instead.")] = False,
) -> None:
    """Write the report of a quarter that has closed: one page for a browser, two on paper.

    Nothing of fewer than five workers is in it, and nothing from which it could be worked out.

    Example: beforehand report --quarter 2026-Q3 report.html
    """
    with in_plain_words():
        from bot.cli_report import run_report

        run_report(quarter=quarter, to=file, as_digest=digest)


@app.command()
def export(folder: Annotated[Path, typer.Argument(help="A new or empty folder.")]) -> None:
    """Write what was published as CSV files for evaluators, with what each column means.

    Example: beforehand export for-the-university
    """
    with in_plain_words():
        from bot.cli_report import run_export

        run_export(folder)


@app.command()
def doctor(
    offline: Annotated[bool, typer.Option("--offline", help="Leave out what asks Telegram.")] = False,
    privacy: Annotated[bool, typer.Option("--privacy", help="Print what is kept, for whom, how long.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Look for what may be wrong with the service; exit 1 when something is found. Changes nothing.

    With --privacy: every table and column that is kept, about whom, who sees it, how long, in a backup or not.

    Example: beforehand doctor --offline
    """
    with in_plain_words():
        from bot.cli_doctor import run_doctor, run_privacy

        if privacy:
            run_privacy(json=as_json)
        else:
            run_doctor(offline=offline, json=as_json)


@app.command()
def purge(
    everything: Annotated[bool, typer.Option("--everything", help="Erase the whole store and its key.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="With --everything: do not ask.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for a program.")] = False,
) -> None:
    """Erase now what has been kept long enough, and say how much. Works while the service runs.

    The service does so by itself, every minute. With --everything, which asks first, the service has to be stopped.

    Example: beforehand purge
    """
    with in_plain_words():
        from bot.cli_purge import run_purge

        run_purge(everything=everything, yes=yes, as_json=as_json)


@app.command()
def check(
    texts: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]…", help="Lines; none: read them.")] = None,
    to: Annotated[Listener | None, typer.Option(help="Who will hear or read it.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Lines of JSON with id and text, in and out.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show roles, rules and what held them back.")] = False,
) -> None:
    """Look at words before they are said: what may land as blame, and how to say it better.

    Ends with 1 where something was found, with --jsonl always with 0.

    Example: beforehand check "Why haven't you left him?"
    """
    with in_plain_words():
        from bot.cli_check import run_check

        run_check(texts, to=to, jsonl=jsonl, explain=explain)


@app.command()
def redact(
    texts: Annotated[list[str] | None, typer.Argument(metavar="[TEXT]…", help="Lines; none: read them.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Lines of JSON with id and text, in and out.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say for each word why it went or stayed.")] = False,
) -> None:
    """Take out of a text what identifies people and places. It misses some: see docs/reference/anonymiser.md.

    Example: beforehand redact "Ring Sam on 07700 900123"
    """
    with in_plain_words():
        from bot.cli_redact import run_redact

        run_redact(texts, jsonl=jsonl, explained=explain)


def main() -> None:
    """Run the program."""
    name_only_kinds()
    app()
