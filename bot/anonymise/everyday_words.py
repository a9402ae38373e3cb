"""Words that no dictionary lists but that everybody types: text-speak, short forms, slang of these islands, brands."""

from bot.anonymise.common_words import words

TEXT_SPEAK = words(
    """
    thu porkies timewaster timewasters grown ups aint allright alot alright aswell atm aye bcos bcoz bc bday becoz bf
    bff bish blah brb bruh bruv btw bubba bubs btwn cba couldve convo convos coz cos cuppa cuz cya cud dat def deffo
    defo dem didint dis dnt dno dunno dun em eod evry eta fam fave feb ffs fgs fml fri fyi gf gimme gonna gna goin
    gotta gt guna gunna gd gnna haha hahaha hafta hehe hiya hlp hmm hmmm hrs hun hv idc idk idek ikr ill ily imho imo
    inbox info innit irl ish iv jeez jk jus kinda kk lad laters lemme lil lmao lmk lol lotsa luv lv mah maths mite
    mins mon msg msgs mth mths mums musnt mustve nah nan nans narc nd ngl nite noone nope nowt np nvm nxt obs obvs omg
    ok okay okey oki omw owt outta pls plz pic pics ppl prob probs probly prolly pm qs rly rn sec secs shes shld
    shoulda shouldve shud shudnt sis smh smth smthn somat sos soz spose summat sumtimes sthg sth sun tbf tbh tho thnx
    thks thanku thankyou thr thru thurs thur thx tmrw tmr tmw tmoro tomoz tonite tues tue ta tnite ttyl ty txt txts
    txted tyvm u uni ur urs urself vid vids vm wed weds wen wat wats whos whens wheres whys wiv wk wks wknd wld
    wouldve wot wots woulda wth wtf wud wudnt wkly xmas xx xxx xoxo xo ya yah yall yday yea yeah yep yer yh yeh yo
    youd yous youse yr yrs yup yuk zzz arent cant couldnt darent didnt doesnt dont hadnt hasnt havent hed heres hes
    hows id im isnt itd itll its ive lets mightnt mightve mustnt neednt oughtnt shant shed shell shouldnt somebodys
    someones thatll thats thatd therell theres theyd theyll theyre theyve wasnt well were werent weve whatll whats
    whove wholl wont wouldnt youll youre youve everyones anyones nobodys noones whatve thered hers theirs ours yours n
    b c d f g j k l m o p q r s t v w x y z am an as at be by do go he hi if in is it me my no of oh on or so to up us
    we uh um er eh ah aw ha ho ow ye tv uk eu un hq pc pj pjs dj mr mrs ms dr st rd ft cm kg km mm ml re eg ie etc vs
    per via aka asap diy faq fao nb ps rsvp tba tbc ttc ppm pcm pw pa nr nos num ref refs reg ext tel mob max min
    approx temp temps incl inc est avg misc appt appts appmt apt admin advs app apps arr asst attn bk bks bro bros
    cert chq cld comms dep dept depts diff doc docs esp ev eve evo fone fwd gov gran grans hol hols hosp hubby intro
    lang lap lib loc mag meds mgr mgmt mtg mtgs narky nav neg nec obv opp ops ot para paras perp perps perm physio pop
    pos poss prep pres prev prof promo psych pub qual rec rcvd rep reps req resp sched sci sig sigs sitch spec stat
    stats std stuff sum supp svc svcs tech totes trad tut tx typo typos veg vet vis vol vols wc wkend w/e w/o xtra yng
    yoof online offline onto login logon logins email emails emailed emailing selfie selfies hashtag podcast google
    googled googling wifi wi fi broadband smartphone smartphones chatbot yaml emoji emojis screenshot screenshots
    screenshotted screengrab voicemail voicemails voicenote voicenotes livestream spam vlog vape vapes vaped vaping
    """
)
"""Short forms and missing apostrophes, and every word of one or two letters that is one."""

SLANG = words(
    """
    ig insta nat ins     netball barney panto pantos yp yps brp brps mol mols footgolf rounders dodgeball
    bouldering pilates
    karate judo taekwondo
    aggro arse arsed arseholes bairn bairns bampot banter barmy bellend bevvy bevvied bezzie bezzer bint binned biccy
    biccies bish blag blagged blagging blanked blimey blinder bloke blokes bloody boak bog bogs bollock bollocks
    bollocking boke bonkers booze boozed boozing boozer bozo brolly brekkie brekky brew brews bruv buggered bugger bum
    bump butty cack cakehole carted chav cheesed chippy chippies chuffed chunder clarty clobber cob colleagues copped
    cow crabby crap crappy craic cushty daft dead deadbeat defo ditzy dobbed dodgy doolally dosh doss dosser duff
    eejit effing effed faff faffing fag fags fella fellas fit fiver flippin flipping footy fuming gaff gagging gammy
    gander gassed geezer ginnel gob gobby gobshite gobsmacked grand grassed grassing greet greeting gutted hacked
    hammered hankering hen hench hiding hiya hoover hoovered hoovering hoovers jammy jammies jibber kerfuffle kiddie
    kiddies kiddo kiddos kip kipping knackered knickers knob knobhead ladette lairy lass lassie lasses laters legged
    leccy lippy loaded loo lush lippie mackem mad madam mam mams mammy mardy mare mates mind minging minted moggy mong
    mugged mum mums mummy mummys munchkin naff nan nana nans nanna nannas nanny nannies nappy nappies narked natter
    nicked nipper nippers nowt numpty nutter nutjob owt paddy palaver pants peckish peng peeved piss pissed pissing
    pisshead plastered plod pram prat prang preggers preggo puke pukka quid radge ragging rammy rank ratty reeking
    rollicking roughed rozzers ruck sarnie sarnies scally scarper scran scrap scrapping screwing scrounging scunnered
    scrote shag shagged shambles shattered shite shifty shirty shitty shitless shitfaced skint skive skiving slag
    slagged slagging slapper slating sloshed smackhead smalls smashed snog snogging snot sod sodding spliff splitting
    sprog sprogs squaddie squaddies squiffy staffy staffie stonking strop stroppy stropping strops sulk sulky swig
    swot tad takeaway tanked tat tea teatime telly tenner tosser totty tout trackie trackies trainers trolley
    trolleyed twat twatted twerp wag wain wains wally wanker wankered wasted wean weans wee weed wellies whinge whingy
    whinging wind windup wired wonky wobbly wuss yakking yob yobs zonked da das daddys dads mamas papa papas ma mas pa
    pops poppet petal duck pet hinny hun babe babes bab bub darlin darling sweetie sweetheart missis missus hubs
    stepdad stepdads stepmum stepmums stepson stepsons stepdaughter stepdaughters stepkids stepfather stepmother
    stepbrother stepsister grandkid grandkids grandad grandads grandma grandmas granda grandpa grandpas granny
    grannies gramps nain taid mamgu tadcu cylch cymraeg ysgol fiance fiancee fiances boyfriends girlfriends exes exs
    babymum babydad babydaddy rellies folks toddler toddlers tween tweens teens preschooler newborn newborns bubs
    bestie besties flatmate flatmates housemate housemates roommate lodger lodgers landlady landladies landlord
    landlords neighbours ice-cream chicken nugget nuggets bbq chippie kebab kebabs spag bol pot noodle noodles fizzy
    lager carling vodka cider prosecco wkd buckfast bucky spesh cans tinnies skunk spice mamba coke crack ket speed
    mdma ecstasy pills benzos xannies xanax vallies valium gear smack brown heroin methadone subutex naloxone
    pregabalin gabapentin nitrous nos balloons sertraline citalopram fluoxetine mirtazapine prozac diazepam zopiclone
    quetiapine olanzapine propranolol tramadol codeine cocodamol paracetamol ibuprofen calpol melatonin ritalin
    insulin ventolin
    """
)
"""Ordinary speech of these islands, kin words among it, food, drink, drugs and medicines."""

BRANDS = words(
    """
    airdrop airtag airtags alexa aldi amazon android argos asda bbc birdie bluetooth boots centrelink costcutter
    deliveroo discord ebay facebook facetime fb fitbit fortnite gmail gogle google greggs hinge ikea imessage insta
    instagram ipad ipads iphone iphones itv jd kik lidl linkedin macbook mcdonald mcdonalds maccies maccys messenger
    microsoft minecraft morrisons mumsnet netflix netmums nike nintendo nokia onlyfans outlook paypal peppa pinterest
    playstation poundland primark ps4 ps5 reddit roblox sainsbury sainsburys samsung signal siri sky skype snap
    snapchat sony spar spotify starbucks superdrug switch tesco tescos tiktok tinder tracker twitter uber waitrose
    walmart wechat wetherspoons whatsapp whatsapped whatsapps whatsap wikipedia wilko windows word xbox yahoo youtube
    zoom kodi vinted klarna monopoly lego barbie disney paw patrol cbeebies bluey strictly corrie eastenders emmerdale
    hollyoaks
    """
)
"""Shops, services and things that everybody uses, and that identify nobody by themselves."""

PEOPLES = words(
    """
    english england british britain uk scottish scots scotland welsh wales cymru irish ireland ulster european europe
    albania albanian albanians algeria algerian algerians angola angolan america american americans arab arabic arabs
    armenia armenian asia asian asians australia australian austria azerbaijan afghan afghanistan afghans africa
    african africans bangladesh bangladeshi bangladeshis bangla barbados basque belarus belgian belgium bengali
    bengalis berber bolivia bosnia bosnian brazil brazilian brazilians bulgaria bulgarian bulgarians burma burmese
    burundi cambodia cameroon canada canadian cantonese caribbean catalan chechen chile chilean china chinese colombia
    colombian congo congolese croatia croatian cuba cuban cypriot cyprus czech czechia danish dari denmark dominican
    dutch ecuador egypt egyptian eritrea eritrean eritreans estonia estonian ethiopia ethiopian ethiopians farsi
    filipina filipino filipinos finland finnish flemish france french gaelic gambia gambian georgian german germany
    ghana ghanaian ghanaians goan greece greek guinea gujarati guyana haiti hausa hebrew hindi holland hungarian
    hungarians hungary igbo india indian indians indonesia indonesian iran iranian iranians iraq iraqi iraqis israel
    israeli italian italy jamaica jamaican jamaicans japan japanese jordanian kashmir kashmiri kazakh kenya kenyan
    korea korean kosovan kosovo krio kurd kurdish kurdistan kurds kuwait kuwaiti kyrgyz laos latvia latvian latvians
    lebanese lebanon liberia liberian libya libyan lingala lithuania lithuanian lithuanians luganda macedonia
    macedonian malawi malawian malay malaysia malaysian malayalam mali malta maltese mandarin mauritius mexican mexico
    mirpuri moldova moldovan mongolia moroccan morocco mozambique namibia nepal nepalese nepali netherlands nigeria
    nigerian nigerians norway norwegian oromo pakistan pakistani pakistanis palestine palestinian palestinians panjabi
    pashto pashtun persian peru peruvian philippines poland pole poles polish portugal portuguese potwari pothwari
    punjab punjabi punjabis romania romanian romanians romani romany roma russia russian russians rwanda rwandan saudi
    senegal senegalese serb serbia serbian serbs shona sierra leone sinhala sinhalese slovak slovakia slovakian
    slovenia slovenian somali somalia somalian somaliland somalis sorani kurmanji spain spanish sudan sudanese swahili
    sweden swedish swiss switzerland sylhet sylheti syria syrian syrians tagalog taiwan taiwanese tamil tamils
    tanzania tanzanian telugu thai thailand tibet tibetan tigre tigrinya togo trinidad trinidadian tunisia tunisian
    turk turkey turkish turks twi uganda ugandan ukraine ukrainian ukrainians urdu uyghur uzbek venezuela venezuelan
    vietnam vietnamese wolof xhosa yemen yemeni yiddish yoruba zambia zambian zimbabwe zimbabwean zimbabweans zulu bsl
    makaton christian christians christianity catholic catholics protestant methodist baptist anglican pentecostal
    evangelical muslim muslims moslem islam islamic sunni shia sufi ahmadi hindu hindus hinduism sikh sikhs sikhism
    buddhist buddhism jew jews jewish judaism jehovah jehovahs mormon pagan rasta rastafarian quaker orthodox quran
    koran bible allah jesus god eid ramadan diwali vaisakhi hanukkah passover easter christmas xmas lent advent
    halloween hogmanay burns halal haram hijab niqab burka burqa abaya imam mosque gurdwara mandir temple wudu jummah
    nikah talaq mahr khula izzat sharam biraderi
    """
)
"""Countries, peoples, languages and faiths. None of them names a person; an interpreter is booked with them."""
