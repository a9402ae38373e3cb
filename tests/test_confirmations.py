"""A confirmation holds for 90 days and for exactly the number that was checked."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.confirmations import FILE, NotConfirmed, confirm, read_confirmations
from bot.conversation import words
from bot.dialogue.fault import Unreadable
from bot.dialogue.signpost import ONLY_999, Confirmation, Trust, as_facts, read_signposts
from tests.conversation.given import NOON, Talk
from tests.turn.given import SHIPPED

TODAY = NOON.date()
ENTRIES = SHIPPED.signposts.signposts.entries
SCOTLAND = ENTRIES["scotland"]


def card(**confirmed: Confirmation) -> str:
    return "\n".join(
        Talk(SHIPPED.dialogues["signposts"], nation="scotland", **as_facts(confirmed)).answers("survivor").said
    )


def test_what_was_confirmed_is_there_again_and_holds_ninety_days(tmp_path: Path) -> None:
    confirm(tmp_path, "scotland", ENTRIES, on=TODAY, today=TODAY)

    known = read_confirmations(tmp_path)["scotland"]
    assert known == Confirmation(TODAY, "0800 027 1234, 24 hours")
    assert SCOTLAND.trust(TODAY + timedelta(days=90), known) is Trust.confirmed
    assert SCOTLAND.trust(TODAY + timedelta(days=91), known) is Trust.expired
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_only_numbers_that_were_not_checked_say_so() -> None:
    fresh = Confirmation(TODAY, SCOTLAND.said)
    police = ENTRIES["police-not-urgent"]

    assert f"{words.UNCHECKED}" in card()
    assert words.UNCHECKED_MARK not in card()
    mixed = card(scotland=fresh).split("\n")
    assert f"{SCOTLAND.number}: {SCOTLAND.whom}, {SCOTLAND.hours}" in mixed
    assert f"{police.number}: {police.whom} ({words.UNCHECKED_MARK})" in mixed
    both = {"scotland": fresh, "police-not-urgent": Confirmation(TODAY, police.said)}
    assert "yet checked" not in card(**both)


def test_another_number_or_other_hours_are_not_what_was_confirmed() -> None:
    known = Confirmation(TODAY, SCOTLAND.said)

    assert SCOTLAND.model_copy(update={"number": "0800 111 1111"}).trust(TODAY, known) is Trust.unchecked
    assert SCOTLAND.model_copy(update={"hours": "9 to 5"}).trust(TODAY, known) is Trust.unchecked


def test_a_day_far_ahead_confirms_nothing() -> None:
    assert SCOTLAND.trust(TODAY, Confirmation(TODAY + timedelta(days=400), SCOTLAND.said)) is Trust.unchecked


@pytest.mark.parametrize("day", [date(1970, 1, 1), TODAY, date(2999, 12, 31)])
def test_999_never_expires_and_what_sources_disagree_on_stays_hidden(day: date) -> None:
    hidden = [name for name, each in ENTRIES.items() if each.disagree]

    assert ENTRIES["emergency"].trust(day) is Trust.lasting
    assert hidden
    for name in hidden:
        assert ENTRIES[name].trust(day, Confirmation(day, ENTRIES[name].said)) is Trust.hidden


@pytest.mark.parametrize(
    ("name", "on", "said"),
    [
        ("emergency", TODAY, "never expires"),
        ("northern-ireland", TODAY, "stays hidden"),
        ("scotlnd", TODAY, "Did you mean “scotland”"),
        ("scotland", TODAY + timedelta(days=1), "lies ahead"),
        ("scotland", TODAY - timedelta(days=91), "check the number again"),
    ],
)
def test_what_cannot_be_confirmed_is_refused_in_words_and_nothing_is_written(
    tmp_path: Path, name: str, on: date, said: str
) -> None:
    with pytest.raises(NotConfirmed, match=said):
        confirm(tmp_path, name, ENTRIES, on=on, today=TODAY)
    assert not (tmp_path / FILE).exists()


def test_only_999_may_be_said_to_last() -> None:
    with pytest.raises(Unreadable, match="only 999 may"):
        read_signposts(ONLY_999.replace('"999"', '"101"'), "signposts.yaml")


def test_a_day_that_is_none_is_named_with_its_place() -> None:
    with pytest.raises(Unreadable, match="such as 2027-03-01, or never"):
        read_signposts(ONLY_999.replace("expires: never", "confirmed: last week"), "signposts.yaml")
