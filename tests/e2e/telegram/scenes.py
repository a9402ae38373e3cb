"""What a team is in the middle of when the service falls: each scene up to its act, the act, and what comes of it.

A scene yields twice: before its act, which is done while the service is down, and after it, when the service has taken
the act, has fallen at the boundary that was named, and has been started again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping

from bot.conversation import group_words as said
from bot.roles import Role
from bot.telegram import group_words, words
from tests.e2e.telegram.alone import DOOR
from tests.e2e.telegram.teams import Stage, taps
from tests.telegram.clock import reminders_due, weekly_due
from tests.telegram.given import a_member, invitation, rows
from tests.telegram.peers.phone import Person

Scene = Callable[[Stage, int], AsyncIterator[None]]
"""A scene of its own people, told apart by a number."""


def copies(person: Person, text: str) -> int:
    """Return how many messages of the bot in sight hold this."""
    return sum(text in message.text for message in person.from_bot)


async def a_huddle(stage: Stage, number: int) -> AsyncIterator[None]:
    """Whoever leads answers a question."""
    ann, *_ = await stage.team(-number, 2)
    await ann.types("/huddle")
    await ann.sees_button("Fewer than five")
    yield
    await ann.taps("Fewer than five")
    yield
    await ann.sees_button("No time")
    assert copies(ann, "Then no hands and no counting.") <= 2
    await ann.taps("No time")
    await ann.sees("Which would the team try?")


async def a_vote(stage: Stage, number: int) -> AsyncIterator[None]:
    """Whoever leads closes a poll of six."""
    ann, *others = await stage.team(-number, 6)
    await ann.types("/huddle")
    await taps(ann, "Five or more")
    poll = await ann.sees_poll("What are we facing today?")
    for person in others:
        poll.vote(person.number, "No time")
    yield
    await ann.taps(words.CLOSE_VOTE)
    yield
    # Where it was closed and the fall came before that was kept, nobody can read it any more: then that is said.
    ends = (said.NOT_READ, "Most said: No time.")
    await stage.server.record.until(lambda: any(copies(ann, text) for text in ends), chat=ann.chat.id)
    if copies(ann, said.NOT_READ):
        await taps(ann, "No time")
    await ann.sees_poll("Which would you try?")
    assert poll.closed
    assert copies(ann, "Most said: No time.") <= 2


async def a_round(stage: Stage, number: int) -> AsyncIterator[None]:
    """The fifth of six answers privately."""
    ann, *others = people = await stage.team(-number, 6)
    await ann.types("/round")
    await taps(ann, "What would help")
    await ann.sees_button("Cover for the time")
    for person in others[:4]:
        await person.taps("Cover for the time")
        assert await person.told() == group_words.VOTED
    yield
    await others[4].taps("Cover for the time")
    yield
    page = await ann.sees(said.ENOUGH)
    await ann.taps(words.CLOSE_VOTE)
    closed = await ann.sees(said.ROUND_SAID)
    assert "Cover for the time: five or more" in closed.text
    assert copies(ann, said.ROUND_SAID) == 1
    assert not any(str(person.number) in f"{page.text}{closed.text}" for person in people)


async def an_invitation(stage: Stage, number: int) -> AsyncIterator[None]:
    """Somebody opens the link that they were sent."""
    kim, token = Person(stage.server, number), await invitation(stage.bot)
    yield
    await kim.types(f"/start {token}")
    yield
    await kim.sees_button("England")
    assert copies(kim, "Welcome") <= 2
    assert copies(kim, words.REFUSED) == 0
    assert len(rows(stage.bot, f"SELECT 1 FROM member WHERE conversation = 'telegram:{number}'")) == 1  # noqa: S608 (ours)


async def a_file(stage: Stage, number: int) -> AsyncIterator[None]:
    """A champion's tree is being looked at."""
    ann = await a_member(stage.server, stage.bot, number, Role.champion)
    yield
    await ann.sends_file(stage.server, "door.yaml", f"{DOOR}\nmarmalade: yes\n".encode())
    yield
    await ann.sees("marmalade", "is not known here", patience=90)
    assert copies(ann, "is not known here") <= 2
    assert stage.bot.holds("marmalade") == []


async def a_reminder(stage: Stage, number: int) -> AsyncIterator[None]:
    """A reminder comes due."""
    sam = await a_member(stage.server, stage.bot, number)
    await sam.types("/remind")
    await sam.sees(words.REMIND_NONE)
    await sam.taps(words.MOMENTS["tomorrow"])
    await sam.sees("tomorrow at 09:00")
    yield
    reminders_due(stage.bot)
    yield
    await sam.sees(words.REMINDER)
    assert copies(sam, words.REMINDER) <= 2
    assert rows(stage.bot, "SELECT 1 FROM reminder") == []


async def a_week(stage: Stage, number: int) -> AsyncIterator[None]:
    """The moment comes at which a group is asked each week."""
    ann, *_ = await stage.team(-number, 2)
    await ann.types("/weekly mon 09:00")
    await ann.sees("Every Monday at 09:00")
    yield
    weekly_due(stage.bot)
    yield
    await ann.sees(group_words.WEEKLY_ASKED)
    assert copies(ann, group_words.WEEKLY_ASKED) <= 2
    await ann.types("/weekly off")
    await ann.sees(group_words.WEEKLY_ENDED)


async def a_line_in_any_chat(stage: Stage, number: int) -> AsyncIterator[None]:
    """Somebody types behind the bot's name."""
    sam = await a_member(stage.server, stage.bot, number)
    yield
    asked = await sam.types_inline("Why didn't you just leave him?")
    yield
    assert len((await sam.is_listed(asked))["results"]) > 2
    assert stage.bot.holds("just leave him") == []


IN_A_TURN = ("before-commit", "before-send", "before-mark")
BESIDE = ("before-send", "before-mark")
"""What is said beside a turn has no turn's commit to fall at."""
SCENES: Mapping[Scene, tuple[str, ...]] = {
    a_huddle: IN_A_TURN,
    a_vote: IN_A_TURN,
    a_round: ("before-commit", "after-commit", "before-mark"),
    an_invitation: IN_A_TURN,
    a_file: ("before-send",),
    a_reminder: BESIDE,
    a_week: BESIDE,
    a_line_in_any_chat: ("before-acknowledgement",),
}
"""The boundaries (`traps.BOUNDARIES`) at which the service falls in each."""
