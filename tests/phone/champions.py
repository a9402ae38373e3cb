"""What champions see, played for `python -m tests.phone.teams`: lines to judge, drafts, files; and a reminder."""

from __future__ import annotations

from functools import partial

from bot.conversation import share_words
from bot.library import shipped
from bot.review import draft_words, words
from bot.roles import Role
from bot.telegram import words as own
from tests.phone.play import Snap, chat_of
from tests.telegram.clock import a_zone_where_it_is, reminders_due
from tests.telegram.given import a_member, at_the_door, nothing_waits
from tests.telegram.peers.bot_process import BotProcess
from tests.telegram.peers.fake import Fake
from tests.telegram.peers.phone import Person
from tests.telegram.test_judging import released

AIM = "My one aim today?"
DOOR = (shipped() / "trees" / "door.yaml").read_text("utf-8")


async def shares(sam: Person, line: str, what: str = "comment") -> None:
    """Share a line from the menu."""
    await sam.types("/share")
    await sam.sees("you like to share")
    await sam.types(line)
    await sam.sees_button(share_words.ABOUT_LABELS[what])
    await sam.taps(share_words.ABOUT_LABELS[what])
    await sam.sees_button(share_words.SHARE)
    await sam.taps(share_words.SHARE)
    await sam.sees("/withdraw")


async def turned_to(ann: Person, label: str) -> None:
    """Turn the parts of a long list until a button is in sight."""
    while label not in ann.labels:
        before = list(ann.labels)
        await ann.taps(own.MORE)
        await ann.server.record.until(partial(_differ, ann, before))


def _differ(ann: Person, before: list[str]) -> bool:
    return list(ann.labels) != before


async def review(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """A line that two judge, what else there is at the desk, and one that cannot wait."""
    sam = await a_member(telegram, bot, 7001)
    ann, bob = [await a_member(telegram, bot, number, Role.champion) for number in (7002, 7003)]
    olu = await a_member(telegram, bot, 7004, Role.safety_owner)
    await shares(sam, "I wanted to note two aims and it took one only")
    released(bot)
    for champion in (ann, bob):
        await champion.types("/review")
        await champion.sees_button(words.VERDICTS["new-wording"])
        if champion is ann:
            snap("a line", chat_of(champion))
        await champion.taps(words.VERDICTS["new-wording"])
        await champion.sees_button(words.REASONS["unclear"])
        if champion is ann:
            snap("why", chat_of(champion))
        await champion.taps(words.REASONS["unclear"])
    await ann.sees(words.NOTHING_TO_JUDGE)
    snap("nothing more", chat_of(ann))
    await bob.sees_button(words.BETTER_WORDS_NOW)
    snap("settled", chat_of(bob))
    await bob.taps(words.MORE)
    await bob.sees_button(words.CARDS)
    snap("what there is", chat_of(bob))
    await bob.taps(words.CARDS)
    await bob.sees_button(words.BETTER_WORDS.format(number=1))
    snap("cards", chat_of(bob))
    await bob.types("/theme one aim is too few")
    await bob.sees("Theme kept")
    snap("a theme", chat_of(bob))
    await shares(sam, "That question made it worse for her", "hurts")
    snap("shared, urgent", chat_of(sam))
    await olu.sees(words.URGENT_CALL)
    snap("a call", chat_of(olu))
    await olu.types("/review")
    await olu.sees_button(words.DEALT_WITH)
    snap("urgent", chat_of(olu))


async def drafts(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """Better words from the first tap to their being brought back."""
    ann = await a_member(telegram, bot, 7002, Role.champion)
    bob = await a_member(telegram, bot, 7003, Role.editor)
    await ann.types("/drafts")
    await ann.sees_button(draft_words.BETTER)
    snap("nothing yet", chat_of(ann))
    await ann.taps(draft_words.BETTER)
    await ann.sees(draft_words.WHICH_PAGE)
    snap("which page", chat_of(ann))
    await turned_to(ann, "At the door")
    await ann.taps("At the door")
    await ann.sees(draft_words.WHICH_STEP)
    snap("which place", chat_of(ann))
    await turned_to(ann, AIM)
    await ann.taps(AIM)
    await ann.sees_button(f"Question: {AIM}")
    snap("which words", chat_of(ann))
    await ann.taps(f"Question: {AIM}")
    asked = await ann.sees("Please reply to this message")
    snap("to reply to", chat_of(ann))
    await ann.replies("Why does she stay with him?", asked)
    await ann.sees("Not kept", patience=90)
    snap("a refusal", chat_of(ann))
    await ann.replies("What is my one aim today?", asked)
    await ann.sees("the question reads otherwise", patience=90)
    await ann.sees_button(draft_words.PROPOSE)
    snap("before and after", chat_of(ann))
    await ann.taps(draft_words.PROPOSE)
    await ann.sees_button(words.REASONS["unclear"])
    snap("why better", chat_of(ann))
    await ann.taps(words.REASONS["unclear"])
    await ann.sees(draft_words.CAME_OF_IT["proposed"])
    snap("proposed", chat_of(ann))
    await bob.types("/drafts")
    await bob.sees_button("At the door")
    snap("the list", chat_of(bob))
    await bob.taps("At the door")
    await bob.sees_button(draft_words.PUBLISH)
    snap("a second reader", chat_of(bob))
    await bob.taps(draft_words.PUBLISH)
    await bob.sees(draft_words.OPEN_ON_IT, patience=90)
    snap("open conversations", chat_of(bob))
    await bob.taps(draft_words.FINISH)
    await bob.sees("is version 2 now", patience=90)
    snap("published", chat_of(bob))
    await bob.taps(draft_words.BRING_BACK.format(number=1))
    await bob.sees("version 3", patience=90)
    snap("brought back", chat_of(bob))


async def files(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """Trees to work on, a file with faults, cards to print."""
    ann = await a_member(telegram, bot, 7002, Role.champion)
    await ann.types("/trees")
    await ann.sees(own.TREES)
    snap("trees", chat_of(ann))
    await ann.sends_file(telegram, "door.yaml", (DOOR + "\nmarmalade: yes\n").encode())
    await ann.sees("(T002)", patience=60)
    snap("faults", chat_of(ann))
    await ann.types("/forms")
    await ann.sees(own.FORMS)
    snap("forms", chat_of(ann))


async def reminder(telegram: Fake, bot: BotProcess, snap: Snap) -> None:
    """A reminder as it is asked for, and as it comes."""
    sam = await at_the_door(telegram, bot)
    await sam.types("/stop")
    await sam.sees_button(own.REMIND_LATER)
    snap("under the card", chat_of(sam))
    await sam.taps(own.REMIND_LATER)
    await sam.sees_button(own.MOMENTS["tomorrow"])
    snap("when", chat_of(sam))
    await sam.taps(own.MOMENTS["tomorrow"])
    await sam.sees("To stop that: /remind")
    snap("it will come", chat_of(sam))
    await nothing_waits(bot)
    await bot.stop()
    reminders_due(bot)
    await bot.start(BEFOREHAND_TIMEZONE=a_zone_where_it_is(12))
    await sam.sees(own.REMINDER)
    snap("it comes", chat_of(sam))


PLAYS = {"review": review, "drafts": drafts, "files": files, "reminder": reminder}
