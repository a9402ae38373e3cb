"""Names that are words as well, by the sort of word: the sort decides what around it tells the name from the word.

Written for this project from general knowledge of names and surnames borne in Britain, beside the names that the
dictionary shares with the name lists (`lexicon/names.py`).
"""

from bot.anonymise.common_words import words

THINGS = words(
    """
    basil ocean bear almond aspen azalea cinnamon denim drake eden falcon flynn juniper kestrel lavender mercedes
    rhythm silver skipper snow sonnet story unique velvet bramble cloud dandelion dream elf fable felix flame frost
    goose jupiter lightning lotus melon midnight mint moonlight nettle paprika parsley peaches peanut pebbles petunia
    plum primrose pumpkin pudding raisin raspberry shade spirit spud sunbeam sunflower tinker toffee trooper tuppence
    twinkle venus ty di daffodil abbey ace acacia acorn angel apple archer aurora badger bailey barb bay beau bee bell
    berry birch bird birdie biscuit blossom blue bob bonnet briar brick bridge brook brooks buck bud buddy bug bunny
    buster butch cam candy cannon captain cedar champ cherry cherub chestnut chick chief chip cliff clover cookie
    coral cricket crystal cub cupid dahlia daisy dale darling dean dell diamond doc dolly dot dove duke earl echo
    elder ember emerald fawn feather fern fig finch fitch fleur flint flo flower forest fox garnet gem genie ginger
    glen goldie gypsy haven hawk hazel heath heather heron holly honey hunter hyacinth ibis imam iris ivory ivy jade
    jasmine jay jet jewel jewels josh junior kid king kit kitten kitty lady lake lance lark laurel leaf lily lion
    magnolia major marigold marina mason maverick meadow melody messiah mike miller mimi minnow moon moss myrtle nan
    nova nugget oak olive onyx opal orchid otter owl panda pansy peach pearl pebble penny pepper petal phoenix pickle
    pip piper pixie poet poppy porter prince princess queen raven ray reed reef ridge river robin rock rocket rocky
    rod roman rose rosebud rosemary rosie ruby rue saffron sage sailor saint sapphire scout shadow shelly shepherd
    sherry sierra sky smith snowdrop sonny sparrow spider spike squire star starling stone storm sultan swan swift
    taffy tawny thistle tiger topaz trace treasure trinity tulip tyke valentine vale vesper viola violet warden weaver
    whisper willow wolf wood wren yarrow zed ali amir baba baron bishop blaze boss bram carter chandler clay colt
    comet cooper cove creed dallas dutch fisher ford gale grove gunner hart hope ike ink jagger jules karma kismet
    knight lane legend lex lux maple marlowe mars mercury milan moor noble north paisley parker ranger reign rebel
    ryder sawyer shah sheikh sire sparks steel sutton tanner taylor tate trapper turner tyler walker west winter
    zephyr bowie raja rani dia lei jack johns mayo mart mate gift prudence temperance verity zeal stella jean gene
    carol vi val percy barney drew gabby gully hallow homer hank dick reg merlin ned pierce rex rhea sal ted tom viv
    wells yaw zac ally cal col flick floss gab gill lil lib peg shell nob nick nicky charlie billie pal page garth
    linden kale jock willy randy fortune
    """
) - words(
    """
    nan kid lady mate doc darling chief captain page leaf lane reg bridge bug biscuit cat moor hank west north leader
    lake ridge river-bank lux noble fortune pal prince-bishop winter reality elder weaver walker carrier steel lark
    stone light dot
    """
)
"""Things that are counted: without "a", "the" or "her" before it, one of them is a name."""

QUALITIES = words(
    """
    destiny amity bliss charity charm chastity clarity comfort constance courage desire dignity divine endurance faith
    favour felicity fidelity freedom friendship genesis glory goodness grace gratitude happiness harmony heaven
    honesty honour hope innocence joy justice kindness liberty light love loveday luck mercy miracle modesty music
    passion patience peace prosper prosperity providence prudence purity queenie science serenity silence sunshine
    temperance tranquillity truth unity verity victory virtue wisdom blessing testimony salvation praise royalty trust
    art bounty jazz reality memory
    """
) - words(
    """
    light reality memory freedom truth music justice science endurance friendship love trust luck kindness happiness
    innocence salvation silence desire praise royalty comfort-zone passion
    """
)
"""What has no number: patience, hope, grace."""

DEEDS = words(
    """
    hope bill bob bolt carry chase chuck clay cole cope curt don drew frank gage gale gray grant harry hunt jack jerry
    jimmy jake josh lance lane lee levy mark marry martin miles nick nip norm pat pace patty peter pierce pitt rob rod
    rose rush russ sandy shelby skip stew sue swift tad tag tate tripp trip tucker wade wally ward warren will wynn
    reece reid rhys rusty sean stu wat win penn mace neil neal lace bear bloom bond hale heal harding hug hush jag job
    kip may nod pep perry pip pop ran rand rich ross roll row scott bobby chip dwell
    """
) - words(
    "cope don carry hush job nod pop ran roll row rush heal hug bond bolt marry hunt bob skip trip tag harding levy"
)
"""What is done: mark, chase, grant. Before "the" or "her" they are verbs."""

MANNERS = words(
    """
    amber blue bonnie bonny brave bright carmine christian coy crimson curly dusty earnest ernest faithful fairy frank
    gentle golden happy hardy harsh honest icy indigo innocent jolly lovely lucky loveless maxim merry mini misty
    noble normal olive orange patient pink precious prudent pure quincy rich ripley rowdy royal ruddy rusty sandy
    scarlet severe silver sincere stormy sunny sweet sweetie tawny tiny urban valiant verdant wise wiley young justice
    junior senior stark sterling blessed gifted immaculate gracious lindy miss major prince smiley teal
    """
) - words(
    "lovely innocent normal orange patient severe brave bright honest tiny harsh miss wise pure gentle sweet pink"
)
"""How somebody or something is: sunny, precious, frank."""

SEASONS = words("april august autumn dawn eve june july may noel summer sunday winter")
"""Times of the year and the day."""

MODALS = words("may will can")
"""Little words that half of all lines hold."""

ONLY_WORDS_BY_CHANCE = words(
    """
    adrian aisha alec ana annette baptist ben beryl betty billy bobby brad bridget carmen caroline chad clement clive
    colleen connie cynthia dan daphne darcy delia derrick dermot dexter doris ed elaine elijah eliza elmer emery eric
    erica fay felicia fred gary george georgia georgie gina glenda hector heidi henry herb hershel hilda hugh india
    ira isaac ivan jackie jacob jasper jefferson jenny jeremy jerry jess jesse jill jim jimmy joe joel john johnny
    jonathan jordan joseph josie judas judy julian kate katy kelvin kendal kenneth kent khan kylie lacy lambert len
    leo leon leroy leslie lewis lincoln lisa liza lorna louis lucy luke lynch mac maggie mandy marcel maria marion
    marlin marlon martin martha mary mason matt max meg mel melissa melinda mick mickey mike mildred milly minnie
    molly morgan morris moses mungo murphy nelly nelson nestor newton noah noel nora norman odette olivia oscar otto
    owen paddy pamela paris patrick patsy paul paula pedro percy pete peter phil phoebe polly rachel ralph randy
    rebecca regan regina rhonda rick ricky rita robert roger roland ron ronnie rory rosa ruben rupert ruth sally sam
    samantha samson sara saul sean sebastian shane sharon sheila shirley sid simon sophia stacey stan stella stevie
    susan ted teddy terri terry thelma theresa thomas tim timothy toby todd tom tommy tony tracy trudy tyrone valerie
    vera vernon veronica vic vicky victor victoria vince virginia wally wanda warren wendy wesley wilbur wilfred willy
    winston woody yvonne zack zoe abbey iman amir josh ken jan akin ion ester stokes macintosh asia dara tam barney
    clare dylan gareth ginny kevin kirk kirsty marcus myrtle nigel pat roy russell sandy saxon selma sonny stew troy
    tucker wayne tamara tara theo zulu hassan mahmoud ahmed hamza sharif sheikh darby rosie jack harry gemma gwen
    mavis maxine mona nadia nicky olga peggy deb lea becks moll biff
    """
) - words("can baptist carry lincoln paris major zulu")
"""Dictionaries hold these too, but on a phone they are people."""

PLACES = words(
    """
    ash barking bath battle beer boston bow brent broom bude bury chard corby cork crook deal derby diss durham dudley
    eye fleet flint frome goole guildford hale ham harrow hatch hook hove hull hyde india jersey leek lewes looe luton
    march marple mold nelson neath norfolk oban oldham poole ramsey reading redhill redcar rugby ryde rye sale
    sandwich sandy seaham settle slough splott stafford staines stone street stroud sutton tenby thatcham thorne
    tooting tongue tring ware warwick watford wells whitehaven wick wigan yarm york bangor acton barnet barry bedford
    bolton chatham chester crewe dover ely epsom exeter hastings lancaster lincoln margate nottingham oxford paisley
    perth preston rochester salford selby stirling swansea warrington wellington windsor worthing bradford cambridge
    leather stoke derry down
    """
)
"""Towns and villages of these islands that are words as well."""

WELL_KNOWN = words(
    """
    amber autumn bill carol chase cliff daisy dawn dean drew eve faith flo frank gene grace grant harry hazel heather
    holly hope iris ivy jack jade jasmine jay jean jo joy june lily mark mason may miles nick olive pat pearl penny
    poppy ray rob robin rose rosemary rosie ruby sandy sky sue summer victor violet will willow charlie hunter ginger
    """
)
"""Those of them that many people in Britain are called."""

SURNAMES = words(
    """
    abbot archer ash bacon bailey baker ball banks barber barker barnes barrow bass bean beck bell bird birch bishop
    black bond booth bowen bowler bowman brand bridge bridges brook brooks brown browning buck bull burn burns bush
    butcher butler byrne cannon carpenter carr carter cash castle chandler chapel chapman cherry church clay cliff
    cole coleman cook cooke cooper corner court cox crane cross crow curry dale day dean dyer eagle farmer farrow
    field fields finch fish fisher flood flowers ford forest forester fox freeman french frost fuller gale gardener
    garner gates gibbons glass glover gold golden gore grant graves gray green grey grove gunner hale hall ham hammer
    hand hands hardy hart hawk hawthorn hay hayes heath heron hicks hill hills hobbs hogg holder holland hood hook
    hope horn house hunt hunter hurst ivory jewel john joiner judge kemp key king kirk kitchen knight lake lamb lane
    law leach lee little lock long lord love low marsh martin mason may meadows mercer miller mills monk moon moore
    more moss mount nail newton noble north oak oakes page palmer park parker parks parr parsons pass payne peacock
    peck penny perry pike pitt place plant pole pollard pond pool pope porter post potter potts pound powers pratt
    price priest prior pugh purse read reed reeves rice rich richer ridge ring rivers robin robins rock roper rose
    rush sands savage sawyer seal sellers sharp shaw shepherd shore short silver singer singleton skinner slater small
    smart smith snow south sparks sparrow spear speed spencer spring squires stack stark steel stern stiles stock
    stokes stone storey street strong summers swan swift tanner tate taylor temple thatcher thorn thorne tiller tinker
    tranter trout tuck tucker turner underhill underwood vale veal waite wakes walker wall waller walls walters ward
    waters watts weaver webb webster weeks welch wells west wheeler white wild wilde wilder winter winters wise wolf
    wood woods wren wright wyatt yard yates young younger nightingale starling bullock lightfoot goodman goodwin
    whitehead blackburn blackwell hartley dodge flint tyler coffey lawless ramsbottom longbottom drinkwater makepeace
    merryweather fairweather greenwood blackwood lockwood sherwood diamond blood bone bones best bright brewer cotton
    crisp darling dear duck dark dollar drake duke early fair fear friend gallant game garland gentle good goodchild
    grave greaves gamble head herd horne hussey jolly joy just legg life light lovelace loveless man mann merry mint
    moody nice pain pepper perfect petty pickles pine pink quick raven root sage sayer sergeant shield snell song
    stout sugar sweet till toy trick truelove twist vine virgin warden whale wheat wisdom
    """
)
"""Words that are common or telling surnames: after a sure first name they are one."""

WORD_NAMES = THINGS | QUALITIES | DEEDS | MANNERS | SEASONS | MODALS | ONLY_WORDS_BY_CHANCE
"""Every name of this file that is also a word."""

ONLY_MANNERS = MANNERS - THINGS
ABSTRACT = QUALITIES | SEASONS
NOT_A_MODAL = WORD_NAMES - MODALS
SEASONS_AND_MODALS = SEASONS | MODALS
CALLED_SO = ONLY_WORDS_BY_CHANCE | (WELL_KNOWN - QUALITIES - SEASONS)
"""What people are so often called that the bare word after a verb or "not" is one of them."""
