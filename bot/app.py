"""The only place where the parts are wired together, but for what only Telegram needs: `app_telegram.py`."""

from __future__ import annotations

import contextlib
import random
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.approvals import read_approvals
from bot.confirmations import read_confirmations
from bot.conversation.engine import APPROVED
from bot.dialogue.bundle import Dialogue
from bot.dialogue.fault import Unreadable
from bot.dialogue.signpost import as_facts
from bot.library import Library
from bot.phrasing.rulebook import Rulebook
from bot.review.insight.disclosure import Line
from bot.settings import Settings
from bot.shelf import Shelf, open_shelf, rules_on
from bot.store import Store, running_in
from bot.turn import Chance, Turns

NO_LUCK = Chance(new_id=lambda: secrets.token_hex(16), picked=lambda _: False)
"""For scripts, which have to play the same way each time."""
CHANCE = Chance(new_id=lambda: secrets.token_hex(16), picked=lambda share: random.SystemRandom().random() < share)


@asynccontextmanager
async def service(
    settings: Settings,
    folder: Path,
    library: Library,
    contacts: Mapping[str, str],
    chance: Chance = CHANCE,
    rulebook: Rulebook | None = None,
) -> AsyncIterator[Turns]:
    """Open the store in `folder` and wire the turn to it. Raises StoreProblem where the store cannot be opened."""
    async with store_and_turns(settings, folder, library, contacts, chance, rulebook) as (_, turns):
        yield turns


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """Open the store of the data folder by itself, for a command beside the service. Raises StoreProblem."""
    secret = settings.secret_key.get_secret_value() if settings.secret_key is not None else None
    store = await Store.open(settings.data, secret)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def store_and_turns(
    settings: Settings,
    folder: Path,
    library: Library,
    contacts: Mapping[str, str],
    chance: Chance = CHANCE,
    rulebook: Rulebook | None = None,
) -> AsyncIterator[tuple[Store, Turns]]:
    """Open the store in `folder`, wire the turn to it, and yield both. Raises StoreProblem as `Store.open` does.

    `rulebook` are the rules of the phrasing check where they were read already; reading them takes half a second.
    """
    secret = settings.secret_key.get_secret_value() if settings.secret_key is not None else None
    store = await Store.open(folder, secret, settings.retention)
    try:
        published = (await store.versions.running()).texts
        yield (
            store,
            Turns(
                store,
                library,
                contacts=contacts,
                timezone=settings.timezone,
                chance=chance,
                rulebook=rulebook or rules_on(settings.dialogues, published),
                vouched=lambda dialogue: vouched(settings.data, dialogue),
                line=Line(settings.least_workers),
                retention=settings.retention,
            ),
        )
    finally:
        await store.close()


def shelf_of(settings: Settings) -> Shelf:
    """Return what the service says now: the content, and what was published over it. Raises StoreProblem, NoContent."""
    return open_shelf(settings.dialogues, running_in(settings.data))


def vouched(folder: Path, dialogue: Dialogue) -> dict[str, str]:
    """Return, as facts of a session, what the organisation says of a wording and of the numbers in it.

    That is its approval and the numbers it has confirmed. Asked for with each conversation that begins, so that a
    running service knows at once. What cannot be read counts as not approved and not confirmed.
    """
    facts: dict[str, str] = {}
    with contextlib.suppress(Unreadable):
        if read_approvals(folder).of(dialogue):
            facts[APPROVED] = dialogue.version
    return facts | confirmed_in(folder)


def approved_by(folder: Path, dialogue: Dialogue) -> str | None:
    """Return who approved a wording and when, in words; None where nobody did, or where that cannot be read."""
    with contextlib.suppress(Unreadable):
        approval = read_approvals(folder).of(dialogue)
        return f"{approval.by}, {approval.on}" if approval else None
    return None


def confirmed_in(folder: Path) -> dict[str, str]:
    """Return, as facts, the numbers that the organisation has confirmed; none where they cannot be read."""
    with contextlib.suppress(Unreadable):
        return as_facts(read_confirmations(folder))
    return {}
