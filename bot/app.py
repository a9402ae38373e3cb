"""The only place where the parts are wired together."""

from __future__ import annotations

import random
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.library import Library
from bot.settings import Settings
from bot.store import Store
from bot.turn import Chance, Turns

NO_LUCK = Chance(new_id=lambda: secrets.token_hex(16), picked=lambda _: False)
"""For scripts, which have to play the same way each time."""
CHANCE = Chance(new_id=lambda: secrets.token_hex(16), picked=lambda share: random.SystemRandom().random() < share)


@asynccontextmanager
async def service(
    settings: Settings, folder: Path, library: Library, contacts: Mapping[str, str], chance: Chance = CHANCE
) -> AsyncIterator[Turns]:
    """Open the store in `folder` and wire the turn to it. Raises StoreProblem where the store cannot be opened."""
    secret = settings.secret_key.get_secret_value() if settings.secret_key is not None else None
    store = await Store.open(folder, secret)
    try:
        yield Turns(store, library, contacts=contacts, timezone=settings.timezone, chance=chance)
    finally:
        await store.close()
