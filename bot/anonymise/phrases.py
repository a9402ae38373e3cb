"""Phrases in which a word that is also a name is just a word: "mark my words", "grace period", "in good faith"."""

from collections import defaultdict

from bot.anonymise.line import Word

_PHRASES = """
mark my|mark it|mark the|mark as|mark down|mark up|grace period|by the grace|saving grace|good grace|grace and favour|rose tinted
rose to|rose up|rose early|rose from|rose bush|rose garden|good faith|bad faith|faith in|have faith|lost faith|faith group|faith school|faith leader
faith community|no faith|of faith|ray of|pat on|pat the|nick of|happy birthday|happy christmas|happy new|happy to|happy with|happy for|happy about|so happy|very happy
not happy|be happy|feel happy|is happy|are happy|happy and|art therapy|art work|art room|art class|star chart|penny dropped|penny for|every penny|gas bill
phone bill|water bill|bill for|bill came|electric bill|energy bill|electricity bill|a bill|the bill|bill to|young people|young person
young mum|young mother|young dad|young carer|young carers|young child|young children|young baby|young woman|young man|young girl|young boy|young lad|young family
young adult|young adults|young parent|young parents|so young|too young|very young|how young|young offender|young enough|young for|crystal clear|crystal meth
amber alert|amber rated|amber flag|amber light|amber warning|rated amber|red amber|ruby wedding|frank talk|frank with|be frank|frank and|frank about|jack russell|jack daniels
jack it|jack in|jack of|robin hood|father christmas|sunny side|lucky escape|joy riding|joy of|no joy|any joy|joy in|hunter gatherer|dawn raid|dawn on|dawned on|at dawn
of dawn|cliff edge|cliff face|christian group|christian family|christian faith|christian and|christian name|hope so|hope not|hope for|hope to|hope that|hope it|hope she
hope he|hope they|hope this|hope you|hope we|hope all|hope everything|no hope|any hope|some hope|of hope|in hope|lets hope|let's hope|dont hope|do hope|will hope|hope i|hope her
hope his|hope my|hope your|hope mum|hope dad|hope someone|hope nobody|hope things|lost hope|lose hope|have hope|gives hope|give hope|losing hope|there's hope|theres hope|false hope
need patience|have patience|lost patience|lose patience|losing patience|patience with|patience and|patience is|no patience|of patience|some patience|at mercy|mercy of|mercy mission
no mercy|for mercy|begged mercy|trust and|trust in|trust is|no trust|trust her|trust issues|build trust|building trust|lost trust|of trust|trust me|trust him|trust you|trust us|trust the
charity shop|charity shops|a charity|charity worker|charity run|local charity|precious little|precious time|so precious|precious to|golden rule|golden hour|golden time|true that
royal mail|merry christmas|sunday lunch|sunday roast|sunday school|in may|in june|in april|in august|in july|end may|end june|early may|late may|may be|may have|may need
may not|may well|may want|may take|may feel|may or|may also|may still|may never|may become|will be|will have|will not|will need|will do|will i|will she|will he|will they|will it|will you|will we
will the|will her|will his|will my|will this|will that|will also|will still|will never|will always|will just|will only|will get|will make|will take|will say|will go|free will|her will|his will|own will
can be|can do|can have|can i|can she|can he|can they|can you|can we|can it|chase up|chase it|chase them|chase the|chase housing|chase for|chase me|chase her|chase him|to chase|paper chase
grant for|grant from|grant money|no grant|a grant|grant her|grant him|grant application|carol concert|carol service|carol singing|carol singers|star in|star of|gold star|gem of
storm in|storm out|stormed out|pearl of|pearls of|violet marks|hazel eyes|olive skin|olive oil|ivy plant|holly and|holly tree|heather on|ginger hair|ginger beer|ginger cat|ginger one|sandy hair|sandy beach
sky news|sky went|sky tv|sky box|the sky|rocky start|rocky time|rocky road|rocky patch|rocky relationship|rich coming|rich in|strike it|miles away|miles better|miles from|miles off|miles out|mason jar|taylor made|tailor made
hank of|dean of|bob a|rob of|rob her|rob him|rob them|rob me|drew a|drew the|drew me|drew her|drew up|drew on|drew in|drew back|drew out|drew breath|drew blood|guy who|guy in|guy at|guy next||guy from
angel dust|little angel|angel with|an angel|king size|king of|queen bee|queen of|prince charming|prince of|princess dress|princess party|temple run|page of|page on|jet lag|jet black|jet wash|tiger mum|tiger bread|wolf whistle
fox hole|star sign|robin reliant|rock bottom|rock up|rocked up|rock and|rock on|reef of|stew on|stew and|sue for|sue him|sue her|sue them|sue us|to sue|may sue|will sue|wade through|wade in|major incident|major concern
major issue|major row|major worry|major trigger|junior school|junior doctor|junior infants|honest truth|truth is|the truth|freedom programme|freedom pass|honour based|honour killing|honour abuse|honour code|so-called honour
called honour|based honour|light on|light up|lights out|light bulb|light switch|light touch|light sleeper|peace and|peace of|in peace|love bombing|love bombed|love bomb|love and|love him|love her|love it|love you|love to|in love|of love|love them|love bite|tough love
in silence|silence is|of silence|silence and|silence from|in reality|reality is|in memory|of memory|memory of|memory book|memory box|memory is|desire to|no desire|of justice|no justice|justice for|youth justice|criminal justice|justice system|family justice|in harmony|of joy
courage to|comfort of|comfort food|comfort zone|comfort her|comfort him|comfort them|comfort to|comfort eating|of comfort|take comfort|some comfort|cold comfort|comfort in|for comfort|dignity and|with dignity|respect and|passion for|of passion|in secret
wisdom teeth|wisdom tooth|conventional wisdom|favour of|favour and|in favour|victory for|charm offensive|charm and|charm of|his charm|turns on|light of|music therapy|music on|music up|loud music|music is|music was|glory hole|art of|state of|heaven knows|thank heaven|heaven forbid|good heaven
blessing in|blessing for|constance of|harmony in|serenity prayer|unity in|gift from|gift for|gift of|gift card|gift bag|gift voucher|gift cards|clay pipe|dot to|dot on|gene pool|gene test|jean shorts|major trauma|miss her|miss him|stone cold|iron out|lance corporal|dale farm|rusty nail|rusty on|rusty at
summer holidays|summer holiday|summer hols|summer term|summer club|summer scheme|summer school|summer break|in summer||winter coat|winter fuel|winter nights|autumn term|spring term|spring clean|last spring|easter holidays|easter hols|easter egg|easter eggs|new dawn|turned summer
before summer|after summer|over summer|over easter|over winter|all summer|by summer|until summer|till summer|since summer|for summer|before easter|after easter|for easter|until easter|by easter|since easter|crack of|cole slaw|basil and|pepper spray|pepper on|salt and|curry and|bay area|bay window|at bay|sage advice|miss out|ace at|flint and
flo rate|clean bill|foot bill|pip assessment|pip form|pip claim|pip payment|pip review|on pip|her pip|claim pip|pip money|get pip|gets pip|pip and|pip is|pip has|will power|jade green|river bank|the river|in memory|max out|maxed out|max of|max is|to max|to the max|bang on|val d|doc said|doc says|doc is|the doc|my doc|her doc|bud light|mate said|mate says|mate of|mate is|no mate
nan says|nan said|nan is|nan has|nan was|nan rang|nan wants|nan and|with nan|at nan|to nan|from nan|nan can|nan will|nan does|nan wont|nan cant|nan picks|nan lives|nan looks|nan had|nan told|nan thinks|nan took|nan answered|nan knows|mum may|dad may|mum will|dad will|kid is|kid said|kid has|kid was|kid says|lady said|lady is|lady from|lady at
king cobra|bug bear|biscuit tin|biscuit and|bird in|bird song|hart attack|lark about|larking about|captain of|chief of|reg plate|reg no|reg number|reg of|reg is|car reg|van reg|his reg|the reg|poet and|karma is|hail mary|swan song|sole carer|sole parent|walker frame|west of|west side|north of|north side|north wales|north east|north west|west wales|west country|west midlands|north london|west london
"""

_STARTS: dict[str, set[tuple[str, ...]]] = defaultdict(set)
_ENDS: dict[str, set[tuple[str, ...]]] = defaultdict(set)
for _phrase in _PHRASES.replace("\n", "|").split("|"):
    _words = tuple(_phrase.split())
    if len(_words) > 1:
        _STARTS[_words[0]].add(_words[1:])
        _ENDS[_words[-1]].add(_words[:-1])


def is_phrase(line: list[Word], at: int) -> bool:
    """Whether the word at this place begins or ends one of the phrases. A capital in mid-sentence makes none."""
    word = line[at]
    if word.possessive or (word.capital and not word.first):
        return False
    following = tuple(other.text for other in line[at + 1 : at + 3])
    preceding = tuple(other.text for other in line[max(0, at - 2) : at])
    return any(following[: len(rest)] == rest for rest in _STARTS.get(word.text, ())) or any(
        preceding[-len(rest) :] == rest for rest in _ENDS.get(word.text, ())
    )
