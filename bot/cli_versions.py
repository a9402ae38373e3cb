"""Versions on the command line: publish a file, bring an earlier one back, compare, write what runs into the folder."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.plainly import in_plain_words
from bot.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.review.found import Found
    from bot.settings import Settings
    from bot.shelf import Shelf
    from bot.store import New, Version, VersionAct

Name = Annotated[str, typer.Argument(help="A tree, a module, or a file such as phrasing/praise.yaml.")]
Reason = Annotated[str, typer.Option(help="Why, in a few words. No name.")]
AsRole = Annotated[Role, typer.Option("--by", help="The role of whoever publishes: editor or safety-owner.")]


def publish_file(
    name: Name,
    file: Annotated[Path, typer.Option("--file", help="The file that is to run.")],
    reason: Reason,
    read_by: Annotated[Role, typer.Option(help="The role of the second person, who has read it.")],
    by: AsRole = Role.editor,
    safety_owner_agrees: Annotated[bool, typer.Option("--safety-owner-agrees", help="They have said so.")] = False,
    lived_experience_agrees: Annotated[
        bool, typer.Option("--lived-experience-agrees", help="A reader with lived experience has said so.")
    ] = False,
    move: Annotated[bool, typer.Option("--move", help="Conversations that are open go over, where they can.")] = False,
) -> None:
    """Publish a file over the one that runs. A running service takes it up within seconds.

    Example: beforehand trees publish door --file door.yaml --read-by champion --reason “shorter”
    """
    with in_plain_words(), _refusals():
        from bot.carrying import carry
        from bot.review.drafting import whole
        from bot.review.publishing import title, with_its_owner
        from bot.store import VersionAct

        if by is not Role.editor or read_by not in (Role.champion, Role.editor):
            _wrong("A lead champion publishes what a champion has read. Please give --by editor --read-by champion.")
        settings, shelf = _now()
        place, now = _file_of(shelf, name), datetime.now(UTC)
        made = whole(shelf, place, file.read_text(encoding="utf-8"), _today(settings))
        _refuse(made.found)
        if with_its_owner(made.found, shelf, place).owner and not safety_owner_agrees:
            _wrong("This page needs the safety owner. Please ask them, and add --safety-owner-agrees.")
        if made.found.family and not lived_experience_agrees:
            _wrong(
                "The family hears a line that is new. Please have somebody with lived experience read it, and add "
                "--lived-experience-agrees."
            )
        owner = (title(Role.safety_owner.value),) if safety_owner_agrees else ()
        roles = ", ".join(sorted({title(by.value), title(read_by.value), *owner}))
        act = VersionAct(by.value, _guarded(reason), now, roles)
        new = _new(shelf, place, made.text, made.found, move=move)
        number = asyncio.run(_publish(settings, new, act, "published"))[place]
        carry(settings.data, shelf, _now()[1], _today(settings))
        for change in made.found.changes:
            typer.echo(f"{change}\n")
        typer.echo(f"{place} is version {number} now ({made.found.edit.value}).")


def bring_back(
    name: Name,
    reason: Reason,
    to: Annotated[int | None, typer.Option(help="The version that is to run again. Left out: the one before.")] = None,
    by: AsRole = Role.editor,
) -> None:
    """Let an earlier version run again, as a new version. Pages of the safety owner need --by safety-owner.

    Example: beforehand trees rollback door --reason “it confused people”
    """
    with in_plain_words(), _refusals():
        from bot.review.drafting import found_out, going_back
        from bot.review.publishing import with_its_owner
        from bot.store import VersionAct

        settings, shelf = _now()
        place = _file_of(shelf, name)
        history = asyncio.run(_history(settings, place))
        wanted = to if to is not None else len(history) - 1
        if not 1 <= wanted < max(len(history), 1):
            _wrong(f"{place} has {len(history)} versions here. Please choose an earlier one, or publish one first.")
        before = history[wanted - 1]
        found = found_out(shelf, place, before.text, _today(settings), thoroughly=False)
        talks = {each: asyncio.run(_history(settings, each)) for each in found.otherwise}
        found = going_back(shelf, place, before.text, talks, found, _today(settings))
        _refuse(found)
        if by not in (Role.editor, Role.safety_owner) or (
            with_its_owner(found, shelf, place).owner and by is not Role.safety_owner
        ):
            _wrong(
                "Only the safety owner brings an earlier version of this page back. Please ask them: --by safety-owner"
            )
        act = VersionAct(by.value, _guarded(reason), datetime.now(UTC))
        moves = by is Role.safety_owner
        new = _new(shelf, place, before.text, found, move=moves, back_to=before.number)
        number = asyncio.run(_publish(settings, new, act, "brought-back"))[place]
        typer.echo(f"{place} reads as in version {before.number} again. That is version {number} now.")


def compare(
    name: Name,
    file: Annotated[Path | None, typer.Option("--file", help="Compare with this file. Left out: what came.")] = None,
) -> None:
    """Say in a champion's words how a file differs from what runs; exit 1 where it does.

    Example: beforehand trees diff door --file door.yaml
    """
    with in_plain_words(), _refusals():
        from bot.review.drafting import found_out
        from bot.shelf import file_text

        settings, shelf = _now()
        place = _file_of(shelf, name)
        text = file.read_text(encoding="utf-8") if file is not None else file_text(shelf.folder, place)
        for each in asyncio.run(_history(settings, place)):
            typer.echo(f"version {each.number}, {each.day}, {each.role}: {each.reason or '–'}")
        if place in shelf.conflicts():
            typer.echo(f"The folder brings another {place} than whoever published knew. What was published runs.")
        if text is None or text == shelf.text(place):
            typer.echo(f"{place} is the file that runs.")
            return
        found = found_out(shelf, place, text, _today(settings), thoroughly=False)
        for problem in found.problems:
            typer.echo(problem)
        for change in found.changes:
            typer.echo(f"{change}\n")
        typer.echo(f"For conversations that are open: {found.edit.value}.")
        raise typer.Exit(1)


def export_files(
    look: Annotated[bool, typer.Option("--look", help="Only say what would be written.")] = False,
) -> None:
    """Write what was published here into the folder of content, byte for byte, with its comments.

    A file that a new release has changed since is left alone and named; exit 1. Example: beforehand trees export
    """
    with in_plain_words():
        from bot.kept import write_whole
        from bot.shelf import file_text

        _, shelf = _now()
        conflicts = shelf.conflicts()
        for file, text in shelf.running.texts.items():
            if file in conflicts:
                typer.echo(
                    f"{file}: the folder holds another release of it. Please look: beforehand trees diff", err=True
                )
            elif file_text(shelf.folder, file) != text:
                if not look:
                    (shelf.folder / file).parent.mkdir(parents=True, exist_ok=True)
                    write_whole(shelf.folder / file, text.encode("utf-8"))
                typer.echo(f"{'Would be written' if look else 'Written'}: {file}")
        if conflicts:
            raise typer.Exit(1)


def _now() -> tuple[Settings, Shelf]:
    from bot.app import shelf_of
    from bot.settings import Settings

    settings = Settings()
    return settings, shelf_of(settings)


def _file_of(shelf: Shelf, name: str) -> str:
    """Return the file of a tree, a module or of rules by what somebody calls it. Raises UnknownTree."""
    from bot.library import UnknownTree
    from bot.shelf import published_files

    known = {*published_files(shelf.folder), *shelf.running.texts}
    found = [
        file for file in (name, f"trees/{name}.yaml", f"modules/{name}.yaml", f"phrasing/{name}.yaml") if file in known
    ]
    if found:
        return found[0]
    shelf.library.dialogue(name)  # which names the nearest one
    raise UnknownTree(f"There is no file “{name}”. To see what there is: beforehand trees list")


def _new(shelf: Shelf, place: str, text: str, found: Found, *, move: bool, back_to: int | None = None) -> list[New]:
    from bot.shelf import file_text
    from bot.store import New

    texts: Mapping[str, str] = {place: text, **found.renewed}
    return [
        New(
            each,
            shelf.number(each),
            what,
            file_text(shelf.folder, each),
            found.edit.value,
            move and each == place,
            back_to if each == place else None,
        )
        for each, what in texts.items()
    ]


async def _publish(settings: Settings, new: list[New], act: VersionAct, what: str) -> Mapping[str, int]:
    from bot.app import open_store

    async with open_store(settings) as store:
        return await store.versions.publish(new, act, what)


async def _history(settings: Settings, file: str) -> tuple[Version, ...]:
    from bot.app import open_store

    async with open_store(settings) as store:
        return await store.versions.history(file)


def _guarded(reason: str) -> str:
    """Return the reason without what may identify somebody."""
    from bot.anonymise import guard

    return guard(" ".join(reason.split())[:100]).text


def _refuse(found: Found) -> None:
    """Say what is wrong, and end with 1; what runs goes on."""
    for problem in found.in_the_way:
        typer.echo(problem, err=True)
    if found.in_the_way:
        typer.echo("Nothing was published. What runs goes on.", err=True)
        raise typer.Exit(1)


@contextmanager
def _refusals() -> Iterator[None]:
    """Say in plain words what cannot be drafted or is out of date, and end with 1."""
    from bot.review.drafting import NotDrafted
    from bot.store import StaleDraft

    try:
        yield
    except (NotDrafted, StaleDraft) as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None


def _wrong(sentence: str) -> None:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


def _today(settings: Settings) -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.timezone)).date()
