"""The list of lines to be read before release is complete, and says who hears each."""

from bot.library import shipped
from bot.workshop.reading_list import EMERGENCY_FILE, HEARERS, LineToRead, by_hearer, reading_list
from tests import content

LIBRARY = content.library()
CARD = (shipped() / EMERGENCY_FILE).read_text("utf-8")
LINES = reading_list(
    LIBRARY.dialogues, {**LIBRARY.reads, **LIBRARY.modules}, LIBRARY.signposts, LIBRARY.emergency, CARD
)


def line(text: str) -> LineToRead:
    return next(each for each in LINES if text in each.text)


def test_every_file_of_words_is_on_it_and_each_line_stands_where_it_says() -> None:
    files = {read.file for read in (*LIBRARY.reads.values(), *LIBRARY.modules.values())}

    assert {each.file for each in LINES} == files | {"signposts.yaml", EMERGENCY_FILE}
    for each in LINES:
        written = (shipped() / each.file).read_text("utf-8").splitlines()
        assert each.line <= len(written)


def test_a_line_is_found_where_it_says() -> None:
    found = line("Keep to an ordinary topic. Ask nothing private.")
    written = (shipped() / found.file).read_text("utf-8").splitlines()[found.line - 1]

    assert "Keep to an ordinary topic. Ask nothing private." in written
    assert (found.file, found.step, found.hearer) == ("trees/door.yaml", "ordinary-only", "worker")


def test_what_is_said_aloud_is_told_from_what_the_worker_reads() -> None:
    assert {each.hearer for each in LINES if each.file == "trees/survivor-talk.yaml"} >= {"survivor", "worker"}
    assert {each.hearer for each in LINES if each.file == "trees/child-talk.yaml"} >= {"child", "worker"}
    assert {each.hearer for each in LINES if each.file == "trees/father-talk.yaml"} >= {"abuser", "worker"}
    assert line("Leave if you can. Call 999. This bot alerts nobody").hearer == "worker"


def test_no_danger_phrase_and_no_slot_is_on_it() -> None:
    assert [each for each in LINES if "{" in each.text] == []
    assert [each for each in LINES if each.file.endswith("danger.yaml")] == []


def test_each_line_is_in_one_group() -> None:
    groups = dict(by_hearer(LINES))

    assert set(groups) <= set(HEARERS)
    assert sum(map(len, groups.values())) == len(LINES)
