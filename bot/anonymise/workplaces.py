"""Where somebody works or goes to, when it is no ordinary place of work: "at greggs", "for bartons builders"."""

from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_unknown
from bot.anonymise.led import led
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page
from bot.anonymise.practice_words import PRACTICE

_AT_WORK = led(
    r"(?<![a-z])(?:works?|worked|working|job|shifts?|nights|days|volunteers?|volunteering|cleans?|cleaning|"
    r"cleaner|chef|cook|"
    r"manager|waitress|barmaid|bouncer|driver|drives|labourer|apprentice|receptionist|nurse|teacher|coach(?:es)?|plays|"
    r"drinks|drinking|employed|temping|manages|managing|runs|running|owns|foreman|guard|porter) (?:at|for|in|"
    r"with|down)? ?(the )?",
    "work works worked working job shift shifts nights days volunteer volunteers volunteering clean "
    "cleans cleaning cleaner chef cook manager waitress barmaid bouncer driver drives labourer apprentice "
    "receptionist nurse teacher coach coaches plays drinks drinking employed temping manages managing "
    "runs running owns foreman guard porter",
)
_GOES_TO = led(
    r"(?<![a-z])(?:goes|going|go|went|moved|started|starts|starting|start|attends|attending|enrolled|"
    r"registered|picks? up|"
    r"dropped|drops?|place|places|settled|excluded|clubs?|contact|expelled|nursery|school|surgery|gp|refuge|"
    r"salon|college|worships?|worshipping|solicitors?|lawyers?|pray|prays|volunteering|clinic|staying|"
    r"moved out|discharged|admitted|transferred|born|lives|living) (?:is |at|to|from|in|with|into|them at|him "
    r"at|her at)(?: the)? ?",
    "goes going go went moved started starts starting start attends attending enrolled registered pick "
    "picks dropped drop drops place places settled excluded club clubs contact expelled nursery school "
    "surgery gp refuge salon college worship worships worshipping solicitor solicitors lawyer lawyers "
    "pray prays volunteering clinic staying discharged admitted transferred born lives living",
)
PLACES_OF_WORK = words(
    """
    council hospital school office police station shop warehouse factory pub bar cafe restaurant takeaway supermarket
    garage nursery home night nights days care town city airport docks market site post prison army navy raf bank
    salon gym hotel kitchen kitchens university college uni library surgery court church mosque centre local big small
    family building construction retail security cleaning catering agency temp transport road roads sea rigs oil farm
    fields field area moment evenings evening weekends mornings morning afternoon council's government charity sector
    nhs service services team schools hospitals hospice law finance sales education kids children elderly disabled
    people two three shifts cash hand bits other another same bottom top time times age level levels house houses bed
    beds bath first last least once work front door gate desk end start back side night's day's uncle mates mums dads
    nans friends minimum wage call lot world peace rest risk reach length
    """
)
_WORKPLACE_STOPS = (
    PLACES_OF_WORK
    | COMMON
    | grammar.DETERMINERS
    | grammar.PRONOUNS
    | grammar.KIN
    | grammar.PREPOSITIONS
    | (grammar.JOINERS | grammar.ADVERBS | PRACTICE | grammar.AUXILIARIES | grammar.PERSON_VERBS)
)


def find_workplaces(page: Page) -> Iterator[Found]:
    """Find what follows "works at", "goes to" and their like."""
    line = page.line
    at_work, goes_to = list(_AT_WORK.find(page)), list(_GOES_TO.find(page))
    by_start = {word.start: at for at, word in enumerate(line)} if at_work or goes_to else {}
    for match in at_work:
        at = by_start.get(match.end())
        link = match.group().removesuffix("the ").split()[-1]
        if at is not None and link in ("at", "for", "in", "with", "down"):
            yield from _workplace(line, at, the=bool(match.group(1)), sure=link == "at")
    for match in goes_to:
        at = by_start.get(match.end())
        if at is not None and match.group().rstrip().endswith(("at", "is", "to", "from", "the")):
            yield from _unknown_place(line, at)


def _workplace(line: list[Word], at: int, *, the: bool, sure: bool) -> Iterator[Found]:
    """The words of the name. After "for" and "in" one of them must be unknown or have a capital."""
    end = at
    while end < len(line) and end - at < 3 and (end == at or line[end].joined or line[end].before in (" & ",)):
        word = line[end]
        if not word.text.isalpha() or (
            word.text in _WORKPLACE_STOPS and not (word.capital and end > at and word.text not in PRACTICE)
        ):
            break
        end += 1
    if end == at:
        return
    taken = line[at:end]
    capital = taken[0].capital
    if taken[0].text.endswith(("ing", "ly")) and not capital:
        return
    if not sure and not capital and not any(is_unknown(word.text) for word in taken):
        return
    if the and len(taken) > 2 and not capital:
        return
    yield Found(taken[0].start, taken[-1].end, Kind.ORG, "somebody works there.")


def _unknown_place(line: list[Word], at: int) -> Iterator[Found]:
    """An unknown word or a capital after "goes to": the words that go with it are its name too."""
    end = at
    while end < len(line) and end - at < 3 and (end == at or line[end].joined):
        word = line[end]
        if not word.text.isalpha() or word.text in _WORKPLACE_STOPS:
            break
        end += 1
    taken = line[at:end]
    if taken and len(taken) > 1 and any(is_unknown(word.text) for word in taken) and line[at].capital:
        yield Found(taken[0].start, taken[-1].end, Kind.ORG, "somebody goes there.")
