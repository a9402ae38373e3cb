"""Nobody is stranded by an edit, in Telegram: the small form of `python -m bench.telegram_published`."""

from __future__ import annotations

from pathlib import Path

from tests.telegram.peers.nursery import Nursery
from tests.telegram.stranded import run_through

PEOPLE, EDITS = 12, 8


async def test_everybody_comes_to_their_card_while_a_step_is_published_taken_out_put_back_and_brought_back(
    tmp_path: Path, nursery: Nursery
) -> None:
    out = await run_through(tmp_path, nursery, PEOPLE, EDITS, seed=1)

    assert out.stranded == []
    assert (out.finished, out.edits >= 4) == (PEOPLE, True)
