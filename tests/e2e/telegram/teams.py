"""What a team does with the bot, each a walk that either Telegram can play: people, a talk, a vote, a quiz, a round.

Every walk has people and a group of its own, so that all of them can be taken on one bot. What a peer cannot play it
says itself (`Server.does`): the independent emulator knows neither polls nor topics.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation import group_words as said
from bot.conversation import words as spoken
from bot.roles import Role
from bot.telegram import account_words
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.telegram.given import a_member, nothing_waits, rows
from tests.telegram.peers import team
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.phone import Person
from tests.telegram.peers.server import Server
from tests.telegram.test_looking_after import handle_of, token_in

STRANGER = 880_017_000
"""Nobody invited them; the number is long, so that it can be looked for in what was written."""
CARD = "This bot alerts nobody: you must call."


@dataclass(frozen=True)
class Stage:
    """One Telegram with one bot in it."""

    server: Server
    bot: BotProcess

    async def team(self, group: int, size: int, *, topic: int | None = None) -> list[Person]:
        """Return the people of a group, numbered after it: the first a champion, the second a lead champion."""
        first = -group * 100
        roles = (Role.champion, Role.editor, *[Role.worker] * (size - 2))
        for place, role in enumerate(roles):
            await a_member(self.server, self.bot, first + place, role)
        return [Person(self.server, first + place, chat=group, topic=topic) for place in range(size)]


async def taps(person: Person, label: str) -> None:
    """Tap a button once it is in sight."""
    await person.sees_button(label)
    await person.taps(label)


async def comes_in_and_is_taken_out(stage: Stage) -> None:
    """An admin invites somebody by taps, who comes in and works; then the admin takes them out, at once."""
    ada = await a_member(stage.server, stage.bot, 5_001, Role.admin)
    kim = Person(stage.server, 5_002)
    await ada.types("/invite north")
    await taps(ada, "Manager")
    await ada.sees("Role: Manager. Team: north.")
    await kim.types("/start")
    await kim.sees(own.STRANGER, "call 999")
    await kim.types(f"/start {token_in(ada)}")
    await kim.sees("Welcome")
    await kim.sees_button("England")
    await ada.types("/people north")
    await ada.sees("1 here.")
    handle = handle_of(ada, "Manager")
    await taps(ada, f"{handle} Manager north")
    await taps(ada, account_words.TAKE_OUT)
    await taps(ada, account_words.GO_YES)
    await ada.sees(f"{handle} is out")
    await kim.taps("England")
    await kim.sees(own.STRANGER)
    await kim.types("he's here")
    await kim.sees(CARD)
    assert rows(stage.bot, "SELECT 1 FROM member WHERE conversation = 'telegram:5002'") == []


async def talks(stage: Stage) -> None:
    """Fewer than five hold a spoken huddle: one leads, another takes over, whoever else taps is told alone."""
    ann, bob, cat = await stage.team(-51, 3)
    dan = Person(stage.server, STRANGER, chat=-51)
    await cat.types("/huddle")
    await cat.sees(words.FOR_CHAMPIONS)
    await ann.types("/huddle")
    await ann.sees("How many are here?")
    for person, line in ((cat, words.WHO_LEADS), (bob, words.WHO_LEADS), (dan, words.INVITED_ONLY)):
        await person.taps("Fewer than five")
        assert await person.told() == line
    await ann.taps("Why ask?")
    assert (await ann.told()).startswith("With fewer than five, a show of hands tells on people.")
    await bob.types("/quiz")
    await bob.sees(words.STILL_OPEN)
    await taps(bob, words.LEAD)
    await taps(bob, "Fewer than five")
    await bob.sees("Then no hands and no counting.")
    await bob.sees_button("No time")
    await ann.taps("No time")
    assert await ann.told() == words.WHO_LEADS
    for label in ("No time", "Choose one question", "A round, two minutes", "No", "Who stays?", "Not alone"):
        await taps(bob, label)
    await taps(bob, "Done, or nobody alone")
    await bob.sees("Our week", "“If you had one question, which would it be?”", "Agreed for everyone who goes alone")
    await taps(bob, "It looks right")
    assert await bob.told() == ""


async def votes(stage: Stage) -> None:
    """In one topic of a forum a huddle is voted on, in another a quiz, by anonymous polls, at the same time."""
    forum = -(10**12) - 52
    ann, bob, *others = await stage.team(forum, 6, topic=11)
    quizzes = Person(stage.server, bob.number, chat=forum, topic=12)
    await ann.types("/huddle")
    await taps(ann, "Five or more")
    await quizzes.types("/quiz")
    await taps(quizzes, "Said aloud")
    facing = await ann.sees_poll("What are we facing today?")
    quiz = await quizzes.sees_poll("Your sister has a spare room.")
    assert (quiz.asked["type"], facing.asked["is_anonymous"]) == ("quiz", True)
    for person in (bob, *others):
        facing.vote(person.number, "No time")
        quiz.vote(person.number, "It is neutral")
    await taps(bob, own.CLOSE_VOTE)
    assert await bob.told() == words.WHO_LEADS
    await ann.taps(own.CLOSE_VOTE)
    await ann.sees("Most said: No time.")
    await taps(quizzes, own.CLOSE_VOTE)
    await quizzes.sees("Talk for a minute.")
    await ann.sees_poll("Which would you try?")
    await quizzes.sees_poll("To a man whose partner hit him.")
    for person in (ann, quizzes):
        await person.types("/stop")
        await person.sees("Stopped. Your answers are erased now.")


async def answers_privately(stage: Stage) -> None:
    """In a round each taps alone; the group sees numbers from five up, and nobody's name."""
    ann, bob, *others = team_of = await stage.team(-53, 8)
    await ann.types("/round")
    await taps(ann, "What stops us")
    await ann.sees("What stops you from asking most often?", said.HOW_PRIVATELY)
    for person in team_of[:6]:
        await person.taps("Fear of the answer")
        assert await person.told() == words.VOTED
    for person in others[-2:]:
        await person.taps("No time")
        assert await person.told() == words.VOTED
    await ann.sees(said.ENOUGH)
    await bob.taps(own.CLOSE_VOTE)
    assert await bob.told() == words.WHO_LEADS
    await ann.taps(own.CLOSE_VOTE)
    closed = await ann.sees(said.ROUND_SAID, "Fear of the answer: five or more")
    assert "No time" not in closed.text
    assert not any(str(person.number) in ann.shown() for person in team_of)


async def looks_at_a_line(stage: Stage) -> None:
    """A line in a group is looked at for whoever asks, in their own chat, and the group hears nothing."""
    ann, _, cat = await stage.team(-54, 3)
    alone = Person(stage.server, cat.number)
    await ann.types("I will ask her why she has not left the marmalade man yet")
    await cat.replies("/check", ann.screen[-1])
    assert "marmalade" not in (await alone.sees("may land as blame")).text
    assert ann.from_bot == []
    await ann.types("/notsafe")
    await ann.sees(CARD)


async def asks_in_any_chat(stage: Stage) -> None:
    """Better ways to send a line, for its writer alone; what stands behind the button opens in their own chat."""
    sam = await a_member(stage.server, stage.bot, 5_501)
    answer = await sam.asks_inline("Why didn't you just leave him?")
    assert (answer["is_personal"], answer["cache_time"], answer["button"]["text"]) == (True, 0, own.INLINE_BLAME)
    assert len(answer["results"]) > 2
    await sam.types(f"/start {answer['button']['start_parameter']}")
    await sam.sees(spoken.FLAGGED["blame"].partition("{")[0])
    assert stage.bot.holds("just leave him") == []


async def is_moved_about(stage: Stage) -> None:
    """The bot is added, made admin, muted and taken out; the group becomes a supergroup and takes its talk along."""
    ann, *_ = await stage.team(-56, 2)
    alone = Person(stage.server, ann.number)
    await team.adds(ann)
    await ann.sees(words.HELLO)
    await team.makes_admin(ann)
    await ann.sees(words.AS_ADMIN)
    await ann.types("/meeting")
    await ann.sees("Is there a safety item?")
    await nothing_waits(stage.bot)
    new = await team.upgrades(stage.server, ann)
    await ann.types("/resume")
    await ann.sees("Is there a safety item?")
    assert (f"telegram:{new.id}",) in rows(stage.bot, "SELECT conversation FROM session")
    await team.mutes(ann)
    await alone.sees(words.MUTED)
    await team.removes(ann)
    await alone.sees(words.REMOVED)
    assert (f"telegram:{new.id}",) not in rows(stage.bot, "SELECT conversation FROM session")
