"""Nouns for people by what they do: trades, ranks, sports, arts and sciences.

From the occupational classes of the census bureaus (ISCO-08, SOC) and the sports and court pages of English-language newspapers.
"""

from __future__ import annotations

from typing import Final

__all__ = ["OCCUPATIONS", "plural"]

OCCUPATIONS: Final = frozenset(
    """
    accountant actuary advertiser appraiser assessor auctioneer bookkeeper bookmaker broker cashier financier insurer
    lender merchant moneylender realtor restaurateur retailer shareholder stockbroker surveyor teller trader underwriter
    venture-capitalist wholesaler

    astronaut astronomer biochemist botanist chemist cosmonaut cryptographer demographer ecologist entomologist explorer
    forecaster geneticist geographer geologist geophysicist glaciologist inventor linguist mathematician metallurgist
    naturalist oceanographer palaeontologist philosopher programmer statistician technician technologist zoologist

    anaesthetist anesthesiologist caregiver carer chiropractor coroner counsellor dentist dietitian hygienist medic
    midwife nutritionist obstetrician optician optometrist paediatrician paramedic pharmacist physiotherapist podiatrist
    psychotherapist therapist veterinarian

    airman aviator bailiff barrister bombardier brigadier cadet caseworker cavalryman coastguard commandant commodore
    conscript conveyancer corporal executor gendarme infantryman jailer jailor lifeguard litigator mediator notary
    paralegal paratrooper patrolman probationer quartermaster ranger recruit registrar reservist seaman serviceman
    sniper submariner wing-commander

    all-rounder batsman batter biker bowler boxer canoeist catcher center-back centre-back climber cornerback cyclist
    defenceman defender defenseman diver fielder flanker fly-half footballer full-back fullback gaffer goalie goaltender
    golfer gymnast half-back hurdler infielder jockey judoka kicker left-back linebacker lineman marathoner midfielder
    mountaineer netballer number-eight olympian outfielder pacer paddler paralympian playmaker punter reliever rider
    right-back rower rusher scrum-half seamer selector shortstop skater skier skipper slugger snowboarder sprinter
    surfer sweeper swimmer tackler teammate umpire vaulter weightlifter wicketkeeper winger wrestler

    acrobat auteur ballerina bandleader bandmate biographer cartoonist cellist choreographer cinematographer composer
    conductor copywriter crooner dancer diarist dj dramatist essayist flautist flutist frontman frontwoman gamer
    illustrator impresario influencer juggler librettist lyricist magician memoirist milliner newscaster newsreader
    organist playwright podcaster poet printmaker puppeteer screenwriter sculptor showrunner soprano streamer stylist
    sub-editor subeditor trumpeter virtuoso vlogger youtuber

    barber barista bartender beekeeper bellhop blacksmith boatman brewer bricklayer builder busker cabbie carpenter
    chauffeur cleaner cobbler concierge courier crofter decorator distiller docker dockworker doorman dressmaker drover
    electrician farmhand ferryman fisherman fishmonger florist forester fruiterer gamekeeper glazier greengrocer grocer
    groundsman hairdresser handyman hotelier housekeeper innkeeper janitor jeweler jeweller joiner laborer labourer
    logger longshoreman lumberjack machinist milkman miner newsagent painter pawnbroker plasterer ploughman postman
    publican repairman roofer saddler seamstress shipwright shopkeeper signalman smallholder steelworker stevedore
    stewardess stonemason tailor tanner taxidermist thatcher tiler toolmaker trapper trawlerman trucker typist vendor
    vintner waiter waitress watchmaker welder winemaker woodcutter zookeeper

    abbot archdeacon chaplain chieftain deacon elder friar lama missionary monk mufti mullah nun rector theologian
    verger

    academic alumnus dropout freshman headmaster headmistress headteacher invigilator lecturer postdoc postgraduate
    pupil schoolboy schoolgirl schoolteacher sophomore tutor undergraduate vice-chancellor

    aristocrat backbencher bureaucrat campaigner canvasser collector convener demonstrator dissenter frontbencher
    functionary governor-general heckler mandarin monarch picketer protester revolutionary separatist technocrat
    unionist vice-president viceroy

    adoptee bachelor baroness beneficiary bystander caller camper cardholder cheerleader commuter complainant convict
    courtier daredevil do-gooder drinker dweller fanatic foreman forewoman fugitive guerrilla hiker hitchhiker hoarder
    homeowner hostage householder housewife islander jogger kidnapper lodger looter migrant motorcyclist motorist
    newcomer onlooker orphan parishioner passenger passer-by pedestrian pensioner pilgrim poacher ratepayer rescuer
    retiree rioter runaway settler shopper sightseer skydiver smoker squatter stockman stranger stroller subscriber
    sunbather superfan taxpayer thief tourist traveler traveller trekker trespasser vegan villager visitor warlord

    alabamian alaskan albertan angeleno announcer apprentice arbitrator arborist archer argentine arizonan arkansan
    aussie autocrat babysitter beautician boater bodyguard bostonian breeder briton brummie caterer chicagoan
    childminder churchgoer citizen classmate closer co-author co-captain co-defendant co-owner co-pilot co-star
    co-worker coloradan commando communist conservationist constituent consumer cop creator cricketer croat crossbencher
    dane dealer delawarean deputy-head deserter detainee dictator dietician educator embalmer emissary entertainer
    environmentalist evacuee ex-convict examiner expat eyewitness fan farmworker feminist finn first-timer fisher
    flatmate freelancer gambler geordie glaswegian go-between goalscorer groom guard guest guide gunner guru hacker
    hairstylist handler hawaiian herder hooker housemate hunter importer industrialist installer instructor insurgent
    interlocutor interpreter islamist kansan kayaker keeper kickboxer kingmaker kiwi landlady landowner landscaper
    leftist liaison linesman liverpudlian lock-forward locksmith londoner louisianan loyalist maid mainer mancunian
    marketer marxist matriarch medalist medallist michigander middleman militant minnesotan mississippian missourian
    monarchist montanan mourner muralist naib navigator nebraskan neuroscientist nevadan new-yorker newfoundlander
    newlywed offender oklahoman opener oregonian panelist panellist passerby patriarch patwari peacekeeper pediatrician
    peer pennsylvanian percussionist performer perpetrator petitioner philadelphian philanthropist photojournalist
    physio postmaster potter practitioner prodigy promoter proprietor protestor psychic publicist quebecer quebecker
    racer rapporteur rebel receptionist recruiter renter rigger rightist rookie roommate royalist runner sailor
    salesperson sarpanch scaffolder schoolmaster scot scouser seller serb shepherd slovak smuggler soloist songwriter
    spaniard spectator steward storyteller strongman superstar swede teen tehsildar tennessean tenor tight-end toddler
    torontonian trainee trainer translator undertaker usher utahn valet vet vice-captain videographer vigilante violist
    washingtonian weaver well-wisher wellwisher whistle-blower wide-receiver youth
    """.split()
)
"""Nouns for one person by work, sport, art or part in a story, lower case."""


def plural(noun: str) -> str:
    """Return the plural of a noun for people: clerks, actresses, foremen, deputies."""
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")
