"""Evidence on both sides of a word that is also a name: capitals, phrases, a name beside it, a question, a family."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.fold import PERSON
from bot.anonymise.known_words import is_unknown
from bot.anonymise.line import Word
from bot.anonymise.neighbours import after, before_that, in_a_compound, kin_soon
from bot.anonymise.phrases import is_phrase
from bot.anonymise.word_names import (
    ABSTRACT,
    CALLED_SO,
    DEEDS,
    MANNERS,
    MODALS,
    NOT_A_MODAL,
    ONLY_MANNERS,
    ONLY_WORDS_BY_CHANCE,
    QUALITIES,
    SEASONS,
    SURNAMES,
    THINGS,
    WELL_KNOWN,
)

_WHERE = words(
    """
    where wheres who whos what whats how hows when why without not
    """
)
_TOLD = words("with told asked tell ask telling asking remind reminded warn warned texted rang phoned")
_DONE_BY_PEOPLE = words(
    """
    bring come go stay see have get help leave hear know read understand speak talk ring call text drive walk cook
    sleep be still move live keep take give make open sign join attend wait visit phone meet
    """
)
_WELL_KNOWN_NAMES = WELL_KNOWN - MODALS
_WELL_KNOWN_PEOPLE = WELL_KNOWN - SEASONS
_PARTNERS = NOT_A_MODAL | {"may"}
_WILL_AND_CAN = MODALS - SEASONS
_NO_FAMILY = ABSTRACT | MODALS
_THINGS_AND_DEEDS = (THINGS | DEEDS) - QUALITIES
_NOT_THERE = words("at in here home well eating sleeping allowed answering coming picking")
_SURNAMES_TOO = SURNAMES | WELL_KNOWN
_THEIRS = words("the her his baby")
_THEIRS_OR_PARENTS = _THEIRS | words("mum dad")
_KIN_AND_NAME = grammar.KIN | {"name"}


def told_by_its_sort(line: list[Word], at: int) -> float:
    """How many people are called that."""
    text = line[at].text
    if text in ONLY_WORDS_BY_CHANCE:
        return 4
    if text not in _WELL_KNOWN_NAMES:
        return 0
    return 0.5 if in_a_compound(text, line[at].right) else 1


def capital_in_the_middle(line: list[Word], at: int) -> float:
    """A capital where no sentence begins."""
    word = line[at]
    if not word.capital or (word.text in MODALS and word.capitals):
        return 0
    if word.first:
        return 0.5
    return 1 if word.text in SEASONS else 4


def full_name(line: list[Word], at: int) -> float:
    """It and the word after it have capitals, as a first name and a surname do."""
    word = line[at]
    if not word.capital or at + 1 >= len(line) or word.possessive or not line[at + 1].joined:
        return 0
    second = line[at + 1]
    surname = second.capital and (second.text in _SURNAMES_TOO or is_unknown(second.text))
    return 4 if surname and word.text not in MODALS else 0


def in_a_phrase(line: list[Word], at: int) -> float:
    """It stands in a phrase that everybody uses."""
    asked = line[at].text in MODALS and line[at].left in ("is", "was")
    left, second = line[at].left, before_that(line, at)
    person = left in _TOLD or (left == "to" and second in grammar.SPOKEN_TO)
    person = person and line[at].text not in QUALITIES
    return -6 if is_phrase(line, at) and not asked and not person else 0


def beside_a_name(line: list[Word], at: int) -> float:
    """A name stands beside it, parted by "and" or a comma."""
    text = line[at].text
    points = 0.0
    for step in (-1, 1):
        other = _across_and(line, at, step)
        if other is None:
            continue
        if other.text == PERSON:
            points = max(points, 3.0 if text not in MODALS else 2.0)
        elif other.text in _PARTNERS and text not in _WILL_AND_CAN:
            points = max(points, _pair(line, at, step))
        elif step > 0 and other.text in (_THEIRS if text in ONLY_MANNERS else _THEIRS_OR_PARENTS):
            follow = line[at + 3].text if at + 3 < len(line) else ""
            if (
                other.text in ("baby", "mum", "dad")
                or follow in grammar.KIN
                or follow in ("kids", "others", "girls", "boys")
            ):
                points = max(points, 2.5)
    return points


def _pair(line: list[Word], at: int, step: int) -> float:
    """Two words that may be names: "heath and melody are"."""
    last = at + 2 if step > 0 else at
    right = after(line, min(last, len(line) - 1))
    verb = (
        right in grammar.PERSON_VERBS
        or right in grammar.AUXILIARIES
        or right in ("are", "were", "have", "share", "both")
    )
    known = line[at].text in _WELL_KNOWN_PEOPLE
    return 3.0 if verb else 2.0 if known else 1.0


def _across_and(line: list[Word], at: int, step: int) -> Word | None:
    """The word on the other side of an "and", a comma, a slash or an ampersand."""
    near = at + step
    if not 0 <= near < len(line):
        return None
    gap = line[max(at, near)].before.strip()
    if gap in (",", "/", "&", "+"):
        return line[near]
    if not gap and line[near].text in ("and", "n", "or") and 0 <= near + step < len(line):
        return line[near + step]
    return None


def asked_about(line: list[Word], at: int) -> float:
    """A question asks what it is or does: "is … old enough", "where is …"."""
    text, left, right = line[at].text, line[at].left, line[at].right
    if at == 0 or not line[at].joined:
        return 0
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    if left in ("whats", "wheres", "hows", "whos", "what's", "where's", "how's", "who's") or (
        left in ("is", "was", "did", "does", "will", "has") and second in _WHERE
    ):
        return 3 if text not in _NO_FAMILY else 2
    inside = not second and ")" in line[at - 1].before
    if left not in grammar.QUESTIONS or inside or (second and second not in grammar.JOINERS):
        return 0
    if (
        right in ("the", "her", "his", "their", "my")
        and left in ("is", "was", "isnt", "wasnt")
        and kin_soon(line, at + 2)
    ):
        return 4
    if text in ONLY_MANNERS or text in MODALS:
        return 1 if left in ("is", "was", "did") and text in MODALS else 0
    if right == "been" or (right == "be" and text in _THINGS_AND_DEEDS):
        return 3
    if text in QUALITIES and right in ("what", "be", "help", "the", "a", "my", "enough", "not", ""):
        return 0
    if text in DEEDS and left not in ("is", "was", "did", "does", "has", "isnt", "wasnt"):
        return 3 if right in _DONE_BY_PEOPLE else 0
    return 3 - in_a_compound(text, right) if right else 1


def set_apart(line: list[Word], at: int) -> float:
    """It begins the line, and what is asked or said of somebody follows: "…, is she", "… not at school"."""
    word = line[at]
    if not word.first or word.text in MODALS or word.text in ONLY_MANNERS or at + 2 >= len(line):
        return 0
    second, third = line[at + 1].text, line[at + 2].text
    if word.after.startswith(","):
        asked = second in grammar.QUESTIONS and third in ("she", "he", "they", "her", "his", "it")
        return 3 if asked or second in grammar.KIN else 0
    return 3 if word.right == "not" and third in _NOT_THERE else 0


def who_somebody_is(line: list[Word], at: int) -> float:
    """It says who the mother or the father is: "mum is …"; or it is set apart: "not …", "poor …"."""
    text, left, right = line[at].text, line[at].left, line[at].right
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    bare = text in THINGS or text in CALLED_SO
    if left in ("is", "was") and second in _KIN_AND_NAME and (not right or right in grammar.JOINERS):
        return 3 if bare else 1 if text not in MANNERS else 0
    if bare and left in ("not", "poor") and (not right or right in ("again", "too", "though", "tho")):
        return 2
    return 0


def says_who_it_is(line: list[Word], at: int) -> float:
    """Somebody says who they are, or is listed: "its … calling", "…: tired"."""
    word, left, right = line[at], line[at].left, line[at].right
    if left in ("its", "it's", "hi", "hello", "is") and right in ("calling", "here", "speaking", "texting", "again"):
        return 3 if left != "is" or (at > 1 and line[at - 2].text in ("this", "it")) else 0
    if word.first and word.after.startswith(":") and word.text not in MODALS:
        return 2
    return 0


def family_of(line: list[Word], at: int) -> float:
    """A family is called that: "… family", "the … kids"."""
    text, left = line[at].text, line[at].left
    if line[at].right not in ("family", "household", "siblings", "kids", "lads", "brothers") or text in ONLY_MANNERS:
        return 0
    return (6.5 if left == "the" else 2.5 if not left else 0) if text not in _NO_FAMILY else 0
