"""One nursery for all tests in which a bot runs as a process of its own."""

from collections.abc import Iterator

import pytest

from tests.telegram.peers.nursery import Nursery


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    found = Nursery()
    yield found
    found.close()
