"""Names of companies, outlets, clubs and services that do not show by their last word what they are.

Nothing in such a word tells that it is no surname; one that is a person's all the same is known by the full name.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMPANIES", "FIRMS", "SPELT", "VERBAL"]

_ONE_WORD: Final = """
    politico axios bloomberg breitbart buzzfeed gawker haaretz newsweek variety forbes vogue salon slate vox wired huffpost cnbc
    cnn msnbc univision telemundo deadline billboard pitchfork esquire fortune quartz vulture gizmodo engadget mashable techcrunch
    recode jezebel deadspin newsmax substack propublica bellingcat mediaite snopes politifact factcheck statnews semafor
    aljazeera xinhua interfax bbc itv npr pbs abc cbs nbc espn hbo mtv telesur news24 rappler
    apple microsoft amazon google alphabet facebook meta instagram whatsapp twitter snapchat tiktok bytedance telegram
    reddit pinterest linkedin youtube netflix spotify hulu disney paramount pixar nintendo sony samsung huawei xiaomi lenovo
    dell intel nvidia amd qualcomm tsmc cisco oracle ibm sap salesforce adobe zoom slack dropbox uber lyft airbnb doordash
    deliveroo grubhub instacart paypal venmo klarna revolut monzo visa mastercard equifax experian tesla ford toyota
    honda nissan hyundai kia volkswagen bmw audi porsche renault peugeot stellantis chrysler fiat ferrari volvo rivian boeing
    airbus lockheed raytheon northrop spacex ryanair easyjet lufthansa qantas emirates etihad jetblue amtrak walmart
    costco tesco sainsbury’s asda morrisons aldi lidl ikea carrefour nestle nestlé unilever danone pepsico starbucks
    mcdonald’s nike adidas lvmh pfizer moderna astrazeneca biontech novartis roche bayer merck gsk sanofi novavax theranos
    exxonmobil exxon chevron shell bp totalenergies gazprom rosneft aramco enron barclays hsbc lloyds natwest santander citigroup
    citibank jpmorgan blackrock blackstone nasdaq ftse fitch moody’s deloitte kpmg pwc mckinsey accenture capita serco g4s
    verizon comcast vodafone telstra nokia ericsson foxconn siemens bosch basf thyssenkrupp alibaba tencent baidu softbank rakuten
    openai anthropic deepmind palantir wework peloton gamestop robinhood coinbase binance ftx juul philips monsanto cargill
    bombardier shopify blackberry ticketmaster statista gallup yougov ipsos nielsen quinnipiac sotheby’s
    arsenal everton tottenham spurs liverpool juventus barcelona benfica celtic rangers ajax bayern dortmund atletico
    fifa uefa nfl nba mlb nhl ufc fia wada interpol europol opec unicef unesco oxfam greenpeace amnesty
    t-mobile infosys wipro kroger target chipotle safaricom eskom shoprite woolworths l’oréal walgreens cvs fedex dhl at&t h&m m&s p&g s&p
    christie’s barnardo’s bloomingdale’s aslef unison mencap samaritans teamsters macy’s kohl’s wendy’s lowe’s domino’s arby’s denny’s kellogg’s levi’s cadbury’s waterstones greggs ocado primark debenhams
    wikileaks antifa qanon mossad hamas hezbollah fatah likud knesset frontex nato asean
    """.split()
COMPANIES: Final = frozenset(_ONE_WORD) | {name.replace("’", "'") for name in _ONE_WORD}
"""Companies, outlets, clubs, leagues and services of one word, lower case, with either apostrophe."""

_WORDS: Final = (
    "wells fargo|jpmorgan chase|lockheed martin|northrop grumman|general electric|general mills|general dynamics|novo nordisk|eli lilly|"
    "estée lauder|estee lauder|goldman sachs|morgan stanley|merrill lynch|bear stearns|charles schwab|credit suisse|société générale|"
    "societe generale|bnp paribas|rio tinto|burger king|taco bell|louis vuitton|christian dior|calvin klein|ralph lauren|tommy hilfiger|"
    "hugo boss|philip morris|aston martin|land rover|jaguar land rover|harley davidson|american express|air france|air canada|air india|"
    "air new zealand|cathay pacific|norfolk southern|union pacific|canadian pacific|exxon mobil|royal dutch shell|virgin atlantic|"
    "virgin galactic|blue origin|con edison|california edison|southern california edison|thames water|yorkshire water|southern water|"
    "severn trent|best buy|home depot|dollar general|dollar tree|family dollar|whole foods|under armour|old navy|dr pepper|kraft heinz|"
    "molson coors|red bull|epic games|riot games|electronic arts|activision blizzard|deutsche bahn|british gas|royal mail|hyundai motor|"
    "ford motor|spirit aerosystems|human rights watch|black lives matter|extinction rebellion|just stop oil|planned parenthood|"
    "new balance|pizza hut|dairy queen|waffle house|shake shack|hilton worldwide|wynn resorts|las vegas sands|delta air lines|tata steel|"
    "tata consultancy|arm holdings|rolls royce|marks & spencer|abercrombie & fitch|tiffany & co|fannie mae|freddie mac|sallie mae|"
    "doctors without borders|reporters without borders|engineers without borders|hope not hate|surfers against sewage|"
    "mothers against drunk driving|students against destructive decisions|world central kitchen|english heritage|national highways|"
    "great western railway|bed bath & beyond|warner bros discovery|toys r us|stand with us|kick it out|make uk|st john ambulance|"
    "st john’s ambulance|children’s health defense|alzheimer’s society|alzheimer’s research uk|parkinson’s uk|dick’s sporting goods|"
    "victoria’s secret|trader joe’s|ben & jerry’s|standard & poor’s".split("|")
)
FIRMS: Final = frozenset(_WORDS) | {name.replace("’", "'") for name in _WORDS}
"""Those of several words, all of them with a capital."""

SPELT: Final = frozenset(
    "save the children|friends of the earth|stop the war|stop the war coalition|show racism the red card|campaign for real ale|"
    "campaign for better transport|bring back our girls|fathers 4 justice|transport for london|transport for wales|"
    "transport for the north|transport for greater manchester|hm revenue and customs|law and justice|group of seven|group of twenty|"
    "pets at home|house of fraser|lloyd's of london|formula one|20th century studios|20th century fox|marks and spencer|"
    "barnes and noble|johnson and johnson|legal and general|harland and wolff|procter and gamble|smith and wesson|ben and jerry's|"
    "crate and barrel|standard and poor's|ernst and young|tate and lyle|holland and barrett|fortnum and mason|"
    "abercrombie and fitch".split("|")
)
"""Names of bodies with small words, verbs or numbers in them that no rule tells from other words, straight apostrophes."""

VERBAL: Final = {
    first: tuple(tuple(name.split(" ")) for name in (*FIRMS, *SPELT) if name.startswith(first + " "))
    for first in ("save", "stop", "show", "kick", "make", "stand", "bring")
}
"""Those that begin like a clause, as words, by their first one: Save the Children."""
