"""The small words by which a name is told from an ordinary word: who acts, who is spoken to, what belongs to whom."""

from bot.anonymise.common_words import words
from bot.anonymise.verbs import FURTHER_VERBS

DETERMINERS = words(
    """
    a an the this that these those my your his her their its our some any no every each another one two three four
    five six much more most little less enough such what which whose other same only first last next own both all half
    many few several ur yr thier
    """
)
PRONOUNS = words(
    """
    i you he she we they it who u ya im ive youre hes shes theyre were hed shed id itll that this there i'll he'll
    she'll they'll we'll you'll it'll i'd he'd she'd
    they'd we'd you'd theyll youll hell shell
    """
)
OBJECTS = words(
    """
    me you him her us them it myself yourself himself herself themselves my your his their the a an this that these
    those everyone everything something anything nothing out up down off on over in away back about around ur all
    """
)
JOINERS = words(
    """
    and n & or but because cos coz if when that where so while as since how why than then whether unless until after
    before though like except yet plus nor til till once whenever wherever cause bc bcos which who whose what wot
    thinks think thought says said say know knows knew hope hopes worried sure reckon reckons apparently ok okay also
    maybe perhaps today tomorrow yesterday tonight now
    """
)
PREPOSITIONS = words(
    """
    with without from to for about by at of on in into near behind beside between against towards toward past after
    before through under over around via re w off opposite despite including like than cc
    """
)
PERSON_PREPOSITIONS = words(
    """
    with without from about for between against behind towards toward beside except including re w cc via both
    """
)
"""After these a person stands more often than an ordinary noun without an article."""

BE = words("is was isnt isn't wasnt wasn't are were arent aren't werent weren't")
AUXILIARIES = BE | words(
    """
    has had hasnt hasn't hadnt hadn't have does did doesnt doesn't didnt didn't will wont won't would wouldnt wouldn't
    could couldnt couldn't can cant can't cannot should shouldnt shouldn't might must may mustnt shouldve wouldve aint
    ain't dont don't never always still just already also really only probably definitely defo actually currently
    nearly almost keeps kept
    """
)
QUESTIONS = words(
    """
    is was are were do does did has have had will would could should can cant wont isnt doesnt didnt hasnt wasnt shall
    might
    """
)

PERSON_VERBS = FURTHER_VERBS | words(
    """
    said says told tells asked asks rang rings called calls phoned phones texted texts messaged messages emailed
    replied replies wants wanted needs needed likes liked loves loved hates hated thinks thought knows knew feels felt
    seems seemed looks looked sounds sounded hopes hoped worries worried believes believed remembers remembered
    forgets forgot understands understood agrees agreed refuses refused denies denied admits admitted claims claimed
    insists insisted explained explains promised promises threatened threatens swore swears shouted shouts screamed
    screams yelled yells cried cries laughed laughs smiled smiles nodded nods shrugged shrugs sobbed sobs whispered
    whispers mumbled muttered answered answers opened opens came comes went goes left leaves stayed stays moved moves
    lives lived works worked sleeps slept sits sat stands stood walks walked ran runs drives drove drinks drank smokes
    smoked eats ate plays played hid hides hit hits punched punches kicked kicks slapped slaps pushed pushes grabbed
    grabs strangled strangles choked chokes raped hurts bit bites broke breaks smashed smashes threw throws took takes
    gave gives got gets keeps kept made makes sent sends showed shows brought brings bought buys pays paid owns sells
    sold spends spent stole steals lost loses found finds heard hears saw sees watched watches follows followed waits
    waited turned turns started starts stopped stops tried tries helps helped let lets signed signs writes wrote reads
    drew draws sings sang cooks cooked cleans cleaned hoovers minds wears wore holds held carries carried picks picked
    drops dropped misses missed met meets visits visited joined joins returned returns arrived arrives disappeared
    died was is has had doesnt didnt wont isnt wasnt hasnt cant couldnt wouldnt won't isn't doesn't didn't wasn't
    hasn't can't couldn't wouldn't hadnt hadn't blames blamed trusts trusted fears feared scares scared controls
    controlled checks checked tracks tracked bullies bullied abuses abused cares cared collects collected locks locked
    gone apologised apologises disclosed discloses reported reports confirmed confirms contacted contacts requested
    requests attended attends engaged engages struggled struggles copes coped suffered suffers presents presented
    stated states mentioned mentions warned warns begs begged prays prayed lied lies clings clung wets wet vomits fell
    falls jumped appeared appears cancelled cancels married divorced raised raises speaks spoke talks talked chose
    chooses decided decides deserves deserved expects expected overheard translates translated interprets hung hangs
    passed passes pointed points pulled pulls put puts rolls vapes vanished wakes woke wanders washes won wins
    withdraws withdrew
    """
)
"""What people do, in the forms that follow "she": says, came, wants, wouldn't."""

TO_PEOPLE = words(
    """
    tell told telling ask asked asking ring rang ringing call phone phoned phoning text texted texting message
    messaged email emailed emailing contact contacted contacting visit visited visiting see saw seen seeing meet met
    meeting remind reminded thank thanked thanks warn warned promise promised invite invited hug hugged kiss kissed
    hit hits hitting hurt hurts punched slapped kicked bit pushed strangled choked grabbed raped threatened threatens
    married marry love loves loved hate hates hated trust trusts trusted blame blames blamed miss misses missed fetch
    fetched collect collected help helped helping support supported supporting follow followed follows followin
    stalked scares scared scare frightens upset upsets bullies bullied taken took bring brought leave left leaving
    keep get got gets let lets make makes made watch watched hear heard believe believed calling chasing interviewed
    interview catch caught hide hid greet know knows knew like likes liked want wants wanted protect protecting
    protects safeguard assess assessed approach approached alert alerted update updated hi hello hiya hey dear cheers
    ta thankyou morning evening afternoon ok bye sorry is was not its it's because with
    """
) - words(
    """
    because with is was get got gets make makes made keep like likes want wants wanted leave left know knows knew hear
    heard catch caught taken took bring brought see seen seeing love loves loved hate lets let miss help trust hit
    watch support not its it's hide hid
    """
)
"""Verbs after which a person stands bare: "told hope", "ring mark"."""

SPOKEN_TO = words(
    """
    spoke speak speaking spoken talk talked talking talks listen listened listening said say lie lied lies explain
    explained explaining introduced introduce chat chatted chatting gave give given gives send sent sending happened
    married engaged related apologised reply replied matters close mean nice rude kind cruel horrible violent
    """
)
"""Before "to", these make a person likely: "spoke to mark"."""

KIN = words(
    """
    mum mums mother mam mams mummy ma dad dads father daddy da pa nan nans nana nanna gran grandma granny grandmother
    grandad granda grandfather parents parent son sons daughter daughters sister sisters brother brothers baby babies
    child kid kids partner partners ex husband wife boyfriend bf girlfriend gf fella bloke uncle uncles aunt aunts
    auntie aunty cousin cousins niece nephew twin twins stepdad stepmum stepson stepdaughter stepbrother stepsister
    friend friends mate mates neighbour family boy girl lad lass eldest youngest fiance fiancee godmother in-laws
    inlaws mil fil missus hubby carer carers toddler teen
    """
)
ROLES = words(
    """
    manager colleague worker midwife teacher nurse officer solicitor supervisor landlord doctor therapist counsellor
    keyworker student trainee secretary caretaker interpreter pastor imam priest vicar headteacher head social sw hv
    idva fsw tutor coach boss
    """
)
PEOPLE = KIN | ROLES

BELONGINGS = KIN | words(
    """
    phone mobile house flat home room bedroom door car van keys key number school nursery teacher class job work boss
    money bank card address email bag coat clothes medication meds tablets prescription gp doctor midwife hv worker sw
    solicitor case file plan visit review meeting appointment birthday bday age voice face eyes eye arm arms leg hand
    hands neck hair back body story side words statement account version behaviour temper anger drinking mental health
    safety needs wishes views feelings tears drawing picture bruise bruises injuries scan pregnancy baby due benefits
    passport visa papers tenancy landlord place family lot dog cat new old friend mate best bf ex partner
    """
)
"""What belongs to somebody: "rose's phone", "hazels mum"."""

TRANSITIVE = words(
    """
    hit hits hurt hurts love loves loved hate hates hated left leave leaves leaving take takes took taking bring
    brings brought pick picks picked picking fetch collect protect protects blame blames blamed keep keeps kept want
    wants wanted need needs watch watched scare scares scared control controls follow follows followed trust trusts
    trusted know knows knew met feed feeds minds mind bath changed changing controlled abused abuses grabs grabbed
    kick kicks kicked slap slaps slapped bite bites bit push pushes pushed found find finds lost misses missed see
    seen saw seeing has had involving including upset upsets threatens threatened stalks stalked tracks tracked checks
    raped strangled choked locked carried carries held
    """
)
"""Verbs after which a bare word can only be somebody: "he hit rose"."""

POOR = words("only even poor little")
"""Words that stand before a person as well as before a thing: "poor rose", "only mark"."""

ADVERBS = words(
    """
    just never always still also really only probably definitely defo actually already now then even both soon often
    sometimes usually clearly obviously apparently again finally nearly almost quietly suddenly
    """
)
NICKNAMING = words(
    """
    big little wee lil old young auld mad fat skinny ginger baby uncle aunty auntie aunt cousin
    """
)
"""Words that stand before a name and make part of it: "big dave"."""

NOT_INITIALS = words("i a")
LETTERED = words(
    """
    capital letter initial     plan section part vitamin grade class block flat option type group stage hepatitis
    hep level form schedule
    appendix annex category point unit floor step case person parent child adult party witness team number no exhibit
    band key x vit route tier
    """
)
"""Words that a letter follows: "plan B", "section C"."""
