"""The bot says nothing that it would flag (`DESIGN.md` 3.8): lines of its own. Its trees are held by lint, T060."""

from __future__ import annotations

from bot.conversation import share_words, words
from bot.phrasing.check import check
from bot.review import draft_words
from bot.review import words as review_words
from bot.telegram import account_words, group_words
from bot.telegram import words as words_in_telegram
from tests.content import rulebook


def test_no_line_of_the_bots_own_may_land_as_blame() -> None:
    rooms = (words, share_words, review_words, draft_words, words_in_telegram, group_words, account_words)
    lines = [value for room in rooms for name, value in vars(room).items() if name.isupper() and isinstance(value, str)]
    assert len(lines) > 50
    plain = [line.replace("{", "").replace("}", "") for line in lines]
    assert [line for line in plain if check(line, rulebook(), to="meeting").verdict in ("flag", "ask")] == []
