"""The bot says nothing that it would flag (`DESIGN.md` 3.8): lines of its own. Its trees are held by lint, T060."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.conversation import share_words, words
from bot.phrasing.check import check
from bot.review import draft_words, out_words, trial_words
from bot.review import words as review_words
from bot.review.insight import changes, pictured
from bot.telegram import account_words, group_words
from bot.telegram import words as words_in_telegram
from tests.content import rulebook


def said(value: object) -> Iterator[str]:
    """Yield every sentence of a constant: a text, or several by name or in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (line for each in value.values() for line in said(each))
    elif isinstance(value, Iterable):
        yield from (line for each in value for line in said(each))


def test_no_line_of_the_bots_own_may_land_as_blame() -> None:
    of_review = (review_words, draft_words, out_words, trial_words, changes, pictured)
    rooms = (words, share_words, *of_review, words_in_telegram, group_words, account_words)
    lines = [line for room in rooms for name, value in vars(room).items() if name.isupper() for line in said(value)]
    assert len(lines) > 300
    plain = [line.replace("{", "").replace("}", "") for line in lines]
    assert [line for line in plain if check(line, rulebook(), to="meeting").verdict in ("flag", "ask")] == []
