"""Ordinary words that may name a street, a family or an organisation here: nothing proves it, so we ask."""

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.everyday_words import PEOPLES
from bot.anonymise.line import Word
from bot.anonymise.practice_words import PRACTICE
from bot.anonymise.street_words import SURELY_STREETS
from bot.anonymise.word_names import PLACES, SURNAMES, WORD_NAMES
from bot.anonymise.workplaces import PLACES_OF_WORK

_STREETS = SURELY_STREETS | words("road street st estate drive close lane rise park sands fields")
_ORGANISATIONS = words(
    """
    church chapel mosque temple centre club gym pub inn arms dental bakery bakers scrapyard garage salon stores hub
    nursery school primary surgery refuge hostel solicitors academy college hospital clinic
    """
)
_OF_A_SORT = words(
    """
    the a an this that these those my your his her their our some any no every each another one two three main high
    busy back side same next whole long quiet dead open narrow country residential other new old wrong right front
    private public local nearest village town city primary secondary infant junior special day nursery her's first last
    good bad big small little nice free baby food breakfast after book youth night job call sports leisure shopping
    community family children's childrens womens women's mental general private social car caravan retail industrial
    trading business theme water skate housing council own different only previous former current mother toddler
    """
)
_WHERE = words("at outside behind near opposite inside round by from off leaving down")
_PUB = words(
    """
    bull lion crown swan plough anchor ship arms tavern horse fox hounds hound eagle railway wheatsheaf bell boar hart
    hare feathers cross oak george greyhound dolphin unicorn dragon angel castle star sun moon kings queens falcon
    talbot jockey miller mill cricketers farmers masons volunteer nags dog duck rose harp
    """
)
_PUB_COLOURS = words(
    "black red white green royal blue golden old kings queens king's queen's coach dog fox rose travellers"
)
_STREET_CUES = words("off on at from near down behind")
_TOWN_CUES = words("at in from near outside via towards")
_AFTER_A_FAMILY = words("next are were have and at from upstairs downstairs across opposite over family kids still")
_FAMILIES = SURNAMES | WORD_NAMES
_ENDS = words("way") | _STREETS | _ORGANISATIONS | _PUB | PLACES | {family + "s" for family in _FAMILIES}
_PLAIN = COMMON | PRACTICE | PLACES_OF_WORK | grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.PRONOUNS
_SMALL = _PLAIN | grammar.JOINERS | grammar.AUXILIARIES | grammar.PERSON_VERBS | grammar.KIN | grammar.ROLES


def beside_places(line: list[Word]) -> list[bool]:
    """Whether each word, or the word after it, is one that names of places end in: the quick look before the long."""
    ends = [word.text in _ENDS for word in line]
    return [one or other for one, other in zip(ends, [*ends[1:], False], strict=False)]


def may_be_a_place(line: list[Word], at: int) -> str:
    """Return why a word that stays may belong to the name of a place here; nothing where it does not look like one."""
    word, left, right = line[at].text, line[at].left, line[at].right
    if (right in _STREETS or word in _STREETS) and _street(line, at):
        return "a street may be called so."
    if right == "way" and left in _STREET_CUES and word not in _OF_A_SORT and word not in _SMALL:
        return "a street may be called so."
    if right in _ORGANISATIONS and word not in _OF_A_SORT and (word not in _SMALL or word in PEOPLES):
        return "an organisation may be called so."
    if word in PLACES - {"march"} and left in _TOWN_CUES and (not right or right in _SMALL):
        return "a town is called so."
    if line[at].text.endswith("s") and left == "the" and right in _AFTER_A_FAMILY and word[:-1] in _FAMILIES:
        return "a family may be called so."
    if word in _PUB and left in ("the", *_PUB_COLOURS) and _after_where(line, at):
        return "a pub may be called so."
    return ""


def _street(line: list[Word], at: int) -> bool:
    """Whether a street word has one word before it that says neither which sort nor whose it is."""
    name_at = at if line[at].right in _STREETS else at - 1
    if name_at < 0 or (name_at < at and not line[at].joined):
        return False
    name = line[name_at].text
    return name.isalpha() and (name in ("high", "long") or name not in _OF_A_SORT) and name not in _SMALL


def _after_where(line: list[Word], at: int) -> bool:
    return any(word.text in _WHERE for word in line[max(0, at - 3) : at])
