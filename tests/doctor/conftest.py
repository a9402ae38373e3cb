"""A service with nothing wrong, for each test to spoil."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doctor.api import PlayedApi, played_api
from tests.doctor.world import NOW, World, start_once


@pytest.fixture(scope="session")
def one_api() -> Iterator[PlayedApi]:
    with played_api() as api:
        yield api


@pytest.fixture
def api(one_api: PlayedApi) -> PlayedApi:
    one_api.as_it_should_be(NOW)
    return one_api


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("started")
    asyncio.run(start_once(folder))
    return folder


@pytest.fixture
def world(tmp_path: Path, api: PlayedApi, started: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    for name in [name for name in os.environ if name.startswith("BEFOREHAND_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return World(tmp_path, api, started)
