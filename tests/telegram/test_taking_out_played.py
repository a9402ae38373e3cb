"""A step is taken out in the chat: at once, for whoever stands on it too, and put back. The safety owner is enough."""

from __future__ import annotations

from pathlib import Path

from bot.conversation import words as spoken
from bot.review import draft_words, out_words
from bot.review.draft_views import short
from bot.roles import Role
from bot.telegram import words
from tests.telegram.given import a_bot, a_member, nothing_waits, rows
from tests.telegram.peers.nursery import Nursery
from tests.telegram.peers.phone import Person
from tests.telegram.small_content import small_content

AIM = "My one aim today?"
ANSWERS = (
    ("in danger right now?", "No"),
    ("Someone knows", "Yes"),
    ("Phone charged", "Yes"),
    ("Who may be there?", "Only who I came to see"),
)


async def taps(who: Person, *labels: str) -> None:
    for label in labels:
        await who.sees_button(label)
        await who.taps(label)


async def up_to_the_aim(who: Person) -> None:
    await who.types("/door")
    for question, answer in ANSWERS:
        await who.sees(question)
        await who.taps(answer)


async def test_a_step_is_taken_out_at_once_and_put_back_and_what_keeps_people_safe_stays(
    tmp_path: Path, nursery: Nursery
) -> None:
    content = small_content(tmp_path / "content")
    async with a_bot(tmp_path, nursery, settings={"BEFOREHAND_DIALOGUES": str(content)}) as (telegram, bot):
        sam = await a_member(telegram, bot, 7001)
        olu = await a_member(telegram, bot, 7004, Role.safety_owner)
        bob = await a_member(telegram, bot, 7003, Role.editor)
        await up_to_the_aim(sam)
        stands = await sam.sees(AIM)

        await olu.types("/drafts")
        await taps(olu, out_words.TAKE_OUT, "At the door", "safety-gate")
        await olu.sees(out_words.KEEPS_SAFE.format(step="safety-gate"), out_words.NOTHING_BEFORE)

        await olu.types("/drafts")
        await taps(olu, out_words.TAKE_OUT, "At the door", "More ›", AIM, out_words.REASONS["not-safe"])
        await olu.sees(out_words.OUT.format(step=AIM, title="At the door"))

        await olu.types("/drafts")
        await olu.sees(out_words.OUT_NOW.format(steps="“aim”"))

        # Sam's tap is on a step that is not there any more: he goes on to the next, and nothing that he said is lost.
        await sam.taps("Listen", stands)
        await sam.sees("My first words?")
        await sam.taps("‹ Back")
        await sam.sees("Who may be there?")
        eve = await a_member(telegram, bot, 7005)
        await eve.types("/door")
        await eve.sees(spoken.TAKEN_OUT)
        for question, answer in ANSWERS:
            await eve.sees(question)
            await eve.taps(answer)
        await eve.sees("My first words?")

        # A lead champion sees what is out, may not put it back, and publishing it would need the owner.
        await bob.types("/drafts")
        await bob.sees(out_words.OUT_NOW.format(steps="“aim”"))
        assert out_words.TAKE_OUT not in bob.labels
        page = await bob.sees_button(draft_words.BETTER)
        await taps(olu, out_words.TAKE_OUT)
        await olu.sees_button(short(out_words.PUT_BACK.format(step=AIM)))
        await bob.taps_data(page, _data(olu, short(out_words.PUT_BACK.format(step=AIM))))
        await bob.sees(words.NOT_HERE)

        await taps(olu, short(out_words.PUT_BACK.format(step=AIM)))
        await olu.sees(out_words.BACK.format(step=AIM, title="At the door"))
        await up_to_the_aim(await a_member(telegram, bot, 7006))
        await nothing_waits(bot)
        assert rows(bot, "SELECT role, what, file, reason FROM audit ORDER BY number") == [
            ("safety-owner", "taken-out", "trees/door.yaml", "aim: not-safe"),
            ("safety-owner", "put-back", "trees/door.yaml", "aim"),
        ]


def _data(who: Person, label: str) -> str:
    return next(button.data or "" for button in who.keyboard if button.label == label)
