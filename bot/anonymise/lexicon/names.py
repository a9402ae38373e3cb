"""Names that no dictionary holds, of every origin that lives in Britain.

Written by `tools/vocabulary/build.py`; its README names the sources.
"""

from bot.anonymise.common_words import words

NAMES = words(
    """
    aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aages aagot aahana aahil aalam aalee
    aalim aaliyah aalto aaltonen aalts aamil aamir aamirah aamna aanei aanuoluwapo aapo aaqib aaqil aarav aarden
    aarif aarini aariz aarna aarnav aarne aaro aaron aarts aarush aaryan aas aasa aasen aashi aashif aashir aasif
    aasim aasma aasmae aatif aatiq aatos aaus aavik aayan aayush aazim aba abaan ababei abad abada abagail abarca
    abascal abatantuono abayomi abb abba abbad abbadh abbagnale abbas abbasli abbasov abbasova abbassi abbes abbi
    abbie abbigail abbos abbosov abbott abby abdalla abdallah abdelatif abdelaziz abdelkader abdellah abdellaoui
    abdelli abdelrahman abderaouf abderrahmane abdi abdiaziz abdiel abdifatah abdihakim abdikadir abdikarim abdille
    abdinoor abdiqani abdirahman abdirashid abdirizak abdis abdisalam abdolreza abdon abdou abdow abdu abduaziz
    abduazizov abduboriy abduboriyov abdul abdulahat abdulaziz abdulbaqi abdulbekir abdulcemal abdulgazi abdulhadi
    abdulhamid abdulhamidov abdulkadir abdulkarim abdulkerim abdulla abdullah abdullahi abdullaoglu abdullayeva
    abdulloh abdullohov abdulmanan abdulmenaf abdulrasheed abdulsamed abdulsemet abdumalik abdumalikov abdur
    abdurahmon abdurahmonov abdurrahman abdurresit abe abeba abebi abednego abeer abeiku abel abela abelardo abele
    abella abellan abelone abels abena abeni aberash abercrombie aberg aberhart abernathy abha abhimanyu abhiram
    abhishek abicic abid abida abie abigael abigail abigaili abigale abigayle abilio abina abiodun abiola abiona
    abirami abisola abiye abjasio abjorn abkhazian abla abner abola abolina abolins abols aboraa abosede abou abouda
    aboukir abrafi abraham abrahamova abrahams abrahamsen abrahamsson abram abramczuk abramov abramovic abrar
    abrassart abrego abrehet abreu abril abror abrorov abshir abshire abu abubakar abubakr abubakrov abuga abuk abul
    aburto abuzar abwao abyasa acar acarkan accardo acedo acerbi acero acevedo acey achaorainn acharya achberger
    achbergerova acheampong achiel achieng achille achim achison achleitner achol achola achour achouri achsah
    achtelik acie acikel acilay acker ackerl ackermann aclan acosta acuna acy ada adadia adaeze adah adak adal
    adalbert adalberto adaline adalyn adalynn adam adamaris adamaszek adamczyk adame adamec adamecova adamek adamiuk
    adamo adamova adamow adams adamski adamson adamu adan adao adasal adasme adda addi addie addis addison addisyn
    addy addyson ade adebayo adebisi adebiyi adebola adebowale adebukola adedayo adedeji adeel adegbite adegoke
    adekitan adekola adekunle adel adela adelaar adelaida adelaide adelakun adelard adelardo adelasia adelbert adele
    adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adell adella adelle adelmo adels adelusi
    adelyn adelynn adem ademiluyi aden adenike adeniyi adeola adeolu adeoti adepeju ader aderibigbe aderogba aderopo
    adesanya adesewa adeshina adesiyan adesoji adesola adesua adetayo adetoke adetokunbo adetoun adewale adeyemi
    adeyemo adeyi adhaimh adhanet adhastair adhiambo adhiarja adhra adi adia adiam adiarja adiel adiela adiels
    adigun adika adikara adil adila adilene adimu adin adina adinata adinolfi adis adisa adison aditi aditya adjei
    adjoa adkins adlai adlan adler adline admir adnan adolf adolfine adolfo adolfs adolfsson adolph adolphe adolphus
    adoma adomah adomako adomas adongo adonis adora adoracion adow adrain adria adriaan adriaansen adriaensdr
    adriaense adriaensen adriaenssens adrian adriana adriane adrianna adrianne adriano adrians adriansyah adriel
    adriels adrien adriene adrienn adrienne adrija adrijana adron adrovic adryaens adu adunni adusei adutwum
    adutwumwaa advaith advay advik advika adviye adweta adwoa adwubi adya adyson adzijevic aebi aeby aedan aedin
    aedo aeije aelftrud aengus aenne aerts aertsz afanasjev afaq afer aferdita affie afia afife afil afiq afirifa
    afoakwa afolabi afolarin afolayan afonja afonso afra afrakomaa afreen africa africaans afrikaans afrim afroza
    afruza afruzova afsaneh afshan aftin afton afua afzal aga agahadi agakisi agamali agamusa agaoglu agapito
    agarwal agastya agata agatha agathe agaxan agayeva agazzi agbegim agca aggarwal aggie aggrey aghas agim agla
    aglaia agmur agnar agnars agne agnea agnes agnesa agnese agnesi agneska agness agneta agnete agnew agni
    agnieszka agnis agnolo agnos agostina agostinelli agostinho agostini agostino agovic agrawal agren agripina
    agris agron aguado aguayo agudelo agudo agueda aguero aguila aguilar aguilera aguilo aguirre agullo agurto agus
    agust agusta agusti agustin agustina agusts agustus agyapomaa agyapong agyare agyei agyeiwaa agyeman agyemang
    ahad ahat ahearn ahearne ahern aherne ahlam ahlberg ahlgren ahlin ahlqvist ahlstrom ahluwalia ahmad ahmadi
    ahmadov ahmadreza ahmadshah ahmed ahmednur ahmet aho ahokas ahola ahonen ahortor ahsan ahsen ahter ahti ahuja
    ahumada aicha aichholzer aichinger aida aidan aideen aiden aidicin aidyn aiga aigars aigner aiguo aija aijuka
    aiko aila ailbhe aileas aileen ailene aili ailidh ailin ailis ailish ailpin ailsa aima aimable aimara aime aimee
    aimo aina ainara ainars aindriais aindriu aine ainmneach aino ainoa ainsboro ainsley ainsworth aira airaksinen
    airchinnigh airi airligh airmeas airt aisha aishani aishling aisling aislinn aissani aissaoui aiste aistis
    aisyah aitana aitigin aitken aitor aivar aivaras aivars aiyana aiyanna aiza aja ajak ajala ajan ajani ajao ajay
    ajayi ajda ajello ajeng ajewole ajiman ajimat ajimin ajiono ajit ajla ajmal ajna ajoke akalan akan akanico
    akanmu akanni akar akarsana akash akatay akay akbar akbarov akbas akboga akca akcabay akcasu akcay akcivan
    akdeniz akdora akdurmus ake akech akeelah akeem akelis akello akemi akerlund akerman akesson akgol akgunduz
    akgunes akhtar aki akif akinal akinkunmi akinlabi akinola akinrinola akinwale akinyi akira akis akise akkerman
    aklima akmacic akmal akmalov akmaner akmaral akoaa akobir akobirov akol akos akosua akoth akoto akowua akoz
    akram aksay aksel akseli akshay aksogut aksoy aksu aktemur akua akumaa akumu akver akwasi akwesi akyaa
    akyeampomaa akyeampong akyena akyere akyildiz ala alaa alaaddin alabama alabezek alabi aladar alade aladin
    aladino alaeddin alain alaina alambana alamiro alamo alamu alan alana alanalp alanen alani alanis alanko alanna
    alannah alanta alanzo alara alarcon alasdair alastair alastroim alatalo alattin alauddin alaya alayna alaz alba
    alban albana albanes albanian albano albeiro alber alberdi alberico albero alberola albers albert alberta
    alberte albertha albertina albertine albertini alberto alberts albertus albie albin albina albion alboni
    albornoz albrecht albu albulena albuquerque alby alcala alcalde alcan alcantar alcantara alcaraz alcazar alcee
    alcide alcides alcie alcira alcolea alda aldair aldan aldar aldars aldemar alden alderano aldin aldis aldny aldo
    aldobrandi aldona aldonza aldridge alea aleah alease alec alecia aleck aled aleen aleena alegre alegria aleida
    aleisha aleix alejandra alejandrina alejandro alejo alek aleks aleksa aleksandar aleksander aleksandr aleksandra
    aleksandras aleksandrov aleksandrs aleksandrzak aleksanteri alekseev aleksei aleksej aleksi aleksiejuk alem
    aleman alemannie alemany alemayehu alemdar alemnesh alemsah alen alena alenburg alene alenka aleodor alesha
    alesia alessandra alessandro alessia alessio aleta aletha alethea aletta alex alexa alexandar alexande alexander
    alexanders alexandersson alexandr alexandra alexandre alexandrea alexandria alexandrie alexandrina alexandro
    alexandros alexandru alexe alexei alexej alexi alexia alexina alexis alexius alexs alexus alexys alexzander alf
    alfa alfar alfaro alfars alfdis alferd alfey alfgeir alfgeirs alfgrims alfgrimur alfhildur alfie alfieri alfifa
    alfio alfons alfonse alfonsi alfonsina alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds alfredsson
    alfros alfrun alfs alfsol alfur alger algernon algie algirdas algis algot ali alia aliaa aliabbas aliaga aliana
    alica alice alicia alicja alida alighieri aliihsan alijah alika alin alina aline alinur alinurov alio alireza
    alirio aliro alis alisa alise aliseydi alisha alisik alison alissa alisson alistair alistar alister alivia alix
    aliya aliyah aliyev aliyeva aliyu aliza alize alizee alja aljaz aljosa alka alkor alkovic alksne alksnis alla
    allahverdi allain allal allali allan allana allans allard allas allean alleen allegra allemanie allen allena
    allende allendes allene aller allerby alli allie allik alline allis allison allisson allmhurain allyn allyson
    allyssa alm alma almagia almagro almansa almanza almar almaraz almars almasi almast almaz almazan almeda almedia
    almeida almendra almer almeta almgren almina almir almira almon almonacid almonte almqvist almudena almus almut
    almuth almyra aloba alois aloisia aloisio alojz alojzia alojzij alojzija alom aloma alona alondra alonso alonza
    alonzi alonzo aloo aloys aloyse aloysius alpaidis alparslan alpcan alpheus alphonce alphons alphonse alphonsine
    alphonso alphonsus alpin alpsu alreks alrekur alrun alsina alsoy alston alta altab altaf altamirano altenwerth
    altera altha althea altie altin altinbike altincicek altinisin altinkaya altmann altogan alton altug aluel alun
    aluoch alva alvah alvan alvar alvarado alvarez alvaro alvars alve alvear alveiro alvena alver alvera alverda
    alverta alves alvia alvie alvilda alvin alvina alvine alvins alvira alvis alvy alwen alwilda alwin alwina alwine
    aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzate alzbeta alzina alzinova
    ama amac amada amadea amadeo amadeus amado amador amadou amahle amaia amaira amaka amal amaldi amalia amalie
    amalija amalrada aman amancio amanda amandeep amandine amando amani amann amanovic amanowicz amanpreet amanuel
    amar amara amarachi amaral amardeep amare amari amarilis amarion amaris amarjit amaro amaru amasa amat amato
    amaury amaya ambani ambar amberly ambers ambrasas ambre ambreen ambrose ambrosio ambroz ambrozewicz ambrozic
    ambrozik amedeo amedeu ameena amel amela amelia amelie amelija amena america americo amerigo ameur amey
    amhalghaidh amharic amharico amhlaigh amhlaoigh amhlaoimh ami amiah amico amidzic amie amil amilcar amilia amin
    amina aminah aminata aminatu amine aminova aminullah amira amirah amirayeva amirhossein amirov amit amiya amiyah
    amjad amleto amma ammaniti ammann ammar ammara ammari ammie ammon amna amo amoa amoah amoako amoakowaa amoanimaa
    amoasi amoit amoke amol amon amondi amope amor amores amorim amoros amos ampadu amparo ampofo ampofowaa ampoma
    amponsa amponsah ampuero amra amrane amrani amre amrein amri amrik amrit amrita amritpal amrouche amruta amstel
    amundi amundis amundsen amy amya amza ana anabadha anabel anabela anabella anabelle anacleto anaelle anahera
    anahi anahis anahita anaida anais analia analyn anam anamaria anamika anand ananias ananya anar anargul anarqizi
    anaru anas anasa anastacia anastacio anastasi anastasia anastasie anastasiia anastasio anastasios anastatia
    anastazie anastazja anasztazia anatol anatole anatoli anatolie anatolij anay anaya anca ancel anciaux ancil
    ancizar ancuta anda andela anderberg anderl anders andersen anderson andersson andic andile andjela andjelina
    andon andor andorful andra andrada andrade andrae andras andrasek andrasik andrasikova andrasova andre andrea
    andrearczyk andreas andreasen andreasik andreassen andreasson andree andreea andreev andrei andreia andrej
    andreja andrejczuk andrejka andrejs andren andrena andreotti andreozzi andres andresen andress andreu andrew
    andrews andrey andri andria andrian andriani andries andrii andrija andrijasevic andrijevic andrin andrina
    andris andrius andrukiewicz andrus andruszko andrys andryszczyk andrzej andrzejewski andrzejuk andwele andy
    andziak ane aneesh aneirin anej anekvorakul anel anele anemona anes aneta anete anett anetta anette aneurin
    anezka anfernee anfinn anfinns angalia angantyr angantyrs angarita angavu ange angela angele angeles angeli
    angelia angelica angelika angelina angeline angelino angelique angelita angelito angella angelo angerer
    anggabaya anggraini anggriawan angharad anghel anghelina angi angie angiolello angis anglada anguiano anguillara
    anguissola anguita angulo angur angus angwenyi anh anhelina ania anibal anica anice anicet anichini anicic anie
    aniela anika aniko anil anila anima anina aniola anirudh anis anisa anisah anisayeva anisoara anissa anissimov
    anita anitra aniya aniyah anja anjali anjanette anjelica anjolaoluwa anjos anju anjum anka anke ankica ankiewicz
    ankit ankita ankomah ankra ankunding anmol ann anna annabel annabell annabella annabelle annah annak annalena
    annaliese annalisa annalise annamae annamaria annamarie annar annarr annarrs annars annas annastacia anndra anne
    annedore annegret annegrete annekatrin anneke annel anneleen annelene anneli annelie annelies anneliese annelise
    annelore annels annemarie annemette annemie annemijn anner annerose annes annet annett annetta annette anney
    anni annia annibale annica annice annick annie anniina annija annika annikki annina annis annita annmarie
    annraoi annsboro annukka annunziata annus anny anokye anom anona anoni anoop anouk anowar anraoi ansa ansah
    ansaldo ansboro ansel anselm anselma anselmo ansems ansgar ansh ansis ansley ansomaa ansomah anson ansora
    ansorova anssi antal antalova antanas antek antelami antero anthoney anthony anthonys antikainen antim antione
    antionette antje anto antoaneta antoin antoine antoinette antolkovic anton antonacci antonczak antone antonela
    antonella antonelli antonello antonetta antonette antonetti antoni antonia antonic antonie antonieta antonietta
    antonija antonin antonina antonini antonino antonio antonioni antonios antoniu antonius antonov antons antonsen
    antonsson antonucci antony antoon antoszczyk antra antti anttila anttonen antun antunes antunez antwain antwan
    antwi antwiwaa antwon anu anuj anum anunciacion anuoluwapo anup anuradha anusaigh anusha anushan anuta anvar
    anvarov anvi anwar anwara anwen anya anyango anyanwu anyelo anyi anyona anze anzhela aodha aodhain aodhan
    aodhchain aodhchaoin aodhgain aogain aoibheann aoibhin aoibhinn aoidh aoife aoki aoko aonghais aonghuis aonghusa
    aongus apablaza apanowicz aparecida aparicio aparna apaydin apine apinis apinya apio apisara apiyo apodaca
    apolena apolinar apolline apollo apollonia apolonia apondi aponte aporti apostel apostolos appelman appia appiah
    april apsite apsitis apte aqeel aqil aqsa aquiles ara arab arabella arabic arabico araceli aracely aracena
    aradhana aragao aragon aragones aragonese arah aral aram aramburu araminta aran arana arancibia aranda araneda
    arango aranguiz aranka arans aranzazu aras arash araszkiewicz araujo aravena araya arazli arba arben arbenita
    arbey arbie arbjarts arbjartur arbjorg arbjorn arbjorns arbjort arbnor arboleda arcan arce arcelia archambault
    archibald archie archuleta arco arcos arda ardal ardath ardelean ardelia ardell ardella ardelle arden ardeshir
    ardeth ardian ardianto ardila ardis ardit ardita ardith ardyce areerat arek areli arelia arelius arellano arely
    arend arendarczyk arendt arens arent arents aretha arevalo arey arezki arezo arezou arfan argan argeir argeirs
    argemiro argentero argenti argento argie argils argono argu arguello argurio arham ari ariadna arian ariana
    ariane arianna arianne ariasso aribert aribi aric arie ariel ariela ariele ariella arielle ariels ariens arietta
    arif arifa arifcan arifcanov arija arijus arike ariki arikol arild arilius arin arina arinbjorg arinbjorn
    arinbjorns arino arinola ariosto aripinar aris arisa arisara arisoy aristide aristides aristita arius ariza
    arizona arja arjeta arjin arjona arjun arkadiusz arkel arkie arkut arkwright arla arlan arland arlaug arleen
    arlen arlena arlene arlet arleth arletta arlette arley arlie arlin arlind arlinda arline arlington arlis arlo
    arly arlyn arlyne armahan arman armand armandas armande armando armands armani armann armanns armas armata
    armatys armelle armellini armend armendariz armengol armenia armenian armenio armenta armey armida armijo armin
    arminas arminda arminta armond armstead armstrong arna arnaiz arnal arnald arnaldo arnalds arnaldur arnar arnars
    arnas arnau arnaud arnaude arnav arnberg arnbergs arnbergur arnbjorg arnbjorn arnbjorns arnborg arnd arndis
    arndor arndors arndt arne arnel arnes arnesen arnett arnetta arney arnfinna arnfinns arnfinnur arnfreyr
    arnfreyrs arnfried arngeir arngeirs arngils arngrims arngrimur arngunnur arnhildur arni arnie arnika arnim
    arnina arnis arnkatla arnkell arnkells arnlaug arnlaugs arnlaugur arnleif arnleifs arnleifur arnlin arnljot
    arnljots arnljotur arnmunds arnmundur arno arnodds arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnors
    arnost arnott arnould arnros arnrun arnsberg arnsteinn arnsteinns arnulf arnulfo arnulfs arnulfur arny aro aroa
    aroca aroha aron aronas arons aronsson arooj arora aros arpad arpag arra arran arranz arredondo arregui arreola
    arriaga arriagada arribas arrie arrieta arro arron arroyo arsael arsaell arsaells arsenault arsenie arsenio
    arshad arsim arsipatra arslan arsol arsoy arta artain artair artan artanto artawan arteaga artelia artem artemio
    artemisa arther arthor arths arthur arthurs arti artie artigas artis artner arto arton arttu artturi artuir
    artur arturas arturo arturs aru arula arulmozhi arun aruna arunas arunee arunima arunthathi arusi arveig arvel
    arvid arvids arvidsson arvil arvilla arvin arvo arvok arvydas arwa arwel arwen arwyn arya aryan aryana aryani
    aryanna arziye arzu arzulu asa asad asadov asadullah asael asaels asafe asake asal asalet asali asames asamoa
    asamoah asani asante asantewaa asanti asare asatira asberg asbergs asbergur asberry asbjorg asbjorn asbjorns
    asborg asbury aschauer aschman asdis asdrubal ase aseel asenjo asensio asenso asgauts asgautur asgeir asgeirs
    asger asghar asgils asgrims asgrimur asha ashan ashanti ashby ashe ashely asher ashfaq ashildur ashiq ashlea
    ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashman ashok ashraf ashton ashtyn
    ashwin asi asia asiama asiedu asieduwaa asif asikainen asil asila asilayeva asilbek asilbekov asim asiman asir
    asiri asirwada asirwanda asis askatla askell askells askja asko askur asla aslaks aslakur aslan aslanhan
    aslanova aslaug aslaugs aslaugur asleif asli aslijan asliye aslund asma asmaa asmadi asmah asman asmanova asmar
    asmars asmau asmeret asmianto asmini asmira asmiraeva asmundo asmunds asmundur asmuni asny asolfs asolfur ason
    aspar aspars asplund asprucci asrin asros asrun assa assadullah assamese assar assche asselin assem assia
    assumpta assuncao assunta ast asta astbjorg astbjorn astbjorns astbjort astdis asten aster astete astgeir
    astgeirs asthildur astmar astmars astmunds astmundur aston astorga astrid astriks astrikur astrit astrom astros
    astrun astudillo astuti astvald astvalds astvaldur astvar astvars astveig astvin astvins asu asuka asuman
    asuncion asvalds asvaldur asvor aswani ata ataa ataahua atabala atagun atakisioglu atalay atalia atamoglan
    atanur atasagun atatore atchison atefeh atena atenulf atfat atgun atha athanasios atharv atheel athena athman
    athuman athumani ati atiena atieno atienza atif atifa atila atilgan atilhan atilio atilla atinuke atit atiya
    atiyye atkins atkinson atla atlanta atli atlis atma atmaja atnan atsushi atta attaf atte attia atticus attie
    attila attilio attracta atwal atzler aubert aubra aubree aubrey aubrie aubry auch auchterlonie aud aude audet
    audie audley audra audrey audriana audrianna audrina audrius audry audy auer aufderhar augusta augustas auguste
    augustin augustina augustine augusto augusts augustsson augustus augustynek auinger aukusti aulay aulenti
    aulikki aulis auma aumann aun aune aunina aunins aunyaporn aurangzeb auraq aurea aureja aurel aurelia aurelian
    aureliana aureliano aurelie aurelien aurelija aurelio aurica aurilla aurimas aurora aurore aurthur aus ausma
    ausra ausrine austan austar austars austdal austeja austen austermuhle austin austine austmann austmanns austmar
    austmars auston austra austri austris austyn auther authur autio autry auvinen auwera auzina auzins ava avah
    avalos avan avar avaric avelino avendano averi averie averil avery avestan avestico avgust avi avie avila aviles
    avin avinash avis avni avogadro avoirt avon avotina avotins avram avril avsin avtar avunc awa awad awadh awadil
    awais awamil awamiri awan awani awaz awder awero awesi awet awhina awil awinja awino awj awlya awmar awodiran
    awolowo awrad awuah awuor axel axelia axelle axelma axels axelsson axenia axinte axundlu axundov axundova aya
    ayaan ayad ayadi ayah ayala ayamin ayan ayana ayanda ayandokun ayanle ayanna ayasun ayat ayaydin ayaz aybet
    aybora ayca aycagul aycan aydan aydar ayden aydin aydinbey aydinc ayduru ayelen ayers ayesha ayfer aygonenc
    aygul aygun aygutalp ayham ayhan ayieko ayinde ayinke ayize aykut aykutalp ayla ayleen aylil aylin aylinova
    aylla ayllon aylward ayman aymara aymen aymeric ayna aynilhayat aynimah aynur ayo ayodeji ayodele ayoka ayomide
    ayoola ayotunde ayoub aypar aysan aysar ayse ayseana aysegul aysel aysema aysenur aysevim aysha aysoy aysu aysun
    aysuna aytek ayten aytoz aytuna ayu ayub ayubov ayulker ayuma ayush ayushman ayuso ayvas ayyaruk ayyubi azaan
    azad azade azadeh azahar azahara azalee azam azar azaria azariah azban azcona azeb azeeb azeem azeglio azem
    azeneth azerbaijani azeri azettin azevedo azhar azita aziz aziza azize azizi azizov azizova aznar azocar azorin
    azra azucena azul azuolas azzie azzouz baaba baafi baah baahir baaizeed baalen baaqee baaqir baaree baashir
    baasim baasit baawia baba babajide babak babanli babar babasola babati babato babatunde babatunji babawale
    babayeva babbo baber babett babette babey babic babij babirye babiuch babjak babjakova babka babol babtunde babu
    babyboy baca bacaeir bacaer bacak baccio bach bacha bachanek bacher bachinger bachittar bachler bachmann bacia
    bacic bacik backes backlund backman backstrom bacosi baczkiewicz badal badami badan badawi badegul badel bader
    badia badilla badillo badoer badoglio badr badrul badu baele baelen baena baere baering baerings baeringur
    baeron baerons baert baeten baetens baets baeyens baez baeza bagas bagdas bagdat baggio baghdadi baghyawati
    bagirov bagirova bagiya baglioni bagus bagya baha bahaa bahaddin bahadir bahadur bahadurjit bahamonde bahamondes
    bahar bahareh bahari baharia baharli bahati bahena bahittin bahiy bahl bahloul bahman bahna bahno bahnova bahon
    bahoz bahr bahram bahri bahringer bahta bahtinur bahuraksa bahuwarna bahuwirya bai baiba baidh baidoo baier
    bailee bailey bailie bailis bailly bain bains bairbel bairbre baird bairead bairon baisceir bajaj bajak
    bajamonti bajan bajardi bajc bajko bajragin bajram bajwa bak baka bakalarczyk bakare bakari bakda bakhouche
    bakhshi bakhti bakhtiar baki bakiadi bakianto bakidin bakiera bakiewicz bakijan bakiman bakiono bakixanov
    bakkdal bakke bakken bakker bakkmann bakos bakr baksa bakshi bakti baktiadi baktianto baktiono bakun bal bala
    balaguer balakrishnan balamantri balan balangga balapati balas balasubramanian balatekin balatinac balawender
    balaxanim balay balaz balazova balazs balazy balbi balbir balbo balca balcewicz baldassare baldauf balderas
    baldev baldey baldick baldomero baldrun balduino baldur baldvin baldvina baldvins baldwin baldwins baldys
    baleegh balendra balhaar bali balic balidin balijan balik balincic balinda balint balistreri baljak baljeet
    baljinder baljit baljiwan balla ballard ballester ballesteros balli balmat balode balodis balog balogh balogun
    balotelli balraj baltas baltasar baltasars baltazar balthasar baltins balvan balveer balvinder balwant balwinder
    balz bama bambad bambang bambara bambi bambis bamidele bamiloye bana banachowicz banain banak banara banas
    banasova banawa banawi bancar bancerz banda bandello bandeville bandi bandile bandyk banek banel banerjee
    bangura banicevic banik banjeet banko bankole bann bannain bannon bano banos banova banovac bansal bantwini banu
    banuelos banville bany banys banzer bao baoigheallain baoighill baoill baozhai bappa baptist baptista baptiste
    baqar baqir baquero bara baraa barac baracca barad barahona barajas barak baraka baral baran baranka
    barankiewicz barankova baranov baranova baranowicz baranowski baranski barasa baraza barba barbara barbarigo
    barbe barbel barbera barberini barbero barbey barbic barbie barbier barbieri barbieux barbir barbora barbosa
    barbra barbro barbu barcaccia barcella barcelo barcena barco barcz barczuk bardha barej bareja barela barents
    barese baresi baresic bargetze baria baric barica baricevic barillaro barillon baris bariscan barisic barker
    barkha barkholz barkovic barlog barlow barna barnaba barnabas barnard barnes barnett barneville barney barnie
    baro baroffio baroid barok barokova barongo barozzi barr barra barracco barragan barral barranco barraq barraza
    barre barreda barrena barrera barreto barrett barri barria barrie barrientos barriga barrios barris barrnette
    barron barros barroso barrows barry barsanti barsen barszczak bart barta barteczko bartek bartel bartela bartell
    bartels barth barthel barthelemy bartholomaus bartholomew bartkowicz bartl bartlett bartley bartlomiejczyk
    bartman bartocha bartoletti bartoli bartolome bartolomej bartolomeo bartolomeu barton bartos bartosik
    bartosikova bartosova bartosz bartoszak bartoszczyk bartova bartovic bartovicova bartus barun barusic bary
    baryalai barzan barzini bas basa basaam basadonna basaj basak basarab basay bascom bascunan baseer basel basem
    bashaar bashaarat bashan bashar basharat basheer basheerah bashir bashirian bashkim bashkir basia basile basilio
    basim basir basira basista baska baskir basko baskova basma basnec baso basok basova basque basriye bassam
    bassett bassi bassis bastek baster bastiaan bastiaanse bastiaense bastian bastians bastias bastida bastidas
    bastien bastin basu baszak bataglia batal batalla batchelar bates batirhan batista batliner batlle batog batool
    batoul batra batrac batrnek batta battaglia battelli battig battisti baturay batz bauch baudelio baudouin
    baudoux baudry bauduin bauer baugs baugur baum baumann baumbach baumgart baumgartner baur bausch baustert
    bautista bauwens bauza bava bavani bavaud bave bawa bawan bawol baxter baya bayan bayani bayard baydu bayeni
    bayer baykan baylee baylie bayman bayo bayon bayona bayram bayramov bayron bayruhan baytal bayzettin baz bazam
    bazela bazin bazjak bazydlo bazylewicz bazyluk bazza bazzi bea beachain beadie beagain beaglaoich beahan beakey
    beal bealatun beale beannuille bearain bearnain bearra beartlaigh beasley beasty beata beataigh beate beathag
    beatrice beatrijs beatrix beatriz beattie beatty beau beauchamp beauden beaudoin beaudry beaujean beaulah
    beaulieu beaumont beauregard bebba bebe bebic beca becca beccaria beccheria becci becerra bech becht bechtelar
    beck becker beckers beckett beckham beckie beckius beckmann becky becs beda bedard bedford bedi bediriye bednar
    bednarczyk bednarek bednarik bednarikova bednarova bednarowicz bednarski bedoya bedri bedrich bedwyr beecher
    beeck beeckman beeckmans beek beekman beernaert beernink beffa beffort begga beggan beggs begim begley begona
    begonja begue beguelin beguin begum behan behar behbud behiza behl behnam behnaz behrem behrendt behrouz behruz
    behruzov beice beier beieren beigg beijring beilul beinir beinirs beinteinn beinteinns beireach beirgin beirn
    beirne beissel beitir beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekan bekans bekas bekbay
    bekbergen bekele beker bekim bekir bektasi bekus bela belaid belaidi beland belanger belarbi belarmino
    belarusian belay belbachir belda bele belen beletic belgin belgizar belhadj belia belinda belisario belisle
    beljajev belkacem belkacemi belkadi belkheir belkhiri belkize bella belle bellemans belletini bellido bellini
    bellisan bello bellocchio bellucci belma belmans belmar belmonte belo belosevic belov belpere belton beltran
    belva belz belza bembenek bembo ben bena benabdellah benadik benahmed benaicha benaissa benali benamar benamara
    benameur benaouda benard benas benavent benavente benavides benavidez benazir bence benchapatranon bencheikh
    bencic bendeguz benedek benedetti benedetto benedict benedicte benedicto benedikt benedikta benedikte benedikts
    benedita benek benes benesova benet bengali bengibay bengt bengta bengtsson beni benia beniamin benic benice
    benicio benidikt benidikta benidikts benigna benigni benigno benita benitez benito benjaman benjamen benjamim
    benjamin benjamine benjamins benji benjie benjiman benjman benmoussa benn benna bennet bennett benney bennie
    benno benny beno benoit benol benone benoni benonis benony benonys benova bensaid bensalah bensalem benslimane
    benson benta bente bentey benthe bentheim benthin bentina bentley bento benton benus benuska benuskova benusova
    benussi benvenuto benyahia benyamina benyoucef benz benziane beolain beourgeois beppe bera berakovic beran
    beranek berankova beranova berat beray berberat berchem berchtold berdie berdzik bereda berek bereket beren
    berend berends berendse berendt berengario berengere berenguer berenice berent berents beres beresford berezat
    berfin bergant bergdahl bergdis berge bergen berger bergeron bergey bergfinns bergfinnur berggren bergh berghe
    berghildur berghmans bergholt berghreinn berghreinns bergin bergjon bergjons bergkvist bergland berglaug berglin
    berglind bergljot berglund bergman bergmann bergmannia bergmanns bergmar bergmars bergmunds bergmundur bergnaum
    bergny bergoglio bergqvist bergran bergrin bergros bergrun bergs bergsteinn bergsteinns bergsten bergstrand
    bergstrom bergsveinn bergsveinns bergur bergvall bergvin bergvins berhane beri berit beritan berivan beriye berk
    berkahn berkal berkan berkane berkani berkel berki berkley berksay berkum berlin berlusconi bermejo bermingham
    berminghim bermudez berna bernaards bernabe bernad bernadett bernadette bernadine bernal bernard bernarda
    bernardi bernardic bernardine bernardini bernardino bernardita bernardo bernardova bernasconi bernat bernatek
    bernatowicz bernd berndt berneice berner bernetta bernetti berney bernfried bernhard bernhardine bernhards berni
    bernice bernicia bernie berniece bernier bernini bernis bernita bernodia bernodus bernolak bernolakova bernt
    berntsen berntsson bernward berra berran berre berrin berrios berrocal bersani berscheid bersi bersis bert berta
    bertalan bertel bertels bertelsen bertemes bertha berthe berthelot bertho berthold bertie bertil bertilsson
    bertin bertina berto bertold bertoli bertolucci berton bertoni bertosa bertram bertrams bertran bertrand
    bertulis berube berus bervoets berwar beryl berzina berzins besa besancon besar besart besarta besencon besey
    beshte besian besim besin beska besmir besnard besnik bess besse bessi bessie bessis besson beste bestla
    betancourt betancur betania beth betha bethan bethann bethany bethel bethzy betina betka betlej betsan betschart
    betsey betsy bett bettahar bette bettendorff betti bettie bettin bettina bettoni betty bettye bettyjane bettylou
    betuel betuels betul beuchat beula beulah beuret beurret bev bevan bevc beverlee beverley beverly bevilacqua bex
    bey beyda beyene beyens beyer beyhatun beyler beynon beyonce beyza beyzade bezak bezakova bezek bezemer bezic
    bezjak bhagat bhailis bhain bhaird bhaiteir bhakta bhal bhaldraithe bhalla bhandari bhanumati bharat bhardwaj
    bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavani bhavesh bhavika bhavini bhavna bhavsar
    bhavya bheachain bheannuille bheatha bhebhe bhedleni bheithigh bhejelibomvu bhekani bhekisisa bhekizizwe
    bhekokwakhe bhembe bhengu bhensela bhiadhtaigh bhial bhiocaire bhloscaigh bhosc bhovungana bhreitheamhain
    bhreithimh bhriain bhride bhua bhui bhulbh bhulf bhungane bhupinder bia biachain biagi biagio biagiotti biaidh
    bialach bialasik bialczyk bialk bialka bialous bianca bianchi bianchini bianka biasta biataigh bibi bibiana
    bibigul bibisora bibisorayeva bibuwa bicak bican bicanic bicek bicekova bich bichler bicz bidas bidayet biddie
    biddy bie biedermann biegala bieke biel bielas bielat bielecki bielen bielik bielikova bielorruso bien bienia
    bieniak bienvenida bienvenu bieri biernacik bierstraten biesaga biesek biesenbos biesty bieszke biezenbos biggen
    bignami bignardi bihari bii bijan bijelic bijlsma bik bikash bikelwayo bikwayo bil bilaal bilal bilan bilay
    bilbao bildsfells bilek bilekova bilen bilender bilewicz bilgen bilgin bilginur bilgutay bilha bilik bilir
    biljana bilka bilkay bilkis bilkisu bilko bilkova billie billung billye bilodeau bilol bilolov bilqis biltas
    bimal bimala bina binaghi binay binbasar binda bingula binh biniam binisik biniyam binner binta bintner bintou
    bintz biodun bionain biorain biorainn bir birben birdella birgen birger birgid birgir birgirs birgit birgitt
    birgitta birgitte birgul birhan birhane birkeland birkic birkir birkirs birmano birmingham birn birna birnbaum
    birnir birnirs biro birol birousk birsan birsen birt birta birte birtha birthe birtic birtie birtings birtingur
    birtir birtirs birtna biruta birzniece birznieks bisaga bisan bisar bischof biserka bishakha bishal bishell
    bishnu bisi bislama bisson biswas bitner bitschnau bittner bitul biver biwer biwott bixio biyase biyela biyu
    bizhan bizhar bizjak bjarg bjargar bjargars bjargdis bjargey bjarghildur bjarglind bjargmunds bjargmundur
    bjarkan bjarkans bjarkar bjarkars bjarkey bjarki bjarkis bjarklind bjarma bjarmar bjarmars bjarmi bjarmis
    bjarnar bjarnars bjarndal bjarndis bjarne bjarney bjarnfinns bjarnfinnur bjarnhildur bjarni bjarnis bjarnlaug
    bjarnlaugs bjarnlaugur bjarnleifs bjarnleifur bjarnolfs bjarnolfur bjarnrun bjarnsteinn bjarnsteinns bjarnveig
    bjarny bjartey bjartmann bjartmanns bjartmar bjartmars bjartmey bjarts bjartur bjelis bjolan bjolans bjolfs
    bjolfur bjorg bjorgey bjorghildur bjorgmunds bjorgmundur bjorgolfs bjorgolfur bjorgulfs bjorgulfur bjorgvin
    bjorgvins bjork bjorklund bjorkman bjorn bjorney bjornolfs bjornolfur bjorns bjort blaak blaca blackburn
    blackwell bladek bladimir blaedis blaengs blaengur blaer blaers blaevar blaevars blaey blafeld blagaic blaha
    blaho blahoslav blahova blain blaine blair blais blaise blake blanaid blanc blanca blanchard blanche blanchet
    blanchette blanchie blanco blanda blandine blanduzia blane blanes blanka blankenship blas blasco blaser blasi
    blasik blaszczyk blaszyk blathmhaic blathnaid blatnik blauensteiner blaut blaz blazej blazejak blazejczak
    blazejewicz blazejova blazek blazena blazevic blaziak blazic blazicko blazkova blazquez bledar blees bleijenberg
    blerim blerina blerta blevins blewanus blick blin blioscain blixt bloch bloemendaal blokland blom blomberg
    blomey blomgren blomkvist blommaert blomme blomqvist blondeel blondel blondiau blonk blose blouin blowick
    bluette bluford blum blumel bluszcz boada boadi boadu boaga boahen boakye boakyewaa boase boatemaa boatemaah
    boaten boateng boaz boba bobadilla bobak bobal boban bobanovic bobba bobbi bobbie bobby bobbye bobel bobik bobko
    bobrowicz bobryk bobula bobulova bobur boburov bocca boccaccio boccherini boccioni bocelli bochnak bochnia
    bochud bociek bock bodaicin bodart boddaugh bodek bodhi bodhlaeir bodhlaer bodil bodin bodnar bodner bodo bodoni
    bodson boduch bodych bodzak bodziony boe boechat boeck boeckx boehm boel boer boers boeser boetet boezio
    bogaczyk bogadi bogaert bogaerts bogain bogan bogatimur bogdal bogdan bogdana bogdanov bogdis bogga boghildur
    bogi bogis bogisich boglarka bognar bogner bogomir bogovic bogumil bogumila bogusiewicz boguslaw boguta bohan
    bohdan bohdana bohdanowicz bohlander bohler bohlin bohm bohman bohnbach bohorquez bohumil bohumila bohumir bohus
    bohuslav bohuslava boi boiardo boichat boillat boily bois boisvert boitani boito boivin boix bojan bojanic
    bojarczuk bojczuk bojdo boje bok boke bokenkamp boksa bol bola bolaji boland bolander bolanle bolanos bolatito
    bolcevic bolden boldu bolduc boleslav boleslaw bolger bolghuidhir bolguidhir bolin bolivar boljkovac bolkesteijn
    bollen bolli bolliger bollis bolnbach bolton boluwatife bolzmann boma boman bombieri bompiani bona bonanno bonar
    bonatti bonaventura bonaya bonbach bondarenko bondaruk bondra bondrova bondt bondumier bondyra bonet bonface
    bong bongiorno bonifac boniface bonifacio bonilla bonino bonita bonneau bonner bonnin bonolis bonomo bonsra
    bonsu bont bonte bonu bonueva bonvin bonvini booden boogaerts booker boone boonen boonpungbaramee boonsri
    bophela bor bora borah borahan borak boratas borbala borbely borczyk borde borejko borek borekova boreland borg
    borgar borgars borgdal borgdis borge borges borghese borghildur borgia borgny borgrun borgstrom borgulfs
    borgulfur bori borik borikova boris borislav borisova borissov borivoj borja borje borjesson bork borka
    borkiewicz borko borkova borkowicz borkowski borks borkur borland borman borner borojevic boros borosak borovsky
    borovy borowski borquez borra borrani borras borrego borrell borremans borris borromeo borromini borroni bors
    borsellino borsiere bortachain bortecin bortkiewicz boru boruc borun borut boryczko borys borysewicz borysiak
    borysiewicz borysiuk borzomi borzych borzym bos bosak bosakova bosch bosco bose bosek bosibori bosilj bosio
    bosire boska bosman bosmans bosnak bosnakova bosnian bosnio bosnjak bosnjakovic bossche bosshard bossi bossuyt
    bostjan boston bostrom bostrov bosurgi boswell botan botella botello botham bothildur botic botica botnia
    botolfs botolfur botond botor botsford botta bottaro botteron botticelli bottigliero bou bouabdellah bouafia
    boualem bouali bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat boucher bouchet bouchez bouchra
    bouckaert boucsein boudart boudewijns boudiaf boudjemaa boudraa boudreau bouguerra bouhuizen boukhalfa boukhari
    boukhatem boulanger boulay boulogne boumaza boumediene bounab bourdon bourgondie bourguignon bourke bourquard
    bourquin bousquet boussaid boutaleb bouthoorn boutin bouvet bouvier bouwhuisen bouziane bouzid bouzidi bova
    boven bovene bovenen bovet bovy bowater bowden bowe bowen bowles bowman boyabenyathi boyce boyd boyer boyko
    boylan boyle boynak boyse boysie bozanic bozanovic bozbag bozena bozerk bozic bozica bozicevic bozickovic
    bozidar bozidara bozikovic boztas brach bracha brachaczek brachman bracke bracun brad bradaigh bradain bradden
    braden bradford bradic bradley bradly bradshaw bradtke bradut brady bradyn brae braeden braedon braelyn braem
    braga bragadin bragaglia braghildur bragi bragis bragt brahier brahim brahimi brahmbhatt brahmi braiden
    braithwaite brajkovic brak brakus bralic bram bramante brambilla bramwel branaola brancaccio branciforte branco
    brandan branddis brande brandee branden brandenburger brandi brandic brandie brandin brandl brandner brandon
    brandstatter brandstetter brandt brandtner brandur brandusa brandyn branislav branislava branka branko brankovic
    brannelly brannon brannstrom branson brant brantley branwen braoin braonain brar brassard brasseur brassil
    brauer braulio braun bravin braxton brayan brayden braydon braylen braylon brcko brea breana breanain breandan
    breann breanna breanndain breanne breasail breaslain breathnach brecht breda bree breeda breege breen breffni
    bregar bregula breheny breisleain breit breitenberg brejnak breki brekis brekke brekkmann brencis brenda brendah
    brendan brenden brendon brenen brenna brennan brennen brenner brennon breno brent brenton breonna brereton bres
    bresciani brese bresi bresis breslin bresnehan bresse brestir brestirs bret bretislav breton brett breuer
    breugel breugelensis breugelmans breukeleveen breukelveen brezina brezinova brezjan breznik bria briain brian
    briana brianain briand brianda brianna brianne briartaigh bric briccialdi brice briceno brichard brichese brid
    bridger bridget bridgett bridgette bridgit bridie bridson briede briedis briek briel brielle briemer brien
    briere briet brieuc brievingh briget brigette briggs brighid brigid brigida brigita brigitta brigitte brijesh
    briley brilyant brimar brimars brimdis brimhildur brimi brimir brimirs brimis brimrun brinda brindusa brinley
    briody brion brionain briones brionna brisa brisee briseno brishna brislane brisleain brisson bristol brit brita
    britany britney britni britny brito britt britta brittaney brittani brittanie brittany brittnay brittnee
    brittney brittni brittnie brittny britton britvec briutean brizee brjann brjanns brlas brlek brletic broberg
    brock brodawka broddi broddis broderick brodie brodin brodka brodowicz brody broeck broeckx broeders broek
    broekhoven broeshart brogain brogan broggini broic broin broithe brojek brolchain brolin broman brona bronach
    bronagh broncel bronder broniarek broniek bronislava bronislaw bronka bronson bronwen bronwyn brooke brookes
    brooklyn brooklynn brophy broquet bror bros broschi brosius brosnachain brosnan broszkiewicz broughan brouwer
    brouwers browarczyk browne broy broz brozda brozova bru bruachain bruadair bruadar bruce bruchem bruck bruckner
    bruder brudny bruen bruggeman brugger brugman brugnaro bruic bruijn bruijne bruiseal brumleve brun bruna bruneau
    bruneel brunel brunelleschi brunello brunhild brunhilde bruni brunilda brunner bruno brunos brunovska brunovsky
    brunswijk brus bruscantini bruska brusko bruskova bruton bruun bruycker bruyere bruyn bruyne bruyninckx
    bruynzeels bruzda bryan bryana bryanna bryant bryar bryce brycen bryczek bryda brygola bryja brylee bryn bryndis
    bryndza bryngeir bryngeirs brynhildur brynja brynjar brynjars brynjolfs brynjolfur brynjulfs brynjulfur brynlee
    brynleifs brynleifur brynmor brynn brynny brynsteinn brynsteinns bryntyr bryntyrs bryon bryony bryson bryton
    bryzek brzakala brzek brzezinski brzezniak brzozowski brzykcy buachalla buadha buadhachain buadhaigh buaile
    bubak bubel bucanac bucar buch buchalik buchanan buchberger buchegger buchel bucher buchholz buchinger buchler
    buchner buckley buckridge bucur buczko buczma budai budaqli budd buddie budhlaeir budi budig budiman budiyanto
    budkiewicz budner budniak budrewicz budych budzen budzich budzyn buel buelah buelens buell buena buenaventura
    buendia bueno buffy buford buget bugiel bugla bugno bugnon bugueno buhari buhler buhlmann bui buick buijs
    builteir buis buisson buitleir buitrago bujar bujard bujas bujko buk buket bukhosini bukola bukovec bukovska
    bukovsky bukowiec bukowski buksa bukurije bukvic bula bulah bulak bulanda bulawa bulczak bulent bulgarian
    bulgaro buljan bulle bultot bulunc bulzoni bumb buna buncic bundi bungic bunic bunlerngsri bunlupong bunmi
    bunschoten bunyamun buonauro buraid burak burakhan burbano burc burca burcardo burch burchard burchardt burchill
    burckhard burcu burcuhan burcul burczak burdach burdette buren bures buresova bureyre burgess burghard burgos
    burgstaller buri buric burim buris burk burkard burke burkhard burkhardt burkiewicz burkney burkni burknis burl
    burleigh burley burman burmese burnach burnat burnell burnett burney burnice burnie burrel burrell burri bursic
    burt burton burtscher burza burzawa burzec busara buscetta bushra busienei busisiwe busko busljeta busoni
    busquets busra busranur bustamante bustos buszka buszkiewicz buszko buszta butala butkovic butkus butrym
    butselaar buttimer buttimore buuren buyrukhan buyse buysse buytelaar buza buzov bwire bylgja bylina bylund bynum
    byra byrd byrdie byrne byrnes byron bystrek bystrik bystrom bystron bytner byzdra bzdega bzdziuch bzymek caasha
    caba cabala caballero caban cabanas cabanillas cabbar cabbarli cabdi cabello cabeza cabezas cabhail cabibbo
    cabir cabo caboto cabraigh cabrera cabrero cabrini caccianemico caccioppoli caceres cacilia cacilie cacko cadain
    cadden caddow cade cadefau caden cadena cadenas cader cadhain cadhla cadhlaigh cadi cadogan cadorna cadwaladr
    cael caesar caetana caetani caetano cafarchia caffarelli cafferkey cafferky cafferty caffrey cafraigh cafua
    cafuk caga cagak cagalj cagdan cager cagla caglar caglasin cagney cagnin cagnotto cagveren cahal cahalane cahan
    cahangir cahill cahillane cahir cahya cahyadi cahyanto cahyo cahyono cai caibe caicedo caiden caidin cailean
    cailin cailpin cailum cailyn caimbeal caimbeul cain caine cainero caingne cainnigh caio cairbre caireallain
    cairistiona caironi caiside caisin caisleain caislin cait caithir caithlin caitigin caitlin caitlyn caitlynn
    caitriona caius cajsa cakala cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calaigh
    calarco calatayud calbhaigh calbo calcedonio caldeira caldera calderon caldonia caldwell cale caleb calebe
    caleigh calgari calhoun cali calik calim calin calista calisto calixta calixto calla callaghan callahan callain
    callan callanain callanan callebaut callegari callegaro calleigh calleja callens callewaert callie calligan
    callinan callum cally calnain calogero calti calum caluza calvet calvey calvillo calvin calvince calvo calzada
    camacho camalov camanni camara camargo camarillo cambier camboyano cambria camden camelia cameron cami camicione
    camil camila camilla camille camilleri camillo camillus camilo camino camiscione camisha cammarata cammel cammie
    camok campanella campano campbell campenhout campillo campise campo campos campoy camren camron camryn camuccini
    camurcuoglu camus canab canainn canales canali canan canares canas canavan canberk cancino candace candaux
    candela candelaria candelario candelas candeniz candi candia candice candida candido candis candra candrakanta
    candyce canellas canet canete canetta canevascini canfeza cangur canice canil canizares canna cannan cannie
    canniffe cannizzaro cannur cano canova canovas canseven cansin cansu cantemir cantero cantez cantillo cantimori
    cantrell cantu cantwell canur cao caoain caobhacain caobhain caochain caochlai caochlaigh caodhain caodhla
    caoidheain caoile caoileain caoilfhionn caoillidhe caoilte caoimh caoimhe caoimhin caoin caoindealbhain caoinigh
    caoinleain caola caolain caolan caollai caollaidhe caomhain caomhan caomhanach caomhanaigh caona caonaigh
    caothain capa capala caparros capdevila capecchi capek capekova capelle capiga capitola capka capkan capko
    capkova capkovic capkovicova capla caplis caplovic caplovicova capone cappelli cappie capples capua capuaigh
    capuana capucine cara caraballo caracciolo caragh caraka carbaire carbajal carbajo carballo carbery carbo
    carbonell carcamo cardano cardenas cardon cardona cardoso cardozo carducci caren carey carfagna cargonja cari
    caric caridad carie carin carina carine carisa carissa carita carl carla carlberg carlee carleen carleigh
    carlene carleton carley carli carlie carlier carlijn carlin carlisle carlito carlo carlos carlota carlotta carls
    carlsen carlson carlsson carlton carluis carly carlyle carlyn carma carmaig carmel carmela carmelita carmella
    carmelo carmen carmenza carmichael carmina carminho carmody carmona carneiro carnell carnera carnero carney
    carnogurska carnogursky carnotte caro carocci carola carolan carolann carole carolee carolien carolin carolina
    caroline carolyn carolyne carolynn caron carosone carpaccio carpentier carpio carr carra carragain carragher
    carraidhin carrain carranza carrasco carraud carraux carre carren carreno carreon carrera carreras carrero
    carretero carrghamhna carrghamhne carri carrie carriera carrig carrigan carrigy carrillo carrizo carro carrol
    carroll carron carsen carson carsten cartain carter cartes carthaigh carthy cartur cartwright carty carub caruin
    carullo carun caruso carvajal carvalho carville carwyn cary caryl caryn carys cas casa casadei casado casagrande
    casaide casal casale casaleggio casalodi casals casandra casanova casanovas casares casarez casarin casarlaigh
    casas casellati casemiro casen casey cashen cashman casian casiana casie casier casillas casimer casimir
    casimiro casini cason caspar casper cass cassandra cassara cassart cassen casserley casserly cassiano cassidy
    cassie cassin cassius cassondra castaneda castano castejon casteleyn castell castellanos castelli castellitto
    castello castells castiglione castilla castillo castioni castrillo castrillon castro caswell catailin catala
    catalan catalano cataleya catalin catalina catarina catenazzi caterina cathail cathain cathal cathala cathalain
    cathan cathaoir catharina catharine cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh catherina
    catherine catheriona cathern cathey cathi cathie cathlain cathleen cathmhaoil cathrin cathrina cathrine
    cathriona cathryn cathy catia catina catinca cato catrin catrina catrine catrinel catriona cattaneo cattigan
    cattin catur caturangga caua caudron caue cauley caulfield caune cavad cavalcante cavalcanti cavanagh cavanna
    cavazos cavid cavieres cavit cavuldur cawisadi cawisono cawley cawo cawuk cayadi cayden caydence cayetana
    cayetano cayla caylee cazares cazimir cazorla cea ceadagain ceadaigh ceafarcaigh ceallabhui ceallachain
    ceallaigh ceallbhui ceamharcaigh ceanainn ceannabhain ceannaigh ceanndubhain ceannduibh ceannfhaola
    ceannfhaolaidh ceanntabhail ceapog ceara cearain cearbhaill cearbhain cearbhallain cearbhlain cearmada cearna
    cearnaigh cearr cearrucain cearruin ceasar ceatharnaigh ceballos cebekhulu cebesoy cebisa cebo cebrian cebulak
    cecelia cecep cech cechova ceci cecil cecile cecilia cecilie cecilija cecilio cecille cecils cecily cecot cedide
    cedillo cedric cedrick cedrin ceesay ceferino cegla ceh ceide ceidigh ceil ceileachair ceilleachair ceinwen
    ceirin ceirisc ceiriuchain ceithearnaigh ceitig ceitin ceitinn ceja cekovska cekovsky celal celem celena celene
    celentano celeste celestia celestin celestina celestine celestino celia celie celikkan celikyurek celilay celina
    celinda celine celis celma celmina celmins celms celso celuch cem cemal cemalettin cemani cemeti cemil cemile
    cemiyle cemplunk cena cenan cendron cenge cengiz cengkal cengkir centa centek centekova centeno centrine
    ceochain ceoinin ceola ceorais ceothach ceothanach ceothanaigh cepeda cephus ceran cerar cerasela ceravolo cerci
    cercis cerda cerdan ceren cerezo ceri ceridwen ceris cermak cermakova cerna cerne cernik cernikova cernoch
    cernochova cerny ceron cerquiglini cerro cerucain cerutti cervantes cervantez cerven cervenova cerveny cervera
    cerys cesar cesare cesaroni cesarotti ceschi cesnak cesnakova cesnek cesnekova cespedes cestaric cetera cetin
    cetinsu ceulemans ceuppens cevale cevheri cevikoz cevregul ceyda ceyhun ceyla ceylin ceylon ceynowa ceyran cezar
    cezara cezary cezayir chaaya chaba chabane chaber chaberek chabior chabot chace chacha chachaj chachula chacko
    chacon chad chada chadaj chadd chadha chadrick chadwick chagwe chahal chai chaib chaifah chaihirankarn chaim
    chaisatit chaitaly chaitanya chaiwat chaiwut chaka chakrabarti chakraborty chakradev chakradhar chakrika chalerm
    chalimoniuk chalisa chalmer chalmers chalupka chalupkova chamali chaman chamane chameli chamorro champa champak
    champlin chan chana chanakya chancey chanchal chand chanda chandani chander chandia chandler chandra chandran
    chandresh chanel chanelle chaney chanez chang changawa changaz changchang chanida chanie chanikan chaniya
    channie channing chantal chante chantel chantelle chanya chao chaoin chaoui chaoxiang chapa chaparro chapelle
    chapman chappuis chapuis charan charanjit charbonneau charef charest charette charis charissa charisse charita
    charito charla charle charlee charleen charlene charles charlesh charley charlie charlier charline charlize
    charlott charlotta charlotte charlottie charls charlsie charlton charly charmaine charo charoensuksopol
    charolette charon charos charosova charpentier charpie charrier charron chartier chartrand charvi chas chashida
    chasity chasmum chatain chatresh chatriand chatriant chatterjee chatura chatys chau chaudet chaudhari chaudhary
    chaudhry chaudhuri chaudry chauhan chauncey chauncy chausiki chauveau chauvet chauvin chavarria chaves chavez
    chavvi chawin chawish chawla chaya chayanin chayapat chaz che cheara cheba chebet chebii cheboi chebon checa
    chechen checheno chechi checo cheda cheema chege cheikh chelagat chelangat chelimo chellaoua chelo chelsea
    chelsey chelsi chelsie chelsy chema chemtai chemutai chen chenai chenangat chenaux cheng chengetai chengo
    chenice chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui
    chepkwemoi chepkwony chepngeno chepngetich cheptoo cher cheragh cherek cherelle chergui cheri cherian cherie
    cheriet cherif cherifi cherilyn cherise cherith cherono cherop cherotich cherrelle cherri cherrie cherryl
    cherubini cheruiyot cherutich cheruto cheryl cheryle cheryll chesang chesire chesley chessie chester chestina
    chet chetan cheung cheusi chevalier chevalley chevallier chevresson chevrolet cheyanne cheyech cheyenne chhabra
    chia chiamaka chiang chiao chiappetta chiara chiaramonte chibani chibi chibini chibuike chibuzo chichewa chichi
    chico chidera chidi chidimma chidinma chiedza chieh chiemeka chien chiesa chigi chigozie chih chijioke chika
    chikh chikodi chikwanha chiliza chima chimamanda chiman chimere chinaza chindamo chinedu chinelo chinenye
    chinese ching chinnici chinonso chinwe chinyere chioma chipo chipukizi chiquita chirag chiraz chirchir chisholm
    chisom chita chittolini chiu chiya chiyo chizoba chlad chlebda chlebek chlipala chloe chloie chloig chmara
    chmielak chmielewski chnar cho chochol choda chodak choeychuen choi choille choina choinnigh chojak chojna
    chojnacki chokshi cholewka cholody chomba chomhghaill chomiak chomik chomiuk chomsri chonco chopard chopra
    choque chorazewicz choros chotzen chou choudhary choudhry choudhury chouinard chovan chovanec chovanecova
    chovanova chowaniak chowdhury chowitunkit chra chrappa chrappova chretien chris chrissie chrissy christ christa
    christabel christal christeen christel christelle christena christene christensen christer christi christiaan
    christiaens christian christiana christiane christianne christians christiansen christie christin christina
    christine christion christl christof christofer christoffer christoffersen christop christoper christoph
    christophe christopher christophers christos christy chrodtrud chromy chrosain chruszcz chrystal chrzanowski chu
    chuan chuang chuchla chucho chudik chudikova chudoba chueh chuka chuki chukwu chukwudi chukwuemeka chukwuma
    chumba chumo chun chung chunhua chus chuvash chuvasio chuy chwala chwalisz chwedczuk chwedoruk chyb chylak chyna
    chynna ciabhain ciak ciampi cian cianaigh cianain cianan cianciolo ciani ciaobella ciapa ciara ciaragain
    ciaraigh ciarain ciaran ciarba ciardha ciardhubhain ciarka ciarmhacain ciarmhaic ciarra ciarrai ciarucain cias
    ciastek cibane cibhil cibin cibor cibula cibulka cibulkova cibulova cicala cicely cicero cich cichorius cichos
    cichowlas cici cicilia cid cidal ciechowicz cieciora cieciura cieciwa ciecko cielo cieloch ciemiega cieniuch
    ciepla ciepluch cieplucha ciera ciereszko ciernaova ciernik ciernikova cierny cierpisz cierpka cierra
    ciesielczyk ciesielka ciesielski ciesiolka cieslak ciezka cifuentes cigan ciganik ciganikova ciganova ciganovic
    ciger cigerova cignaroli cihan cihandide ciji cik cikotic cilea cilga cilibrasi cill cilla cillartrain cilli
    cillian cillin cilltrain cilly cimarosa cimini cimnaz cimoch cinda cinderella cindi cindoruk cindric cindy
    cinerk cingales cingiz cingizoglu cinneide cinneir cinnseala cinnseamain cinta cinthia cinthya cintia cintron
    cinzia ciobhain ciobhanaigh ciochon ciolczyk ciollabhain cioltrain cionnaigh cionnaith cionnfhaola ciorain
    ciosain ciosog ciosoig ciothaigh ciothog cipolla ciprian cipriana cipriano ciriaco ciril cirillo cirino
    cirkeline ciro cirric cirule cirulis cis cisem cisneros cison cisterna cisternas citko citlali citlalli citra
    ciuba ciuinin ciuk ciula ciurtain ciurus civaschi civgin cizmesija cizmic claas claassen clabe claes claesdr
    claesen claesner claessens claesson claeys clafferty claffey claiborne claimhin clair claire clancy claochlai
    claochlaoigh claonain clapa clara clarabelle clarach clarance clare clarence claribel clarice claridge clarinda
    clarine clarisa clarissa clarisse clark clarke clarnce clas classie classon claud claude claudette claudia
    claudie claudina claudine claudio claudiu claudius claudy claus clausen clavero clavin clavs clayton clearence
    cleary cleda clees clegg cleir cleirchin cleireachain cleirigh clelia clell clella clem clemence clemencia
    clemens clemente clementina clementine clements clemie clemma clemmie clemon clenaghan cleo cleola cleon cleone
    cleopatra cleophas cleora clerc clerck clercq clerkin clery cleta cleto cletus cleva cleve cleveland clevie
    clide cliffie clifford clifton climaco cline clint clinten clinton cliodhna cliona clive clocharta clochartaigh
    clochasaigh clodagh clodomiro cloe clogherty cloherty clohessey clohessy cloney cloonan cloone clooney
    clootwijck clora clorinda closset clothilde clotilda clotilde cloutier clovis cloyd cluanaigh cluanain cluin
    clumhain clunain clune clunies clyda clyde clydie clytie cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain coady
    coakley coardi coates cobb cobhthaigh cobo cobos cobrda cobrdova coby coca cocci cochlain cochran cochrane
    cociarelli codey codi codie codin codina codrin codrina codrut codruta cody coelho coello coen coene coenen
    cofala coffey cofre cogain cogan cogay cogiel cogley cohalan cohen coholan coighin coigil coigligh coigny coile
    coileain coileir coiligeain coiligh coilin coillin coillte coimin coincheanainn coineain coineoil coinghealla
    coingheallaigh coinghialla coinghiallaigh coinghiola coinin coinne coinneach coinneachain coinneain coinneir
    coinneirtinne coinner coinnich coinnigh coinnin coinnleain coirbin coirnin coisdeala coisdealbha coisteala
    coistealbhaigh coitir coitirigh cokan colas colbach colbert colby cole coleen coleman coles coleton coletta
    colette coley colfer colgan colhoun colie colin coline colinet colins coll colla collado collaigh collain collao
    collarain collard collart collata collazo collen colleneler colleran collet collette colletti colley collier
    colligan collignon collin collina collince collinder colling collins collis collodi colly colm colmain colman
    colom coloma colomba colomer colot colpaert colpan colquhoun colreavy colson colten colter colton coluccio
    coluim colum columba columbia columbo columbus colunga colvin comain comair comar comartun comber combi comboni
    combre comencini comerford comeriato comhdhain comhghaill comhghain comhrai comisky comisso comman commins comni
    comolli compere compton comte comyn conacha conagail conaill conain conaire conal conall conallain conallta
    conamha conan conaola conaonaigh conarain conard conaty conba conbha conbhae conbhai conbhaigh conbhuaidh
    conbhui conbhuidhe conboy concannon conceicao concepcion concepta concetta concha concharraige conchita
    conchobhair conchoille conchradha conchubhair conchuir conchur conde condoleo condon condren condron conduibh
    condun conefrey conesa confhaola confraoich congail conghaile conghamhna congoles coninck conlain conlan
    conleagha conleth conley conlon conluain conmara conmee conmhachain conmhai conmhaidhe conmhaoil conmhui conmi
    conmy conn connachain connachtaigh connachtain connachton connaghy connaigh connain connallta connaughton
    connbhui connchamhain conneeley conneely connell connellan connelly conner connery connghamhna connie
    connmhachain connmhai connmhaigh connoil connol connole connollaigh connolly connor connors connuchain conny
    conoil conole conor conra conrach conrad conradi conradin conrado conraoi conree conroy conry consaidin
    considine consolata constanca constance constanta constantin constantina constantine constantino constanza
    constanze consuela consuelo contarini conte conteh conter conthra conti contina contra contrafatto contreras
    conuchain conway conwell coogan cooke cooksley coolahan coolen cooley coolidge coonan cooney copeland coppens
    coppola copur cora coraima coralia coralie coraline corazon corbacho corbain corbat corbett corbin corbo corboz
    corcora corcorain corcoran corcos corda cordaro cordelia cordell cordella cordero cordia cordie cordier cordoba
    cordova corduff cordula corean coreano coredo corene corentin coret coreth coretta corey cori coric corie corin
    corina corine corinna corinne coriolano corish corkery corlaigh corless corlett corley corliss corlu cormac
    cormacain cormack cormaic corman cormican cormick cormier cormy corneille cornejo cornel cornelia cornelio
    cornelious cornelis cornelisse cornelissen cornelisz corneliu cornelius cornell cornez cornico cornie cornil
    cornish cornut cornuz corominas coronado coronel corpataux corput corr corra corrachain corradain corradi
    corrado corragain corraidh corraidhin corraigh corrain corrales corrdhuibh correa corredor correia correr
    corrghamhna corridan corrie corrigan corrina corrine corry corsican corsin corso corstiaens cortes cortese
    cortez cortina cortney corvalan corvin corwin cory cosain cosandey coscair cosendey cosgair cosgrave cosgrove
    cosic cosima cosimo coskun cosman cosmas cosme cosmin cosmina cosmo cosqun cossiga cossy costa costache
    costagain costalonga costantino costanzi costanzo coste costel costela costello costelloe coster costica
    costigan costin cote coterlet cotic cotter cotto coty coughlan coulombe coulon counihan courcey cournane
    courtenay courteney courtland courtney courtois courvoisier coutts couture couturier couvreur covarrubias covic
    cowan cowely cowen cowley coyle coyne cozar crabhain crabtree cragg crahan crahay craibhin craidheain craig
    craine craith crampsey crampsie crangle cranley cranly craobhain craw crawford crawley creadaigh creag creagain
    crean cree creedon cregan crehan creimin cremer cremin cremonesi crenguta creola crescencia crespi crespo
    cressie cresswell crete cretton crevar crevoisier criado criagain cribbons crilly crimin crimmins crin crina
    crinion criodain criogain criomhthain crionain criostoir criostuir cris crisafulli crisanto crispi crissie
    crissy crist crista cristal cristea cristen cristhian cristhofer cristi cristian cristiana cristiano cristin
    cristina cristine cristobal cristofer cristofor cristoforetti cristopher cristy crivelli crnekovic crnkovic
    croad croal croata croatian crockett crodhal crohan croidheain croil croinin croithin crolly crona cronallaigh
    cronan cronelly cronghaile cronin cronly crosain crosbie crosby crossan crota crotaigh croteau crotty crowe
    crowley crowther cruachain cruadhlaoich cruces cruchain crudden cruickshank cruis cruitin cruz cryan crysta
    csaba csilla csongor csonka ctibor ctirad cuacach cuadrado cuag cuagain cuaig cualain cuan cuana cuanachain
    cuanaigh cuanain cuanna cuannaigh cuarnain cuarta cuba cubillos cubric cuc cucek cuch cuda cuddihy cudic cudzich
    cuellar cuenca cuervo cuesta cueto cuevas cuffe cugia cuheyna cui cuideagain cuideaganaigh cuidithe cuigeannaigh
    cuijck cuileamhain cuileanain cuileannain cuilin cuilinn cuill cuilleain cuillin cuilliu cuilliudha
    cuilriabhaigh cuimilin cuimin cuineain cuinn cuinneachain cuinneagain cuinneain cuinneir cuinnleain cuirc
    cuireain cuirleain cuirnin cuirreain cuirrin cuirteir cuirteis cuise cuk cukier cukman cukon culachain culain
    culhane culi culina culjak cullaigh cullen culligan cullinan cullinane culloty cully culot cumali cuman
    cumascaigh cumhail cumhaill cumiskey cumisky cummerata cummings cummins cummiskey cummisky cumsud cundari
    cunduin cundun cuneyit cunha cunnaidh cunnane cunneen cunningham cunny cunuin cunun cuomo cuong cupic curatoli
    curci curdaigh curdin curdy curic curiel curley curnain curnane curneen curnyn curraidh curraidhin currain
    curran curraoin currie curro cursa curtin curtis curtiss cusack cusano custodia custodio cutrufo cutuli cuvarli
    cuvelier cuyper cuypers cuyvers cuzzocrea cvenic cvetka cvetko cvetkovic cvetnic cvitan cvrtila cwalile cwierz
    cwirko cyba cybul cydney cydzik cygal cyganik cylwik cyman cymbala cymer cyndi cyntha cynthia cyprian cyprich
    cyprichova cyr cyrek cyriel cyril cyrill cyrille cyron cyrulik cyrus cywka czajka czajkowski czajor czak czapiga
    czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec czerwinski czerwionka czesak
    czescik czeslaw czlonka czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn czupryna czura czurylo
    czylok daako daakoaa daal daamin daan daanish daanyaal daawood dabal daban dabbah dabhain dabhoireann dabhrain
    dabir dabkiewicz dabney dabo dabros dabrowicz dabrowka dabrowski dabukke dace dach dachgelder dachgeldt dachgelt
    dacian daciana dacin dacko dada dadap dadas dadej dadi dadirai dadova daeid daeja daele daems daequan dafina
    dafne dafydd dag dagane dagbjarts dagbjartur dagbjorg dagbjort dagel dagfari dagfaris dagfinns dagfinnur daggeir
    daggeirs daggros daghfal daghnain dagistan dagli dagmann dagmanns dagmar dagmara dagmawit dagmey dagny dagnyr
    dagnyrs dagobert dagoberto dagrun dags dagsburg dagur dahabo dahiana dahir dahl dahlberg dahlen dahlgren dahlin
    dahlqvist dahlstrom dahm dahmane dahmani dai daiana daibheid daibhid daibhidh daibhin daibhis daid daiga daigle
    daija daijah daiken daimhin daina dainess dainis dainius daire dairine dairo daisey daisha daisie daisye daithi
    daiyaan daiyu daja dajana dajuan dakhil dakoda dakota dakotah daksh daksha dakshesh dala dalaigh dalaja dalal
    dalan dalbert dalberts dalbir daldis dale daleiden dalem daler dalerov daley dalgleish dalhoff dalia dalibor
    dalila dalili dalima daliman dalimin daliono dalisay daljeet daljit dalkilic dalla dallaire dallape dallara
    dallas dalli dallilja dallin dallinger dallis dalmann dalmanns dalmar dalmars dalmas dalmau dalros dalton daltun
    dalvin dalvins daly dalziel damanik damar damarcus damari damarion damaris dameer damek dameon dami damian
    damiano damien damienne damife damijan damijanic damilola damini damion damir damirov damjan damjana damjanovic
    damjans damla damlanur damme damola damon damond damore damu damurah damyanti dan dana danachair danae danaher
    danai danait danang dancak dancakova dancan danciak danciakova dancun dandolo dandre dane daneen danek danekova
    danel danelius danelle danes danette daney dang dangelo dangl danhildur dani dania danial daniat danica daniec
    daniel daniela daniele danielius daniella danielle daniels danielsen danielsson danieluk danijel danijela danika
    danilczuk danilo danilov danique danis danish daniswara danisz danita danitza danival danivals daniyal danjuma
    dankiewicz danko dankova dankwah dann danna danner danni dannie danniel dannielle dannii danninger danny dano
    danova dans danso danson dante dantes danu danuja danuse danut danuta danute dany danyel danyell danyelle dao
    daochain daoda daola daoud daoudi daphne dapo daquan dar dara daragh darain daraz darby darcey darci darcie
    darcy dardan dardel dardenne darek darell daren dargacz dargain dargan daria darian dariana dariati darien
    darija darijan darika darimin darin darina darinka dario darion daris darius dariusz darja darko darl darla
    darlak darleen darlene darline darlyne darmaji darman darmana darmanto darmody darnau darnell darojkovic darold
    daron darpan darragh darran darrel darrell darren darri darrian darrick darrien darrin darrion darris darrius
    darron darry darryl darryle darryll darryn darsh darshan darsirah darta dartono daru darul daruna darvin darwin
    darwyn dary darya daryani daryl daryle daryn daryna das dasa dasey dasgupta dashamir dashawn dasia dass
    dastageer datta daud daudi daugherty daulton daunte dautanec dautovic davante dave davenport davern davey davi
    davian david davida davide davidova davids davidson davidsson davie davies davila davin davina davinder davion
    davis davison davitt davnet davodov davon davonta davonte davor davoren davorin davoud davy daw dawick dawid
    dawidczyk dawidek dawiec dawit dawna dawne dawood dawson dawud dax daxton dayal dayamai dayami dayana dayanara
    dayar dayita dayle dayna dayne dayo dayse dayton dayyaan daz daza dazza deacair deacy deadaigh deady deaganaigh
    deagha deaghdha deaglan deak deakova deana deandra deandre deane deangelo deann deanna deanne deano deante
    dearain dearbhail dearbhaile dearbhla deargain dearmada dease deasia deasmhumhna deasy deaueroux debbi debbie
    debbra debby debelic debeljak debera debi debnar debnarova debniak debo debora deborah deborrah debosz debra
    debrah debroah debroux debruyne debs debski decamps decebal deceuninck dechamps decker deckers deckow declan
    declerck declercq decock deconinck decoster dedra dedric dedrick dee deeann deedee deegadan deegan deehan deeley
    deely deema deena deeney deeny deepa deepak deepika deeqa deere deery deetta deforest deger degmeer degroote
    degryse degueldre deha dehmel dehon deiby deicy deid deide deidra deidre deigan deignan deion deirbhile deirdre
    deirg deise deiseach deisigh deisy deividas dej deja dejah dejan dejardin dejneka dejon dejonghe dejuan dekeyser
    dekker dekys dekysova del dela delacruz deladoey delaere delahaye delahunty delal delan delaney delannoy delano
    delap delargy delattre delaunay delbert delcie delcourt delcroix deledda delekta deleon deleu deleze delfin
    delfina delfino delforge delfosse delgadillo delgado delhaye delhez delia deliah delikat delil delila delilah
    delina delinda delisa delisle dell della dellar delle dellia dellie dellucci delma delmar delmas delmer delmotte
    delmus delois delon delora delores deloris delorme delos deloughrey deloughry delovan delpha delphia delphin
    delphine delporte delroy delsie delton deltour deluga delvaux delvigne delvin delwayo delwin delyth dema deman
    demanet demarco demarcus demaret demario demarion demers demeter demetra demetri demetria demetric demetrio
    demetrios demetrius demeulenaere demeyer demeyere demi demian demianczuk demilade demir demirbuken demirel
    demiriz demirok demiryurek demissie demmendaal demond demonte demoulin dempsey demsar demus demuth demuynck dena
    dendy deneen deneka denes denese denesik deng dengg denice deniel deniels denihan deniis denine denis denisa
    denise denisha denison denisse denissov denita deniz denizalp denk denkel denkiewicz dennehy dennenberg dennie
    denning dennis denny denton denver denys denzel denzell denzil deo deol deon deondre deonta deontae deonte
    deoraidhin deorain depero depoorter deprez deptuch depuydt deqa dequan der derald derbal dereck derek dereon
    derezic derfel deric derick derik dering derkaoui derkay derl derly dermody dermot dermott deron derouiche
    derradji derrek derrell derrig derval dervilla dervla derwin derya deryanur derycke deryl derylo desai desbiens
    descamps deschamps deschenes descombes desean deshaun deshawn deshmukh deshpande deshusses desi desiderio desio
    desirae desiree desislava desjardins desmedt desmet desmond despina desrochers desrosiers dessa dessart dessel
    dessie dessy desta destany destin destinee destiney destini destry deszcz detaille dethier detka detlef detlev
    detournay detry detti deutschmann dev devally devan devane devaney devanney devansh devante devaughn devaux
    devecka deveckova deven devenney dever devereaux devereux devery devi devika deville devillers devilly devin
    devine deviner devitt devlin devolder devon devonta devontae devonte devos devoy devriendt devyn dewaele dewan
    deward dewayne dewey dewez dewi dewilde dewitt dewitte dewulf dex dexter dey deyanira deze dezider dezso dezzie
    dhadho dhaibhidh dhaibhis dhaliwal dhar dharshini dhaval dhawan dhe dheere dhiarmada dhillon dhingra dhondt
    dhonncha dhonnchadha dhonnchaidh dhorchaidh dhriti dhruv dhuarcain dhubhghail dhubhghaill dhuibh dhuibhir dhuinn
    dhuinneabhain dhuinnshle dhuinnshleibhe dhuirnin dhurata dia diaconescu diaconu diaf diah diallo dian diana
    dianah diandra diane diann dianna dianne diar diarmada diarmaid diarmuid dias diaz dib dibbert dibiasi dicie
    dick dickens dickerson dicki dickie dickinson dickson dicy dida didda didier didina didovic diederich diederik
    diedrich diego dieguez diellza diep dierckx dierick dierickx dierk diesbach diesbergen diethard diethelm diether
    dietl dietlind dietlinde dietmar dietrich dietz dieu dieudonne diez dif diffin diffley digdaya diggin diggins
    dighe digna dignan dijana dijck dijk dijkman dijkstra dijon dijoux dikane diken dil dilan dilani dilara dilba
    dilbrin dilcan dildar dilder dildora dildorova dilek dilfeza dilhus dilip dilja diljan diljit dillan dillane
    dillard dillen dillie dillion dillon dilnaz dilnoz dilnozova dilnur dilnurova dilovan dilsad dilsat dilshad
    dilshan dilsitan dilsoz dilwar dilwyn dilys dima dimas dimaz dimba dimbane dimbani dimitar dimitri dimitrina
    dimitrios dimmbla dimmey dina dinabantu dinah dinamarca dinan dinangwe dincer dinckol dincsu dinda dindela dindi
    dineen dinesh dingila dinh dinis dinneen dino dinu dinwa diochain diochon diogo diolain dioluin diolun
    diomasaigh diomedes dion dione dionicio dionigi dionisia dionisio dionne dionte dionun dionyz diorain diothchain
    dipa dipak dipo dippel dipta dipti dircken direain dirican dirja dirk dirksen dirlik dirnberger dirrane dirven
    disa discin disdero disella diskin dismas dita ditmar ditschlerin ditte dittmar dittrich divehi divenney divina
    diviney divya dixie dixit dixon diya diyaa diyar diyor diyora diyorayeva diyorov dizdar djamel djebbar djellal
    djellouli djoudi djuana djuna dlaba dlabane dlabazane dladla dlakadla dlakela dlamane dlambula dlamdaka dlamini
    dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dlovan dlubak dludla dludlu dlugajczyk dlugozima
    dlungwana dmitri dmitriev dmoch dmytro doa doaa doan dobbelaere dobbin dobbins dobes dobler dobosiewicz dobre
    dobric dobromila dobron dobroslav dobroslava dobrosz dobrowolski dobsinska dobsinsky dobson dochartaigh dochia
    dochioiu docia dockx docolomanska docolomansky docquier dodd dodson doesburg dofri dofris dogan doganalp
    dogannur dogansah dogg doghair dogherty doglioni doguhan dogun doherty dohn doibhilin doighre doileag doina
    doingeard doirnin dokkum doktor dola dolain dolainn dolan dolapo dolega dolenc dolensoy dolezal dolezalova dolic
    dolinar dolinsek doliwa dolli dollie dollis dollye dolores doloris dolph dolphine dolphus dolun dom domagala
    domagoj domald domaldi domaldis domalds domaldur domanski domantas domas domek domen domenech domenic domenica
    domenick domenico domhildur domhnaigh domhnaill domhnall domhnallain domian dominczak dominga domingo domingos
    domingues dominguez dominic dominick dominik dominika dominikovic dominiks dominique dominkovic dominque
    dominyka dominykas domitila domka dommelen domnica domon domonique domowicz domurad domzal dona donaciano donagh
    donagher donaire donal donald donalda donalds donaldson donaldur donaoile donarelli donat donata donatas
    donatella donatello donati donato donatoni donavan donavon doncabe doncevic donchadha donchu donda dondre
    donegan donell donella doner dong dongen donghaile dongoran donia donie donini donita doniyor doniyorov donkor
    donlon donn donna donnabhain donnacha donnagain donnain donnan donnay donncha donnchadha donnchaidh donnchu
    donndhubhartaigh donndubhartaigh donnell donnellan donnelly donnghaile donnghusa donnie donny dono donoghue
    donohoe donohue donoso donough donovan donta dontae donte dony donya doody dooey doogan doohan doolan dooley
    dooly dooren doorhof doorn doornhem doorty doppler dor dora dorai doralisa doran dorathea dorathy dorawa dorcas
    dorcha dorchaidh dorchaidhe dorchaigh dorchain dorcus dordain dordan dore doreen dorel dorene doretha doretta
    dorey dorfer dorgan dori doria dorian doriana dorien dorin dorina dorinda dorine dorinel doring doris dorit
    dorita dorka dorko dorkova dorla dorle dorli dorman dorn dorna dornan dorner doroba dorobek dorobisz dorociak
    doroszkiewicz doroszuk dorot dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorotova dorottya
    dorova doroz dorr dorrian dorris dors dorschner dorsey dorsman dorte dortha dorthe dorthea dorthey dorthy doru
    doruch dorukhan dorynek dosha doshi doshia doshie dosia doss dossetti dossi dossie dostal dostalova dostert
    dottie doucet doudigan doug dougal dougherty dougie douglas douglass doumont dounia dovara dovie dovile dovud
    dovudov dovydas dow dowd dower dowerg dowey dowley dowling downar downes downey doyinsola doyle dozier draaisma
    drabczyk draga dragan dragana draghi dragica dragicevic drago dragobratovic dragojevic dragos dragutin drahomir
    drahomira drahoslav drahoslava drajat drajna drajnova drake drakulic drandic drauma draumey draupnir draupnirs
    draus draven draxler drazen drazic drazyk drej dreki drekis drela drema dren drengs drengur drennan drenthe
    dreszer dretvic drewa drewes drewicz drewnik drewniok drgas drian driesen driessche driessen drifa drilon
    drisceoil driscin driscoll drita dritan driton drobek drobik drobisz drobna drobniak drobnik drobny drobot
    drochain drofn droguett drohan droighneain drolet droma drona dronaidhe droney droplaug droppa droppova dros
    drost drotar drotarova drott drouin droz drozd drozda drozdov drozdowicz drozdzal drozdziel drozdzik druachain
    druart drubin drucilla drumm drummond drummy drury drusilla druso druszcz drwiega drygala drygas dryka drynda
    drysdale drywa drzal dua duah duale duan duane duarcain duard duarte duba duban dubandlela dubazane dube dubel
    dubey dubha dubhabhoireann dubhagain dubhaigh dubhain dubhaltach dubhartaigh dubhchain dubhda dubhdabhoireann
    dubhdhain dubhgain dubhghaill dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhradain dubhshlaine
    dubhthaigh dubhuidhe dubik dubis dubnicka dubois dubovecak dubovska dubovsky dubuisson dubuque duc duchene
    duchesne duchnik duckworth ducu duczek duczmal duda dudala dudas dudczak dudek dudekova dudik dudikova dudka
    dudko dudkova dudkowiak dudley dudo dudok dudokova dudova dudzicz dudziec duenas duez dufa duffin duffy dufgus
    dufie dufour dufrane dufrasne dufresne dugain dugal dugald dugar dugfus duggan duguay duha duhamel duhig duhy
    dui duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeannaigh duibhgeannain duibhghealla duibhghiolla
    duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe duigeannaigh duignan duigneain
    duilearga duilio duilleain duineacha duinn duinneacha duinneachain duinnin duinnlei duinnshle duinnshleibhe
    duinsmearach duirnin duis duithche duivenvoorde duivenvoorden dujardin duje dujmovic dukada dukagjin dukat dukic
    dula dulaigh dulak dulas dulbecco dulce dulchaointigh dulcie dulemba dulewicz dulik dulla dullova dulohery
    dulova duma dumakude dumala dumanli dumas dumin dumina dumins dumisa dumisani dumisile dumitra dumitrana
    dumitrescu dumitru dumont dumortier dumoulin duna dunadhaighe dunai dunaighe dunain dunal duncain duncan
    dundaralp dunford dungan dunge dunia duniec duniya dunja dunlaing dunlap dunleavey dunleavy dunn dunne dunns
    dunny dunphy dunser dunshleibhe dunurta dunworth dunya dunyamali dunyo dunyoeva duodo duong dupont dupre dupuis
    dupuy duque duquesne durab duracan durai duran durand durant durante duras durca durcain durchain durco durcova
    durczok durdali durdik durdikova durdona durdonova durdu durek durekova durell durga durgadin durgan durham
    durica duricova durieux duris durisova durka durkan durkin durko durkovic durkovicova durkovska durkovsky durlak
    durlej durlik durma durmus durmusali durna durnan durnin durning duro durodola duroux durova durovic durovicova
    durovsky durovskyova durrell durrihy durrusehvar dursadiye dursun duruk duruoz durward durwood dury durys dusa
    dusan dusanka duse dusek dusekova dusicka dusickova dusik dusikova duska dusko duskova dusova dussart dussen
    dustan dustin dustyn duszczak duszczyk duszkiewicz dut dutch dutka dutko dutkova dutrieux dutt dutta duuk duval
    duvan duvancic duvanel duvenvoirde duvivier duwayne duyaza duyen duygu duyguhan duyvenvoorde duze duzy dvalinn
    dvalinns dvojak dvonc dvoncova dvorak dvorakova dvorska dvorsky dwain dwaine dwala dwamena dwan dwane dwayne dwi
    dwight dworczak dworniczak dwyane dwyer dyal dyan dybal dybas dybiec dybka dycha dyck dyczko dyda dydak dydo
    dyfan dyfed dyja dyjach dyjas dyka dykas dylak dylan dylano dylik dyllan dylon dylong dymarczyk dymphna dympna
    dynak dynia dyrborg dyrek dyrfinna dyri dyris dyrleif dyrley dyrmunds dyrmundur dyrunn dys dyszkiewicz dyszy
    dytko dytrych dywan dzapo dzene dzenis dziadkiewicz dziadkowiec dziadowicz dziadura dziala dzialak dzialo
    dziarmaga dziczek dzidek dzidra dziduch dziechciarz dziedzic dziedzina dzielak dzienis dzienisz dzienniak
    dzierwa dzierzak dziewa dziewior dziewit dzieza dzika dzikiewicz dzintars dzintra dziob dziopa dziuban dziuda
    dziugiel dziurdzia dziurla dziwak dzongkha dzurjanin dzurjaninova dzwonnik eachaidh eachain eachann
    eachmharcaigh eadaoin eain eakumbu ealanaidh eamon eamonn ean eanaigh eanna earle earlean earlene earley earlie
    earline earnestine eartha easboig easter easton eathel eaton eavan eba ebba ebbe ebbi ebbie ebbis ebele eben
    ebeneser ebenesers ebenezer ebenezers eber ebere eberg ebergs eberhard eberhardt eberharter eberl eberle ebert
    eberth ebla ebner eboni ebonney ebrima ebru ebuakil ebuka ebyan ecaterina ece ecegul ecem ecemis echevarria
    echeverria eck eckard eckart eckbauer eckehard ecker eckert eckhard eckhardt eckhart eclesiastico eco ecrin eda
    edaviye edberg edd edda eddah eddie edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eden
    eder edgar edgaras edgard edgardo edgars edgubay edhitha edi edie edier edil edilberto edilma edilon edilons
    edilson edin edina edinah edinson edison edisson edita edite edith editha edla edlinger edlund edman edmon
    edmond edmonds edmonia edmund edmundo edmunds edna ednah edoardo edon edona edouard edra edrie edris edsel edson
    edstrom edu eduar eduard eduarda eduardo eduards edun edvard edvardas edvards edvardsen edvardsson edvin edvinas
    edvins edw edwar edward edwardo edwards edwin edwina edyta edyth edythe eeckhout eelis eelman eemeli eemil
    eerden eerenbeemt eerik eero eesaa eesha eetu eeva efa efe efemia effa effertz effie efil eflatun efosa efraim
    efraims efrain efrem efren efser eftimia eftimie efua ega egal egan egbert egea egedia egenur egger eggert
    eggerts eggrun egidijus egil egill egills egils egisheim egla egle egli eglinton eglite eglitis egon egorov
    egzon egzona ehan ehlert ehrenfried ehrentraud ehrhard ehsaas ehsan eibhir eibl eichberger eichenberger eichhorn
    eichinger eichmann eide eider eidvile eifion eigenwillig eija eijaz eijkelboom eijndhoven eijssel eik eikar
    eikars eil eila eileen eilfirt eilidh eilifs eilifur eilir eilis eilish eimantas eimear eimer eimhear einar
    einari einars einarsson einaudi einbjorg eindis einer einey einhildur einina einir einirs eino einrun eir eira
    eiravati eirdis eirfinna eirian eirik eirika eiriks eirikur eirlys eirny eirun eirwen eischen eisl eisner
    eiteagain eitel eithan eitheagain eithel eithne eivers eivin eivind eivins eivor eja ejay ejaz ejike ejlaal eka
    ekai ekaja ekal ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekberg ekdahl
    ekelund ekene ekeno ekert ekholm ekidor ekiru ekitela ekiya ekkehard ekkehart eklof eklund ekman ekmel eko ekow
    ekrem ekstrand ekstrom ekta ektavon ekua ekundayo ekundu ekwueme ela eladio elaf elaheh elaina elaine elam
    elamin elamiye elana elariz elatli elayne elba elberg elbergs elbert elberta elberts elbertse elbridge elby
    elcin elcira elcy elda eldar eldars eldberg eldbjorg elden eldey eldgrims eldgrimur eldjarn eldjarns eldlilja
    eldmar eldmars eldon eldons eldor eldora eldors eldred eldridge eldrun elds eldur elea eleanor eleanora eleanore
    elease eleazar electa eleina elektra elemer elen elena elenborg eleni elenor elenora elenore elentinus eleodoro
    eleonor eleonora eleonore eleri elert eleuterio elex elfa elfadil elfar elfars elfed elfi elfida elfie elfreda
    elfrieda elfriede elfur elgie elgin elgueta elgun elham elhan eli elia eliabeth eliakimu elian eliana eliane
    elianna elias eliassen eliasson elick elida elie eliecer elien elieser eliesers eliette eliezer elif elifnur
    elifova eliga eligah elige eligia eligio elihu eliisa elijah elimar elimars elin elina elinbergs elinbergur
    elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinmunds elinmundur elinor elinore elinors
    elinros elio eliona eliot eliott elira eliros elis elisa elisabet elisabeta elisabete elisabeth elisabetha
    elisabetta elisaveta elisberg elise eliseo elisha eliska elissa elita eliud eliza elizabet elizabeta elizabete
    elizabeth elizah elizbeth elize elizebeth elizondo elka elkana elke elkin ell ella elladio ellamae ellar elle
    ellen eller ellert ellerts ellery elley elli elliana ellie ellin ellingsen ellinor elliot elliott ellis ellisif
    ellison ellsworth ellwart ellwood elly ellyn elma elman elmar elmars elmer elmeri elmi elmidar elmina elmir
    elmira elmire elmo elmore elmyra elna elnaz elnora elnur elo eloa eloah elodia elodie elof elofsson eloi elois
    eloisa eloise elon elona elonzo eloranta elorza elosy elouise elove eloy elphas elpidio elroy els elsa elsabet
    elsad elsbeth elsebeth elsemulder elsen elsenaar elsi elsie elsner elspeth elsworth elsy elta elton elturan eluh
    eluned elva elvan elvana elvar elvars elver elvera elvi elvia elvie elvin elvina elvins elvira elvire elvis elvy
    elwanda elwart elwin elwira elwood elwyn elxan ely elyas elyse elyssa elza elzada elzas elzbieta elze elzie elzy
    ema emad emal emaline eman emanoil emanuel emanuela emanuele emanuella emanuelli emanuelly emanuels emanuelsson
    emanuil emard emas embden embla embrek embreks embuh emeka emel emelia emeliana emelie emelina emeline emelita
    emely emelyne emer emeralda emerita emerson emese emett emiel emigdio emil emilce emile emilee emilia emilian
    emiliana emilianna emiliano emilie emilien emilija emilio emilis emiliya emilly emils emilse emilsson emily emin
    emina emine eminov emiro emirsan emis emlyn emma emmaculate emmah emmalee emmaline emmanuel emmanuelle emmanuels
    emmelen emmen emmer emmerich emmet emmett emmi emmie emmit emmitt emmons emmy emogene emond emong emory
    emperatriz empluk emrah emran emre emrullah emry emrys emuria emy emyr ena enar enas encarna encarnacion
    encarnita encina enda endah ender endo endra endre endrit endrizzi ene enea eneka enes enfes enfys engberg
    engdahl engel engeland engelbert engelen engels engen engilbert engilberts engilbjarts engilbjartur engilbjort
    engiljon engiljons engill engills engilros engin enginiz engl engla englebert engler english englund engman
    engstrom engvall enid enika eniko eniola enis enith enja enkelejda enlai enna ennio ennis enno enoch enock enok
    enoks enola enos enri enrico enright enrika enrique enriqueta enriquez ensar ensari enschot ensio enteng
    entringer entwistle enver enya enzi enzinger enzio enzo eochadha eochagain eochaidh eochain eoghain eoghan eoin
    eoinin eola eothach eowyn ephantus ephraim ephram ephrem ephriam epifanio eppie epsie eral eraldo eraslan erasmo
    erasmus erastus eraycan erazo erbay erber erbil erby ercan erceg ercegovic ercihan erdal erdem erdemer erdibay
    erdman erdmann erdmute erdogan erdursun eregae erem eremia eren erenalp erensoy eres ergener erginel ergonul
    ergotic ergul ergun erhan erhard erhardt erhart erhout eric erica erices erich erick ericka erickson erics
    ericson ericsson erie erik erika erikas eriks eriksen eriksson erin erina erincer erion eris erjavec erjon erkan
    erkilic erkinel erkki erkkila erksoy erla erlacher erland erlandsson erlar erlars erle erlen erlends erlendur
    erlene erler erlin erlinda erline erling erlings erlingur erm erma ermal ermanis ermanno ermelinda ermenegildo
    ermes ermias ermina ermira ermutlu erna ernest ernestas ernestina ernestine ernesto ernestos ernests erni ernie
    ernir ernirs ernits erno ernser ernst ernsts erny erogul erol eron eronen erons eroz erpelding erps erpur errani
    errigo errol ersat ersec ersek ersel ersin ertan ertas erten ertl ertugrul ertun ertuncay erum erupe erva
    ervaniye erve ervin ervine erving erwan erwin eryildiz eryk erykah eryn erzen erzsebet esa esau esben escalante
    escalona escamilla esco escobar escobedo escolano escribano escriva escudero ese esekiel esekiels esekon esenbay
    esengun esenturk esequiel esfandyar eshan eshana esi esila esim esin esinyen esja esjar esjars eskelinen esker
    eskil eskinalp eskinder esko eskola eslavo eslemnur esley eslovaco esma esmaeil esmanperi esmarelda esme esmee
    esmeralda esmira esna esneider espada espana espanol esparta espartaco esparza espejo espen esperanto esperanza
    espinal espino espinosa espinoza espiridion espitia espoir espolin esposito esquibel esquimales esquivel esra
    esraa esras esref essa essex essi essie essien esson esta estay este esteban estefan estefani estefania estefans
    estefany estel estela estell estella estelle ester estera esteri estes estevan esteve esteves estevez estey
    esther estiawan estie estill estiono estiva estiven eston estonian estonio estrada estrella esupofo esyllt
    eszter etain etela etelka etelvina eterovic etha ethan ethel ethelbert ethelene ethelyn ethen ethie ethna ethne
    ethyl ethyle etibar etienne etiqad etizaaz etna etta etter ettie ettore etyang etzler etzold euan eubh eudora
    eufemia eufrosina eugen eugene eugenia eugenie eugenio eugine eugster eula eulah eulalia eulalie eulogio euna
    eunan eunice eunika euphemia eura euros eusebia eusebio eusebiu eustace eustaquio eustatiu eutimio eutropio eva
    evald evaldas evalds evalena evaline evalyn evalyne evamaria evan evance evander evangelia evangelina evangeline
    evangelista evangelos evanghelina evans evaristo evcimen evde evelena evelia evelien eveliina evelin evelina
    eveline evelingen evelio evelyn evelyne evelynn evensen evequoz everaert everde everet everett everette everline
    everlyne evers evert everton everts evertt evette evey evfemia evgenia evi evia evie evija evin evita evlalia
    evon evonne evoy evrard evren evrim evrimer evy ewa ewald ewan ewart ewatomi ewelina ewell ewen ewin ewing ewoi
    exa exequiel exie exposito eyanae eyberg eybergs eybjorg eybjort eydan eydis eyerusalem eyglo eyhildur eyja
    eyjalin eyjolfs eyjolfur eylaugs eylaugur eyleif eyleifs eyleifur eylin eylul eymar eymars eymen eymunds
    eymundur eynde eyob eyriks eyrikur eyros eyrun eysteinn eysteinns eyvar eyvars eyvazali eyvazli eyveig eyvik
    eyvinds eyvindur eyvor eyyub eyyup eze ezekiel ezell ezequiel ezeugo ezgin ezgutekin ezinne ezio ezoza ezozova
    ezra ezzard faas fab fabbri faber fabia fabian fabiana fabianczyk fabianova fabien fabienne fabijanic fabio
    fabiola fabiszak fabra fabre fabregas fabregat fabrice fabricio fabrisius fabrizi fabrizia fabrizio fabry fabus
    fabusova fac fachtna facundo fadden fadekemi fadel faderera fadi fadia fadian fadil fadila fadile fadime fadipe
    faduma fadumo fae faes faezeh faferek fafnir fafnirs fagain fagan fagerstrom faggiani fagiani fagotto fagunwa
    fahad fahari faheem faherty fahey fahima fahmi fahmida fahrullah fahy failbhe fainche faiq faircheallaigh
    fairclough fairhall faisa faisal faivre faiza faizah faizan faize fajardo fajimi fajnor fajnorova fakazi fakhra
    fakude fal falabi falak falan falba falco falcone faleti falgeir falgeirs falguni falier falk falki falkis
    falkner falko fallaci fallamhain fallon falloppio falon faloye fals faltyn falur falvey fami famil famula fanaka
    fanisa fankhauser fannar fannars fannberg fannbergs fanndis fanney fanngeir fanngeirs fanni fannie fannin
    fannlaug fannon fanny fannye fantini fantoni fantozzi fanucci faodhagain faoite faolain faqid farago farah
    farahnaz farai faraj faraja faranain faranda farangiz farangizova faras farbod fardin fardowsa fareeda farell
    farhad farhan farhana farhat farhia farhiya farhod farhodov farhunnisa faria farias fariba farid farida farideh
    farijika farinaz farinelli fariq faris farishta fariz fariza farizayeva farizov farkas farkasovska farkasovsky
    farkhunda farland farley farnan farnaz farnese farnon faroese faron farooq farouk farquhar farquharson farragher
    farrah farre farrell farrelly farren farris farrissey farrissy farrokh farrukh farry farshad farshid farta
    fartun faruga faruk faryna farzad farzana farzaneh farzona farzonova fasasi fasching fasiang fasiangova fasil
    fatbardha fateha fatema fatemeh fatha fathaigh fatharta fathartaigh fathonah fatigul fatih fatiha fatima fatimah
    fatime fatin fatinur fatjon fatma fatmanur fatmata fatmir fatmire faton fatos fatou fatoumata fatteh fattori
    fatuma fauconnier faugno faulkner faull faundez faure faust faustas faustino fausto fauzia favata favre fawad
    fay faye fayette fayize fayrouz faysal fazal fazekas fazil fazli fazlu fazul fealy fearachain fearachair
    fearadhaigh fearain fearchair feardhaigh feargal fearghail fearghaile fearghaiosa fearghal fearghas fearghusa
    fearon fearrai fearraidhe fearraigh febe febi februn fechant fechner fedak fedde fedele feden federica federici
    federico federigo fedor fedorczyk fedorov fedorova fedotov fedyk feehan feeley feely feeney feenstra feeny feest
    fegan fehan feher fehilly fehim fehintola fehmi fehmiye fehr fehringer fei feichin feichtenschlager feichter
    feichtinger feichtner feiereisen feighery feigl feijoo feil feinen feinneadha feirtear feisal feith feithin
    fekete felban felber feldek feldekova felder felecia felice felicia feliciana feliciano felicidad felicie
    felicien felicitas felicity feliks feliksiak feliniak felipa felipe felisa felisbela felisha felisiak felista
    felister felistus feliu felix felixs felizitas fella fellah fellinger fellner felten feltgen felton feltz
    feltzer felus fema femi femke fenelon feng fengs fengur fenighty fenlon fenna fenne fennell fennelly fennessey
    fenni fenning fenrir fenrirs fenton fenya ferahdiba ferat feraye fercher ferd ferdi ferdinand ferdinando
    ferdinands ferdyn ferdynand feremez ferenac ferenc fereshteh feret fergal fergus ferguson ferhan ferhat feride
    feriel ferihan ferinaz ferland ferm ferman fermi fermin fermuta fernand fernanda fernande fernandes fernandez
    fernando ferne ferney ferny feroes feron feroza ferrabosco ferrada ferragamo ferragni ferran ferrand ferrandez
    ferrandiz ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferre ferreira ferrell ferrer ferrera
    ferreras ferrero ferretti ferreyra ferris ferriter ferrucci fersan ferstl fertram fertrams feruza feruzova
    feryas ferzi festus fetullah feven feyder feyha feyi feyisayo feykir feykirs feyruz feys feyzin feza ffion fflur
    ffraid fhailghigh fhaolain fhearadhaigh fhearchair fheargail fhearghail fhearghaile fhearghusa fhearraigh
    fheorais fhiachra fhinn fhinneachtaigh fhinnein fhionain fhionghuin fhionnachta fhionnachtaigh fhionnghaile
    fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhir fhlaithbheartaigh fhlaithimh fhlannagain fhlannain
    fhlannchadha fhloinn fhogartaigh fhualain fhuallaigh fia fiacha fiachain fiachna fiachra fiaich fiala fialova
    fiamma fiannachta fiannachtaigh fiannaidh fiannaidhe fiannaigh fiaz fibikemi fibonacci fica fichtinger ficino
    ficner fico ficon ficova fida fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fides fidler fidor
    fidos fidura fidvi fiebig fiedler fiedorczuk fiedoruk fien fiene fieramosca fiere fierek fierens fierro fifa
    fifill fifills figat figen figheadora figueiredo figueras figueroa figuerola fihlela fiifi fijak fijalek fijian
    fijol fik fikadu fikayomi fikret fikus filak filali filangieri filar filas filatov filban filbin filc filcova
    fildan filek filiks filimon filip filipa filipcic filipe filipek filipekova filipia filipic filipko filipkova
    filipova filipovic filippa filippelli filippia filippini filippo filippov filippus filips filit filiz fillion
    filmon filofteia filogamo filomena filsan filus filusz filzi fimar finan finbar finbarr findlay finegan finetti
    finian finka finke finkova finlay finley finn finna finnbjorg finnbjork finnbjorn finnbjorns finnboga finnbogi
    finnbogis finnborg finndal finndis finneachta finneadha finnegan finneran finnerty finney finngeir finngeirs
    finnish finnjon finnjons finnlaug finnlaugs finnlaugur finnros finns finnthighearn finnucane finnur finola
    finotto fintan finucane finzi fiodhabhra fiodor fiol fiolek fiolka fiona fionan fionartaigh fionn fionna
    fionnachta fionnachtaigh fionnagain fionnain fionnallain fionndhubhcain fionnghaile fionnghalaigh fionnghusa
    fionnlaoich fionnmhacain fionntain fionntan fionnuala fionnula fioravanti fiorella fiorenzo fiorino fiorucci
    firas firat firbhisigh firdavs firdavsev firdevis firdous firdovsi firgantoro firman firmansyah firmesk firmin
    firouzeh firtear firudin fisch fischbach fischer fischetti fiser fiserova fisnik fisseha fiston fita fitan fitas
    fithchealla fithcheallaigh fitim fitnat fito fitore fitria fitriani fitrzyk fittipaldi fitz fitzgerald
    fitzgibbon fitzgibbons fitzhugh fitzmartin fitzmaurice fitzpatrick fitzroy fitzsimmons fitzsimons fiutak fiyaz
    fiyiano fiza fjalar fjalars fjalldis fjarki fjarkis fjodorov fjola fjolar fjolars fjolla fjolmunds fjolmundur
    fjolnir fjolnirs fjolvar fjolvars fjornir fjornirs flaas flabhain flaga flaherty flahive flaiano flaithbhearta
    flaithbheartaigh flaitheamhain flaithearta flaithimh flaithimhin flaitile flaka flament flammang flamur
    flanagain flanagan flannabhra flannagain flannagan flannan flannchadha flannelly flannery flannghaile flantz
    flarta flasza flathamhain flatharta flathartaigh flatley flavia flavie flavin flavio flaviu fleche fleda fleeta
    flego fleischhacker fleischmann flem fleming flemming flemmings fleszar fleta fletcher fleur fleury flieger
    fliegner flink flinn flisek flisiak flo floare floarea floch floinn floki flokis flonnie floortje flor florance
    flordeliza flore florea florence florencia florencio florene florent florenta florentin florentina florentine
    florentino florents flores floretta florez florian floriana floriane florica florida floridor florie florika
    florim florina florinda florine florio floris florrie flosi flosis flossie flovent flovents floy floyd fluckiger
    flurin flurina flutura flynn foa foch foconi foday fodhladha fodil fodor fofanah fofie fogaca fogarta fogartaigh
    fogarty fogas fogasova fogazzaro fogel foghladha foghlu foghludha fogiel fogt foidl foit fojt fola folake folan
    folasade folashade folch folda foletti foley folga folke folker folkert folkesson folki folkis folliero folta
    folu fomin fonck fonda fondo fonjallaz fonn fonseca fontaine foody foosiya foote forain foran forbes forde
    foremniak forero forgac forgacova forida foriwaa forjan forkin forma formbach fornaciari fornalik forni fornis
    forough forrest fors forsberg forsell forsgren forslund forsman forster forstner forsyth fortier fortin
    fortunata fortunato fortuny fortuyn forysiak forza foscari foser fossberg fossmar fossmars fosu fosua fothergill
    fotima fotimayeva fouad foucart foucher fouquet fournier fouzia fowler fowsia foy foyle fozia fracci fracz
    fraczkiewicz frado fraher frainclin frami fran frana franas franaszek franca france frances francesca franceschi
    francesco franch franchesca franci francia francies francillon francina francine francis francisc francisca
    francisco franciscus francisek franciska francisquita franciszek franck franco francois francoise francy
    franczuk frandsen franecki franek franekova frania franiak franic franicevic franik franjic franjo franka franke
    frankhuizen frankie franklin frankline franklins franklyn franko frankova frankow frankowicz franky frann franns
    frano franova frans franscini fransen fransiska franssen fransson frantisek frantiska franusic franva franz
    franzen franzese franziska franzs frar frars fras fraser fraszczyk frauke frawley frazer frazier freaney
    frechette fred freda freddie freddy frede frederic frederica frederick fredericka frederico frederik frederika
    frederike frederikke frederiksen frederique fredes fredi fredie fredo fredric fredrick fredrik fredrika fredriks
    fredriksen fredriksson fredy freeda freeley freeney freeth fregn frei freia freida freil frein freis freitag
    freitas freja frelek frelich frema fremie fremont frere frerichs frescobaldi freshour freshta fresia
    freudenberger freudenthaler freweini frey freya freybjorn freybjorns freydal freydis freyja freylaug freyleif
    freymar freymars freymunds freymundur freyr freyrs freysteinn freysteinns frias friberg fricis frick frid frida
    fridah fridolin fridrich frieda friedbert friedemann frieder friederich friedericke friederike friedhelm
    friedhilde friedhold friedl friedli friedlinde friedman friedo friedrich friedrichs friehus friel friesen frigg
    frighil friis frimann frimanns frimer frimerova frimpomaa frisch friscic frisian frisonas frithile frithjof
    fritsch fritz fritzs frketic frode frohlich froilan frolov frommelt fron frona fronczek fronczyk fronia fronie
    fronnie froschauer froschl frosti frostis frostros frozan fruhwirth frukacz frusina frutos fruzsina frycz frydel
    fryderyk frydrychowicz frye frymus frys ftacnik ftacnikova fthawi ftorek ftorekova fuad fuada fuadachain fualain
    fuallaigh fuarain fuarthain fuaruisce fucek fuchs fudalej fuente fuentealba fuentes fuenzalida fuertes fugen
    fugiel fuhrmann fujiati fujii fujita fujiwara fukuda fula fulah fulara fularczyk fulawka fulgencio fuli fulop
    fultara fulton fulvio fuma fumiko fundi fungai funi funis funke funmi funmilayo funmilola funnell fura furaigh
    furda fureder furey furga furgal furgala furkan furlan furman furmankiewicz furness furqan furrer furst fusani
    fuseli fusi fusis fuster futyma fuzayl fuzaylov fuzuli fyda fydrych fyfe fylkir fylkirs fynley fynn gaasch gaba
    gabadela gabaldon gabara gabba gabbana gabe gabel gabela gabhachain gabhain gabhann gabhezi gabhisa gabhlain
    gabi gabija gabin gabino gabka gabor gabriel gabriela gabriele gabrieli gabrielius gabriella gabrielle gabrielly
    gabriels gabrielsson gabriyelov gabrych gabryel gabryelczyk gabrysia gabryszak gabud gaby gacem gachain gachanja
    gacheri gacheru gachoki gada gadang gadda gade gadhra gading gadlela gaduh gadzala gadzina gaefa gaeflaug gael
    gaelic gaelico gaelle gaels gaetan gaetano gaete gaffney gafraigh gagala gagan gagandeep gagashe gage gaggini
    gagliano gagliardi gagne gagnon gagys gahan gahleitner gaia gaiatto gaibhin gaibhre gaibhtheachain gaiciunas
    gaida gaige gail gailius gaillard gaillin gailliuin gailys gaiman gaine gaineard gaines gainey gairbhe gairbhia
    gairbhighe gairbhin gaitan gaither gaito gaizauskas gaja gajardo gajcy gajda gajdzik gajewski gajowiak gajownik
    gajzler gakii galach galain galaj galak galan galang galar galarza galasso galat galaz galbraith galdames
    galdikas galds galdur galeano galeati galek galen galenzone galesic galeza galgallo galgalo galiano galiazzo
    galic galica galician galih galijn galik galikova galilea galilei galina galindo galiono galip gallagher
    gallaher gallain galland gallardo gallart gallchobhair gallchoir galle gallego gallegos galleguillos gallen
    galler gallet gallez galligan gallivan gallo gallogly galloway galo galon galos galova galovic galtarossa galu
    galuba galuh galuppi galur galvan galvani galvarino galvez galvin galvis galyna gama gamaliel gamaliels gaman
    gamani gamanto gambira gamblang gambo gamboa gambu gambuse gamede gamez gamhna gamhnain gamon gamrat gamsjager
    gamuchirai gamze ganaird ganda gandewa gandhi gandi ganep ganesan ganesh ganga gangemi gangl gangsa gangsar
    ganguly gani ganim ganimete ganiye ganjaran ganley ganly gannon gantar gao gaoith gaoithin gaona gaora gapys
    gara garaad garaidh garan garang garate garavan garay garba garbaciak garbacik garbhain garces garcia garczarek
    garczyk garda garde gardiner gardner garech gareth garett garety garey garfield garg gargallo gargan garibaldi
    garibaldis garibay garica garikai garima garmendia garmon garncarek garncarz garner garnett garnier garobbio
    garold garozzo garps garpur garraghy garrahy garreth garrett garri garrick garrido garriga garrihy garris
    garrone garry garth gartlan gartland gartner garvan garvey garvin gary garza garzon garzoni gasa gascon gasek
    gasela gashaw gashi gasienica gasik gaskin gasmi gaspar gaspard gaspare gasparova gasparovic gasparovicova
    gasper gasperi gasser gassner gastel gastelum gasti gaston gastone gasz gaszczak gately gathain gathogo gathoni
    gati gatica gatimu gatis gatot gatra gatsheni gatti gatto gattringer gatwiri gaudin gaudreault gaudyn gaughan
    gaui gauis gauja gauks gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gauthildur gauti
    gautier gautis gautreks gautrekur gauts gautur gav gavaghan gavalier gavalierova gavan gaven gavenda gavendova
    gavican gavigan gavin gaviria gavornik gavornikova gavril gavrilov gavyn gawati gawliczek gawlowicz gaya
    gayathri gaye gayla gayle gaylen gaylene gaylon gaylord gaynard gaynell gaynor gaytan gaz gazel gazmend gazo
    gazova gazu gazza gbadebo gbemisola gbenga gbolahan gbowoade gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa
    gealabhain gealagain gealbhain geanain geanina geannain geany gearabhain gearachaigh gearailt gearain gearan
    gearchaigh geard geargain gearld gearldine gearoid gearty geary gebashe gebauer gebhard gebhezi gebre
    gebremariam gebremedhin gebreselassie gebura geca gederts gedeza gedi gediminas gedion geedi geenen geens
    geeraerts geerling geert geerts geertsen geest geeta geetika geffen gefjun gefn gegic gegotek geherty gehringer
    geibheannaigh geibhinn geidigh geier geiger geimhridh geir geira geirbjorg geirdis geirfinna geirfinns
    geirfinnur geirhildur geirhjorts geirhjortur geirhvats geirhvatur geiri geiris geirlaug geirlaugs geirlaugur
    geirleifs geirleifur geirmunds geirmundur geirny geirolfs geirolfur geirrun geirs geirtryggs geirtryggur
    geirvalds geirvaldur geisel geisler geisli geislis geissler gejza gelabert gelavej geldens gelder gelemanovic
    gelengul gelinas gellemeyer gelli gellir gellirs gelsomina gelu gema gemen gemert gemito gemma gemza gena
    genalyn genaro gencaslan gencay gence gendek gendera gendron geneart genechten genefaas generoso genet geneva
    genevieve genevra gengeshe gengler gennaro gennie geno genot genovefa genoveva genowefa genta gentian gentiana
    gentileschi gentili gentilini geo geoff geoffrey geoffroy geofrey geoghegan georg georganna george georgeann
    georgeanna georgel georgene georges georgescu georgeta georgetta georgette georgi georgia georgian georgiana
    georgiann georgianna georgiano georgie georgina georgine georgios georgs geovanni geovanny gepa gera geraci
    geraghty geraint gerald geraldine geraldo geralds gerallt geralyn gerard gerarda gerardine gerardo gerardus
    gerarghty gerassimov geraud geray gerber gerd gerda gerdi gereon gerfried gergana gergely gergo gerhard gerhardt
    gerhart gerhild gerhold geri geris gerlach gerlind gerlinde germain germaine german germana germano gernot gero
    gerold gerolf geronimo gerrard gerri gerrit gerrits gerritse gerritsen gerry gerson gert gerta gertha gerti
    gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertz gervais gervasio gerwin gery gesa
    gesare gesche gesiarz gesine gestel gestny gestrun gests gestur geta getachew getahun gethera gethin getka
    getrude geudens geuens gevaert geyer geza gezim gfeller ghaalib ghaazi ghabhann ghada ghaffaar ghafoor ghailing
    ghaith ghalib ghaliyati ghalloglaigh ghanee ghanem ghani ghannam gharbi ghasaan ghasem ghassan ghauth ghawth
    ghayoor ghazal ghazala ghazalan ghazaleh ghazanfar ghazanfer ghazawan ghazi ghazzal ghebre ghebremeskel
    gheimhridh ghenadie ghenet gheorghe gheorghita gheorghiu gherbi gherghina ghidey ghilas ghille ghilleathain
    ghina ghirr ghislain ghislaine ghita ghiyaath ghiyath ghoerle ghoill gholam ghose ghosh ghuala ghufran ghulaam
    ghulam ghunayn ghunna ghusharib ghusun ghutayf gia giacconi giacinto giacobbe giacometti giacomo giada giammusso
    giampaolo giampiero gian giana giancarlo gianetti gianfrancesco gianfranco giang gianina gianinazzi gianluca
    gianluigi gianmarco gianna giannelli giannetti gianni giannini giannone giannotti giannuzzi gianpaolo gianpietro
    gianvecchio gias gibb gibbs gibert gibilisco giblin gibne gibney gibson gica gichana gicheru gichohi gichuhi
    gichuki gichuru gicu gideon gideons gidget giec giedre giedrius giedrojc giel gielen gierach gierak gierasimiuk
    gierat gierek gieron giers gierschner giersz giesela giess gietka giezek gifford gifty gigaba gigel giger gigi
    gigja gigjar gigjars gigli giguere gijs gikonyo gil gilabert gilang gilardoni gilbane gilbert gilberte gilberto
    gilberts gilbride gilchrist gilda gildardo gildea gilduff giles gilewicz gilford gilgunn gilhooly giljan gillain
    gillan gillard gilleathain gillen gilles gillespie gillet gillian gillic gillick gillie gillieron gillies
    gilligan gilliland gillin gillis gilliuin gillooly gilly gilma gilman gilmar gilmars gilmartin gilmer gilmore
    gilmour gilroy gils gilsenan gilslaug gilson gimenez gimeno gina gindl ginea giner ginese ginesio ginette
    ginevan ging gingras gininda ginkel ginnea ginneadha ginneke ginnitty ginnity ginny gino gintalas gintaras
    gintare gints ginty ginyas ginzburgas gioacchino gioachino giobalain gioballain gioberti gioblain giobuin giobun
    gioele gioffre gioia giolitti giolla giollagain giollain giollarnath giollarua giollaruaidhe gion gionain
    gionata gionnachtaigh gionnain giontaigh giorgetti giorgia giorgian giorgiana giorgio giosue giovani giovanna
    giovanni giovanny giovine giradello giraldo giralt girard giraud girik girindra girish girlie girma girmay
    girolamo giron girona giroux girschner girtha girts girvan gisa gisbert gisela gisele giselle giselmeyer gisla
    gislason gisley gisli gislina gislinde gislis gislny gislrun gislunn giss gisselle gissunn gissur gita gitahi
    gitari gitau githaiga githinji gitonga gitta gitte gittins giulia giuliana giuliano giulietta giulietti giulio
    giunti giuseppa giuseppe giuseppina giusti giustino givern giz giza gizela gizella gizem gizs gizur gjaflaug
    gjuki gjukis gladis gladka gladstone gladyce gladys glaibhin glaimhin glaisne glanc glapiak glasain glaser
    glasnovic glatz glauco glavan glavin glavor glaza glazer glazik gleannain gleason gleasure gleba gledhill
    gleeson glegola gleichner glenc glenda glendon glendora glenn glenna glennie glennis glennon glenroy glenwood
    glenys gliasain glica gligora glinda glineur glionain glionnain glo gloa globjort glod gloden glodis glodt gloey
    gloi gloin gloinn gloinne gloire glois glonek gloor gloria glosteir gloster glover glowacki glowiak glowienka
    glownia gluck glums glumur gluszko glyn glynda glyndwr glynis glynn gmeiner gmur gmurczyk gna gnarr gnatz
    gneisti gneistis gniewek gnimh gnodde gnups gnupur gnurr gnyp gnyr gnyrs goa goba gobain gobert gobhann gobhozi
    gocnik gocnikova goda godana godard godart goddard godec godefroid godelieva godelieve goderts godet godfrey
    godfroid godide godin godinez godinic godofredo godoy godwin godyn godzik godzisz godzwon goebel goedert
    goedhart goel goerens goergen goerle goethals goethem goetzinger goff goffaux goffin goffinet goffredo gogacz
    gogain gogan gogarty goggin gogo gogol gogola gohar goi goibin goicoechea goik goilin goill goillidhe
    goireachtaigh gois goj goje gok gokay gokbudun gokce gokcebalan gokcil goken gokhale gokhan goknur gokperi
    goksev gokten gola golak golam golan golas golczyk golda goldia goldie golding goldner goldoni goldrick
    goldstein gole golek golenia golgi goli goliasz golino golisz goliszek golla gollain gollan gollner gollum
    golnaz golob golofit golon golonko golos golota golshan golubev golubic golus goma gomboc gomes gomez gomila
    gomis gomola gomula gona gonca goncafer goncalo goncalves gonen gonet goni gonsior gontsarov gonul gonzaga
    gonzales gonzalez gonzalo goodman goodwin goossens goovaerts gopal goraj goral goran goransson gorazd gorbunov
    gorczany gordan gordana gorden gordillo gordon gorecki gorenc goretti gorevan gorey gorgol gorgunay gorham gori
    goris gorjup gorkiewicz gorklu gorlitz gorm gormain gorman gornisiewicz gorol goronwy gorsev gorski gortat
    gorzelanczyk gos gosch goschl gosek gosia gosik goska gospodarek goss gosselin gosset gossiaux gosta goswami
    gosz gote gotfryd gothraidh gotic goto gotsholo gottardi gottfrid gottfried gotthard gotthilf gotthold gotti
    gottlieb gottlob gottskalk gottskalks gottsveinn gottsveinns gotz goudriaan gough gould goulden goulding goulet
    gour govaerts govarts govind govoni govorcinovic gowin goworek goyaerts goyal goyette goyo goyvaerts gozde
    gozdur gozel gozem gozzano gozzi graaf graban grabara grabas grabczak grabher grabias grabner grabon grabos
    grabowski graca gracelyn gracia graciana graciano gracie graciela gracin grada gradaigh gradek gradenigo gradha
    grady gradziel grae graeme graeve graf grafton graham grahams grahn graindorge grainne graith graj gral gralaigh
    grallaigh gramhna gramsci gramza granado granados granat granatelli granath granberg grande grandjean grani
    grania granis grankell grankells granlund granstrom granville gras grasser grassi grassl grasso gratian gratiana
    gratie gratiela grattan gratz gratzer gratzl grau gravensande gravina gray grayce graydon grayling grayson
    grazia graziano graziella grazyna grba grbac greachain greadaigh grealaigh grealish greally greanachain greaney
    grebowiec greca grecia greco gredicak greef greehy greek greelish greely greene greenfelder greenhalgh greenholt
    greenwood greer greg grega greger gregersen gregg greggio greggory gregoire gregor gregorczuk gregorek gregori
    gregoria gregorian gregoric gregorio gregorova gregorowicz gregors gregory gregov gregus gregusova greig greij
    greil greill grein greine greiner greips greipur greisch gremese gren grendal grenier grennan grepps greppur
    greszta gret greta gretar gretars gretchen grete gretel grethe grethen gretl gretta grettir grettirs grewal
    greyson grgic grgurevic grguric grgurovac grialais griallais grianain grianna grianra gribhthin gricelda griego
    griesser griet grieta grifeo griffen griffin griffith griffiths grifin grigore grigoriev grijalva grima grimani
    grimar grimars grimey grimhildur grimkell grimkells grimlaugs grimlaugur grimnir grimnirs grimolfs grimolfur
    grims grimshaw grimulfs grimulfur grimur grindvik grinius grinsven griobhtha griobhthain griofa griofha grisel
    griselda grisoni gritsch gritti grna grnova gro groa groarke grob groborz grochola grochowina grodek groen
    groenendaal groenestein groenlandes grogan grojean gromala gromov gron grondel grondelle grondin gronkiewicz
    gronlund gronostaj gronroos gronskis groof groogan groot groote gros grosjean grossi grosz grote grotek groth
    grottner grover growney gruagain grubba gruber grubisic gruchot gruffudd gruffydd gruijl gruijter gruil
    grunberger grund grundner gruner grunwald grupa gruson gruszczyk gruza gryciuk grycz gryga grygo grygorcewicz
    grygorowicz gryka grymuza grys gryska gryszkiewicz gryta grzebyk grzech grzegorz grzegorzak grzejszczak grzela
    grzelak grzelczyk grzelec grzenia grzesiek grzeskow grzeszkowiak grzetic grzincic grznar grznarova grzywnowicz
    gschaider gschwandtner gstohl gstrein gua guadalupe guaire guairim guajardo gual gualandi gualtieri guang
    guarana guarani guarato guardado guardia guardiola guariento guarino guarneri guay gubain gubben guberan
    gubernat guberovic gubeshe gubhela gubhuza gubulundu gucal gucci guclu gucluer gucyeter gude gudelj gudrun
    gudula guellec guendouz guenter guenther guerfi guerin guerra guerreiro guerrero guessoum guevara gugan
    guggenberger guglielmi guglielmo gugu gugulethu gugushe guha guibert guibhir guicciardini guichard guidhir guido
    guidone guidotti guihan guijarro guilbert guilford guilfoyle guilherme guillarmod guillaume guillemette guillen
    guillermina guillermo guillet guilli guillon guillot guillou guinan guinane guinevan guiney guinizzelli guinnane
    guinness guiomar guiot guiry guiseppe guit guitart guithin guiying gujarati gul gula gulab gulaga gulalai gulan
    gulati gulay gulbala gulbani gulbeyan gulbiye gulbrandsen gulcan gulce gulcegun gulcher gulcin guldam gulden
    gulder guldunya gule guled guleed gulegen gulel gulen gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen
    gulghotai gulgowski gulguzel gulhisar gulinaz gulistan guliwe gulkadin gullberg gullbra gullery gullotta
    gulluhan gullveig gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulotta gulozge gulper gulsa gulsah gulsahin
    gulsalin gulselin gulsen gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus
    gulustan gulxar gulyas gulzadiye gulzar guma gumbi gumede gumercindo gumi gumieniak gumienna gumienny gumis
    gumma gumprich gumula gumustekin gunain gunar gunars gunarto gunawan gunay gunaydin gunbir gunborg gunda gundel
    gunden gundersen gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri gunes guney gungordu
    gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnars gunnarsson gunnberg gunnbergs gunnbjorg gunnbjorn
    gunnbjorns gunnbjort gunnborg gunndis gunndor gunndora gunndors gunnel gunnella gunnfinna gunngeir gunngeirs
    gunnhalls gunnhallur gunnhildur gunnjona gunnlaug gunnlaugs gunnlaugur gunnleif gunnleifs gunnleifur gunnolfs
    gunnolfur gunnoli gunnolis gunnrun gunnsteinn gunnsteinns gunnur gunnvalds gunnvaldur gunnveig gunnvor gunny
    gunpf gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor guo gupta gurarda gurbir
    gurcuye gurdeep gurdip gure gurelcem gurey gurinder gurjit gurkan gurli gurmeet gurmit gurnam gurney gurpreet
    gurry gursal gursharan gurten gurule gurung gurvinder gurwinder gus gusciora gusev gusikowski guss gussie
    gussoni gusta gustaaf gustaf gustafs gustafsson gustas gustav gustave gustavo gustavs gustavsson gustavus gustaw
    gusti gustie gustin gusztav gute guthrie gutierrez gutknecht gutkowski gutmann gutti guttis guttorms guttormur
    guus guusje guven guvercin guyo guyon guyot guzdek guzey guziak guzman guzniczak gwacela gwagwa gwala gwamanda
    gwanyana gwara gwardiak gwawr gwen gwenael gwenaelle gwenda gwendolen gwendoline gwendolyn gwenfair gwenith
    gwenllian gwennan gwenno gwerfyl gwija gwil gwilym gwion gwizdek gwladys gwyn gwynedd gwyneth gwynfor gwynn
    gwynne gxabhashe gyamfi gyamfiaa gyan gyasi gyasiwaa gyda gygjar gygjars gylfi gylfis gymir gymirs gyongyi
    gyorgy gyorgyi gyozo gyte gytis gytta gyula gzim gzyl haack haag haan haapala haapanen haapaniemi haarlem haas
    haase haataja haavisto habdas haberl habha habib habiba habibe habibi habibov habibova habibu habibur habil
    hablak hablakova habpanom habsuda habsudova habte habtemariam habtom hacer hachemi haciali hacile hackett hackl
    hadala hadam hadas hadassa hadassah hadda haddad haddi haddis haddouche hadds haddur haddy hadebe hadeel haden
    haderer hadfield hadgu hadhlairt hadhra hadi hadicha hadichayeva hadija hadijayeva hadis hadithi hadiya hadiza
    hadjadj hadjer hadji hadley hadrey hadrien hadrovic hadzic hae haeften haengreve haengs haengur haenir haenirs
    haering haf hafberg hafbergs hafbjorg hafborg hafdis hafeez hafey hafgrims hafgrimur hafiz hafiza hafizullah
    hafliger haflina hafnar hafnars hafner hafnes hafni hafnis hafny hafros hafrun hafsa hafsah hafsat hafshah
    hafsteina hafsteinn hafsteinns hafwen hagain hagalin hagalins hagan hagara hagarova hagberg hagbert hagberts
    hagen hagendoorn hagenes hager hagg haggerty hagglund haggstrom haglund hagman hagstrom hagurtaigh hahessy hahn
    hai haiba haibheartaigh haicead haichir haid haiden haider haidhleart haidinger haifa haigh haile hailee
    hailemariam hailey hailgheanain hailgheasa hailie hailin hailiosa hailpin haimhirgin hainaut hainchin haindl
    haines hainifin hainin hainion hainle hainli hainligh hainmhireach hainmneach hainthin hainzl hairbheasaigh
    haire hairmeasaigh hairmheasaigh hairt hairtneada hairyanto haiseadha haitham haithbheartaigh haithchir
    haitheasa haitian haitiano hajda hajdas hajdasz hajder hajdu hajduga hajdukiewicz hajek haji hajkova hajnalka
    hajo hajra hak hakala hakan hakansson hakeem haki hakikat hakim hakis hakkarainen hakker hakkinen hakon hakonia
    hakons hal hala halak halake halakova halama halambek halapir halasz halat halbert halder haleema haleigh
    halenur haley haleygs haleygur halfdan halfdans hali halid halidov halidun halie halik halil halim halima
    halimah halime halimo halina halisi halit haliye halka halla hallachain hallahan hallanan hallbera hallberg
    hallbergs hallbjorg hallbjorn hallbjorns hallborg halldis halldor halldora halldors halle haller halleux halley
    hallgeir hallgeirs hallgils hallgren hallgrims hallgrimur hallgunnur hallie hallik hallin hallinan hallissey
    halliwell hallkatla hallkell hallkells hallmann hallmanns hallmar hallmars hallmhurain hallmunds hallmundur
    hallny halloran hallrun hallsteinn hallsteinns hallur hallveig hallvor halme halmhain halonen halpen halpin
    halsdorf halsey haluk haluska haluskova halvarsson halvorsen halvorson halyna hamada hamadi hamadouche
    hamalainen hamaland hamann hamar hamars hamdani hamdi hamed hamel hamera hamerla hames hami hamid hamida hamidi
    hamidreza hamidullah hamill hamilton hamima hamis hamish hamisi hamiye hamiyet hamlaoui hammad hammadi hammar
    hammarstrom hammerer hammerl hammerle hammes hammond hamon hamoudi hamp hampel hampton hampus hamrol hamsini
    hamunds hamundur hamza hamzah hamzaoui han hana hanaa hanad hanafin hanain hanak hanako hanakova hanan hanas
    hanbiken hanbury hanc hancer hancock handa handayani hande handke handl handzel hane haneberg hanedan hanegraaff
    hanek hanekova hanel haney hanga hangala hanh hani hania hanif hanife hanim hanin haniya haniyeh hanja hank
    hanka hankard hanke hankiewicz hanko hankova hanley hanlon hanluain hanly hanna hannabel hannagain hannah
    hannaidh hanncard hannchen hanne hannecart hannele hannelore hannes hanney hanni hannibal hannibals hannigan
    hanninen hannlaoigh hanno hannon hannrachain hannraoi hanns hannu hannula hanny hanora hanrachtaigh hanrahan
    hanraoi hanratty hans hansa hansel hansen hansford hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen
    hanson hanspeter hansruedi hanss hanssen hanssens hansson hansueli hansultan hanus hanusaigh hanusek hanusekova
    hanusiak hanuska hanuskova hanusova hanzek hanzel hanzelova hao haodha haodhgain haogain haoidhgin haoidhne
    haoilbheard haoileain haolain haollain haonachain haonghuis haonghusa hapka haponiuk har hara haraburda harahoe
    haralamb haralambie harald haralds haraldsson haraldur harambee haran harapin harasimiuk harber harbinaz harcain
    hardana hardeep hardi hardiansyah hardie hardik hardiman hardin harding hardip hareks harekur haremza haren
    hargadain hargadon hargain hargan hargreaves hari harijs harimurti harinakshi harinder harini haris harish
    harita hariyah hariz harja harjasa harjaya harjinder harjit harjo harjot harju harkin harkins harkirat harkonen
    harl harlaigh harlan harland harlaugs harlaugur harlen harlene harley harlie harloff harlon harlow harman
    harmeet harmon harnail harnett haro harol harold haroldo haron haroon harpa harpal harper harpreet harrachtain
    harragain harrell harrer harri harrie harriet harriett harriette harrihy harrington harris harrison harro
    harrold harrys harsana harsanto harsaya harshad harshil harta hartagain hartaka hartana hartati harte hartigan
    hartikainen hartl hartley hartman hartmann hartmanns hartmut hartmuth hartnett harto hartung hartvig hartvigs
    hartwell hartwig harty haruka haruko harun haruna harvan harvanek harvanekova harvanova harve harvey harvie
    harvinder harvy haryanti haryanto hasan hasanah hasanov hasbek hascak hascakova haseeb hasegawa hasel haselaar
    hasgul hashem hashiki hashimoto hasiak hasim hasina haskell haslauer hasler haslinger hasna haspengouw hasret
    hass hassan hassanah hassani hassett hassie hasso hasta hasteinn hasteinns hastey hastie hastings hastuti hatem
    hatfield hatice hatima hatin hattie hattinger hatton hauck hauer hauffer haug hauge haugen haugh haughey
    haugland hauks hauksteinn hauksteinns haukur haukvalds haukvaldur haumer haupert hausa hausberger hauser hausler
    hautala hautamaki hauwa hava haval havali havar havard havarr havarrs havars havel haverinen haverty havlicek
    havlickova havran havranka havranko havrankova havranova havse havva hawa hawar hawe hawehindi hawkins hawo
    hawre hawro hawrylak haya hayali hayashi hayat haydar haydee hayden hayel hayer hayes haylee hayleigh hayley
    haylie haynes hayre hayret hayrioglu hayrunnisa hayward haywood hazal hazeem hazelle hazem hazen hazenveld
    hazera hazhar hazine hazle hazrat hazvinei heachadha heachairn heachthigheirn headhnu headhra headtromain heaffy
    heagain heaghra heaghrain healai healaigh healaithe healey heallaigh healuighthe healy heamhthaigh heanachain
    heanagain heanaigh heaney heanna heaphy hearain hearbhaird hearbhard hearcain hearchaidh hearchu hearghail
    hearghaile hearn hearnain hearne hearrain heathcote heavey heba hebenstreit heber hebert hebreo hebrew
    hechenberger hecimovic hecke hecker heckett hecko heckova heczko hedberg hedda hedderman heddwyn hedi hedigan
    hedin hedlund hedman hedstrom hedvig hedviga hedvika hedwig hedy heeb heelan heenan heeney heer heere heerenveen
    heerkens heerschop heffernan hefferon heffron hefin hegarty hegde hege hegedus heger heggarty hegmann hehir hehl
    heibhrin heichthigheirn heide heideagain heideain heidelinde heidelore heidemarie heiden heidenreich heiderose
    heiderscheid heidhin heidhni heidhniu heidi heidrich heidrun heidy heifearnain heifrin heigcheartaigh heigearta
    heigeartaigh heigheartaigh heighne heighnigh heighniu heigl heijden heijman heijmans heijmen heike heikir
    heikirs heikki heikkila heikkinen heiko heil heili heilidhe heiligh heilire heim heimdal heimhigh heimhin
    heimhrin heimhthigh heimir heimirs heimo heimsberg hein heindl heineachain heinen heiner heinfried heini heinniu
    heino heinonen heinreks heinrekur heinri heinrich heinrichs heinsalu heinsoo heintz heintze heinz heinzl
    heireamhoin heirens heisi heisis heiskanen heislin heiss heissenberger heiteagain heithchir heithir heitor heja
    hejar hejduk hejna hekima hekime hekker hekla hekmat hekmet hektor hektors helaine helak helan helaoire helder
    heledd heleen helen helena helene heleniak helenius helery helfried helga helge helgesson helgfell helgi helgis
    heli helin helina helio heliodoro hella helland hellberg helle hellemans hellen hellena heller hellevi
    hellevoort hellgren hellman hellmut hellmuth hellstrom hellwig helma helman helmar helmer helmerhorst helmi
    helminen helmtrud helmut helmuth helmuts heloisa heloise helsen helvi hely helyn hema hemal hemang hemangini
    hemani hemant hemert hemetsberger hemi hemin hemma hemmen hemmer hemmert hemmerts hempenstall hena henao henck
    henderson hendra hendri hendrick hendricks hendrickx hendrik hendrikka hendriks hendrikse hendrix hendry hendzel
    henebry heneghan henegouwen henery heney hengen henife henin henk henke henna hennadii hennebry hennelley
    hennelly henner hennessey hennessy henni hennie hennig hennigan henning hennings henningsson henny henok henrard
    henretta henri henric henrich henricus henrieta henrietta henriette henrik henrika henrike henrikki henriks
    henriksen henriksson henrion henrique henriques henriquez henrotte henry henryk henrys henschel hensley henson
    henst hentschel heochach heochadha heochaidh heodhasa heodhusa heoghain heoghanain hepburn hepenstall
    heptonstall hera heracleea heraclio heraghty heraldo heran heras heraty herba herberg herbert herberto herberts
    herbjorg herbjorn herbjorns herbjort herborg herbst herbut herceg herck herda herdis herdzik heredia heremans
    herero heretik heretikova hereward herfinns herfinnur hergeir hergeirs hergill hergills hergils heribert
    heriberto hering heripon herity herjolfs herjolfur herlaug herlaugs herlaugur herleifs herleifur herlihy
    herlinda herlinde herluf herlufs herma herman hermanis hermann hermanni hermanns hermanowicz hermans hermansen
    hermansson hermela hermelinda hermenegildo hermes hermighausen hermina herminda hermine herminia herminio
    hermiston hermon hermosilla hermunds hermundur hernadez hernan hernandes hernandez hernando herney hernon herok
    herout herranz herrera herrero herrmann herschel hershel hershell hersilia hersir hersirs herstal hersteinn
    hersteinns hersveinn hersveinns herta hertha hertrampf heru hervar hervars hervas herve hervey hervia hervin
    hervins hervor herwig heryanto herzog hesbaye hesbon heser heskin heslin hess hesse hessel hessie hession hester
    hesti het hethur hetmanczyk hettie hettinger hettner hetty heuertz heulwen heusden heuser heuvel hev heva hever
    hevi hevin hewa hewelt hewitt hewson hexspoor heyden heydrich heylen heymans heyne heyvaert heyvetullah heyward
    hezekiah hezniye hezron hezzie hhoyiyane hiarfhlaithe hiarfhlatha hiarnain hiba hibaaq hibo hiceadha hicham hici
    hicidhe hicin hickle hickman hicog hicran hicsonmez hidalgo hidaya hidayanto hidayat hidde hideki hideo hidir
    hien hierro hietala hietanen hieu hifearnain hifzullah higginbottom higgins highne higueras hila hilah hilal
    hilario hilarius hilary hilayda hilbert hilberts hilda hildah hildar hildars hildburg hilde hildegard hildegarde
    hildegart hildegund hildegunde hildiberg hildibergs hildibergur hildibjorg hildibrands hildibrandur hildigeir
    hildigeirs hildiglums hildiglumur hildigunnur hildimar hildimars hildimunds hildimundur hilding hildings
    hildingur hildir hildirs hildisif hildred hildur hilger hilkka hillard hillary hillen hiller hillery hillevi
    hilliard hilll hillow hilma hilmar hilmars hilmer hilmerova hilmir hilmirs hilpert hilti hilton hiltraud hiltrud
    hiltunen himanshu himawan himinbjorg himmelbauer himri himris hina hinca hinda hindal hindeberg hindi hindu
    hineiri hineirigh hines hinet hinewai hinic hinneirghe hinney hinojosa hinrich hinrik hinrika hinrikka hinriks
    hinterberger hinteregger hinterleitner hinton hintz hiocog hiolain hiollain hiomhair hionnghaile hiorbhaird
    hiorbhard hipolito hira hiral hiram hirams hiri hiroshi hirsch hirschmann hirsi hirt hirthe hirvonen hisham
    hishon histon hitesh hiwa hiwet hiwot hjallkar hjallkars hjalmar hjalmars hjalmarsson hjalmdis hjalmer hjalmey
    hjalmgeir hjalmgeirs hjalmros hjalmrun hjalms hjalmtyr hjalmtyrs hjalmur hjalmveig hjalta hjaltdal hjalte
    hjaltey hjalti hjaltis hjarnar hjarnars hjelm hjordis hjorleif hjorleifs hjorleifur hjorny hjort hjorts hjortur
    hjorvar hjorvars hlabangane hlabisa hladka hladky hlatshwayo hlavac hlavacik hlavacikova hlavacova hledis
    hlegests hlegestur hlela hlengwa hler hlers hlif hlifar hlifars hlin hlini hlinik hlinikova hlinis hlinka
    hlinkova hljoms hljomur hlokk hlomuka hlongwa hlongwane hlophe hlubi hlumakazi hlyns hlynur hnappdal hnat
    hnefill hnefills hnifsdal hnikar hnikarr hnikarrs hnikars hoa hoai hoang hoani hoarau hoare hoareau hobain hoban
    hobart hobbs hobert hobson hocevar hochleitner hochreiter hocine hoda hodak hodan hodari hodd hodel hodge hodges
    hodgson hodhra hodhrain hodkiewicz hodl hodnett hodson hodza hodzic hodzova hoecke hoedemakers hoeger hoek hoeks
    hoekstra hoelen hoevel hoeven hoey hofbauer hofer hoffman hoffmann hofig hofinger hofland hofler hofman hofmann
    hofmeister hofstatter hofstetter hofteig hogain hogan hogberg hoger hogg hoghartaigh hoglinger hoglund hogna
    hogni hognis hoibicin hoileain hoir hoirbheaird hoirbheard hoirchinnigh hoireabaird hoireabhaird hoireabhard
    hoireachtaigh hoiscin hoisin hoistin hojda hojka hoke hokkanen holappa holc holcik holcikova holdaway holden
    holeksa holewa holgeir holgeirs holger holgers holgersson holguin holic holicek holicekova holicka holickova
    holicova holik holikova holl hollain holland hollander hollarain hollaus holli hollie hollins hollis holloway
    holluin hollywood holm holmar holmars holmberg holmbert holmberts holmbjorg holmdis holmes holmfasts holmfastur
    holmgeir holmgeirs holmgren holmgrims holmgrimur holmkell holmkells holmqvist holms holmsteinn holmsteinns
    holmstrom holohan holopainen holota holroyd holst holsten holt holthuis holti holtis holub holubec holubecova
    holubek holubekova holubka holubko holubkova holubok holubova holubowicz holuby holvoet holysz holzapfel
    holzenbecher holzer holzinger holzknecht holzl holzmann homa homaira homenick homer homero honan honar hondeveld
    hong honkanen honkisz honora honore hoodo hoog hoogers hoogh hooman hooper hoover hopkins hoppe hoppenbrouwer
    hor hora horace horacek horacio horackova horain horak horakova horan horatio horatiu horbacz horcain hordha
    hore horea horemans horgain horgan horia horl horle hormann hormazabal horne hornich hornig hornik horrocks
    horsfall horst hortencia hortense hortensia hortenzia horton horvat horvatek horvath horvathova horvatic
    horvatinec horymir hosae hosea hoseas hosey hosie hoskadem hoskins hoskulds hoskuldur hosp hoss hossein hosseini
    hostaden hostak hostakova hoste hosteen hotz hou houari houben houcine houda houde houdijk hougardy hough
    houghton houle houlihan houman hourachain hourican hourigan hourihane houston houteveen howard howarth howe
    howell howells howley hoy hoyos hoyt hoz hoza hozan hozjan hozova hrabar hrabia hraereks hraerekur hrafn hrafna
    hrafnan hrafnar hrafnars hrafnbergs hrafnbergur hrafnborg hrafndal hrafndis hrafney hrafnhildur hrafnkatla
    hrafnkell hrafnkells hrafnlaug hrafns hrafntinna hrafntyr hrafntyrs hranic hranj hrannar hrannars hrapps hrappur
    hrasko hraskova hrastinski hraunar hraunars hraunberg hraundis hrdlicka hrdlickova hredhaan hrefna hreims
    hreimur hreinberg hreindal hreindis hreinn hreinns hren hrianka hriankova hribar hribernik hric hricova hrimnir
    hrimnirs hrings hringur hristo hritik hrmo hrmova hroalds hroaldur hroar hroars hrobjarts hrobjartur hrobon
    hrobonova hroi hrois hrolfdis hrolfs hrolfur hrollaugs hrollaugur hrolleifs hrolleifur hromunds hromundur hronn
    hrovat hrsak hruba hruby hrund hruska hruskova hrusovska hrusovsky hruts hrutur hrvoje hrvojic hryhorii
    hrynkiewicz hrzenjak hsia hsiang hsiao hsieh hsien hsin hsing hsiu hsiung hsu hsuan hsueh hua huaillearan
    huaithne huaithnin hualla huallachain huallaigh huang huart huba hubain huban hubbard hubel huber hubert
    hubertine huberts hubertus huberty hubin hubmann hubner hubova hucko huckova huczek huczko huda hudacek
    hudacekova hudavent huddleston hudec hudecova hudson hudzik huel huels huemer huerta huertas huet huey huffman
    hufnagl hugberg hugbergs hugbjorg hugbjort hugborg hugdis hugh hughdie hughes hughey hughie hugi huginn huginns
    hugis hugleiks hugleikur hugljuf hugo hugos hugrun hugues huguet huguette huhn huhtala hui huia huidhir huifang
    huigin huiginn huijben huijbrechts huijs huijzing huiling huirthille huiscin huisman huitseachain huka hukumdar
    hulboj huld hulda huldah huldar huldars huldis huldrun huljev hullain hulle huls hulshouts hulskes hulst hult
    hulten hultgren hultman hulya huma humaira humaiya humayra humayrova humayun humbert humberto humblet hume
    humeniuk humer humera humeyra humi humis hummel hummer humoyun humoyunov humphrey humphreys humphries hunalp
    hunbjorg hunbogi hunbogis hundis hunerik hungarian hungaro huni hunis hunn hunns hunor hunziker huong huotari
    huovinen hupka hupkova hurbert hurd hurdail hurdogan hurican hurley hurlimann hurmet hurmholtaigh hurside hurst
    hurtado hurthuile huruyet huryasar hus husak husakova husar husarova husek husekova huseyin huseyn huseynli
    huseynoglu huseynov huseynova huseynqulu huska huskova husmen husna husnjak husnuhal huso husova huss hussain
    hussam hussein hussey hustak hustakova huston huszcza hutagalung hutapea hutasoit hutchinson hutchison huter
    hutnik hutta hutter hutterer hutton huttova huttunen hutyra huu huurdeman huuskonen huw huxley huxleys huy
    huybrechts huyen huyghe huynh huys huysmans huzaifa huzuri hvammdal hvannar hvannars hvitfeld hvonn hyatt hyde
    hyjek hyland hyls hyltir hyltirs hylur hyman hynek hynes hynman hyrum hytonen hyttinen hyvarinen hyvonen hywel
    hyzy iacob iacobucci iacovelli iadanza iago iain ian iancu ianis iannelli iannotti iannucci iannuzzi ians iara
    iarla iarlaith iasachta iascaire iasmina ibaad ibacache ibado iban ibanez ibarra ibby iben ibeth ibidapo
    ibikunle ibironke ibn ibolya iborra ibraaheem ibraheem ibrahim ibrahima ibrahimli ibrahimoglu ibrahimov
    ibrahimova ibrani ibrohim ibrohimov ibtisam ibun ica icelandic icey icha icie iciek icilda icimbike ida idabelle
    idamae idda ide idec idell idella idik idika idil idiris ido idowu idrees idris idrisli idrisoglu idriz idun
    idzi ieremia iesa iesha ieshia iestyn ieuan ieva ifa ifan ifeanyi ifechukwu ifeoma iffat ifor ifora iforayeva
    ifrah iftikhaar iftikhar ifunanya ify igbo ige iggy iglesia iglesias ignac ignace ignacia ignacio ignacy ignas
    ignatiuk ignatius ignatjev ignatz ignaz ignazio igne igo igoe igor igors igras ihab ihaia ihalainen ihejirika
    ihnacak ihnacakova ihor ihsaan ihsan ihsanoglu ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijaz
    ijeoma ijli ika ikbal ike ikechukwu ikeda ikenna ikeoluwa iker ikhlaas ikhlef ikhsan ikin ikiz iklim ikonen
    ikraam ikraan ikram ikramah ikrimah ikshita ila ilah ilalmis ilan ilari ilaria ilarie ilarion ilayda ilbek ilda
    ildefonso ildem ildes ildiko ildirimoglu ildiz ileana ilene ilenia ilga ilgi ilham ilhan iliana ilias ilic ilie
    ilija ilijic ilim ilinca ilinovic ilir ilirjana ilja iljin ilka ilkay ilkbahar ilkim ilkin ilkka ilklima illa
    illes illia illtyd illugi illugis illya ilma ilmafer ilmari ilmars ilmur ilo ilona ilonka ilori ilper ilqar ilsa
    ilse ilsu ilteris ilunga ilupeju ilves ilyas ilyes ilze ima imad imade imali iman imane imani imanol imants
    imany imara imaran imbert imelda imene imer imge imhof imi imiela iminza imiolczyk imis imke immanuel immanuels
    immo immonen immy imo imogen imogene imona imonova impastato impe imran imre imren imrich imrichova imrihan
    imron imronov imtiaz ina inaki inancli inara inas inaya inayatullah inci incifir inda indah indali inder
    inderjit indi india indiana indie indira indones indonesian indra indrajit indre indrek indrikis indu indy indyk
    indyka ine inell ines inese ineta inez infante infantino ing inga ingalill ingberg ingbergs ingbert ingdis inge
    ingeborg ingeburg ingegard ingegerd ingela ingelise ingelore ingemar inger ingetraud ingetraut ingey inghildur
    ingi ingiberg ingibergs ingibergur ingibert ingiberts ingibjarts ingibjartur ingibjorg ingibjorn ingibjorns
    ingibjort ingiborg ingifinna ingilaug ingileif ingileifs ingileifur ingilin ingimagn ingimagns ingimar ingimaria
    ingimars ingimunda ingimunds ingimundur ingiros ingis ingisol ingivalds ingivaldur ingiveig ingjalds ingjaldur
    ingles inglis ingmar ingmars ingo ingoldsby ingolf ingolfs ingolfur ingram ingrid ingrida ingried ingrun inguna
    ingunn ingvalds ingvaldur ingvar ingvars ingvarsson ingveldur ingvi ingvis iniesta inigo iniguez iniobong
    inioluwa inka inken inkeri inmaculada inna inneirghe innes innocenti innseadun inocencio inocentiu inonu
    inostroza inoue inqilab insa insaf inta intan intaum interiano interlingua interlingue interminei interminelli
    intihap intiqam intisar intizar inuit inuktitut inupiaq inzaghi inzunza ioan ioana ioanina ioannis iola iolanda
    iolo iomaire iomhair iona ione ionel ionela ionelia ionescu ionica ionita ionrachtaigh ionut ioppi iorwerth iosa
    iosefina iosif iosog ipek ippazio iqbal iqra ira iraj iram irawan ireland irem iren irena irene ireneusz ireri
    ireti iretioluwa irfan iriana iriarte iridenta iridian irina irine irinel irish irizarry irja irl irla irlandes
    irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irnanto
    iroha irpa irsad irum irungu irunn irva irven irvin irvine irving irwan irwin irya iryna irzyk isa isaac isaack
    isaak isabel isabela isabell isabella isabelle isabelly isac isack isadora isadore isafold isah isai isaiah
    isaias isak isaks isaksen isaksson isalind isaline isam isamar isaque isar isarr isarrs isars isatou isatu
    isaura isaxanli isaya isbjorg isbjorn isbjorns iscan isdis ise iselds iseldur isella iseoluwa isern isey
    isfandiyor isfandiyorov isfold isgeir isgeirs isha ishaan isham ishani ishanvi ishaq ishbel ishfaq ishii
    ishikawa ishildur ishita ishmael ishola isholm ishrat ishwar isiah isidor isidora isidore isidoro isidors isidro
    isikay isil isiman isin isis iskierka isla islam islandes islaug islay isleif isleifs isleifur isler islime
    islom islomov islwyn ismael ismaels ismail ismar ismars ismayil ismayilqizi ismet ismey ismik ismo ismoil
    ismoilov isobel isol isold isolde isolfs isolfur isolina isom isra israa israel israels israelsson israfil israr
    isreal isrun issa issac issack issak isse issi issis issol istahil istvan isveig iswahyudi ita itai italian
    italiano italo itanya iten ithel ito itoro ituri iturra itzel itziar iulia iulian iuliana iuliu iunn iurie
    iustas iustin iustina iustinian iva ivah ivan ivana ivancan ivandic ivanka ivanna ivano ivanov ivanovic ivans
    ivar ivars ivarsson ivask ivaska ivaskova ivaylo ivecen iver ivers iversen iverson iveta ivett ivette ivey ivica
    ivie ivka ivo ivona ivone ivonne ivor ivsic iwan iwanczyk iwanow iwo iwona iwu ixtiyar iyabo iyabode iyadunni
    iyana iyanda iyanna iyengar iyer iyiyurek iymona iymonova iza izaaz izabela izabele izabella izabelle izaguirre
    izaiah izayah ize izel izetta izgu izidor izola izora izquierdo iztok izzy jaabir jaafar jaak jaakko jaakkola
    jaakson jaan jaana jaanson jaanus jaaskelainen jaatinen jabal jabari jabbaar jabbar jabeen jaber jabez jabir
    jablonski jabr jabulani jac jacak jacalyn jace jacek jaceps jacey jachimczak jachimczyk jachna jacinta jacintha
    jacinto jackel jackeline jacki jackie jackline jacklyn jackman jackson jacky jaclyn jacob jacobi jacobine jacobo
    jacobs jacobsen jacobson jacobsson jacobus jacoby jacopo jacot jacque jacquelin jacqueline jacquelyn jacquemart
    jacquemin jacques jacquet jacquez jacqui jacquline jacqulyn jacquot jacuzzi jad jada jaden jader jadey jadiel
    jadon jadot jadoul jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn jaeman jaen jafar jafari jafarov
    jafet jafets jaffer jaga jagapati jagaraga jagarinec jagat jagdeep jagdish jagecic jager jagger jaggi jagielka
    jagielo jaginder jagjit jago jagoda jagrati jagtar jagvi jahanara jahangir jahanzeb jahdami jahdari jaheem
    jaheim jahi jahid jahiem jahir jahiz jahm jahmal jahmarley jahmelia jahn jahongir jahongirov jahvon jai jaida
    jaiden jaider jaidyn jailani jailene jailyn jaiman jaime jaimee jaimes jaimie jain jainaba jair jairaj jairo
    jairus jais jaiyeola jaje jajko jajuan jaka jakab jakayla jake jakel jaki jakiel jakimiak jakis jakob jakobe
    jakobiak jakobik jakobina jakobs jakobsen jakobson jakobsson jakoniuk jakop jakopec jakopovic jakops jakov
    jakovac jakovic jakovlev jakovljevic jakub jakuba jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco
    jakubcova jakubec jakubecova jakubek jakubekova jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubova
    jakubowski jakupic jakus jalaal jalakas jalal jaleel jalees jaleesa jaleh jalen jali jalia jalil jalisa jalissa
    jaliyah jallow jalmari jalol jalolov jalon jalonen jalovec jalovecova jalowiec jalsa jalyn jalynn jama jamaal
    jamal jamalia jamar jamarcus jamari jamarion jamasijadu jambor jame jameel jamel jamelia james jamesina jameson
    jamey jami jamie jamieson jamil jamila jamile jamils jamin jamir jamison jamiya jammeh jammie jamnik jamroz
    jamrozek jamrozy jamshid jamshidov jamya jan jana janae janaina janak janaki janakova janani janasik janasz
    janay janc janca jancek jancekova jancewicz janco jancova janczarek janczura janda jandl jandova jandula jane
    janecek janecekova janecka janecko janeckova janeen janek janekova janel janell janelle janene janes janessa
    janet janeta janeth janett janetta janette janey janez janezic jangwa jani janiah janic janice janick janicki
    janie janiga janik janikova janin janina janine janis janisch janisz janiszek janiszewski janiuk janiya janiyah
    janja jank janka jankat jankauskas janke janko jankova jankowicz jankowski jann janna jannat jannatul janne
    janneth jannette janni jannie jannik jannika jannis jano janocko janockova janos janosch janosek janosekova
    janosik janosikova janoska janosko janoskova janoso janosova janoszek janoszka janova janowiak jans jansdr janse
    jansen jansse janssen janssens jansson jantos jantosovic jantosovicova jantsch jantti januar january januchta
    januja janus janusz januszewicz januszko jany janya janyce jao japanese japhet japheth japones jaquan jaque
    jaquelin jaqueline jaquez jara jaracz jarad jaramillo jarc jarczak jarczyk jared jarek jarema jaremek jaremko
    jaren jaret jarett jargielo jargilo jari jariatu jarka jarkiewicz jarkko jarl jarlath jarleth jarls jarmila
    jarmo jarmula jarmuz jarmuzek jarnbra jarne jarngrims jarngrimur jarno jaroch jarod jarolim jaromir jaromira
    jaron jaros jarosiewicz jarosik jaroslav jaroslava jaroslaw jarosova jarosz jaroszuk jarrad jarrell jarret
    jarrett jarrod jarso jarun jaruthip jaruwan jarv jarve jarvela jarvenpaa jarvi jarvinen jarvis jarwa jarwadi
    jarwi jas jasbir jasdeep jase jasen jasiah jasica jasiek jasin jasina jasinski jasionek jasiri jaskaran jasko
    jaskola jaskolski jaskowiec jasleen jaslene jaslyn jasmani jasmeet jasmijn jasmin jasmina jasmine jasminka
    jasminova jasmit jasmyn jasmyne jasna jasnoch jason jasons jaspal jaspreet jasprica jasso jast jastrzebski jasur
    jasvinder jaswadi jaswant jaswinder jaszcz jaszczur jaszczyszyn jatgeir jatgeirs jati jatin jatinder jatmiko
    jatmunds jatmundur jauhiainen jauk jaume jaunita jaunzema jaunzems jauregui javad javaid javan javanes javanese
    javed javen javeria javi javier javiera javion javohir javohirov javon javonte javornik jawad jawahir jawid
    jaworski jax jaxen jaxon jaxson jaxton jaya jayadi jayaraman jayce jaycee jaycie jaycob jayda jaydan jayde
    jayden jaydin jaydon jaye jayeng jayesh jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon
    jaylyn jaylynn jayme jaymes jayne jayshree jayson jayvion jayvon jaz jazdzyk jazeps jazlene jazlyn jazlynn
    jazmin jazmine jazmyn jazmyne jazwiec jdotte jean jeana jeane jeanetta jeanette jeanie jeanine jeanmarie jeanna
    jeanne jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jed jedediah jedidah jedidiah jedlovska
    jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak jedruszczak jedryczka jedrys
    jedrzej jedrzejek jeet jeevika jef jeferson jeff jefferey jefferies jefferson jeffery jeffie jeffrey jeffries
    jeffry jefimov jefri jefwa jegan jeggij jegorov jehle jehona jeison jeisson jeitz jeka jekabs jekaterina jekaubs
    jekel jelagat jelani jelavic jele jelen jelena jelic jelimo jelinek jelinkova jelita jelka jelle jellyman jelte
    jem jemal jemeli jemima jemimah jemma jemric jemutai jen jena jenaro jendek jendekova jenek jenel jenelle
    jenetta jenewein jenifer jeniffer jenilee jenipher jenkins jenko jenna jennette jenni jennie jennifer jenniffer
    jennings jennis jenny jennylyn jeno jens jensen jensina jenson jenssen jente jep jepchirchir jepchumba jepkemboi
    jepkemei jepkemoi jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting jepngetich jeppe jeppesen jeppsson
    jepsen jeptha jeptoo jerad jerald jeraldine jeramiah jeramie jeramy jerde jere jereb jereczek jered jerel jereme
    jeremey jeremi jeremiah jeremias jeremie jeremy jerez jergus jeri jeric jerica jericho jerilyn jerilynn jerimiah
    jerimy jerker jerkovic jermain jermaine jermakov jerman jermey jermiah jernej jerneja jerod jeroen jerold jerome
    jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerry
    jerson jersov jerusalem jerusha jeruto jeryl jerzy jerzyk jes jesca jesenia jesica jeske jesmin jesper jespers
    jespersen jess jessa jesse jessee jessel jessen jessenia jessi jessica jessie jessika jessy jessye jesus jesusa
    jeszka jeszke jethro jetmir jeton jett jetta jettie jevgeni jevon jewell jewula jez jezek jezior jezkova jezups
    jezyk jezyna jezza jha jhalak jhan jhaveri jhoan jhoana jhon jhonatan jhonny jhony jhun jia jiahui jiang jiao
    jiayi jibela jibril jide jie jignesh jihad jihan jil jilani jiles jili jill jillian jillo jim jimale jimbo
    jimena jimenez jiminez jimmie jimmy jin jina jinawi jindra jindrich jindriska jing jinhai jinjing jinjuta jinnie
    jintana jinthe jip jiri jirina jitendra jitka jitrin jiyan jiyane joa joachim joacim joakim joakims joan joana
    joanie joann joanna joanne joannes joanns joao joaquim joaquin joaquina joash jobe jobst jobstl jocelyn jocelyne
    jocelynn jochem jochems jochen jochum jochums jock jockel jodar jode jodi jodie jodis jodko jody joe joel joell
    joella joelle joellen joels joep joerg joeri joesaar joeseph joesph joetta joette joey joffrey jofre jogi
    joginder johal johan johana johann johanna johannah johanne johannes johannessen johannesson johanns johans
    johansen johanson johansson johathan john johnathan johnathon johnboy johney johnie johnjoe johnna johnnie
    johnny johnpaul johnsen johnson johnsson johnston johnstone johny joi jois jojo jokela jokinen jokiwe jokla joko
    jokubas jokull jokulls jokulros jola jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie jolien
    jolijn jolin jolina joline joly jomar jomars jomini jomo jomunds jomundur jon jona jonah jonak jonalyn jonanna
    jonar jonars jonas jonasina jonasson jonata jonatan jonatans jonathan jonathon jonatova jonbjorg jonbjorn
    jonbjorns jonbjort jonckheere jonczyk jondis jondor jondora jondors jonell jones joney jong jonge jongeir
    jongeirs jonghe jonhildur joni joniak jonida jonik jonina joninna jonjic jonker jonkman jonmunds jonmundur jonna
    jonnie jonny jono jons jonsson jonsteinn jonsteinns jonty jony joojo jools joona joonas joonatan joos joost
    joosten jop jopich joppe jora joram joran jord jorda jordan jordana jorden jordi jordin jordon jordy jordyn
    joren joretta jorfi jorfis jorg jorge jorgen jorgens jorgensen jorgina joris jorja jorlaug jorlink jorma
    jormunds jormundur jorn jorquera jorri jorris jorrisen jort jorunds jorundur jorune jorunn jorvar jorvars jorvi
    jorvis jory jos josafat josafats josavin josavins jose josebina josee josef josefa josefiina josefin josefina
    josefine josefita josefs josefsson joselin joseline joselito joseluis joselyn josep joseph josepha josephat
    josephina josephine josephus joseps josette joshi joshua joshuah joshuas josiah josiane josianne josie
    josiephine josip josipa josipovic josko joslyn joso josphat josphine josse jossie jost josteinn josteinns josua
    josuas josue josy joszko joubert jouko jouni jourdan jovan jovana jovani jovanni jovanny jovanovac jovanovic
    jovany jove jovelyn jover jovic jovin jovina jovinelli jovins jovita joyce joycelyn joye joyline joynal jozef
    jozefa jozefczak jozefina jozic jozica jozo jozsef jozwiak jozwik jua juan juana juanita juanito juarez jubair
    judah judd jude judea judek judi judie judit judita judith judson judy judyth juelz juen juergen jugovac juha
    juhana juhani juhanson juhasz juhkam juhlin juho jui jukic jukka jul jula jule jules juli julia julian juliana
    juliane juliann julianna julianne julians julie julien juliet julieta julieth julietta juliette julija julijana
    julijs julio julious juliros julis julisa julissa julita julius juliusz julliard juluis juma jumaane jumadi
    juman jumana jumari jumba jumiege jumoke jun juna junaid junas junasova junck juncken juncker june jung jungfer
    jungwirth juni junia juniana junie junious junis junitz junius junjun junken juntunen juozas juqula jurado juraj
    juras jurasova juraszczyk jurate jurca jurcic jurcina jurcinova jurco jurcova jurczuk jure jurek jurekova jureks
    juresko juretic jurg jurga jurgen jurgens jurgenson jurgita juri juric jurij jurik jurikova jurina jurinova
    juris jurisic jurisson jurjevic jurka jurko jurkova jurkovic jurkovicova jurlina juroszek jurre jurrijens
    juskiewicz jussi jussila justas justen justin justina justinas justine justiniani justo juston justus justyn
    justyna jusuf juszczuk jutta juttner juul juulia juuso juvara juvenal juvonen juwan juwon jwan jyoti jyrki jytte
    kaamil kaan kaar kaaren kaari kaarik kaarina kaarlo kaashif kaasik kaat kaay kaazim kabala kabeer kaberia kabila
    kabir kabiru kabita kabongo kabui kaburu kabus kabza kacey kachela kaci kacie kacper kacperczyk kacperek kacung
    kacy kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kada kadak kadakia kaddour kaddouri kaddy kade
    kadeem kadeesha kadela kaden kadence kadenge kader kadi kadiatu kadija kadijah kadijatu kadin kadinana kadir
    kadlec kadlecova kadri kadriye kadyn kadzo kaeden kaeja kael kaela kaelyn kaelynn kafeel kafel kafer kageha
    kagendo kager kagi kagiso kagwiria kahina kahindi kahinu kahir kahkonen kahlil kahlina kahr kahu kahurangi kai
    kaia kaiden kaija kaikkonen kaila kailee kailey kailyn kaimenyi kain kainat kaindl kaingu kainulainen kainz
    kaique kairav kairu kairys kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj kaja kajak kajal kajan kajdan kajdas
    kajen kajetan kajji kajs kajsa kajstura kajuju kajus kakai kakali kakalis kakar kaktus kala kalaallisut kalala
    kalama kalamees kalan kalanjos kalarus kalazic kalbi kalcher kalda kaldi kaldis kale kaleab kaleb kalebs kaleem
    kaleema kaleena kaleigh kaleja kalejs kalek kalekye kalel kalen kalene kalervo kaletka kalevi kaley kalgay kali
    kaliciak kalie kalim kalin kalina kalinak kalinakova kalinin kalinka kalinowski kalis kalisiak kaliska kalisky
    kalista kalita kaliyah kaljula kaljurand kaljuste kaljuvee kalka kalla kallas kallaste kalle kallen kallert
    kallie kallio kallstrom kalm kalman kalmann kalmanns kalmans kalmar kalmars kalmus kalnina kalnins kaloki kalota
    kalpana kalpit kaltenbock kaltenbrunner kaltenegger kaltrina kaltun kaluga kalume kaluwa kalvaitis kalvelis
    kalvenas kalvin kalwa kalwak kalyn kamal kamala kamalanon kamaljit kamande kamar kamara kamarainen kamaran
    kamari kamaria kamathi kamau kambali kambs kamdar kamden kamel kamela kamene kameron kami kamidin kamiel
    kamieniak kamieniarz kamil kamila kamilah kamile kamilla kamilly kaminski kamma kammerer kamolchanok kamon
    kamora kamp kamper kamran kamren kamron kamronov kamrul kamryn kamya kamyar kamyk kamyszek kan kana kanak kanana
    kananu kanarek kanda kandace kandef kandi kandiah kandice kandie kandora kandy kandzia kandziora kane kaneesha
    kaneez kanepa kaneps kanerva kanesha kang kangas kangethe kangley kangogo kangro kangur kani kania kaniak
    kaniakova kanik kanini kanisha kaniski kanja kankaanpaa kannada kannan kanokwan kanpulat kansy kant kanta
    kantola kanuri kanwal kanya kanye kanyi kao kaombwe kaori kapadia kapagan kapalka kapcia kapciak kapeller kapera
    kapil kapinos kapitola kapka kapoor kapp kappel kapral kaprasius kapur kapuscik kapustka kar kara karaamat
    karabas karaca karadeniz karaer karagic karakucak karalus karam karama karamarko karambu karamjit karan karanbay
    karani karanja karanjit karaskiewicz karatas karcan karczmarek karczmarz kardelen kardi kardo kare kareem kareen
    karel karels karen kargbo karge kargl kargol karhu karhunen kari karie karier karikari karim karima karimah
    kariman karimi karims karin karina karine karis karisa karissa karitas kariuki karja karjalainen karki
    karkkainen karklina karklins karkocha karks karkur karkut karl karla karlberg karlee karlene karles karley
    karlfried karlheinz karli karlie karlijn karlina karlinna karlis karlo karlotta karlovic karlowicz karls karlsen
    karlsson karlstrom karlukhan karly karman karmelic karmelita karmen karna karnas karner karnik karo karol karola
    karolien karoliina karolin karolina karoline karolis karoly karolyn karon karova karpe karpeta karpiak karpiel
    karpik karpinski karpov karppinen karren karrer karri karrie karro kars karsa karsana karson karsten karsyn
    karsznia karta karter karthik kartik kartika karttunen karu karuga karul karulova karuri karuza karvel karvels
    karvinen karvonen karwala karwan karwitha karwot karya karyl karyme karyn karys karz kas kasak kasam kasandra
    kase kasel kasemaa kasemets kasen kaser kasey kash kashaf kashan kashangaki kashif kashish kashmir kashmiri
    kashvi kashyap kasia kasiak kasica kasie kasif kasim kasimir kasiran kasiyah kask kaskazi kason kasongo kaspar
    kasparova kaspars kasper kasperczak kaspers kasprzak kass kassandra kassidy kassie kassim kassulke kasteelen
    kastelic kastelik kaster kastiel kastiels kastner kastriot kasusra kasyoka kaszkowiak kasznia kat kata katalin
    katalina katana katanga katariina katarina katarinus katarzyna katcha kate katelijne katelin katelyn katelynn
    katerina katerine kateryna kath kathagen kathaleen kathambi katharina katharine katharyn kathe katherin
    katherina katherine katherinne kathern katheryn kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin
    kathrine kathryn kathryne kathure kathy kathyrn kati katia katic katica katie katina katinka katja katla katleen
    katlin katlyn katlynn kato katona katos katri katrien katriina katrijn katrin katrina katrine katriona kattai
    kattie katty katy kaucic kauffmann kaufman kaufmann kauko kaul kaulina kaulins kaupas kauppila kauppinen kaur
    kauri kausar kauser kauthar kautzer kauzlaric kavaliauskas kavan kavanagh kavasch kavaschova kaveh kaver kavita
    kavitha kavon kavurt kavya kawa kawaca kawala kawaya kawiak kawira kawkab kawthar kawula kawulok kay kaya
    kayagun kaycee kayden kaydence kaydi kaye kaygusuz kayit kayla kaylah kaylan kaylee kayleen kayleigh kaylen
    kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayode kayrabay kaysan kayser kayson kayun kaz kazajo kazakh
    kazakov kazana kazberuk kazek kazhal kazi kazik kazikova kazim kazime kazimierczuk kazimierczyk kazimierz
    kazimir kazior kazirod kazlauskas kazmierczak kazmierczyk kazubek kazuko kazungu kazuo kazuya keady keagan
    kealan kealey keally kealty kealy keandre keane keaney keanna keano keanu keany keapock keara kearney kearns
    keary keating keaton keaveney keaveny kebaili kebede kebir kecia kedzierski kedziorek keebler keeffe keegan
    keehan keelan keeley keelin keely keena keenaghan keenahan keenan keenen keeney keer keerthana keery keesha
    keeva keevers kefser kegan kehinde kehoe keifer keightley keijo keijser keijzer keila keinanen keion keir keira
    keiran keisha keita keitany keith keji kel kelami kelan kelby kelcie keld kelder kelechi kelecic kelekovic
    kelemen keler keli kelic kelis kellan kellee kelleher kellen keller kelley kelli kellie kellner kello kellova
    kelly kelo kelova kelsea kelsey kelsi kelsie keltenie kelton kelvey kelvin kem kemal kemar kemba kemboi kemei
    kemi kemmer kemp kempen kempka kempny kemppainen kemuma kemunto kenan kenari kendal kendall kendell kendi kendra
    kendrick kendrova kenedy kenes keneth keng kenga kenia kenichi kenig kenis kenisha keniz kenizova kenji kenlan
    kenley kenlon kenn kenna kennard kenneally kennedi kennedy kennellan kennelly kennet kenneth kenney kennith
    kennth kenny kenroy kensy kent kenter kenth kenton kenya kenyangi kenyatta kenyon kenza kenzie kenzo keogan
    keogh keoghan keoghane keohan keohane keon keown keplinger ker keran keranen kerans kerekes kerekovic kerem
    kerger keri kerim kerime kerin kerins kerkhof kerkhofs kerley kerlin kerluke kerman kermit kermody kern kernan
    kerney kerova kerr kerri kerrie kerrigan kerrisk kerron kerry kerschbaum kerschbaumer kerschen kershaw kerstin
    kerttu kertzmann kerubo kerville kerwick kerwin kesek kesete kesha keshaun keshawn keshia keskinen keskitalo
    keskula kessler kestutis ketan kete ketel keter ketilbjorg ketilbjorn ketilbjorns ketill ketills ketola ketting
    kettunen keudel kev kevan kevane keven keville kevim kevin kevo kevon keya keyaan keyes keyla keyon keyser
    keyshawn keyvan kezban kezia keziah khaalid khaan khaba khabalidaka khabat khadar khadidja khadija khadijah
    khadra khadro khaemba khaldi khaldoun khaled khaleda khalid khalida khalif khalil khalilah khalsa khamani
    khambule khamis khamisi khan khanh khanna khansa khanyeza khanyile khanyisile khaphela khare khari khatera
    khathi khathide khathini khatri khatun khawar khawla khawula khelif khelifa khelifi khelil kheswa khezokhulu
    khiry khisa khloe khmer khoa kholose khomo khonjwayo khosini khosla khosrow khoza khrystyna khuba khubisa
    khuboni khukhuza khulu khuluse khumalo khumbuza khurana khurram khurshid khushi khuyameni khuzwayo khwanchai
    khwane khwela kia kiaan kiah kiama kian kiana kiandra kianna kiano kianoush kiapo kiara kiaran kiarie kiarra
    kibafupia kibar kibe kibet kibibi kibiwot kibiwott kiboi kibor kibrom kiburi kiciak kidane kidawa kidd kidist
    kidon kieber kieca kiedrowicz kiefer kieffer kiehn kiel kielan kielbik kielbowicz kielbus kielczyk kielek
    kielich kieloch kiely kiema kiepas kiepura kiera kieran kierane kierans kierat kierepka kiernan kieron kierra
    kiersten kieszek kieth kieu kifaye kifle kigen kihara kihn kiik kiil kiilu kiio kiiru kiis kiisk kij kijana
    kijani kijanka kijas kijnder kik kikas kike kikelomo kiki kikkas kikuyu kilar kilawee kilback kilbane kilbride
    kilcoyne kilday kildea kilduff kiley kilfoyle kilgallen kilgallon kilhooly kilian kilians kilicbay kiliszek
    kiljan kiljans kilk kilkenny killeen killian killilea killooly killoran killoughry kilmartin kilmore kilonzi
    kilonzo kilpatrick kilpelainen kilroe kilroy kiluba kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi
    kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbilio kimeli kimemia kimeu kimia
    kimmo kimora kimosop kimotho kimtai kimura kimutai kimya kinaghan kinahan kinal kinan kinaruanda kinaya kincso
    kindra kinel kinet kinga kingori kingsley kingston kiniry kinkela kinlan kinlen kinley kinnane kinnear kinnegan
    kinner kinnerk kinney kinnon kinnunen kinny kinoti kinsch kinsella kinsey kinsi kinsley kint kinte kintziger
    kinubi kinuthia kinya kinyanjui kinyarwanda kinyua kiogora kiojah kioko kip kipchirchir kipchoge kipchumba
    kipenzi kipepeo kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat
    kiplangat kipleting kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang kiptanui
    kiptoo kiptui kiptum kipyego kipyegon kira kiragu kiraly kiramettin kiran kirat kirby kirchmair kirchner kirghiz
    kirgiz kirguis kiri kirillov kirimi kirincic kirit kirk kirke kirkland kirkpatrick kirlin kiros kirpenstein kirs
    kirsch kirschner kirsi kirsipuu kirss kirsten kirsti kirstie kirstin kirstine kirsty kirt kirui kirushna kirwa
    kirwan kiryluk kis kisakurek kisel kisela kiselova kisha kishan kishore kisilu kisima kiska kisman kissane
    kisseljov kiszczak kitan kitheka kithinji kithome kiti kitonga kitprapa kitsao kitson kittakun kitti kittie
    kituku kitumaini kitur kitzler kitzmann kiume kiuru kivela kivi kivilcim kivilo kivimae kivimaki kivinen
    kiviniemi kivistik kivisto kivuva kiwara kiwior kiya kiyasi kiyoko kiyoshi kizil kiziltunc kizza kizzie kizzy
    kjaer kjalar kjalars kjallaks kjallakur kjalvor kjaran kjarans kjarr kjarrs kjarrval kjartan kjartans kjarval
    kjarvals kjeld kjeldsen kjell kjellberg kjersti kjetil kjoi kjois klaarwater klaas kladia klaengs klaengur klaja
    klajdi klama klamka klammer klanac klapac klapacova klapka klapko klapkova klapp klara klare klaric klarin klas
    klashorst klasic klasson klatka klaudia klaudie klaus klausen klausner klavdija klavina klavins klavs klea
    kleban klebba kleczar kleibrink kleijse klein kleina kleinschmidt klejna klek klekot klemczak klemen klemencic
    klemens klement klementina klemenz klemenzs klemm klemt kleopatra klepac klepacova klepka klerks kleybrink
    kliber kligl klijn klima klimacek klimacekova klimek klimekova kliment klimko klimkova klimkovic klimkovicova
    klimo klimov klimova klin kline kling klingelhofer klinger klingler klinkosz klisz kliszcz klizan klizanova
    kloch klocker klocko kloczko klodian kloe kloiber klokoc klokocova klomp klopacka klopackova kloppert klorek
    klos klosek klosiewicz kloska klosowicz klothilde klotz kluczek klucznik kluczyk klug kluj klups klus klysz
    klyszcz klyta kmak knapek knapp knappe knaran knarran knaus kneafsey knecht kneip knez knezevic knezovic kniaz
    kniec kniha knihova knockaert knoers knorr knorrs knowles knox knud knudsen knuf knut knute knuts knutsen
    knutsson knutur knych knysak kobak kobal kobayashi kobe kobel kobelt kober koberl kobia kobielska kobielsky
    kobos kobryn koby kobza koc kocabas kocaj kocak kocakova kocan kocevar koch kochanowicz kochar kochel kocher
    kochman kocian kocianova kociemba kocijancic kocis kocisova kocjancic kock kocka kockan kocko kockova kocol
    kocova kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy koda kodchaporn kodric kody koech
    koelpin koeman koen koenig koenraad koepp kof kofi kofler koger koggi koggis kogler kogo koha kohl kohler kohli
    kohn kohnen kohnke kohut kohv koistinen koit koitla koiv koivisto koivula koivunen koj kojder kojo kok kokalj
    kokanovic koker kokila kokk kokko kokkonen koko kokol kokoric kokosza koktas kola kolaczek kolaczyk kolade kolak
    kolanek kolanko kolar kolarczyk kolarec kolaric kolarova kolarz kolata kolawole kolb kolbeinn kolbeinns kolber
    kolbjorg kolbjorn kolbjorns kolbl kolbra kolbrun kolbusz kolby koldan koldis kole kolega kolehmainen kolek kolen
    kolenc kolendo kolesar kolesarova kolesnik kolfinna kolfinns kolfinnur kolfreyja kolgrima kolgrims kolgrimur
    kolic kolk kolka koll kollar kollarova koller kollmann kolm kolman kolmar kolmars kolnik kolnikova koloch
    kolodziej kolodziejak kolodziejczyk koloman kolonko kolpak kols kolskeggs kolskeggur kolster kolsum kolsut
    kolten kolton koltuniak kolur komal koman komander komar komarov kombe kombo komen komi kominiak komisarczyk
    komisarek komljenovic komora komperda komsta komuda komulainen konadu konat koncagul konda kondej kondo
    kondratjev konecna konecny kong kongchayasukawut kongo kongsri konguralp koniec koniecko konieczek konig koning
    konings konkordia konner konnor konny kononowicz konopelski konopka konopkova konovalov konrad konradi konradova
    konradus konsbruck konsek konstantin konstantinos konstantinov konstantinus konstanty konstanze kont kontny
    konttinen konul kooij kool koome koomson koort kopa kopala kopan kopciuch kopczyk kopec kopecka kopecky koperek
    kopf kopiczko kopij kopik kopjar koponen kopova kopp koppa koppel koppensteiner koppova kops kopur kopysc kopyt
    kopytko kopyto kora korab koral koray korbel korbin korbinian korbut korcak korcakova korda kordell kordula
    kordus kordys korean korec korecova korede korek koren koret korey korgul korhonen kori korichi korinna korir
    korka korkmazalp korkosz kormaks kormakur kornak kornek kornel kornelia kornelija kornelius kornet korniak korol
    koroma koronkiewicz koros korosec korpal korpela korpi korsman korstman kort korta korte kortelainen kortman
    kortney korts korugan koruturk kory korzekwa korzeniak korzonek kos kosak kosalka kosanovic kosar kosc koscevic
    koscielak kosciesza koscik kosciolek kosciukiewicz kosciuszko kosela kosemen kosgei koshy kosi kosiak kosic
    kosidlo kosiec kosir kosisochukwu koska koskei koskela koski koskinen kosman kosnik kosno kosoko kosonen
    kosowicz koss kossak kossler kostanic kostek kostelac kosten koster kostera kostiantyn kostin kostka kostkova
    kostolzin kostorz kostrec kostrecova kostro kosukhan kosz kosznik kot kota kotala koterba kothari kotian
    kotianova kotkas kotlarek kotnik kotov kotryna kott kotulic kotulicova kotuz kouba koubova kouidri kourosh
    kourtney kovac kovacek kovacevic kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalova
    kovanen kovar kovarova kovu kowal kowala kowalak kowalczyk kowalewski kowalik kowalowka kowalska kowalski
    kowaluk kowara kowsar koya koza kozacek kozacekova kozacik kozacikova kozaczuk kozak kozakova kozar kozdra
    kozdroj kozdron kozelj kozey koziarz koziatek kozica kozieja kozien koziol kozka kozlak kozlov kozlowicz
    kozlowski kozma kozmon kozmonova kozok kozon kozova kozubal kozuszek krabbe krack kraft kraig krainer krainz
    krajcar krajci krajcik krajciova krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek
    krajicekova krajnc krajniak kraki krakis krakowczyk kral kralik kralikova kralj kraljevic kraljic krall kralova
    kralovic kralovicova kramar kramaric kramarova kramberger kramer krammer kranc kranjc krantz kranz krasa
    krasimir krasnohorska krasnohorsky krastina krastins kraszkiewicz krata kratochvil kratochvilova kratzer kraus
    krause kraushaar krausova krauz krauza krawczyk kraxner krcelic krebs krecichwost krecisz krecke kreczmer krefta
    kregiel kreidl kreiger krein kreiner krejcova krekora kremer kremser krenc krenn krepa kreshnik kreslina
    kreslins kresonja kreszentia kreszenz kretek kretowicz kreusel kreuzer krezolek kria kriegl kriemhild kriens
    krier krieva krievina krievins krievs kriisa kris krish krisha krishna krishnamurthy krishnan krisjanis kriss
    krissy krista kristal kristall kristalls kristan kristaps kristberg kristbergs kristbergur kristbjorg kristbjorn
    kristbjorns kristborg kristdor kristdors kristel kristen kristens kristensa kristensen kristensson krister
    kristers kristey kristfinns kristfinnur kristgeir kristgeirs kristi kristiaan kristian kristiana kristiane
    kristianna kristians kristiansen kristiansson kristie kristien kristiina kristijan kristin kristina kristine
    kristinn kristinns kristjan kristjana kristjans kristjon kristjona kristjons kristlaug kristlaugs kristlaugur
    kristleifs kristleifur kristlin kristlind kristmann kristmanns kristmar kristmars kristmunds kristmundur kristny
    kristof kristofer kristofers kristoffer kristoffersen kristoffersson kristofova kristolina kristopher kristros
    kristrun krists kristupas kristvalds kristvaldur kristveig kristvin kristvina kristvins kristy kristyn kristyna
    krisztian krisztina krisztofer kritika krittayanukoon krivec kriz krizan krizanova krizik krizikova krizova
    krochmal kroczak krogh kroker krokosz krol krolczyk krolikiewicz kroll krolov kronberger kronenberg kronsteiner
    kroon krop kropilak kropilakova krossdal krotak krotakova krpan krsanac krueger krug kruger kruglov kruk krumina
    krumins krummi krummis kruns krupa krupova krus kruschwitz kruszka kruszona kruze kruzel kryk krysik krysta
    krystal krysten krystian krystin krystina krystkowiak krystle krystof krystyna kryszczuk kryszkiewicz krywult
    kryza krzan krzelj krzempek krzeszowiec krznaric krzosek krzyk krzykala krzys krzysiek krzysko krzyskow krzystek
    krzyszczak krzysztof krzysztofek krzysztoszek krzywon krzywonos krzyzostaniak ksawery ksel ksenija kshlerin
    ksiezak ksiezyk kuan kuanyama kub kuba kubaczyk kuban kubanek kubasiak kubasiewicz kubec kubecova kubek kubekova
    kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik kubikova kubina kubisz
    kubko kubkova kubo kubon kubova kubow kubowicz kubra kubrak kubran kucab kucera kucerova kucewicz kuchanua
    kucharski kucharz kucharzyk kuchciak kuciak kucic kuciel kucz kuczaj kuczak kudakwashe kuddusi kudela kudelka
    kuder kudlacik kudlacz kudlak kudra kudrjavtsev kudzai kudzanai kuffa kuffel kuffour kuffova kugan kugler kuhar
    kuhic kuhl kuhlman kuhn kuhnert kuijc kuijpers kuilenburg kuiper kuipers kuisma kuit kujala kujawiak kujda kujoe
    kujtim kujundzic kuk kukawka kukiela kukier kukkonen kukua kukucka kukuczka kulach kulap kulas kulbir kulczak
    kuldeep kuldip kuliberda kulikov kulis kulisz kuljit kulkarni kullervo kulma kulmala kulnun kulon kulsoom
    kulsuma kultys kulus kulvinder kulwant kulwinder kumar kumaran kumer kumi kumiko kummer kumorek kumpulainen
    kumral kumsoontorn kumush kumushova kuna kunac kunal kunaporn kunc kuncara kuncewicz kunda kundai kunde kundova
    kundu kundzina kundzins kunen kunene kunert kung kungu kunibert kunigunda kunigunde kuningas kunka kunkova
    kunkyi kunle kuno kunova kunta kunthara kunysz kunz kunze kuo kuol kuosmanen kupa kupaj kuphal kupidura kupka
    kupko kupkova kupova kups kupsjak kurach kuran kurant kurbiel kurc kurcz kurczab kurczak kurda kurdish kurdo
    kurek kurg kurgat kuria kurian kurki kurm kurnia kurniawan kurnik kuronen kuropatwa kurowski kurp kurpanik
    kurpisz kursa kursad kurt kurtis kurtoic kurtyka kuruc kurucova kurui kurunzi kuruvilla kurvits kurylowicz kurys
    kurz kurzac kurzaj kurzak kurzmann kurzydlo kurzyna kus kusa kuscevic kusch kusek kusen kushtrim kusi kusiima
    kusik kusio kusiwaa kuska kuskova kusmawati kusmider kusnierek kusnir kusnirova kuso kusova kustaa kuster
    kustosz kusuma kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kutay kutch kutek kutera kutgun kutnik
    kutsar kutt kutun kuus kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuza kuzia kuzior kuziora kuzmic
    kuzmin kuznetsov kuznia kveldulfs kveldulfur kveta kvetoslav kvetoslava kvist kwaadland kwaakye kwaakyewaa
    kwabena kwadwo kwak kwaku kwamboka kwame kwamena kwapien kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek
    kwasi kweku kweli kwemoi kwesi kweyama kwiatkowski kwinta kwok kwoka kya kyalo kyan kyano kyara kyc kycia kye
    kyei kyeiwaa kyerewaa kyla kylah kylan kyle kylee kyleigh kylene kyler kylian kylie kyllian kyllikki kyllonen
    kymani kyne kyosuke kyra kyran kyree kyrie kyrylo kysel kysela kyselova kyson laakkonen laakso laaksonen laan
    laane laanemets laar laarhoven laarse laas laats labadie labado labaj laban labas labbe labeeb labelle labhra
    labhradha labhru labib labinjan labinot labno labocha labonte laboy labra labrecque labuda labudda labudova
    labuh labus laca lacasse lacey lachacz lachance lachapelle lachie lachlan lachmann lachnain lachtnain lachut
    laci laciak lacie lacin lacina lacis lacka lackner lacko lackova laco lacombe lacova lacramioara lacrimioara
    lacroix lada ladan ladane ladarius ladavac ladeck lademann ladhradha ladina ladislau ladislaus ladislav
    ladislava ladli ladner ladniak ladonna ladziak laeeq laela laenen laer laere laerke laet laetitia lafayette lafe
    lafferty laffey laffray laflamme lafleur lafontaine lagarde lagat lage lagerweij laghmainn lagiewka lagler lago
    lagos laguna lagzdina lagzdins lah lahaye lahey lahiah lahiffe lahmar lahoma laht lahteenmaki lahti lahtinen
    lahy lai laia laib laiba laideain laidhe laidhigh laidhin laidhleis laighin laighnigh laiho laika laila lailah
    lailasari lailati lailligh lailliu laima laimer laimhbheartaigh laimhin laimonis laine lainey laing laini lainn
    laiq lais laisha laith laithbheartaigh laithimh laithmhe laitinen lajcak lajcakova lajciak lajciakova lajita
    lajlaj lajos lakatos lakaza lakehal lakeisha laken lakendra lakesha lakeshia lakhal lakhdari lakhvir lakin
    lakisha lakoseljac lakota laks laksana laksh lakshit lakshmi laksita laksmiwati lal lala lalak lale laliberte
    lalita lall lalla lallaidh lallaigh lallemand lally lalo lalonde lalor laloux laly lama lamac lamacova lamai
    lamar lamarcus lamas lambe lambers lambert lamberto lamberts lamborghini lambot lambotte lambrecht lambrechts
    lambregt lamch lameck lamesch lamhain lamhna lamia lamin lamine lammas lammens lammer lammi lamont lamontagne
    lamonte lamore lamotte lamoureux lampa lampart lampert lampinen lampl lamprecht lamri lamula lamy lan lana
    lanagain lanang lancaster lancisi landa landan lande landeghem landen landers landin landl lando landon landry
    landstrom landy landyn lanette laney lanfranchi lang langa langalibalele langan langat lange langeni langer
    langern langevoort langgeng langier langiewicz langlois langosh langworth lanh lani lanie lanigan lanita lanja
    lanjar lanka lankinen lankle lanners lannie lanny lansink lantar lantz lanying lanz lao laochdha laodhog
    laoghaire laoghog laoi laoidh laoidhe laoidhigh laoingsigh laoise laoithe laon laora laouar lapacz lapain lapaj
    lapierre laplante lapointe laporte lapot lappalainen lappin lapsa laqeet laquan laquita lar lara larae laraine
    laras larbi larcain larcher lardinois lardner larensina larent larentius larents laretta larey largan largey
    laribi larisa larissa lariviere larkin laroche larocque laron larose larouche larranaga larrea larry lars larsen
    larson larsson larue larus lary larysa larysz las lasa lasaidhe lasairfhiona lasak lascar lascelles lashanda
    lashawn lashonda lashunda lasic lasica laskawiec laskowski laskus lasma lasmanto lasmono lasonya lasse lassen
    lassi lassila lassnig lastra laswi laszcz laszczyk laszkiewicz laszlo laszuk lata latacz latanya latarsha
    latasha lateef latek latesha lathaigh lathrope latier latif latifa latifah latika latin latisha latko lato
    latonia latonya latoria latosha latoszek latour latoya latoyia latreche latrell latrice latricia latrina latt
    lattuada latupono latuszek latvala latvian lau laufar laufars laufey laufhildur laufkvist laufland lauga laugdal
    laugey laugi laugis laukkanen launa launay laur laura laurance laure laureano laureen lauren laurence laurene
    laurens laurenson laurent laurentia laurentiu laurenz lauretta laurette laureys lauri laurian lauriane lauridsen
    laurie laurila laurin laurina laurine lauris laurita laurits lauritsen lauritz lauritzs laursen lauryn lauryna
    laurynas laus laust lautaro lauwers lauzon lavada lavallee lavan lavanya lavar lavdim lavell lavelle lavenia
    lavera lavern laverna laverne laverty lavery lavigne lavin lavina lavinia lavize lavoie lavon lavona lavonda
    lavonia lavonne lavric lawal lawand lawanda lawerence lawlor lawniczek lawrance lawrence lawrencia lawson lawton
    laxfoss laxmi layan layla laylah laylo laylova layne layth layton lazar lazarek lazaro lazcano lazim laziz
    lazizov lazo lazuardi lazzaro leacy leadus leagha leah leahy leal leala leallaigh leamhna leamon leana
    leanachain leander leandra leandre leandro leane leann leanna leannain leanne leannon leano leao learmonth leart
    leary leatha leathaigh leathlobhair leatrice leavey leban lebar lebeau lebedev lebel leber leblanc lebon
    lebreton lebron lebrun lebsack lech lechner leclerc leclercq lecocq lecomte leconte lecoq leda leddin leddon
    leddy lede ledent lederer ledesma ledion ledner ledoux leduc ledun ledwich ledwith ledzion leeann leeb leela
    leemans leemput leen leena leene leeney leeroy leesa leeuw leeuwen leevi lefebvre lefevre leffler lefort lega
    legault legawa legendre leger legnante legovic legowik legrain legrand legros leguit legutko lehane lehikoinen
    lehiste lehmann lehner leht lehtimaki lehtinen lehtla lehtmets lehto lehtola lehtonen leia leibetseder leider
    leidhin leidhinn leidy leif leifs leifur leigh leighin leighinn leighton leiknir leiknirs leikny leila leilani
    leineachain leino leinonen leire leisa leisha leite leitgeb leith leitha leithner leitner leiva leja lejeune
    lejk lejla lejman lekan leke lekha leks lela lelah leland lelar lelas lelei leleu leleux lelia lelievre
    lelijveld lelito lella lelonek leloup lem lemaire lemaitre leman lemanowicz lemay lemayian lembah lembede lember
    lementina lemiesz lemieszek lemieux lemire lemke lemlem lemmens lemmer lemmie lemoine lemonnier lempart
    lempereur lempi lemuel lemus len lena lenaerts lenaghan lenah lenarcik lenard lenc lenda lene leneghan lenehan
    lengauer lenguas lengyel leni lenic lenihan lenik lenin lenka lenn lenna lennane lennard lennart lennarth
    lennartsson lennert lennie lennon lennox lenny lenoir lenon lenora lenord lenore lensen lentz lenuta lenwood
    lenz leo leocadia leocadio leoid leokadia leola leoma leon leona leonard leonardi leonardo leonards leoncavallo
    leonce leoncio leone leonel leonetti leonhard leonhards leonhartsberger leoni leonia leoniak leonid leonidas
    leonie leoniuk leonor leonora leonore leonowicz leons leontin leontina leontine leopardi leopold leopolda
    leopoldina leopoldine leopoldo leopolds leora leordean leos leota lepa lepage lepak lepek lepianka lepik lepisto
    lepka lepp leppanen leppik lepsik lepsikova ler lera lerato lercari lerch lercher lere lerma lerner leroux leroy
    lers lertsattayanusak leruth lerze les lesa lesage lesana lesch lescic leshawn lesia lesic lesiewicz lesik
    lesisz lesjak leskinen lesko leskovar leskovic leslee lesley lesli leslie lesly lesna lesner lesniak lesnik
    lesny lessard lessie lesta lestari lester lesya leszcz leszczak leszczuk leszczyk leszczynski leszek leszkiewicz
    leta letebrhan letelier letellier letha lether lethia leticia leticija letitia letizia letkiewicz leto leton
    letourneau letova letta lettie lettiere lettner letty leu leul leunberger leung leusa leuschke leutgeb leuven
    leva levan levar levent levente leveque levern levesque levi levie levin levina levine levis levon levoslav lew
    lewa lewandowski lewek lewicz lewie lewis lewko lewys lex lexi lexie lexis lexus ley leyden leydi leydon leyla
    leyli leyre leys leysen leyton leyva lezize lezon lhanzey lheureux lhoir lia liadhain liagha liaghain liain liam
    lian liana liane liang liao lias liathaigh liathain liba libaan liban libardo libbie libby liber libert liberto
    libia liblik libni libor libusa libuse lica liceth lichon lichtenegger licia licis licul lida liddane liddie
    liddy lideadha liden lidia lidie lidija lidstrom lidwina lidya liebelt liedtke liegeois lieke liekens lienard
    liendert liene liepa liepina liepins lier lierde liesa liesbet liesbeth lieschen liesel lieselot lieselotte
    lieshout lieve lieven lievens lieze liezel lif lifdis liga ligas ligaya lige ligenza lighe ligia ligita ligorio
    ligtvoet liguori lihua liimatainen liisa liiv liiva liivak liivamagi lijn lijuan likar lil lila lilah lilburn
    lileas lili lilia lilian liliana liliane lilianna lilibeth lilie lilija lilijana lilita lilja liljan liljana
    liljar liljars liljegren liljuros lill lilla lillard lillemets lillemor liller lilli lillia lillian lilliana
    lillianna lillie lillis lillo lilly lilo lilou lilyan lilyana lilyanna lim lima liman limar limazah limbourg
    limbu limburg limburgan limburgues limon lin lina linah linares linas linberg linbergs linbjorg lincoln lind
    linda lindah lindahl lindar lindars lindau lindberg lindbergh lindbergs lindblad lindblom linddal linddis linde
    lindell linder lindfors lindgren lindh lindholm lindinger lindis lindita lindkvist lindmark lindner lindorfer
    lindquist lindqvist lindroos lindsay lindsey lindskog lindstrom lindvall lindy linehan lineik linek linet
    linette liney ling lingala lingny linh linhildur lini linis linka linke linkiewicz linn linna linnane linnea
    linnie linny lino linschoten linsey linskey linster lintang lintner linton linus linwood linzy lio lioara lioba
    liodain lionachain lionel lionnain liostun liovic lipa lipi lipika lipinski lipka lipko lipkova lipok lipova
    lipowicz lipp lippens lippomano lipponen liptak liptakova lira liridon liridona lirije lirim lirjan lis lisa
    lisabet lisabeth lisak lisandra lisandro lisanne lisbet lisbeth lise lisebet liselott liselotte liseth lisette
    lish lisha lisica lisicka lisicky lisik liska liskiewicz liskova lison liss lissa lissette lissi lissie lissy
    listalin liston listwan lita litewka litha lithuanian lito littel littie littizzetto littleton lituano litva
    litvova litwa litwinczuk litwiniuk litwinowicz litzy liu liubov liudmyla liukkonen liv liva liverotti livia
    livingston livingstone livio liviu liwayway liwia liya liyaaqat liyaqat liz liza lizabeth lizama lizana lizbeth
    lize lizete lizeth lizette lizon lizurej lizz lizzie lizzy ljiljana ljos ljosalfs ljosalfur ljosbjorg ljosbra
    ljots ljotunn ljotur ljubetic ljubic ljubica ljubicic ljubisa ljubov ljudmila ljufs ljufur ljung ljungberg
    ljunggren ljungqvist llabres llado llano llanos lledo lleucu llew llewellyn llewelyn llinos llobet llopis
    llorens llorente lloret lloyd lluch llyr llywelyn loa loaiza loay loba lobacz lobato lobo lobos loc lochain
    lochel lochlainn lochlann lochnain lochrain lochtnain locke lockhart lockie lockman loda lodej lodewijk lodovico
    lodyga loek loep loera loes lof loffler lofgren lofn loftur loftus loftveig logain logan logar logey loghan logi
    loginov logis logue lohit lohmus loibhead loibl loic loice loida loideain loididh loidl loineachain loingscigh
    loingse loingseachain loingsigh loinn loinne loinnigh loinnsge loinnsgigh loirgneain lois loise loiseau loj loja
    lojek lojekova lojen lojka lojko lojkova lojova lokaj lokbra loke loki lokietek lokis lokk lola lolita lolla
    lollie lollobrigida loma lombard lombardi lombardo lombroso lomeli lomgaigh lommert lomp lon lona lonagain
    lonain lonargain londain londisizwe londiwe london londono londra londyn lonen lonergan loney longaigh longain
    longan longhena longode longoria loni lonie lonn lonna lonnain lonndra lonndraigh lonndun lonnie lonnradh lonny
    lonzo loo loock loorits loos looveren looy lopa lopez lopresti lora loraine loran lorang lorant lorayne lorca
    lorcain lorcan lorch lordain lordan loreal lorean loredan loredana loree loreen lorelai lorelei loreley loren
    lorena lorencin lorene lorens lorent lorenz lorenza lorenzo lorenzs loreto loretta loretto lori loria loriann
    lorie lorik lorin lorinda lorine loring loris lorna lorne lorraine lorrayne lorreijn lorri lorrie losa losada
    losatapornpipit losekann losiak losiewicz loska lossie lota lotfi lothar lotharingen lott lotta lotte lotti
    lottie lou louana louane louann louanna louay loucif louella louetta loughlin loughnane loughran loughrey
    loughry loui louie louis louisa louise louisiana louka loula louna lounis lourdes loureiro lourenco lousie
    louvenia louws lova lovato lovell loveridge lovett lovey lovgren lovie lovina lovis lovisa lovre lovric lovro
    lowe lowell lowery lowie lowney lowri lowry loxley loy loya loyce loyd loyola lozada lozano luachra luag luain
    luaire luaithrinn luam luan luana luanaigh luann luanne luara luasa luasaigh luay luba lubelo lubera luberda
    luberta lubhaing lubhog lubica lubina lubinova lubna luboch lubomir lubomira lubor lubos luboslav luboslava
    lubowitz lubs luc luca lucarelli lucas lucca lucchesi lucciano luce lucel lucena lucentiu lucero lucetta lucette
    lucey luchino lucho lucia lucian luciana luciani luciano lucic lucie lucien lucienne lucija lucila lucile
    lucille lucina lucinda lucindy lucio lucious lucitt lucius luckiewicz lucrecia lucretia lucretiu lucrezia lucy
    lucyna luczak luczka luczkiewicz luczyk luda luddy ludek ludger ludhog ludie ludivine ludmila ludmilla ludo
    ludolf ludomil ludomila ludonga ludovic ludovica ludovico ludovicus ludovisi ludovit ludvig ludvigs ludvik
    ludwig ludwik ludwin ludwina ludwiniak ludwisiak ludzik lue lueilwitz luej luella luena luengo luetta luettgen
    luevano lufen luganda lugenia luger lughadha lughbhadha lugo luht luhung luibhead luigi luigia luigina luik luin
    luineachain luinenburg luing luinigh luis luisa luisana luise luisead luisina luitgard luitgardis luiz luiza
    lujain lujan lujza luka lukac lukacova lukacs lukas lukasik lukasiuk lukasz luke lukhele lukic lukin lukinic
    lukita lukk lukka lukman lukowiak lukowicz luks luksa luksic luksova lukstina lukstins luksza lul lula lulah
    lular lulek lulie luljeta lulla lulu luluh lulut lulzim lum lumb lumbasi lumbreras lumi luminita lumir lumiste
    lumturi lumumba luna lunaigh lunam lund lundberg lundblad lunde lundell lundgren lundh lundholm lundi lundin
    lundis lundkvist lundmark lundon lundquist lundqvist lundra lundstrom luned lungile lunham luningning lunna
    lunney lunny luo luog luoma luong lupain lupe lupina lupita lupo luptak luptakova luqe luqmaan luqman luque lura
    lurana lurena lurgain lurhur luria lurline luscher luse lusia lusiak lusinda lusis lussier lussu lustenberger
    luster luszczak luszczyk lut luter luters lutf lutfan lutfi lutgarde lutgardis lutgart lutgen luther luthers
    luthfa luthfi luthfur luthi lutholoni luthra luthuli lutie luts luttenberger lutterveld lutz luuk luukkonen luul
    luvenia luverne luvinia luvisa luvuno luwam luwar luwes lux luxardo luxembourgish luxemburg luxemburgues luxmi
    luyanda luyckx luyssel luyten luz luzi luzia luzie luzius luzmira luzviminda lwandile lwandle lya lyam lyan
    lyczak lyczek lyda lydell lyden lydia lydiah lydiane lydianne lydie lydon lyjak lykke lyla lylah lyle lyman lyn
    lyna lynam lynchechaun lynchehaun lynda lyndia lyndon lyndsay lyndsey lyne lynette lyng lyngar lyngars lyngberg
    lynley lynn lynne lynnette lynsey lynskey lynwood lyon lyons lyp lys lysaght lysiane lyskawa lytings lytingur
    lyubomir lyudmyla maahir maaike maajid maalik maalim maame maanas maanav maaren maaria maarit maarten maartje
    maas maasgouw maasik maaswinkel maath maatta maawiya maaya maaz maazin mabad mabanga mabaso mabel mabell mabelle
    mabhena mabhodla mabhoko mabika mabil mabizela mable mabli mabuya mabuyakhulu mabuza mac maca macadoo macaleavy
    macallen macallister macaloon macan macanally macarena macaria macario macart macarthur macasa macauley macbreen
    macbride maccaffrey maccanelli maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky
    macconachy macconnaghy maccool maccormack maccrohan maccurtin macczak macdermott macdevitt macdonagh macdonald
    macdonnell macdougall macdowell macdwyer macdyer macedo macedonian macedonio macegan macejkovic macek macekova
    macel macelgunn maceo macesic macever macevoy macey macfadden macfall macfarlane macfaull macgee macgeehan
    macgill macgilligan macging macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal
    macgregor macgroarty macguinness macgurk mach macha machacek machacekova machackova machado machain machale
    macharia machata machatova machelle machenry macher macheta machnac machnacova machniak machon machova machowiak
    machowicz machuca machugh machul maci macias macide macie maciej maciejczuk maciejewicz maciejewski maciejko
    maciejuk maciek macik macikova macinerney macingwane macinnes macintyre maciocha maciol maciuk maciuszek mack
    macka mackay macken mackenna mackenzie mackeown mackesey mackevitt mackey mackinnon mackle macko mackova
    mackovic mackovicova mackow maclean macleod maclysaght macmahon macmillan macmonagle macmorrow macmullan
    macmullen macnab macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneil macneill macnelis
    macnulty maco macova macphail macpherson macphilbin macrae macrea macs macshea macsweeney mactiernan maculewicz
    macveagh macveigh macwilliams macy madadhain madagain madaha madaidh madaidhe madaidhin madain madajczyk
    madalena madalin madalina madaline madalyn madalynn madan madani madaoin madar madara madariaga madaric
    madaricova madarova maddalena maddie maddison maddock maddox maddux maddy madej madejczyk madejova madela
    madeleine madelene madelief madeline madelyn madelynn mader madera maderna maderno madge madhav madhavi madhu
    madhubuti madi madiba madide madie madigan madilyn madilynn madina madinaeva madinane madini madisen madison
    madisson madisyn madiyan madlala madlanduna madleina madlen madlula madlyn madoa madondo madonna madonsela
    madora madrid madro madrzak madrzyk madsen madu maduma maduna madunic madura madut madyan madyson madzia madziar
    madziba mae maebell maebelle maebh maeda maegan mael maelle maelys maenpaa maeots maertens maes maesalu maestas
    maestre maeva maeve maeyer mafalda maffei mafobo maftuna maftunova mafuleka mafulela magagula magain magal
    magalhaes magali magalie magalova magaly magan magana magann magar magarete magauran magda magdal magdalen
    magdalena magdalene magdaline magdolna mageba magee mageean magen magennis magennity mageto magg magga maggey
    maggi maggie maggio maggioli maggis maggy maghanga maghnuis magi magier magill maginn maglio magna magnani
    magndis magne magnea magnes magney magngeir magngeirs magnhildur magni magnis magnus magnusina magnusson magny
    magolwana magombo magononde magool magoza magrassi magrath magret magrit magryta magubane maguidhir maguire
    magujwa magutshwa magwaza magyar maha mahabad mahad mahajan mahal mahala mahali mahalia mahalie mahamba mahamed
    mahamud maharaj mahat mahaye mahaz mahbeer mahboob mahbooba mahboubeh mahbub mahdee mahdi mahdiev mahdy mahe
    mahedy maheen mahendra maher mahesa mahesh maheswara mahfooz mahfud mahfuj mahfuz mahfuza mahi mahieu mahigul
    mahika mahin mahir mahira mahja mahlaba mahlalela mahlangu mahlase mahlet mahlinza mahlobo mahlon mahmood
    mahmoud mahmoudi mahmud mahmuda mahmudov mahmudova mahmut mahnaz mahnet mahnoor mahon mahoney mahony mahsa
    mahshid mahsun mahtab mahter mahulena mahulube mahy mai maia maicin maicol maida maidana maidin maidis maidla
    maie maier maierhofer maighread maija maik maike maiken maikol maila maillard maille maillet maillot maimuna
    maimunah maina mainchin maine maingi maingin mainichin mainin mainka mainnin mair maira maire mairead mairhofer
    mairi mairin mairtin maisa maisha maisie maisol maisy maite maitha maithnin maithya maitiu maivi maiya maiyo maj
    maja majak majani majcen majchrzak majczyna majd majdak majdan majdanova majdenic majdi majdy majed majeed
    majella majerczyk majerus majeska majesky majewicz majewski majid majken majnusz majoka majola majorana
    majorczyk majorek majos majozi majsterek majstorovic majtczak majtyka majumdar majvor majzner mak makai makaila
    makala makan makans makar makara makarena makarov makaruk makau makayla makda makeen makela makena makenna
    makenzie makhanya makhathini makhaye makhaza makhedama makhi makhlouf makhloufi makhoba makhubo makhulukhulu
    makhunga maki makiela makiese makinde makinen makini makinwa makkonen makles mako makokha makori makos makosz
    makova makovac makovec makovecova makovica makovicka makovicky makovy makowski maks maksim maksimiljan maksimov
    maksimowicz maksuda maksude maksur maksym maksymilian makulec makulu makunga makungu makurat makuta makuu mal
    mala malabar malacarne malachi malachovska malachovsky malachy malagasy malaika malak malakai malaki malakova
    malala malalai malambule malaparte malara malarczyk malas malatesta malave malay malaya malayalam malayo malc
    malcharek malcher malcherek malcolm malcom maldivo maldonado malea maleah malecha malecki malee malek malembe
    malen malena malenchini malene malesza maleszka maletic malevu malewicz malfait malgache malgorzata malgosia
    malherbe malhildur malhotra mali malia maliah maliglowka maliha maliheh malik malika malikova malin malina
    malinda malinen malinga malinova malinowski malio malipiero malisek malisekova malissa malissie malisz maliyah
    maliza malka malki malla malle malley mallick mallie mallien mallon mallorie mallory malm malmberg malmgren
    malmqvist malmstrom malnar malo maloba maloca malocha maloid malon malone maloney malorie malosev malota malou
    malowney malpighi malsen maltais malte maltes maltese malthe malu malual maluki maluleka malva malvin malvina
    malwina maly malycha malys malysiak malyszek malyszka malz malzer mamadou maman mamani mamba mamcarz mame mamen
    mamic mamie mammen mammie mamo mamojka mamojkova mamula mamun manaaki manabu manachain manacorda manadis manaf
    manah manahan manahil manaia manal manan manana manar manawa manbir manca mancebo mancilla mancini manco mand
    manda mandal mandala mandana mandasari mandeep mandel mander manderscheid mandi mandie mandip mandl mandla
    mandlakhe mandrysz mandy manee manel manerva manervia maney manford manfred manfreds mangal mangale mangan
    mangat mangcamane mangede mangel mangen mangena mangethe mangold mangunsong mani manie manik manila manilla
    maninder manis manish manisha manista manja manjeet manjinder manjit manjon manju manley manmeet mann mannan
    manne mannie mannik manninen mannion manniste mannisto mannix mannoia manntain manoj manola manole manolesso
    manolo manon manpreet manqele manrique manriquez mansa mansell mansfield mansi mansilla mansiz manso manson
    mansour mansouri mansson mansur mansurali mansveld mansvelt mantain mantas mante mantegazza mantegna manthan
    mantilla mantshinga mantyla manu manuel manuela manuelita manuella manuelle manuels manullang manunta manus manx
    manya manyoni manzanares manzano manzezulu manzi manzini manzoni manzoor mao maoil maoilceir maoilcheir
    maoilcheire maoilchiarain maoildhia maoileachain maoileadaigh maoileagain maoileain maoileala maoileanaigh
    maoilearca maoileide maoileoghain maoileoin maoilfheabhail maoilia maoiliadh maoiligeain maoilin maoilmhiadhaigh
    maoilmhichil maoilmhin maoilriain maoilshearcaigh maoineachain maoinigh maoir maol maolagain maolain maolalaidh
    maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe maoldhomhnaigh
    maoldomhnaigh maolduin maolfhabhail maolfhabhaill maolfhachtna maolghuala maolmhochoirghe maolmhuaidh
    maolmhudhog maolmhuire maolmuaidh maolriaghain maolriain maolruaidh maolruaidhe maolruana maolruanai
    maolruanaigh maolsheachlann maoltuile maonagail maonaigh maongail maonghaile maori maothagain maouche maphalala
    maphanga maphindela maphisa mapholoba maphumulo maqsood maqsud maquet mara marach maraea marah maralyn maram
    marambio maranain maranda maranga marangoni maras marasovic maraszek marat marathi marazzi marbjorn marbjorns
    marbun marc marcacci marcachain marcaigh marcantonio marcas marcel marcela marcelina marceline marcelino marcell
    marcella marcelle marcello marcellus marcelo marceron marchal marchand marchant marchello marcheta marchlewicz
    marci marcia marcial marciano marcie marcin marcinczyk marcinek marcinekova marciniak marciniszyn marcinko
    marcinkova marcinkowski marcinova marcio marco marcol marconi marcos marcotte marcoux marcu marcus marcy mardell
    mardesic mardhiyah mardis mardones marduras marec marecek marecekova marechal mared maredudd maree mareen
    mareike mareikura mareile marek marekova mareks marel marela mareli marella marels marely maren marenzio marese
    maresova maretic marey marfell marga margana margaret margareta margarete margaretha margarethe margarett
    margaretta margarette margarida margarite margaritha margarito margas margaud margaux marge marged margeir
    margeirs margene margeret margery marget margherita margie margit margita margitova margitta margo margol margot
    margoth margraf margreiter margret margretann margreth margrethe margrett margretta margrieta margrims margrimur
    margrit margrith margrjet marguerite margueritte margunnur margurite margus marguy margy mari mariadi mariah
    mariam mariama marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano marianova
    marias maribel maribeth maric marica maricel maricela maricevic maricica maricris maricruz marie mariechen
    marieke mariel mariela mariele mariella marielle marieluise marien marietta mariette mariia marija marijan
    marijana marijanovic marijke marijn marijon marijons marika mariko marilee marilena marilla marilou mariluz
    marilyn marilynn marin marinda marinela marinella marinette marinetti maringer marini marinka marinkovic marino
    marinos marinovic marinus mario marioara mariola marion maripuu maris marisa mariscal marise marisel marisela
    marisol marissa maristela marit marita marite marites maritess maritim maritta maritza mariuca mariuerla marius
    mariusz marivic mariya mariyah marja marjaana marjan marjana marjanca marjani marjanovic marjatta marjeta marjo
    marjon marjona marjonova marjons marjorie marjory marjukka marjut markanjevic markas markel markell marketa
    marketta markey markham markiel markiewicz markita markkanen markku markl marklund marko markos markosova
    markova markovac markovic markovicova markowski markrun markus markusova marla marlana marland marlaug marlee
    marleen marleigh marlen marlena marlene marleny marley marlie marlier marlies marliese marlin marlis marlise
    marlo marlon marly marlyn marlys marlyse marmol marnach marnain marnan marni marnie marnita marnix maroa
    marolina marolt marolyn maron marons maroof maros marosova marosz marpaung marquardt marques marquet marquez
    marquita marren marrero marri marrinan marrion marris marron marrone marroquin marsa marsaili marsden marselia
    marselina marsellius marsha marshales marshall marshallese marsibil marsic marsili marsilia marsito marsudi
    marsy marta martain martaka martan martana martani martanova marte marteinn marteinns martel martell martens
    martensson martez martha marthe marthen marthens marti martic martijn martika martikainen martim martina
    martinak martinakova martincek martincekova martincevic martine martineau martinec martinecova martinek
    martinekova martinelli martinez martinic martinka martinko martinkova martinkovic martinkovicova martino
    martinova martinovic martinovicova martinsen martinson martinsson martirio marton martorell martova martta
    martti marttila marttinen martucci marty martyka martyn martynas martynowicz marus marusa marusic maruszczak
    maruszczyk marva marvalyn marvin marvins marwa marwan marwata marx marxer mary maryadi maryam maryama maryamova
    maryan maryann maryanne maryanto maryati marybelle marybeth maryellen maryjane maryjo marykate marylee marylene
    marylin maryline marylou marylouise marylyn maryna maryse marysia maryvonne marzena marzic marzieh marzorati
    masa masai masako masala masango masao masar masarik masarikova masarova masaryk masarykova mascagni mascarenas
    mascaro mascheroni masek maseko masese masha mashaba mashasha mashimane mashinini mashiya masiak masibekela
    maside masika masikane masila masilela masina masinde masinga maskova maslach maslankiewicz maslo maslon maslov
    maslova masna masny masondo masood masooda masooma masoud masoumeh maspero massa massart masse masseron masset
    massey massiel massimiliano massimo massin massinissa masson massoud mastandrea masterson mastroianni masuda
    masuku masume maszczyk maszkiewicz maszota mata matacz matagne matahlija matamala matana matano matara matas
    matea matei matej mateja matejczuk matejczyk matejka matejkova matejuk matela matelot matenko mateo mateos mater
    materek materka materne matesa mateu mateus mateusiak mateusz matevz math mathaba mathebela mathebula matheka
    mathenge mathenjwa matheo mather matheson mathetha matheus mathew mathews mathghamhna mathias mathiasen
    mathibela mathiesen mathieu mathijs mathilda mathilde mathis mathisen mathol mathonsi mathot mathula mathuna
    mathunjwa mathurin mathusha mathwasa mathy mathys mati matias matiasko matiaskova matic matie matija matijas
    matijevic matikainen matilainen matilda matilde matile matinawin matiss matiu matjaz matko matkovic matla mato
    matokanovic maton matos matosevic matous matousek matouskova matovina matraszek matsuda matsumoto matta
    mattarella mattea matteo matteotti matthai matthaus matthea matthew matthews matthia matthias matthieu matthijs
    matthilda matthildur matthys matti mattia mattiana mattias mattie mattila mattina mattis mattsson matty mattye
    matula matulewicz matulic matulin matulka matunda matura maturana matus matusewicz matusiak matuszewski matuszyk
    matvejev matwiejczyk matyas matyjas matyjasek matyjaszek matyka matynia matyszczak maua maud maude maudie
    maughan maulana maundu mauno maura maureen maureira maurer maurery maureryova mauri maurice mauricette mauricio
    maurilio maurin maurine maurits mauritz maurizio mauro maurus maury maurycy mauti mave mavela mavie mavis mavra
    mavric mavundla mavuno mavuso mawanda maweu mawewe mawia mawira maxamed maxamuud maxence maxi maxie maxime
    maximiano maximilian maximiliano maximilien maximillian maximino maximo maximus maxine maxs maxwel maxwell maxx
    maya mayaka mayasari maybell maybelle maye mayer mayerhofer mayerly mayert mayeza mayise mayisela maykol maymay
    mayme maymie maynard maynur mayol mayoral mayorga mayr mayra mayrhofer mays maysa maysaa maysoon mayte mayuran
    maza mazalankosi mazan mazanek mazeda mazek mazen mazepa mazhar maziarczyk mazibuko mazie mazik mazilescu maziya
    mazlum mazouz mazouzi mazur mazurek mazurkiewicz mazwi mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi
    mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe
    mbhulangwe mbili mbithe mbithi mbiti mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa
    mbriartaigh mbugua mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa mburu mbuthia mbutho mbuvi mbuyazi mbuyi
    mbuyisa mbuyise mcadams mcaleavy mcaleenan mcaleer mcalinney mcalister mcallister mcaloon mcalpine mcalunny
    mcambe mcambi mcanally mcanco mcandrew mcanulty mcanyana mcardle mcareavey mcarthur mcatee mcateer mcauley
    mcauliffe mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry
    mccahill mccall mccallion mccallum mccann mccardle mccarney mccarra mccarron mccartan mccarte mccarthy mccarty
    mccarville mccaughan mccaughey mccaul mccauley mccausland mccay mcclain mcclean mcclelland mccloskey mcclure
    mccluskey mccolgan mccoll mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill
    mccorley mccormack mccormick mccorry mccourt mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan
    mccrudden mccullagh mccullough mccumiskey mccumisky mccurdy mccurley mccurtin mccusker mcdade mcdaeid mcdaid
    mcdaniel mcdermod mcdermott mcdevitt mcdonagh mcdonald mcdougald mcdougall mcdowall mcdowell mcdunphy mcdwyer
    mcdyer mcebisi mcelduff mcelgunn mcelhattin mcellistrim mcelnay mcelnea mcelroe mcelroy mcelwaine mcelwee
    mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly mcevoy mcewan mcewen mcfadden mcfall mcfarland
    mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry mcgarvey mcgauran mcgaw mcgeady mcgee
    mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy mcgilligan mcgilly mcgilroy
    mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn mcgoff mcgoldrick
    mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal mcgregor mcgrenehan mcgroarty
    mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mcharry
    mchenry mchugh mchunu mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcisaac
    mcivor mckaigue mckay mckayla mckee mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenny mckenzie
    mckeogh mckeon mckeown mckernon mckevitt mckie mckiernan mckillop mcking mckinley mckinney mckinnon mcknight
    mclachlan mclaughlin mclaverty mclean mcleer mcleese mcleigh mcleod mcloon mcloone mcloughlin mcmacken mcmahon
    mcmanaway mcmanus mcmaster mcmenamin mcmillan mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe
    mcnally mcnamara mcnamee mcnaughton mcnea mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas
    mcnicholl mcnill mcnulty mcoyi mcpartland mcpartlin mcpartlon mcphail mcpherson mcphilbin mcphillips mcpolin
    mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen mcquin mcquinn mcrann mcready mcroarty mcrory mcshane
    mcsharry mcsheehy mcsweeney mcteague mcternan mctiernan mctigue mcusi mcveagh mcveigh mcvicker mcvitty mcwalter
    mcwaye mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meabh
    meachair meadhra meadhrai meadog meads meagan meaghan meagher mealaid mealla meallain mealoid mealoide meaney
    meanman meany meara mearai mearaidh mearain meardha mearl mearlaigh mears mebarki mebrahtu mechelle mecheri
    mechthild mechthilde mechtild meciar meciarova mecide mecik mecit meda medac medard meddah medeja medel medhurst
    medi medici medina medjahed medora medrala medrano medvecka medvecky medved medvedev medvedova mee meehan meelis
    meena meenaghan meenakshi meenan meer meera meeres meersman meert mees meester meeus meeusen mefarettin mefharet
    meftah megan megane megantara megaw meggan megger megha meghan meghana meghann mehak mehari mehboob mehdi
    mehdiqulu mehdiye mehigan mehin mehloluhlaza mehman mehmed mehmet mehmetzahir mehmood mehran mehrdad mehreen
    mehret mehri mehrigul mehrimoh mehrimohova mehrnaz mehrojov mehul mehwish mei meibh meic meidhir meidhreach
    meier meifeng meihua meijer meik meike meili meilin meiling meilyr meindl meinhard meinir meinolf meinrad
    meirion meirligh meirnigh meis meisch meiscill meissner meister meitheagain meixiu meixner meja mejer mejia
    mejias mekhala mekhi mekkin mekkino mekkinos mekonnen mel melady melaha melahat melander melani melania melanie
    melanine melaniuk melany melba melbourne melcer melchior melchor meldon melek meleknur melendez meler meleri
    melero meles melet melgar meli melia melican melichar melicharek melicharekova melicharova melicher melichercik
    melichercikova melicherik melicherikova melicherova melihcan melike melikkan melin melina melinda melis melisa
    melissa melissia melita melitta melka melker melkior melkiors melkolms melkolmur melkorka mell mella mellado
    melle mellet mellie mellisa mellissa mellon mellor melnik melo melodee melodie melonie melony melrakki melrakkis
    melros meltem melton melul melva melville melvin melvina melvine melvyn melwin memela memili memon memoona
    memphis mena menachem menard menchaca mendak mende mendes mendez mendizabal mendonca mendoza mendy mendyka
    menendez meneses menfeat meng mengi mengolo menguc menisan menna mennea menon mens mensa mensah mensalder
    mensalders mensik mensikova menthonnex menton mentzel menza menzies menziwa merabet merah meral meraz merba
    mercadante mercader mercado mercalli mercantini mercati mercedes mercedita mercer merche merchel mercier mercks
    merckx mercyline merda merdi mereana meredith merel meret merete merethe merfyn mergen mergim merhawi meriem
    merijn merike merila merilainen merilyn merim merisi merita merja merkas merkur merkurs merkx merl merle merlene
    merlin merlyn merna mernagh meron merri merrie merrigan merrilee merrill merritt mersch mert mertel mertens
    mertie merton mertz merva merve mervi mervin mervyn merwin mery meryem meryeme meryl merz merzoug merzougui
    merzuk mesaric mesbah mescall meseret mesfin meshack meshur mesic mesjasz meskill messaoudi messiana messina
    messner mestdagh mestur mesude mesut meszaros metcalfe metehan metel metella metha methavorakul methusalem
    methusalems metin metinkaya metka metod metrine mets metta mette mettie mettler metusalem metusalems metz
    metzler meucci meulen meunier meurant meurisse meusburger meveddet mevludiye mevlut mey meyer meyers meyhanim
    meyiwa meyransa meyrick meyvant meyvants meza mezei meziane meziani mezide mezzetta mfeka mfusi mgabadeli mgabhi
    mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhadaidh mhairi mhairtin mhaistir mhaoil mhaoir mhartain
    mhayise mheana mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu
    mhoir mhuircheartaigh mhuire mhuiris mia miadha miadhachain miadhaigh miah mianaigh mianain miara mias miasik
    miasko micael micaela micah mical micayla micca miceal micetic mich micha michael michaela michaele michaels
    michail michal michala michalak michalczak michale michalech michalechova michalek michalekova michalica
    michalicova michalik michalikova michalina michalka michalkiewicz michalko michalkova michalski michaud michaux
    micheal micheala michel michela michelangeli michelangelo michele micheletti micheletto michelina micheline
    michell michelle michelotto michels michelson micheni michial michiel michiels michielsen michniak michnik
    michnowicz mick mickael mickie micky middelkoop middlemiss middleton midgley midhe midhia midura midya mie
    miechowicz miecznik mieczyslaw mieke miekina miekus miel mielcarek mielcarz mielke mieloch mierzwiak mies miesha
    mieszala mieszko mietka miettinen mietus migala migda migdalia migle migliaccio mignon migon miguel miguela
    miguelangel migwi miha mihael mihaela mihai mihail mihaita mihajlo mihalic mihalik mihalikova mihaljevic mihaly
    mihangel mihelcic mihelic mihels mihhail mihhailov mihic mihin mihkel mihnea mihoubi mihrab mihret mihriye miia
    miika mijas mijo mijsberg mik mika mikael mikaela mikaelina mikaels mikaere mikaila mikako mikal mikala mikalah
    mikayil mikayla mikeal mikel mikelis mikels mikey mikhail miki mikic mikiciuk mikita mikjall mikjalls mikk
    mikkael mikkaels mikkalina mikkel mikkels mikkelsen mikko mikkola mikkonen miklaszewicz miklavcic miklecic
    miklik miklikova miklos miklosko mikloskova miklosova mikoda mikolaj mikolajczyk mikolajewicz mikosz miksza
    mikulak mikulakova mikulandra mikulas mikulcic mikulec mikulik mikulikova mikus mikusek mikusova mikyas mila
    milad milada milagros milan milana milanesi milanova milas milatic milay milburn milcah milcarz milczarczyk
    milda mildinberg mildinbergs mildred mileada mileadha milej milen milena miletic milevoj milewczyk milewski
    miley milford milica milicic milina milissa milka milkah milla millan millar millaray millard mille millea
    milleadha millican millicent millie milligan milly milmo milne milo milorad milos miloslav miloslava miloslavic
    milosz milota milotic milotova milou miloudi milovac milovan milroy miltenburg milton miluse mima mimi mimica
    mimir mimirs mimmi mimouni mimoza mimun mimy min mina minac minacova minahil minal minayo minda mindaugas mindi
    mindy minenhle minerva minervia minet ming minguez mingxia minh minhas miniati minibe minihan minihane
    minkiewicz minkina minna minne minney minnie minny minodora minogue minoru minta mintie mio mioara miochain
    miocic miodek miodhachain miodhchain miodrag mionachain mionain mios miotke miozga mir mira mirabela mirac
    mirain miralles miramontes miran miranda miranov miray mirbadin mircea mirco mirdza mireia mireille mirek mirel
    mirela mireles mirella mirembe mireya mirga mirgos miriah miriam miriama mirian miriti mirja mirjam mirjami
    mirjana mirjeta mirka mirko mirlinda mirna miro mirocha miron mirona mironczuk mironiuk mironov mironshoh
    mironshohov miros mirosavljevic miroslav miroslava miroslaw miroslawa mirra mirren mirriam mirs mirsad mirt
    mirta mirte mirtha mirthe mirtie miruna mirwais miryam misael misak misbah miscell mischa mise mishat mishra
    misiarz misiaszek misicher misiejuk misik misiko misikova misior misiuk misiurek miskell misko miskovic
    miskowiec mislav mispelen misra missie missoni missouri missy misteal misti mistie mistrik mistrikova mistry
    misuli miszkiel miszkiewicz miszkurka miszta misztela mital mitali mitch mitchel mitchell mitchelle mitei mitek
    mitera mitesh mitica mitoraj mitra mitrut mitschke mittal mitter mitteregger mitterer mitterlehner mittermayr
    mittie mituru mitzi mitzy miura miya miyesser mizak mizanur mizelli mizgala mizgin mizhir mizia mjadu mjalldis
    mjallhvit mjoli mjoll mjollnir mjollnirs mjolnir mjolnirs mjwara mkarkara mkhabela mkhandlela mkhathini
    mkhatshwa mkhithi mkhize mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mladen mlakar mlalane
    mlalazi mlambo mlangatshe mlangeni mlawula mleczak mleczek mlinar mlinaric mlocek mlodzik mlondo mlot mlotek
    mlotshwa mlungisi mlungwana mlynar mlynarik mlynarikova mlynarova mlynarz mlynczak mlynczyk mmboga mmbone
    mnangat mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi
    mnomiya mnqamu mnqayi mnqobi mnquhe mntambo mntimande mntungwa mnyamande mnyandu mnyoni moa mobeen moberg
    mobolaji mocanu moccia mocenigo mochain mochlichen mochoirghe mochoraigh mocibob moczko modena modesta modesto
    modhrain modi modiano modig modigliani modis modou modric modris modugno modupe mody moe moelwyn moen moenen
    moens moensendijk moerman moes moesha moet moey mofardin moffatt moffit mofifoluwa mogain mogaka mogeni mogens
    mogensen mogere mogherini moghrain mogire mohamad mohamed mohamedi mohammad mohammadi mohammed mohammedi
    mohamoud mohamud mohan mohand mohannad mohanty mohaupt moher mohinder mohini mohinur mohinurova mohlaroyim
    mohlaroyimova mohr mohsen mohsim mohsin moidhe moilanen moin moina moineal moiniol moira moirin moises moisio
    moithide moj mojca mojgan mojica mojisola mojisoluwa mojmir mojsa mojtaba mojzis mojzisova mokadem mokaya
    mokhtari mokrane mokrani mokros mokrosova mokua mokwa mol molak molano molder molegraaf molek molen molenaar
    molesini molga moli molin molina moliner molins molis molitor molka moller mollie molloy molly molnar moloney
    molraoghain molyneux momanyi momberg momena momin momodou momoko mona monachain monaco monaghan monagle monahan
    monalisa moncada moncrieff mondaca mondadori mondaini mondise mondragon monduzzi moneta monfort mongain mongan
    mongare monghaile mongol mongolian monica monicah monicelli monika monique monira monis moniuszko monja
    monkiewicz monna monnard monnet monney monnie monnier mononen monowara monreal monroe monroy monsalve monserrat
    mont montague montalban montalcini montalti montalvo montana montanari montanariello montandon montanelli
    montanez montano monte montecchi montecino montecinos monteiro montel montemayor montenegro montero montes
    montesano montesinos montessori monteverdi montez montgomery monti montie montoya montrell montserrat monty mook
    moone moonen mooney moore moosbrugger mor mora moraa morabito morachain moradeke moraes morag moraga morahan
    morain morais moraleda morales moran morand morandi morandini morante morar morara morard morata moravcik
    moravcikova moravcova moravec moravecova morawiak morawo morayo morcillo morcinek mordak mordal mordechai mordha
    moreau moreels moreen moreira morek morel morell morellato morena morenike moreno morera mores moresi moretti
    morfudd morgagni morgala morgan morgane morgans mori moriah moriarty moric moricova morillo morin morine moriom
    moris morissette morits moritz moritzs mork morka morlacchi morley mornane morolake moroney morosini morova
    moroz morpurgo morricone morrin morris morrison morrissey morrocco morrow morse morsli mortati morten mortensen
    morteza morth mortier mortimer mortka morton morucci morvan morven morvern morwen morwenna moryc morys moscarda
    moschino mosciski mose mosemann moser moses moseti mosharraf moshe mosi mosinmileoluwa mosiolek mosis moskalik
    moslavac mosley mosquera mossie mostefaoui mostek mostyn mosunmola mosur mota motak motha mothain mothair motte
    mottershead mottet mottiez mottus motu motunrayo moturi motycka motyckova motyka motykova mou moulay moulin
    mouloud mouna mounir moura mourad moureau moureen mourib mourine mousel moussa moussaoui moustafa mouton mowlid
    moy moya moyano moyer moylan moynihan moyo moyosore mozart mozdzierz mozell mozella mozelle mozhgan mpangazitha
    mpanza mphahlwa mphankomo mphazima mphemba mphephethwa mpho mpikela mpila mpofana mpofu mpumuza mpungose
    mpunzana mputu mqadi mqungebe mrak mraoiligh mraovic mraz mrazek mrazekova mrazik mrazikova mrazka mrazko
    mrazkova mrazova mrihani mriosain mroczko mrotek mroz mrozek mrozowicz msamkhulu msane msani mseleku mshazi
    mshengu mshibe mshikela mshikila mshiyane msibi msimang msindazwe msokazi msomi msuthu msuya msweli mszyca
    mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthokozisi mthombeni mthonti
    mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange muarain muarra muasya mubariz mubetcel mubina mubinova
    muc mucahit mucellib mucevher mucha muchai muchangi muchemi mucheru muchira muchiri muchoki muchova muchui mucka
    mucko mudassar mudden mude mudgway mudlaff mudri mudronja mueen mueller muema muendo mueni mufaro muferrih
    mufide mufit muga mugabhain mugain mugambi muganli mugber mugdha muge mugendi muggs muggur mugheera mugica
    mugisha mugo mugur mugure mugurel muhallil muhamed muhamet muhammad muhammadali muhammadaliyev muhammadamin
    muhammadaminov muhammadamir muhammadamirov muhammadayub muhammadayubov muhammadaziz muhammadazizov muhammadov
    muhammadrizo muhammadrizoyev muhammadsafo muhammadsafoev muhammadsodiq muhammadsodiqov muhammadsolih
    muhammadsolihov muhammadumar muhammadumarov muhammadyasin muhammadyasinov muhammadyusuf muhammadyusupov
    muhammadziyo muhammadziyoev muhammed muhammet muhannad muharrem muhazzim muhia muhib muhima muhip muhittin
    muhiye muhlbacher muhlberger muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsina muhsinova muhubo muhumed
    muhyettin muia muichille muigai muighe muijs muilcin muilleagain muilleoir muilligh muimhneachain muimhnigh
    muimi muinde muindi muineachain muineog muinghile muinilligh muinneachain muinnile muir muircheartaigh
    muireadhaigh muireagain muireain muireall muirean muireann muirgeain muirgheasa muirgheasain muirighthe muiris
    muirithe muirneachain muirthile muirthin muiruri muizza muizzova mujahid mujde mujur mukaddes mukamana mukami
    mukasa mukbile mukendi mukesh mukherjee mukhopadhyay mukhwana mukiri mukoya mukramin mukrume mukta muktar
    muktedir mukundi mulain mularz mulawa mulayim mulcahy mulcair mulder mulders muldoon muldowney mulei mulele
    mulenga mulet mulgrave mulgrew mulhare mulhern muli mulichen mulinge mulis mulkerrin mulki mullaghan mullain
    mullala mullaly mullan mullane mullaney mullany mullarkey mullen muller mullerova mullery mulligan mullin
    mullins mullner mullooly mullooney mulloughney mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry
    mulryan mulu mulugeta mulvaney mulvany mulvenna mulvey mulvihill mulvin mulvy mulwa mulya mulyani mulyanto
    mulyono mumba mumbe mumbi mumbua mumo mumpuni mumtaz mumtaze mumtoz mumtozova muna munari munashe munawar munda
    mundhildur mundia mundina muneeba munene munezzer munga mungai munguia munguti muni muniak munif muninn muninns
    munir munira munis munisa munisayeva muniz munnelly munni munoz munro munroe munshi munster muntaha munyao
    munyaradzi munyi munyiva munyoki munyua munywoki muoki mur murach murachain murachu murad murae murage muraguri
    murakami murali murangiri muraoile murat muratcan muratori muratovic muraya murazik murchadha murchaidhe
    murchain murchu murcia murdina murdo murdoch murdock mureithi muret murgas murgasova murgatroyd murghaile
    murialdo muriel murielle murigi muriithi murillo murilo murimi murin murinova muriset murit murithi muriuki
    muriungi murl murnain murnane murnin muro murod murodov murphy murraigh murray murri murrihy murry mursal
    mursalina mursalinaeva mursinin mursita murtagh murthuile murthy murti murty muru murugi murunga murungi musa
    musab musafet musaffa musarat musatti musau musaxanli muscet musee musembi musemma musfira musfirayeva mushtaq
    mushtariy mushtariyeva musi musial musiala musil musila musili musilova musimbi musiolik muska muskala muskunaz
    muslim muslima muslimaeva muslimov muslum musoke mussie mustac mustafa mustafayev mustafo mustak mustapha
    mustapic mustika mustofa mustonen musumba musungu musure musy musya musyimi musyoka musyoki mutahi mutahir mutai
    mutale mutanu mutasa mutasim mutegi mutembei mutemi mutethia muteti muthama muthami muthana muthee muthengi
    mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia mutie mutinda mutindi mutio
    mutiso mutisya mutluhan mutti mutua mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muur
    muursepp muuse muvaffak muvahhide muveddet muxlisa muxlisayeva muxtar muxtaroglu muya muynck muzaffer muzayyana
    muzayyanova muzdahir muzdalifa muzdalifayeva muzekker muzhir muzic muzina muzyk mvelase mveni mvubu mvuyana
    mwadime mwai mwaka mwakio mwale mwalimu mwamba mwamburi mwamini mwanajuma mwanamisi mwandla mwangangi mwangi
    mwania mwaniki mwanza mwanzia mwasaa mwathi mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero mwezi
    mwihaki mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli mya myah mycek mychal mydlak mydlarz
    mydlo mydlova myeni myer myers myeza myfanwy myga myhre myk mykel mykhailo myklebust mykola myla mylee mylene
    myles mylie myllymaki myr myra myranda myrcha myrcik myrddin myriam myrkjartan myrkjartans myrkvi myrkvis myrl
    myrle myrmann myrna myron myroslava myrra myrta myrtha myrthe myrtice myrtie myrtis myrun mysiak mysior myszak
    myszk myszor mytnik mytych mzamo mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase
    mzulwini mzungu mzyk naadir naail naajy naasih naasir naathim naazhim nababan nabeeh nabeel nabeela nabhan
    nabialek nabigh nabih nabil nabila nabin nabirye nabwire naccari nacer nachiket nacinovic nacio naciye naczk
    nada nadal nadeau nadeem nadege nader nades nadeschda nadeshda nadezda nadezhda nadhir nadhraigh nadi nadia
    nadig nadiia nadim nadin nadine nadira nadja nadkarni nadr nae naeem nael naess naessens naf nafasat nafees
    nafesa nafii nafile nafis nafisa nafula nafuna nagar nagarajan nagel nagele naghmeh nagi nagioglu nagl nagle
    naglik naglis nagorka nagy nagys nahar nahashon naheed nahiara nahid nahla nahom nahuel naiara naib naibei naide
    naidu naik naila naili nailin naim naima naimh nainggolan nair nais naismith naja najair najam najat najee
    najeeb najera naji najia najib najibullah najla najma najmin najmudin najuma najwa nakagawa nakajima nakamura
    nakato nakhumicha naki nakia nakic nakif nakip nakisha nakita nakku naksh nakul nala nalan nalar nalazek nalecz
    naledi nalepka nalepkova nalewajek nalewajko naliaka nalin nalini nallely nallon nally nalty nalwanga nam namaga
    nambi namiq namon namrata namukasa namutebi namysl namyslo nan nana nanami nanbird nance nanci nancie nancy nand
    nanda nandini nandisa nando nandor nandwa nanette nangle nanie nanjala nanna nannette nanni nannie nansi
    nansubuga nansy nantlais naoidheanain naoimh naoise naoki naoko naom naoma naomh naomi naomy naoto napitupulu
    napoleon napoleone napolitano naqib naradhaigh naradi naraigh narain narang naranjo narasimhan narayan narayanan
    narcis narcisa narciso narcisse nardi naree naresh narfi narfis narges nargis narhanim nari nariman narimane
    narinder naringul narji narong narozna narozny narpati narula narusis narvaez nas nasab nasambu nascher
    nascimento naseem naseema naser naserian nash nashipie nashiruddin nasiadka nasiba nasim nasima nasimiyu nasir
    nasira nasiru naslund nasra nasreen nasri nasrin nasrullah nasser nassim nastaj nastaly nastaran nasteexo nastja
    nasuf nasyiah nasyidah nat natacha natalee natali natalia natalie nataliia natalija natalina natalio natalja
    nataly natalya natan natanael natanaels natanek nataniel nataniels natans natarajan natasa natascha natasha
    natasja natasza nate natella nath nathalia nathalie nathaly nathan nathanael nathanial nathaniel nathari
    nathasha nathen natiq natividad natnael natosha natoya natsai natsir natt natta nattawun nattie nattsol nattulfs
    nattulfur naud naughton naujokas naumiuk naumov nauru nauseda nautica nava navajo navara navarova navarrete
    navarria navarro navas navdeep naveed naveen navez navjot navneet navone navpreet navratil navratilova nawal
    nawar nawaz naweed nawoj nawrocki nawrotek nawroz nayak nayar nayara nayaret nayareth nayef nayeli nayely nayfa
    nayibe nayil naylor nayyab naz nazan nazanin nazar nazaret nazareth nazarewicz nazari nazario nazarko nazarov
    nazdar nazende nazi nazia nazidil nazifa nazim nazimek nazimet nazir nazish nazli nazlihan nazlim nazma nazmi
    nazmiye nazmul naznin nazrul ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane ndaba ndabandaba ndabansele
    ndabase ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndebele ndege ndegwa nderitu ndichu ndidi ndiema ndima
    ndimande ndinda ndinisa ndirangu ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela
    ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduku nduli ndumiso ndunda ndunge ndungu nduta
    ndwandwe ndwiga nea neabhail neacail neachtain neal nealie nealon nealy neancol nearaigh neary neasa nebiat
    nebih nebiha nebiyu nebojsa nebot necati necci necdat nechifor nechirvan necilal necla necmettin necva ned neda
    nedas nedda nederlotharingen nedermeijer nedic nedjar nedjma nedra nedzi needham neehan neel neelam neelan
    neelima neelin neelum neely neema neenan neerachapong neeraj neerlandes neetu nefaret nefiye neftali negar
    negash negasi negele negin negrete negron neha nehemiah nehip nehring neider neil neilan neilian neill neilson
    neira neirynck neisti neistis neja nejc nejdet nek nekesa nel nela nelah nelcy nelda nele nelia nelida nelie
    neligan nelima nelio nelis nelissen nell nella nelle nelli nellie nello nelly nels nelson nelsy nelu nelya
    nemanja nemcova nemec nemecek nemeckova nemes nemeth nena nenad nene nenita nenna nenni nennis nenzi neo neola
    neoma nepali neppie neptun neptunus nerea nereida nerger nergiz neriban nerijus nerim neringa nerissa nermeen
    nermin nertila nery nerys nes nesfe nesip neska neslihan neslinur neslisah nesmann nesrin nesrine ness nessa
    nesterowicz nestor nestorowicz neta nete neto netra netta nette nettie neu neubacher neubauer neugebauer
    neuhauser neuhold neulinger neumann neumayer neumayr neumeister neumuller neuner neureiter neureuther neuschafer
    neustrie neuteboom neuville neuwirth neuzerling nev neva nevada nevado nevaeh neval nevala nevalainen nevarez
    neve neveah neven nevenka neves neveu nevgin neville nevin nevio nevise nevsal nevsale newell newman newroz
    nexhmije ney neyens neylon neyran neza nezengul nezihi nezize nga ngaire ngala ngam ngamia ngan nganga ngao
    ngari ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeni ngeno ngetich
    ngiba ngidi ngige ngigi ngina ngo ngobese ngobisi ngoc ngomane ngome ngonidzashe ngonini ngotho ngotsha ngoy
    ngozi ngubane ngubeni ngugi ngui ngumbao ngungunyana ngunjiri ngure nguyen nguyet ngwane ngwazi ngwekazi ngwenya
    nhan nhat nhi nhien nhlabathi nhlane nhlanhla nhlanhlampofu nhlapho nhleko nhlengethwa nhung nia niadh niaidh
    nial niall niallagain niallain niallghais niallghuis niamh nianain niara niathain niaz nibal nibaldo nibali
    nicaise nicanor nicat niccolo nicewicz nichakarn nichelle nichifor nichol nichola nicholas nicholaus nichole
    nicholls nichols nicholson nicholus nicki nicklas nicklaus nickolas nickson nicky niclas nico nicoara nicodemo
    nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolau nicolaus nicolay nicole
    nicoleta nicoletta nicolette nicoletti nicoline nicolini nicolle nicolo nicolucci nicu niculina niculita nicusor
    nicuta nida nidal nidhi nidia nidra nieborak niebudek niechcial niecko niedbal niederl niedojadlo niedospial
    niedzwiadek nieh niek niels nielsen niemczuk niemeier niemela niemi nieminen niemira nienke nienow nieradko
    nieradzik niermann nieroda niescior niescioruk niesporek nieszporek nieto nieuwenhuijsen nieuwstraten nieves
    nievo niewiara niewola nigam nigar nigel nigesa nigg niggli nighat nigmet nihad nihai nihal nihan niharika nihat
    nihoe nii niilo niina niiranen niit nijak nijman nijole nijs nik nika nikanor nikanors nikau nikel nikesh nikhil
    niki nikia nikiforov nikita nikitin nikki nikko niklas niklasson niklaus niklewicz niko nikodem nikol nikola
    nikolaev nikolai nikolais nikolaj nikolajs nikolajuk nikolaos nikolas nikolaus nikolay nikole nikolett nikoletta
    nikolic nikolina nikora niks niksa nikula nikulas nila nilab nilam niland nilay nilcan nilda nile niles nilesh
    nilgun nili nilima nilles nilo nilofar niloofar niloufar nils nilsen nilson nilsson nilufa nilufar nilufarova
    nim nimac nimakoah nimco nimet nimfa nimisha nimo nimra nimrat nimwegen nina ninalowo ninetta ning nini
    ninioluwa ninna ninnie nino ninoska ninthe niocail nioclais nipa nipp niquille nira niracha niraj niran nirgul
    nirja nirmal nirmala nirosha niroshan nisa niscoromni nisevic nisha nishant nishimura niskanen nisreen nissen
    nissinen nistor nita nitara nitek nitesh nithya nitin nitkiewicz nitra nitrova nittaya nitti nitto nitzsche niu
    niusha nives nixon niyaga niyan niyaz niyazi niyilolawa nizar nizet nizetic niznanska niznansky njabulo njagi
    njala njall njalls njambi njapha njau njenga njeri njeru njie njihia njiki njinji njiru njogu njoka njoki njoku
    njola njomane njoroge njozi njue njuguna njuki nkabinde nkala nkamzwayo nkansa nkansah nkatha nkazimulo nkechi
    nkem nkirote nkiru nkiruka nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali
    nkwaliyenkosi nkwanyana nnamani nnamdi nneka nnenna noa noack noah noam noams nobantu nobauer nobie nobuhle
    nocek noculak nodanga nodlomo noe noeleen noelia noeline noella noelle noemi noemie nogantshi nogiec nogla
    nogueira noguera nogues nohely nohlmans nohora noi noirin nois nojek nojman nojus nokkvi nokkvis nokulunga
    nokuthula nola nolan nolberto nolcini noleen nolen nolia nolie nollaig nollee nolty noma nomagugu nomalanga
    noman nomasonto nomathalente nomathemba nombela nombhoco nomcebo nomm nomme nommik nomndayi nomsa nomthandazo
    nomusa nomvula nomvuma nona nondaba nondlela nonduma nongalaza nongalo nonglak nonhlanhla noni nonie nonis
    nonjabulo nonkosi nonkululeko nonni nonnis nonso nontanda nontuli nonyana noonan noone noor noora noordeloos
    noordijk noordmark noort noortje noorullah noot noppakao nora norac norah noraidh norambuena noras norberg
    norbert norberto norberts norbey norbiato nord nordberg nordgren nordin nordio nordlander nordlund nordqvist
    nordstrom nore noreen noren norene noreta noretta norgaard norgren nori norica noriega norina norine noris
    norita norlin norling norma norman normand normann normanns normunds norramon norris norrman norry norte
    northeim norton noruego norval norwegian norwood nosbusch nosheen noshin nosiglia noszczyk nota notarbartolo
    notburga nothando notova nott nouar noud noui nour noura nouri nousiainen nout novaes novais novak novakova
    novaro november novembers novi novikov novitasari novoa novosel novota novotna novotny novruz nowacki nowak
    nowakowski nowanqa nowek nowicki nowotka nowotnik nowotny nowrot noxolo nozibusiso nozima nozimova nozizwe nozka
    nozulu nqobizitha nqumela nrima nsele nsia nsibande nsibanyoni nsimba nsindane nsukuza ntaka ntamonde ntanzi
    ntenga nthenya nthiga nti ntiamoa ntim ntimi ntinyari ntombela ntsele ntshalintshali ntshangase ntshingila
    ntshiza ntuli ntumba nuadhain nuadhan nuala nuallain nuanain nubar nubia nuch nudret nuevo nuffel nugent nugnes
    nugraha nugroho nuha nuhu nuin nujood nula nulty numi numis nunain nunes nunez nunne nuno nunzio nuosu nupdal
    nur nura nuraini nural nuran nuray nurbanu nurcan nurda nurdeniz nurdiyanti nurek nuretdin nurettin nurey nurgil
    nurhayet nuri nuria nuriat nurice nuriya nuriye nuriyet nuriyeva nurjahan nurk nurkan nurkiewicz nurlan nurlana
    nurm nurmelek nurmi nurminen nurmuhammad nurmuhammadov nursan nurseda nurser nursim nurtac nurten nuru nurul
    nurulla nurullah nurveren nury nus nusa nussbaumer nussle nusslin nuta nutcha nutkrita nutwadee nuur nuura nuut
    nuutinen nuwenhijsen nuwenhuijzen nuwenhuse nuwenhuysen nuyan nuyts nuzhat nwabudike nwachukwu nwosu nxamalala
    nxasana nxele nxumalo nya nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyah nyakio nyakundi
    nyale nyamai nyamawi nyambane nyambose nyambu nyambura nyame nyamu nyamweya nyana nyanchama nyanda nyandeng
    nyandeni nyangaresi nyangau nyangweso nyantakyi nyaradzo nyarko nyasha nyasi nyasia nyathi nyawa nyawira nyawo
    nyawokhulu nyawose nyazitla nyberg nybjorg nyc nydia nyembe nyembezi nyesha nyeuwenhuysen nygard nygren nyhan
    nyide nyk nykanen nyla nylah nylander nylen nylund nyman nynke nynorsk nyoike nyoka nyokabi nyokayebululu nyoman
    nyongesa nyongwana nyoni nyota nyree nys nyssen nystrom nytko nyuki nzai nzama nzamela nzau nzilani nzima
    nzimande nzimase nzioka nzioki nzisa nzomo nzuki nzuza oakley oana oanh oba obada obaid obaidullah obama obando
    obanijesu obara obare obarzanek obasanjo obdulia obe obed obeirn obeirne obeng oberbrunner oberg oberhauser
    oberhofer oberleitner obermayr obermuller oberndorfer oberweis obi obiala obianuju obie obiero obinna obioma
    obonyo oboyle obradovic obrassil obratov obrazil obrennan obrien obroinin obrown obryan obryen obst obsut
    obsutova obuchowicz obuya obyrne ocadden ocafferky ocalan ocallaghan ocampo ocana ocarolan ocarroll ocasey
    ocasio ocassidy occitan occitano oceane ocenas ocenasova och ochab ochal ochieng ochnik ochnio ochoa ochola
    ochota ochten ochwat ocie ocleary oclery oconnell oconner oconnor ocrohan ocrowley octa octav octavia octavian
    octaviana octavie octavio octaviu octavius ocurry oczko oczkowicz oda odalis odaly odalys odda oddbergs
    oddbergur oddbjorg oddbjorn oddbjorns oddfreyja oddfreyr oddfreyrs oddgeir oddgeirs oddhildur oddi oddie oddis
    oddkell oddkells oddlaug oddleif oddleifs oddleifur oddmar oddmars oddny oddrun oddsteinn oddsteinns oddur
    oddvar oddvars oddveig oddvor odea odelia odeline odell odera odero oderwald odescalchi odessa odeta odete
    odetola odette odevanney odevenny odhiambo odhran odie odika odile odin odina odinaeva odinaka odinga odira odis
    odiwuor odkanli odobasic odoherty odom odon odongo odonnell odonoghue odonohoe odonovan odowd odoyo odriscoll
    odrzywolek oduffy odunayo odunsi oduor oduori odus odwyer oehri oemencs oennen oeshi oestrovsky oever ofarrell
    ofarrelly ofeigs ofeigur ofelia ofeliya offie offredi ofiara oflaherty oflynn ofner ofori ofosu ofreil ofriel
    ogada ogain ogallagher oganer ogara ogawa ogbuehi ogden oge ogechi ogega oger oget ogeto ogilvie ogindan oginga
    oginni oglaza ogmunda ogmunds ogmundur ogn ogochukwu ogola ogoldrick ogolla ogonek ogooluwa ogorman ogowan
    ograbek ogrady ogri ogris ogrodowicz ogrowney ogulana ogulbas ogunbamigbe ogunbiyi ogunbo ogunde ogunleye
    ogunwobi ogunyeye ogurata ogus ogutu oguz oguzman ogweno ohagan ohaire ohalloran ohanlon ohanrahan ohara ohare
    ohaughey ohea ohegarty ohehir oherlihy ohickey ohiggins ohlsson ohman ohora ohoulihan ohri ohurley ohussey
    oibicin oikarinen oilifir oinonen oirchinnigh oireachtaigh oirschot oisin oispuu oistigin oitir oiva oja ojala
    ojanen ojas ojaste ojasvi ojeda ojiambo ojibwa ojo ojua ojukwu ojwang okada okafor okamoto okan okanay okane
    okbay oke okearney okech okechukwu okeefe okeeffe okeke okello okelly okelo okemwa okennedy oketch okey okeyo
    okguclu okieve okinyi okkas okla okon okongo okonkwo okoro okot okoth okoye okraska oks oksana oksanen okseven
    okta oktavia oktaviani oktavius oktay okto oktos oktovia oktovius okturemis okturk okubay okuku okumu okuneva
    okyalaz okyere ola olabisi olabode oladare oladele oladimeji oladipo oladipupo olaf olafia olafina olafs olafur
    olah olaitan olaiya olajumoke olakunle olalekan olalla olamide olan oland olander olanrewaju olansile olar olas
    olasunmbo olasupo olate olausson olav olave olavi olavia olavs olawale olaya olayinka olbrych olca olchawa oldag
    oldrich oldroyd ole olea olearczyk oleary oleg olegario oleh olejniczak olejnik olek oleksa oleksak oleksandr
    oleksandra oleksiewicz oleksii oleksik oleksiuk olen olena olene olesen olesiejuk olesk oleskiewicz oleszczak
    oleszko oleta olevia olewniczak oley olfert olga olgeir olgeirs olgerts olgierd olguin olha oli oliboni olie
    olimpia olimpian olimpiu olin olina olinda oline olinger olis oliva olivares olivarez olivas oliveira olivene
    oliver olivera oliveras olivers olivert oliverts olivetti olivia olivie olivier olivija olivine oliviu olivo
    oliwer oliwia oliwier olko olkowicz olle oller olli ollie ollikainen ollila ollivier olly olma olmedo olmo olmos
    olnir olnirs oloan olof olofsson ololade oloo olooney oloughlin oloughlinn olov olowokeere oloyede olrun olsen
    olson olsson olst olszewski olszowa olszyna olthof olu olubode olubunmi oluchi olufemi olufunke olufunmilayo
    olugbayila olujimi olukotun olukunga olumide olumorotimi oluoch olus olusanya olusegun oluseyi oluwadamilola
    oluwafemi oluwagbemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwaseyi
    oluwatobi oluwatosin oluwole olveig olver olvera olvers olvir olvirs olwen olwethu olykan olympia oma omaca
    omahoney omahony omaima omair omaira omaja omalley oman omani omar omara omari omarion omars ombasa ombati ombui
    omeara omeir omer omi omid omidina omie omina ominova omiotek omis omisha omkaar omma ommeren omobobola
    omobolanle omodunni omojola omolabake omolara omollo omolo omondi omooney omoore omosalewa omotara omotayo
    omotola omotoso omotoun omowumi omran omriye omullan omur omurnaghan omwenga omweri omwoyo omya ona onat onate
    oncel ondari ondiek ondieki onditi ondolfs ondolfur ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova
    ondrej ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova ondricka ondrus ondrusek ondrusekova ondruska
    ondrusko ondruskova ondrusova oneal oneida oneil oneill onel onesmus oneta oney ongay onge ongen ongeri oni onie
    onio onisto onjengenyamazane onkar onni onnie onofre onoh onolan onome onsal onsongo ontiveros onuker onunds
    onundur onur onurcan onursu onveer onwuka onyancha onyango onyeka onyiego onyinye ooko oommen ooms oona oonagh
    ooste oosten oostendorp oosterhek oosterhout oostveen ooyen opalach opan oparinde opas opazo openshaw opeyemi
    opha ophelia ophelie opiola opiyo opizzi oplustil oplustilova opmans opoka opoku opondo opper oppong oprea opuku
    opung opwonya opyrchal oqtay oquendo ora orafferty orah orahilly oralaigh oralia oran oranli oras orathai orav
    orawiec orazio orban orbanic orbekk orbrun orcin ordenes ordonez orduxan oreardon oregan oreilly orelia orellana
    oren orene orengo oreofe oreskovic orest orestas oreste orfelina orfeus orfhlaith orfiye org organisciak orgun
    orhan oriana orie orik orilla orin orina orinder orion oriordan oris oriya orjan orjuela ork orka orkisz orla
    orlagh orlaigh orlaith orland orlando orlaugs orlaugur orleans orlena orley orlic orlik orlikova orlin orlo
    orlov orlovic orlowski orlygs orlygur orma orman ormar ormars ormeno ormerod ormhildur orms ormsby ormur orn
    orna ornat ornelas ornella ornolfs ornolfur orns oromo orooney orosco orosz orourke orozco orpel orpha orr orra
    orrego orren orri orrie orrin orris orsini orsolic orsolya orson orsos orsulic orszulik orta ortak ortansa
    ortega ortese ortiz ortmann ortner ortolani ortrud ortrun ortuno ortwin oruane oruc orucov orval orvar orvars
    orvel orvil orville orvin orvis orvokki orwa orwat orxan oryan orysia oryurek orzechowski orzeszek osa osada
    osagie osama osamu osas osaze osbaldo osborn osborne oscair oscannell oscar oscuro ose osei osetio osgair osha
    oshannon osharkey oshaughnessy oshea osheehan osheil oshiel oshin oshodi osiadacz osial osian osica osie osiemo
    osik osinski osipiuk osipowicz osiyeva osiyo osk oska oskar oskari oskars oskarsson osko oskroba osland oslizlo
    osman osmann osmo osogo osojca osorio osoro osp ospelt ospina ospino oss ossama ossandon ossani osses ossetian
    ossi ossian ossie ossipov ossola ossur ostafin ostap ostapczuk ostapiuk ostasz ostberg osten osterberg
    osterhoudt ostermann ostinelli ostling ostlund ostman ostrega ostrowski osullivan osuna osunleke osuntokun
    osvald osvaldo osvalds osvaldur osvifs osvifur oswald oswaldo osweeney oswin oszust ota otabek otabekov otakar
    otavio otay otcenas otcenasova otelia otero otfried otha othel othman othmar otho oti otiende otieno otierney
    otilia otilija otis otiwa otkatla otkell otkells otmani otmar oto otogher otoole otremba otri otris ots ott otta
    ottar ottarr ottarrs ottars ottavio otte ottfried otti ottie ottilia ottilie ottino ottis ottmar otto ottokar
    ottomar ottone ottos ottosson otuo otur otylie ouali ouanes ouchene oude oudewater ouellet ouida ouko ouma oun
    ounapuu ousman ousmane oussama outi ouwel ouwerkerk ovadia ovalle ove overdijk overeem overgaard oversteeg ovid
    ovidio ovidiu oviedo ovila oviya ovun owain owais owczarczak owczarek owen owens owethu owino owiti owokoniran
    owolabi owoyemi owsiak owsianka owsiany owuor owusu owusuwaa oxana oxar oxars oxdal oxndal oyadiran oyaifo
    oyarce oyaro oyarzo oyarzun oyekan oyenike oyeniyi oyetoro oyeyemi oyin oyindasola oyinkan oyinlola oymak oyoo
    oysha oyshayeva oyugi oza ozakan ozalpsan ozan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozcan ozdal
    ozdes ozdil ozdogdu ozel ozell ozella ozerdinc ozertem ozge ozger ozgun ozgur ozie ozieblo ozimec ozinal ozioma
    ozkan ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozuna ozy ozyurt ozzie ozzy
    paakkonen paal paananen paap paas paavilainen paavo paavola pabis pabisiak pabla pablo pabon paca paccot pacelli
    pacetti pacewicz pacheco pacher pachla pachler pachnik pacholak pacholczak pacholek pacholik pachongruk pachoud
    pachowicz pachuta pacia pacifica pacillo paco pacocha pacomio pacura pacyga paczos pada padberg padden paddyjoe
    padilla padlo padma padmanabhan padmasari padmi padovano padraic padraig padraigh padraigin padron paegle paepe
    paez paffrath pagac pagacz paganini pagliaro pagnotto pahal pai paidamoyo paidin paier paige paillet paiman
    paimo pairceir pairlee paisley paityn paiva paivi paivikki pajak pajda pajdak pajek pajer pajerova paju pajula
    pajunen pajur pak pakarinen paker pakjira pakos pakosz pakshan paksu pala palac palacio palacios palak palan
    palastri palau paldis palega palej palen paley palgan palhanna palhildur pali palic palica paliga palin palina
    palka palko palkova palkovic palkovicova palla palladio pallares pallavi palle pallie pallo pallova palma palman
    palmar palmars palmer palmey palmgren palmi palmira palmis palmisano palmqvist palo paloma palomaki palomar
    palomares palombi palomo palonek palov palova palovcik palovcikova palovic palovicova palovova palrun palsson
    paltrinieri palu paluch paluchova palumbo palus paluszak palwasha palwinder palyga pam pamala pambe pamela
    pamelia pamella pamfil pamic pammer pammy panagachie panait panasewicz panashe panasiewicz panatta panca pancerz
    panchal pancho pandey pandit pandora pandu panduric pandya panfilo pangeran pangestu paniagua panicucci panicz
    panini panjabi panji pankaj pankrac panna pannawich panov pantoja panus panya panyabi panzera pao paola paoletta
    paoletti paolini paolo paolucci paor papafava papak paparic papetti papp paprotny paquay paquet paquette paquin
    paquot para parada paradi paradis parafiniuk paralee parames paramita paramjit paraschiva parbati parda pardeep
    pardi pardo paredes pareja parejo parekh pareto paride parijs parikh parin parinaz parini paris parisa parisi
    parisian parker parkes parkin parkinson parkitna parkitny parkkinen parlee parman parmar parmentier parmer
    parmes parminder parmitano parmjit parn parna parnpuu parpinel parra parraguez parri parrish parsa partanen
    partel parth parthenia partida partlainn partzelt parul parus paruta parvaneh parveen parvez parviainen parvin
    parvinder parviz parwana parwin parwiz parys parzer parzonka parzyszek pasa pasanen pasang pascal pascale
    pascaline pascarella paschal paschoud pasciak pascoe pascual pascuala pasek pasekova pasi pasiak pasich
    pasieczna pasierbek pasiut paska paskalia pasko paskova pasman pasnik pasolini pasqua pasqual pasquale pasquier
    passalacqua passchiers pasten pastine pastoors pastora pastucha pastula pastun pastuszek pastuszko pasuk
    paszkowiak pasztaleniec pasztor pataki patalas patberg patchaploy patcharaporn patcharee patchett patel paten
    paterson pathak patil patino patla patoka patola paton patora patrek patreks patrekur patric patrica patrice
    patricia patricie patricija patricio patrick patricks patrik patriks patrisia patrizia patrizio patru patrycja
    patryk patrzalek patsy pattamon pattapon pattatomporn patterson patti pattie patton pattyn patyna pau paucek
    pauer pauk pauko paukova paul paula paulauskas paule pauletta paulette pauli paulica paulicek paulicekova
    paulien pauliina paulik paulikova paulin paulina pauline paulino paulitsch paulius paulo paulovic paulovicova
    pauls paulsen paulsson paulus pauly pauric pausini pauw pauwels pavanello pavani pavao pavarotti pavel pavelek
    pavelekova pavelic pavelka pavelko pavelkova pavelova pavert pavez pavic pavicic pavin pavka pavko pavkova
    pavkovic pavla pavlic pavlicek pavlicekova pavlicko pavlik pavlikova pavlikovska pavlikovsky pavlin pavlina
    pavlo pavlov pavlova pavlovic pavlovicova pavlovova pavol pavolova pavon pavone pavuk pavukova pawan pawel
    pawela pawelek pawelkiewicz pawelko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos
    pawlowski pawlukiewicz paxton payal payam paye payet payne payten payton paz pazdan pazdziora pazera pazik
    pazola pazos peadar peader peano pearce pearla pearle pearlene pearley pearlie pearline pearse pearson peatain
    pechel peciak pecnik pecotic pecur peda peder pederiva pedersen pedersoli pedisic pedrak pedram pedraza
    pedrazzini pedrero pedro pedroni pedros pedrosa pedroza pedrycz pedzik peem peeter peeters peggie peggy peham
    peharda pehkonen pehlil pei peiffer peigi peinado peircin peiro peitrequin peixoto pekka pekkala pekkan
    pekkarinen peksa pela pelaez pelaji pelayo pelikan pelikanova pelin pelka pelkonen pelle pellegrini pellegrino
    pelletier pelli pellicer pellico pelser peltier peltola peltonen peltoniemi pembe pembesin pena penaloza
    penalver penar penas pender pendl penelope peng penhaligon penic penina peninah penkala pennanen pennetta penni
    pennie pennington penri penrose penry pensri pentti penttila penttinen penz pepe pepijn pepin pepita pepito pera
    perak peral perala perales peralta peranda perano percic percival perck percy perczak perdomo perea peredur
    pereira perello peren perera peres pereyra perez pergande pergolesi peri peric perini perinur peris perisic
    perka perkasa perkins perko perkona perkons perkov perkovic perla perley perlik perlita permadi permata
    permchart permelia permun pernak pernell perner pernilla pernille pero peron peronne peros perozzo perreault
    perret perri perrier perrin perrine perron perrono perrot perry pers persa pershing persian persico persijn
    persson pertile pertini pertiwi pertl pertti perusko peruzzi pervaiz perveen perwin pesa pesendorfer pesent
    peshang peshawa pesic peska pesko peskova pesonen pesta peszko peta petar pete petek peteris peterlik peterse
    petersen peterson petersson petey petit petitjean petr petra petralli petrana petras petrassi petrauskas petre
    petrea petri petric petrica petricevic petrina petrisor petrit petro petrocelli petrona petronela petronella
    petronila petros petrov petrova petrovic petrovicka petrovicky petru petrucci petrucelli petrun petrunella
    petrus petruska petruskova petrut petruta petruzzi petryk pettai petter petteri pettersen pettersson petur petya
    petz peukert pexshan peyman peyton pezda pezzali pfannerstill pfeffer pfeifer pfeiffer pfister pfleger phadraig
    phaidin phailin phakathi phakathwayo pham phan phanice phartholain phartolain phathwayo phayre phearsain phebe
    phelan phelim phelix phelps phenphitcha pheobe phetha phethela phewa phikela phil philban philbin phileine
    philemon philib philip philipp philippa philippart philippe philippine philips philis phillip phillips
    phillipsen phillis philo philomena philomene phineas phingoshe phiri phoebe phoil phong phoseka phoswa phu
    phubes phuc phueng phungula phuoc phuong phusilarungrueng phuthini phylicia phylis phyliss phyllis pia
    piacentini pianduangsri piane pianka piaras piascik piasecki piaseczna piatek piatkiewicz piazzi picard piccand
    piccinni piccio pich pichardo piche picheta pichler pichon pichpandecha pickering pickersgill pieber piechna
    piechura pieczarka pieczyrak piedad piegza piejko piekacz piekara piekarek piekart pielach pielech pielka pien
    pieper pierangelo pierard pierchala pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero
    pierpaolo pierrard pierre pierret pierrette piersa piersanti pierson pierz pierzak piesik piestrzeniewicz
    pieszak piet pieter pieters pietila pietra pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz
    pietrek pietrewicz pietro pietrus pietrusiak pietrusiewicz pietryga pietrzak piette pigafetta piggott pignatti
    pigott pigula pihelgas pihl pihlak piho piia piir piirainen piirsalu pijus pik pika pikatsingkorn pikec pikk
    pikor pikova piksa pikula pilar pilarek pilbin pili pilich pilipczuk piljek pilka pilkington pillai pillay pilon
    pilz pim pimchanok pimenta pina pinamonte pinar pincheira pincherle pinda pinder pindor pindral pineau pineda
    pinedo pineiro pingle pinheiro pinho pinilla pininfarina pinkey pinkney pino pinol pintar pintaric pinter pintor
    pintusorn pinzon pio pioch piogoid piorek piotain piotr piotrak piotrek piotrkowicz piotrowiak piotrowski
    piovani pippa piquer pirahmet pirakash piran pirandello pirard pirathap pirc pircher pire pirelli pires piret
    pirinen piriya pirjo pirker pirkko pirlot pirmin pirnat piron piroska pirotte pirson pisacane pisani pisano
    pisaroni piskor pison pistoletto pisut pisutova piszcz pitala pitanuwat pitek pitipat pitkanen pittman pitts
    pitula pitura pius piwek piwowarek pizarro pizon pizzamano pizzetti pizziol pizzo pjets pjetur pkemoi pla
    placido plak plamen plana planas planeta plantak plantard plante plantek plas plaskota plath platini plattner
    platzer plaucha plauchova plavec plavecova plavucha plavuchova plazanin plch plchova pleban plebanek pleimeann
    pleimionn plekancova plekanec ples plese plesivcova plesivec pleskot plesniak plesu pletschette pleun plewnia
    plich plinio plizga plocharczyk plocienniczak plodzien ploeg plona ploom ploskonka plourde pluijm pluma plummer
    pniak poblete pochet pochopien pochron pociask pocius poczatek poczta poder podeszwa podgorna podgorny
    podhradska podhradsky podkonicka podkonicky podkowa podlesna podniece podnieks podpora podra podsiadla
    podsiedlik poelmans poerio pogacnik pogorzelec pohjola pohl poil pointner poirier pokas pokorna pokorny pokos
    pokrzywa poku pokuaa pokusa polaco polad polak polakiewicz polakova polanco poland polani polasik polaszek polat
    polauaypon polchlopek pold poldma poldmaa polesel poleszak polet poletek polewka polfliet polglase poliak
    poliakova polic policht polina polis politowicz politz polizzi poljak poljakov polk polla pollak pollakova
    pollanen pollard pollet pollich pollie pollu polly polnik polom polona polonca polonijo polovic polpo polzer
    polzl pomaa pomares pombo pometta pompa pompeo pompilia pompiliu pomponio ponce poncelet ponci poncin poncio
    pongpanitch pongrac poniedzialek pons pont pontecorvo ponti pontus pooja poole poom poos pooya popa popescu
    popielarczyk popobawa popov popovic poppe poppel popy porcel porcellato poreda porfirio pornchanok pornthip
    poropat porras porsche porsha porta portero portia portilla portillo portka portmann porto portugues portuguese
    porubjak porubjakova porwol porzio porzucek posada posalee posch poschl posey poska poslon posluszna posluszny
    posmyk posnik pospiech pospisil pospisilova postawa postl postlethwaite postma potaczek potega pothanun potier
    potocnik potoczek potoczna potok pottier potts potvin potyrala pou poucke poul poulain poulin pouliot poulsen
    pouros pouw pouya povilas povilonis powala powalka powazka powell powierza powlowski poza pozder pozega pozo
    pozuelo pozzecco praagh praba prabawa prabhakar prabhjot prabhu prabowo prabu prachayaroch pracz praczyk prada
    pradana pradeep pradhan pradipta prado praet praga prager pragna prakalpawong prakasa prakash prakosa prames
    pranata pranav pranawa praneel pranit pranowo prantl praoidheail prasad prasanna prasasta prasek prasert
    prasetya prasetyo prashad prashant prastuti prat pratama pratesi pratheepan prati pratik pratiwi prats pratt
    pratyush praveen pravoslav prawdzik praxmarer prayitna prayoga prayogo prayoonhong prazmo prazuch preben
    preciado precy preda predovan predovic predrag preece preet preeti preetinder preiss prejs prelec prem prempeh
    premysl prendergast prenner prentice prentiss preocanin presley preston preuss prevost pria prial pribanic
    pricilla priede priedite prieditis priego prieto priit prima primitiva primitivo primozic primus pringle prins
    prinsen prinz priondargas priondragais priongaloid prisca priscah priscila priscilla priscillah priselac prisha
    priska pritam pritchard prithvi priti priuli priya priyanka probert probst proc procacci procek proch prochazka
    prochazkova prochownik procter prodi profira prohaska proietti proinnsias proinsias prokop prokopczuk prokopczyk
    prokopiak prokurat proll pronobis proost prosacco prosser prostak protasiuk prothero proulx prouse provencher
    prpic prskalo prtenjaca pruchnik prucnal prudencia prudencio prudie pruitt pruschke pruul pruvost pryal pryderi
    prygiel pryk pryor prystupa pryszcz przeklasa przekop przekwas przemek przemyslaw przenioslo przerwa przewloka
    przewozna przewozniak przewoznik przewozny przybycien przybylski przybys przystupa pszczolka ptok puc pucci
    puccini puccio puch pucher puchner pudelek pudjiastuti puente puentes puerta puga pugh pugliese puglisi puhakka
    puharic puhringer puig puirseal puja pujadas puji pujol puk pukk puklus puklusova pula pulci pulgar pulido
    puljiz pulk pulka pulkkinen pumbaa pundel puneet punhan puntigam puntira punz pupak pupakova pupek puput puranen
    purcek purcell purdy puri purificacion purina purins purmale purmals purna purnawati purohit purwa purwadi
    purwanti purwanto puscasu pushpa pushti pushto puska puskar puskaric puskarova puskova puspa puspasari puspita
    pusz putek puti putinja puto putra putri putu putz puusepp puustinen puvi pwyll pyc pych pyda pyrkosz pyrz pys
    pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak qaadir qaasim qabeel qabil qabiloglu qadar qadeer
    qadi qadim qadir qafarov qahtan qaim qais qaiser qalib qamar qani qanit qarabagli qaratel qareeb qarin qaseem
    qasid qasif qasim qasimov qatadah qawee qay qays qendresa qendrim qian qiana qiang qiao qin qing qiu qiuyue
    qiyas qoculu qomazitha qorane qori qosali qosqar quadir quaide qualter quan quaneisha quang quansah quartey
    quartier quasimodo quaye qudamah quddoos qudoos qudsia queally quechua queenane queenie quentin querini quero
    querol quesada quevedo quezada quiana quigley quigney quijada quilligan quillinan quilty quin quincy quinlan
    quinlivan quinn quinney quinny quinones quinonez quint quintana quintanilla quinten quinter quintero quinteros
    quintin quinton quintus quinty quique quirino quirke quiroga quiros quiroz quispe quitzon qulam qulu qumru
    quratulain qurban qurbanli qurbanov qusay qushi qutaybah qutb qutqasinli qutub quyen quynh qwabe raab raadik
    raag raaghib raagini raahil raakin raamat raamis raamiz raashid raatib raatikainen rab raba rabah rabar rabb
    rabbaanee rabbani rabbie rabbitte rabbiye rabea rabecca rabee rabeya rabhartaigh rabhi rabhlaigh rabi rabia
    rabiah rabiej rabih rabit rabitsch rabl racha rachael rachana racheal rachedi rachel rachele rachelle rachid
    rachida rachit rachita rachna rachtagain racine rackham racquel racz raczkiewicz rada radek radeke radel radelic
    rademaker raden radenovic radha radhakrishnan radhee radhika radi radic radika radim radin radinovic radisch
    radit raditya radka radke radko radl radman radmila rado radocaj radojkovic radolovic radomir radosevic radoslav
    radoslava radoslaw radovan radovana radovic radu raducu raduz radvile radzewicz radziewicz radzio rae raed raees
    raegan raekwon rael raelyn raelynn raemdonck raes raewyn raeymaekers raf rafa rafael rafaela rafaella rafaels
    rafal rafan rafaqat rafat rafay rafe rafee rafeek rafeeq raff raffael raffaela raffaele raffaella raffaellino
    raffaello rafferty rafi rafia rafid rafif rafih rafila rafiq rafiqul rafn rafnar rafnars rafney rafnhildur
    rafnkell rafnkells rafns raftery raftis ragan raghad raghaill raghaille raghallaigh raghav raghavan ragheb
    raghib raghna raghnaill raghnall ragna ragnar ragnars ragnbjorg ragner ragney ragnhild ragnhildur raguel raguels
    ragus raguz raha rahab rahaf rahal raharja rahat rahayu raheel raheela raheem rahel rahela rahija rahilly rahim
    rahima rahimah rahimullah rahiye rahma rahman rahmani rahmat rahmawati rahmet rahmi rahmoune rahmouni rahn raho
    rahsaan rahul rahwa rai raiden raidma raifearta raifteiri raighill raighilligh raighle raighne raight raigne
    raihan raihana raija raik raili raimo raimonda raimondi raimondo raimonds raimund raimundo raina rainer rainne
    rais raisa raisanen raissa raith raithbheartaigh raithile raivis raivo raj rajaa rajab rajagopal rajagopalan
    rajala rajan rajasa rajata rajch rajchel rajcic rajczak rajczyk rajda rajesh rajeshri rajh rajia rajinder rajiv
    rajko rajkumar rajman rajn rajni rajpal rajtar raju rajveer rajvinder rajwinder rak rakeem rakel rakela rakesh
    rakhi rakhshanda rakide rakova rakovan rakovanova raksha rakuljic rakus raleigh ralf ralitsa raljevic rallaigh
    ralph ralphie raluca rama ramachandran ramadan ramadhan ramaekers ramaker ramakrishnan raman ramanathan
    ramaswamy ramazan ramazzotti ramdani ramdedovic ramesh rami ramid ramil ramin raminta ramirez ramiro ramis ramiz
    ramneek ramon ramona ramos ramsak ramsauer ramsay ramsden ramsey ramsha ramunas ramune ramzan ramzi rana ranaigh
    ranald ranbir rance rand randa randal randalin randall randazzo randeep randel randell randhawa randhir randi
    randle randles randmaa randoja randolf randolph randver randvers raney ranganathan rangel rangga rani rania
    ranieri ranjit ranka rannva rannveig rannver rannvers ranta rantala rantanen ranveer ranvir rao raol raoul rapa
    raphael raphaela raphaelle rapin rapisardi rappaz rapraz raquan raquel ras rasa rasala rasanen rascon rasel
    raseta rasha rashaad rashaan rashad rashawn rashed rasheed rasheeda rasheedat rashid rashida rashidi rashmi
    rasic rasim rask raskin rasma rasmus rasmussen raspor rastelli rastija rastislav rastoder rastogi rasul
    raszkiewicz ratajczak ratana ratchanon ratcliffe ratemo rath rathaile rathallaigh rathika ratih ratka ratke
    ratna ratree ratsep ratta ratti rattigan raty rau rauch raud raudsepp rauf rauhala raul rauno raurica rausch
    rauscher rauter rautiainen rautio ravaglioli raval ravi ravinder ravn ravy rawa rawan rawand rawiri rawley raya
    rayaan rayan rayana rayburn rayel rayen rayfield rayford rayhona rayhonova rayla raymon raymond raymonde raymund
    raymundo rayna raynard raynaud rayne rayner raynor rayshawn rayyona rayyonova razan razi razia razniak razny
    razo razov razvan razwan rduch rea reachtabhair reachtabhra reachtagain reachtain reachtair reachtaire reachtar
    reachtuire reade reagain reagan reamoinn reamonn reanachain reanna reannachain reardon reatha reavy reba rebane
    rebaz rebeca rebecca rebecka rebeka rebekah rebekka rebic rebihat rebin rebis rebolledo rebollo rebwar recep
    recepali recer recers rechberger recio reckinger recko recte reda reddin reddy redi redican reding redl redmond
    redondo reece reede reegan reem reema reen reena rees reese reet reeves refet refik refugio refur regalado regan
    rege regena regenia regge reggie regina reginal reginald reginbald reginbalds reginbaldur reginbjorg regine
    reginn reginns regis regitse regitze regnier reguera regula regulo rehaan rehab reham rehan rehana rehema rehena
    rehime rehman rehmat rehn rehorst rei reich reichel reicher reichert reichl reichmann reid reidar reidars reidun
    reidy reif reifnir reifnirs reig reijers reijo reill reilly reimann reimar reimars reimer reimes reimund reina
    reinald reinaldo reinar reinars reinbacher reindl reine reinel reiner reinert reingard reinger reinhard
    reinhardt reinhart reinharts reinhild reinhilde reinhold reinholds reinikainen reinis reinisch reino reinprecht
    reinsalu reinthaler reischl reiser reising reisinger reisner reitbauer reiter reiterer reithil reithofer
    reitinger rej rejane rejek rejmak rejmer rejniak rek reka rekar rekha reksa rella relu remacle remazan rembacz
    rembisz rembrandt remedios remi remigio remington remmel remmers remo rempel remus remy remzi ren rena renaat
    renada renae renaldo renan renard renas renata renate renato renaud renault rendon rendulic rendy rene renea
    renee renehan rengifo rengul reni renier renita renner rennie reno rens rensi renske renson renteria renu renuka
    renzi renzo repiska repisky repo requena resanovic resch resendez resham reshma reshoni resi resnik respati
    respighi ressie restrepo restu resul resulcan reszke reta retamal retamales retha reto retta rettenbacher rettie
    reuben reubin reuter reva revilla revza rex rexford rexhep rey reyansh reyes reyhan reyhaneh reykfell reyn reyna
    reynaert reynald reynaldo reynalds reynar reynars reynaud reynders reyndis reynell reynhildur reynholt reynir
    reynirs reynold reynolds reynoldson reynoso reyr reyrs reza rezan rezaul rezende rezig rezin rezler rezmer
    rezzak rhatigan rhattigan rhavi rhea rheineck rheta rhett rhiain rhian rhiann rhianna rhianne rhiannon rhianwen
    rhoda rhodes rhodora rhodri rhona rhonda rhun rhydian rhys ria riabhaigh riad riada riagain riain riallaigh rian
    rianna riardain riascos riaz riba ribaric ribas ribeiro ribera ribes ribic ribicic rica ricarda ricardas ricardo
    ricards ricart riccardi riccardo riccati ricci ricciardi ricciotti richard richardova richards richardson
    richardt richelle richey richie richmond richtar richtarova richter rick rickard rickey ricki rickie ricko ricky
    rico ricolfi rida ridder ridhi ridire ridvan ridwan rieder riedl riedler riedmann rieger riegler riehl riekstina
    riekstins riem riener rienzo riepl riera ries rieser riet rietveld riffat riffo rifkiye rigaux rigby riggs righi
    rigmor rigney rigo rigoberto riha rihanna rihards rihova riihimaki riikka riikonen riina riitta rijcken
    rijetkovic rijks rijn rijnsbergen rijntjes rijthoven rik rika rikard rikey rikka rikke rikki riku riley rilla
    rillie rima rimantas rimante rimas rimsha rin rina rinaldi rinaldo rincon rinda riney ringhofer rini rinn rinne
    rinner rino rinor rintala rio rioba riocaird riogain riogh rioghbhardain riojas riollain riona riordain riordan
    rios riou rioux ripley ripoll rippey rippin riquelme ris risa risalet risasi risch risek rishi riska risko
    riskova risma rismondo riso risova risper rissanen risteard risto rita ritacca ritchie ritesh ritika ritosa ritt
    ritter ritu ritva ritvars rius rivard rivas rivera rivero riveros riviere riya riyad riyanti riza rizalina
    rizgar riziki rizki rizvan rizwan rizwana rizzo rizzoli roa roache roarke roarty roba robadey robaszkiewicz robb
    robbe robbie robbin robbins robbrechts robby robel roberge roberson robert roberta robertas robertina roberto
    roberts robertson robertsson robeson robhachain robhartaigh robi robina robinson robitaille robiya robiyayeva
    robjorg roble robledo robles robley robson robt roby robyn roca rocamora rocca roccabonella rocco roce roch
    rocha rochain rochdi roche rochelle rocher rochowiak rochus rocio roczniak roda rodachain rodah rodai rodaigh
    rodain rodarte rodas rodden roddy rodel roden rodenas roderic roderich roderick rodger rodgers rodica rodney
    rodolfo rodolphe rodrick rodrigez rodrigo rodrigue rodrigues rodriguez rodriquez rodzen roeck roel roeland
    roelandt roels roena roero roessink rofn rogacz rogahn rogal rogan rogelio roger rogerio rogers rogerson rogge
    roghayeh rogiers rogn rogner rognvald rognvalds rognvaldur rognvar rognvars rogosic rogowski rogula rohaan rohac
    rohacek rohacekova rohacik rohacikova rohacova rohail rohan rohat rohde rohit rohleder rohrdanz rohrer rohricht
    rohrmoser roht rohtla rohullah roibin roig roijen roisde roise roisin roiste roithleain roj rojan rojas rojda
    rojek rojekova rojin rojka rojko rojkova rojnic rojnu rojo rojus rok rokas rokeya rokiya rokkvi rokkvis roko
    roksana roksolana rolain rolak roland rolanda rolandas rolande rolando rolands rolant rolants roldan rolek rolf
    rolfs rolfson rolla rolland rollande rollie rollin rollinger rollins rollo rolon rom roma romagnoli romaguera
    romain romaisa romana romanche romancik romancikova romanczyk romane romanens romaniak romanian romanita
    romankiewicz romano romanov romanowski romans romansh romario rombaut rombouts rome romejko romello romena romeo
    romeos romer romero romeu romica romie romijn romina romiti romo romolo romona romova rompa rompaey romuald
    romualda romualdas romulo romulus romy ron rona ronahi ronain ronal ronald ronaldo ronalds ronalyn ronan ronayne
    roncalli ronda rondal roneil rong roni ronin ronique ronith ronja ronkainen ronke ronkko ronna ronni ronnie
    ronning ronny rono ronoh rony ronya roo roob rooble roodesteijn rooij rooney roop roopa roope roos roosa roose
    roosen roosenboom roosevelt roosileht roover rop ropero ropiak roque rorat rori rorricht rory ros rosa rosabelle
    rosada rosado rosalba rosalee rosaleen rosales rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline
    rosalva rosalyn rosamel rosamond rosana rosangela rosann rosanna rosanne rosant rosants rosar rosaria rosarie
    rosario rosars rosas rosaura rosberg rosbergs rosbjorg rosborg rosco roscoe roseann roseanna roseanne rosel
    roselia roselinde roseline rosell rosella rosello roselyn roselyne rosemann rosemarie rosen rosena rosenbaum
    rosenberg rosenberger rosenbergs rosenda rosendo rosengren rosenow rosenqvist rosero rosetta rosevelt rosey
    roshanak roshane roshildur rosi rosia rosie rosiello rosina rosinberg rosinbergs rosinkar rosinkara rosinkars
    rosinkrans rosinkransa rosinova rosis rosita rositsa roska roskosz roskoth roskva rosl roslaug roslin roslind
    roslinda roslon roslyn rosman rosmann rosmanns rosmarie rosmary rosmini rosmunda rosmunds rosmundur rosner rosny
    roso rosolek rosova ross rossa rossana rosseel rosselat rosselet rossellat rosselli rossellini rossello rossetti
    rossi rossie rossini rossiter rossler rossmann rossum rostislav rostyslav roswell roswita roswitha roszkiewicz
    roszko roter roth rothallaigh rothlainn rothwell rotich rotimi rotraud rotraut rottensteiner rotter rotteveel
    rottiers roukes roura rourke rousseau rousseaux roussel rousselet rousset rouven rouwenhorst rouwhorst roux
    rovira rowan rowbotham rowe rowena rowland rowlands rowley roxana roxane roxann roxanna roxanne roxelana roxie
    roxy roy roya roybal royce royer royo royston roz roza rozak rozalia rozalija rozanne rozas roze rozella rozerin
    rozewicz rozhgar rozhin rozic rozita rozite rozitis roziya roziyayeva rozman rozmiarek rozsa rozum rozumek
    rozynek rua ruachain ruadhain ruadhainn ruadhan ruadhchain ruaidhe ruaidhin ruaidhinn ruaidhri ruain ruairc
    ruairi ruairidh ruanadha ruanai ruanaidhe ruanain ruane ruano ruari ruaridh ruba rubab rubacha rubaj rubani
    rubar rubars rubben rubbia rubel ruben rubene rubenis rubens ruberto rubesa rubeyda rubi rubie rubiela rubik
    rubikova rubilar rubin rubina rubinic rubio rubye ruchala rudaigh rudden rudecindo rudi rudiger rudite rudkins
    rudo rudolf rudolfo rudolfs rudolph rudowicz rudra rudy rudyk rudzik rudzite rudzitis rueben ruecker rueda ruedi
    ruegg ruel ruelas ruelle rufaro ruffin ruffini ruffus rufina rufino rufus rufusova ruggeri ruggero ruggieri
    ruggiero rugile rugut ruhi ruhide ruhiu ruhsat ruhshona ruhshonova ruhugul ruhul rui ruie ruijs ruiseal ruiter
    ruiz rukavina rukeya rukhsana rukhsar rukia ruknettin rula ruma ruman rumana rumano rumaysa rumaysayeva
    rumbidzai rumen rumeysa rumjantsev rumora rumyana runa runaidhe runak runar runars rundi rundis rungo runhildur
    runi runis runolfs runolfsdottir runolfsson runolfur runte runu ruolan ruotsalainen rup rupa rupert ruperta
    ruperto rupinder rupnik rupp ruppersberger ruppert ruqayya ruqiya ruqiyayeva rurarz ruri rurik ruriks rurka rus
    rusen rushil rusiniak rusko ruskova ruslan ruslana rusman rusnak rusnakova rusne ruso rusova russ russel russell
    russian russo rusticucci rustin rusul ruszczak ruszel ruta rutar rute rutendo ruth rutha ruthann ruthanne ruthe
    rutherford ruthie ruthild rutkowski ruto rutowicz rutten rutto rutur ruud ruus ruuskanen ruutel ruvarashe
    ruvimbo ruwa ruwaihim ruxanda ruxandra ruy ruya ruz ruza ruzena ruzica ruzicka ruzickova ryan ryann rybar
    rybarik rybarikova rybarova rybnicek rybnicekova rybus rycerz rychcik rychel rychert ryck rycke ryczko rydberg
    ryden ryder ryfa rygula rykala ryker rylan ryland ryle rylee ryleigh ryley rylie rym ryma rymarz ryndak ryne
    rynn rynne ryohei ryosuke rys rysa ryska rysko ryskova rysova rysz ryszard ryszkiewicz ryte rytis rytkonen
    ryynanen ryznar rza rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzonca rzucidlo saabir saad saadat
    saadatu saadi saadia saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saara saare saarela
    saari saarinen saariyah saastamoinen saavedra saba sabah sabahat sabak sabala saban sabar sabari sabas sabastian
    sabater sabatini sabatino sabbatini sabbe sabbir sabeeh sabeena sabela sabelo sabettin sabharwal sabih sabiha
    sabihe sabikun sabil sabin sabina sabine sabinova sabiq sabir sabira sabirin sabita sabljak sabol saboor sabotic
    sabra sabri sabrina sabrinova sabur saburah sacha sachar sacharczuk sachdev sachdeva sachi sachin saci sacre
    saczuk sada sadaf sadaka sadan sadao sadaqat sadat saddam saddamov sade sadeed sadegh sadej sadeka sadeti
    sadhana sadhbh sadia sadie sadik sadiki sadiman sadina sadiq sadiqov sadittin sadixov sadixova sadiya sadiye
    sadiyeva sadlak sadlik sadlocha sado sadoch sadownik sadowski sadowy sadura sady sadye sadza saeberg saebergs
    saebergur saebjorg saebjorn saebjorns saebjort saeborg saedal saedis saeed saeeda saeedeh saefinna saefullah
    saehildur saei saeis saelaug saelaugs saelaugur saelens saemann saemanns saemunda saemunds saemundur saeny saenz
    saer saeros saers saerun saesol saether saeunn saevald saevalds saevaldur saevar saevarr saevarrs saevars saevin
    saevins saevor saez safa safaa safak safdar safet saffi safia safii safina safinayeva safinaz safir safiri
    safirs safitri safiya safiyah safiyeva safo safoaa safronov safta safura safwan sagal sagar sagcan sagese saghar
    sagit sagmeister sagnelli sagredo saha sahal sahar sahat sahbuzlu sahdiye sahena sahigul sahil sahin sahinbey
    sahinder sahir sahlar sahli sahlin sahmar sahmettin sahnaz sahni sahnuray sahota sahr sahra sahraoui sahro
    sahsuvarli sai saida saidani saidi saidov saidova saidu saif saiful saifur saige sailer saim saima saina sainey
    saini sainio sainz sair saira sairah saire sairseal saito saitoti saiz saj saja sajda sajeda sajewicz sajid
    sajida sajjad sajnog saka sakac sakalauskas sakamoto sakari sakarias sakarya sakhi sakina sakinayeva sakine
    sakip sakir saks saksen saksham sakti sakura sakwa sal sala salach salah salahudin salaj salajka salajkova
    salajova salako salam salamanca salamoglu salandra salas salat salata salawa salazar salberg salbjorg salcedo
    salcher salcido saldana saldias saldis saldivar saldivia saleem saleema saleh salem salema salena salet salgado
    salgari salhi sali salic salieri salih salim salima salimah salimet salin salina salinas salka salkin sallie
    sallinen salm salma salman salmann salmanns salmar salmars salmela salmen salmeron salmi salminen salny salo
    salohiddin salohiddinov salom salomaa salome salomea salomey salomon salomons salomonsson salonen salopek
    salsabila salu salud saluda salumae salumets salurbay salva salvador salvar salvars salvatore salvemini salvi
    salvini salvor salwa salwin salz salzer salzmann sam sama samah samahat samaksh samama saman samandar samandarov
    samaneh samaniego samanta samantha samar samara samarth samatar samatha sameena sameer sameera sameh samel
    samele samelova samer samesh sameya sami samia samiah samie samiec samiha samil samiloglu samilov samin samina
    saminova samir samira samirov samirova samiullah samiya samiyah samiyeva sammer sammie sammon sammy samo samoan
    samoano samoei samol samoraj samosir sampaio sampath samper sampson samra samrawit samsam samson samsonova
    samsons samsul samu samual samuel samuele samuelova samuels samuelsson samul samulak samuli samurtay samwel
    samweli samxal samy samyn san sana sanaa sanabria sanai sanam sanavber sanaya sanaz sancak sancar sanches
    sanchez sancho sanda sandalio sandanezwe sandberg sande sandeep sandel sandell sandels sanderson sandgren
    sandholm sandhu sandhya sandi sandie sandile sandin sandip sandis sandor sandoval sandoz sandra sandri sandrine
    sandris sandro sandstrom sandu sandur sandvik sanela sanetra sanford sangha sanghvi sangita sango sanguineti
    sangwani sangweni sanhueza sani sania sanije sanita sanitra sanitrova saniya saniyah sanja sanjana sanjar
    sanjarov sanjay sanjeev sanjiv sanjuan sanjuana sanjuanita sankar sankaran sankiewicz sanli sanmartin sanmiguel
    sanna sanne sanneh sanni sannie sanscrito sanskrit sansoni sansonnens sant santa santacruz santamaria santana
    santander sante santen santeri santi santia santiago santibanez santic santillan santina santino santner santo
    santorio santoro santos santosh santoso sanudo sanur sanwara sanya sanz sanziana saoirse saood saoraidhe
    saorlaith saors saoudi sapa sapala sapeta saphira saptono saputra saqib saqlain sara sarabi sarabia sarabjit
    saraceno saracino saraf sarafina saragat saragih sarah sarahi sarai saran sarap sarapuu saraswati sarbast
    sarbjit sardar sardelic sardinian sardo sardor sardorov sareh sarfraz sargac sargin sarhang sariah saric
    saricabay sarin sarina sarita sarka sarkan sarkanova sarkar sarkawt sarkozi sarlija sarlota sarma sarmiento
    sarmite sarna sarneel sarniak saroj sarolta sarosiek sarota sarpkin sarpong sarraf sarrah sarsfield sarthak
    sarunas saruni sarunporn sarv sarvan sarvar sarvarov sarvinoz sarvinozova sarwar sarya sas sasa sasak sasaki
    sascha sasha sasiadek sasikala sasithorn saskia saso sastre sastry saternus sathe satherley sathvik satia
    satinder satish satnam sato satomi satora satpal satrettin satriani satta satterfield sattler satu saturnina
    saturnino satvinder satya sauber sauberlich sauceda saucedo saudan sauer saul saule sauli saulite saulitis
    saulius saumu saumya saunders saundra saura saurabh sauro sauti sauvage sava savak savana savanah savannah
    savard saveljev saverio saveta savilla savina savion savita savki savni savoie savolainen savon savorgnan sawayn
    sawe sawhney sawicki sawko sawsan sawyer saxena saxi saxis saxo sayah sayali sayan saydam sayed sayers saygin
    sayin sayma saynab sayrak sayuri sayyid sazan sazime sbarbaro scaduto scalaidhe scalaighe scalera scalfaro
    scallaigh scallan scallon scally scamarcio scanaill scandone scanlain scanlan scanlon scannail scannaill
    scannell scannlain scaramucci scardino scarfoglio scargill scarlatti scarleth scarlett scarlette scarpa
    scarpetta scarponi sceachain sceallain schaack schaaf schachinger schachner schacht schaden schadler schaefer
    schaeffer schafer schaffer schagen schakelaar schalk schaller schamberger schandl schank schantl schar scharer
    scharf scharinger scharroo schartner schartz schatteleijn schatz schatzl schaub schauer schaus scheel scheer
    scheffers scheibe scheiber scheidegger scheidl schellekens schelvis schenk schenkel schepens schepers schepper
    scherer scherms scherr scherrer scherz scherzer scheucher scheuermann schevinghuizen schiaparelli schiavo
    schiavone schicchi schiefer schiestl schiffer schilcher schiller schilling schilt schiltz schimmel schimpl
    schinagl schindler schinke schinner schinnerl schintgen schipper schlager schlatter schlauchin schleich
    schlesser schley schlogl schlosser schmeler schmid schmidinger schmidl schmidt schmidtke schmied schmiedecke
    schmiedt schmit schmitt schmitz schmolzer schnabl schneeberger schneider schnyder schober schoberl schoch schoen
    schoffmann schofield schokman scholl scholler scholten scholtes scholtz scholz schomber schon schonauer
    schonberger schonland schoofs schoonbroodt schopf schotte schottin schou schouten schowalter schramm schrammel
    schrant schranz schreiber schreiner schrempf schrenk schrijver schrik schrittwieser schroder schroeder schroeff
    schryver schubert schuchhardt schuh schuijt schuler schulist schuller schulten schultz schulz schumacher schumm
    schummer schuppe schurch schuster schutter schutz schuurmans schuylenborch schuyler schwab schwaiger
    schwaighofer schwartsbach schwartz schwarz schwarzinger schwarzl schwass schweiger schweighofer schweinfurt
    schweitzer schweizer schwendinger schwital schyns scialpi scibior scibisz scieszka scolai scolaidhe scolaighe
    scollaigh scollain scollan scot scott scotti scottie scotto scotty scribhin scriven scully scuylenborchs seaborn
    seachnasaigh seafraidh seafraigh seagha seaghain seain seally sealy seamuis seamus sean seana seanachain
    seanaigh seanain seanainn seanan seaneen seanlaoich seanna searcaigh searle searlog searraigh seartha seasnain
    seb sebastiaan sebastian sebastiano sebastians sebastiao sebastien sebastijan sebastjan sebattin sebi sebigul
    sebla sebo sebova sebrina secgul secme seco secova seda sedano sedat seddiki seddio sedek sedife sedlacek
    sedlackova sedlak sedlakova sedlar sedliak sedliakova sedrick seebacher seema seery sefa sefania sefer sefi
    sefiye segarra segebahn segers segerson segersun segerszoen seghers segilola segismundo segni segovia segovic
    segre seguel segui seguin segun segundo segura seha sehamet sehel seher sehgal sehreban sehza seibhleain
    seibhlin seidel seidl seif seifert seifs seifur seighin seija seil seiler seims seimur seinin seip seireadain
    seiser seitheachain seithneachain seitric seitz seiwald sejda sekera sekerova sekhon sekim selah selaheddin
    selale selam selamawit selami selatin selcan selcen selcuk selda seldon sele selecka selecky selena selendic
    selene seler selihom selim selime selin selina seline selja seljan selka selma selmer selmin sels selvam selvi
    sem sema semaj semat sembathwa semender semenica semenov semenowicz semere semhar semialjac semik semine semir
    semitecolo semra semrin semsettin semsinisa sen sena senad senait senan senay senayt sencar sendogan sendor
    seneca sener senga senger sengupta sengwayo senia senicic seniha senkal senko senkova senn sennait senne sennur
    senol senora senouci sensoy senta seochfhradha seochru seoighe seoin seona seonaid seosamh sep separovic sepideh
    sepp seppa seppala seppanen seppe seppo septentrional septi septima sepulveda seracettin serafeddin serafin
    serafina serah seraina serao serap serban serbian serbio serda serdar sereda seref sereina serem seren serena
    serezli serfinaz serge sergei sergej sergejev sergey sergio sergiu sergius serhat serhatmehmet serhii serife
    serina serine serkan serlupi serma serman sermonti serna sernur serol serpil serra serraglio serrano serrato
    sersic servac servais servinaz serwa serwaa serwach serzysko sesar sesars sesay seselia seshadri sesil sesilia
    sesils sesoto sessa sesselia sesselja sessilia sestak sestan sestig seta setareh setayesh seth sethi setiawan
    setrick setsuana setty setya seun sevara sevarova sevcan sevcik sevcikova sevda sevdi sevdinar seve severiano
    severin severina severine severino severo severt sevgen sevgi sevginur sevican sevil sevilla sevillano sevim
    sevinc sevinch sevinchova sevindik sevket sevketfeza sevla sevrin sevsevil sevtsenko seward seweryniak seyda
    seydo seye seyfulla seyfullah seyhan seyi seyithan seymour seymur seyran seyyide sezal sezen sezer sezgin
    sezginbas sfiso sforza sgalambro sgarbi sgulla sha shabalala shaban shabana shabane shabangu shabir shabnam
    shackleton shadan shadi shadrack shae shafaq shaffer shaffrey shafiq shafiqa shafter shaghayegh shagufta shah
    shahab shahana shahanara shahd shaheen shahena shahid shahida shahin shahina shahinova shahla shahnaz shahnoza
    shahnozova shahnur shahram shahriar shahriyor shahriyorov shahrzad shahzad shahzadi shahzod shahzoda shahzodov
    shailer shaima shaina shaista shajna shakeel shakeela shakiba shakila shakira shalisha shalon shalonda shamar
    shamari shamase shameka shamhrain shamika shamim shamima shamiso shamsa shamsia shamso shamsuddeen shamsul shan
    shana shanae shanahan shand shanda shandra shandu shane shaneka shanell shanelle shanequa shangase shange shani
    shania shanice shaniece shanika shaniqua shanique shanita shaniya shankar shanker shanley shanmugam shanna
    shannan shannen shannon shanny shanon shanta shante shantel shantell shantelle shanthi shanti shao shapla
    shaquan shaquana shaquille shaquita shara sharaf sharanjit sharareh sharda shardae sharday sharde sharee shareen
    sharen shari sharif sharifa shariff sharita sharkey sharla sharleen sharlene sharma sharman sharmarke sharmila
    sharmin sharn sharon sharonda sharpe sharron sharry sharyl sharyn shashi shasta shatara shaughnessy shaun shauna
    shauneen shaunna shaurya shavon shavonne shaw shawana shawanda shawn shawna shawnda shawnee shawnna shawnte shay
    shayla shaylee shaymaa shayna shayne shaz shazad shazi shazia shazza shea sheahan sheamus sheane shedrick sheeba
    sheedy sheehan sheehy sheela sheelagh sheena sheeran sheerin sheetal shefa shefqet shehu sheil sheila sheilah
    sheilds sheilla sheillah sheitric shekiba shekoni shelba shelbi shelbie shelby sheldon shelembe shelia shelley
    shelli shellie shelly shelton shelva shelvia shelvie shem shemar shen shena shene sheng shengele shenna shenoy
    sheoinin sheona shep shepard sheppard sheraz shere sheree shereen sherene sheri sheridan sherie sherika sherilyn
    sherine sherita sherko sherlock sherlyn sherman sheron sherree sherri sherrie sherrill sherron sherryl shervin
    sherwan sherwin sherwood sheryl sheryll sheth shetty sheuly shevlin shevon shewit sheyla shezi shi shianne
    shibase shida shideh shiel shiela shiels shih shikuku shilan shiloh shilpa shima shimizu shinead shinga shingai
    shipa shira shiraj shirin shirl shirlee shirleen shirlene shirley shirleyann shirlie shitric shiurdain shiurtain
    shiv shivani shivansh shler shna shno sho shoaib shoba shobha shofiq shofiqul shohei shohjahon shohjahonov
    shohreh shohrux shohruxov shoji shola sholto shomais shombela shon shona shonda shonna shorsh shortt shota shova
    shoyisa shozi shpetim shpresa shqipe shravya shreya shroff shruti shu shuang shubham shufflebottom shug shuggie
    shugri shuheb shui shukla shukri shukria shukrona shukronova shuma shumaila shumi shupe shuttleworth shwan shyam
    shyann shyanne shyheim shyla sia siacais siadhachain siadhail siaghail sian siara siardain siarkiewicz siatka
    siavash sibal sibalic sibalukhulu sibanda sibaya sibbie sibeko sibel sibhene sibhleain sibiga sibilia sibilla
    sibille sibindi sibisi sibiya sibonelo sibongile sibul sibusisiwe sibusiso sibylla sibylle sichuan siciarz sid
    sidar siddharth siddie siddig siddika sidebottom sidheail sidhu sidi sidiq sidki sidler sidlo sidlova sidney
    sidonia sidor sidorczuk sidorov sidorova sidra sie siebe siebenaler sieber sieberer siebert sieczko siedlaczek
    siedlarz siedlik sieg siegbert siegfried sieghard siegl sieglinde siegmar siegmund siegrid siegried siegrist
    siegrun siegward sieja siejak siekierka siele siem siembab siemek siemienczuk siemieniec siemion sien siena
    siencyn sienna sieradzan siergiej siering sierota sierpien sierzant siewert siewiera sif sifa siffredi sifuna
    sigagu sigbergs sigbergur sigbert sigberts sigbjarts sigbjartur sigbjorn sigbjorns sigdis sigdor sigdora sigdors
    sigegede sigei sigerson sigfasts sigfastur sigfinns sigfinnur sigfrid sigfrido sigfried sigfus sigga sigge
    siggeir siggeirs sighvats sighvatur sigismund sigita sigjon sigjons sigl siglaugs siglaugur siglinde sigmann
    sigmanns sigmar sigmars sigmund sigmunda sigmunds sigmundur signa signar signars signe signhildur signy sigri
    sigrid sigriks sigrikur sigris sigrist sigrun sigs sigsteinn sigsteinns sigtryggs sigtryggur sigtyr sigtyrs
    sigur sigurast sigurasta sigurbalds sigurbaldur sigurbara sigurberg sigurbergs sigurbergur sigurbirna
    sigurbjarni sigurbjarnis sigurbjarts sigurbjartur sigurbjorg sigurbjorn sigurbjorns sigurbjort sigurborg
    sigurbrands sigurbrandur sigurd sigurdis sigurdor sigurdora sigurdors sigurdrif sigurdrifa sigurey sigurfinna
    sigurfinns sigurfinnur sigurgeir sigurgeira sigurgeirs sigurgests sigurgestur sigurgisli sigurgislis sigurgrims
    sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjorts sigurhjortur sigurholm sigurjon sigurjona
    sigurjons sigurkarl sigurkarls sigurlas sigurlaug sigurlaugs sigurlaugur sigurleif sigurleifs sigurleifur
    sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurlinnis sigurmann sigurmanns sigurmar sigurmars sigurmon
    sigurmons sigurmunda sigurmunds sigurmundur sigurnanna sigurnyas sigurnyjas sigurodds siguroddur siguroli
    sigurolis sigurosk sigurpall sigurpalls sigurros sigursteina sigursteinn sigursteinns sigursveinn sigursveinns
    sigurunn sigurvaldi sigurvaldis sigurveig sigurvin sigurvina sigurvins sigvaldi sigvaldis sigvard sigyn siham
    sihawukele sihombing sihotang sihvonen siim siiri sijadu sijuade sikhakhane sikhosana sikhunyana sikiric sikiru
    sikk sikobi sikora sikorski siku sikuku sikwayo sil sila silan silangwe silanur silas sild sile silfa silfrun
    silina silins silja silje silka silke silla sillanpaa sillaots sillaste sille siller silli sillis silm silondile
    silva silvana silvano silvanus silveira silvennoinen silvester silvestre silvestri silvestro silvia silvian
    silviana silvie silvija silvio silviu silviya silvo sima simanjuntak simao simara simard simas simba simbarashe
    simber simbolon sime simek simekova simelane simen simeoin simeon simeoni simey simi simic simicic simik
    simikova similoluwa simin simina simion simisola simiyu simka simko simkova simmie simmon simmonds simmons simo
    simoens simoes simola simon simona simonas simoncic simoncicova simone simonen simonetta simonia simonic simonis
    simonne simonova simonovic simonovicova simons simonsen simonsson simova simphiwe simphiweyinkosi simpson simran
    simranjit simret sims simson simten simunic simunovic sina sinaga sinaida sinan sinasi sinclair sinda sindhi
    sindi sindre sindri sindris sindy sinead sineag sinem sinema singh singhal sinha sinhala sini sinica sinikka
    sinisa sinisi sinkiewicz sinkovec sinkovic sinnott sinozic sintija siobain sioban siobhain siobhan siochain
    siochfhradha siochru sioda siofra siomoin sion sionachain sionain sionainn sione sioned sionnaigh sioradain
    siorain siothchain sipek siper sipes siphesihle sipho sipic sipila sipos siqueira sirac sirait sirak sirap
    sireelert siregar sirel siri sirikit sirin siripaiboo siriporn sirivan sirje sirkka sirnir sirnirs siro sirois
    sirotic sirpa sirra sirriye sirry sirus sirvio sirwan sirzad sisask sishangwe sishi sishiya sisi siska sisko
    sismondi sisneros sissel sita sitara sitati sith sithembiso sithenjwa sithigh sithole sithombo siththe sithuli
    siti sitienei sitiwat sito sitolotolo sitompul sitorus sittik sittikorn sittisaowapak situm situma situmorang
    siu siudek siun siurdain siusaidh siv sivakumar sivan sivar sivars sivert sivertsen siwa siwan siwczak siwele
    siwka sixi sixli sixten sixto sixtus siya siyabend siyabonga siyaya siyeshe siylihan sizwe sjafnar sjafnars
    sjoberg sjoblom sjodin sjoerd sjofn sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skaer
    skaerings skaeringur skaers skafti skaftis skagalin skaidrite skala skalik skalka skally skantar skantarova
    skapti skaptis skara skeahan skeffington skefill skefills skeggi skeggis skehan skelly skender skenderovic skiba
    skiepko skierka skiles skinner skirmante skirnir skirnirs skivington skjolds skjoldur skladanek sklar sklarova
    sklenar sklenarik sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenka sklenkova sklorz
    skocz skoda skog skoglund skok skokan skokanova skolastika skold skolik skomra skoneczna skonieczka skoog skorri
    skorris skotarczak skotarek skov skoviera skovierova skowronski skowyra skrijelj skriniar skriniarova skrlin
    skrnicki skrobek skrobot skrtic skrzecz skubala skubis skugga skuggi skuggis skugor skuja skujina skujins skula
    skuld skuli skulina skulis skultety skultetyova skunca skup skupin skupnjak skuta skutas skutecka skutecky
    skutnik skwira skye skyla skylar skyler slaba slabosz slade sladek sladjana sladonja slaetsdochter slagmolen
    slahor slahorova slamain slamet slamon slastan slastanova slatara slater slattery slava slavena slavic slavica
    slavik slavikova slavisa slavka slavko slavomir slavomira slawek slawik slawomir slebioda sleczka sledzik
    slegers sleibhin slevin sleziak slimak slimani slingerland slipek slivka slivko slivkova sliwinski sliz sloan
    sloane sloboda slobodan slobodnik slobodnikova slobodova slobodzian sloka slomian slomiany slon slonka sloot
    slota slotova slovak slovakova slovenian slovinec slovinecova slowey slowiak sluaghdhain slupek slupik slyk
    slyne slysz smagacz smagala smail smajda smajdova smal smalec smaranda smardz smari smaris smealain smedt smeede
    smeets smektala smela smet smetek smets smid smidova smieja smieszek smilte smirnoff smirnov smita smitham smits
    smoczyk smokovic smolain smolders smolec smolic smolka smolorz smorag smoter smrek smrekova smullen smutek
    smykala smykla smyl smyrill smyrills smyth smythe snaeberg snaebjarts snaebjartur snaebjorg snaebjorn snaebjorns
    snaebjort snaeborg snaebra snaedahl snaedis snaeholm snaeholms snaelaug snaelaugs snaelaugur snaer snaerings
    snaeringur snaeros snaers snaerun snaevar snaevarr snaevarrs snaevars snauwaert sneha sneider snezana snezhana
    snieg snieguole snjaka snjezana snjoki snjokis snjolaug snjolaugs snjolaugur snjolfs snjolfur snoch snorra
    snorri snorris snyder soares sobarzo sobczak sobel sobhi sobia sobieszczyk sobilo sobisz sobkiewicz sobkow
    sobolak sobolev sobolewski sobota sobowale sobrero sobrino sobstyl sobus socha sochaj socorro soczewka soczowka
    soderberg sodergren soderholm soderini soderlund soderman soderqvist soderstrom sodhi soding soduba soest
    soffanias soffia soffici sofi sofia sofiane sofie sofiia sofija sofonias sofus sohail sohaila soheila sohel
    sohrab sohret soi soini soininen soita sojda sokac sokcevic sokhela sokhulu sokhwebula sokic sokk sokmen sokol
    sokolov sokolova sokolowski sokrates sola solan solana solange solanki solano solarczyk solarek solari solberg
    solbergs solbergur solbjarts solbjartur solbjorg solbjorn solbjorns solbjort solborg solbra solbrun soldis soldo
    soldogg soledad soleh solej solejova solek solene soler solera soley solheim solhildur solich soliha solihayeva
    solimann solimanns solimena solin soline solis soliwoda soliz solkatla sollilja sollima solma solmar solmars
    solmaz solmunds solmundur solnica solny soloducha soloman solomiia solomon solomun solon solons solorio
    solorzano solovjov solros solrun solsona soltan soltani soltes soltesova soltys soltysek soltysova solva solvar
    solvars solveig solvej solver solvers solvey solvi solvin solvina solvins solvis solvita solvor solzer som soma
    somachain somadina somali soman somayeh somboni somchai somer somers somfula somjai sommaruga sommer sommerfeld
    somogyi somoza sompisi sompong somporn somsri somtochukwu sona sonad sonal sonam sondanes sondej sondergaard
    sondini sondisa sondra sondre songiya songul songurkan soni sonia sonja sonji sonke sonnino sonnleitner sonnur
    sonqandile sontag sontuli sonya soo sood sooksawang soolachan soolaghan soos soosaar soosalu soots sopata soper
    sophanias sophia sophie sophronia sophus sophy soraia soran sorana soranzo sorattanachai sorawut soraya sorbian
    sorcha sordi soren sorens sorensen sorgatz sorger soria soriano soric sorin sorina sorine sorley sorli sorlis
    sornat sorokin soroko sorour sorrentino sosa sosic sosimo sosnain sosniak sosnowka sosnowski sostaric sotaro
    sotelo sothole sotiraq soto sotobe souad soucy soudabeh soudani soufiane soukup soukupova souma soumia sousa
    southee souza sowa sowala sowande sowman soydaner soyinka soykan soykut soyler soylu soyselcuk sozan sozer spaan
    spadafora spadlo spaendonc spaendonck spain spallanzani spanevello spanhaak spanish spartakus spealain speer
    speijer spela spelman spence spencer spenser speranta speri sperl sphiwe spiegl spier spiess spika spiker spilar
    spilarova spillane spindler spinelli spinka spinola spiolain spiollain spisic spitzer spoi spois spolain
    spoljaric spolnik sporek sporer sporri sporysz spozhmai spralja sprawka spreeuw spreeuwel spreitzer sprenger
    spreuwel springer sproge sprogis sprong spruit spruyt sprycha spurgeon spychaj squarcione sraffa srecko sridhar
    srinivas srinivasan sriram srisoontorn srivastava sroga srokosz sromek srsen ssali ssu stac stace stacey
    stachelek stachewicz stachow staci stacia stacie staciwa stacy stacyann stadelmann stadlbauer stadler stael
    staelens staffan stafford staglieno stahl stahr stalder stamm stamrood stan stana stanaszek stanca stancin
    stanclik stancu standaert standun stanek stanescu stanford stange stangl staniaszek stanic stanicic staniczek
    staniewicz stanimir stanislaus stanislav stanislava stanislavs stanislaw stanislawczyk stanislawek stanka
    stankevicius stankiewicz stanko stankova stanley stanleys stanton stanuch stapi stapis stapleton stapor staquet
    starcevic stardal starega starek starkenberg starla starosciak starosta starostka starostova starr starri
    starris startek starzak stas stasia stasiak stasica stasko stassin stastna stastny staszek staub staudacher
    staude staudinger staudt stauffer staunton stavros stawczyk stawinoga stawowczyk ste stebel stecher steciuk
    steckel steckiewicz steele steen steenbakkers steenbeek stef stefaan stefan stefana stefanec stefanek
    stefanekova stefanelli stefani stefania stefanie stefanija stefanik stefanikova stefanka stefankiewicz stefanko
    stefankova stefanny stefano stefanova stefanovic stefanovicova stefans stefanski steffan steffen steffensen
    steffi stefica stefka stefnir stefnirs stefovic stefunko stefunkova steger stehr steichen steidl steiger steina
    steinacher steinar steinarr steinarrs steinars steinbacher steinbauer steinbekk steinberg steinberger steinbergs
    steinbergur steinbjorg steinbjorn steinbjorns steinbock steinborg steindis steindl steindor steindora steindors
    steiner steiney steinfinns steinfinnur steingrims steingrimur steinhildur steini steininger steinis steinke
    steinkell steinkellner steinkells steinlaug steinlechner steinmann steinmanns steinmar steinmars steinmeiern
    steinmetz steinn steinns steinolfs steinolfur steinros steinrun steinunn steinvor steinwender stejskal
    stejskalova stela stelian steliana stella stellah stellan stelmasiak steluta stelzer stelzl stempel stempin
    stempniak sten stenberg stenlund stenson stenstrom stepak stepan stepanek stepanka stepankova stepanov steph
    stephaine stephan stephane stephani stephania stephanie stephany stephen stephene stephenie stephens stephenson
    stephon stepien stepka sterckx sterkman sterre stetson stettler stettyn steuber steuer steurer stevan steve
    steven stevens stevenson stevie stewart stey steyaert stian stibhin stichter stiebitz stiedemann stiegler stien
    stifanic stiffel stifter stig stigrun stigs stigur stijn stilla stimac stin stina stine stinis stiofain
    stipanovic stiperski stirnir stirnirs stiven stjarna stjepan stoc stoch stochaj stochel stochmal stocker
    stockhammer stockinger stockl stockli stodola stodolova stoffel stoffelsz stoger stoiber stoica stoices stoj
    stojak stojan stojanov stojcevic stojnic stoll stolnik stoltenberg stoltman stoltmann stoltz stolz stolze
    stondun stook stopar stoppani storai storladi stormur storolfs storolfur stosic stosik stosio stoyan stozek
    straaten stracke stradivari straka strakova stralen strama stranc strandberg strangio strasser straszak
    stratford stratton straumberg strauss strawa strawbridge strazdina strazdins strazicic strba strbac strbova
    streich streicher strickland strid striebitz strigt strigter strijker strik strinavic strljic strnad strnadova
    strnisko strniskova strobl stroh strohmaier strohmayer strohmeier strojna strojwas stroka strom stroman
    stromberg stroobants strosin stroz struan strug strukelj strycek strycekova strycharz stryjek strzadala strzala
    strzelczak strzepek strzoda strzyz stserbakov stu stuart stubbs stucchi stucki stuckler studer stuglik
    stuivenberg stummer stumpf stundun stupak stupalo sture sturla sturlan sturlas sturlaugs sturlaugur sturm sturri
    sturris stutz stwora styn stypa stypka stypula styr styrbjorn styrbjorns styrkar styrkars styrmir styrmirs
    styrna styrr styrrs styrs suad suarez suartini suat suayp suazi suazo subashini subeer subhan subhash subocz
    subomi subramaniam subramanian subutiye sucaad sucaettin suchada suchenek suchojad suchon suchora suchta suci
    suciu suda sudak sude sudha sudhir sudi sudiati sudie sudiksha sudnik sueco suellen sufia sugan suganya sugier
    sugra sugrue suha suhaib suhail suhani suhel suheyda suhonen suibhne suijker suilleabhain suilliobhain suinvorde
    suipeal sujan sujata sujeevan sujjaboriboon sujon sukanya sukhbir sukhdeep sukhdev sukhenai sukhi sukhjinder
    sukhjit sukhmani sukhpal sukhvinder sukhwinder sukri sukru sukufe sukur sukurlu sukurov sula sulaiman sularz
    sulc sulcova sule suleiman sulekha suleyla suleyman suleymanli suleymanov sulg sulhi sulich sulik sullivan sully
    sultana sultane sultanli sultanov sulzer suma sumaira sumaiya sumalee suman sumarlina sumarros sumaya sumayya
    sumayyeva sumera sumerya sumeyye sumi sumit summaya summerville sumner sumona suna sunan sunavcova sunavec sunay
    sundanese sundaram sunday sundberg sundell sunder sundin sundqvist sundstrom sune sunee sunel suner sungara
    sunil sunita sunjic sunkanmi sunna sunnefa sunneva sunnie sunniva suomalainen suominen supaporn supasit supasita
    supatra supel supernak superson suphi suppan supraha sur sura surac suraiya suraj suran suraprachit suraprasert
    suraya surbek surbhi surdel surdyk sureda surekha surender suresh suri surian surina surinder surjit surka
    surkova surma surmiak surya suryatmi suryono sus susa susam susan susana susanita susann susanna susannah
    susanne susanti suse susen sushil sushma susi susie susnik sussanne sussebier sussie sustar suszka suszko
    sutcliffe suter sutharsan sutinen sutor sutt sutter sutton suur suus suvakit suvari suvi suvorov suwanna suwarno
    suwijuk suzan suzana suzann suzanna suzanne suze suzer suzette suzi suzie suzuki suzy svab svabova svaby svafa
    svafar svafars svafnir svafnirs svahn svala svali svalis svalrun svan svana svanberg svanbergs svanbergur
    svanbjorg svanbjorn svanbjorns svanbjort svanborg svandis svaney svangeir svangeirs svanhild svanhildur svanholm
    svanholms svanhvit svani svanis svanlaug svanlaugs svanlaugur svanmunds svanmundur svanros svans svante
    svantesson svanur svard svarfdal svatopluk svatoslav svava svavar svavars svea svec svecova svedberg svehla
    svehlova svein sveina sveinar sveinars sveinberg sveinbergs sveinbjarts sveinbjartur sveinbjorg sveinbjorn
    sveinbjorns sveinborg sveindis sveiney sveinhildur sveinjon sveinjons sveinlaug sveinlaugs sveinlaugur sveinmar
    sveinmars sveinn sveinns sveinros sveinrun sveinsina sveinungi sveinungis sveinveig sven svend svends svendsen
    svenja svenning svensson sverko sverre sverres sverrir sverrirs svetla svetlana svetlicic svetoslav svetozar
    svitlana svoboda svobodova svolnir svolnirs svrbik svrbikova swacha swaczyna swahili swala swaleh swaminathan
    swamy swaniawski swanny swanson swantje swarn swart swatek swati swazi swedish sweeney sweeny swen swennen
    swetlana swiadek swiatek swiatkiewicz swic swiech swierad swiergiel swierkosz swierkot swierszcz swies swieton
    swigon swinnen swistek swit switaj syahrini sybil sybilla sybille syble sych sycz sydell sydnee sydney sydni
    sydnie sydor syed syeda sygut sying sykala sykes sykora sykorova sykut sylas syldatk sylgja sylivia sylke sylva
    sylvain sylvaine sylvana sylvania sylvanus sylvere sylvester sylvia sylviane sylvianne sylvie sylvio sylwester
    sylwia symone symonowicz symons synak synnott synnove syombua sypek sypien sypula syreeta syrjala syroka syrus
    sys syslo szabla szabo szabolcs szachniewicz szafarz szaj szajda szajek szajna szajner szalai szalaj szalas
    szalast szalata szalkiewicz szambelan szandra szara szarejko szarpak szaruga szarzec szatanik szatko szczap
    szczechowicz szczepan szczepaniak szczepaniec szczepaniuk szczepanski szczerbiak szczerek szczesiak szczot
    szczubelek szczudlo szczypek szczypior szeja szekely szekeres szela szelest szemraj szeszko szewczyk szilagyi
    szilard szilveszter szilvia szkaradek szkatula szklarek szkoda szkola szkopek szkup szlachcic szlaga szlapa
    szlapka szlek szlufik szmagaj szmaj szmajda szmalec szmelter szmuc szmurlo sznura szok szoka szoke szoltysik
    szostak szott szpala szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc
    szulczyk szulim szulist szumacher szumiec szumilo szumna szumny szurek szuta szwaj szwaja szwalek szwiec szyba
    szybiak szyc szyca szyda szygula szyja szyjka szykula szylar szyma szymajda szymala szymanczak szymanczyk
    szymanik szymaniuk szymanski szymczak szymkow szymocha szymon szymonik szymula szyndler szynkiewicz szywala
    taahaa taahir taaj taal taalib taamir taanish taariq tabacu tabak taban tabassum tabatha tabea tabet tabetha
    tabis tabish tabisz tabita tabitha taboada tacchini taccola taciak taciddin tacnur taczala tadas tade tadeas
    tadeen tadej tadeja tadek tadeo tadesse tadeusiak tadeusz tadhg tadiwanashe tadla tadych tafadzwa tafazal
    taferner tafoya taft tafuri tagalo tagalog tagangul tage taggart taghreed tagliafierro taha tahani tahaw
    tahawwur taheem tahera tahereh tahir tahira tahitian tahitiano tahj tahmaseb tahmeed tahmid tahmida tahmina
    tahoor tahraoui tahri tahseen taht tahtinen tai taial taibi taichi taichligh taidhg tailandes tailliuir taim
    taimoor taimur taina taine taipale taisha taisir taisto tait taiwo taj taja tajammal tajammul tajik tajinder
    tajudinn tajul tajus tak takacs takahashi takala takatifu takisha takiyo takkelenburg takudzwa takuma takyi tal
    tala talaj talal talan talaska talat talavera talayer talbi talbot taleb talen talfryn talha talhah tali talia
    taliani talib talibe talibli talibov taliercio taliesin talin talisha taliyah tallat tallie talmadge talmage
    talpas talpasova talts talwar tam tama tamala tamam tamang tamanna tamar tamara tamarit tamas tamasa tamatha
    tamati tamaydin tamayo tamba tamberg tambika tamborini tambra tamburello tamburi tamburini tameka tamekia tamela
    tamera tamez tamhais tami tamia tamica tamie tamika tamiko tamil tamilla tamisha tamm tamme tammerijn tammi
    tammie tammik tamminen tammy tampubolon tamra tamsin tamsma tamu tamya tana tanak tanaka tanay tanbay tandogdu
    tandon tandri tandris tandy tane taneja taneli taner tanesha tangaroa tangela tangen tanghe tangney tanguay
    tangul tanguy tanhan tania tanika tanimu tanir tanish tanisha taniya taniyah tanja tanjina tanmayi tanpinar
    tanses tansev tansey tansig tanskanen tantri tanui tanveer tanvi tanvir tanya tanyolac tanyu tanzeela tanzer
    tanzini tao tapak tapakova tapani tapdiqli tapdiqoglu tapia tapio tapiwa tapp taqwa tara tarach tarah taraji
    tarak taranci taraneh taranek taranjit tarantini tarantino taras tarasek tarassov tarchetti tardif tareq tarfaan
    tarfs tarfur tarhan tari tarihoran tarik tariq tariro tariyel tarja tarkan tarlaigh tarlochan tarmo taro
    tarpaigh tarpey tarsem tarsha tartaglia tartaro tartini tartis taru tarun tarus tarvainen taryn tarzicius
    tasanee tasar tasarz tasca tasche tasdik tash tasha tashawn tashina tasia taskan taskinen tasleem taslima
    tasneem tasnim tassilo tasso tassoni tasvir taswir tata tatar tatarczuk tatarczyk tatarek tatarka tatarkova
    tatarova tate tatenda tatia tatiana tatianna tatjana tatsuo tattersall tatu tatum tatyana tatyanna tauber
    taucher taufan taufik taulant tauno taurean taurus tautvydas tavares tavaris tavcar tavga tavian tavion tavish
    tavon tawana tawanda tawanna tawia tawkeel tawnya taya tayaydin tayeb tayfun taygan tayla taylak tayler taylor
    tayo tayshaun tayyab tayyaba tayyibe tayyip tazka tazky teachain teagan teahan teangana teangnai tebaldi teber
    tebogo techer tecimer tecla teclaw ted teddie teddy teder tedesco tedi tedros teea teearu teela teemu teena
    teenie teerth teesalu teetat tegan tegid teguh tegwen tehan tehmina teidheachain teifi teigan teija teimhneain
    teitny teits teitur teixeira teja tejada tejal tejas tejeda tejedor tejera tejero tejinder tejs tekbay tekecan
    tekiela tekieli tekiner tekla teklay tekle teknaz teksoy telemaco telesio telim tella tellervo tellez tello
    telly telma telman telmo telse telugu tembo temi temidayo temime temir temirhan temirov temistocle temitayo
    temitope temizkal temmerman tempie temucin tena tencalla tendai teng tenika tenis tenisha tennessee tennie
    tennille tenorio tenvir tenzin teo teobaldo teodor teodora teodoro teodorowicz teodors teodosia teodosio teofil
    teofila teofilo teohari teona teper tepes ter tera teran terance teras tercan tere terell terence terer teresa
    terese teresia teresiah teresita teressa tereszkiewicz terez tereza terezia terezija terhi teri terina terje
    terka terlan terlevic ternan tero terra terragni terrance terrazas terrell terrence terri terrie terrill terron
    terry terttu teruel tervo terzic tesar tesfa tesfalem tesfay tesfaye tesija tess tessa tessie tessier teter
    teterycz tetiana tetteh teufl teuling teun teunissen teuta teuvo tevetoglu tevin tevs tewelde tewodros tex
    texanna texas texie texier textor teybet teymur teymuraz teymurcin tez tezcan tezol thabani thabekhulu thabethe
    thabisa thabisile thabiti thabizolo thabo thach thad thaddaus thaddeus thaer thai thaidhg thaina thais thaker
    thakkar thakur thalente thaler thales thalhammer thalia thaller thaman thamhais thamrin thanatcha thandazile
    thandeka thandi thandiwe thando thanel thang thango thanh thantananont thao thapa tharani tharsan tharshini
    thavam thaynara thea theadore theda thedore theepan thein theis theisen thekla thela thelma themba thembeka
    thembekile thembekwayo thembela thembile thembisile thenjwayo theo theobald theodis theodocia theodoor theodor
    theodora theodore theodoro theodoros theodors theodosia theola theophil theophile theraulaz theres theresa
    therese theresia theriault therman theron therrien theunis theuri thevarajah theys thi thiago thiare thiarnain
    thibaud thibault thibaut thibo thibodeau thidarat thiel thielen thien thierry thies thighearnaigh thighearnain
    thijmen thijn thijs thilaga thill thilmany thilo thinh thinhinane thinnes thiongo thirion thiru thiry thivya
    thivyan tho thoa thobeni thoirbhealaigh thoirdhealbhaigh thole thom thoma thomais thomas thomasina thomassen
    thomka thommen thompson thomsen thomson thongchai thonon thony thor thora thoralf thorben thorberg thorbergs
    thorcail thore thoren thorens thornton thorpe thors thorsen thorsten thorwald thos thout thoya thoyana
    threinfhear threinfhir thresa thu thuan thuathail thuathalain thuku thulin thuliswayo thumbela thumbeza thuo
    thuong thuranira thure thurlow thurman thurner thursa thurston thusha thushara thusi thusini thuthukile thuva
    thuy thwaite thwala thygesen thyra thys tia tiago tiainen tian tiana tianna tianvarich tiare tiarna tiarnaigh
    tiarnain tiarnan tiarra tiba tibe tiberia tiberiu tibetan tibetano tibo tibor tibra tiburcio ticen ticha
    tichaona tichomir tichy tiefenbacher tiegan tielemans tien tiepolo tiera tierna tiernan tierney tierra tiesha
    tiffani tiffanie tiffany tiggy tighe tighearna tighearnaigh tighearnain tigin tigist tigrina tigrinya tihhomirov
    tiia tiihonen tiik tiina tiit tiits tiiu tijerina tijl tijmen tijn tijs tikka tikkanen til tilda tilden tilen
    tilk tilla tillie tillman tillmann tillmanno tilly tilman tilmann tilo tim timbul timea timek timekova timeo
    timi timis timka timko timkova timlin timm timmerman timmermans timmie timmothy timmy timo timofejev timon
    timonen timoney timons timony timotei timotej timoteo timoteus timothee timothy timur timurtas tina tinal
    tinashe tinca tincuta tindar tindars tindra tindri tindris tinds tindur tineke tiney tingting tinguely tinie
    tinna tinne tinney tinni tinnie tinnis tino tinotenda tintzmann tiobraide tiomanai tiomanaidh tiomanaidhe
    tiomanaigh tira tirabassi tirado tirdad tirhas tirie tirion tirkkonen tirop tirpak tirpakova tirsa tirta
    tirtayasa tirza tisa tisaj tischler tisha tishie tishk tistran tistrans tita titas titi titilayo titilola titin
    titipatrayunyong tito titov titus tivadar tiwaa tiwari tiziana tiziano tjalds tjaldur tjasa tjorfi tjorfis
    tjorvi tjorvis tlalka tluczek tlustek toal toan toba tobar tobe tobechukwu tobi tobias tobiasz tobie tobin
    tobler toborek toby toccara toczko tod todd todda todor todsapornpitakul todsawun tofil tofiq toft togan togher
    togliatti tognazzi togrul tohall toi toibin toic toirbhealaigh tois toivanen toivo toivonen toka tokaj tokarek
    toker toki tokis tokoz toktug tokunbo tola tolain tolak tolan tolbert toldo toledo tolentino tolga tolin tolj
    tolli tollie tollis toloczko tolonbay tolonen tolosa toloza tolu tolulope toluwanimi tolvanen toma tomais tomal
    tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomas tomasa tomasek tomasekova
    tomaselli tomasetti tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova tomasz tomaszczyk tomaszewski
    tomaszkiewicz tomaszuk tomaz tomazic tomczak tomczyk tomecek tomecekova tomecka tomecko tomeckova tomei tomek
    tomeka tomekova tomescu tomhnair tomi tomic tomicic tomie tomika tomingas tomislav tomka tomko tomkova tomlinson
    tomljanovic tommaseo tommaso tommi tommie tommy tomo tomori tomos tomoya tomris tomsic tomson tomurcuk tomys
    tomzik tonc tonda tonder tondera tonderai toney tonga tongoano tonguc toni tonia tonicha toninelli tonino
    tonisson tonisto tonja tonje tonni tonnis tonny tono tonra tonu tonui tonya tooba toolan toole toolin toolis
    toom tooman toomas toome toomey tooming toomsalu toon toor topa tope topias toplak topolska topolsky topuz tora
    toralf torben torbjorg torbjorn torbus tord torel torey torfey torfhildur torfi torfis torfs torgny torhan tori
    toriano toribio torie torill torlonia tormaigh tormay tormey tormo tornatore tornqvist toro toroitich torok torp
    torpaigh torpekai torpey torphy torquato torquil torralba torrance torre torrecilla torrence torrens torres
    torrey torrez torricelli torrie torrijos torry torsten torstensson tory torz tos toscani toscanini toselli tosha
    toshiko toshio tosi toso tosto tota toth totic totino totwiller touati toubeau touil toumi touray tournay
    toussaint tova tovar tove tovuz towanda towarek towett towne townsend toya toyin tozzi tozzo trabka tracee
    tracey traci tracie tracy trae traetta trahaearn traian trainor tram tran trang transito trantow traoin traore
    trapanese trapani trapp trask tratnik trattner traude traudel traudl traugott trauner trausch trausti traustis
    traute travaglia travaglio travarie travers traversa travia travis travon trawka traxler traynor trayvon trbovic
    tre treabhair treacy treanor treasa treasai treasaigh trebbi treboux treccani treena trefor tregenza treharne
    trei treial treier treinfhear trejo trelawny tremaine tremayne tremblay tremonti trena trenor trent trenten
    trentin trentini trenton treo treoigh trepanier trepczyk trepka tresa tresoldi tressa tressie treutel trev treva
    trever treves trevin trevino trevion trevisan trevisani trevithick trevon trevor trey treyton treyvon trezzini
    trgovcic tri triall triana tricia trierweiler trieu trifa triin trikasemmart trilby trillini trillo trimmel
    trina trincavelli trine trinh trini trinidad trinkl triona tripathi triplat tripp tripti trish trisha trista
    tristan tristana tristans tristen tristian tristin triston trivedi triveni trix triya trlik trlikova trnski
    trobbiani troc troch trochim trochimiuk troels trofimov troisi trojanek trojanowicz troka trombetta trommler
    tron troncoso trond trong tropea trost trostan trostans trotta trottier troy tru trub truben trubenova trubin
    truc truchan truchel trude trudel trudi trudie trudy trujillo trula trumaine truman trumann trumanns trummer
    trung truong trupiano trupp trupti trussardi trutanic truu trybala trybus tryc tryggva tryggvi tryggvina
    tryggvis tryka trystan trzcionka trzepizur trzmiel trznadel trzop trzos trzpil trzyna tsagairt tsai tsang tsao
    tsaoi tsaoir tschentscher tse tsegay tsegaye tsehay tseng tshala tshibangu tsige tsion tsionnaigh tsithigh tso
    tsonga tsou tsubasa tsui tsuma tsung tsvetan tsvetelina tsvetkov tswana tuachair tuairisc tuairisg tuama tuamain
    tuan tuana tuaraisce tuaruisce tuataigh tuathaigh tuathail tuathaill tuathalain tuathalin tuathlainn tubridy
    tuda tudela tudic tudor tudora tudorita tudosia tudur tuere tufail tufani tugba tugcan tugce tugiman tugrulhan
    tugtas tui tuija tuijl tuile tuimlin tuisk tuithof tukane tukelalp tuksar tukufu tukur tula tulacz tulay tule
    tulia tulin tulio tullio tully tulun tuma tumas tumer tumi tumis tumkurt tumova tunahan tunar tuncboga tunchanok
    tunckilic tunde tung tungkasethakul tunguc tunradee tuohey tuohy tuomas tuomi tuominen tuomo tuovinen tupa tupy
    tur turabi tural turalli turan turati turay turcan turcein turchetta turchi turci turcinov turco turcok
    turcokova turcomano turcotte turczyk ture turesson turgeon turgut turid turina turins turk turkalp turkan turki
    turkish turkmen turknur turlej turley turlough turmes turnbull turon turongkinanon turpeinen turpin turraoin
    turrini turudic turunen turvi turxan tusek tushar tuskan tutino tutka tutkucan tutkun tuttle tutty tuukka tuul
    tuula tuuli tuulia tuulik tuulikki tuur tuva tuwei tuyen tuyet tuyug tuzeer tuzenur tuzimek tuzzolino tveit twan
    twardosz twardy twardzik tweneboa twi twidle twila twm twohey twohig twomey tworzydlo twumasi twyla tycho tyczka
    tye tyesha tygo tyka tyla tylec tylek tyler tylka tylman tylor tylus tyma tymczyszyn tymofii tymon tymoteusz
    tynan tyniec tyquan tyr tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfings tyrfingur tyrik
    tyrin tyriq tyrique tyron tyrone tyrrell tyrs tyrus tyshawn tyson tytko tywoniuk tzu uaid uaiteir uaithne
    ualghairg uallachain ualtair ubaadah ubada ubadah ubah ubaid ubaidah ubaldi ubaldo ubay ubayd ubaydullah ubbi
    ubbis uberlinda uberto ubeydullah ubika ubon ubysz ucan ucbeyi ucchal ucgul uche uchenna uchita ucraniano uda
    udant udarsh uday uddi uddin uddis udeen udeera udeh udinese udinesi udo udyati ueli uffe ufnal ufniarz ufuk
    ufukay ugan ugarte uge uggi uggis ughi ugla ugne ugo ugochi ugochukwu ugolino ugrinic ugur ugurkan ugurlu
    ugurtan uhban uhl uibhrin uibo uidhir uidhlinn uighur uiginn uigur uilcin uisdean uit uittenbosch ujamaa ujjwal
    ujkan uju ujunwa ukamaka ukic ukrainian ula ulakbey ulanowicz uldis uldry ulduz ulewicz ulf ulfa ulfar ulfars
    ulfat ulfdis ulfet ulfey ulfgeir ulfgeirs ulfhildur ulfik ulfkell ulfkells ulfljots ulfljotur ulfrun ulfs ulftyr
    ulftyrs ulfur uli uliana uliasz ulibarri uliczka ulises ulke ulker ulku ulkudes ulkum ulla ullah ulle ullmann
    ulloa ullrich ulrica ulrich ulrichs ulrik ulrika ulrike ulriks ulrych ultaigh ultan ulu uludag ulugbey uluman
    ulutay ulva ulvi ulya ulysses uma umaarah umaima umair umakanth umande umang umar umarov umay umaya umberto umer
    umi umid umit umm ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan una unal und underwood
    undina undine unek ungaretti unger unggul uni uniacke uniaque unis unjani unlen unna unnar unnars unnati
    unnbjorg unnbjorn unnbjorns unndis unndor unndors unni unnsteinn unnsteinns unnur uno unruoch unsever unt
    unterberger unterweger unubol uolevi uotila upadhriti upadhyay upasna uphaus uphuis uphus upik upkaar upkar upma
    uppal upton ura uraltay uram uramova urania uranus urb urbain urbaniak urbano urbanova urbanski urbany urbina
    urblik urblikova urbonas urdu urena urfan urfettin urhan uria uriah uriarte urias uribe uriel urijah urishilla
    urlic urmas urmi urmila uroda urooj uros urper urra urrab urrutia urs ursa ursel ursina urska ursula urszula
    urte urvashi urvi uryga urynowicz urzua usada usain usama usamah usame usarek uschi usha ushan ushindi usic
    usiku usman usmon usmonov uss ustun usyi uta utama utami ute utkarsh utku utkucan utrata utsav utz uus uusitalo
    uustalu uwais uwe uwimana uxi uxis uyainah uyanser uyen uygun uzair uzar uzbay uzbek uzbeko uzer uzeyir uzieblo
    uzima uzma uzo uzoma uzsoy vaananen vaati vabaza vaca vacek vachon vaci vacibe vackova vaclav vada vadim vadym
    vaes vaessen vafir vagn vagna vagnbjorg vagns vahar vaher vahi vahid vahittin vaht vahter vahtra vaida vaidas
    vaidya vaillancourt vaillant vainio vaino vaisanen vaishali vaishnavi vaiva vajcik vajcikova vajda vajdova vajen
    vaka vakare vakris vaks vakur val vala valach valachova valachovic valachovicova valadez valagils valarie valary
    valberg valbergs valbergur valbjorg valbjork valbjorn valbjorns valbjort valbona valborg valbrands valbrandur
    valbuena valcarcel vald valda valdas valdebenito valdemar valdemars valderrama valdes valdet valdez valdi
    valdimar valdimars valdis valdivia valdor valdors valeh valencia valenciano valent valenta valente valentic
    valentijn valentim valentin valentina valentino valentinova valentins valentinus valentova valentyna valenzuela
    valer valera valere valeri valeria valerie valeriia valerij valerija valerio valeriu valero valery valeska
    valette valey valge valgeir valgeirs valguarnera valhildur vali valiants valicek valicekova valier valija
    valimaki valinda valis valjetic valk valka valkama valkonen vall valladares vallary valle vallee vallejo
    vallejos vallelian vallenduuk valles vallet vallie vallin valls vally valmar valmarana valmars valmir valmunds
    valmundur valny valon valorie valrie valros valrun vals valsteinn valsteinns valter valters valtonen valtteri
    valtyr valtyrs valur valusek valusekova valuska valuskova valva valverde valy vamakshi vanaga vanags vanbrabant
    vance vanda vandaele vandamme vandana vandecasteele vandekerckhove vandenbergh vandenberghe vandenbroucke
    vandenbussche vandendriessche vandeputte vander vanderheyden vanderlinden vanderstraeten vandervort vandevelde
    vandewalle vanegas vanek vanekova vanesa vanessa vang vangisa vanhee vanhoutte vanhove vania vanida vanitha
    vanja vankova vanneste vannie vansha vansteenkiste vanvitelli vanya vapni vapnis vaqif vaquero vara varadi
    varano varas vardo varela varenya vares varga vargas varghese vargin varik varinder varis varkey varlik varma
    varmar varmars varmdal varsha vartiainen varty varughese varun varvara vasa vasana vasanthi vasare vasari
    vasatika vasco vasconcelos vasek vasekova vashon vashti vasif vasil vasile vasilica vasiliev vaska vasko vaskova
    vasquez vass vasseur vassie vassilios vastenhouw vastraedsd vasudha vasyl vathani vatnar vatnars vattar vattimo
    vattnes vaughan vaughn vavra vavrinec vavrinecova vavrova vayrynen vaysal vaz vazeh vazquez veale veas vebjorg
    vebjorn vebjorns vecellio vecide vecoli veda vedant vedat vedhika vedika vedis vedran veen veenendaal veenstra
    veera veerle veeti vefia vega vegard vegeir vegeirs vegt veic veig veiga veigar veigars veigs veigur veijo
    veikko veilleux veis veit veiver vejar vejune vekell vekells vela velandia velasco velasquez velaug velaugs
    velaugur velazquez velda veldak veldakova velde velden velderman velez veli velia velichka velitdin veliz vella
    vello velma veloso velta velthoven veltman veltroni velva velzen vemunds vemundur ven vena venalainen venancio
    venceslas venda vendela vendelin vendetti venditti vendrell vendula venegas venera veneranda venessa veneziano
    veniamin venice venie venier venita venkataraman venkatesh venla vennie venrooy vento venturi venus veny veola
    ver vera verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen verbrugghe vercammen vercauteren
    vercelloni vercoe vercruysse verda verde verdejo verdell verdi verdie verdier verdonck verdone verdu verdugo
    verdun verduzco vere vereecke vereecken verelst verena veres verfaillie verga vergara vergassola vergauwen
    vergeer vergerio vergie vergil verhaar verhaegen verhaeghe verhagen verharen verheij verhelst verheuvel
    verheyden verheyen verhoeven verhulst verim verkade verl verla verle verlene verlie verlin verlinden verlon
    verlyn verma vermandois vermeersch vermeil vermeir vermeire vermeiren vermeulen vermeylen vermunds vermundur
    vern verna verne vernell vernelle verner verneri vernetta vernia vernice vernie vernita vernon vero verona
    veronica veronicah veronika veronique verri vers versa versace verschuere verschueren verschut versie versluijs
    verstappen verstraete verstraeten vertie vertoor vertooren vervaeke vervaet vervoort verwimp verwoert vesa vesel
    vesela veselin veselova vesely veski vesna vespa vespucci vessie vesta vestar vestars vesteinn vesteinns vester
    vestergaard vesterinen vesterlund vestin vestmar vestmars veta veternik veternikova vethayasas vetrarros veum
    veva veysel vezat vezi vezina vezrife vezzali viaene vian viana vianello vibeka vibekka viberg vic vicen vicena
    vicencio vicenova vicens vicenta vicente vicentia vicentiu vicie vick vickey vicki vickie vicky victoire
    victoria victoriano victorine victorino victorita vicy vid vida vidadi vidakovic vidal vidalin vidar vidas vide
    videla vidhi vidic vidmar vidoni vidov vidovic vidya vieira vienne viera vierdag vieroslava viesturs vietnamese
    vietnamita vif vifill vifills vig vigdis vigdogg vigfus viggo viggos viggunnur vigilija vigliotti viglunds
    viglundur vigmar vigmars vigmunds vigmundur vigneron vigneswaran vignir vignirs vignon vigny vigo vigorelli
    vigri vigris vigs vigsteinn vigsteinns vigtyr vigtyrs vigur vihaan viik viira viitala viitanen viivi vija vijay
    vik vikar vikars vikas viking vikings vikingur vikki viklund vikram viks viksna vikstrom viktor viktoria
    viktorie viktorija viktors vila vilain vilakazi vilalta vilanova vilaplana vilar vilberg vilbergs vilbergur
    vilbert vilberts vilbjorn vilbjorns vilbogi vilbogis vilborg vilbrands vilbrandur vilches vilcina vilcins
    vildane vilde vildis vilem vilgeir vilgeirs vilgot vilhelm vilhelmiina vilhelmina vilhelms vilhelmsson vilhjalms
    vilhjalmur vilho vili viliam vilis vilius viljami viljanen viljar viljars viljem viljevac vilji viljis viljo
    vilks vill villablanca villadicani villads villagomez villagra villagran villalba villalobos villalonga
    villalpando villamil villamizar villanueva villar villareal villarosa villarreal villarroel villasenor
    villaverde ville villegas villemson villena villeneuve villi villimey villis vilma vilmar vilmars vilmer vilmos
    vilmunds vilmundur vilnis vilny vilte vilums vimal viman vimbai vina vinas vinay vinaya vinbjorg vince vincenc
    vincent vincentio vincentiu vincents vincenza vincenzo vincetic vinciane vinck vincze vineet vineta viney vinh
    vinicio vinicius vinie vinjar vinjars vink vinko vinnie vinny vino vinod vinogradov vinsen vinson vinsy vinton
    vinyuvanichkul vinzenz violeta violetta violette viorel viorela viorica vipul vira virag viraj virdie virender
    virge virgel virgia virgie virgil virgilio virgill virgills virginia virginie virginija virgle viridiana virk
    virman virpi virta virtanen visar visarion visconti vishal visintini visitacion vismara visnapuu visnovska
    visnovsky visser vissers visvaldis viswanathan vit vita vitali vitalii vitalija vitalis vitasovic vitazoslav
    vitek vitezslav vithya vitkova vito vitola vitolina vitolins vitols vitor vitoria vittadello vittoria vittorio
    vitturi vitus viv vivaan vivaldi vivanco vivek viveka viveros vives vivi vivian viviana viviane viviani vivianne
    vivien vivienne viyan vizcaino vizintin vjekoslav vjollca vjosa vlaanderen vlach vlachova vlachovic vlachovicova
    vlad vladelina vladimir vladimira vladislav vladislavic vladislavs vlado vlaeminck vlaicu vlasic vlassov vlasta
    vlastimil vlcek vlckova vleugels vliet vlk vlkova vlna vlnka vlnkova vlnova vlora vodopivec voet vogel voggs
    voggur vogl vogler vogt vohra voichita voicu voinea voisin vojkovic vojtech vojtek vojtekova vojtka vojtko
    vojtkova volarevic volaric volcke voldemars volk volkan volker volkhard volkman volkmar volkov vollbrecht vollie
    volney volodymyr volta volterra volunds volundur von vonda vonetta voney vonlanthen vonnie vonrueden voorde
    voorhout voorst voortman vopni vopnis vora vordis vorkapic vorm vorms vorobjov voronin voros vos vosu votts
    vottur voutilainen vozar vozarova vozila vrabcova vrabec vrabelj vrablec vrablecova vrancken vranckx vranic
    vranken vratislav vratko vrban vreneli vretenar vrhovec vries vrinda vrishti vritti vroege vrome vsiliauskas
    vucetic vucin vuckovic vugdelija vugec vuille vuk vukman vukobratovic vukovic vukusic vuljak vumisa vundla
    vunisa vuokko vuong vuorela vuori vuorinen vuqar vurgun vusal vusumuzi vuyst vyacheslav vyanjana vyas vydarena
    vydareny vytautas vyte waahid waail waajid waarbeek waardeloo waas wabik wable wabomba wabwile wabwire wac
    wacana waceera wacek wachira wachter waclaw waclawczyk waclawiak wadee waderle wadhwa wadi wadood wadsworth
    wadzanai wael waelchi waele wafa wafaa wafae wafeeq wafi wafiq wafula wagener wagenknecht wagenvoort waghorn
    wagle wagner wahab wahb wahban waheed wahhaab wahhaaj wahid wahida wahlberg wahlgren wahlstrom wahner wahome
    wahyu wahyudin wahyuni waida waimarie wainaina waino wairimu waithaka waithera waithira wajdzik wajer wajid
    wajma wakeeta wakhungu wakiman wakio wako wakula wal walasik walaszek walburga walch walcher walczak waldek
    waldemar walder walderade waldir waldner waldo waldoch waldron waldtraut wale waleczek waleed walek walenciak
    walencik walentina walentynowicz walesa walfried wali walia walid walkusz walla wallace wallaert walle wallen
    waller wallgren walli wallin wallis wallner walloon wally walo waloch walocha waloszczyk waloszek walser walsh
    walshe walsteijn walt walter walters walther waltl walton waltrade waltraud waltraut waltrud waluk walus
    walusiak waluyo wamaitha wamalwa wamboi wambua wambugu wambui wambura wampach wamuyu wamwema wanda wandas
    wandera wanderley wandl wandzel waneta wang wanga wangai wangare wangari wangechi wangeci wanger wangila wangui
    wani wanida waniek wanijiku wanita wanja wanjala wanjau wanje wanjiku wanjira wanjiru wanjohi wanjugu wannapa
    wannapaitoonsri wannes wantz wanyama wanyoike wanyonyi wanza wanzala waqar waqas waraksa waraporn warchal
    warczak warda wardaya wardell wardi wardzala wardziak ware warhi waridi warinder wario warjas warji warmuz
    warner warnier warre warsa warsame warsan warsita warta waruguru warui warvin warwas warwick warych warzybok
    wasala wasaznik waseem wasek waseme wasendlunkulu washington wasiewicz wasike wasil wasilewicz wasilewski wasim
    wasima wasin wasis wasita wasiuk waskita wason wasonga wassaya wassenaar wassim wasswa wastuti wasunun waswa
    wasyluk waszczyk watanabe wathelet watika watkin watkins watras watsica watson watters wattiez waugh wauters
    wauthier wava waverly wavinya wawak wawan waweru wawira wawire wawryniuk wawrzenczyk wawrzkiewicz wawrzonek
    wawrzyczek wawrzyk wawrzyn wawrzynczyk wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawszczak wawszczyk
    wayde wayland waylon wayman waymon wayne wayua wazir wazna wazny wdowczyk webb webby weber webster wechselberger
    wechuli weddy weeldenburg weena weerdenburg weerdt weever wegier wegmann wegrzyk wegrzynek wegrzyniak
    wegrzynowicz wegscheider wehner wehrli wei weibel weidinger weigl weihmann weijland weijters weiler weimann
    weimer weinberger weinhage weinhold weis weiser weisgerber weiss weissenbock weissnat weitzel weiwei wejman
    wekesa wel wela welc welch weldon weldu welenc welf wellens weller welsh welton wen wenceslao wenche wencke
    wenda wende wendel wendelin wendell wendi wendolin wendt wendy weng wenger weninger wenke wennberg wensen wenzel
    wenzl wera werd werdes wereda weremczuk werl wernecke werner werners weronika weru wery wes wesack wesley wesola
    wesolowski wesoly wesonga wess wessel wessex westberg wester westerbeek westerberg westerburg westerlund
    westermann westfal westfalen westin westley westlund westman weston weterink wettstein wever weydert weyland
    weylant weyrich wez weza wezyk whalen wheeler whelan whelehan whitaker whitehead whitehouse whitley whitney
    whittaker whitty whyte wiaderek wiafe wiak wiatrak wiberg wibisono wibke wibowo wicha wichai wichary wichlacz
    wicht wiciak wickerode widhalm widiastuti widisha widlak widmann widmer widodo widuch widya wiebke wiech
    wieckiewicz wieclawek wieczerzak wieczorek wiedner wiegand wieja wiek wiekiera wiel wieladek wieland wielgat
    wielgo wielgos wieloch wiencek wiercigroch wiertel wiertelak wierzbicki wierzchon wies wiesbauer wiese wieser
    wiesia wiesinger wiesiolek wieslaw wiesner wietecha wiewiorka wigbert wiggins wigglesworth wigman wijata wijaya
    wijayanti wijk wijland wika wikitoria wiklo wiklund wikstrom wiktor wiktoria wilai wilber wilbert wilbur wilburn
    wilcken wilcox wilczynski wilda wilde wilderman wildschut wiley wilfinger wilford wilfred wilfredo wilfrid
    wilfrido wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelms wilhelmsson wilhelmus wiliam wilk wilkerson
    wilkie wilkin wilkins wilkinson wilkos willa willaert willaim willam willame willard willards wille willekens
    willem willems willemsen willene willfried willi willia william williams williamson willian williard willibald
    willibert willie williemae willigen willis willms willodean willum willums willy wilma wilman wilmar wilmart
    wilmer wilmes wilmet wilmont wilmotte wilms wilmsen wilson wilton wiltrud wiltzius wilusz wim wimmer wimolnot
    winandy winarno winarsih winberg wincenciak winda windak windell windhager windisch windler winek winfield
    winford winfred winfried winifred winkler winni winnie winnifred winnik winnrich winny winona winston winta
    winterbottom wintheiser winther winthrop winton wioletta wipstrik wira wiraszka wirda wiremu wirt wirth wirtz
    wirz wishi wisla wisniewski wisnu wisoky wisozk wissam wisz wiszowata wiszowaty wita witan witas witaszek witek
    witka witko witkowicz witkowski witold witon witos wittbrodt witte wittenboer wittmann wiza wizner wladimir
    wladyka wladyslaw wlazlak wlazly wlizlo wlodarczyk wlodarz wlodyka wlodzimierz wmffre wnuczek wochna wochnik
    wocial woda wodka wogerbauer wohlgemut wohlmuth wohlwend wohrer wojaczek wojak wojciech wojciechowski wojcik
    wojcikiewicz wojczuk wojewodka wojewodzic wojniak wojnicz wojs wojsa wojslaw wojt wojtach wojtak wojtalewicz
    wojtalik wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtek wojtera wojtiuk wojton
    wojtowicz wojtunik wojtyna wojtys wolan wolanczyk wolczyk woldemar woldu wolfe wolff wolffel wolfgang wolfhard
    wolfinger wolfram wolfsdr wolfswinkel wolk wolkowicz woloch wolodzko wolof wolos woloszczuk woloszyk wolski
    wolstenholme wolter wolters wolzak wondimu wong wons woodard woodie woodroe woodrow woodson woodward woolley
    wooning worach worku worley woroch woronko wosiak wosiek wosko woszczak woszczyna wota woudenberg woulfe wout
    wouter wouters woutersz wowra wozniak wozniczko wratt wrenn wriddhish wridesh wrobel wroblewski wrochna wrona
    wrynn wrzesniak wszola wuckert wudarczyk wujec wujek wulan wulandari wulf wulff wullie wunderink wunsch wur
    wuraola wurm wurzer wurzinger wuthrich wutke wuyts wyatt wyciszkiewicz wycliff wycliffe wyderka wydmuch wydrych
    wygoda wykret wylegala wylie wylupek wyman wyn wynants wynne wynona wypchlo wypior wyroba wyrobek wyroslak
    wyrostek wyrwal wyrwich wyskiel wysocki wysota wyss wywial wziatek xaba xakimov xala xalak xalid xaliq xamis
    xanana xander xanim xankisi xanlar xaver xavi xavier xena xenia xezal xhakaza xhevdet xhosa xia xiang xiao
    xiaohong xiaoling xiaoming xie ximba ximena xin xing xinyi xiomara xiong xiti xiu xiulan xiumei xiuying xobeen
    xolid xolidov xolo xosrov xuan xudaverdi xudayar xudu xue xueqin xulu xumar xzavier yaa yaakov yaamoa yaaseen
    yachana yacine yad yada yadav yadavi yadid yadiel yadigar yadira yael yafi yafir yaghnam yagin yagizkurt yagmur
    yagnesh yago yahaira yahaya yahi yahia yahiaoui yahir yahsi yahsikan yahvi yahya yahyaa yahyo yahyoev yair yaiza
    yajaira yakobo yakub yakup yalazabay yalcin yalda yalgin yalin yalini yaltirak yamada yamaguchi yamamoto yaman
    yamar yamashita yamazaki yameen yamen yamid yamile yamilet yamilex yamin yamini yan yana yanara yance yancy
    yandel yanet yaneth yanez yang yani yanick yanik yanina yanique yanira yanis yanisa yanki yanmei yann yannic
    yannick yannik yannis yanyu yao yaqeen yaqoob yaqoot yaqub yaqubov yar yara yared yareli yaretzi yargi yaritza
    yaroslav yaroslava yasaar yasaman yasamin yasan yasar yasattin yaseen yasemen yasemin yaser yash yashasvi
    yashawini yashem yashica yashoda yashodhara yashpal yashvi yasin yasina yasinaeva yasinov yasinta yasir yasmeen
    yasmin yasmina yasmine yasminova yasna yasser yassin yassine yasti yasuhiro yatan yates yathrib yatich yatin
    yator yauvani yavuz yaw yawar yawer yawson yayak yazan yazeed yazganalp yazgul yazmin ybarra yda yeboa yeboah
    yecid yee yeferson yeganeh yego yegon yeh yehuda yei yeimy yeison yejide yekbun yekda yelesen yeliz yelyzaveta
    yemane yemi yemisi yeneral yengwa yengwayo yeni yenifer yenny yeny yepelek yepes yeraz yergha yerko yerson
    yertan yesenia yesica yesid yesil yesim yesoob yessenia yessi yessica yetisal yetta yetunde yeukai yeung yevhen
    yevheniia yewande yeyeye yfke yichen yiddish yidis yifan yigit yildir yildirim yildiz yilin yilma yilmaz yin
    yina yineth ying yingjie yinka yinthe yirenkyi yja ylenia ylfa ylfur ylinen ylitalo ylja ylli ylonen yls ylur
    ylva ylvi ylvie yma ymir ymirs yngling yngvar yngvars yngve yngvi yngvis ynja yoan yoann yocelyn yochana yoder
    yodit yoel yogan yogesh yohan yohana yohane yohannan yohannes yoichi yoko yolal yolanda yolande yolima yolonda
    yonas yonatan yonathan yonetmen yong yono yoom yorath yordan yordanka yordanos york yoruba yoruc yorulmaz yosef
    yoselin yoshida yoshiko yoshio yoshita yosief yosma yost yosuke youba youcef younes younis youprasert youri
    yousaf yousef yousfi yousra youssef yousuf yrar yrars yrja yrjo yrkill yrkills yrr yrsa ysaline yuan yucel
    yucelen yudas yudy yue yueh yuen yug yui yuki yuksel yulan yuli yulia yuliana yulianti yuliarti yulieth yuliia
    yulisa yulissa yuly yumei yumiko yumun yun yundt yung yuni yuniar yunis yunita yunt yunus yunusov yupin yurani
    yurany yurdanur yurdaser yureed yurem yuri yuridia yurii yurtguven yurtseven yurttas yury yusif yusifoglu
    yusifqizi yusra yussuf yuste yusuf yusufu yusupov yuta yutika yuusuf yuvraj yuxin yuxuan yvan yves yvette yvon
    yvonne zaafir zaahid zaahir zaakir zaal zabala zabaleta zabarella zabierek zabihullah zabir zabjacan zabka
    zablon zaborek zaborska zaborsky zac zacarias zaccagnini zaccardo zacchia zacco zach zachar zachara zacharczuk
    zacharek zacharewicz zacharia zachariah zacharias zachariasova zacharie zacharova zachary zachery zachwieja zack
    zackariya zackary zackery zackiewicz zaczyk zada zadie zadka zadora zadworny zaeem zaenab zafar zafeer zafer
    zafir zafrul zagar zagozda zagozdzon zagrajek zagrodnik zagula zaguri zahaar zaharia zaheer zahfer zahharov zahi
    zahid zahida zahide zahir zahn zahnya zahra zahri zahro zahroyeva zahrun zahur zaib zaid zaida zaiden zaidi zain
    zaina zainab zainabu zaira zaire zaitra zaitsev zaituni zajac zajacova zajc zajko zak zakaria zakarias zakariya
    zakariyo zakariyoev zakary zakayo zake zakhele zakia zakiewicz zakinja zakir zakis zakiyaxon zakiyaxonova zakova
    zakrajsek zakrzewski zal zalan zalewski zaliha zalindra zalite zalitis zalokar zaman zambrano zamengo zamett
    zamfir zamfira zamin zamiq zamir zamira zamora zamorani zamorano zampa zamudio zamzam zan zana zanazzo zander
    zandra zane zanele zaneta zangerl zanichelli zaniewicz zanis zaniyah zanker zanoski zansi zanzi zaoui zapadka
    zapasnik zapata zapior zapora zara zaragoza zaranek zarar zaras zarate zaraza zareena zarghuna zari zaria zariah
    zarina zarinova zarins zarlino zarmina zarna zarzeczna zasepa zashil zastawny zaton zaucha zauner zauqi zaur
    zavala zavier zavion zawadi zawadzki zawal zawalich zawartka zaweel zawiasa zawodnik zayan zayas zayd zayden
    zayidov zayn zaynab zaynabova zayne zayyan zayyir zbiciak zbigniew zbik zbinden zboncak zbrog zbroja zbroszczyk
    zbrozek zbrzezniak zbylut zbynek zbyszek zdancewicz zdenek zdenka zdenko zdislava zdobylak zdonek zdravko
    zdziech zdzislaw zeb zeba zebec zebik zebirce zebulon zecchini zechariah zechmeister zechner zedillo zeemans
    zeenat zeeshan zeferino zeffirelli zegadlo zegar zehaan zehetner zehnder zehnia zehra zehranur zeiler zeilinger
    zeimes zeimet zeina zeinab zeiner zejna zekarias zekayi zeke zeki zekiye zela zelal zelasko zelaya zelazek
    zelazo zelda zeldenrust zeleznik zeleznikova zelha zelia zelic zelie zeliha zeljka zeljko zella zeller zelma
    zelmira zelpha zeltina zeltins zeman zemanek zemanova zemfira zemlak zemljic zemyna zemzem zena zenaida zenas
    zende zeng zengin zenia zenner zennun zeno zenobia zenon zenovia zenta zenteno zenz zenzele zenzile zepeda zera
    zerafet zerai zerdad zeride zerihun zerjav zeroual zerrin zerrouki zetta zetterberg zetticci zettie zettl
    zevenboom zevlude zewad zewdi zeynal zeynelabidin zeynep zeyno zeynulla zezelic zgola zgorelec zhala zhane zhang
    zhanna zhao zheela zheen zhen zheng zhi zhian zhihao zhivko zhong zhou zhu zhuang zhwan zia ziad ziajka ziane
    ziani ziarek ziarnik ziarno ziba zibert zibuyile zic zichichi zidane zieba zieciak ziecik ziedonis ziegert
    ziegler zieja zielinski zielke ziemak ziemann zieme ziemele ziemelis ziemkiewicz zieniewicz zietal ziga ziggy
    zigmund zigmundova zigo zigova zigrida zihan zihni zijl zijlemans zijlmans zikhungwini zikmund zikora zikovic
    zilan zilfa zillah zilmil zilpah zilpha zima zimka zimkova zimmer zimmerman zimmermann zimniak zimolag zimon
    zimova zimran zina zinal zinar zineb zingg zinhle ziniewicz zinkiewicz zinnura zinnure zinnurova ziola ziolko
    ziolkowski zion zipporah zirme zirne zirnis ziro zita zito zitouni ziva zivai zivic zivile zivkovic zixuan ziya
    ziyaettin zizek zizi zlata zlatica zlatko zlotek zlotnik zmaic zmarzly zmija zmuda zmyslony znidarsic znojek zoa
    zobel zochling zoe zoey zofia zofie zofija zohal zohra zohreh zohrehan zohrer zoie zoila zoja zok zola
    zoladkiewicz zoladz zolkiewicz zollie zollinger zolna zolnierczyk zoltan zoltek zona zontek zophanias zophonias
    zoppetti zoppetto zora zoraida zoral zoran zorbach zorica zorka zorko zorlu zorman zornitsa zorrilla zosia
    zotter zou zouaoui zoya zozan zrilic zrinski zsanett zsigmond zsofia zsolt zsombor zsuzsa zsuzsanna zuba zubair
    zubairu zubayr zubayrov zubcic zubek zubekova zubel zuberek zubeyde zubka zubko zubkova zubowicz zubrik
    zubrikova zuchowicz zufer zufika zugaj zugec zuhair zuhal zuheyla zuhra zuhri zuidweg zuijdveld zujev zukauskas
    zukov zula zulaika zulaikha zulauf zulbiye zulekha zulema zuleyxa zulfa zulfiqar zulfiye zulfuye zulgarni
    zulkarnain zulma zulu zuluaga zumaridi zumre zumrud zunaira zunec zuniga zunilda zupan zupanc zupancic zupanic
    zuravljov zurawik zurcher zuri zurita zuvela zuwayhir zuwena zuza zuzana zuzanna zuzia zuziak zuzic zvaigzne
    zver zvirbule zvirbulis zvonka zvonko zwaben zwara zwart zwatie zwiazek zwijsen zwindrecht zybura zydrunas zyga
    zygimantas zygmunt zygmuntowicz zygula zymelka zynda zyrek zys zysk zyto zywica zyzik
    """
)

NAMES_THAT_ARE_WORDS = words(
    """
    abate abbey ace add admiral afar age akin alas albino ale ales ally almond alpha alto amber amble ameer amir
    amirs among angel angelic ani anon antic ants arch archer arenas ares aria arias art arts ascension asks aspen
    ass astride ate atlas august aura author autumn azalea babe baby back backer bail baker bald balds bale ball ban
    banks bar barb barber bare barer barman baron basic basil bass bath bean beard beat beauty bee beer begin bell
    bender bent bents berry best beta bid bigot bile bill bills binder bins birch bird bishop bite bitten black
    blanch blank blaze blessing bliss block blossom blot bluebell boas bob bode bogus bond bones bonnet boon booth
    bore boss bourgeois bowler bra brain branch brand brands brandy bravo bray brick bridge bridges bright brim
    brink brook brooks brown browning buck bud buddy bull bunk burger burns burr burrows bury bus bush butcher
    butler butte caddie cadence cam camp camps can canal canals candy canning cannon canny cant canyon cap caprice
    captain car cares carol carpenter carrier carrion carry carton case cases cash central chambers champ champagne
    chance char charity chase chastity cherish cherry chi chin china chip chow christen chuck church cinnamon clay
    clear cleave cliff close cock colic collie colon colonel colt comas combs come comfort comment commodore company
    con constant contractor convey cook cools cooper cop coral cord cornet corral council cousin cousins cox coy
    crane creed crooks cross cruise crystal cumming curry curt curtain daisy dam damps dare darling dash date dawn
    day deacon dean deep delta den derrick desire destiny diamond die dimple din diver divine dock doctor dodo doe
    doll dolly domino don dos dot dove downing downs drew dries drop drum dub duff duke dung dusty each earl early
    earnest ebb ebony echo eddy edit elder else ember emerald emeralds emir emit era essence ether eve ever ewe fair
    fairy faith falcon fall fan fancy fang fanning fares farmer fate fawn fed fee feline feller fen fern ferry field
    fielding fields finch fines fisher fit fleck fleet flint flood floor flora flowers font foot ford forest forget
    forum foster fount fox franc frank franks freedom freely french fresh friend frisk front frost fry fuller gal
    gala gale gales gall gamble gang garland garnet garret garrison gas gates gauge gay gee gene general genesis
    genie gent gentry gill ginger glass glasses glen goblet golden gong good gore gorge governor grab grace grand
    grant gravel graves green greet grey grill grimes grit gross grove gruff grunt guard gull gully gun gunner
    gunning gust gut guy hacker hale hall halls ham hammer hand handler handy hang harden hardy hare haring harm
    harmony harry harsh hart hasty haven hay hays hazel hearty heath heather heaven held hell helm hence hens herb
    herd hero heron herring hicks hide hill hills hind hoes holder holler holly honing hood hoof hook hoop hope horn
    house hove hovel hue huff hug hull hung hunt hunter hurt hyacinth icy immaculate infant innocent ion iris ivory
    ivy jack jacks jade jail jarred jay jazz jet jewel job joke journey joy judge jug junior junk justice keeling
    ken key kick kidney killer kind kinda kinder kindle king kink kiss kit kitty knight knoll lace lacy lad lady
    lamb lament lance lander lane languages lark lass laurel lavender law lawless lawyer leach leafy lean leaner lee
    leech leek lemon less levy liberty lice lie lies lily line link lips list lithe little llamas loan lofts lone
    long loon looney loot lope lopes lord lore lot love lovely low lower loyal lucid lucky lung lute lynch lyric
    mace macho macintosh mad madden made mads magic magnolia major male mall mallet man mane manes manly manning
    mans mar mare mares maria marina marine mark marks marry mars marsh marshal mart martial martin marvel mas mason
    mast master mat mate mats matt matts maverick maxim maxima may mayor meadow meadows media melody mentor merchant
    mercy merrily merry mete metro mike mile miles miller million mills mine miner minor miracle mire mist misty
    mitt moan moles monk monks moody moon moons moor moors more moron moss mountain mule muse must nail nee nest
    newt newton nick nickel nickels nil noble non north northern nova oak octave odd odds olive opal oral orange
    orchard ova over owe pace page pages pal pall palls palm palomino pan pang pansy pant pap par pare parent park
    parks parsons parts pastor pat pate patience patty paw payer peace peacock pearl peck peer pellet penny pepper
    per peter peters pets petty phoenix pier pierce pike pin pink plank plaza pleas pleasant ploy pole polish poll
    polo pop pope poppy porter post potter potters power powers precious press price priest prince princess prior
    priors prosper prudence puck purity put queen quill rafter raid rails ram ran ransom rares ravel raven ray rayon
    read reader real reason red redden reed rein reis renders rice rich richer riddle ridge rile rim ring river
    rivers roach roar rob robin rock rocky rod rode roe roll roman room roots rose rosemary rosy rout royal ruby
    ruddy run rune rung runny rush rust rusty rut ruts sad safari saffron saga sage sager said saint salad salami
    sales sally salmon sandal sands sandy sane sang sari savage scarlet sears sec sellers senator sera serenity
    server seven sever shade shams sharp she sheikh shell shepherd sherry shields shine short shun side sierra silk
    silver sincere sine sing singer sinner sip sire siren sister sitters skip sky small smart smit smith snot snow
    solar sole son sonata song soon soot soprano south southern sow sparks spears spies spring squire stack star
    stark steer sterling stern steward stiller stock stokes stone stoney storey storm storms stormy story stout
    strand street strong such sue suits sultan summer summers sun sung sunny sunshine supple swift swords tab tabby
    tack tailor talon tamer tan tang tank tanner tawny tea thatcher the theta tiara ties tilde till tin ting tins
    tiny tome tone too toots topic tore torrent torrents tours toy trace treasure trim trinity true turner tusk
    unique unknown unnamed urban vain valentine valiant valid valves van veer velvet vial victor victors victory
    vigil villa viola violet visa wade wage walker wall walls wan ward warmer warren warrior wash water waters watt
    watts way weaver weeks wellington wells welter were west western white widen wild wilder will willow wills windy
    wing winter winters wise wit witting wolf wood woods woody worth wren wright yam yen yoga young zero zeta
    """
)
