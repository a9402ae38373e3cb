"""Towns and villages: those that are also words need a cue; all others are unknown words, and are only named here."""

import re
from collections.abc import Iterator

from bot.anonymise import grammar_words as grammar
from bot.anonymise.common_words import words
from bot.anonymise.kinds import Kind
from bot.anonymise.led import led
from bot.anonymise.lexicon.names import NAMES
from bot.anonymise.line import Word
from bot.anonymise.page import Found, Page
from bot.anonymise.word_names import PLACES

_TOWNS = words(
    """
    aberdeen aberystwyth accrington aldershot andover antrim arbroath armagh ashford aylesbury ayr ballymena bangor
    banbury barnsley barrow basildon basingstoke belfast berwick birkenhead birmingham blackburn blackpool bodmin
    bognor bolton bournemouth bracknell bradford brighton bristol brixton burnley burton caerphilly cambridge
    canterbury cardiff carlisle carmarthen chelmsford cheltenham chester chesterfield chichester colchester coleraine
    coventry craigavon crawley croydon cwmbran dagenham darlington dartford derry doncaster dorchester dublin dudley
    dumfries dundee dunfermline durham eastbourne edinburgh enfield enniskillen exeter falkirk falmouth fareham
    farnborough felixstowe folkestone galashiels gateshead gillingham glasgow glenrothes gloucester gosport grantham
    gravesend greenock grimsby guildford hackney halifax hamilton harlow harrogate hartlepool hastings hereford
    hertford hitchin huddersfield hull huntingdon inverness ipswich irvine islington keighley kettering kidderminster
    kilmarnock kirkcaldy lambeth lancaster larne leeds leicester lerwick letchworth lewisham lichfield lincoln lisburn
    liverpool livingston llandudno llanelli london loughborough lowestoft ludlow luton macclesfield maidstone
    manchester mansfield margate merthyr middlesbrough morecambe motherwell newbury newcastle newham newport newquay
    newry northampton norwich nottingham nuneaton oldham omagh oxford paisley peckham penzance peterborough plymouth
    pontypridd portadown portsmouth preston ramsgate reading redcar redditch rhondda rhyl rochdale rotherham runcorn
    salford salisbury scarborough scunthorpe sheffield shrewsbury sittingbourne skegness slough solihull southampton
    southend southport stafford stevenage stirling stockport stockton stoke stornoway strabane stranraer stratford
    sunderland sutton swansea swindon taunton telford tipton torquay tottenham trowbridge truro wakefield wallasey
    walsall walthamstow warrington warwick watford wembley weymouth whitby wigan winchester windsor wolverhampton
    woolwich worcester workington worthing wrexham yeovil york alton ashby northwich nantwich oswestry dewsbury batley
    wishaw cumbernauld easterhouse govan partick leith toxteth bootle huyton kirkby moss-side hulme harehills
    handsworth tooting hounslow southall
    """
)
_ENDINGS = (
    "ford",
    "ham",
    "bury",
    "mouth",
    "pool",
    "wick",
    "chester",
    "cester",
    "borough",
    "thorpe",
    "minster",
    "bridge",
    "stead",
)
_WHERE = words(
    """
    in from near to outside around at towards through via leaving left lives living moved of
    """
)
_SURE_WHERE = words("from near in")
_LIVING = words(
    """
    lives live living lived moved move moving moves back over up down staying stays based placed family house flat
    originally born grew fled sent court contact working works work holiday bus train drive drove drives all carers
    relatives sister mum parents brother friends people way came come comes coming are is was were refuge office
    rehoused him her hes shes theyre he's she's
    """
)


_OF_SEVERAL_WORDS = led(
    r"(?<![a-z])(?:(?:king'?s|bishop'?s|abbot'?s|milton|market|high|east|west|north|south|great|little|upper|"
    r"lower|new|old|long|royal|"
    r"bury st|st|port|fort|glen|stoke|merthyr|weston super|isle of|newcastle upon|newcastle under|ashby|burton|"
    r"stratford|kingston|"
    r"berwick|southend on|stockton on|stoke on|hay on|ross on|walton on|henley on|newport|tunbridge|leamington|"
    r"hemel|welwyn|"
    r"letchworth|haywards|burgess|potters|waltham|nether|over|castle|abbey) "
    r"(?:lynn|stortford|langley|keynes|harborough|drayton|rasen|wycombe|barnet|kilbride|calder|lothian|dereham|"
    r"bromwich|bridgford|kirby|"
    r"shields|tyneside|ayrshire|lanarkshire|yarmouth|malvern|dunmow|edmunds|helens|albans|austell|ives|neots|"
    r"andrews|asaph|davids|"
    r"talbot|william|augustus|romsey|addington|eaton|spa|tydfil|mare|wight|man|dogs|sheppey|skye|arran|bute|"
    r"lewis|harris|"
    r"tyne|lyme|trent|avon|thames|tweed|sea|tees|wye|hempstead|wells|garden city|heath|hill|bar|abbey|cross|forest)"
    r"(?: on trent| upon tyne| upon avon| garden city)?)(?![a-z])",
    "king kings bishop bishops abbot abbots milton market high east west north south great little upper "
    "lower new old long royal bury st port fort glen stoke merthyr weston isle newcastle ashby burton "
    "stratford kingston berwick southend stockton hay ross walton henley newport tunbridge leamington "
    "hemel welwyn letchworth haywards burgess potters waltham nether over castle abbey",
)
_NO_TOWN = re.compile(
    r"^(?:over|high|new|old|little|long|great|castle|abbey|upper|lower|east|west|north|south|market|st) "
    r"(?:hill|bar|heath|man|cross|sea|wells|spa|forest|garden city|thames|lewis|harris|dogs|abbey)"
)


def find_places(page: Page) -> Iterator[Found]:
    """Find towns whose names have several words: "kings lynn", "south shields", "isle of wight"."""
    for match in _OF_SEVERAL_WORDS.find(page):
        if not _NO_TOWN.match(match.group()):
            yield Found(*match.span(), Kind.PLACE)


def is_town(word: str) -> bool:
    """Whether an unknown word is a town, or ends as towns do: it goes in any case, this only names what it was."""
    return word in _TOWNS or (len(word) > 6 and word.endswith(_ENDINGS) and word not in NAMES)


def is_place_here(line: list[Word], at: int) -> bool:
    """Whether a word that is also a town is one here: "lives in reading", "from bath"."""
    word = line[at]
    if word.text not in PLACES or word.possessive or not at or not word.joined:
        return False
    left = line[at - 1].text
    second = line[at - 2].text if at > 1 and line[at - 1].joined else ""
    right = line[at].right
    if word.text == "march" and left in ("in", "of", "from"):
        return False
    if (right in grammar.DETERMINERS and right not in ("all", "every", "both")) or right in (
        "with",
        "up",
        "out",
        "off",
        "it",
        "her",
        "him",
        "them",
        "to",
        "me",
    ):
        return False
    if word.capital and left in _WHERE:
        return True
    if left not in _SURE_WHERE | {"to"}:
        return False
    if left == "to":
        return second in ("moved", "moving", "move", "back", "over", "up", "down", "bus", "train", "drove", "fled")
    ends = (
        not right
        or right in grammar.JOINERS
        or right in grammar.PREPOSITIONS
        or right in ("originally", "every", "all", "now")
    )
    return ends and (left in ("from", "near") or second in _LIVING or not second)
