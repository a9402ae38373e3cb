"""The heart of the anonymiser: a word not known to be ordinary goes, and a word that is also a name is weighed."""

from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.evidence import doubtful, sure, weigh
from bot.anonymise.fold import BARRIERS, PERSON
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import TYPED_HERE, is_ordinary, is_slip
from bot.anonymise.letters import hyphened_initials, letter, with_digits
from bot.anonymise.lexicon.dictionary import COMMON_WORDS, RARER_WORDS
from bot.anonymise.lexicon.names import NAMES_THAT_ARE_WORDS
from bot.anonymise.line import Word
from bot.anonymise.nicknames import may_be_called_so
from bot.anonymise.page import Found, Page
from bot.anonymise.persons_place import where_a_person_would
from bot.anonymise.place_names import is_place_here, is_town
from bot.anonymise.practice_words import ORDINARY, PRACTICE
from bot.anonymise.surnames import OFTEN_WITH_A_CAPITAL, with_surnames
from bot.anonymise.unsure_places import beside_places, may_be_a_place
from bot.anonymise.verdict import Judged, Verdict
from bot.anonymise.word_names import (
    MODALS,
    NOT_A_MODAL,
    PLACES,
    SURNAMES,
    WORD_NAMES,
)

_MOST_SLIPS = 40
"""Unknown words of one text that are looked at for slips of the thumb; what is stranger than that goes as it is."""


_new = tuple.__new__  # a verdict on every word: made without the slower constructor
_ORDINARY = "it is an ordinary word."
_OWNED = "a name with a forgotten apostrophe: what belongs to it follows."
_MOST_WEIGHED = 400
"""Word-names of one text that are weighed, which is more than 4,000 characters hold; those beyond go unweighed."""
_LONG_SLIP = 8
"""Letters from which a slip of the thumb is so near to one word only that nobody is asked about it."""
_RARER_WORD_NAMES = NAMES_THAT_ARE_WORDS - PRACTICE - ORDINARY - COMMON - grammar.KIN - words("judge clerk warden")
_ASKED_ABOUT = (_RARER_WORD_NAMES & SURNAMES) - words(
    "key hand hands side red green grey glass court law read pool ring short pass price rice church chapel parks park "
    "fields walls gates yard place post till man life good early fear"
)
"""Those that many people are called: asked about where nothing speaks against a name."""
_CAPITAL_AND_MORE = 3
"""Points that a rarer word-name with a capital needs: the capital alone does not do."""
_LIKELY_WITHOUT = 3.5
"""Points that one without a capital needs."""
_LIKELY = 0.5
"""Points from which a rarer word-name that stays is put to its author."""
_LAWS = words(
    """
    clare clares claire claires sarah sarahs jade jades martyn martyns helen helens
    """
)
_SOMEBODYS = grammar.KIN | words("phone school room teacher house flat nursery van car bike dog keys mobile birthday")


_NEVER_ANYTHING_ELSE = (
    ({word for word in TYPED_HERE if word.isalpha() or "'" in word} | COMMON_WORDS | RARER_WORDS)
    - {word for word in RARER_WORDS if len(word) < 3 or not word.isascii()}
    - (frozenset("abcdefghijklmnopqrstuvwxyz") | WORD_NAMES | PLACES | NAMES_THAT_ARE_WORDS | _LAWS)
    - ({name + "s" for name in NOT_A_MODAL} | {"wills"})
)
"""Ordinary words that need no second look unless they have a capital: they name nobody and nothing, and own nothing."""


def find_words(page: Page) -> Iterator[Found]:
    """Find every word that is not known to be ordinary, and word-names that what surrounds them gives away."""
    found = [judged for judged in judge(page) if judged.verdict is Verdict.IDENTIFIER]
    joined: list[Found] = []
    for judged in found:
        last = joined[-1] if joined else None
        between = page.text[last.end : judged.start] if last else ""
        if (
            last
            and last.kind is judged.kind
            and between in (" ", "-", "'", ". ")
            and (between != ". " or last.end - last.start == 1)
        ):
            joined[-1] = Found(last.start, judged.end, judged.kind, last.why)
        else:
            joined.append(Found(judged.start, judged.end, judged.kind, judged.why))
    yield from joined


def judge(page: Page) -> list[Judged]:
    """Return the verdict on every word of letters. Until the page changes, it is judged once."""
    if page.judged is None:
        page.judged = _judge(page)
    return page.judged


def _judge(page: Page) -> list[Judged]:
    line = page.line
    allowed = page.memory.allowed
    safe, name = Verdict.SAFE, Kind.NAME
    slips = weighed = 0
    verdicts: dict[int, Judged] = {}
    sure: set[int] = set()  # where a name is
    persons = where_a_person_would(line)
    for at, (word, beside_a_place) in enumerate(zip(line, beside_places(line), strict=True)):
        text = word.text
        if text in BARRIERS or text.isdigit():
            continue
        if (
            not word.capital
            and text in _NEVER_ANYTHING_ELSE
            and not beside_a_place
            and word.before != "-"
            and at not in persons
        ):
            verdicts[at] = _new(Judged, (word.start, word.end, safe, _ORDINARY, name))
            continue
        verdict, why, kind = safe, "", name
        word_name = text in WORD_NAMES
        weighed += word_name
        if allowed and text.replace("'", "") in allowed:
            why = "its author said that it is no name."
        elif word_name and weighed > _MOST_WEIGHED:
            verdict, why = Verdict.IDENTIFIER, "it is one of too many words that are names as well."
        elif not text.isalpha() and any(map(str.isdigit, text)):
            verdict, why = with_digits(word)
        elif len(text) == 1:
            verdict, why = letter(line, at)
        elif len(text) == 2 and word.before == "-" and hyphened_initials(line, at):
            verdict, why = Verdict.IDENTIFIER, "it belongs to the initial before it."
        else:
            unknown = not is_ordinary(text)
            forgiven = unknown and slips < _MOST_SLIPS
            slips += unknown
            verdict, why, kind = _word(page, line, at, unknown=unknown, forgiven=forgiven)
            if verdict is safe and at in persons:
                verdict, why = Verdict.DOUBTFUL, "it stands where a person would."
        verdicts[at] = Judged(word.start, word.end, verdict, why, kind)
        if verdict is Verdict.IDENTIFIER and kind is name:
            sure.add(at)
    return with_surnames(page, line, verdicts, sure)


def _word(page: Page, line: list[Word], at: int, *, unknown: bool, forgiven: bool) -> tuple[Verdict, str, Kind]:
    word = line[at]
    if _is_law(line, at):
        return Verdict.SAFE, "it is the name of a law.", Kind.NAME
    if unknown:
        if is_town(word.text):
            return Verdict.IDENTIFIER, "it is a place.", Kind.PLACE
        if forgiven and not (word.capital and not word.first) and is_slip(word.text) and _unlike_a_person(line, at):
            verdict = Verdict.SAFE if len(word.text) >= _LONG_SLIP else Verdict.DOUBTFUL
            return verdict, "it looks like a slip of the thumb.", Kind.NAME
        return Verdict.IDENTIFIER, "it is no word that the lists know.", Kind.NAME
    if is_place_here(line, at):
        return Verdict.IDENTIFIER, "it is a place here.", Kind.PLACE
    if word.text in WORD_NAMES and _owned_plural(page, line, at):
        return Verdict.IDENTIFIER, _OWNED, Kind.NAME
    if word.text in WORD_NAMES:
        points, why = weigh(line, at)
        if page.memory.person(word.text):
            points, why = points + (1 if word.text in MODALS else 3), "it was a name earlier in this session."
        if sure(word.text, points, capital=word.capital and not word.first):
            return Verdict.IDENTIFIER, why, Kind.NAME
        return (Verdict.DOUBTFUL if doubtful(word.text, points) else Verdict.SAFE), why, Kind.NAME
    if word.text in _RARER_WORD_NAMES:
        points, why = weigh(line, at)
        if points >= (_CAPITAL_AND_MORE if word.capital and not word.first else _LIKELY_WITHOUT):
            return Verdict.IDENTIFIER, why, Kind.NAME
        if points >= (0 if word.text in _ASKED_ABOUT else _LIKELY):
            return Verdict.DOUBTFUL, why, Kind.NAME
    if may_be_called_so(line, at):
        return Verdict.DOUBTFUL, "somebody may be called so.", Kind.NAME
    if asked := may_be_a_place(line, at):
        return Verdict.DOUBTFUL, asked, Kind.ORG
    ending = _owned_plural(page, line, at)
    if ending:
        return Verdict.IDENTIFIER, _OWNED, Kind.NAME
    if (
        word.capital
        and not word.first
        and not word.capitals
        and not word.text.startswith("i'")
        and word.text not in OFTEN_WITH_A_CAPITAL
    ):
        return Verdict.IDENTIFIER, "a capital where no sentence begins.", Kind.NAME
    return Verdict.SAFE, _ORDINARY, Kind.NAME


def _is_law(line: list[Word], at: int) -> bool:
    """Clare's Law and its like are called after people, and identify nobody."""
    return line[at].text in _LAWS and at + 1 < len(line) and line[at + 1].text == "law"


def _unlike_a_person(line: list[Word], at: int) -> bool:
    """Whether nothing around an unknown word treats it as a person; then it may be a slip."""
    word = line[at]
    left = word.left
    right = line[at].right
    adverb = word.text.endswith("ly") and len(word.text) >= _LONG_SLIP
    acts = (right in grammar.PERSON_VERBS or right in grammar.AUXILIARIES) and left not in grammar.DETERMINERS
    if adverb:
        return not word.possessive
    return not (
        word.possessive or acts or left in grammar.TO_PEOPLE or left == PERSON or right == PERSON or word.capitals
    )


def _owned_plural(page: Page, line: list[Word], at: int) -> bool:
    """ "hazels mum", "daisys school": a word-name with an s, and what belongs to it after that."""
    word = line[at]
    name = word.text[:-1]
    if (
        not word.text.endswith("s")
        or (name not in NOT_A_MODAL and name != "will")
        or at + 1 >= len(line)
        or not line[at + 1].joined
    ):
        return False
    left = word.left
    if left in grammar.DETERMINERS or left in grammar.PRONOUNS or left.isdigit():
        return False
    known = page.memory.person(name) is not None or left in ("at", "outside", "to", "from", "round", "near", "in")
    follows = line[at + 1].text
    if follows in ("been", "coming", "doing", "saying", "being", "drinking", "got"):
        return not left or left in grammar.JOINERS
    return follows in _SOMEBODYS and (
        known
        or name not in ("hope", "mark", "drew", "love", "bill", "grant", "sue", "rob", "chase", "trust", "nick", "guy")
    )
