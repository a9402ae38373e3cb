"""Walk-throughs about what is kept: names, counts, versions, time, and numbers that have grown old."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation import words
from bot.dialogue.signpost import LASTS, Confirmation, as_facts
from bot.workshop.paths import paths_of
from tests.conversation.given import NOON, Talk
from tests.store.given import rows
from tests.turn.given import SHIPPED, TYPING, Worker, a_bot, a_tree, files_that_hold, library_of

COUNTED = "SELECT quarter FROM quarter_salt UNION ALL SELECT what FROM counted UNION ALL SELECT token FROM token"


@pytest.mark.parametrize(
    ("line", "gone"), [("I will say I know Mrs Warburton", "Warburton"), ("I will ask about SW1A 2AA", "SW1A 2AA")]
)
async def test_walkthrough_03_a_name_or_a_postcode_is_kept_nowhere_and_what_was_taken_out_is_shown(
    tmp_path: Path, line: str, gone: str
) -> None:
    """3: A postcode or a name typed: only the redacted text is stored, and what was taken out is shown."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts("first-visit")
        while worker.asked.step != "first-words":
            named = {"safety-gate/danger": "no", "alone": "phone"}.get(worker.asked.step)
            await worker.picks(named or worker.asked.choices[0].name)
        await worker.types(line)

        shown = "\n".join([*worker.said, worker.asked.text])
        assert gone not in shown
        assert "I took out" in shown
        typed = (await worker.typed())["first-words"]
        assert typed is not None
        assert gone not in typed
    assert files_that_hold(tmp_path, gone) == []


def test_walkthrough_05_the_door_takes_ninety_seconds_and_a_first_visit_five_minutes_at_most() -> None:
    """5: Fastest T01 within 90 s, longest T02 within 5 min."""
    assert paths_of(SHIPPED.dialogues["door"]).longest[0] <= 90
    assert paths_of(SHIPPED.dialogues["first-visit"]).longest[0] <= 300


def test_walkthrough_10_a_number_past_its_expiry_is_hidden_and_its_official_page_named() -> None:
    """10: A number past its expiry: hidden, the official page named; 999 stands whatever the day."""
    scotland = SHIPPED.signposts.signposts.entries["scotland"]

    def card(days_ago: int) -> str:
        day = NOON.date() - timedelta(days=days_ago)
        facts = {"nation": "scotland"} | as_facts({"scotland": Confirmation(day, scotland.said)})
        talk = Talk(SHIPPED.dialogues["signposts"])
        talk.session = type(talk.session)(**{**vars(talk.session), "facts": facts})
        return "\n".join(talk.answers("survivor").said)

    fresh, old = card(LASTS.days), card(LASTS.days + 1)

    assert f"{scotland.number}: {scotland.whom}" in fresh
    assert scotland.number not in old
    assert words.EXPIRED.format(whom=scotland.whom, page=scotland.official_page) in old
    assert "999" in fresh
    assert "999" in old


@pytest.mark.parametrize("tree", ["door", "first-visit", "reflect"])
async def test_walkthrough_13_with_counts_off_nothing_is_counted(tmp_path: Path, tree: str) -> None:
    """13: Counts off: the store of counts unchanged."""
    async with a_bot(tmp_path) as turns:
        worker = await Worker(turns).starts("welcome")
        await worker.picks("england", "housing", "front-line", "yes", "off")
        before = rows(tmp_path, COUNTED)
        await worker.starts(tree)
        for _ in range(60):
            if await turns.standing("c-1") is None:
                break
            quiet = [c.name for c in worker.asked.choices if not turns.alarming(worker.asked.step, c.name)]
            await (worker.picks(quiet[0]) if quiet else worker.types("I came to listen"))

        assert await turns.standing("c-1") is None
        assert rows(tmp_path, COUNTED) == before == []


@pytest.mark.parametrize(("policy", "said"), [("finish", "What will you say next?"), ("move", "And what comes next?")])
async def test_walkthrough_17_an_edited_tree_finishes_as_it_began_or_moves_where_its_editor_chose_that(
    tmp_path: Path, policy: str, said: str
) -> None:
    """17: A tree edited during a session: it finishes on its version, or moves where that was chosen and allowed."""
    content, data, head = tmp_path / "dialogues", tmp_path / "data", f"running_sessions: {policy}"
    async with a_bot(data, library_of(a_tree(content, head=head))) as turns:
        worker = await Worker(turns).starts("small")
        await worker.picks("meet")
        await worker.types("my first words")

    a_tree(content, TYPING.replace("What will you say next?", "And what comes next?"), head=head)
    async with a_bot(data, library_of(content)) as turns:
        worker = Worker(turns, now=worker.now, first_update=50)
        await worker.does(e.Resumed())

        assert said in worker.asked.text
        assert (await worker.typed())["words"] == "my first words"


def test_the_day_comes_from_the_session_and_not_from_a_clock() -> None:
    """What expires is told by the moment that is handed in."""
    entry = SHIPPED.signposts.signposts.entries["scotland"]
    known = Confirmation(date(2001, 1, 1), entry.said)

    assert entry.trust(datetime(2001, 4, 1, tzinfo=UTC).date(), known) == "confirmed"
    assert entry.trust(datetime(2001, 4, 2, tzinfo=UTC).date(), known) == "expired"
