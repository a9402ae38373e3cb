"""Phrases in which a word that is also a name is just a word: "mark my words", "grace period", "in good faith"."""

from collections import defaultdict
from itertools import takewhile
from operator import attrgetter

from bot.anonymise.line import Word

_PHRASES = """
christmas eve|years eve|year's eve|grant came|grant went
a bill|a charity|a grant|ace at|after easter|after summer|all summer|amber alert|amber flag|amber light|amber rated
amber warning|an angel|angel dust|angel with|any hope|any joy|are happy|art class|art of|art room|art therapy
art work|at bay|at dawn|at mercy|at nan|autumn term|bad faith|bang on|based honour|basil and|bay area|bay window
be frank|be happy|before easter|before summer|begged mercy|bill came|bill for|bill to|bird in|bird song|biscuit and
biscuit tin|blessing for|blessing in|bob a|bud light|bug bear|build trust|building trust|by easter|by summer
by the grace|called honour|can be|can do|can have|can he|can i|can it|can she|can they|can we|can you|captain of
car reg|carol concert|carol service|carol singers|carol singing|charity run|charity shop|charity shops
charity worker|charm and|charm of|charm offensive|chase for|chase her|chase him|chase housing|chase it|chase me
chase the|chase them|chase up|chief of|christian faith|christian family|christian group|christian name|claim pip
clay pipe|clean bill|cliff edge|cliff face|cold comfort|cole slaw|comfort eating|comfort food|comfort her
comfort him|comfort in|comfort them|comfort to|comfort zone|constance of|conventional wisdom|courage to|crack of
criminal justice|crystal clear|crystal meth|curry and|dad may|dad will|dale farm|dawn raid|dawned on|dean of
desire to|dignity and|do hope|doc is|doc said|doc says|dont hope|dot on|dot to|drew a|drew back|drew blood
drew breath|drew her|drew in|drew me|drew on|drew out|drew the|drew up|early may|easter egg|easter eggs
easter holidays|easter hols|electric bill|electricity bill|end june|end may|energy bill|every penny|faith community
faith group|faith in|faith leader|faith school|false hope|family honour|family justice|father christmas|favour and
favour of|feel happy|flint and|flo rate|foot bill|for comfort|for easter|for mercy|for summer|fox hole|frank about
frank talk|frank with|free will|freedom pass|freedom programme|from nan|gas bill|gem of|gene pool|gene test|get pip
gets pip|gift bag|gift card|gift cards|gift for|gift from|gift of|gift voucher|ginger beer|ginger cat|ginger hair
ginger one|give hope|gives hope|glory hole|gold star|golden hour|golden rule|golden time|good faith|good grace
good heaven|grace and favour|grace period|grant application|grant for|grant from|grant her|grant him|grant money
guy at|guy from|guy in|guy next|guy who|hail mary|hank of|happy about|happy and|happy birthday|happy christmas
happy for|happy new|happy to|happy with|harmony in|hart attack|have faith|have hope|have patience|hazel eyes
heather on|heaven forbid|heaven knows|her doc|her pip|her will|his charm|his reg|his will|holly and|holly tree
honest truth|honour abuse|honour and|honour based|honour code|honour killing|honour or|honour plays|hope all
hope dad|hope everything|hope for|hope he|hope her|hope his|hope i|hope it|hope mum|hope my|hope nobody|hope not
hope she|hope so|hope someone|hope that|hope they|hope things|hope this|hope to|hope we|hope you|hope your|how young
hunter gatherer|in april|in august|in favour|in harmony|in hope|in july|in june|in love|in may|in memory|in peace
in reality|in secret|in silence|in summer|iron out|is happy|ivy plant|jack daniels|jack in|jack it|jack of
jack russell|jade green|jean shorts|jet black|jet lag|jet wash|joy in|joy of|joy riding|junior doctor|junior infants
junior school|justice for|justice system|karma is|kid has|kid is|kid said|kid says|kid was|king cobra|king of
king size|lady at|lady from|lady is|lady said|lance corporal|lark about|larking about|last spring|late may
let's hope|lets hope|light bulb|light of|light on|light sleeper|light switch|light touch|light up|lights out
little angel|local charity|lose hope|lose patience|losing hope|losing patience|lost faith|lost hope|lost patience
lost trust|loud music|love bite|love bomb|love bombed|love bombing|love her|love him|love it|love them|love to
love you|lucky escape|major concern|major incident|major issue|major row|major trauma|major trigger|major worry
mark as|mark down|mark it|mark my|mark the|mark up|mason jar|mate is|mate of|mate said|mate says|max is|max of
max out|maxed out|may be|may become|may feel|may have|may need|may not|may or|may sue|may take|may want|may well
memory book|memory box|memory of|mercy mission|mercy of|merry christmas|miles away|miles better|miles from|miles off
miles out|miss her|miss him|miss out|mum may|mum will|music on|music therapy|music up|music was|my doc|nan and
nan answered|nan can|nan cant|nan does|nan had|nan has|nan is|nan knows|nan lives|nan looks|nan picks|nan rang
nan said|nan says|nan thinks|nan told|nan took|nan wants|nan was|nan will|nan wont|need patience|new dawn|nick of
no desire|no faith|no grant|no hope|no joy|no justice|no mate|no mercy|no patience|no trust|north east|north london
north of|north side|north wales|north west|not happy|of comfort|of dawn|of faith|of hope|of joy|of justice|of love
of memory|of passion|of patience|of silence|of trust|olive oil|olive skin|on pip|or honour|over easter|over summer
over winter|own will|page of|page on|paper chase|passion for|pat on|pat the|patience with|peace and|peace of
pearl of|pearls of|penny dropped|penny for|pepper on|pepper spray|phone bill|pip and|pip assessment|pip claim
pip form|pip has|pip is|pip money|pip payment|pip review|poet and|precious little|precious time|precious to
prince charming|prince of|princess dress|princess party|queen bee|queen of|rated amber|ray of|red amber|reef of
reg is|reg no|reg number|reg of|reg plate|respect and|rich coming|rich in|river bank|rob her|rob him|rob me|rob of
rob them|robin hood|robin reliant|rock and|rock bottom|rock on|rock up|rocked up|rocky patch|rocky relationship
rocky road|rocky start|rocky time|rose bush|rose early|rose from|rose garden|rose tinted|rose to|rose up|royal mail
ruby wedding|rusty at|rusty nail|rusty on|sage advice|salt and|sandy beach|sandy hair|saving grace|serenity prayer
silence and|silence from|since easter|since summer|sky box|sky news|sky tv|sky went|so happy|so precious|so young
so-called honour|sole carer|sole parent|some comfort|some hope|some patience|spring clean|spring term|star chart
star in|star of|star sign|state of|stew and|stew on|stone cold|storm in|storm out|stormed out|strike it|sue for
sue her|sue him|sue them|sue us|summer break|summer club|summer holiday|summer holidays|summer hols|summer scheme
summer school|summer term|sunday lunch|sunday roast|sunday school|sunny side|swan song|tailor made|take comfort
taylor made|temple run|thank heaven|the bill|the doc|the reg|the river|the sky|the truth|there's hope|theres hope
tiger bread|tiger mum|till summer|to chase|to max|to nan|to sue|to the max|too young|tough love|true that|trust and
trust her|trust him|trust in|trust issues|trust me|trust the|trust us|trust you|truth is|turned summer|turns on
unity in|until easter|until summer|val d|van reg|very happy|very young|victory for|violet marks|wade in|wade through
walker frame|water bill|west country|west london|west midlands|west of|west side|west wales|will be|will do|will get
will go|will have|will he|will her|will his|will hope|will i|will it|will make|will my|will need|will not|will power
will say|will she|will sue|will take|will that|will the|will they|will this|will we|will you|winter coat|winter fuel
winter nights|wisdom teeth|wisdom tooth|with dignity|with nan|wolf whistle|young adult|young adults|young baby
young boy|young carer|young carers|young child|young children|young dad|young enough|young family|young for
young girl|young lad|young man|young mother|young mum|young offender|young parent|young parents|young people
young person|young woman|youth justice
"""

_STARTS: dict[str, set[tuple[str, ...]]] = defaultdict(set)
_ENDS: dict[str, set[tuple[str, ...]]] = defaultdict(set)
for _phrase in _PHRASES.replace("\n", "|").split("|"):
    _words = tuple(_phrase.split())
    if len(_words) > 1:
        _STARTS[_words[0]].add(_words[1:])
        _ENDS[_words[-1]].add(_words[:-1])


_joined = attrgetter("joined")


def is_phrase(line: list[Word], at: int) -> bool:
    """Whether the word at this place begins or ends one of the phrases. A capital in mid-sentence makes none."""
    word = line[at]
    if word.possessive or (word.capital and not word.first):
        return False
    following = tuple(other.text for other in takewhile(_joined, line[at + 1 : at + 3]))
    first = at
    while first and at - first < 2 and line[first].joined:
        first -= 1
    preceding = tuple(other.text for other in line[first:at])
    return any(following[: len(rest)] == rest for rest in _STARTS.get(word.text, ())) or any(
        preceding[-len(rest) :] == rest for rest in _ENDS.get(word.text, ())
    )
