"""Organisations: a word that says what it is ("primary", "surgery") takes the words of its name to its left."""

import re
from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import COMMON, words
from bot.anonymise.fold import BARRIERS
from bot.anonymise.kinds import Kind
from bot.anonymise.known_words import is_ordinary, is_unknown
from bot.anonymise.led import led
from bot.anonymise.lexicon.names import NAMES
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page
from bot.anonymise.practice_words import PRACTICE
from bot.anonymise.word_names import (
    SURNAMES,
    WORD_NAMES,
)
from bot.anonymise.workplaces import PLACES_OF_WORK

_SURELY_NAMED = words(
    """
    primary infants juniors academy nursery preschool playgroup surgery refuge hostel college grammar infirmary
    hospice church mosque masjid temple gurdwara chapel cafe inn arms hotel lodge salon takeaway tyres builders
    couriers logistics solicitors ltd limited fc rfc afc utd estate project court house centre ward unit school
    hospital clinic practice hub gym garage motors bakery stores catering cleaners plumbing roofing scaffolding
    haulage security recruitment carpets florist barbers hairdressers kebab kebabs pizza grill tandoori bar pub club
    hall farm rovers rangers wanderers harriers athletic albion celtic wildcats homes housing association lettings
    removals taxis cabs minicabs plastics foods meats butchers bakers electrical joinery decorators glazing homecare
    pharmacy chemist dental dentist opticians vets kennels stables nurseries barbershop cutz cuts nailz tattoos
    carwash supermarket stores newsagents cashandcarry mill mills engineering fabrications packaging
    llp plc cic transport travel properties interiors autos spares
    """
)
_WITH = words(
    "c of e ce rc catholic primary junior infant infants nursery special high medical health community care "
    "nursing home "
    "childrens children's family youth sports leisure day secondary sixth form tree grammar prep "
    "comprehensive church road street "
    "lane vale house park green centre school surgery practice hospital college academy club hall and"
)
"""Words that stand between a name and what it names: "st judes rc primary", "grace community church"."""
NEVER_NAMED = (
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
    forced marriage local village infant secondary catholic special private day dental vet vets homeless women womens
    women's mens council county civil criminal crown magistrates magistrate high supreme coroners youth full half
    empty halfway moving boarding feeder nearest free plastic brain eye emergency minor heart mixed church of england
    state public parish open trading industrial housing real rough sink big nice posh cheap night strip working golf
    football rugby boxing cricket snooker community town city sports leisure shopping garden call job drop warm food
    book baby toddler breakfast after homework drama dance brownie film fan nail hair tanning beauty chip chinese
    indian italian turkish fish corner betting charity pound cash bath petrol drug rehab detox mental psychiatric
    maternity postnatal antenatal childrens secure locked medium general acute stroke trauma intensive burns
    assessment intake specialist safer own doll show tree wendy play summer pony dolls ware power green light tower
    open-plan social council's crack trap cannabis terraced detached semi shared rented tidy messy filthy clean
    immaculate cold damp busy crowded noisy dark haunted supported sheltered temporary opposite grandparents in-laws
    relatives nursing residential foster whole entire main good bad great wrong right first second third last next
    only previous former current different another separate upper lower infants' junior senior boys girls our usual
    normal ordinary mainstream outstanding failing religious islamic muslim baptist methodist hindu sikh jewish polish
    welsh irish english scottish christian evangelical pentecostal orthodox large small huge tiny closed shut quiet
    safe unsafe beautiful drafty draughty nearby derelict squalid crazy starting starts finishing leaving missing
    skipping hating loving changing attending choosing joining begging phone phoning ringing emailing visiting calling
    contacting asking telling informing alerting via called named about wants leaves tells misses hates likes changed
    changes joined picks picked collect dropped does started doing out-of-hours walk-in drop-in minor-injuries fire
    police bus train railway tube rail ambulance lorry polling best sold single double multi hands feet head arm keys
    under art music pe maths history science swimming reading spare living dining waiting training engine class staff
    meeting panic clinical
    """
    )
)
"""Words that say of what sort something is, and are no part of a name."""
_SURE = words(
    "primary academy infants juniors nursery preschool playgroup surgery refuge hostel infirmary hospice "
    "mosque gurdwara"
)
"""Nouns that take a name without any cue."""
_NAMED_WITH_THE = words("cafe project inn arms hotel lodge club centre pub unit ward")
_BUSINESSES = words(
    "house garage motors salon cafe lodge hotel inn bakery builders couriers tyres academy project takeaway gym "
    "barbers hairdressers kebab kebabs pizza grill tandoori stores chemist pharmacy dental taxis cabs butchers"
)
_TRADES = words(
    "barbers hairdressers kebab kebabs takeaway cafe gym stores bakery butchers tyres motors cabs taxis bar pizza salon"
)
"""What stands after "ali's" is his business: "ali's barbers"."""
_CUES = words(
    "at to from in attends attend attending called near outside opposite behind inside leaving joined school nursery"
)
_LITTLE_ONES = words(
    """
    acorns bees tots stars oaks ladybirds ladybird sunflowers rainbow rainbows caterpillars butterflies willows elms
    firs beeches explorers pips ducklings cubs teddies treasures angels dragons footsteps steps sunbeams sunshine
    horizons cherubs poppets monkeys fishes tigers bears kids toes feet gems scholars learners beginnings adventurers
    rascals munchkins chestnuts conkers scallywags pandas stepping-stones stones owls robins wrens squirrels hedgehogs
    foxes rockets pioneers
    """
)
_LITTLE = words(
    "little tiny busy bright happy first early small wee mini rainbow sunny giggling jolly merry humpty "
    "jumping jelly noahs buttons"
)
_NAMED_AFTER = led(
    r"(?<![a-z])(?:our lady(?: of(?: the)? [a-z]+)?|(?:most )?holy (?:trinity|family|cross|rosary|name|child|"
    r"redeemer|rood)|sacred heart"
    r"|christ the king|corpus christi|all saints|(?:the )?good shepherd|blessed [a-z]+|king (?:edward|george|james)s?|"
    r"queen (?:mary|anne|elizabeth|victoria)s?)(?: (?:vi|vii|viii|rc|ce|catholic|primary|high|school|church|"
    r"academy|sixth form|college)){0,3}"
    r"(?![a-z])",
    "our most holy sacred christ corpus all the good blessed king queen",
)
_WELSH_OR_IRISH_SCHOOL = led(
    r"(?<![a-z])(?:ysgol|gaelscoil|scoil|coleg|meithrin|cylch meithrin)(?: (?:y|yr|na|an|gynradd|gyfun|"
    r"uwchradd|[a-z]{3,}))+",
    "ysgol gaelscoil scoil coleg meithrin cylch",
)
_HOPEFUL = led(
    r"(?<![a-z])(?<!a )(?<!an )(?<!the )(?<!for )(?<!of )(?:bright|brighter|new|safe|positive|open) (?:futures|"
    r"beginnings|havens?|horizons|pathways|doors)"
    r"(?: (?:project|refuge|service|nursery|house))?(?![a-z])",
    "bright brighter new safe positive open",
)
_HEAD_FIRST = words("club cafe bar hotel restaurant gym salon nightclub hostel pub")
_PUB = led(
    r"(?<=the )(?:black|red|white|green|blue|golden|royal|old) (?:bull|lion|swan|hart|horse|boar|bell|dragon|fox|oak|"
    r"stag|eagle|ship|crown|star|cow|cock|griffin|unicorn|lamb|greyhound)(?![a-z])"
    r"|(?<=the )(?:kings|king's|queens|queen's|dukes|duke's|coach and|fox and|dog and|rose and|hare and) (?:head|arms|"
    r"horses|hounds|duck|crown|gun)(?![a-z])",
    "black red white green blue golden royal old king kings queen queens duke dukes coach fox dog rose hare",
)
_AND_SONS = re.compile(
    r"(?<![a-z])[a-z]+(?: [a-z]+)? (?:and|&) (?:sons?|co|partners|daughters?|bros)(?: (?:ltd|solicitors))?(?![a-z])"
)
_SONS = words("son sons co partners daughter daughters bros")
_LONGEST_TAIL = 4
_FURTHER = _SURELY_NAMED | words("home school centre")
_SMALL = (
    grammar.KIN | grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.JOINERS | grammar.PRONOUNS | grammar.AUXILIARIES
) | (grammar.PERSON_VERBS | grammar.TO_PEOPLE | grammar.QUESTIONS | grammar.TRANSITIVE)
_NO_CAPITAL_NAMES = PRACTICE | grammar.KIN | grammar.PREPOSITIONS | grammar.DETERMINERS
_NAMES = WORD_NAMES | SURNAMES
_AFTER_A_SAINT = _SURELY_NAMED | (_WITH - words("and of care home form"))


def find_organisations(page: Page) -> Iterator[Found]:
    """Find organisations by the noun that ends their name, by work and school that lead to them, and bare streets."""
    line = page.line
    for at, word in enumerate(line):
        if word.text in _SURELY_NAMED:
            yield from _named(line, at)
        if word.text in _HEAD_FIRST and at + 1 < len(line) and _named_after(line[at + 1]):
            yield Found(word.start, line[at + 1].end, Kind.ORG, "a name follows what it is.")
        if word.text in ("st", "saint", "saints") and at + 1 < len(line):
            yield from _saint(line, at)
        if word.text in _LITTLE and at + 1 < len(line) and line[at + 1].text in _LITTLE_ONES and line[at + 1].joined:
            yield Found(word.start, line[at + 1].end, Kind.ORG, "it is called as nurseries are.")
    for cue in (_NAMED_AFTER, _HOPEFUL, _PUB):
        for match in cue.find(page):
            yield Found(*match.span(), Kind.ORG, "it is called as schools, services and pubs are.")
    yield from _schools_and_firms(page)


def _named_after(name: Word) -> bool:
    """Whether a word after "club" or "hotel" is its name: an ordinary word with a capital, as no person's is."""
    return name.joined and name.capital and name.text not in NEVER_NAMED and not is_unknown(name.text)


def _schools_and_firms(page: Page) -> Iterator[Found]:
    """A Welsh or Irish school, up to the first ordinary English word; a firm that ends in "and Sons"."""
    for match in _WELSH_OR_IRISH_SCHOOL.find(page):
        end = match.start()
        for word in re.finditer(r"[a-z]+", match.group()):
            if len(word.group()) > 2 and word.start() and is_ordinary(word.group()) and word.group() not in WORD_NAMES:
                break
            end = match.start() + word.end()
        if " " in page.text[match.start() : end]:
            yield Found(match.start(), end, Kind.ORG, "it is a school.")
    for match in _AND_SONS.finditer(page.text) if not page.words.isdisjoint(_SONS) else ():
        first = re.split(r" (?:and|&) ", match.group())[0].split()
        names = [word for word in first if word not in NEVER_NAMED]
        capital = page.cased[match.start()].isupper() and not page.shouting
        if names and (capital or not is_ordinary(names[-1]) or names[-1] in SURNAMES):
            start = match.start() + match.group().index(names[0])
            yield Found(start, match.end(), Kind.ORG, "it is a firm.")


def _named(line: list[Word], at: int) -> Iterator[Found]:
    """The words to the left of a noun such as "primary", where they can be its name."""
    noun = line[at]
    end = at
    while end - at < _LONGEST_TAIL and end + 1 < len(line) and line[end + 1].joined and line[end + 1].text in _FURTHER:
        end += 1
    start = at
    named: list[Word] = []
    while start and line[start].joined and len(named) < 4:
        word = line[start - 1]
        capital = word.capital and (not word.first or (bool(named) and named[-1].capital))
        if word.text[0] in BARRIERS or word.text.isdigit() or (word.possessive and word.text in grammar.KIN):
            break
        if (
            (
                word.text in _WITH
                and len(named) < 3
                and start > 1
                and line[start - 1].joined
                and _may_be_named(line[start - 2])
            )
            or _may_be_named(word)
            or (capital and word.text not in (_SMALL if word.first else _NO_CAPITAL_NAMES))
        ):
            named.append(word)
        else:
            break
        start -= 1
    if not named or (at and not line[at].joined):
        return
    if _believed(line, start, at, named, noun):
        yield Found(line[start].start, line[end].end, Kind.ORG, "a word that says what it is ends its name.")


def _may_be_named(word: Word) -> bool:
    return word.text.isalpha() and len(word.text) > 1 and word.text not in NEVER_NAMED and word.text[0] not in BARRIERS


def _believed(line: list[Word], start: int, at: int, named: list[Word], noun: Word) -> bool:
    """Whether words before such a noun are a name: an unknown one, a capital, or a cue before ordinary ones."""
    capitals = any(word.capital and not word.first for word in named) or (
        noun.capital and named[-1].capital and noun.text not in ("school", "hospital", "court")
    )
    if any(is_unknown(word.text) for word in named) or (capitals and (noun.capital or named[-1].capital)):
        return True
    left = line[start - 1].text if start and line[start].joined else ""
    if named[0].possessive and noun.text in _TRADES and named[0].text in WORD_NAMES | NAMES:
        return True
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
    sure = noun.text in _SURE
    loose = noun.text in ("practice", "security") or (noun.text == "court" and len(named) == 1)
    if loose or owned or named[-1].text.endswith("ing"):
        return False
    own = [word for word in named if word.text not in _WITH]
    if left == "the":
        return sure or (noun.text in _NAMED_WITH_THE and len(own) == 1 and own[0].text not in PLACES_OF_WORK)
    if not left and line[at].joined and noun.text in _BUSINESSES:
        return bool(own) and (len(named) > 1 or own[0].text in _NAMES)
    return (sure and (not left or len(named) > 1)) or left in _CUES


def _saint(line: list[Word], at: int) -> Iterator[Found]:
    """St and a name are a school, a church or a hospital."""
    name = line[at + 1]
    if (
        (not name.joined and name.before != ". ")
        or not name.text.isalpha()
        or name.text in COMMON
        or name.text in grammar.PREPOSITIONS
    ):
        return
    end = at + 1
    while (
        end - at < _LONGEST_TAIL
        and end + 1 < len(line)
        and line[end + 1].joined
        and line[end + 1].text in _AFTER_A_SAINT
    ):
        end += 1
    yield Found(line[at].start, line[end].end, Kind.ORG, "it is called after a saint.")
