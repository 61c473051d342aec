"""One-word names of companies, outlets, clubs and services.

Nothing in such a word tells that it is no surname; one that is a person's all the same is known by the full name.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMPANIES"]

COMPANIES: Final = frozenset(
    """
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
    bombardier shopify blackberry ticketmaster statista gallup yougov ipsos nielsen quinnipiac sotheby’s christie’s
    arsenal everton tottenham spurs liverpool juventus barcelona benfica celtic rangers ajax bayern dortmund atletico
    fifa uefa nfl nba mlb nhl ufc fia wada interpol europol opec unicef unesco oxfam greenpeace amnesty
    wikileaks antifa qanon mossad hamas hezbollah fatah likud knesset frontex nato asean
    """.split()
)
"""Companies, outlets, clubs, leagues and services of one word, lower case."""
