"""Ordinary words that a loose rule (a word after "called", a word before "road") must not take for an identifier.

Written for this project from general knowledge. The full dictionary comes with the allow-list of the anonymiser.
"""


def words(block: str) -> frozenset[str]:
    """The words of a block of text, parted by white space."""
    return frozenset(block.split())


FUNCTION_WORDS = words(
    """
    a about after again all also am an and another any anyone anything are around as asap at away back be because
    been before being between both but by can cant could did didnt do does doesnt doing done dont down each else
    even ever every everyone few first for from get gets getting give go goes going gone got had has hasnt have
    havent having he hed her here hers herself hes hey hi him himself his how however i id if ill im in into is isnt
    it its ive just last late lately later least less let like lots made make many may maybe me might mine more most
    much must my myself need needs never new next no nobody none nor not nothing now of off ok okay old on once one
    only or other others our out over own per please plus pm quite rather re really right said same saw say says see
    she shed shes should since so some someone something soon still such than thank thanks that thats the their
    theirs them then there theres these they theyre theyve this those though through till to today together tomorrow
    tonight too took twice under until up upon us use very via was wasnt way we well went were werent weve what
    whats when where whether which while who whos whose why will with within without wont would yes yesterday yet
    you youll your youre yours yourself youve
    """
)

PRACTICE_WORDS = words(
    """
    abuse abused access address adult advice agency agreed alone ambulance angry anxious appointment arrange arrived
    asked asking aunt auntie baby bad bail bairn bedroom better big boy boys boyfriend brother brothers bruise busy
    call called calling calls calm care carer case centre chair check child childhood children childrens clear
    colleague coming concerned contact core council court cousin cps crisis cry crying dad daddy dads danger
    dangerous daughter dirty doctor dog domestic door drop duty early elder emergency engaging ex expected family
    father fathers fat fear feeling fine fire free friday friend friendly from fuming gas girl girlfriend girls glad
    good gp gran grandad grandma grandparents granny group guardian happy hard health help helpline her home
    hospital hostel house housing huge hurt husband idiot important insane known ladies lady lazy leaving liar list
    listed little lonely look looking lovely mad mam mama man manager manchild marac meeting mental midwife monday
    mother mothers mum mummy mums mutual named names nan nana nans neighbour nervous nice nursery nurse officer open
    outside panic parent parents partner people person police poor pregnant problem professional psycho quiet ready
    refuge registered reception rude sad safe safety saturday scared school section seeing selfish senco services
    shared short sick sister sisters slag slapper slow small social solicitor son sons sorry spelled spelt stepdad
    stepmum strong student stupid sunday supervised supervisor support sure surgery taken teacher team teen teenager
    teenagers terrified the therapist things think thursday tired toddler trained trouble tuesday ugly uncle unsafe
    unwell upset useless victim violent visiting visitor waiting wary weak wednesday weird welcome whore wife woman
    women womens work worker worried worse worst worthless writing written wrong year years young younger youngest
    youth british english scottish welsh irish polish romanian somali muslim christian catholic jewish sikh hindu
    deaf gay disabled autistic bisexual lesbian trans black white asian african
    """
)

VERBS = words(
    """
    ask asks began believes bought breathe came claims comes cries cried denied denies drank drinks drove explained
    feels felt finds found gave goes hates helped hit hits hopes introduced keeps kept kicked knew knows laughed
    leaves left lets lied lies liked likes listens lived lives looked looks lost loves meant met misses moved needed
    phoned picked pulled pushed pushes put ran rang read refused refuses rings rung saying seemed seems sent shouted
    shouts signed slept sleeps smiled smashed spoke stands started starts stayed stays stood stopped stops struggles
    talk talks tells text texted texts thinks thought threatened threw told tries tried turned visited visits wait
    waits walked wanted wants watched woke works worries wrote start stop stay struggle talk tell try turn visit
    walk want watch worry phone leave listen live meet move introduce explain ring send sit speak stand take keep
    know hear hold wear raise rest point be come find feel
    """
)

MEASURES = words(
    """
    am bed bedroom bedroomed bedrooms bits calls cats children chances colleagues contacts crimes days day different
    dogs evenings flats floors girls hour hours houses hr hrs incidents kids kinds lads lines lots men metre metres
    mile miles min mins minute minutes missed months month mornings nights night occasions officers o'clock old
    options parent parents part parts people percent persons places pm police pounds questions quid referrals rooms
    schools seconds sec secs sessions siblings sides steps storey stories survivors texts things time times tries
    visits way ways weekends weeks week wheel women words workers year years yr yrs yo boys brothers sisters sons
    daughters adults babies bed-roomed hourly
    """
)

JUDGEMENTS = words(
    """
    bad best better big busy cold dark difficult empty good great hard huge long lovely main neutral nice only open
    public quiet quick safe separate shared short single small strange straight tiny total unsafe usual whole wrong
    private local nearest spare clear easy fair firm fresh general possible real special specific good-sized
    """
)

COMMON = FUNCTION_WORDS | PRACTICE_WORDS | VERBS | MEASURES | JUDGEMENTS
"""Every word of this file."""

MONTHS = words(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec ionawr chwefror mawrth ebrill mai mehefin gorffennaf
    awst medi hydref tachwedd rhagfyr
    """
)
"""English months, their short forms, and the Welsh months."""

ALSO_NAMES = words(
    """
    amber angel art ash april august autumn bill blue bobby bonny brook buddy chance charity chase chip clay cliff
    constance crystal daisy dawn dale dean destiny drew duke earl eden ernest eve faith fern frank gene ginger grace
    grant guy harmony harry heath heather holly honour hope hunter iris ivy jack jade jasmine jay jet john joy june
    junior justice lance laurel lily mark martin may melody mercy miles misty norm olive patience patsy pearl penny
    piper poppy prince queen rain ray rich river rob robin rocky rose rosemary rosie ruby rusty sandy sky skye stew
    storm sue summer sunny tiger trinity trip victor violet wade ward willow will wren young
    """
)
"""Names that are words as well: in lower case they are left to the fuller anonymiser unless a cue precedes them."""
