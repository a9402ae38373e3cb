"""The words and short forms of the work itself, which no dictionary lists and which identify nobody."""

from bot.anonymise.common_words import words

PRACTICE = words(
    """
    fme fmes marriage forced meth meths ts dob dobs upn uln urn ni nino vrm ctrl safeguarding safeguard safeguards
    perpetrator perpetrators perp perps survivor survivors nonabusing nonoffending coparent coparenting coparents
    parentified parentification hypervigilant hypervigilance disassociate dissociate dissociating dissociated
    dissociation gaslight gaslights gaslit gaslighting gaslighted lovebomb lovebombs lovebombed lovebombing stonewall
    stonewalls stonewalled stonewalling negging trauma traumatised retraumatise retraumatised retraumatising victimise
    revictimise revictimised minimise minimises minimised minimising minimisation responsibilise responsibilised
    responsibilising mutualise mutualising weaponise weaponises weaponised weaponising strangulation suffocation
    nonfatal coercive controlling stalking harassment cyberstalking sextortion revenge upskirting honour fgm fm hba
    hbv ipv ipa dv da dva vawg gbv capva cpv apva parricide femicide familicide filicide genogram genograms ecomap
    ecomaps timeline timelines chronology chronologies lifestory ecomapping scaling strengths motivational debrief
    debriefing debriefed handover handovers triage triaged screened caseload caseloads casework caseworker caseworkers
    casenote casenotes keyworker keyworkers homelessness homeless sofa surfing rehouse rehoused rehousing
    intentionally homeseeker homelink bidding arrears eviction evicted tenancy tenancies sanctuary lockfit locksmith
    unhoused nrpf norecourse recourse spousal indefinite biometric asylum refugee refugees trafficking trafficked nrm
    slavery radicalisation prevent exploitation criminalised cuckooing cuckooed countylines nonmolestation nonmol
    nonmols molestation occupation restraining undertakings injunction injunctions prohibited steps specific issue
    residence custody custodial remand remanded licence parole curfew tagged untagged bailed unbailed rebailed charged
    recalled sentenced convicted caution cautioned arrested unarrested rearrested bodycam bodyworn cctv disclosure
    disclosures disclosed attachment attachments bonded bonding neglect neglected emotionally psychologically sexually
    economically economic financially underweight overweight nonverbal preverbal neurodivergent neurodiverse
    neurotypical autistic autism asperger aspergers adhd add asd asc odd pda ocd ptsd cptsd bpd eupd bipolar
    schizophrenia psychosis postnatal antenatal perinatal postpartum miscarriage miscarried termination terminations
    contraception implant coil abortion gestation trimester scan scans midwife midwives midwifery breastfeed
    breastfeeding breastfed cosleeping cosleep sids weaning weaned paediatric paediatrician paediatricians paeds
    immunisation immunisations bruising bruises nonmobile centile centiles developmental delays speech salt senco
    sencos sendco sendcos ehcp ehcps iep ieps pastoral attendance exclusion exclusions excluded reintegration
    homeschool homeschooled homeschooling schooled preschool preschools reception nursery nurseries playgroup
    playgroups crèche creche childminder childminders childminding childcare wraparound foodbank foodbanks vouchers
    voucher payslip payslips payday universal credit esa pip pips dla uc jsa hb dhp carers carer caring respite
    hospice supervisor supervision supervising reflective reflexive safeguarders multiagency multi interagency strat
    strats strategy conference conferences reconference icpc rcpc rpc cpc cpp cppn cin cp clc clas cla lac ppo lo epo
    ico fco sgo co sco cao icos epos pwo ppos plo plos pbc s17 s20 s31 s37 s47 s47s s76 s7 s38 s8 cwd eha ehm ehat ehr
    taf tac tam tas caf cafs mash mashes front door lado lados iro iros idva idvas isva isvas chisva ypva marac maracs
    marac's mappa matac maps marm vam sara dash dashes dashed dara dvdr dhr dhrs dars scr scrs cspr lcspr lscb lscp
    sab sar sars dvpn dvpns dvpo dvpos dapn dapo fmpo fgmpo nmo nmos pnc dvap bbr ppn ppns pvp vist vpd vpr vulnerable
    adult adults adult's adultcare cafcass cafcass's cyfannol cjs cps cpia nps noms opg opcc pcc pcso pcsos pc dc ds
    di dci ci soit siaro vcu pvpu piu dau cad cads log999 met psni garda gardai guards yot yjs yos yoi yoti rja cgl
    dip iapt cbt emdr dbt act camhs cahms camh cypmhs cmht cmhts hbtt crht pmva amhp amhps mha mca dols lps imca imha
    ot ots slt hv hvs fnp scphn gp gps ae a&e nhs icb ccg trust ambo ambulance paramedic paramedics hcp hcps sw sws
    asw ssw swa fsw fsws aysw asye tm tms tl pa pas ap ssws nqsw cypn fgc fgcs fjc ldac sarc sarcs soet dvli dasv daas
    dasa duty edt oot ooh eds mdt mdts tc tcs vm sms wa cb vpn gdpr dpa foi ofsted estyn hmi cqc ciw rqia hmpps hmp
    hmcts dwp dvla hmrc hmg fcdo fmu ukvi ukba laa nspcc rspca barnardo barnardos nacoa saneline citizens advice cab
    shelter crisis gingerbread homestart relate refuge womens aid wafe wwa rwa wellchild galop mankind respect
    safelives safelife karma nirvana sbs iranian ikwro iwe samaritan samaritans childline kooth talking papyrus calm
    mind rethink surviving victim victims support rasac rasacs rcew naca sane turn2us stepchange freedom programme
    recovery toolkit own my life dads drive inspire hub hubs gov council councils councillor councillors cllr mp mps
    msp ms lgbt lgbtq lgbtqi lgbtqia lgb transgender nonbinary cis cisgender bame bme poc eal esl esol tpd tpo sen
    send seni pru prus apd alt ks ks1 ks2 ks3 ks4 eyfs yr gcse gcses sats btec btecs nvq uni nfa nfas nfi rtc asb asbo
    asbos cbo cbos cpn abc csp ctr gbh abh abhs tda twoc bop ied vaping unfounded unsubstantiated malicious
    substantiated inconclusive offender offenders offending reoffend reoffended reoffending deescalate deescalated
    deescalating escalate escalating escalation predict predictive ringfence signpost signposts signposted signposting
    codeword codewords safeword safewords unsafe safetyplan keysafe doorbell doorbells ring doorstep doorsteps
    doorstepped doorstepping callback callbacks caller unannounced preannounced unplanned rescheduled reschedule
    rebook rebooked cancelled cancelling noshow dna dnas dnad uncontactable untraceable nonengaging nonengagement
    disengaged disengage disengaging reengage reengaged engaging engagement noncompliant noncompliance noncompliances
    avoidant ambivalent disguised compliance manipulative triggering triggered overreacting overreact overreacted
    overshare oversharing micromanage micromanages micromanaging belittle belittled belittling isolates isolating
    isolated timekeeping clingy bedwetting bedwet soiling selfharm selfharms selfharmed selfharming suicidal ideation
    overdose overdosed overdosing od ods detox rehab relapse relapsed sober aa na alanon alateen dual covid lockdown
    lockdowns rcgp nice bnf proforma proformas template templates checklist checklists signoff headspace burnout
    lonework loneworking loneworker peopleset peoplesafe skyguard codebook bot beforehand accom pr ed scbu nicu
    terp terps phd snr jnr picu hdu icu itu eau mau gum gynae dsh cdop sudi ctt asn elp peps chc dst ttos dsar sio
    sios oic rui fpn rtb pla dhp ctr hra sdlt htb lha nhp epc gas ewo ewos ewi eps edps enfa cfs cfsw lcc rcpch
    rcn rcm bma gmc hcpc nmc swe basw ukas iaa dsl dsls ddsl dcpo sss
    cpo mgcp op ops eah eap eht eip esw fct fgcc icm irt isw jtai lscft ltp matac mcu nwd nyas oic omh ongoing pae
    pdu pec pep pmh pnd poa pqs ptsp qa rvt sncb sop spoc spocs tcac tpu uasc ukba vcop whm ypas edac fipp jafc
    pwhl hmcpsi sdvc sdvcs idap bbrp bmh slq tickbox tickboxes childrens
    children's menopause menopausal perimenopausal ivf dbs crb uksaysnomore uptodate hotdesk hotdesking homevisit
    homevisits housevisit homecare sensitised deskilled upskill upskilled whistleblow whistleblowing wellbeing
    wellness rcs nonresident interparental intergenerational teatime bedtime bedtimes bathtime naptime playdate
    playdates handheld newbuild newbuilds highrise maisonette maisonettes semi bedsit bedsits hmo hmos lifts buzzer
    intercom fob fobs letterbox prepay prepayment electric chargers unlocked reconnected rewire overcrowded
    overcrowding mould mouldy uninhabitable tiktoks instas snaps dms dm tracking spyware stalkerware keylogger nudes
    nude pics catfish catfished catfishing payback backtrack backtracked backtracking codependent codependency
    transactional triangulate triangulating
    """
)
"""Practice, agencies and their short forms, benefits, courts, health and school."""

ORDINARY = words(
    """
    line true harm reason prior car facilitator facilitators huddle huddles ss md timetabled northern southern eastern
    western central law act house street road national childfree clampdown comeback doable eyeroll facepalm giveaway
    goodbyes heads-up heartbroken hiccup homelife homey hotline hoarding hoarder infighting jobcentre jobseeker
    jobseekers laidback lifeline lifelines livid loveable mealtimes midmorning midweek midday midterm miscommunication
    mollycoddle mollycoddled mollycoddling naysayer nosy nosey numbed offhand oneoff ongoing onesie outburst outbursts
    pinky pjs playful pushover putdown putdowns ransacked reassess reassessed reassessment redo redone regroup resit
    retell retelling reword reworded rewording rephrase rephrased rethink retrain rewarded rightfully schoolwork
    setback setbacks shellshocked shutdown sleepover sleepovers sleepless smartwatch smirk smirked smirking snappy
    somewhat standoffish standoff stepped subtext superstrict swearing sworn tearful tearfully teary textspeak
    thankful timeout timeouts tiptoe tiptoeing tiptoes touchy trainee tonne trashed unanswered unclear undermine
    undermined undermines undermining unfazed unfollow unfollowed unfriend unfriended ungrateful unheard unnerved
    unnerving unphased unprompted unpack unpacking unread unsaid unseen untrue unwashed unwelcome unworkable uptight
    weepy wellies whoever whichever workaround workload workphone workmate workmates workaholic yesterdays tomorrows
    todays tonights mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec nye nyd knowhow noones somethings nothings anythings everythings everyday
    everytime infront incase infact inbetween eachother atleast alltogether thankgod ofcourse upto abit alittle
    forsure goodluck highschool highchair pushchair pushchairs carseat carseats buggies buggy bunkbeds bunkbed
    bedroomed bedrooms backdoor frontdoor backgarden upstairs downstairs
    """
)
"""Further ordinary words, in the spellings of phones."""
