"""Recognises that someone is in danger now, however it is typed: the phrases are data, this only compares words."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from bot.dialogue.safety import DangerPhrases
from bot.phrasing.reading import Reading, read_line
from bot.phrasing.rulebook import DANGER, Hit, Rulebook
from bot.phrasing.token import Token

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
        return says_danger(reading, _hits(reading, rulebook), rulebook)

    return in_danger


def danger_in(phrases: DangerPhrases, rulebook: Rulebook | None) -> InDanger:
    """Return the check that guards every conversation: the rules, with the list of phrases as a floor under them.

    What the list knows counts too, unless the rules see that the clause it stands in is a plan, a question or the past.
    Without rules, or should they fail on a message, the list alone decides: whatever happens to the rules, somebody
    who types “he's here” gets the emergency card.
    """
    listed = danger_check(phrases)
    if rulebook is None:
        return listed
    rules = rulebook

    def in_danger(text: str) -> bool:
        known = listed(text)
        try:
            reading = read_line(text, rules)
            hits = _hits(reading, rules)
            if says_danger(reading, hits, rules):
                return True
            return known and any(map(listed, _not_talk(text, reading, rules)))
        except Exception:  # noqa: BLE001 (whatever is wrong with the rules, the emergency card is not held up by it)
            return known

    return in_danger


def says_danger(reading: Reading, hits: Sequence[Sequence[Hit]], rulebook: Rulebook) -> bool:
    """Tell whether a line that was read, with its hits by sentence, says that someone is in danger now."""
    if _is_alone(reading, rulebook):
        return True
    return any(_now(row, found, rulebook) for row, found in zip(reading.sentences, hits, strict=True))


def _is_alone(reading: Reading, rulebook: Rulebook) -> bool:
    """Tell whether the whole message is one that says danger, as it was typed or as it was meant."""
    most = rulebook.longest_alone
    typed = meant = ""
    for word in _WORD.finditer(reading.plain):
        typed += word[0]
        if len(typed) > most:
            break
    if "".join(_WORD.findall(typed.casefold())) in rulebook.danger_alone:
        return True
    for token in itertools.chain.from_iterable(reading.sentences):
        if token.form[-1].isalnum():
            meant += token.form.replace("'", "")
        if len(meant) > most:
            return False
    return meant in rulebook.danger_alone


def _now(sentence: Sequence[Token], found: Sequence[Hit], rulebook: Rulebook) -> bool:
    """Tell whether a sentence says that it happens now, in a clause that is not talk about it."""
    if not found:
        return False
    uses = {hit.pattern.use for hit in found if hit.pattern.owner == DANGER}
    if "always" in uses:
        return True
    if "now" not in uses or "unless" not in uses:
        return "now" in uses
    clauses = _clauses(sentence)
    return len(clauses) > 1 and any(_now(clause, rulebook.patterns.in_sentence(clause), rulebook) for clause in clauses)


def _clauses(sentence: Sequence[Token]) -> list[list[Token]]:
    return [list(clause) for _, clause in itertools.groupby(sentence, key=lambda token: token.clause)]


def _not_talk(text: str, reading: Reading, rulebook: Rulebook) -> Iterator[str]:
    """Yield the pieces of a message, clause by clause, that are no talk about danger."""
    for sentence in reading.sentences:
        for clause in _clauses(sentence):
            if not rulebook.patterns.is_talk(clause):
                yield text[clause[0].start : clause[-1].end]


def _hits(reading: Reading, rulebook: Rulebook) -> list[list[Hit]]:
    return [rulebook.patterns.in_sentence(sentence) for sentence in reading.sentences]
