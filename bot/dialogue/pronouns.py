"""She, he or they for each person, set by the worker and never inferred; until then they."""

from __future__ import annotations

import re

PEOPLE = ("survivor", "abuser")
"""The two people whose pronouns a tree may use: the one who is hurt, and the one who uses violence."""

CHOICES = ("she", "he", "they")

FORMS: dict[str, dict[str, str]] = {
    "she": {"they": "she", "them": "her", "their": "her", "theirs": "hers", "themself": "herself"},
    "he": {"they": "he", "them": "him", "their": "his", "theirs": "his", "themself": "himself"},
    "they": {"they": "they", "them": "them", "their": "their", "theirs": "theirs", "themself": "themself"},
}

_ADVERBS = frozenset(
    ("also", "always", "already", "ever", "just", "never", "now", "often", "once", "only", "really", "still", "then")
)
_UNINFLECTED = frozenset(
    """and as at before but by can can't cannot came caught chose could couldn't did didn't felt for found gave
    got had hadn't heard held hid hit hurt if in kept knew left let lost made may me met might mightn't must mustn't
    on or ought paid put ran said sat saw sent shall should shouldn't slept so spent stood stuck swore than that
    themself threw to told took tried until used went when while who will with without won't would wouldn't
    wrote you your""".split()  # noqa: SIM905 (a list of a hundred words reads better as prose)
)
"""Words that keep their form after she, he and they: past tenses, modal verbs, and what is no verb at all."""
_HELPING = frozenset(("did", "will", "would", "can", "could", "should", "may", "might", "must", "shall", "didn't"))
_SHORTENED = re.compile(r"['’](s|re|ve)\b")
_WORD = re.compile(r"^(?P<space>\s+)(?P<word>[A-Za-z'’-]+)")


def form(pronoun: str, form_name: str) -> str:
    """Return the pronoun in one of the five forms, such as ``form("she", "their") == "her"``."""
    return FORMS[pronoun][form_name]


def verb(pronoun: str, one: str, several: str) -> str:
    """Return the form of a verb that agrees: `one` after she and he, `several` after they."""
    return several if pronoun == "they" else one


def asks_with_helping_verb(text_before: str) -> bool:
    """Tell whether the text before a “they” slot ends with a verb that leaves the next one bare: did she say."""
    words = text_before.casefold().replace("’", "'").split()
    return bool(words) and words[-1].strip("“\"'(") in _HELPING


def disagreeing_verb(text_after: str) -> str | None:
    """Return the word after a “they” slot if its form would depend on the pronoun, or None.

    Fails closed: a word that is not known to keep its form (was said, will, never …) has to be written as a verb
    slot, ``{survivor:has|have}``.
    """
    if short := _SHORTENED.match(text_after):
        return short[0]
    rest = text_after
    while match := _WORD.match(rest):
        word = match["word"].lower().replace("’", "'")
        if word in _ADVERBS:
            rest = rest[match.end() :]
            continue
        return None if word in _UNINFLECTED or (word.endswith("ed") and word != "need") else match["word"]
    return None
