"""Words with a capital that name no person: states, places, and what begins a sentence."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.places import PLACES as DATELINES

__all__ = ["NEVER_NAMES", "PLACES", "PLACE_OPENINGS", "STATES"]

_STATES: Final = (
    "Alabama Ala AL|Alaska Alaska AK|Arizona Ariz AZ|Arkansas Ark AR|California Calif CA|Colorado Colo CO|Connecticut Conn CT|"
    "Delaware Del DE|Florida Fla FL|Georgia Ga GA|Hawaii Hawaii HI|Idaho Idaho ID|Illinois Ill IL|Indiana Ind IN|Iowa Iowa IA|"
    "Kansas Kan KS|Kentucky Ky KY|Louisiana La LA|Maine Maine ME|Maryland Md MD|Massachusetts Mass MA|Michigan Mich MI|"
    "Minnesota Minn MN|Mississippi Miss MS|Missouri Mo MO|Montana Mont MT|Nebraska Neb NE|Nevada Nev NV|"
    "New_Hampshire N.H NH|New_Jersey N.J NJ|New_Mexico N.M NM|New_York N.Y NY|North_Carolina N.C NC|North_Dakota N.D ND|"
    "Ohio Ohio OH|Oklahoma Okla OK|Oregon Ore OR|Pennsylvania Pa PA|Rhode_Island R.I RI|South_Carolina S.C SC|"
    "South_Dakota S.D SD|Tennessee Tenn TN|Texas Tex TX|Utah Utah UT|Vermont Vt VT|Virginia Va VA|Washington Wash WA|"
    "West_Virginia W.Va WV|Wisconsin Wis WI|Wyoming Wyo WY"
)

STATES: Final = {
    short.lower(): words.split()[0].replace("_", " ").lower()
    for words in _STATES.split("|")
    for short in words.replace("_", " ").split(" ")[-2:]
} | {
    words.split()[0].replace("_", " ").lower(): words.split()[0].replace("_", " ").lower()
    for words in _STATES.split("|")
}
"""American states by name and abbreviation (Associated Press and postal), lower case, no last stop, to the name."""

_PEOPLE_TOO: Final = frozenset(
    """
    alexandria chad darwin florence madison milan odessa regina reno rosario salvador santiago sofia sydney victoria lima medina bath nice
    cork york richmond halifax kingston wellington mesa lyon cordoba córdoba valencia kano bari bern erie cali nassau augusta albany
    providence oakland bristol perth adelaide hobart hamburg frankfurt basel bergen bonn kiel linz graz porto roma rom aden durban macau
    georgetown bremen lille malta man niger guinea panama gambia crimea lagos leeds naples venice verona cologne prague kazan waco tulsa
    """.split()
)
"""Places that are given names or surnames as well."""
PLACES: Final = (
    frozenset(STATES.values())
    | frozenset(
        place
        for place in map(str.lower, DATELINES)
        if len(place) > 3 and not place.endswith(".") and place not in _PEOPLE_TOO and "," not in place
    )
    | frozenset(
        words.replace("_", " ")
        for words in """
    washington america united_states u.s us u.k uk u.n un britain england scotland wales ireland france germany italy spain
    portugal russia ukraine china japan korea north_korea south_korea india pakistan afghanistan iran iraq syria israel
    palestine gaza lebanon jordan egypt libya tunisia turkey greece cyprus saudi_arabia yemen qatar kuwait mexico canada
    cuba haiti brazil argentina chile colombia venezuela peru ecuador bolivia guatemala honduras el_salvador nicaragua
    australia new_zealand indonesia malaysia singapore philippines vietnam thailand myanmar burma taiwan hong_kong nigeria
    kenya ethiopia somalia sudan south_africa ghana uganda rwanda congo zimbabwe poland hungary romania bulgaria serbia
    austria switzerland belgium netherlands holland sweden norway denmark finland iceland estonia latvia lithuania
    kazakhstan uzbekistan europe asia africa london paris berlin moscow beijing tokyo brussels rome madrid vienna geneva
    jerusalem baghdad kabul tehran damascus cairo new_delhi new_york_city los_angeles chicago houston philadelphia phoenix
    san_antonio san_diego dallas san_jose austin jacksonville fort_worth columbus charlotte san_francisco indianapolis
    seattle denver boston el_paso nashville detroit oklahoma_city portland las_vegas memphis louisville baltimore milwaukee
    albuquerque tucson fresno sacramento kansas_city atlanta omaha raleigh miami cleveland tampa new_orleans minneapolis
    st._paul saint_paul st._louis pittsburgh cincinnati anchorage honolulu newark buffalo orlando des_moines manchester
    concord birmingham brooklyn manhattan bronx queens harlem hollywood broadway capitol_hill wall_street white_house
    supreme_court silicon_valley middle_east latin_america south_asia west_bank puerto_rico guam d.c district_of_columbia
    kremlin pentagon vatican congress senate house parliament westminster downing_street twitter facebook google youtube
    instagram islam christianity islamic_state isis al_qaida al_qaeda taliban hamas hezbollah nato nafta obamacare medicare
    medicaid brexit benghazi roman_catholic superpac internet christmas thanksgiving easter ramadan english spanish french
    """.split()
    )
)
"""Countries, capitals, large American cities and other single names that are no people, lower case."""

PLACE_OPENINGS: Final = frozenset(
    "san santa santo fort mount saint st los las el port cape lake casa upper lower grand palm cedar team operation project camp club hotel radio super south north west east".split()
)
"""First words of names of places, lower case."""

NEVER_NAMES: Final = frozenset(
    """
    a an the this that these those there here he she it they we you i me my his her hers its our ours their theirs your yours him
    them us who whom whose which what when where why how and or but nor so yet if then than because since while although
    though unless until before after as at by for from in into of off on onto out over per to toward towards under up upon
    selon laut según volgens enligt ifølge według podle
    with within without about above across against along amid among around behind below beneath beside besides between
    beyond despite down during except inside like near outside past through throughout via not no yes ok okay oh well now
    also again still just even only once twice too very more most much many few several some any all both each every either
    neither another other others such same own one two three four five six seven eight nine ten eleven twelve twenty thirty
    first second third last next later earlier today tonight yesterday tomorrow meanwhile however moreover furthermore
    nevertheless nonetheless instead indeed perhaps maybe rather thus therefore hence otherwise finally eventually initially
    recently previously currently apparently clearly certainly obviously ultimately actually really simply similarly likewise
    is are was were be been being am do does did done has have had having will would shall should may might must can could
    let get got go going goes went come comes came make makes made take takes took say says said tell tells told ask asks
    asked see sees saw look looks according speaking asked told given based following including regarding concerning citing
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    read watch listen click subscribe share follow advertisement photo image video file credit source story update updated
    breaking exclusive related getty reuters ap afp upi editor's editors correction abstract full text summary q q&a r&b r&d
    people police officials voters critics supporters aides republicans democrats conservatives liberals experts analysts
    americans everyone everybody someone somebody nobody anyone anybody nothing something everything whatever whoever
    part chapter page section title figure table yes dear thanks thank please good great bad big little
    polls poll data exit turnout gun tax health care climate immigration economy trade foreign domestic social
    unlike wrote writes tweeted tweets posted replied responded asked adds added until whether both half nearly almost about roughly some less least far long short never always often
    hours days weeks months years minutes moments sometimes usually soon ago back away together apart alone already ever else quite anyway
    amidst ironically sadly unfortunately fortunately surprisingly interestingly importantly notably crucially admittedly tellingly
    separately additionally consequently subsequently overall granted hopefully frankly honestly
    """.split()
)
"""Words that begin sentences with a capital and are no part of a name, lower case."""
