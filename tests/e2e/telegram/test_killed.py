"""The short form of `python -m bench.telegram_kill`: eight members, 22 kills; the long one has a thousand."""

from pathlib import Path

import pytest

from tests.e2e.telegram.killed import Killing
from tests.telegram.peers.nursery import Nursery


@pytest.mark.parametrize(("webhook", "kills"), [(False, 14), (True, 8)], ids=["polling", "webhook"])
async def test_a_bot_that_is_killed_at_any_boundary_loses_no_answer_and_doubles_none(
    webhook: bool, kills: int, tmp_path: Path, nursery: Nursery
) -> None:
    out = await Killing(tmp_path, members=8, kills=kills, seed=7, webhook=webhook).run(nursery)

    assert not out.problems, out.problems[0]
    assert (out.lost, out.doubled) == (0, 0)
    assert out.most_again_in_a_chat <= 1
    assert out.kills.total() == kills
