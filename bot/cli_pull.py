"""A step taken out at once on the command line, for the day on which nobody can reach the chat, and put back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.plainly import in_plain_words
from bot.roles import Role

if TYPE_CHECKING:
    from bot.review.taking_out import Chosen
    from bot.settings import Settings
    from bot.shelf import Shelf
    from bot.store import VersionAct

Page = Annotated[str, typer.Argument(help="A tree or a module, such as door.")]
StepName = Annotated[str, typer.Argument(help="The name of the step, its id in the file.")]


def pull_step(
    page: Page,
    step: StepName,
    reason: Annotated[str, typer.Option(help="Why, in a few words. No name.")],
) -> None:
    """Take a step out at once, for the safety owner: everybody passes over it, on whichever version they stand.

    Steps that keep people safe stay; exit 1 says which rule they hold. Example: beforehand trees pull door aim --reason
    “not safe”
    """
    with in_plain_words():
        from bot.anonymise import guard
        from bot.review.taking_out import StaysIn, assert_can_go
        from bot.store import VersionAct

        settings, shelf, what = _step_of(page, step)
        now = datetime.now(UTC)
        try:
            assert_can_go(shelf, what, now.astimezone(ZoneInfo(settings.timezone)).date())
        except StaysIn as stays:
            typer.echo(str(stays), err=True)
            raise typer.Exit(1) from None
        act = VersionAct(Role.safety_owner.value, guard(" ".join(reason.split())[:100]).text, now)
        asyncio.run(_do(settings, what, act, out=True))
        typer.echo(f"{what.read.file}: “{what.step.id}” is taken out. Everybody passes over it within seconds.")


def put_step_back(page: Page, step: StepName) -> None:
    """Put a step back that was taken out; exit 1 where it was not.

    Example: beforehand trees put-back door aim
    """
    with in_plain_words():
        from bot.store import VersionAct

        settings, shelf, what = _step_of(page, step)
        if what.step.id not in {each.step for each in shelf.taken_out(what.read.file)}:
            typer.echo(f"{what.read.file}: “{step}” is not taken out.", err=True)
            raise typer.Exit(1)
        act = VersionAct(Role.safety_owner.value, "", datetime.now(UTC))
        asyncio.run(_do(settings, what, act, out=False))
        typer.echo(f"{what.read.file}: “{what.step.id}” is back.")


def _step_of(page: str, step: str) -> tuple[Settings, Shelf, Chosen]:
    """Return the step of a page by their names. Raises UnknownTree; ends with 2 where there is no such step."""
    from bot.app import shelf_of
    from bot.dialogue.fault import did_you_mean
    from bot.review.taking_out import steps_of
    from bot.settings import Settings

    settings = Settings()
    shelf = shelf_of(settings)
    shelf.library.dialogue(page)
    here = {each.step.id: each for each in steps_of(shelf) if each.read.tree.id == page}
    if step not in here:
        remedy = did_you_mean(step, here, otherwise=f"There are: {', '.join(here)}.")
        typer.echo(f"{page} has no step “{step}”. {remedy}", err=True)
        raise typer.Exit(2)
    return settings, shelf, here[step]


async def _do(settings: Settings, what: Chosen, act: VersionAct, *, out: bool) -> None:
    from bot.app import open_store

    async with open_store(settings) as store:
        change = store.versions.take_out if out else store.versions.put_back
        await change(what.read.file, what.step.id, act)
