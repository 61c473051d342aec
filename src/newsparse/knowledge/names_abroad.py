"""Given names of many countries, beyond those that English-language censuses count often.

From general knowledge of names in the news of Europe, Africa, Asia, the Arab world and the Americas; names that are common
English words or surnames are left out, for a given name here says "probably a person".
"""

from __future__ import annotations

from typing import Final

__all__ = ["FAMILY_BEFORE_HYPHEN", "FAMILY_FIRST", "FEMALE_ABROAD", "MALE_ABROAD"]

FAMILY_FIRST: Final = frozenset(
    """
    ahn bui cai cao chen cheng choi chou cui dang deng ding duong feng gao guo hoang hsieh hsu huang huynh hwang jang jiang jin kang kim kwon lai
    liang liao lin liu luo ngo nguyen peng pham phan seo shen shi tran trinh truong tsai wang wei wong wu xiao xie xu yang yao yoon
    zeng zhang zhao zheng zhou zhu
    """.split()
)
"""Family names of East Asia that stand before the given name and are no English words, lower case."""

FAMILY_BEFORE_HYPHEN: Final = frozenset(
    "bae baek cho ha han hong jeong jung lee lim moon oh park roh ryu shin sim son song yu".split()
)
"""The same where a given name of two syllables follows, as in Park Soo-jin, lower case."""

MALE_ABROAD: Final = frozenset(
    """
    kunle dele sola bayo gbenga jide ikenna uche sani danladi aliyu kabiru kwesi yaw kariuki ochieng wafula kiprop mutua sizwe tinashe
    tafadzwa umer lito vico isko azmin hishammuddin khairy fahmi rafizi budi ketut nyoman jihoon hyunwoo hany huseyin diarmuid sohan
    lutz detlef jürgen günter günther horst helmut holger reiner bernd bernhard gerd hartmut karl-heinz hans-peter thilo tilo ekkehard falk
    gregor ingo johannes konrad malte nico philipp rüdiger ruprecht udo urs winfried zeno egon eckart achim alois benno carsten karsten
    aadil aamir aarav abbas abdel abdelaziz abdelkader abdelmadjid abdou abdoulaye abdulla abebe abel abhijit abhinav abhishek
    abiodun abiy abner abu-bakr adama adebayo adebola adekunle adel ademola adewale adil aditya adnan adrien agim agus ahmet
    aidan aiden ajay akash akbar akhil akin akinwumi akio aksel alaa alain alasdair alassane alastair albin aleksandar
    aleksander aleksandr aleksei alenka alessandro alexandre alexei alexey algirdas alistair alok alvaro amadou amar amin amine
    amitabh amjad amol amos anand ananda anatoly andrej andris andriy andrzej angus anies anil anirudh ankit ansel anselm
    antoine antonis antti anuj anurag anutin anwar aravind arben ariel arif arjun arkady arlo arman armand armin arnaud arnav
    arne arno arron arsene artem artyom arvid arvind arvydas asad ashby asher ashish ashok ashraf ashwin asif asim athanasios
    atif atiku atul augusto  aurelijus aurelio avi avigdor avinash avraham axel ayaan ayub azeem aziz babak babar babatunde
    bakary balaji baldev bambang barak baraka barnaby bartosz bashar bashir bassel bassirou bastian bayu beau behrouz beji
    bekele bence benedict benny benoit beppe bernardo bertie bertrand besnik bevan bezalel bharat bharrat bhupinder bidzina
    bilal bishan bishnu bjarne bjarni bjorn björn blaise bogdan bojan bongani borut boubacar boyko brandt branimir branko
    brayden braydon brendon brock brodie bronson bryant bryn bujar burak buster cai calin callum camilo carles caspar cathal cem
    chaim chaminda chander chandra charan cheikh chet chetan chidi chike chikwudi chinedu chinua christos chukwudi chukwuemeka
    chukwuma cian ciaran cillian ciro clancy claudio clem clemens clement cletus cleve colby cole colm colt connor conrad
    constantin constantine cordell corentin cormac cosmin cristian cristiano cristobal cuauhtemoc cuthbert cy cyprian cyril
    czeslaw dacian daiki daisuke dalibor damien damir danilo daragh dariusz darko darragh darwin daud davide dawid dawit dax
    declan deepak denis denzel deon deshawn devendra devlet devon dharmendra dhruv didier diederik dieudonne dilip dilshan
    dimitrios dinesh diogo diosdado dipak djibril dmitriy dmytro domagoj domenico donal donato dong-hyun donnie donovan dorji
    doyle dragan dritan duarte duc dumisani dusan dušan dwain eamon eamonn eben ebenezer ebrahim edgars edin edouard edric
    eduard efe efrain egidijus egil egils einar eirik eitan ejike ekene eklavya ekrem elan elden elgin elhadj eliot eliud ellery
    ellsworth elmore eloy elton elvis emeka emeric emery emlyn emmerson emomali emre engin ennis enoch enrico enzo eoghan eoin
    ephraim ercan erdem eren erkan erkki erling ermias ernst errol ervin erwan esben esmond esteban etienne euan eugen evander
    evangelos evgeny ewan ewart ewen eyal fabian fabien fabio fabrice facundo fadi fahad fahd faiz faizal farai fareed farhad
    farhan farid farooq farouk farrell faure fausto faysal federico fekadu femi fergus fernand feyisa fikret filip filippo
    finlay finnian fionn flavio florent florian folarin fouad francesco franck franco frantisek franz fraser fredrik friedrich
    fritz fumio fyodor gabor gadi gael gaetano gagan galen gana ganesh ganjar gareth garfield garland garrison garry garth
    gaston gaurav gautam geir gennady geoff georg georges georgi georgios geraint geraldo gerhard germain germán gerrit getachew
    gethin gheorghe ghulam giacomo gian gianluca gianluigi gianni giannis gideon gil gilbert gilberto giles gilles gilroy gino
    giorgio giorgos girish girma gitanas giulio godfrey goncalo gonzalo goodluck gopal goran govind graeme grayson grigory
    grzegorz gudni guido guilherme guillaume gunnar gunther gurdeep gurpreet gustav guthrie guus gwilym gyula haakon haavard
    habib hadi hadley hafiz haider haile hailemariam hakainde hakan hakeem hakim hal halil hamad hamid hamish hamza hani hannes
    haris harjit harlan harlow haroon harpreet harrison harsh harsha haruki haruto hasan hashim hatem hayato haydar hayder hayk
    heath hemant hemi hendra hendrik henning henrique heribert heriberto hernan hersh hezekiah hideki hideo hieu hikaru hilario
    hisham hitesh hollis homer honore horacio horatio hossein howie hoyt hristo hrvoje htun humphrey husain hussain huw hyman
    hyun hyun-woo iain ibrahima ichabod idris idrissa iestyn ifeanyi ignatius ignatz ihor ikechukwu iker ikram ilan ilias ilija
    ilir ilya imad imran imtiaz inaki inder indrek ingram inigo ioan ioannis irakli irfaan irfan irv irvin irwin isaias isak
    isamu ishaan ishaq ishmael ismael ismail issa istvan itai itamar ivar ivica ivor iwan iyad izaak jaafar jaan jabari jabulani
    jacek jaco jafar jagdish jahangir jai jaideep jair jakob jakov jakub jalal jamil jamshid janek janez janis janne janos jarek
    jari jaroslav jarred jarrod jarvis jaspal jaswant jatin javad javed jawad jayant jayden jayesh jayson jeevan jefferey
    jeffery jelle jennings jens jeremias jeroen jerrold jerzy jesper jethro jett ji-hoon jibril jim-bob jiri jiro jitendra
    joachim joakim joao joaquim jochen jock joko joost jordi jorg joris joseba josep josiah joss josue josé jouni jovenel jozef
    jud judah judd judson juergen juha jukka juma junaid junichi jussi jyrki jörg kabir kadir kagiso kailash kaiser kalle kamal
    kamau kamil kamran kane karan karel karthik kaspar kasper kassym-jomart katsuya kaushik kayode kaz kazuo keaton keegan kees
    kei keir keiran keita kemal kenelm kenichi kenji kenta kenton kerem kermit kerwin keshav khaled khalil khurram kian kieran
    kimani kingsley kipchoge kipp kiprono kiran kirby kiril kishan kishore kiyoshi kjell klaas knut kobus kojo komla korey
    kostas krishna krishnan krisjanis kristjan kristopher krzysztof kunal kwabena kwadwo kwaku kwasi kyaw kyriakos kyrylo
    lachlan lalit lamin lamine landon langa larbi lasith lasse laurens laurent laurentino lautaro laverne layton lazar leander
    lech leland lem lemuel len lenard lennart lennox lenny leonel leonid leonidas leopold lester lindani linus linwood liviu
    ljubomir lluis llyr lodewijk loic lonnie lorcan lorne lothar loyd luan lubomir luca lucian luciano lucius ludovic ludwig
    luigi luiz luka lukas lukasz luuk lwazi lyman lyndon maarten maciej macky maddox madhav magne mahbub mahela mahendra maher
    mahesh mahlon mahmood mahmoud mahmud majid makoto maksim malachi malachy malcom mamadou mamoun mandla manfred manish manjit
    manmohan manny mano manoj mansoor mansour manu maqbool marat marcellus marcelo marcin marek mariano marijn marius marko
    markus marlin marlowe marten marton maruf masahiro masato masood masoud massimo matej mateus mateusz mathias mathieu mathis
    matias mats matyas mauricio maury maxence maxim maxime maximilian maynard mehdi mehmet melvyn menachem merle merlin merrick
    merrill merritt mervin mervyn mevlut micah micheal mick mihai mihail mihailo mihály mikael mikel mikheil mikko miklos
    mikolaj milan milorad milos miloš mindaugas minh minjun mircea miroslav mislav mladen modou moeen moez mohamad mohan mohanad
    mohit mohsen mohsin moise monte mordecai moritz morne mort morten mortimer moshe mostafa moussa mthokozisi muammar mubarak
    mudasir muhamad muhammadu muhsin mukesh mukhtar mukul mulugeta munir muqtada murad murali murat murdoch murtaza musa musab
    mustafa mustapha muzaffar mwangi mykola myles nabil nadeem nadir naeem naftali nahum najib namdi nandan naoki naoto narayan
    narendra naresh narong nasim nasir nathanial naveed naveen navid nayib nazar nazim nebojsa nechirvan neel neeraj nels nenad
    neville nevin newton nicanor niccolo nicklas nicky nicolae nicolo niels nikhil nikita niklas nikola nikolai nikolaj nikolaos
    nikolas nikolay nikos niles nilesh nils nima ninian nishant nitin nizar nkosinathi nnamdi nobuo norbert norval noureddine
    nouri noël nuno nursultan nurul nuwan nyesom obadiah obafemi obinna octavian octavius oddvar odell odhiambo odhran ofer ofir
    ogden oisin oisín ojas okechukwu olaf olalekan olav olavi oleh oleksandr oleksii oleksiy olexandr olin olivier olle olli olu
    olufemi olumide olusegun oluwaseun omer omid omkar onkar onur oran oren orhan orin oriol orson orval orville osagie osman
    osvaldo oswald otieno ousmane owain oyvind ozan paddy padraig panagiotis pankaj paolo parag paras pardeep parth parveen
    pascual patrik patrizio patryk paulo paulus pavan pavlo pavlos pawel peeter pekka percival pere petar petr petri petros
    petru petter petteri phelim phillipe phineas piers piet pieter pietro piotr piyush plamen prabhakar prabowo pradeep prakash
    pramod pranab pranav prasad prasanna prasert prashant praveen prayut prayuth prem prentice prescott prithvi priyank
    przemyslaw pádraig qasim quincey quinton rached radu raed rafa rafal rafał rafe rafi rafiq raghav raghu ragnar rahim rahman
    raila raimundo rainer rajat rajeev rajendra rajesh rajinder rajnath rakesh ralf raman ramin ramiro ramush ramzan ramzi
    ranbir randeep ranjan ranjit ranveer raoul rashad rashed rasheed rasmus ratan ravinder ravindra rayan rayford raymon
    raymundo razvan recep reda reece refat reg regis reinaldo reinhard reinhold remco remigiusz remo remus renaldo renato renaud
    reno reuven reza rhett rhodri rhys riaan riad riccardo richie ridwan riek rikard rinus rishabh rishi ritesh riyad rizal
    roald robbert robrecht rocco roderick rodolfo rodrigue roel rogelio rogerio rohan rohit roi rolando rollin romain romeo
    romesh ronan rosco rostam rouven rowland royce royston ruaidhri ruairi rubén rudi rudolf rudyard rui ruslan russel rustam
    rutger ryland saad saadiq sabir sachin sadiq saeb saeed saeid safwan sagar sahil saif sajid saket salah saleem salem salih
    salim salva salvatore sameer samer sammy samson samu sandor sandro sanjeev sanjiv sankar santosh sardar sarfraz saro sarvesh
    satish satoshi satya sauli saurabh savio sayed seamus sebastien sefa segun seiji sekou selahattin selim selwyn semyon senzo
    serdar sergej sergi sergiu serhii serhiy serkan seydou seán shabir shad shadab shafiq shafqat shahbaz shahid shahin shahzad
    shai shailesh shakib shamim shamsul shamus shankar shantanu sharad sharif shashank shashi shaul shavkat shayne shehbaz
    shekhar sher sherif sherwood shimon shin shingo shinichi shinji shinzo shinzō shiraz shiv shivam shivraj shlomo shoaib
    shobhit shotaro shridhar shubham shyam sibusiso siddharth siddhartha siegfried sigmund sigurd siim sikander silvan silvester
    simeon sinan sindre sione sipho sivakumar siyabonga slade slamet slavko slobodan sofiane sofyan solly somchai soren sorin
    sota souleymane soumitra sourav spiro spyros srettha sridhar srinivas srinivasan stanislav stanislaw stanisław stavros
    steffen stelios sten stephane stevo stig stipe stoyan sturla subash subhash subramaniam sudhir suhail sukhdev sukhjit
    suleiman suleman sumit sundar sung-ho sung-min suraj surendra surinder suryakumar sushil svein svend swaran syed sylvester
    szymon sándor séan søren tadashi tadej tadesse tadeusz taher tahir takashi takeshi takumi talal talbot tamas tammam tanveer
    taras tarek taro tarquin tarun tatenda tatsuya tavita tayyip teddy tejas tendai teodor tero terrance terrill tesfaye tevita
    tewodros thabo thaksin thanasis thayer thelonious themba theo thiago thierry thiery thijs thomasz thorsten thulani thurman
    tiago tibor tihomir tilman timo timofey timur tjeerd tobi tobin toby tod toddy tolga tomasz tomislav tomohiro tomoki tonis
    toomas torben torbjorn torsten toshiro totò traian tremayne trenton tristan trond trygve tsepo tshepo tuan tunde tuomas
    turki tushar tyree tyrel tyrell uday ugo ugur uhuru ulf ulysses umar umaro umberto umesh umut upendra urmas usama usman uwe
    uzair vaclav vadim vahe valdis valentin valeri valerii valerio valery vamsi varun vasco vasile vasily vassil vassilis vasyl
    vaughan veit venkat venkatesh venu verlin vern vidar viggo vijay vikas vikrant viktor viljami ville vinay vincenzo vineet
    vineeth vinicius vinnie vinson vipin vipul virat virender virgil vishal vishnu vishwa vitali vitalii vitaliy vitaly vito
    vivek vlad vladimír vladislav vojislav vojtech volkan volker volodymyr vuk vusi vyacheslav vytautas václav waheed wahid
    wahyu waldo wale waleed walid wally walther wandile waqar waqas wasim wayan waylon weldon wendel wessel westley wiktor
    wilburn wilford wilfred wilfried wilhelmus willem wilson wilton wim wiremu witold wojciech wole wouter wyndham xabi xander
    xavi yaacov yacine yahya yair yakov yan yanis yannick yannis yaqub yaroslav yaser yash yashwant yassin yassine yazid yehuda
    yevgeniy yevgeny yevhen yiannis yigal yitzhak yngve yoann yoav yogesh yohannes yonas yoram yosef yoshi yoshihide yossi yotam
    youcef yousef youssef youssouf yousuf yoweri yukio yunus yuriy yusef yusuke yuto yuval yves zachariah zachery zaheer zahid
    zaid zain zak zakaria zaki zakir zamir zane zaw zayd zayn zbigniew zdenek zdravko zebulon zeeshan zeev zeke zeljko zenon
    zhivko ziad zico zinedine zlatan zoltan zoran zubair zuberi zulfiqar zurab zvi zviad zvonimir
    """.split()
)
"""Names that are mostly men's, lower case."""

FEMALE_ABROAD: Final = frozenset(
    """
    funke bisi titilayo yewande hauwa sade ronke yaa afia nyambura chebet jepkosgei cherono muthoni lerato palesa nyasha marites
    thao trang siti seoyeon jiwoo
    luise maren sina traute bärbel beate frauke gabi gabriele
    aadhya aafia aahana aanya aarti abena abha abike achieng adaeze adanna adaobi adela adelaide adelina aditi adunni adwoa
    agata agatha agnese agnieszka aida aiko aimée aine ainhoa aino aishah aissatou aiyana akiko akinyi akosua akua alaina
    albertine alda aleksandra alena alessandra alessia alexa alexandria alia aliki alima alina aline alisha aliya aliyah alka
    allegra allie alona althea alva alya alyson ama amaka amalia amandine amara amaya ambika amelie aminah aminata amira amrita
    anabel anahita anais anamaria ananya anastasia anastasiia anaïs andreea aneta anette angele angeles angelika angeliki
    angharad anh anika anila anisa anise anissa anja anjana anju anke anna-maria annalena annalise anne-marie anneke anneliese
    annemarie annika annmarie anoushka antje antonella antonia antonina anu anuradha anushka anwen anya aoife apinya apoorva
    arabella araceli aradhana archana ariane arielle arlette armelle aroha arpita aruna arundhati arwa arya aseel asha ashanti
    ashlee ashleigh ashwini asiya asma assia asta asuka atena atifete atishi aude audra aurelia aurelie aurore austeja avani
    avigail aviva awa aya ayaka ayana ayelet ayesha ayla aylin ayse aysha azadeh aziza azra babette babita bahar balbina
    balvinder balwinder bano barbora bathsheba batsheva beata beatrix bebe begona bela belen belle benazir benedetta benedicte
    berenice berit beryl betsabe bettina bettye beulah bhavna bhavya bhumi bianka bibi bidya bilawal bilkis billie bina binta
    birgit birgitta birgitte birte blaire blanche blandine blythe bodil boglarka bozena branka breanna bree brenna brianne brid
    bridgette bridie brigid brigida brigita britney britta bronagh bronwen bronwyn brunhilde bryony bukola bushra caitlin
    caitriona calista calliope camelia cami camilla canan candida caoimhe caren carin carina carissa carlene carlotta carme
    carmel carmela carmelita carolanne caron carri carys cassidy catarina caterina cath catharine cathleen cathrin cathrine
    catia catrin catriona cecile cecily celestine celina celine cerys chanda chandni chandrika chanel chanelle chantal chantelle
    charis charlize charmaine charu chaya chelsey cherie cherise cherry cheyenne chiaki chiamaka chiara chidinma chimamanda
    chinyere chioma chipo chitra chiyo chloé christel christiane christianne christie ciara cilla cinta cinzia citlali
    clairemarie clarice claudette claudine clelia clemence clementine cleopatra clodagh clotilde cobie coleen colette concetta
    concha consolata constanta constantina constanza coral coralie cordelia corina corinna corinne cornelia corrie cosima
    cressida cristiana cristine csilla cuca cybele cécile céline dafna dagmar dagny dahlia dalia dalila damaris damayanti damla
    dania danica daniela danika danna danuta daphna darcey daria dariela darla darlene darshana darya davina dayana deana
    deepika deepti defne deidre deirbhile deja delcy delfina delilah delphine demet demetra demi denisa desirée desislava
    despina devi devika devyani dewi diann dianna didem dilara dilek dilma dilnoza dimitra dinah dineo dionne dipa dipika disha
    divya djamila dolly dominika donatella dong-mei doretta dorota dorothea dorrit dorte dosia dragana drita droupadi drusilla
    duaa dulce dunja dusica duska ebru ece edda edie edit edita edwige edwina efua eilidh eimear eirini eithne ekaterina ela
    elaheh elaina elba eleanora eleni eleonora elfi elfriede eliana elif elin elina eline elisabeta elisabetta elissa eliška
    elke elle elli ellinor elly elma elmira elodie eloisa elsbeth elspeth elvira emanuela emer emiko emilia emiliana emilie
    emina emine emmanuelle emmeline emmy ena enid enikő enola enya epsy erma erna ernestine eryn esha eshe esi esma esme esmé
    esra esta estefania ester estrella eszter etta etty eudora eugenie eulalia eun-ji eunice euphemia eva-maria evangelina
    evangeline evelien evelina eveline evgenia evie evika ewa ewelina eylul ezgi fabiana fabienne fabiola faduma fadwa faezeh
    faiza faizah falguni fallon fannie fanny farah farhana faria farida fariha farzana fathima fatimah fatma fatou fatoumata
    fatuma faustina fawzia fay faye feda federica fedora felice felicitas felicity fenella feride fernanda fidelia filippa
    filomena finola fionnuala fiorella fiza flavia fleur flo florinda folake folasade fran franca francine franka franziska
    freda frederica frederique freya frieda friederike funmi funmilayo gabriella gaelle galina gauri gayatri gayle gaynor geeta
    geetha geetika gena genie genovefa georgette georgiana georgie geraldina gerda gerlinde germaine ghada ghislaine gia giada
    giana gianna gila gilda ginette ginevra ginny giorgia giovanna gisela gisele giselle gita gitanjali githa gitte giuliana
    giulietta giuseppina gleisi glenna glenys gloriana glynis godelieve golda goldie golshifteh graca grainne grazia graziella
    greer gretel gráinne gudrun guinevere gulnara gulnaz gulsen gunilla gunvor gurinder guðrún gwenda gwendolen gwendoline
    gwyneth gyöngyi habiba hadas hadassah hadeel hadia hafsa hafza haifa haleh halima halina halle hana hanan hande haneen hania
    hanna hanne hannelore harleen harsimrat haruka hasina hasna hatice hattie hawa haya hayat hayleigh hayley heba hedda hedvig
    hedwig hedy heide heidrun heike heilala hela helga helle hellen heloise hema henriette henrike hephzibah hermine hermione
    hester hettie hiba hideko hila hilde hildegard hina hind hiromi hiwot hoda hollie hombeline honora honoria hoor huda humaira
    huong hyacinth hye-jin ianthe ifeoma iffat ilana ilaria ildiko ileana ilham ilka ilona ilse ilze imaan imee imelda imen
    immacolata immaculata imogen ina inas indrani ines inga inge ingeborg inger ingrida ingunn inna inocencia inès inés ioana
    iolanda iole iona ionela iphigenia iqra irena irina irja irmgard irmina iryna irén isadora isha ishani ishita isidora isla
    isobel isolde israa ita itzel itziar iulia ivana iveta ivona ivonne iwona izabela izkia izumi izzy jacinda jacinta jackelyn
    jacquelin jacquelyn jacqui jadranka jadwiga jael jagoda jahanara jaimie jamie-lee jamila janae jancis janessa janette janie
    janina jannike janny jaquelin jarmila jasleen jasmin jasminder jasna jaswinder jaya jayalalithaa jayanthi jayashree jayne
    jaynie jeana jeanie jeanine jeannette jeannie jeannine jelena jemima jemma jenifer jeri jerilyn jerri jessamine jessamy
    jeyda jhumpa jia jimena jina jisoo jitka jiya joana joanie jocasta joceline jodie joelle johanne jolanda jolanta joleen
    jolene jolie joni jordana jordyn josefine josette josiane josie joslyn jovana jovita juanna judi judit judite julianna
    julienne julietta julissa julita justina justyna jutta jyoti jyotsna kadiatou kaia kaisa kaitlin kaja kajal kajsa kalliope
    kalpana kalyani kamila kamini kamla kanchana kanika karima karissa karlee karolina karoline karyn kasia kassandra kat kata
    katalin katarina katarzyna katerina kateryna kath katharina kathi kathie kathrin kathryne kati katia katinka katja katka
    katrien katrin katrine katya kavita kavitha kaycee kaylee kayleigh kealoha keela keeley keiko keira kellyann kelsie kemi
    kenia kenza keren kerri kersti kerstin keshia ketaki ketevan kezia khadija khadijah khadra khaleda khansa khanyi kiana kiara
    kiera kikuko kimber kimberley kimiko kinga kira kiranjit kirsteen kirstie kirsty kitty klara klaudia klavdia klementyna koel
    kolinda komal konstantina korina kornelia kristalina krisztina krystal krystyna kshama kulsoom kumari kusum kylie kyoko kyra
    kyriaki laetitia laia laila lailah lakeisha laksmi lalita lalitha lamia lamis lana lani lara larisa larissa latha latifa
    latifah latonya latrice lauretta lavanya lavinia lavonne layla leana leandra leanna leanne leanora leela leena leigh-anne
    leighanne leilani leisa leni lenka lenora lenore leocadia leokadia leona leonie leora lesia leslee lesley letizia lettie
    lexi leymah li-ming lia liana lianne libby licia lidia lidiya liesbeth lieselotte liesl ligia lilia lilian liliana liliane
    lilias lilibeth lilit lilith lilliana lilya lilyana lina lindiwe linette linh linn linnea liora lisbeth lise liselotte
    lisette lissa liv livia liya lizbeth lizette lizzie ljiljana ljubica llinos lluïsa loes lolita loredana lorelei lorella
    lorena lorna lorrie lottie lou-anne louella louisette lovisa luana lubna lucasta lucetta luciana lucie lucienne lucila lucja
    lucretia lucrezia luella luisa luiza luljeta lulu luma luna lupita lurdes lydie lyla lyn lyndsay lyndsey lynsey lyra lyubov
    lyudmila maaike maarja macarena maddalena maddie madge madhavi madhu madhuri madina madonna mafalda magali magda magdalena
    magdalene mahima mahin mahnoor mahua mahwish maia maike maimuna maira mairead maisie maja majlinda makena malaika malala
    malavika malgorzata malika malin malini malorie malu malvina mamata mamta manal manar mandira mandisa manisha manju manon
    manuela marcela marcelina marceline marchelle margareta margarete margarethe margarida margaux margery margherita margie
    margit margot margret margrethe maria-elena maria-teresa mariama mariana mariangela mariann marianna marica marie-claire
    marie-louise marielle marietta marija marijke marika mariko marilena marilou marilyne marinela marinka marisela marit
    marita maritza mariya marjan marjolein marjory marketa markéta marla marleen marlena marloes marlyn marna marnie marthe
    martine marva marwa maryann maryanne maryse marzena marzia masha masuma matea mathilda mathilde matthea mattie maud maude
    maura mavis maxima mayawati mayra maysoon mayumi małgorzata mbali meena meenakshi megawati megha mehak mehreen mehrunisa
    mehwish mei meike meital melana melba melina melis melisa melisande mellissa meltem melva mena menaka meral merav mercè
    merete meri meriam merryn merve meryl mette mhairi mia-rose micaela michaela michela micheline mieke miep migle miglena
    mihaela mikaela mikayla milada milagros milana milena mileva milica milka milly milou mimma minako minal mineko minerva
    ming-na minna minoo mira mirabel miral mireia mireille mirela mirella miren miri miriama mirjam mirjana mirka miroslava
    mirta misaki missy mitali mitra mitzi miwa miyuki mmabatho moana modesta moeko mohini mojca momina momoko monia monifa
    monika montserrat moonmoon morag morwen morwenna mouna moushumi mpumi mridula mukta mumtaz muna muneera munira muriel muskan
    myfanwy myriam myrthe myrtle mélanie mériem naaz nabeela nabila nada nadezhda nadiya nadja nadège naeema nafisa nahid nahla
    naila naima naina najat najla najma najwa nala naledi nalini namita namrata nanaia nanako nandi nandini nandita nanette
    nanna naoko naomie narges nargis narumi nasreen nastasia nastya natacha natalee natalija nataliya natascha natasja natia
    natsuki nawal nayana nayanika nayantara nayeli naz nazanin nazia nazli neda neela neelam neelima neema neena neeru neeta
    neha nehal nela nele nelly nerea neriman nerissa nerys nessa netta nettie neus neva neve ngaire ngoc ngozi niamh nicki
    nicola nicoletta nicolette nicoline nida nidhi nikol nikoleta nila nilam nilanjana nilofer nilou nilufer nimisha nimra
    nimrat ninette nino niobe nirmala nirupama nisha nita nithya nitya nivedita niya njeri nkechi nkosazana nneka nobuko noemi
    noemie nokuthula nola nolwenn nomsa nomvula nonhle noopur noorjahan nora-lee norah noriko noshi noshin nouf nouhaila nozipho
    noémie nupur nurhan nuria nurit nusrat nwanneka nya nydia nyree odalys odelia odette odile ofelia ogechi oguchi oksana
    oktavia oleksandra olena olesya olina olinda olivera oluchi oluwakemi olympia oma ondine oona oonagh orla orlaith orly orna
    ornella orsolya ortrud osnat otilia ottilie oumou ozge ozlem padma padmini paetongtarn pamella pandora paola paolina
    parineeti parisa parul parvathi parvati pascale patrizia patrycja paulina pavithra pavla payal pegah pelin penina pepita
    perla pernille perpetua persis pervin petronella petula petunia phaedra philippa philomena phumla phumzile phuong phyllida
    pia pinar pippa polina polly pooja poonam pouran prabha prachi pradnya pragya pranita pratibha pratima preethi preeti prerna
    preya primrose prisca priscila pritha priti priyamvada priyanka pualani pushpa putri queenie quiana quynh raakhee rabab
    rabia rachana rachelle rachida rada radha radhika radka radmila raegan rafaela rafeef raffaella ragnhild raheela rahel rahma
    raija raina raisa raissa rajani rajeshwari rajni rakhee rakhi ramatu ramla ramya rania ranjana ranjita raphaela raphaelle
    rasa rashida rashmi ratna raveena rawan rayna razia reba reema reena reeta reeva refilwe rega reham rehana reiko reina rekha
    remi rena renae renata renate reneé renita renu renuka renée reshma reshmi retno reva reyhan rhea rhian rhianna rhiannon
    rhonwen ria ricarda richa riikka rikke rima rimma rina rinku rithika ritika ritu riva riya rizwana robina robyn roisin
    roksana romaine romana romi romola romy rona ronda ronit rosabelle rosalia rosalina rosalyn rosamund rosana rosanna rosanne
    rosaria roseanne rosella roselyn rosette rosina rosita roslyn rosmah rossana rosy rowena roxana roxane roxanna roya rozalia
    ruba rubina rucha ruchi ruchika rudo rukhsana rukmini rupa rupal rupali rusudan ruta rutendo ruthie ruxandra ruya róisín
    saadia saanvi sabeen sabiha sabina sabine sabitha sabiya sadaf sadhana sadia saffron safia safiya safiyya sahana sahar
    saharish sahle sahra saida saima saira sakina sakshi sakura salima salina salma salome salwa samaira samara sameera samia
    samina samira samiya samreen sanaa sanchita sandhya sandra-lee sanela sangeeta sangita sania saniya sanja sanna sanne
    sanober santina saoirse sapna sarai saraid saraswati sareena sarika sarita saroja sarojini saskia satomi saumya saundra
    savita savitri sayaka sayali scarlett seema sehar sejal sela selah selam selin selina selma semira semra senait seo-yeon
    septima serafina serap serpil setareh sevda sevgi sevim seyran shabana shabnam shada shagufta shahana shahida shahla shahnaz
    shaista shakira shakuntala shala shalini shamima shamita shanaya shanaz shanelle shania shaniqua shanna shanta shantelle
    shanthi shanti sharda sharifa sharlene sharmila sharmin sharmistha sharna sharona sharron sharyn shashikala shatha shauna
    shavonne shawna shayla shayna sheela sheena sheetal shefali sheilagh shelagh shelby shelina shena sherine sherrie sherrill
    sherry-ann shilpa shilpi shima shipra shira shireen shirin shivangi shivani shlomit shobha shobhana shona shosh shoshana
    shovana shraddha shreya shruti shubha shubhangi shweta sian sibyl sidra sieglinde siena sienna sif sigal sigrid sigrun siham
    silja silke silvana silvia simi simin simona simran sindisiwe sinead sinem sinéad siobhan siobhán siri sirimavo siriporn
    sisi sita sitara sithembile siv sive sizani siân skye smita smriti sneha snehal snezana snizhana socorro soha sohini solange
    soledad soleil solveig sonakshi sonal sonali sondra sonia-marie soo-jin sophia-rose sophy soraia sorcha souad soukaina
    soumaya sowmya spela stanislava stanka starla stefani stefania stefanie stefany steffi stela stephania stevi stuti suad
    subashini subha suchi suchitra sudha sue-ellen sugandha suha suhaila suhana suhasini sujata sujatha sukhmani suki sumaira
    sumaiya sumathi sumaya sumi sumita sumitra sun-hee sunaina sunayana sunita sunitha suparna supriya surabhi suraiya suranne
    sushila sushma sushmita susmita suzana suzanna suzette suzi suzie suzy svea svenja svitlana swapna swarnalatha swati sybille
    sylvaine sylvana sylvie symone synnove synnøve tabasum tabata tahani tahira tahmina taina taisia talia talita tallulah talya
    tamanna tamar tamari tamasin tamia tamiko tamsin tamzin tanaz tandi tandiwe tanika tanja tannaz tanu tanuja tanushree tanvi
    tanwen tanzila tara-jane tarana tarini tarja taryn tatjana tatsiana tatyana tavleen tayla tazeen teagan tegan teha tehmina
    tejal tejaswini tenille teodora terese tereza terezija terezinha terra tessy tetyana thais thalia thandeka thandi thandie
    thandiwe thaís thea thembi thirza thora thuli thulile thuy tia tiana tiara tibisay tierney tiffani tigist tijana tilda tilly
    timea tina-marie tineke tiphaine tirzah tiziana tobey tomasina tomoko tori torill tova tove toyin treena tresa trish trisha
    trista trixie trude trudi trudie truus tsitsi tuire tulasi tuula tuğba twila tyra tzipi ugne uju ulla ulrica ulrike uma-devi
    umaima umm una unni upasana urmila ursule urvashi usha-rani uta ute uzma uzoamaka vaishali vaishnavi valda valentyna
    valeriya valli valérie vana vanda vandana vani vanja vanya varsha varvara vasanthi vasiliki vaska vasudha vasundhara veena
    venetia veranika verena verica veronika veronique vesna vibeke vibha vida vidya vijaya vijayalakshmi viktoria viktoriya
    vilma vimala vina vineeta vinita violeta violetta violette virginie viridiana virpi vittoria viveca viveka vivi viviana
    vivien vivienne vjosa vlasta vrinda vuokko vuyelwa vyara véronique wafa wahida wairimu waleska wallis waltraud wambui
    wangari wangui wanjiku wanjiru warda wenche wendi wesselina wiebke wies wietske wiktoria wilda wilhelmine willa willow wilna
    winifred winnie winona wioletta xanthe xenia xin-yi xochitl yael yaffa yalda yamila yamina yanina yanka yara yardena yaritza
    yasemin yasmeen yasmina yasmine yasuko yayoi yee-lin yelena yemisi yesenia yetunde yevgenia yeşim yingluck ylva yoana yoanna
    yocheved yohana yoko yordanka yoselin yosepha youmna ysabel yuka yukiko yuko yulia yuliana yuliya yumi yumiko yuriko yusra
    yvetta yvonna zabrina zahara zahava zahida zahra zaina zainaba zaira zakia zanele zaneta zara zarifa zarina zawadi zaynab
    zdenka zeba zehava zehra zeina zelia zelma zena zenaida zenobia zeynep zhanna zina zinaida zinhle zita ziva zodwa zofia
    zohra zohreh zola zora zorica zorka zoya zsa-zsa zsofia zsuzsanna zubaida zubeida zulaikha zuleika zuleyha zulma zuri zury
    zuzana zuzanna áine élise élodie émilie
    """.split()
)
"""Names that are mostly women's, lower case."""
