"""The bot in Telegram killed (SIGKILL) again and again under many conversations: `python -m bench.telegram_kill`

Half of the kills fall at a named boundary of a turn (before, in and after its commit, before a message goes out, before
and after its mark, before the acknowledgement), half at a random instant. Every member knows every tap and line given;
what each chat shows has to be what the pure engine says to them, and the counts in the database those of each answer
once. How that is judged stands in `tests/e2e/telegram/`. Telegram is our own fake over HTTP, with aiogram's models as
judge. The bot sends as fast as it can unless `--rates` is given. Ends 1 where anything went wrong.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from pathlib import Path

from bench.kill import progress
from tests.e2e.telegram.killed import Killing, Outcome
from tests.telegram.peers.nursery import Nursery


def summary(out: Outcome, members: int, seconds: float) -> str:
    """Return the counts, and what went wrong."""
    again = sum(messages * kills for messages, kills in out.again_per_kill.items())
    falls = ", ".join(f"{count} {place}" for place, count in out.kills.most_common())
    return "\n".join(
        (
            *out.problems,
            f"{members} conversations, {out.acts} taps and lines, {out.kills.total()} kills, in {seconds:.0f} s.",
            f"Kills: {falls}.",
            f"Lost answers: {out.lost}. Doubled effects: {out.doubled}. Otherwise wrong: {len(out.problems)}.",
            f"Messages that came again in one chat after one kill: {out.most_again_in_a_chat} at most.",
            f"Over all chats: {again}, {max(out.again_per_kill, default=0)} at most after one kill.",
        )
    )


def main() -> int:
    """Run and print the counts; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="how many (default 1000)")
    parser.add_argument("--conversations", type=int, default=200, help="open at the same time (default 200)")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with (default 1)")
    parser.add_argument("--webhook", action="store_true", help="updates are pushed instead of polled")
    parser.add_argument("--rates", action="store_true", help="as fast as Telegram allows, which takes hours")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench-telegram-kill-"))
    way = "webhook" if chosen.webhook else "polling"
    print(f"{chosen.kills} kills, {chosen.conversations} conversations, by {way}, seed {chosen.seed}", flush=True)
    killing = Killing(
        folder,
        chosen.conversations,
        chosen.kills,
        chosen.seed,
        webhook=chosen.webhook,
        hurry=not chosen.rates,
        patience=600.0,
        told=lambda done: progress(done, chosen.kills),
    )
    nursery, began = Nursery(), time.monotonic()
    try:
        out = asyncio.run(killing.run(nursery))
    finally:
        nursery.close()
    print("\n" + summary(out, chosen.conversations, time.monotonic() - began))
    if out.right:
        shutil.rmtree(folder)
        return 0
    print(f"What the bot left is in {folder}.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
