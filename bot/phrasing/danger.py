"""Recognises that someone is in danger now, however it is typed: the phrases are data, this only compares words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from bot.dialogue.safety import DangerPhrases
from bot.phrasing.reading import Reading, read_line
from bot.phrasing.rulebook import DANGER, Hit, Rulebook

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_WORD = re.compile(r"[^\W_]+")
LOOKED_AT = 4000
"""Characters of a message that are looked at, as many as Telegram lets one message have, less a few."""

InDanger = Callable[[str], bool]


def words_of(text: str) -> str:
    """Return the words of a text in lower case, without apostrophes or marks, one space around each."""
    plain = unicodedata.normalize("NFKC", text[:LOOKED_AT]).translate(_UNSEEN).translate(_APOSTROPHES)
    return f" {' '.join(_WORD.findall(plain.casefold()))} "


def danger_check(phrases: DangerPhrases) -> InDanger:
    """Return a check that tells whether a message says that its writer is in danger now (`PRACTICE.md` 3.4).

    A false alarm is one tap; a missed one may cost a life. A phrase counts anywhere in the message, in whole words;
    ordinary words such as “help” count only as the whole message. A phrase typed without spaces counts as the whole
    message too.
    """
    anywhere = tuple(words_of(phrase) for phrase in phrases.anywhere)
    whole = {words_of(phrase) for phrase in phrases.whole_message}
    run_together = {phrase.replace(" ", "") for phrase in (*anywhere, *whole)}

    def in_danger(text: str) -> bool:
        said = words_of(text)
        return said in whole or said.replace(" ", "") in run_together or any(phrase in said for phrase in anywhere)

    return in_danger


def danger_now(rulebook: Rulebook) -> InDanger:
    """Return a check that tells whether a message says that someone is in danger now, and not that someone may be.

    Unlike `danger_check` it tells a plan, a question or what happened last week from what happens at this moment.
    """

    def in_danger(text: str) -> bool:
        reading = read_line(text, rulebook)
        return says_danger(reading, [rulebook.patterns.in_sentence(row) for row in reading.sentences], rulebook)

    return in_danger


def says_danger(reading: Reading, hits: Iterable[Sequence[Hit]], rulebook: Rulebook) -> bool:
    """Tell whether a line that was read, with its hits by sentence, says that someone is in danger now."""
    if "".join(_WORD.findall(reading.plain.casefold())) in rulebook.danger_alone:
        return True
    for found in hits:
        uses = {hit.pattern.use for hit in found if hit.pattern.owner == DANGER}
        if "always" in uses or ("now" in uses and "unless" not in uses):
            return True
    return False
