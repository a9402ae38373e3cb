"""A program that commits turns as fast as it can until it is killed, for `test_killed.py`.

Started as `python -m tests.store.committing FOLDER`. Each line on standard input starts one committing child, which is
forked from this loaded program to save the time of loading it again. What the child does is written to standard output,
a line an act: `has CONVERSATION TURN` when a commit was acknowledged, `sends …` before the messages are marked
sent and `sent …` after. Every tenth turn ends its session, so that kills meet keys that are being destroyed too.
"""

import asyncio
import os
import sys
from pathlib import Path

from bot.store import Store
from tests.store.given import one_more, session, turn

CONVERSATIONS = 4


def ends_its_session(number: int) -> bool:
    return number % 10 == 9


def tell(act: str, conversation: str, number: int) -> None:
    os.write(1, f"{act} {conversation} {number}\n".encode())


async def commit_for_ever(store: Store, conversation: str) -> None:
    number = int((await store.profile(conversation)).get("turn", 0))
    while True:
        number += 1
        state = f"{number} " + "x" * (number % 7) * 900
        record = turn(
            f"u-{number}",
            session(f"s-{conversation}-{number // 10}", state, ended=ends_its_session(number)),
            (f"{number} a", f"{number} b"),
            conversation=conversation,
            tallies=(one_more(conversation),),
            remember={"turn": str(number)},
        )
        outgoing = await store.commit(record)
        tell("has", conversation, number)
        if number % 2:
            tell("sends", conversation, number)
            await store.sent([message.id for message in outgoing])
            tell("sent", conversation, number)


async def run(folder: Path) -> None:
    store = await Store.open(folder)
    await asyncio.gather(*(commit_for_ever(store, f"c-{number}") for number in range(CONVERSATIONS)))


def main() -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(run(Path(sys.argv[1])))
        os.write(1, f"started {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"ended\n")


if __name__ == "__main__":
    main()
