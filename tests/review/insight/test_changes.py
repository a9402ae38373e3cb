"""What a change did: said from closed quarters alone, with “too few to tell”, and asked at four and at twelve weeks."""

from __future__ import annotations

from datetime import date, timedelta

from bot.review.insight.changes import Change, changes_in_words, due
from bot.review.insight.reading import Quarter, Tree

DAY = date(2026, 8, 3)
CHANGE = Change("trees/door.yaml", "At the door", ("door",), 2, DAY, "unclear", "As many finish, or more: yes.")


def tree(finished: int | None, left: int | None, *, current: bool) -> Tree:
    return Tree("door", "At the door", "v2" if current else "v1", current, finished, left, None, ())


def said(*trees: Tree, quarter: str = "2026-Q3", today: date = date(2026, 10, 9)) -> str:
    return changes_in_words(
        [CHANGE], [Quarter("2026-Q2", (tree(60, 60, current=False),)), Quarter(quarter, trees)], today
    )


def test_a_change_is_said_with_its_reason_its_trial_and_the_words_before_it() -> None:
    told = said(tree(200, 20, current=True))

    assert "“At the door”, version 2, 3 August 2026, 9 weeks ago. Why: unclear." in told
    assert "Its trial: As many finish, or more: yes." in told
    assert "At the door: finished 91 % of 220 with these words, 50 % of 120 with the ones before. More finish." in told


def test_a_difference_that_may_be_chance_is_too_few_to_tell_and_so_is_a_number_that_is_hidden() -> None:
    assert "Too few to tell." in said(tree(65, 55, current=True))
    hidden = said(tree(None, 20, current=True))
    assert "Too few to tell." in hidden
    assert "20" not in hidden.partition("Why")[2].replace("2026", "")


def test_before_a_quarter_with_it_has_closed_the_day_is_said_on_which_numbers_come() -> None:
    told = changes_in_words([CHANGE], [Quarter("2026-Q2", (tree(60, 60, current=False),))], DAY + timedelta(weeks=4))

    assert "July to September 2026 is being counted, and its numbers come on 8 October 2026." in told
    assert "%" not in told


def test_leads_are_asked_from_four_weeks_on_and_from_twelve_and_of_what_is_older_never() -> None:
    weeks = {number: [each for _, each in due([CHANGE], DAY + timedelta(weeks=number))] for number in range(18)}

    assert {number for number, asked in weeks.items() if asked == [4]} == {4, 5, 6, 7}
    assert {number for number, asked in weeks.items() if asked == [12]} == {12, 13, 14, 15}
    assert not any(asked for number, asked in weeks.items() if number in (0, 3, 8, 11, 16, 17))


def test_what_is_older_than_a_year_is_not_listed() -> None:
    assert changes_in_words([CHANGE], [], date(2027, 9, 1)) == "Nothing was published here in the last year."
