"""How long things are kept, as the content brief says and as it is said in sentences."""

from datetime import timedelta

import pytest

from bot.retention import Retention, in_words


def test_nothing_is_kept_longer_than_the_content_brief_says() -> None:
    longest = Retention()
    assert (longest.typed_lines, longest.session) == (timedelta(hours=2), timedelta(hours=24))


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(minutes=1), "one minute"),
        (timedelta(minutes=90), "90 minutes"),
        (timedelta(hours=2), "two hours"),
        (timedelta(hours=24), "a day"),
        (timedelta(hours=48), "48 hours"),
        (timedelta(days=3), "three days"),
        (timedelta(days=30), "30 days"),
    ],
)
def test_a_length_of_time_is_said_as_people_say_it(span: timedelta, said: str) -> None:
    assert in_words(span) == said
