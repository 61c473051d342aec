"""Places that stand in datelines and credits.

Source: the stand-alone dateline cities of the AP Stylebook, the states of the USA with their AP and postal
abbreviations, the provinces of Canada, the members of the United Nations, capitals, and the large cities from
which agencies file.  A place that is not here is still read as one where its position says so.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CITIES", "PLACES", "REGIONS"]

_STATES = """Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|Delaware|Del.|Florida|Fla.|
Georgia|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|Kentucky|Ky.|Louisiana|La.|Maine|Maryland|Md.|Massachusetts|Mass.|
Michigan|Mich.|Minnesota|Minn.|Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|New Hampshire|N.H.|New Jersey|N.J.|
New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|Oregon|Ore.|Pennsylvania|Pa.|Rhode Island|R.I.|
South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Tex.|Utah|Vermont|Vt.|Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|
Wisconsin|Wis.|Wyoming|Wyo.|D.C.|DC|Puerto Rico|Guam|NY|NJ|CA|TX|FL|MA|PA|OH|MI|IL|GA|NC|VA|WA|AZ|TN|MO|MD|WI|MN|CO|SC|KY|OR|OK|CT|UT|NV|
Alberta|Alta.|British Columbia|B.C.|Manitoba|Man.|New Brunswick|N.B.|Newfoundland|N.L.|Nova Scotia|N.S.|Ontario|Ont.|Prince Edward Island|
P.E.I.|Quebec|Que.|Québec|Saskatchewan|Sask.|Yukon|Nunavut|Queensland|Victoria|New South Wales|Tasmania|Scotland|Wales|England|
Northern Ireland|Bavaria|Crimea|Kashmir|Kurdistan|Punjab|Sindh|Gujarat|Kerala|West Bank|Gaza Strip"""
_COUNTRIES = """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|
Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|
Burma|Burundi|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|
Czech Republic|Czechia|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|
Gambia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|
Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|
Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|
Mozambique|Myanmar|Namibia|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Macedonia|
Norway|Oman|Pakistan|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|
Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|
Taiwan|Tajikistan|Tanzania|Thailand|Togo|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|UAE|
United Kingdom|UK|U.K.|United States|USA|U.S.|Uruguay|Uzbekistan|Vatican City|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Deutschland|
Österreich|Schweiz|Frankreich|Spanien|Italien|España|Brasil|México|Perú|Italia|Allemagne|Suisse|Belgique|Maroc|Algérie|Tunisie"""
_CITIES = """Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|
Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Saint Louis|
Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Washington, D.C.|Washington DC|Austin|Albany|Albuquerque|Anchorage|
Boise|Brooklyn|Buffalo|Charlotte|Charleston|Columbus|Des Moines|Fort Worth|Fresno|Hartford|Jacksonville|Kansas City|Louisville|Madison|Memphis|
Nashville|Newark|Oakland|Omaha|Orlando|Portland|Providence|Raleigh|Reno|Richmond|Sacramento|San Jose|Silicon Valley|St. Paul|Saint Paul|
Tallahassee|Tampa|Tucson|Tulsa|Waco|Erie|Mesa|Hollywood|Manhattan|Capitol Hill|United Nations|West Palm Beach|Palm Beach|
Amsterdam|Ankara|Athens|Auckland|Baghdad|Bangkok|Beijing|Beirut|Berlin|Bogota|Bogotá|Brasilia|Brasília|Brussels|Bucharest|Budapest|
Buenos Aires|Cairo|Cape Town|Caracas|Copenhagen|Damascus|Dhaka|Djakarta|Doha|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|Gibraltar|
Guadalajara|Guatemala City|Hamburg|Hanoi|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|
Kathmandu|Kiev|Kyiv|Kolkata|Kuala Lumpur|Kuwait City|Lagos|Lahore|Lima|Lisbon|Ljubljana|London|Luanda|Lusaka|Macau|Madrid|Manila|Maputo|
Mecca|Melbourne|Mexico City|Milan|Minsk|Mogadishu|Monaco|Monterrey|Montevideo|Montreal|Montréal|Moscow|Mumbai|Munich|Muscat|Nairobi|Nassau|
New Delhi|Delhi|Nicosia|Osaka|Oslo|Ottawa|Panama City|Paris|Perth|Phnom Penh|Port-au-Prince|Prague|Pristina|Pyongyang|Quebec City|Quito|
Rabat|Ramallah|Rangoon|Yangon|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|San Salvador|Sanaa|Santiago|Santo Domingo|Sao Paulo|São Paulo|Sarajevo|
Seoul|Shanghai|Shenzhen|Skopje|Sofia|Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|
Tirana|Tokyo|Toronto|Tripoli|Tunis|Ulaanbaatar|Vancouver|Vatican City|Vienna|Vientiane|Vilnius|Warsaw|Wellington|Windhoek|Yaounde|Yerevan|
Zagreb|Zurich|Zürich|Gaza|Gaza City|Aleppo|Aden|Erbil|Mosul|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Mariupol|Nuuk|Valletta|Bern|Bonn|Köln|Cologne|
Stuttgart|Leipzig|Dresden|Düsseldorf|Hannover|Bremen|Nürnberg|Mainz|Wiesbaden|Potsdam|Magdeburg|Erfurt|Kiel|Karlsruhe|München|Wien|Graz|
Salzburg|Innsbruck|Linz|Genf|Basel|Brüssel|Moskau|Peking|Rom|Athen|Prag|Warschau|Kairo|Neu-Delhi|Tel Aviv-Jaffa|Lyon|Marseille|Toulouse|
Nice|Bordeaux|Lille|Nantes|Bruxelles|Genève|Londres|Moscou|Pékin|Barcelona|Sevilla|Valencia|Bilbao|Lisboa|Porto|Milano|Roma|Torino|Napoli|
Firenze|Bologna|Bari|Palermo|Turin|Naples|Florence|Venice|Antwerp|Rotterdam|Den Haag|Utrecht|Göteborg|Malmö|Aarhus|Bergen|Turku|
Manchester|Birmingham|Liverpool|Leeds|Glasgow|Belfast|Cardiff|Bristol|Oxford|Cambridge|York|Bath|Cork|
Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Muzaffarabad|Gilgit|Hyderabad|Sukkur|Sialkot|Chennai|Bengaluru|Bangalore|Ahmedabad|Pune|Jaipur|
Lucknow|Kochi|Chandigarh|Srinagar|Jammu|Patna|Bhopal|Guwahati|Thiruvananthapuram|Visakhapatnam|Nagpur|Mangaluru|Panaji|Agra|Chittagong|
Colombo|Malé|Thimphu|Mombasa|Kisumu|Eldoret|Nakuru|Kampala|Entebbe|Gulu|Dar es Salaam|Dodoma|Arusha|Zanzibar|Mwanza|Kigali|Bujumbura|
Addis Ababa|Khartoum|Juba|Asmara|Hargeisa|Lilongwe|Blantyre|Harare|Bulawayo|Gaborone|Pretoria|Durban|Abuja|Kano|Kaduna|Accra|Kumasi|
Abidjan|Dakar|Bamako|Ouagadougou|Niamey|Ndjamena|N’Djamena|Kinshasa|Goma|Libreville|Malabo|Freetown|Monrovia|Conakry|Banjul|Bissau|Lome|Lomé|
Cotonou|Algiers|Casablanca|Alexandria|Khartoum North|Port Sudan|Putrajaya|Johor Bahru|George Town|Kuching|Kota Kinabalu|Ipoh|Bandung|
Surabaya|Denpasar|Cebu|Davao|Quezon City|Ho Chi Minh City|Chiang Mai|Naypyitaw|Bandar Seri Begawan|Dili|Port Moresby|Suva|Honiara|Apia|
Nuku'alofa|Brisbane|Adelaide|Canberra|Darwin|Hobart|Christchurch|Wuhan|Guangzhou|Chengdu|Chongqing|Tianjin|Nanjing|Hangzhou|Urumqi|Lhasa|
Kaohsiung|Busan|Hiroshima|Nagasaki|Sapporo|Fukuoka|Kyoto|Nagoya|Yokohama|Vladivostok|St. Petersburg|Saint Petersburg|Kazan|Sochi|
Novosibirsk|Grozny|Chisinau|Chișinău|Belgrade|Podgorica|Bratislava|Almaty|Astana|Bishkek|Dushanbe|Ashgabat|Baku|Amman|Manama|Abu Dhabi|
Sharjah|Jeddah|Medina|Isfahan|Basra|Kandahar|Herat|Asuncion|Asunción|La Paz|Sucre|Cali|Medellin|Medellín|Guayaquil|Cusco|Valparaiso|
San Jose, Costa Rica|Managua|Belize City|Kingston|Port of Spain|Georgetown|Paramaribo|San Juan|Tijuana|Ciudad Juarez|Cancun|Acapulco|
Recife|Salvador|Porto Alegre|Curitiba|Belo Horizonte|Manaus|Fortaleza|Cordoba|Córdoba|Rosario|Winnipeg|Calgary|Edmonton|Halifax|Regina|
Saskatoon|Victoria|Davos|Cannes|Brüssel|Luxembourg|Monte Carlo|San Marino|Guantanamo Bay|Cape Canaveral|Augusta|Wimbledon|Silverstone"""


def _folded(*lists: str) -> frozenset[str]:
    return frozenset(name.strip().casefold() for names in lists for name in names.split("|"))


REGIONS: Final = _folded(_STATES, _COUNTRIES)
"""States, provinces and countries, casefolded: what may follow a place and a comma."""
CITIES: Final = _folded(_CITIES)
"""Cities, casefolded."""
PLACES: Final = REGIONS | CITIES
"""All of them."""
