"""A program that commits turns as fast as it can until it is killed, for `test_killed.py`.

Started as `python -m tests.store.committing FOLDER`. Each line on standard input starts one committing child, which is
forked from this loaded program to save the time of loading it again. What the child does is written to standard output,
a line an act: `has CONVERSATION TURN` when a commit was acknowledged, `sends …` before the messages are marked
sent and `sent …` after. Every tenth turn ends its session, so that kills meet keys that are being destroyed too.
Each turn answers one message of a chat, and sending its own messages puts one more there, which carries the open page.
"""

import asyncio
import os
import sys
from pathlib import Path

from bot.store import Delivered, Store
from tests.store.given import NOW, counting, session, turn

CONVERSATIONS = 4


def ends_its_session(number: int) -> bool:
    return number % 10 == 9


def asked_by(number: int) -> int:
    """The number of the worker's message that a turn answers."""
    return 2 * number


def answered_by(number: int) -> int:
    """The number of the bot's message that a turn comes to."""
    return 2 * number + 1


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
            counting=counting(tallied=conversation),
            remember={"turn": str(number)},
            message_ids=(asked_by(number),),
        )
        outgoing = await store.commit(record)
        tell("has", conversation, number)
        if number % 2:
            tell("sends", conversation, number)
            page = answered_by(number)
            await store.sent([message.id for message in outgoing], Delivered(conversation, (page,), page, NOW))
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
