"""The forms that a word takes, so that a rule names `leave` and finds left, leaves and leaving."""

from __future__ import annotations

from functools import cache

_IRREGULAR = """
be am is are was were been being 's 're 'm
have has had having 've 's 'd
do does did done doing
will 'll wo
would 'd
can ca
go goes went gone going
leave leaves left leaving
let lets letting
get gets got gotten getting
put puts putting
keep keeps kept keeping
come comes came coming
take takes took taken taking
give gives gave given giving
make makes made making
see sees saw seen seeing
know knows knew known knowing
think thinks thought thinking
say says said saying
tell tells told telling
hit hits hitting
hurt hurts hurting
beat beats beating beaten
choose chooses chose chosen choosing
stand stands stood standing
stick sticks stuck sticking
lose loses lost losing
find finds found finding
feel feels felt feeling
bring brings brought bringing
buy buys bought buying
catch catches caught catching
teach teaches taught teaching
fight fights fought fighting
seek seeks sought seeking
drive drives drove driven driving
drink drinks drank drunk drinking
begin begins began begun beginning
run runs ran running
wind winds wound winding
bind binds bound binding
set sets setting
shut shuts shutting
cut cuts cutting
upset upsets upsetting
break breaks broke broken breaking
speak speaks spoke spoken speaking
wake wakes woke woken waking
throw throws threw thrown throwing
grow grows grew grown growing
blow blows blew blown blowing
show shows showed shown showing
fall falls fell fallen falling
hold holds held holding
sell sells sold selling
send sends sent sending
spend spends spent spending
lend lends lent lending
bend bends bent bending
build builds built building
meet meets met meeting
read reads reading
lead leads led leading
feed feeds fed feeding
bite bites bit bitten biting
hide hides hid hidden hiding
shake shakes shook shaken shaking
steal steals stole stolen stealing
tear tears tore torn tearing
wear wears wore worn wearing
swear swears swore sworn swearing
strike strikes struck striking
sting stings stung stinging
ring rings rang rung ringing
sing sings sang sung singing
lie lies lied lying
die dies died dying
pay pays paid paying
lay lays laid laying
sleep sleeps slept sleeping
sit sits sat sitting
spit spits spat spitting
write writes wrote written writing
ride rides rode riding ridden
rise rises rose risen rising
arise arises arose arisen arising
forgive forgives forgave forgiven forgiving
forget forgets forgot forgotten forgetting
understand understands understood understanding
mean means meant meaning
withdraw withdraws withdrew withdrawn withdrawing
undergo undergoes underwent undergone undergoing
child children kid kids
man men
woman women
wife wives
bad worse worst
good better best
say says said saying
shoot shoots shot shooting
burn burns burnt burned burning
learn learns learnt learned learning
spoil spoils spoilt spoiled spoiling
bear bears bore borne bearing
deal deals dealt dealing
fling flings flung flinging
forbid forbids forbade forbidden forbidding
not never n't
""".strip()  # a table reads better as lines

_FORMS: dict[str, frozenset[str]] = {}
for _line in _IRREGULAR.splitlines():
    _FORMS[_line.split()[0]] = frozenset(_line.split())

_FIXED = frozenset(
    """a about after all also an and any as at because before both but by cannot could each either else even ever every
    for from he her hers here him himself herself his how i if in into it its itself just may me might mine more most
    must my myself no nobody none nor nothing now of off on once one only or other our ours out over own same shall she
    should since so some such than that the their theirs them themselves then there these they this those though through
    to too towards under until up us very we what when where which while who whom whose why with without won yet you
    your yours yourself 's 'd 'll 're 've 'm""".split()  # noqa: SIM905 (reads better as prose)
)
_VOWELS = frozenset("aeiou")


@cache
def forms_of(word: str) -> frozenset[str]:
    """Return every form of an English word, itself among them: verbs in all tenses, nouns in both numbers."""
    if word in _FORMS:
        return _FORMS[word]
    if word in _FIXED or not word.isalpha():
        return frozenset((word,))
    return frozenset((word, _with_s(word), *_past_and_ing(word)))


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}s"


def _past_and_ing(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return (f"{word}d", f"{word[:-1]}ing")
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return (f"{word[:-1]}ied", f"{word}ing")
    plain = (f"{word}ed", f"{word}ing")
    if word[-1] not in "aeiouwxy" and word[-2:-1] in tuple(_VOWELS) and word[-3:-2] not in tuple(_VOWELS):
        return (*plain, f"{word}{word[-1]}ed", f"{word}{word[-1]}ing")
    return plain
