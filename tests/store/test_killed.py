"""Killed at any instant, the store has every turn that it acknowledged, and half of none."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from bot.store import Store
from tests.store.committing import CONVERSATIONS, answered_by, asked_by, ends_its_session
from tests.store.given import NOW, rows

KILLS = 50


class Told:
    """What the committing program said it did before it was killed, over all of its lives."""

    def __init__(self) -> None:
        self.has: Counter[str] = Counter()
        self.sends: set[tuple[str, int]] = set()
        self.sent: set[tuple[str, int]] = set()

    def take(self, line: str) -> None:
        act, conversation, number = line.split()
        if act == "has":
            self.has[conversation] = int(number)
        else:
            (self.sends if act == "sends" else self.sent).add((conversation, int(number)))


def one_life(program: subprocess.Popen[str], told: Told, seconds: float) -> None:
    """Let a child commit for so long after its first turn, kill it, and take what it had said."""
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write("\n")
    program.stdin.flush()
    child, first = 0, ""
    while not (child and first):
        line = program.stdout.readline().strip()
        if line.startswith("started"):
            child = int(line.split()[1])
        else:
            first = line
            told.take(line)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    while (line := program.stdout.readline().strip()) != "ended":
        told.take(line)


async def assert_nothing_lost_and_nothing_half_done(folder: Path, told: Told) -> None:
    tallies = dict(rows(folder, "SELECT what, times FROM counted WHERE kind = 'tally'"))
    store = await Store.open(folder)
    for conversation in (f"c-{number}" for number in range(CONVERSATIONS)):
        last = int((await store.profile(conversation)).get("turn", 0))
        assert last >= told.has[conversation], "an acknowledged turn was lost"
        assert last <= told.has[conversation] + 1, "a turn came from nowhere"
        told.has[conversation] = last  # the last one may have been committed and not told any more
        # The parts of each turn came together or not at all.
        assert tallies.get(conversation, 0) == last
        found = await store.session_of(conversation)
        state = None if last == 0 or ends_its_session(last) else str(last)
        assert (found.state.split()[0] if found else None) == state
        assert await store.seen(conversation, f"u-{last}") == bool(last)
        assert not await store.seen(conversation, f"u-{last + 1}")
        bodies = [message.body for message in await store.unsent(conversation)]
        waiting = {int(body.split()[0]) for body in bodies}
        assert bodies == [f"{number} {half}" for number in sorted(waiting) for half in "ab"]
        in_chat = await store.chat_messages(conversation, NOW)
        assert [number for number in in_chat if number % 2 == 0] == [asked_by(number) for number in range(1, last + 1)]
        # What came of sending was noted with the mark or not at all.
        out = [number for number in range(1, last + 1) if number % 2 and number not in waiting]
        assert [number for number in in_chat if number % 2] == [answered_by(number) for number in out]
        assert (await store.standing(conversation)).page == (answered_by(out[-1]) if out else None)
        for number in range(1, last + 1):
            if (conversation, number) not in told.sends:
                assert number in waiting, "a message was lost"
            if (conversation, number) in told.sent:
                assert number not in waiting, "a message that was marked came back"
    await store.close()


async def test_fifty_kills_at_random_instants_lose_nothing(folder: Path) -> None:
    chance, told = random.Random(2), Told()
    # A line at a time and unbuffered, so that what was said before the kill is read after it.
    with subprocess.Popen(  # noqa: ASYNC220 - the test has nothing else to do meanwhile
        [sys.executable, "-m", "tests.store.committing", folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        for _ in range(KILLS):
            one_life(program, told, chance.uniform(0, 0.04))
            await assert_nothing_lost_and_nothing_half_done(folder, told)

    assert sum(told.has.values()) > KILLS, "the program was killed while it was committing"
