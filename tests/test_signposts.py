"""The numbers that ship: each names the official page that stands in for it, and who read what, and when."""

from datetime import date, timedelta

import pytest

from bot.conversation import words
from bot.conversation.signposts import number_lines
from bot.dialogue.signpost import LASTS, Confirmation, Trust
from tests import content

ENTRIES = content.library().signposts.signposts.entries
TODAY = date(2027, 1, 15)


@pytest.mark.parametrize("name", sorted(set(ENTRIES) - {"emergency"}))
def test_each_number_names_its_official_page_and_is_confirmed_by_nobody_yet(name: str) -> None:
    entry = ENTRIES[name]

    assert entry.page
    assert (entry.confirmed, entry.expires) == ("never", None)
    assert entry.source
    assert entry.trust(TODAY) in (Trust.unchecked, Trust.hidden)


@pytest.mark.parametrize("name", sorted(name for name, entry in ENTRIES.items() if not entry.disagree))
def test_a_number_that_ran_out_is_not_shown_and_its_page_is(name: str) -> None:
    entry = ENTRIES[name]
    trust = entry.trust(TODAY, Confirmation(TODAY - LASTS - timedelta(days=1), entry.said))
    if trust is Trust.lasting:
        assert entry.number == "999"
        return

    (line,) = number_lines([(entry, trust)], None)

    assert entry.number not in line.removesuffix(entry.official_page)
    assert entry.official_page in line


def test_numbers_on_which_sources_disagree_are_never_shown() -> None:
    hidden = {name for name, entry in ENTRIES.items() if entry.disagree}

    assert hidden == {"northern-ireland", "forced-marriage-out-of-hours"}
    for name in hidden:
        trust = ENTRIES[name].trust(TODAY, Confirmation(TODAY, ENTRIES[name].said))
        (line,) = number_lines([(ENTRIES[name], trust)], None)
        assert ENTRIES[name].number not in line
        assert f"please check the official page, {ENTRIES[name].page}" in line


def test_one_that_nobody_checked_says_so() -> None:
    shown = [(ENTRIES["scotland"], Trust.unchecked)]

    assert number_lines(shown, "scotland")[-1] == words.UNCHECKED
