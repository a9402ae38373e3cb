"""A whole group answers at once: anonymous polls, quizzes and private rounds, closed by whoever leads."""

from __future__ import annotations

from pathlib import Path

from bot.conversation import group_words as said
from bot.telegram import group_words as words
from bot.telegram import words as own
from tests.telegram.given import GROUP, a_bot, a_team, nothing_waits
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.peers.polls import Poll

CLOSE = own.CLOSE_VOTE
FACING, PAIR = "What are we facing today?", "Which pair shall we take into the week?"


async def five_here(ann: Person) -> None:
    """Begin a huddle in which five and more are present."""
    await ann.types("/huddle")
    await ann.sees_button("Five or more")
    await ann.taps("Five or more")


async def is_gone(person: Person, poll: Poll) -> None:
    """Wait until a poll is not in sight any more."""
    await person.server.record.until(lambda: poll not in [message.poll for message in person.screen])


async def test_a_huddle_asks_everybody_by_anonymous_polls_and_goes_where_most_are(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        team = ann, bob, *_ = await a_team(telegram, bot)
        await five_here(ann)
        poll = await ann.sees_poll(FACING)
        assert poll.options == [
            "Fear to ask", "No time", "Someone is never there", "Finding the words", "None of these"
        ]  # fmt: skip
        assert (poll.asked["is_anonymous"], poll.asked["hide_results_until_closes"]) == (True, True)
        for person in team[1:]:
            poll.vote(person.number, "No time")
        await bob.taps(CLOSE)
        assert await bob.told() == words.WHO_LEADS
        await ann.types("/resume")
        await ann.sees(words.VOTE_OPEN)

        await nothing_waits(bot)
        await bot.kill()
        await bot.start()
        await ann.taps(CLOSE)
        await ann.sees("Most said: No time.")
        await ann.sees("I had ten minutes")
        second = await ann.sees_poll("Which would you try?")
        assert second.options[0] == "“If you had one question, which would it be?”"
        assert poll.closed
        assert poll in [message.poll for message in ann.screen]

        for person in team[1:5]:
            second.vote(person.number, second.options[0])
        await ann.taps(CLOSE)
        await ann.sees(said.TOO_FEW)
        await ann.sees_button("Choose one question")
        await is_gone(ann, second)
        await ann.taps("Choose one question")
        await ann.sees("How will you go round?")

        await ann.taps("A round, two minutes")
        await ann.sees_button("No")
        await ann.taps("No")
        await ann.sees_button("Who stays?")
        await ann.taps("Who stays?")
        third = await ann.sees_poll(PAIR)
        await ann.taps("Skip")
        await ann.sees("Has everyone who goes alone")
        await is_gone(ann, third)
        await ann.taps("Done, or nobody alone")
        await ann.sees("Our week", "“If you had one question, which would it be?”")
        await ann.sees_button("It looks right")
        await ann.taps("It looks right")
        assert await ann.told() == ""
        telegram.judge.assert_all_accepted("sendPoll", "stopPoll", "getChatMemberCount")


async def test_with_fewer_than_five_in_the_chat_no_poll_is_held(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, *_ = await a_team(telegram, bot, 4)
        await five_here(ann)
        await ann.sees("What do most hands say?")
        await ann.sees_button("Fear to ask", "No time")
        assert telegram.record.of("sendPoll") == []


async def test_where_polls_are_not_allowed_or_cannot_be_read_whoever_leads_taps(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, *_ = await a_team(telegram, bot)
        ann.chat.no_polls = True
        await five_here(ann)
        await ann.sees_button("Fear to ask")
        ann.chat.no_polls = False
        await ann.taps("Fear to ask")
        poll = await ann.sees_poll("Which would you try?")

        poll.close()
        await ann.taps(CLOSE)
        await ann.sees(said.NOT_READ)
        await ann.sees_button("Plan it together")


async def test_a_quiz_has_its_reason_and_a_talking_point_where_most_chose_otherwise(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        team = ann, *_ = await a_team(telegram, bot)
        await ann.types("/quiz")
        await ann.sees_button("Said aloud")
        await ann.taps("Said aloud")
        quiz = await ann.sees_poll("Your sister has a spare room.")
        assert (quiz.asked["type"], quiz.asked["correct_option_ids"]) == ("quiz", [0])
        assert quiz.asked["explanation"].startswith("It blames. It asks her to explain")
        for person in team:
            quiz.vote(person.number, "It is neutral")

        await ann.taps(CLOSE)
        await ann.sees("Most said: It is neutral.")
        await ann.sees("Talk for a minute.", "Better: “What does he do when you try to get away?”")

        second = await ann.sees_poll("To a man whose partner hit him.")
        for person in team:
            second.vote(person.number, "“How was she acting before she hit you?”"[:100])
        await nothing_waits(bot)
        await bot.kill()
        await bot.start()
        await ann.taps(CLOSE)
        await ann.sees("“How was she acting?” It looks at her")
        await ann.sees_poll("To a mother")
        assert [m.text for m in ann.from_bot if "Talk for a minute" in m.text] == [
            message.text for message in ann.from_bot if "spare room" not in message.text and "get away" in message.text
        ]


async def test_in_a_private_round_nobody_learns_what_another_tapped_and_numbers_come_from_five_up(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        ann, bob, *others = await a_team(telegram, bot, 8)
        stranger = Person(telegram, 880_017_009, chat=GROUP)
        await ann.types("/round")
        await ann.sees_button("What stops us")
        await ann.taps("What stops us")
        page = await ann.sees("What stops you from asking most often?", said.HOW_PRIVATELY)

        await bob.taps("No time")
        assert await bob.told() == words.VOTED
        await bob.taps("Fear of the answer")
        assert await bob.told() == words.VOTED
        await stranger.taps("No time")
        assert await stranger.told() == words.INVITED_ONLY
        for person in others[:3]:
            await person.taps("Fear of the answer")
            assert await person.told() == words.VOTED
        await nothing_waits(bot)
        assert said.ENOUGH not in page.text
        before = page.edits
        await nothing_waits(bot)
        await bot.kill()
        await bot.start()
        for person in (ann, *others[3:]):
            await person.taps("Fear of the answer" if person is ann else "No time")
            assert await person.told() == words.VOTED
        await ann.sees(said.ENOUGH)
        await nothing_waits(bot)
        assert page.edits == before + 1
        assert bot.holds("Fear of the answer", "company") == []

        await bob.taps(CLOSE)
        assert await bob.told() == words.WHO_LEADS
        await ann.taps(CLOSE)
        closed = await ann.sees(said.ROUND_SAID)
        assert "Fear of the answer: five or more\n" in closed.text
        assert said.OTHERS in closed.text
        assert "No time" not in closed.text
        await ann.sees("What does the team do with it?")


async def test_a_round_with_too_few_answers_shows_nothing_and_is_spoken(tmp_path: Path, nursery: Nursery) -> None:
    async with a_bot(tmp_path, nursery) as (telegram, bot):
        team = ann, *_ = await a_team(telegram, bot)
        await ann.types("/round")
        await ann.sees_button("What would help")
        await ann.taps("What would help")
        await ann.sees_button("Cover for the time")
        for person in team[:4]:
            await person.taps("Cover for the time")
            assert await person.told() == words.VOTED

        await ann.taps(CLOSE)
        page = await ann.sees(said.TOO_FEW)
        assert "Cover for the time:" not in page.text
        await ann.taps("Cover for the time")
        await ann.sees("What does the team do with it?")
