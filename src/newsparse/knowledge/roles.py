"""Nouns for people, groups, organisations, offices and documents, and other words that are no part of a name.

Collected by hand from English news.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.nationalities import NATIONALITIES
from newsparse.knowledge.occupations import OCCUPATIONS, plural
from newsparse.knowledge.titles import TITLES

__all__ = [
    "DOCUMENTS",
    "FEMALE_ROLES",
    "GROUPS",
    "KIN",
    "MALE_ROLES",
    "MODIFIERS",
    "NAME_ENDINGS",
    "OFFICES",
    "ORGANISATIONS",
    "ORGANISATION_ENDINGS",
    "PERSON_NOUNS",
    "SURNAMES_TOO",
    "is_human",
    "is_person_noun",
    "sex_of_role",
]

KIN: Final = {
    "wife": "f", "husband": "m", "mother": "f", "father": "m", "son": "m", "daughter": "f", "brother": "m", "sister": "f",
    "aunt": "f", "uncle": "m", "niece": "f", "nephew": "m", "grandmother": "f", "grandfather": "m", "widow": "f",
    "widower": "m", "girlfriend": "f", "boyfriend": "m", "stepmother": "f", "stepfather": "m", "grandson": "m",
    "granddaughter": "f", "mother-in-law": "f", "father-in-law": "m", "son-in-law": "m", "daughter-in-law": "f",
    "brother-in-law": "m", "sister-in-law": "f", "mom": "f", "dad": "m", "fiance": "m", "fiancee": "f", "fiancée": "f",
    "cousin": None, "spouse": None, "partner": None, "child": None, "parent": None, "mum": "f", "mam": "f", "mommy": "f", "mummy": "f",
    "grandma": "f", "gran": "f", "granny": "f", "nan": "f", "nana": "f", "auntie": "f", "daddy": "m", "grandpa": "m", "granddad": "m",
    "grandad": "m", "stepson": "m", "stepdaughter": "f", "stepbrother": "m", "stepsister": "f", "half-brother": "m", "half-sister": "f",
    "godfather": "m", "godmother": "f", "ex-wife": "f", "ex-husband": "m", "ex-girlfriend": "f", "ex-boyfriend": "m", "ex-partner": None,
    "bride": "f", "fiancé": "m", "sibling": None, "twin": None, "grandparent": None, "grandchild": None, "relative": None,
}  # fmt: skip
"""Words of kinship and the sex that they tell."""

MALE_ROLES: Final = frozenset(
    """
    businessman spokesman chairman congressman councilman assemblyman alderman man boy gentleman king prince duke actor
    policeman fireman anchorman statesman salesman serviceman veteran nobleman monk priest rabbi pope
    committeeman ombudsman showman guy sportsman clergyman newsman weatherman frenchman englishman irishman selectman
    cameraman handyman repairman foreman fisherman batsman horseman oarsman yachtsman seaman airman postman milkman doorman
    linesman groundsman craftsman tradesman workman lad chap bloke dude schoolboy headmaster schoolmaster baron viscount stuntman
    frontman henchman strongman defenceman lineman baseman guardsman dutchman welshman scotsman yorkshireman ulsterman norseman
    hitman conman madman marksman infantryman rifleman layman nightwatchman barman ferryman groom bridegroom footman swordsman
    """.split()
) - {"veteran", "rabbi", "actor"}
"""Nouns that say a man."""

FEMALE_ROLES: Final = frozenset(
    """
    businesswoman spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman woman girl queen princess
    duchess actress policewoman anchorwoman stateswoman saleswoman servicewoman noblewoman nun heiress waitress hostess
    committeewoman newswoman housewife actresses widow ballerina mom
    baroness countess viscountess mayoress abbess headmistress schoolmistress stewardess seamstress landlady schoolgirl ombudswoman
    sportswoman horsewoman yachtswoman oarswoman batswoman lass bride frenchwoman englishwoman irishwoman dutchwoman welshwoman
    scotswoman mum mam mommy grandma gran granny nan patrolwoman laywoman charwoman midwife tsarina maharani priestess prioress
    diva soprano clergywoman tradeswoman camerawoman
    """.split()
)
"""Nouns that say a woman."""

PERSON_NOUNS: Final = (
    frozenset(
        """
    debutant debutante kindergartner cohost costar emcee headliner outsider marcher baritone gallerist runner-up counterpart angler
        politician billionaire millionaire mogul tycoon magnate developer investor banker economist scientist physicist
        historian academic scholar lawyer expert specialist surgeon neurosurgeon physician doctor nurse psychologist
        psychiatrist engineer architect designer artist painter musician rapper comic star celebrity personality
        journalist writer novelist blogger pundit commentator broadcaster moderator publisher producer filmmaker
        photographer activist advocate organizer organiser lobbyist donor fundraiser consultant operative staffer
        speechwriter volunteer supporter critic rival opponent challenger incumbent hopeful contender standard-bearer
        front-runner frontrunner winner loser veteran soldier marine pilot firefighter policeman policewoman
        official executive boss head lawmaker legislator parliamentarian diplomat negotiator mediator
        businessman businesswoman entrepreneur owner farmer rancher worker employee teacher student graduate intern
        resident native neighbor neighbour voter delegate superdelegate librarian priest preacher minister evangelist
        socialist conservative liberal progressive moderate centrist populist nationalist libertarian
        man woman boy girl guy gentleman teenager youngster figure person individual insider veteran
        defendant plaintiff suspect victim witness attacker gunman shooter inmate prisoner juror
        player forward quarterback striker goalkeeper pitcher athlete coach champion referee manager captain
        friend ally confidant confidante associate colleague partner mentor protege deputy successor predecessor
        representative negotiator trustee member co-chair co-host vice-chairman vice-chair lady namesake
        texan floridian ohioan californian vermonter kentuckian iowan virginian georgian marylander hoosier
        frenchman englishman irishman immigrant refugee tycoon celebrity supermodel model chef author
        patient survivor employer landlord tenant driver mechanic plumber electrician carpenter contractor retiree
        magistrate jurist clerk ombudsman investigator auditor regulator watchdog pollster narrator caller speaker
        reader viewer user observer source analyst researcher professor strategist adviser advisor counselor
        drummer guitarist bassist pianist violinist vicar curate butcher baker archivist caretaker gardener nanny
        dissident cleric presenter caucusgoer attendee customer client accuser whistleblower
        """.split()
    )
    | OCCUPATIONS
    | TITLES
    | MALE_ROLES
    | FEMALE_ROLES
)
"""Nouns for one person, lower case."""

_PERSON_ENDINGS: Final = (
    "man", "woman", "person", "ologist", "grapher", "ician", "worker", "maker", "keeper", "owner", "driver", "holder",
    "writer", "dealer", "trainer", "master", "seller", "player", "mate", "smith", "-founder", "-owner", "-grader", "scientist", "chologist", "-year-old",
)  # fmt: skip


def is_person_noun(word: str) -> bool:
    """Tell whether a noun, lower case, is for one person: "dockworker" as well as "mayor", "mother-of-two"."""
    return word in PERSON_NOUNS or (
        len(word) > 6 and (word.endswith(_PERSON_ENDINGS) or word.partition("-of-")[0] in KIN)
    )


def sex_of_role(noun: str) -> str | None:
    """Return the sex that a noun for a person tells, lower case; kinship is not asked."""
    if noun in FEMALE_ROLES or noun.endswith("woman"):
        return "f"
    return "m" if noun in MALE_ROLES or (noun.endswith("sman") and noun in PERSON_NOUNS) else None


GROUPS: Final = frozenset(map(plural, PERSON_NOUNS)) | frozenset(
    """
    mps meps msps police authorities people officials prosecutors investigators critics supporters allies rivals opponents aides
    advisers advisors lawyers attorneys experts analysts economists scientists researchers scholars historians
    republicans democrats conservatives liberals progressives lawmakers senators congressmen legislators politicians
    leaders members voters residents protesters demonstrators activists advocates organizers organisers donors delegates
    superdelegates candidates reporters journalists commentators pundits insiders operatives strategists consultants
    staffers employees workers executives investors analysts firefighters deputies officers soldiers troops veterans
    families parents students teachers doctors nurses neighbors neighbours friends fans crowd audience public media
    press americans britons russians mexicans muslims christians jews evangelicals women men children whites blacks
    latinos hispanics others everyone everybody someone somebody many some most few several both all none those hundreds
    thousands dozens percent majority half number plenty observers watchers backers hopefuls contenders diplomats judges
    lobbyists users readers viewers attendees caucusgoers elders pastors bishops priests rebels militants hackers
    governors mayors witnesses jurors sources speakers co-authors authors editors writers editors hosts moderators
    panelists respondents partners associates colleagues representatives spokespeople negotiators pollsters couple duo
    trio pair brothers sisters twins relatives generation generals commanders admirals figures ones two three four
    insurgents billionaires celebrities scientists libertarians independents nationalists
    establishment faction wing side base community brass chiefs
    opposition bosses kin in-laws passers-by drivers holidaymakers locals townspeople townsfolk tenants landlords farmers growers
    ranchers hawkers customers clients diners patients midwives physicians surgeons clinicians psychologists psychiatrists
    epidemiologists virologists biologists seismologists climatologists meteorologists physicists engineers archaeologists
    paleontologists anthropologists sociologists professors principals graduates alumni teenagers youngsters seniors adults
    grandparents siblings widows mums dads mothers fathers sons daughters wives husbands spouses couples kids boys girls lads
    firemen crews detectives constables policemen troopers sheriffs marshals wardens inspectors regulators watchdogs auditors
    pathologists magistrates justices solicitors litigants plaintiffs defendants claimants inmates prisoners suspects attackers
    gunmen hijackers traffickers gangs gang mob mobs fighters militias jihadists dissidents defectors exiles refugees immigrants
    asylum-seekers survivors captives victims ministers mps lords councillors councilors aldermen commissioners ambassadors envoys
    whips hardliners moderates centrists socialists tories labourites greens reformers populists brexiteers remainers hawks doves
    managers directors founders co-founders owners stockholders bondholders creditors bankers developers contractors suppliers
    manufacturers exporters employers staff coworkers coaches referees players athletes actors actresses singers musicians artists
    filmmakers producers novelists reviewers publishers columnists bloggers broadcasters photographers moviegoers audiences
    listeners worshippers worshipers clergy clerics imams rabbis congregants unions strikers marchers pilots mechanics plumbers
    porters chefs nationals expatriates natives tribespeople tribesmen pastoralists trustees heirs descendants ancestors namesakes
    tipsters whistleblowers informants outsiders ethicists coders specialists professionals australians canadians indians
    pakistanis bangladeshis nigerians kenyans ghanaians ugandans zimbabweans ethiopians egyptians israelis palestinians iranians
    iraqis syrians afghans turks greeks italians germans poles norwegians koreans filipinos indonesians malaysians brazilians
    colombians venezuelans cubans haitians ukrainians europeans africans asians arabs kurds hindus sikhs buddhists catholics
    protestants anglicans mormons millennials boomers sherpas stakeholders kinsfolk folk folks household households troop squad
    crew foursome quartet quintet minority handful scores millions fifth quarter two-thirds one-third third
    """.split()
)
"""Nouns for several people, lower case; "crowd" and the like are groups too."""


def is_human(noun: str) -> bool:
    """Tell whether a noun, lower case, is for people: one of them or several."""
    return noun in GROUPS or is_person_noun(noun)


ORGANISATIONS: Final = frozenset(
    """
    company corporation firm business organization organisation group agency department ministry government administration
    party committee council commission board court bank university college school hospital church union association
    federation foundation institute center centre network station newspaper magazine paper outlet publication website
    site channel team league club army navy force military bureau legislature congress senate parliament house cabinet
    coalition alliance charity nonprofit non-profit airline manufacturer carmaker automaker retailer maker publisher
    studio label startup brand chain exchange authority service tribunal panel jury league society fund pac super-pac
    country nation state city town county district province kingdom republic regime junta embassy consulate delegation
    platform app operator utility regulator watchdog think-tank consortium conglomerate lab laboratory museum library
    administrations companies agencies organizations groups parties governments countries firms
    cooperative co-operative collective syndicate partnership subsidiary franchise start-up fintech insurer lender creditor broker
    brokerage supermarket supermarkets grocer bakery brewery distillery winery pharmacy chemist drugmaker biotech chipmaker
    shipbuilder steelmaker miner driller refiner telco broadcaster streamer tabloid broadsheet daily weekly newsroom newswire
    bookmaker casino developer housebuilder contractor supplier exporter shipper courier railway railroad carrier port airport
    hotel restaurant cafe bar pub nightclub ombudsman inspectorate constabulary directorate secretariat chamber assembly judiciary
    executive prosecution defence defense coroner inquest inquiry enquiry taskforce task-force bench treasury exchequer mission
    mint registry archive observatory hospice clinic surgery infirmary trust academy kindergarten nursery preschool crèche faculty
    seminary polytechnic conservatory diocese archdiocese parish mosque temple synagogue monastery cathedral convent order ngo
    lobby thinktank local guild convention squad side outfit body confederation militia battalion brigade regiment squadron
    coastguard airforce air-force gang cartel mafia municipality borough canton prefecture region territory island commonwealth
    emirate sultanate monarchy bloc axis
    """.split()
)
"""Common nouns for what may speak as one body, lower case."""

OFFICES: Final = frozenset(
    "office campaign staff team camp administration aides spokespeople operation headquarters press".split()
)
"""What belongs to somebody and speaks for them, lower case."""

DOCUMENTS: Final = frozenset(
    """
    report statement letter email e-mail memo memorandum document documents filing filings lawsuit suit complaint
    indictment affidavit ruling decision opinion order bill law act legislation resolution petition study survey poll
    polls article story editorial column op-ed book memoir transcript release press-release news-release invitation
    manifesto platform plan proposal policy brief motion warrant subpoena findings review audit analysis record records
    papers post tweet tweets message messages caption headline sign banner ad advertisement commercial video clip note
    press-release testimony speech remarks notice questionnaire constitution treaty agreement contract bulletin emails
    reports posts page website summary obituary text account slogan shirt hat sticker poster placard data results
    affidavits dossier dossiers whitepaper white-paper greenpaper communique communiqué declaration charter covenant accord pact
    deed lease licence license prospectus disclosure press-statement leaflet leaflets flyer flyers pamphlet brochure booklet
    handbook manual guidebook guidelines guidance advisory advisories alert circular directive edict decree ordinance statute
    regulation regulations gazette proclamation verdict judgment judgement injunction writ summons plea pleading pleadings
    charge-sheet chargesheet autopsy post-mortem postmortem inquest transcripts minutes agenda diary diaries journal journals log
    logs logbook ledger notebook notes jottings manuscript draft drafts script screenplay lyrics poem verse essay dissertation
    thesis paper preprint abstract textbook encyclopedia dictionary autobiography biography novel chapter foreword preface
    introduction afterword editorials columns op-eds blog blogpost blogs newsletter newsletters dispatch dispatches headlines
    stories articles interview interviews voicemail voicemails texts sms whatsapp recording recordings tape tapes footage clips
    videos podcast podcasts broadcast broadcasts telegram cable cables wire fax postcard card placards billboard billboards plaque
    inscription epitaph graffiti tattoo label labels packaging menu noticeboard webpage wiki profile bio tagline dataset
    spreadsheet chart graph figures statistics census models modelling modeling forecast forecasts projection projections estimate
    estimates audits appraisal assessment assessments evaluation index ranking rankings ballot referendum warning warnings reminder
    permit certificate passport receipt invoice clause paragraph section amendment preamble itinerary schedule roadmap blueprint
    masterplan strategy programme syllabus curriculum
    """.split()
)
"""Common nouns for what is written and "says", lower case."""

ORGANISATION_ENDINGS: Final = frozenset(
    """
    alternative confederation forces committee commission council organization organisation centers centres university college institute institution foundation association federation union party
    department ministry bureau agency administration authority board court bank corporation corp inc llc ltd co company
    companies group holdings partners international news times post journal tribune herald gazette chronicle examiner
    observer ledger globe mirror mail telegraph guardian press magazine review weekly daily network channel radio tv
    television broadcasting media house senate congress parliament assembly caucus center centre school schools hospital
    clinic church ministries cathedral museum library theater theatre theatres stadium arena airport airlines airways
    hotel casino resort club league team society coalition alliance campaign pac fund trust service services force corps
    army navy guard marines police office operation operations project program initiative movement street avenue road
    boulevard square park beach island islands county city town township village valley river lake mountain mountains hills
    bridge tower towers building plaza hall mall capitol palace mansion room garden gardens act bill amendment law treaty
    agreement accord deal plan award awards prize medal cup bowl series festival show convention conference summit debate
    debates caucuses primary election elections day night week month war wars revolution era crisis scandal affair
    report poll survey index project data systems technologies technology software industries energy oil gas motors
    electric foods brands stores bros brothers records pictures entertainment studios productions books publishing
    states kingdom republic nations nation union territory coast ocean sea bay gulf east west north south district region
    square states matter lives rising tuesday monday wednesday thursday friday saturday sunday twitter facebook
    live now insider online digital politics studies sciences science research security affairs defense justice
    reserve exchange treasury team games olympics championship tournament airlines rail railroad authority hill
    prix post-gazette dispatch sentinel register inquirer courant courier bee sun star-telegram enquirer
    plc pty limited gmbh sarl bhd sdn pvt llp lp cooperative co-operative collective consortium syndicate bancorp financial capital
    ventures equity securities insurance assurance logistics pharmaceuticals pharma pharmaceutical biotech biosciences biopharma
    therapeutics laboratories laboratory semiconductor semiconductors aerospace aviation automotive chemicals petroleum mining
    metals cement utilities telecom telecommunications communications wireless broadband solutions consulting consultancy
    associates advisors advisers analytics observatory planetarium aquarium zoo orchestra philharmonic choir ballet mosque
    synagogue monastery diocese archdiocese convent seminary polytechnic conservatoire conservatory gymnasium kindergarten
    preschool directorate secretariat inspectorate constabulary tribunal ombudsman registry chamber embassy consulate hospice
    infirmary sanatorium brewery distillery winery supermarkets supermarket pharmacy pharmacies restaurant restaurants café cafe
    battalion brigade regiment squadron platoon militia coastguard taskforce inquiry inquest championships finals derby marathon
    forum aid regatta commonwealth knesset bundestag duma sabha dáil senedd holyrood stormont confederacy conservancy sanctuary
    reservoir dam canal expressway motorway highway freeway turnpike railway metro tramway terminal refinery
    powerplant colliery shipyard dockyard estate heights meadows springs quarter precinct borough parish prefecture canton
    hospitality leisure fitness wellness aesthetics dental realty properties homes housing construction engineering contractors
    developments builders timber textiles apparel fashion jewellers jewelers cosmetics beverages dairies bakers confectionery
    tobacco shipping freight haulage couriers tours travel cruises yachts analytica dynamics robotics computing interactive gaming
    wanderers rovers hotspur athletic fc afc rfc
    """.split()
) | frozenset("today watch star caller beast dealer hill park lake west north hall church house".split())
"""Last words of the names of organisations, places, works and events, lower case."""

NAME_ENDINGS: Final = frozenset(
    """
    sports sport electronics pizza parade statement pact station cemetery gallery pier harbour harbor creek peninsula desert canyon glacier
    strait basin reef desktop linux server edition cloud maps docs resources minerals
    """.split()
)
"""Last words of names of places and things, which by themselves are nouns that open a sentence, lower case."""

SURNAMES_TOO: Final = frozenset(
    """
    bill bush hill day young sun north west house hall park church hills lake london washington jordan france ireland
    holland houston austin dallas black white green german french english junior long star banks rivers fields brooks
    woods law marine marines love power england israel street post page bank
    cement mining dam canal quarter parish springs heights meadows homes mine gaming derby estate capital leisure
    """.split()
)
"""Endings of organisations and names of places that are surnames after a given name, lower case."""

MODIFIERS: Final = NATIONALITIES | frozenset(
    """
    opposition
    republican republicans democrat democrats democratic gop libertarian conservative liberal progressive
    independent socialist labour tory muslim christian catholic jewish evangelical black white native federal
    national international local former ex then acting interim deputy assistant senior junior top chief lead
    longtime veteran incumbent first second third northern southern eastern western central new old house senate
    state communist green tea party presidential congressional gubernatorial vice-presidential executive editorial
    managing contributing special political aboriginal indigenous sikh hindu buddhist sunni shia shiite anglican
    methodist lutheran baptist presbyterian mormon soviet shadow caretaker additional joint principal divisional
    rookie honorary visiting adjunct
    """.split()
)
"""Words that stand before a title or a name and belong to neither, lower case."""
