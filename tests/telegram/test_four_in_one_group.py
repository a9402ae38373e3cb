"""A group with two topics at once, in which people vote, answer privately and lead, in an order that chance draws.

Two lead, each in one topic; four others are in both. What each does is delivered without waiting for an answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.conversation import group_words as said
from bot.roles import Role
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.e2e.telegram.traps import HURRY
from tests.telegram.given import a_member, nothing_waits
from tests.telegram.peers.bot_process import BotProcess, running
from tests.telegram.peers.fake import Fake, own_telegram
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person

SEEDS = (1, 2, 3)
ROUND, HUDDLE = 11, 12
"""The topics, by what is held in each."""
NAMES = ("Marigold", "Larkspur", "Foxglove", "Campion", "Teasel", "Yarrow")
"""What the six are called in Telegram."""
FIRST, SECOND = "Fear of the answer", "No time"
QUESTIONS = {ROUND: "What stops you from asking most often?", HUDDLE: "What are we facing today?"}

Act = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Team:
    """Six people, each before both topics. The first leads the round, the second the huddle."""

    telegram: Fake
    before: Mapping[int, list[Person]]
    chance: Random

    async def all_do(self, *acts: Act) -> None:
        """Let all acts happen, in an order that chance draws, none waiting for what another brings."""
        for act in self.chance.sample(acts, len(acts)):
            await act()


async def a_team(telegram: Fake, bot: BotProcess, seed: int) -> Team:
    """Return a team in a forum of its own."""
    first = 7_000 + seed * 100
    for place in range(len(NAMES)):
        await a_member(telegram, bot, first + place, (Role.champion, Role.editor, *[Role.worker] * 4)[place])
    before = {
        topic: [
            Person(telegram, first + place, name, chat=-(10**12) - seed, topic=topic)
            for place, name in enumerate(NAMES)
        ]
        for topic in (ROUND, HUDDLE)
    }
    return Team(telegram, before, Random(seed))


async def both_begin(team: Team) -> None:
    """Let both talks begin and come to their first vote."""
    leads, votes = team.before[ROUND][0], team.before[HUDDLE][1]
    await team.all_do(lambda: leads.types("/round"), lambda: votes.types("/huddle"))
    await leads.sees_button("What stops us")
    await votes.sees_button("Five or more")
    await team.all_do(lambda: leads.taps("What stops us"), lambda: votes.taps("Five or more"))
    await leads.sees(QUESTIONS[ROUND])
    await votes.sees_poll(QUESTIONS[HUDDLE])


async def everybody_answers(team: Team) -> dict[str, str]:
    """Let all answer in both topics, and tap what is not theirs; return what each was told alone, by the tap."""
    told: dict[str, str] = {}
    poll = await team.before[HUDDLE][1].sees_poll(QUESTIONS[HUDDLE])

    def taps(person: Person, label: str, line: str) -> Act:
        async def act() -> None:
            await person.taps(label)
            told[person.tapped] = line

        return act

    def chooses(person: Person) -> Act:
        async def act() -> None:
            poll.vote(person.number, "No time")

        return act

    acts: list[Act] = []
    for person in team.before[ROUND]:
        acts.append(taps(person, FIRST, words.VOTED))
        acts.append(lambda person=person: person.types("Foxglove has not said a word"))  # type: ignore[misc]
    acts += [chooses(person) for person in team.before[HUDDLE]]
    acts += [taps(person, own.CLOSE_VOTE, words.WHO_LEADS) for person in team.before[ROUND][1:]]
    acts += [taps(person, "Skip", words.WHO_LEADS) for person in team.before[HUDDLE] if person.number % 100 != 1]
    await team.all_do(*acts)
    return told


async def both_close(team: Team) -> None:
    """Let both who lead close, one after the other, or the other way round."""
    leads, votes = team.before[ROUND][0], team.before[HUDDLE][1]
    await team.all_do(lambda: leads.taps(own.CLOSE_VOTE), lambda: votes.taps(own.CLOSE_VOTE))
    await leads.sees(said.ROUND_SAID)
    await leads.sees_button("Practise together")
    await votes.sees("Most said: No time.")
    await votes.sees_poll("Which would you try?")


async def test_two_topics_keep_apart_and_in_order_and_nobody_learns_what_another_answered(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with own_telegram() as telegram:
        bot = BotProcess(telegram, tmp_path, nursery, settings={HURRY: "yes"}, first="tests.e2e.telegram.traps:lay")
        async with running(bot):
            teams = [await a_team(telegram, bot, seed) for seed in SEEDS]
            await asyncio.gather(*(plays(bot, team) for team in teams))

        assert bot.holds(*NAMES) == []


async def plays(bot: BotProcess, team: Team) -> None:
    """Play one team's two talks, and look at all that was shown meanwhile."""
    await both_begin(team)
    told = await everybody_answers(team)
    answered = team.telegram.methods.answered
    await team.telegram.record.until(lambda: set(told) <= set(answered))
    await team.before[ROUND][0].sees(said.ENOUGH)

    assert {tap: str(answered[tap].get("text")) for tap in told} == told
    shown = [message.text for topic in (ROUND, HUDDLE) for message in team.before[topic][0].from_bot]
    assert not any(number in text for text in shown for number in ("five or more", "Most said"))
    await both_close(team)
    await nothing_waits(bot)

    in_order(team, ROUND, "Read this aloud.", said.ROUND_SAID, "What does the team do with it?")
    in_order(team, HUDDLE, "Seven minutes together", "How many are here?", "Most said: No time.")
    round_says, huddle_says = ("\n".join(m.text for m in team.before[t][0].from_bot) for t in (ROUND, HUDDLE))
    assert f"{FIRST}: five or more" in round_says
    assert "Most said" not in round_says
    assert not any(line in huddle_says for line in (said.ROUND_SAID, FIRST, QUESTIONS[ROUND]))
    assert not any(name in f"{round_says}{huddle_says}" for name in NAMES)


def in_order(team: Team, topic: int, *texts: str) -> None:
    """Assert that these stand in a topic one below the other."""
    screen = "\n".join(message.text for message in team.before[topic][0].from_bot)
    places = [screen.find(text) for text in texts]
    assert -1 not in places, (texts, screen)
    assert places == sorted(places), (texts, screen)
