"""What becomes of a single letter and of a word with digits in it: an initial, "plan B", "gr8"."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.fold import PERSON
from bot.anonymise.known_words import is_ordinary
from bot.anonymise.line import Word
from bot.anonymise.verdict import Verdict

_LAST_INITIALS = frozenset("defghjklmpqsvwz")
"""Letters after a name that are no word of their own in a text message."""
_LETTER_WORDS = words(
    "az eu un uk aa ab bb gp ks en ex on up to ok yn xs cbt ems aok atm tv er ah oh um ie eg wo hq ha pm am nd mo"
)
_ORDINARY = "it is an ordinary word."


def letter(line: list[Word], at: int) -> tuple[Verdict, str]:
    """A capital on its own is an initial; "I", "A" and "plan B" are not."""
    word = line[at]
    left = line[at - 1].text if at else ""
    right = line[at].right
    if not word.text.isascii():
        return Verdict.IDENTIFIER, "it is no word that the lists know."
    if hyphened_initials(line, at):
        return Verdict.IDENTIFIER, "it is an initial in a short name."
    if left == PERSON and word.joined and word.text in _LAST_INITIALS and not line[at - 1].possessive:
        return Verdict.IDENTIFIER, "it is an initial."
    if not word.capital or word.text in ("i", "o", "x") or left in grammar.LETTERED:
        return Verdict.SAFE, "it is an ordinary letter."
    if word.text == "a" and (word.first or right) and not word.after.startswith("."):
        return Verdict.SAFE, "it is an ordinary letter."
    short = word.text in ("u", "r", "y", "n") and word.first and right
    if word.after.strip() == "&" or word.before.strip() == "&":
        return Verdict.SAFE, "it is an ordinary letter."
    if short or (word.text in "bckmnrtu" and right in ("and", "to") and word.first):
        return Verdict.SAFE, "it is an ordinary letter."
    if (
        right in ("and", "&")
        and at + 2 < len(line)
        and len(line[at + 2].text) == 1
        and line[at + 2].text.isascii()
        and word.text in "abfmpq"
    ):
        return Verdict.SAFE, "it is an ordinary letter."
    return Verdict.IDENTIFIER, "it is an initial."


def hyphened_initials(line: list[Word], at: int) -> bool:
    """ "a-j", "j-lo": both halves go. "t-shirt" and "a-z" are words."""
    first = at if line[at].after == "-" else at - 1 if line[at].before == "-" else -1
    if not 0 <= first < len(line) - 1 or line[first].before == "-" or line[first + 1].after == "-":
        return False
    pair = line[first].text + line[first + 1].text
    return len(line[first].text) == 1 and len(pair) < 4 and pair.isalpha() and pair not in _LETTER_WORDS


def with_digits(word: Word) -> tuple[Verdict, str]:
    """Text-speak such as "gr8" and "2moro" stays; a longer word around digits that is unknown goes."""
    letters = "".join(character for character in word.text if not character.isdigit())
    if len(letters) < 4 or is_ordinary(letters) or all(is_ordinary(part) for part in _parts(word.text)):
        return Verdict.SAFE, _ORDINARY
    heard = word.text.replace("8", "ate").replace("2", "to").replace("4", "for").replace("1", "one")
    spelt = word.text.translate(str.maketrans("01345", "oieas"))
    if is_ordinary(heard) or is_ordinary(spelt):
        return Verdict.SAFE, _ORDINARY
    return Verdict.IDENTIFIER, "it is no word that the lists know."


def _parts(text: str) -> list[str]:
    letters = "".join(character if character.isalpha() else " " for character in text).split()
    return [part for part in letters if len(part) > 1] or ["x"]
