"""The hold gate: nothing leaves the session while its author has not said what a doubtful word is."""

import pytest

from bot.anonymise import holds, release, session_memory

LINE = "hmm. river. phone in hand"


def test_a_word_that_may_be_a_name_is_put_to_its_author_with_its_place() -> None:
    held = holds(LINE)

    assert [one.word for one in held] == ["river"]
    assert [LINE[start:end] for start, end in held[0].places] == ["river"]


def test_a_line_without_a_doubt_is_released_as_it_stands() -> None:
    line = "I will ask what would help today"

    assert holds(line) == ()
    assert release(line, {}) == line


def test_unanswered_means_that_nothing_leaves() -> None:
    assert release(LINE, {}) is None


def test_a_person_becomes_a_placeholder() -> None:
    assert release(LINE, {"river": True}) == "hmm. [person]. phone in hand"


def test_an_ordinary_word_stays() -> None:
    assert release(LINE, {"river": False}) == LINE


def test_the_same_word_is_asked_about_once_however_often_it_stands() -> None:
    line = "hmm. river. phone. River. ok"
    held = holds(line)

    assert [(one.word, len(one.places)) for one in held] == [("river", 2)]
    assert release(line, {"river": True}) == "hmm. [person]. phone. [person]. ok"


def test_an_answer_is_learnt_by_the_session() -> None:
    memory = session_memory()
    release(LINE, {"river": True}, memory)

    assert release("not river again", {}, memory) == "not [person A] again"


def test_an_answer_about_another_word_releases_nothing() -> None:
    assert release(LINE, {"lily": True}) is None


@pytest.mark.parametrize("identifies", [True, False])
def test_a_released_line_asks_nothing_more(identifies: bool) -> None:
    released = release(LINE, {"river": identifies})

    assert released is not None
    assert holds(released, answers={"river": identifies}) == ()
    assert release(released, {"river": identifies}) == released


def test_what_is_asked_shows_no_word_where_it_may_be_logged() -> None:
    assert "river" not in repr(holds(LINE))


def test_a_placeholder_of_the_session_stays_as_it_is() -> None:
    assert release("told [person B] that [school A] rang", {}) == "told [person B] that [school A] rang"
