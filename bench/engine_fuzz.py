"""Throws events at the engine for as long as you like: `python -m bench.engine_fuzz --examples 2000`.

Every shipped tree and module, and the trees that hypothesis makes by chance, at every kind of event there is, with the
promises of `tests/conversation/promises.py` checked after each one. A seed makes a run the same again.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from rich.progress import track

from bot.conversation import events as e
from bot.conversation.engine import begin
from bot.conversation.question import open_question
from bot.conversation.session import Mode, Session
from bot.dialogue.bundle import Dialogue
from bot.dialogue.facts import FACTS
from bot.library import open_library, shipped
from tests.conversation.made import dialogues
from tests.conversation.moves import every_move
from tests.conversation.promises import an_end_is_near, later, one_turn

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
EVENTS = 60
"""Events thrown at one session before it is led to its end."""


def one_session(dialogue: Dialogue, chance: random.Random, thrown: Counter[str]) -> None:
    """Open a session, throw events at it with every promise checked, and lead it to its end."""
    facts = {
        name: chance.choice(values) for name, values in FACTS.items() if name != "private" and chance.random() < 0.8
    }
    session, now = opened(dialogue, facts, NOON), NOON
    for _ in range(EVENTS):
        now = later(now, chance.choice([0] * 40 + [3, 25]))
        event = chance.choice(
            fitting(dialogue, session) if chance.random() < 0.65 else every_move(dialogue, session, now)
        )
        thrown[type(event).__name__] += 1
        session = one_turn(dialogue, session, event, now)
        if session.mode is Mode.finished and chance.random() < 0.7:
            session = opened(dialogue, facts, now)
    an_end_is_near(dialogue, session, now)


def fitting(dialogue: Dialogue, session: Session) -> list[e.Event]:
    """Return the answers that the open question takes, or the wish to go on where none is open."""
    asked = open_question(dialogue, session) if session.mode not in (Mode.unsafe, Mode.finished) else None
    if asked is None:
        return [e.Resumed()]
    typed = [e.Answered(text="Some words of mine")] if asked.hint else []
    return [*(e.Answered(asked.step, (choice.name,)) for choice in asked.choices), *typed, e.Skipped(asked.step)]


def opened(dialogue: Dialogue, facts: dict[str, str], now: datetime) -> Session:
    """Return a session at its first question."""
    return begin(dialogue, session_id="s", log_id="l", facts=facts, now=now, privacy_line=True)[0]


def made(examples: int, seed: int) -> Iterator[Dialogue]:
    """Yield trees made by chance."""
    found: list[Dialogue] = []

    @seeded(seed)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(dialogues(most=6))
    def collect(dialogue: Dialogue) -> None:
        found.append(dialogue)

    collect()
    yield from found


def main() -> None:
    """Throw the events and print how many of each kind were taken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=200, help="sessions a shipped tree, and trees made by chance")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same run")
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    thrown: Counter[str] = Counter()
    trees = list(open_library(shipped()).dialogues.values())
    runs = [tree for tree in trees for _ in range(asked.examples)] + list(made(asked.examples, asked.seed))
    for dialogue in track(runs, description="Sessions"):
        one_session(dialogue, chance, thrown)
    kinds = ", ".join(f"{name} {count:,}" for name, count in thrown.most_common())
    print(f"{len(runs):,} sessions of {len(trees) + asked.examples} trees, {thrown.total():,} events: {kinds}.")
    print("No fall, no dead end, no answer lost, and back was where it was.")


if __name__ == "__main__":
    main()
