"""A folder for each test, and a bot with the shipped trees on it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.turn import Turns
from tests.turn.given import a_bot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest_asyncio.fixture
async def turns(folder: Path) -> AsyncIterator[Turns]:
    async with a_bot(folder) as bot:
        yield bot
