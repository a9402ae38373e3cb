"""Ordinary words as people misspell them under way: nobody is asked whether "saftey" is a person."""

from bot.anonymise.common_words import words

MISSPELT = words(
    """
    accomodation acheive acheived acommodation adress aggresive agression agressive alcahol alchohol alchol
    answerd anwser aparently apointment apolgise apologys apparantly apparrently appoinment appointmant
    arguement arguements asessment assesment attendence aukward availible awkard awnser beacuse becasue becouse
    becuase beggining behavior behavour beleive belive belived bruse bruses brusing buisness calender
    cancelation cancled carefull carfull charachter cheif chidren childern choosen collegue collegues comming
    compleatly comunicate comunication concerened concious conferance confidance confrence consious contol
    contoled convinient convinse coucil cought councelling councelor counsilling crys decison defencive defensve
    deffinately definately desparate differant diffrent disapear disapeared disapointed disapointing dissagree
    dissapear dissapeared dissapointed dissapointing distresed docter doesent drownd embarasing embarassed
    embarassing emergancy emotionaly enought enuff enviroment especialy everone eveyone exagerate excelent
    excluson exept exersise expereince experiance explaination exsist familiy familys famly fammily finacial
    finaly financal follwing forgoten foriegn freind freinds frend frends frightend frightning frigthened
    fustrated fustrating garantee gaurd gaurdian goverment guidence hapened happend happned hapy harrass
    harrassed harrassing harrassment havnt helpfull hieght hollidays hopefuly hosptial houshold hungrey husbend
    hygene imediate imediately importent inapropriate incidant independant injurys inocent insident insted
    interveiw intervenshun intrest intrested invloved involed isolatd jelous jelousy kichen knoked knowlege
    langauge lauguage leagal lenght liase liased liason libary lieing lisence lonley maintainance maintainence
    managment maneger manuver mariage medcine medecine mentaly midwive mispell morgage neccessary neibour neice
    neigbour neighbor nervious nieghbor nieghbour nieghbours nursury nusery ocasionally ocassion occassion
    ocurred offical oposite oppurtunity orginal pacient paralell parant parnter parrents partener partnr peice
    perants perhapse permision persue phisical phsical physicaly polise posession posible possesive pregant
    pregnent pregnet prehaps presant pressence previos priviledge probaly problaly profesional proffesional
    promice psycholgical pysical questionare questons quiestion realy reasurance reasure recal reccomend receit
    recepit recieve recieved recieving recomend recomended referal refferal relaionship relationshop
    relationshps relatonship relevent relize relized rember remeber responsability resposible reveiw revew
    safegard safegaurding saftey safty saterday scard scedule schedual schol scool sence seperate seperated
    seperately seperation sepperate shedule sholder shoudl shouldeers sieze similiar sitation sitaution
    situtaion socail sombody someting somone sory speach specialy speek stategy storys stranglled strenghts
    strugling stuggle stuggling succesful sufering sugest sugested suport suported suporting supprt suprise
    suprised surgary surport surported teh tendancy thankfull therepy theripy thnk thoose threatend threatning
    throught throwen thurday tierd togather togehter tommorow tommorrow tomorow tomorro tought trama tramatic
    treatend trubble truble tryed trys unacceptible uncomfotable uncomfrotable unconcious unconfortable
    undertand undestand unuasual usally usualy veiw viloence violance violant vistit volentary vulnerble
    vulnrable vunerable vunerble vunlerable wantd wasent wednsday wehn welfair wensday wether whent whith wich
    wierd wierdly wifes witnes witnesed wonderfull woried worred worrys wouldent writen yestarday yesteday
    yesturday
    """
)
"""Written from general knowledge of what is often misspelt. None is borne as a name."""
