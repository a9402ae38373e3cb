"""Names that are said to be names: "they call him slim", "street name smoky", "lady is the daughters name"."""

import re
from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import FUNCTION_WORDS, words
from bot.anonymise.kinds import Kind
from bot.anonymise.led import led
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page

_GOES_BY = led(
    r"(?<![a-z])(?:(?:street|road|rap|stage|party|nick|pet|gang|working|preferred|user|screen|game)"
    r" ?names?(?: is|'s|:)?|"
    r"nicknamed|nickname(?: is|'s|:)?|goes by|(?:also )?known as|answers to|aka|alias)"
    r"(?: the name(?: of)?)? ([a-z]{3,})(?![a-z])",
    "street streetname streetnames road rap stage party nick nickname nicknames nicknamed pet petname gang working "
    "preferred user username usernames screen screenname game gamename roadname goes also known answers aka alias",
)
_CALLED_BY_ALL = led(
    r"(?<![a-z])(?:they|people|everyone|everybody|kids|mates|friends|lads|all|folk|family|locals|we|they all)(?: all)? "
    r"(?:call|called|calls) (?:him|her|them|me) (?:the |auntie |uncle |nanny |big |little )?([a-z]{3,})(?![a-z])",
    "they people everyone everybody kids mates friends lads all folk family locals we",
)
_IS_THE_NAME = re.compile(
    r"(?<![a-z'])([a-z]{2,})(?:'s| is| was| isnt| isn't) (?:not )?(?:the|her|his|their|my|mums?|dads?|one)"
    r" (?:[a-z']+ )?"
    r"(?:real |actual |first |last |middle |given |full )?(?:name|surname|nickname)(?![a-z])"
)
_ENDS = words("on but and cos because") | {""}
_NOT_A_NAME = FUNCTION_WORDS | grammar.DETERMINERS | grammar.PRONOUNS | grammar.PREPOSITIONS | grammar.AUXILIARIES
_SAID_OF_PEOPLE = (
    _NOT_A_NAME
    | grammar.KIN
    | words(
        """
        names back now when every then again later first instead daily today tomorrow straight once twice mad
        crazy stupid fat ugly thick lazy useless worthless pathetic selfish evil liar slut slag bitch whore cow
        pig dog idiot mental psycho nuts insane dumb moron disgusting dirty filthy unfit hysterical dramatic
        paranoid needy clingy difficult violent abusive jealous controlling rude vile horrible nasty love babe
        baby darling sweetheart disabled retarded gay queer racist things stuff rubbish anything everything in out
        up over after before
        """
    )
)


def find_nicknames(page: Page) -> Iterator[Found]:
    """Find any word, ordinary as it may be, that the line says somebody is called."""
    for cue in (_GOES_BY, _CALLED_BY_ALL):
        for match in cue.find(page):
            if match.group(1) not in _SAID_OF_PEOPLE:
                yield Found(*match.span(1), Kind.NAME, "the line says that somebody is called so.")
    if page.words.isdisjoint(("name", "surname", "nickname")):
        return
    for match in _IS_THE_NAME.finditer(page.text):
        if match.group(1) not in _NOT_A_NAME and match.group(1) not in ("what", "which", "here", "there", "where"):
            yield Found(*match.span(1), Kind.NAME, "the line says that it is a name.")


def may_be_called_so(line: list[Word], at: int) -> bool:
    """Whether an ordinary word stands where somebody says what another is called: "he calls her bunny"."""
    word = line[at]
    if at < 2 or not word.joined or not line[at - 1].joined or word.text in _SAID_OF_PEOPLE:
        return False
    called = line[at - 2].text in ("call", "calls", "called", "calling")
    return called and word.left in ("him", "her", "them", "himself", "herself") and word.right in _ENDS
