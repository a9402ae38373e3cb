"""Things in and around a home that no dictionary lists: cars, shops, phones, medicines, food, clothes, games."""

from bot.anonymise.common_words import words

HOUSEHOLD = words(
    """
    aargh airmax airpod airpods alsatian amitriptyline antipsychotics anythink argh asos astra audi audis aww
    babygate babygro babygros babywipes bacca baccy balaclava balaclavas bankholiday batman beanie beanies
    berlingo bmw bmws bolshy boohoo breaktime breathwork brewup bridleway brighthouse budgens bullmastiff
    burntout carpark carparks cashapp catflap cheerios chipboard choc choccy chocs chrimbo ciggie ciggies
    citroen clearpay clio cockapoo cocomelon colostrum concerta corsa crikey crimbo crocs crossexamine csection
    ct cul culdesac depo depop dickhead dickheads dickish dinnerladies dinnerlady doritos doula dpd dressinggown
    duloxetine ebike ebikes ecg ecgs elvanse encanto enuff epidural epipen epipens escooter escooters everythink
    eww exparte facetimed facetimes facetiming finsta fishfingers flatlet footie gaviscon gta halfterm hangry
    haribo haribos headbutt headbutted headbutting headbutts headlice headteacher headteachers hermes highkey
    hmmmm honda hyundai ibiza iceland jeggings jitty juke justeat kangoo kerbside keybox kfc labradoodle
    lamotrigine landrover lawdy layby laybys lcwra lemsip loanshark loansharks londis lowkey lucozade maltesers
    maplins matalan mazda medikinet meltdowny merc mercs mickeymouse mirena mitsubishi moana mobilehome mondeo
    monzo mri nandos nappys naproxen nebuliser nebulisers nightime nissan nites nonjudgemental noo nuffin
    nuffink nutella nytol ocado oclock omeprazole onesies oof passat perv pervs pervy peugeot pfft phew piriton
    playtime pokemon postie posties potnoodle pottytrained pouffe poundstretcher preeclampsia premiership
    pringles punto qashqai quadbike quadbikes rangerover renault revolut ribena ringdoorbell risperidone
    rottweiler rotty salbutamol sarky sheesh shein siarad sickpay sippy skoda smalltalk smp snapchatted
    snapchatting snicket somethink sommat spiderman spyhole ssp stairgate stairgates stalkery subaru suzuki
    teabags tellybox temu tesla thingummy thingymajig tiguan toyota ubereats uggs vaper vapers vauxhall
    vauxhalls venlafaxine verruca verrucas vimto vivaro volvo vw vws weetabix whatsername whatshisname whatsit
    whatsits wheelie wheeliebin wilkos wonga wotsit wotsits xl xray xrays yaris yikes youtuber youtubers zafira
    zerohours zoot zoots
    """
)
"""None of them is the name of many people: a make of car that is one ("mercedes", "kia") is left out."""
