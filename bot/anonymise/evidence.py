"""Weighs what stands around a word that is also a name: each rule gives points for the name or against it.

A rule's docstring is what `explain` says of it. Three points make a name; less than that, but more than nothing, leaves
a doubt that is put to the author wherever text leaves the session.
"""

import re
from collections.abc import Callable

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.fold import BARRIERS, PERSON
from bot.anonymise.known_words import is_ordinary
from bot.anonymise.line import Word
from bot.anonymise.phrases import is_phrase
from bot.anonymise.word_names import (
    DEEDS,
    MANNERS,
    MODALS,
    ONLY_WORDS_BY_CHANCE,
    QUALITIES,
    SEASONS,
    THINGS,
    WELL_KNOWN,
    WORD_NAMES,
)

SURE = 2.0
"""Points from which a word is taken for a name."""
DOUBTFUL = 1.0
"""Points from which a word that stays is put to its author."""

Rule = Callable[[list[Word], int], float]

_AGE = re.compile(r"^(?: ?\((?:aged? )?\d| ?, ?\d{1,2}(?:[,.) ]|$)| ?\(\d)")
_AGE_NEXT = re.compile(r"^\d{1,2}$")
_FADING = words(
    """
    fading wearing gone lost key important what all everything not low dead running hard good in out on
    """
)
_UNSURE_BASES = words(
    """
    hit hits let put puts hurts read runs cut has
    """
) - {
    "has",
    "hits",
    "puts",
    "hurts",
    "runs",
}
_WHERE = words(
    """
    where wheres who whos what whats how hows when why without not
    """
)
_FEELING_OF = words(
    """
    scared afraid frightened terrified wary sick jealous think proud fond instead ahead because care mother father mum
    dad rid mam mother's sister brother nan daughter son wife husband partner friend mate hold speak heard hear
    """
)


def doubtful(text: str, points: float) -> bool:
    """Whether a word that stays is put to its author: a likely name does so where nothing speaks for it."""
    return points >= (0 if text in THINGS | ONLY_WORDS_BY_CHANCE or text in WELL_KNOWN - SEASONS - MODALS else DOUBTFUL)


def before(line: list[Word], at: int) -> str:
    """The word right before, or nothing where a sentence or a clause begins."""
    return line[at - 1].text if at and line[at].joined else ""


def after(line: list[Word], at: int, most: int = 1) -> str:
    """The word right after, adverbs aside; or nothing where a sentence or a clause ends."""
    while at + 1 < len(line) and line[at + 1].joined and most < 3:
        word = line[at + 1].text
        if word not in grammar.ADVERBS:
            return word
        at, most = at + 1, most + 1
    return ""


def before_that(line: list[Word], at: int) -> str:
    """The second word before, where nothing but spaces part the three."""
    return line[at - 2].text if at > 1 and line[at].joined and line[at - 1].joined else ""


def next_word(line: list[Word], at: int) -> str:
    """The word right after; or nothing where a sentence or a clause ends."""
    return line[at + 1].text if at + 1 < len(line) and line[at + 1].joined else ""


def capital_in_the_middle(line: list[Word], at: int) -> float:
    """A capital where no sentence begins."""
    word = line[at]
    if not word.capital or (word.text in MODALS and word.capitals):
        return 0
    if word.first:
        return 0.5
    return 1 if word.text in SEASONS else 4


def told_by_its_sort(line: list[Word], at: int) -> float:
    """How many people are called that."""
    text = line[at].text
    if text in ONLY_WORDS_BY_CHANCE:
        return 4
    return 1 if text in WELL_KNOWN - MODALS else 0


def in_a_phrase(line: list[Word], at: int) -> float:
    """It stands in a phrase that everybody uses."""
    asked = line[at].text in MODALS and before(line, at) in ("is", "was")
    return -6 if is_phrase(line, at) and not asked else 0


def after_an_article(line: list[Word], at: int) -> float:
    """A word such as "the", "her" or a number stands before it."""
    word, left = line[at], before(line, at)
    cased = word.capital and not word.first
    if left.isdigit() or (word.text in SEASONS and next_word(line, at)[:1].isdigit()):
        return -4
    hyphens = "-" in (word.before.strip(), word.after[:1])
    if hyphens and word.text not in ONLY_WORDS_BY_CHANCE and not word.capital:
        return -4
    if left == "its" and next_word(line, at) in ("calling", "here", "speaking", "texting", "again", "from"):
        return 0
    if left == "our" and word.text not in SEASONS:
        return 0
    acts = next_word(line, at) in grammar.PERSON_VERBS or next_word(line, at) in grammar.AUXILIARIES
    if left in _POOR | {"that"} and acts:
        return 0
    if left in grammar.DETERMINERS:
        if word.text in ONLY_WORDS_BY_CHANCE:
            return -2.5
        return -3.5 if cased else -5
    if (
        at > 1
        and line[at - 1].joined
        and line[at - 2].text in grammar.DETERMINERS
        and word.text not in ONLY_WORDS_BY_CHANCE
    ):
        names_a_person = left in grammar.KIN or left in grammar.ROLES or left in grammar.PREPOSITIONS
        if not (
            names_a_person or left in grammar.JOINERS or left in grammar.PERSON_VERBS or left in grammar.AUXILIARIES
        ):
            return -1.5 if cased else -3
    return 0


def done_by_somebody(line: list[Word], at: int) -> float:
    """Somebody does it: a word such as "she", "to" or "can" stands before it."""
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    if text in MODALS and left in ("is", "was"):
        return 0
    if text in MODALS and right in grammar.PRONOUNS | {"be", "not", "have", "the", "my", "her", "his"}:
        return -4
    acts = right in grammar.PERSON_VERBS or right in grammar.AUXILIARIES
    if text in MODALS and (left in grammar.KIN or left in grammar.ROLES) and not acts:
        return -3
    if text not in DEEDS | MODALS:
        return -2 if left in grammar.PRONOUNS and text in QUALITIES | MANNERS else 0
    if left in grammar.PRONOUNS:
        return -5
    if left in (
        "to",
        "can",
        "could",
        "will",
        "would",
        "should",
        "may",
        "might",
        "must",
        "cant",
        "wont",
        "dont",
        "do",
        "lets",
    ):
        spoken = left == "to" and at > 1 and line[at - 2].text in grammar.SPOKEN_TO
        asks = left not in ("to", "dont", "lets") and (not line[at - 1].joined)
        return 0 if spoken or (asks and right not in grammar.OBJECTS) else -2.5
    return 0


def done_to_somebody(line: list[Word], at: int) -> float:
    """What it is done to stands after it: "my", "him", "up"."""
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    if text not in DEEDS or line[at].possessive:
        return 0
    spoken = left == "to" and at > 1 and line[at - 2].text in grammar.SPOKEN_TO
    if spoken or left in grammar.PERSON_PREPOSITIONS or left in grammar.TO_PEOPLE:
        return 0
    if right == "the" and at + 2 < len(line) and line[at + 2].text in grammar.KIN | grammar.ROLES:
        return 0
    if text in QUALITIES and (right in grammar.PRONOUNS or right in ("so", "for", "to", "not", "all", "everyone")):
        return -4
    if right in grammar.OBJECTS:
        return -3.5
    return -1 if right in grammar.PREPOSITIONS and text not in WELL_KNOWN else 0


def somebody_who_acts(line: list[Word], at: int) -> float:
    """What people do stands after it: "says", "has", "won't"."""
    text, right = line[at].text, after(line, at)
    left = before(line, at)
    if line[at].possessive or not right:
        return 0
    starts = not left or left in grammar.JOINERS or left in grammar.ADVERBS or left in _POOR
    if not starts or (right not in grammar.PERSON_VERBS and right not in grammar.AUXILIARIES):
        return 0
    if right in ("do", "dont", "don't", "have", "are", "arent", "were", "werent") and text not in ONLY_WORDS_BY_CHANCE:
        return 0
    if text in MODALS:
        plain = right in _UNSURE_BASES or right in ("have", "do", "must")
        return 0 if plain or (text == "may" and right in ("well", "just")) else 4
    if text in QUALITIES | SEASONS:
        return _quality_acts(line, at, text, right)
    return 3 if text in MANNERS else 3.5


def _quality_acts(line: list[Word], at: int, text: str, right: str) -> float:
    if right not in grammar.BE | {
        "has",
        "had",
        "comes",
        "came",
        "goes",
        "gone",
        "gets",
        "got",
        "seems",
        "looks",
        "keeps",
        "was",
    }:
        return 3.5
    following = next_word(line, at + 1)
    if following in grammar.DETERMINERS and right in grammar.BE:
        people = grammar.KIN | grammar.ROLES | {"eldest", "youngest", "oldest", "one", "middle", "victim", "quiet"}
        if any(word.text in people for word in line[at + 3 : at + 5]):
            return 3.5
        return 2 if following in ("my", "her", "his", "their") else 1
    if text in SEASONS:
        return 1.5
    if following in ("in", "on", "not", "out"):
        return 2
    return 1 if not following or following in _FADING else 3.5


def after_with_or_about(line: list[Word], at: int) -> float:
    """A word such as "with" or "about" stands before it, and no article."""
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    second = before_that(line, at)
    if left in (
        "this",
        "last",
        "next",
        "since",
        "until",
        "till",
        "every",
        "all",
        "late",
        "early",
        "in",
        "on",
        "at",
        "by",
    ):
        return -3 if text in SEASONS else 0
    points = 0.0
    if left == "to" and second in grammar.SPOKEN_TO | {"went", "goes", "go"}:
        points = 3
    elif left == "of" and second in _FEELING_OF:
        points = 3
    elif left in grammar.PERSON_PREPOSITIONS:
        points = 3
        if text in QUALITIES:
            points = 0.5
        elif text in MANNERS - THINGS:
            points = 1.5
        if text in SEASONS and left in ("from", "about", "between", "for"):
            points = 0.5
        points = max(points, 2) if second in _PUT_TO else points
    elif left == "to" and text in THINGS:
        points = 1
    return max(0, points - _compound(text, right)) if points else 0


def after_telling(line: list[Word], at: int) -> float:
    """Somebody is told, asked, rung or hit, and no article stands between."""
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    if (second, left) in _FETCHED:
        return 3
    if left in ("called", "named", "nicknamed"):
        return 3 if text not in MODALS else 2
    if left in grammar.TRANSITIVE and left not in grammar.TO_PEOPLE and second not in grammar.DETERMINERS:
        bare = text in WELL_KNOWN - QUALITIES - SEASONS or text in ONLY_WORDS_BY_CHANCE
        if bare and (text not in DEEDS or left not in ("see", "watch", "has", "had")):
            return 2 - _compound(text, right) / 2
        return 1 if text in THINGS else 0.5
    if left not in grammar.TO_PEOPLE:
        return 0
    if text in QUALITIES and right in ("of", "for", "from"):
        return -1
    points = 2.0 if text in MANNERS else 3.0
    goes_on = right in grammar.JOINERS or right in grammar.PREPOSITIONS or right in _NEXT_CLAUSE
    if text in MODALS and right and not goes_on:
        return 0
    return points - _compound(text, right)


def where_somebody_is(line: list[Word], at: int) -> float:
    """Where somebody is or what they used to do stands after it: "next door", "by herself", "used to"."""
    text, right = line[at].text, next_word(line, at)
    second = line[at + 2].text if at + 2 < len(line) and line[at + 2].joined else ""
    if before(line, at) in grammar.DETERMINERS or text in MODALS | MANNERS - THINGS:
        return 0
    if (right, second) in _SOMEWHERE or (right == "from" and second[:1] in BARRIERS and second):
        return 3 if text not in QUALITIES | SEASONS else 2
    if (
        right in ("upstairs", "downstairs", "please", "pls", "plz")
        and text in THINGS | WELL_KNOWN | ONLY_WORDS_BY_CHANCE
    ):
        return 2
    return 0


def who_somebody_is(line: list[Word], at: int) -> float:
    """It says who the mother or the father is: "mum is …"; or it is set apart: "not …", "poor …"."""
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    bare = text in THINGS | ONLY_WORDS_BY_CHANCE or text in WELL_KNOWN - QUALITIES - SEASONS
    if left in ("is", "was") and second in grammar.KIN | {"name"} and (not right or right in grammar.JOINERS):
        return 3 if bare else 1 if text not in MANNERS else 0
    if bare and left in ("not", "poor") and (not right or right in ("again", "too", "though", "tho")):
        return 2
    return 0


def described(line: list[Word], at: int) -> float:
    """Who it is stands after it: "the neighbour", "my manager"."""
    if next_word(line, at) not in ("the", "my", "our") or at + 2 >= len(line) or line[at].text in MODALS:
        return 0
    text = line[at + 2].text
    return 3 if text in grammar.ROLES or (text in grammar.KIN and line[at].text not in DEEDS | QUALITIES) else 0


def says_who_it_is(line: list[Word], at: int) -> float:
    """Somebody says who they are, or is listed: "its … calling", "…: tired"."""
    word, left, right = line[at], before(line, at), next_word(line, at)
    if left in ("its", "it's", "hi", "hello", "is") and right in ("calling", "here", "speaking", "texting", "again"):
        return 3 if left != "is" or (at > 1 and line[at - 2].text in ("this", "it")) else 0
    if word.first and word.after.startswith(":") and word.text not in MODALS:
        return 2
    return 0


def family_of(line: list[Word], at: int) -> float:
    """A family is called that: "… family", "the … kids"."""
    text, left = line[at].text, before(line, at)
    if (
        next_word(line, at) not in ("family", "household", "siblings", "kids", "lads", "brothers")
        or text in MANNERS - THINGS
    ):
        return 0
    return (6.5 if left == "the" else 2.5 if not left else 0) if text not in SEASONS | MODALS | QUALITIES else 0


def after_kin(line: list[Word], at: int) -> float:
    """A word such as "son", "baby" or "manager" stands before it."""
    text, left, right = line[at].text, before(line, at), after(line, at)
    if (left not in grammar.KIN and left not in grammar.ROLES) or left in _NOT_ONE_PERSON:
        return 0
    if right in grammar.PERSON_VERBS or right in grammar.BE:
        return 3
    if text in MODALS:
        return 0
    if text in DEEDS and text not in QUALITIES:
        acts = not right or right in grammar.PERSON_VERBS or right in grammar.AUXILIARIES or right in grammar.JOINERS
        return 3 if acts else 0
    return 1 if text in MANNERS and text not in THINGS else 3


def owner(line: list[Word], at: int) -> float:
    """Something or somebody belongs to it: "'s mum", "'s phone"."""
    word, right = line[at], next_word(line, at)
    if not word.possessive:
        return 0
    if right in grammar.BELONGINGS and right != "day":
        return 4
    if word.text in SEASONS | MODALS:
        return 0
    return 2 if right in ("here", "there", "not", "gone", "been", "got", "coming", "back", "on", "still") else 1.5


def age_follows(line: list[Word], at: int) -> float:
    """An age follows it."""
    word = line[at]
    if _AGE.match(
        word.after
        + (line[at + 1].text if at + 1 < len(line) else "")
        + (line[at + 1].after if at + 1 < len(line) else "")
    ):
        return 0 if word.text in SEASONS | MODALS and "(" not in word.after else 3
    right = next_word(line, at)
    if right in ("is", "aged", "age") and at + 2 < len(line) and _AGE_NEXT.match(line[at + 2].text):
        return 2
    return 0


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
        elif other.text in WORD_NAMES - MODALS | {"may"} and text not in MODALS - SEASONS:
            points = max(points, _pair(line, at, step))
        elif step > 0 and other.text in ("the", "her", "his", "baby", "mum", "dad"):
            follow = line[line.index(other) + 1].text if line.index(other) + 1 < len(line) else ""
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
    known = line[at].text in WELL_KNOWN - SEASONS
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
    text, left, right = line[at].text, before(line, at), next_word(line, at)
    if at == 0 or not line[at].joined:
        return 0
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    if left in ("whats", "wheres", "hows", "whos", "what's", "where's", "how's", "who's") or (
        left in ("is", "was", "did", "does", "will", "has") and second in _WHERE
    ):
        return 3 if text not in QUALITIES | SEASONS | MODALS else 2
    if left not in grammar.QUESTIONS or (second and second not in grammar.JOINERS):
        return 0
    if (
        right in ("the", "her", "his", "their", "my")
        and left in ("is", "was", "isnt", "wasnt")
        and _kin_soon(line, at + 2)
    ):
        return 4
    if text in MANNERS - THINGS or text in MODALS:
        return 1 if left in ("is", "was", "did") and text in MODALS else 0
    if right == "been" or (right == "be" and text in (THINGS | DEEDS) - QUALITIES):
        return 3
    if text in QUALITIES and right in ("be", "help", "the", "a", "my", "enough", "not", ""):
        return 0
    if text in DEEDS and left not in ("is", "was", "did", "does", "has", "isnt", "wasnt"):
        return 3 if right in _DONE_BY_PEOPLE else 0
    return 3 - _compound(text, right) if right else 1


def _kin_soon(line: list[Word], at: int) -> bool:
    return any(word.text in grammar.KIN | grammar.ROLES for word in line[at : at + 3])


def _compound(text: str, right: str) -> float:
    """How far a noun after it makes one thing of both: "ivy plant"."""
    if not right or right[0] in BARRIERS or text in ONLY_WORDS_BY_CHANCE:
        return 0
    small = grammar.JOINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.PERSON_VERBS | grammar.DETERMINERS
    if (
        right in small
        or right in grammar.PRONOUNS
        or right in grammar.ADVERBS
        or right in grammar.OBJECTS
        or not right.isalpha()
    ):
        return 0
    if right.endswith(("ing", "ly", "ed")) or right in _SAID_OF_PEOPLE:
        return 0
    return 2 if is_ordinary(right) else 0


_FETCHED = {(verb, "up") for verb in ("pick", "picks", "picked", "picking", "bring", "brought")} | {
    (verb, "off") for verb in ("drop", "drops", "dropped", "dropping")
}
_DONE_BY_PEOPLE = words(
    """
    bring come go stay see have get help leave hear know read understand speak talk ring call text drive walk cook
    sleep be still move live keep take give make open sign join attend wait visit phone meet
    """
)
_NOT_ONE_PERSON = words(
    """
    family parents kids sons daughters sisters brothers babies friends mates in-laws social
    """
)
_POOR = words("only even poor little")
_SOMEWHERE = {("next", "door"), ("by", "herself"), ("by", "himself"), ("used", "to"), ("across", "the")} | {
    ("from", where)
    for where in ("number", "no", "housing", "school", "next", "across", "upstairs", "work", "church", "downstairs")
}
_PUT_TO = words(
    """
    worried concerned note message letter referral appointment plan bed place scared afraid asked asking talked
    talking heard hearing know news update card gift-card voucher report statement call calls text texts knew worry
    worries thinking panicking
    """
)
_NEXT_CLAUSE = words(
    """
    im i'm hes shes its theyre id ill ive not i
    """
)
_SAID_OF_PEOPLE = words(
    """
    twice once daily weekly last if when safe ok okay old alone here there home upset asleep awake aware known new
    able ready due sober drunk high away gone upstairs outside inside downstairs back first again alright happy scared
    cry help know come go be get stay leave understand want need like say tell talk feel think hurt see hear live
    sleep today tomorrow tonight friday monday tuesday wednesday thursday saturday sunday tmrw later yet either too
    please plz pls straight tho though directly
    """
)

RULES: tuple[Rule, ...] = (
    told_by_its_sort,
    capital_in_the_middle,
    in_a_phrase,
    after_an_article,
    done_by_somebody,
    done_to_somebody,
    somebody_who_acts,
    after_with_or_about,
    after_telling,
    where_somebody_is,
    who_somebody_is,
    described,
    says_who_it_is,
    family_of,
    after_kin,
    owner,
    age_follows,
    beside_a_name,
    asked_about,
)


def weigh(line: list[Word], at: int) -> tuple[float, str]:
    """Return the points for a word being a name, and what told most in that direction."""
    points = [(rule(line, at), rule) for rule in RULES]
    total = sum(point for point, _ in points)
    told, rule = max(points, key=lambda pair: pair[0] if total >= DOUBTFUL else -pair[0])
    return total, (rule.__doc__ or "") if told else "nothing around it speaks for a name."
