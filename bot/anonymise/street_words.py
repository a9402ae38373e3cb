"""The words that make a street in Britain and Ireland, and those that never stand inside a street's name."""

from bot.anonymise.common_words import FUNCTION_WORDS, JUDGEMENTS, MEASURES, MONTHS, PRACTICE_WORDS, words

SURELY_STREETS = words(
    """
    street str road rd avenue ave aven lane ln crescent cres crsnt terrace terr mews gardens gdns grove boulevard blvd
    wynd vennel brae croft cottages villas parade quay wharf paddock orchard causeway esplanade promenade loaning loan
    gait pend boreen heol ffordd stryd glebe cottage dene drv ter avenu crecent rode
    """
)
"""Words that hardly mean anything else after a number."""

STREETS = SURELY_STREETS | words(
    """
    st av dr drive way close court ct place pl row rise hill park view walk green bank gate square sq house houses
    heights block flats lodge tower towers yard mount bridge cross end side field fields meadow meadows vale fold
    estate buildings building mansions path common dale parc toll clos corner approach spinney copse mead quadrant
    circus broadway ridge warren rectory vicarage manor
    """
)
"""All street and house words: Scots and Irish ones, and those that have a meaning of their own, among them."""

STREETS_FIRST = words(
    """
    heol ffordd lon stryd rhodfa clos maes cwrt bryn llys trem pen tan bothar boher sraid ascal y yr baile cnoc rath
    ard cluain pairc llwyn bro llan ty nant pant rhiw coed cae erw llain hafod plas glan min
    """
)
"""Welsh and Irish words that come before the name: Heol y Bryn."""

STREETS_IN_THE_PLURAL = words(
    """
    paddocks meadows maltings limes elms oaks poplars willows laurels cedars beeches hollies firs orchards mews
    lindens hawthorns gables ridings grange lodge hollow lawns moorings pines larches chestnuts sidings stables
    brambles heathers glade leys crofts mallards rowans birches sycamores conifers saplings furlongs copse spinney
    mill maples acres
    """
)
"""Words that follow a house number and "the": 4 The Paddocks."""

STREETS_WITH_THE = (
    STREETS_IN_THE_PLURAL
    | (SURELY_STREETS - words("road street"))
    | words("green close drive square rise hill row bank mount")
)
"""Words that make a street with "the" alone: 2 The Green."""

NUMBER_WORDS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    """
)

_STREETS_ARE_NAMED_AFTER = words(
    """
    st over up down back new old the school church hospital council court elder friday sunday young gas fire father
    lady gran case centre
    """
)
_NAMED_MONTHS = words("april may june july august")
NEVER_INSIDE = (
    (FUNCTION_WORDS | MEASURES | JUDGEMENTS | MONTHS | PRACTICE_WORDS) - _STREETS_ARE_NAMED_AFTER - _NAMED_MONTHS
)
"""Words that part a number from a street word: "2 kids at the park" is no address."""
