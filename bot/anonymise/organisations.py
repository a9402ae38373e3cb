"""Organisations, and streets without a number: a word that says what it is takes the words of its name to its left."""

import re
from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.fold import BARRIERS
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_ordinary
from bot.anonymise.line import Word, words_of
from bot.anonymise.page import Found, Page
from bot.anonymise.practice_words import PRACTICE
from bot.anonymise.street_words import STREETS, SURELY_STREETS
from bot.anonymise.word_names import WORD_NAMES

_SURELY_NAMED = words(
    """
    primary infants juniors academy nursery preschool playgroup surgery refuge hostel college grammar infirmary hospice
    church mosque masjid temple gurdwara chapel cafe inn arms hotel lodge salon takeaway tyres builders couriers logistics
    solicitors ltd limited fc rfc afc utd estate project court house centre ward unit school hospital clinic practice hub
    gym garage motors bakery stores catering cleaners plumbing roofing scaffolding haulage security recruitment carpets
    florist barbers hairdressers kebab kebabs pizza grill tandoori bar pub club hall farm
    """
)
_WITH = words(
    "c of e ce rc catholic primary junior infant infants nursery special high medical health community care nursing home "
    "childrens children's family youth sports leisure day secondary sixth form tree grammar prep comprehensive church road street "
    "lane vale house park green centre school surgery practice hospital college academy club hall and"
)
"""Words that stand between a name and what it names: "st judes rc primary", "grace community church"."""
_NEVER_NAMED = (
    COMMON
    | PRACTICE
    | grammar.DETERMINERS
    | grammar.PREPOSITIONS
    | grammar.JOINERS
    | grammar.PRONOUNS
    | grammar.AUXILIARIES
    | grammar.PERSON_VERBS
    | grammar.ADVERBS
    | grammar.TO_PEOPLE
    | grammar.BELONGINGS
    | words(
        """
        local village infant secondary catholic special private day dental vet vets homeless women womens women's mens council
        county civil criminal crown magistrates magistrate high supreme coroners youth full half empty halfway moving
        boarding feeder nearest free plastic brain eye emergency minor heart mixed church of england state public parish open
        trading industrial housing real rough sink big nice posh cheap night strip working mens golf football rugby boxing cricket
        snooker community town city village sports leisure shopping garden call job drop warm food book baby toddler breakfast
        after homework youth drama dance brownie film fan nail hair tanning beauty chip chinese indian italian turkish fish
        corner betting charity pound cash bath petrol drug rehab detox baby mental psychiatric maternity postnatal antenatal
        childrens secure locked medium general acute stroke trauma intensive burns assessment intake specialist safer own
        doll show tree wendy play summer pony dolls ware power green light tower open-plan social council's crack trap cannabis
        terraced detached semi shared rented tidy messy filthy clean immaculate cold damp warm busy crowded noisy dark haunted
        supported sheltered temporary opposite grandparents in-laws relatives nursing residential foster whole entire main
        good bad great wrong right first second third last next only previous former current different another separate upper
        lower infants' junior senior boys girls our usual normal ordinary mainstream outstanding failing religious islamic muslim
        baptist methodist hindu sikh jewish polish welsh irish english scottish christian evangelical pentecostal orthodox
        large small huge tiny open closed shut busy quiet safe unsafe beautiful drafty draughty nearby derelict squalid crazy
        starting starts finishing leaving missing skipping hating loving changing attending choosing joining begging phone
        phoning ringing emailing visiting calling contacting asking telling informing alerting via called named about
        wants leaves tells misses hates likes changed changes joined picks picked collect drop dropped does started doing
        out-of-hours walk-in drop-in minor-injuries fire police bus train railway tube petrol rail ambulance lorry polling
        best sold single double multi hands feet head arm keys under art music pe maths history science swimming film
        reading spare living dining waiting training engine dark class staff meeting panic changing clinical
        """
    )
)
"""Words that say of what sort something is, and are no part of a name."""
_CUES = words(
    "at to from in attends attend attending called near outside by opposite behind via for inside leaving joined school nursery is "
    "the refuge gp surgery church with of named work works"
)
_AT_WORK = re.compile(
    rf"(?<![a-z])(?:works?|worked|working|job|shifts?|nights|days|volunteers?|volunteering|cleans?|cleaning|cleaner|chef|cook|"
    r"manager|waitress|barmaid|bouncer|driver|drives|labourer|apprentice|receptionist|nurse|teacher|coach(?:es)?|plays|"
    r"drinks|drinking|employed|temping|manages|managing|runs|running|owns|foreman|guard|porter) (?:at|for|in|with|down)? ?(the )?"
)
_GOES_TO = re.compile(
    r"(?<![a-z])(?:goes|going|go|went|moved|started|starts|starting|start|attends|attending|enrolled|registered|picks? up|"
    r"dropped|drops?|place|places|settled|excluded|clubs?|contact|expelled|nursery|school|surgery|gp|refuge|salon|college|worships?|worshipping|solicitors?|lawyers?|pray|prays|volunteering|clinic|staying|"
    r"moved out|discharged|admitted|transferred|born|lives|living) (?:is |at|to|from|in|with|into|them at|him at|her at)(?: the)? ?"
)
_PLACES_OF_WORK = words(
    """
    council hospital school office police station shop warehouse factory pub bar cafe restaurant takeaway supermarket garage nursery
    home night nights days care town city airport docks market site post prison army navy raf bank salon gym hotel kitchen kitchens
    university college uni library surgery court church mosque centre local big small family building construction retail security
    security cleaning catering agency temp factory transport road roads sea rigs oil farm fields field area moment evenings evening
    weekends mornings morning afternoon council's government government charity sector nhs service services team schools hospitals
    hospice law finance sales education kids children elderly disabled people two three shifts cash hand bits other another same
    bottom top time times age level levels house houses bed beds bath first last least once work front door gate desk end start back
    side night's day's uncle mates mums dads nans friends minimum wage call centre lot world peace rest risk reach length
    """
)
_WORKPLACE_STOPS = (
    _PLACES_OF_WORK
    | COMMON
    | grammar.DETERMINERS
    | grammar.PRONOUNS
    | grammar.KIN
    | grammar.PREPOSITIONS
    | (grammar.JOINERS | grammar.ADVERBS | PRACTICE | grammar.AUXILIARIES | grammar.PERSON_VERBS)
)
_LITTLE_ONES = words(
    """
    acorns bees tots stars oaks ladybirds ladybird sunflowers rainbow rainbows caterpillars butterflies willows elms firs beeches
    explorers pips ducklings cubs teddies treasures angels dragons footsteps steps sunbeams sunshine horizons cherubs poppets
    monkeys fishes tigers bears kids toes feet gems scholars learners beginnings adventurers rascals munchkins chestnuts conkers
    scallywags pandas stepping-stones stones owls robins wrens squirrels hedgehogs foxes rockets pioneers
    """
)
_LITTLE = words(
    "little tiny busy bright happy first early small wee mini rainbow sunny giggling jolly merry humpty jumping jelly noahs buttons"
)
_STREET_STOPS = words(
    "main high busy side back same next whole long quiet one dead open narrow country residential our your her his my the a this that "
    "another cul no every street road front private public quick short rough posh nice wrong right other new old middle single "
    "cobbled dark empty wide steep down up across off over opposite walk along cross drive hard easy city town council housing"
)
_STREET_CUES = words(
    "on in at off down along from near by of opposite behind to into up round around outside past between across and corner"
)


def find_organisations(page: Page) -> Iterator[Found]:
    """Find organisations by the noun that ends their name, by work and school that lead to them, and bare streets."""
    line = words_of(page)
    for at, word in enumerate(line):
        if word.text in _SURELY_NAMED:
            yield from _named(line, at)
        if word.text in STREETS:
            yield from _street(line, at)
        if word.text in ("st", "saint", "saints") and at + 1 < len(line):
            yield from _saint(line, at)
        if word.text in _LITTLE and at + 1 < len(line) and line[at + 1].text in _LITTLE_ONES and line[at + 1].joined:
            yield Found(word.start, line[at + 1].end, Kind.ORG, "it is called as nurseries are.")
    yield from _after_cues(page, line)


def _unknown(word: Word) -> bool:
    return word.text.isalpha() and len(word.text) > 1 and not is_ordinary(word.text) and word.text not in WORD_NAMES


def _named(line: list[Word], at: int) -> Iterator[Found]:
    """The words to the left of a noun such as "primary", where they can be its name."""
    noun = line[at]
    end = at
    while (
        end + 1 < len(line)
        and line[end + 1].joined
        and line[end + 1].text in _SURELY_NAMED | {"home", "school", "centre"}
    ):
        end += 1
    start = at
    named: list[Word] = []
    while start and line[start].joined and len(named) < 4:
        word = line[start - 1]
        capital = word.capital and not word.first
        if word.text[0] in BARRIERS or word.text.isdigit() or word.possessive and word.text in grammar.KIN:
            break
        if (
            word.text in _WITH
            and len(named) < 3
            and start > 1
            and line[start - 1].joined
            and _may_be_named(line[start - 2])
        ):
            named.append(word)
        elif _may_be_named(word) or (
            capital and word.text not in PRACTICE | grammar.KIN | grammar.PREPOSITIONS | grammar.DETERMINERS
        ):
            named.append(word)
        else:
            break
        start -= 1
    if not named or at and not line[at].joined:
        return
    if _believed(line, start, at, named, noun):
        yield Found(line[start].start, line[end].end, Kind.ORG, "a word that says what it is ends its name.")


def _may_be_named(word: Word) -> bool:
    return word.text.isalpha() and len(word.text) > 1 and word.text not in _NEVER_NAMED and word.text[0] not in BARRIERS


def _believed(line: list[Word], start: int, at: int, named: list[Word], noun: Word) -> bool:
    """Whether words before such a noun are a name: an unknown one, a capital, or a cue before ordinary ones."""
    capitals = any(word.capital and not word.first for word in named) or (
        noun.capital and named[-1].capital and noun.text not in ("school", "hospital", "court")
    )
    if any(_unknown(word) for word in named) or (capitals and (noun.capital or named[-1].capital)):
        return True
    left = line[start - 1].text if start and line[start].joined else ""
    owned = left in (
        "my",
        "her",
        "his",
        "their",
        "our",
        "your",
        "a",
        "an",
        "no",
        "some",
        "any",
        "this",
        "that",
        "every",
        "each",
    )
    sure = noun.text in (
        "primary",
        "academy",
        "infants",
        "juniors",
        "nursery",
        "preschool",
        "playgroup",
        "surgery",
        "refuge",
        "hostel",
    )
    if owned or named[-1].text.endswith("ing"):
        return False
    if left == "the":
        return (
            noun.text in ("cafe", "project", "inn", "arms", "hotel", "lodge", "club", "centre", "pub")
            and len(named) == 1
            and (named[0].text not in _PLACES_OF_WORK)
        )
    return (sure and not left) or left in _CUES or left in ("made", "has") and sure or (sure and len(named) > 1)


def _street(line: list[Word], at: int) -> Iterator[Found]:
    """One to two words and a street word after "on", "off", "corner of": no number is needed."""
    street = line[at]
    if (
        not at
        or not street.joined
        or (
            street.text not in SURELY_STREETS
            and street.text not in ("road", "street", "close", "drive", "estate", "park", "rise")
        )
    ):
        return
    start = at
    while start and line[start].joined and at - start < 2:
        word = line[start - 1]
        if (
            not word.text.isalpha()
            or word.text in _STREET_STOPS
            or word.text in grammar.DETERMINERS
            or word.text in _STREET_CUES
        ):
            break
        if (
            word.text in grammar.PERSON_VERBS
            or word.text in grammar.AUXILIARIES
            or word.text in grammar.PRONOUNS
            or word.text in COMMON
        ):
            break
        start -= 1
    if start == at:
        return
    left = line[start - 1].text if start and line[start].joined else ""
    name = line[start:at]
    unknown = any(_unknown(word) for word in name)
    capital = name[-1].capital and not name[-1].first
    owned = left in ("the", "a", "an", "my", "her", "his", "our", "their", "your", "this", "that")
    known_kind = street.text in ("close", "drive", "park", "rise")
    if unknown or capital or (left in _STREET_CUES and not known_kind) or (street.text == "estate" and left == "the"):
        if owned and not (unknown or capital or street.text == "estate"):
            return
        yield Found(line[start].start, street.end, Kind.ADDRESS, "it is a street.")


def _saint(line: list[Word], at: int) -> Iterator[Found]:
    """St and a name are a school, a church or a hospital."""
    name = line[at + 1]
    if (
        not name.joined
        and name.before != ". "
        or not name.text.isalpha()
        or name.text in COMMON
        or name.text in grammar.PREPOSITIONS
    ):
        return
    end = at + 1
    while (
        end + 1 < len(line)
        and line[end + 1].joined
        and line[end + 1].text in _SURELY_NAMED | _WITH - {"and", "of", "care", "home", "form"}
    ):
        end += 1
    yield Found(line[at].start, line[end].end, Kind.ORG, "it is called after a saint.")


def _after_cues(page: Page, line: list[Word]) -> Iterator[Found]:
    """What somebody works for or goes to, where it is no ordinary place of work: "at greggs", "for bartons builders"."""
    by_start = {word.start: at for at, word in enumerate(line)}
    for match in _AT_WORK.finditer(page.text):
        if (
            match.group()
            .rstrip()
            .endswith((" at", " for", " in", " with", " at the", " for the", " in the", " down the", " with the"))
        ):
            at = by_start.get(match.end())
            if at is not None:
                yield from _workplace(
                    line,
                    at,
                    the=bool(match.group(1)),
                    inside=" in " in match.group() or match.group().endswith("with "),
                )
    for match in _GOES_TO.finditer(page.text):
        at = by_start.get(match.end())
        if at is not None and match.group().rstrip().endswith(("at", "is", "to", "from", "the")):
            yield from _unknown_place(line, at)


def _workplace(line: list[Word], at: int, *, the: bool, inside: bool) -> Iterator[Found]:
    end = at
    while end < len(line) and end - at < 3 and (end == at or line[end].joined or line[end].before in (" & ",)):
        word = line[end]
        if (
            not word.text.isalpha()
            or word.text in _WORKPLACE_STOPS
            and not (word.capital and end > at and word.text not in PRACTICE)
        ):
            break
        end += 1
    if end == at:
        return
    taken = line[at:end]
    capital = taken[0].capital
    if taken[0].text.endswith(("ing", "ly")) and not capital:
        return
    if inside and not capital and not any(_unknown(word) for word in taken):
        return
    if the and len(taken) > 2 and not capital:
        return
    yield Found(taken[0].start, taken[-1].end, Kind.ORG, "somebody works there.")


def _unknown_place(line: list[Word], at: int) -> Iterator[Found]:
    """An unknown word or a capital after "goes to": the words that go with it are its name too."""
    end = at
    while end < len(line) and end - at < 3 and (end == at or line[end].joined):
        word = line[end]
        if not word.text.isalpha() or word.text in _NEVER_NAMED:
            break
        end += 1
    taken = line[at:end]
    if taken and len(taken) > 1 and any(_unknown(word) for word in taken) and line[at].capital:
        yield Found(taken[0].start, taken[-1].end, Kind.ORG, "somebody goes there.")
