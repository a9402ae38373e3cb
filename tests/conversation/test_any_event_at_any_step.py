"""Whatever comes, at whatever step of any tree, shipped or made by chance: no fall, no dead end, no answer lost.

A few conversations through each tree; `python -m bench.engine_fuzz` holds thousands.
"""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation import events as e
from bot.conversation.engine import begin
from bot.conversation.question import open_question
from bot.conversation.session import Mode, Session
from bot.dialogue.bundle import Dialogue
from tests import content
from tests.conversation.given import NOON
from tests.conversation.made import dialogues
from tests.conversation.moves import every_move
from tests.conversation.promises import an_end_is_near, later, one_turn

SHIPPED = content.library().dialogues
BRIEFLY = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))

Move = tuple[bool, int, int]
"""Whether an answer that fits comes, or anything at all; which one of those; and how many hours pass before it."""

moves_of = st.lists(
    st.tuples(st.sampled_from([True, True, False]), st.integers(0, 10_000), st.sampled_from([0] * 12 + [3, 25])),
    min_size=8,
    max_size=60,
)


def lives_through(dialogue: Dialogue, facts: dict[str, str], moves: list[Move]) -> Session:
    """Throw events at a session and check every promise after each one; where it ends, begin another."""
    session, now = opened(dialogue, facts, NOON), NOON
    for fitting, number, hours in moves:
        now = later(now, hours)
        asked = open_question(dialogue, session)
        fits = [e.Answered(asked.step, (choice.name,)) for choice in asked.choices] if asked else []
        possible = fits if fitting and fits else every_move(dialogue, session, now)
        session = one_turn(dialogue, session, possible[number % len(possible)], now)
        if session.mode is Mode.finished and number % 3:
            session = opened(dialogue, facts, now)
    an_end_is_near(dialogue, session, now)
    return session


def opened(dialogue: Dialogue, facts: dict[str, str], now: datetime) -> Session:
    return begin(dialogue, session_id="s", log_id="l", facts=facts, now=now, privacy_line=True)[0]


@pytest.mark.parametrize("name", sorted(SHIPPED))
@settings(BRIEFLY, max_examples=8)
@given(moves=moves_of, agency=st.sampled_from(["school", "police", "housing"]), counts=st.sampled_from(["on", "off"]))
def test_a_shipped_tree_lives_through_any_events(name: str, moves: list[Move], agency: str, counts: str) -> None:
    lives_through(SHIPPED[name], {"agency": agency, "counts": counts, "sampled": "yes"}, moves)


@settings(BRIEFLY, max_examples=80)
@given(dialogue=dialogues(most=5), moves=moves_of)
def test_a_tree_made_by_chance_lives_through_any_events(dialogue: Dialogue, moves: list[Move]) -> None:
    lives_through(dialogue, {"sampled": "yes", "counts": "on"}, moves)
