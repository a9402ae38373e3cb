"""Walk-through 12: what is shared is what the preview showed, and the receipt takes it back."""

from __future__ import annotations

import re
from pathlib import Path

from bot.acts import Worked
from bot.conversation import events as e
from bot.conversation.sharing import SHARE
from bot.review import words
from bot.review.withdrawing import withdrawing
from bot.store import Store
from tests.store.given import rows
from tests.turn.given import SECRET, SHIPPED, Worker, files_that_hold, turns_on

TYPED = "It came too fast, and <b>Mrs Warburton</b> & co rang 07700 900123"
KEPT = "SELECT text, comment, about, tree, step, state FROM shared_line"


async def test_walkthrough_12_the_preview_equals_what_is_stored_and_the_receipt_withdraws_it(tmp_path: Path) -> None:
    """12: Share preview equals what is stored, byte for byte; receipt withdraws it. Restarted in the middle."""
    store = await Store.open(tmp_path, SECRET)
    worker = await Worker(turns_on(store, SHIPPED)).starts("share")
    await worker.types(TYPED)
    while worker.asked.step == "line":
        await worker.picks("kept-ok")
    await worker.picks("comment")
    while SHARE not in [choice.name for choice in worker.asked.choices]:
        await worker.picks(worker.asked.choices[-1].name)
    preview, asked = "\n".join(worker.said), worker.asked
    assert rows(tmp_path, KEPT) == [], "nothing leaves before the worker says so"

    await store.close()
    store = await Store.open(tmp_path, SECRET)
    worker.turns = turns_on(store, SHIPPED)
    tap = e.Answered(asked.step, (SHARE,))
    await worker.does(tap, update="shared")
    receipt = re.findall(r"/withdraw (\S+)", "\n".join(worker.said))[0]
    await worker.does(tap, update="shared")
    await worker.does(tap)

    ((text, comment, about, tree, step, state),) = rows(tmp_path, KEPT)
    assert f"“{text}”" in preview.splitlines()
    assert (comment, about, tree, step, state) == ("", "comment", "share", "line", "waiting")
    assert files_that_hold(tmp_path, "Warburton", "900123", receipt, receipt.replace("-", "")) == []

    other = Worker(worker.turns, "another-device", worker.now)
    await other.does(Worked(withdrawing("another-device", receipt.lower())))
    assert words.WITHDRAWN in other.said
    await other.does(Worked(withdrawing("another-device", receipt)))
    assert words.NOT_WITHDRAWN in other.said
    await store.close()
    assert rows(tmp_path, KEPT) == []
    assert files_that_hold(tmp_path, text) == []
