"""What people do, in the forms that follow a name: "accepts", "accepted". Made from the bare verbs."""

from bot.anonymise.common_words import words

_BARE = words(
    """
    accept accuse ache act add admire adore advise allow annoy appeal approve argue arrange arrive assault assume
    avoid
    banter bang bathe behave belong block blurt boast bombard bother bounce breathe brush burst calm cancel cause
    change
    chain cheat cheer chuck clam claw climb close coax comfort commit compare complain complete conceal confide
    confirm
    confront confuse connect consent convince cough cower crawl criticise cuddle curl curse dart dance dash dawdle
    deal defend delete delay demand depend deserve despise destroy deteriorate dial disagree disclose dislike dismiss
    dispute distract dither dodge doubt doze drag draw dread dream dress drift drown duck dump dwell earn edge
    encourage
    endure enjoy enrol enter escape estimate excuse exist expose exaggerate faint fancy feed fend fidget fight figure
    finish flare flash flee flinch fling flip fly foam force forgive freak freeze fret fuss gag gamble gasp giggle
    glare glow gossip grieve grin groan growl grow grumble guess gulp hand handle hang harass harm hate hesitate hiss
    hoard hobble howl hunt hurry hyperventilate identify ignore imagine improve include inform inherit insult intend
    interfere interrupt invent isolate joke juggle jump kneel knock lack lash lean leap learn lend lick limp listen
    loathe loom lunge mark marry mean meddle mend mess mimic mind minimise misread moan mope mourn move mutter nag
    nap nick notice nudge nurse obey object observe obsess offend offer organise overdose overheard owe oversleep own
    panic participate pat pay peek peel peer pester photograph pin pinch plead pocket point ponder pop pose
    possess post
    pour practise praise prefer prepare present press pretend prevent prod produce progress prompt protest prove
    provide
    provoke punish qualify quarrel quit rage raid rant reach react realise reassure rebel recall receive recite reckon
    recognise recover refer reflect regret reject relapse relax rely remain remarry remove rent repeat resent resist
    resign resist respond restrain retract retreat return reveal rip risk roam roar rock row rub ruin rush sabotage
    scold scowl scramble scratch scribble scroll seek seize self-harm separate settle shake share shiver shove shove
    shut sigh skip slam slip slur smell smirk snap snatch sneak sneer sniff snore soil spill spit split spy squeeze
    squirm stab stagger stalk stammer stamp stare starve steal steer step stink stir storm stretch struggle stumble
    stutter submit suck sue suggest sulk supply suspect swallow swap sweat swim swing switch tackle tease tend terrify
    text thank thrash thrive tick tidy tolerate toss touch trace track train transfer travel treat tremble trick trip
    tug twist type unblock unfriend unlock unpack urge use utter value visit vow wail wander warn watch wave weep
    wheeze
    whine whinge whisper whistle wink wipe wish withhold witness wobble wonder worship wrap wreck yawn yell
    """
)
_MORE_NOUN_THAN_VERB = words(
    """
    acts chains changes dances dashes deals dreams dresses edges faints flashes forms hands hunts jokes levels marks
    messes minds moves naps nurses objects offers pats pins points pops posts praises presents presses progresses
    prompts raids rents risks rocks rows rubs scratches shakes shares slips smells snaps splits stamps steps stirs
    storms switches ticks toasts touches traces tracks trains transfers treats tricks trips types values waves
    wipes wishes witnesses wraps figures flies fights harms lacks returns brushes blocks
    """
)
"""After a word such as "poppy" or "summer" these say what of it: they prove nobody."""
_IRREGULAR = words(
    """
    burst spread cast set meant dealt dreamt drew drove fed fled flew flung fought forgave forgot froze grew hung
    knelt leant leapt learnt
    lent overheard overslept quit ripped sought shook shrank shut slammed slid slipped slung smelt snuck spat spilt
    split spun stank stole strode struck stuck stung sued swam swapped swore swung tore trapped trod understood
    undid wept withheld wound begged clammed dragged flipped gagged hugged mopped nagged napped nodded panicked patted
    planned popped prodded pinned rubbed sobbed spotted stabbed stepped stirred stopped stripped trapped tripped
    tugged wrapped zipped admitted committed forbade preferred referred regretted submitted upped
    """
)


def _third_person(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _past(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


FURTHER_VERBS = (
    frozenset(_third_person(verb) for verb in _BARE) | frozenset(_past(verb) for verb in _BARE) | _IRREGULAR
) - _MORE_NOUN_THAN_VERB
"""Third persons and pasts, beside those of `grammar_words.PERSON_VERBS`. Forms that nobody writes do no harm."""
