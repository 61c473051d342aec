"""House styles: the general one of each language room, and outlets whose habits differ from it."""

from __future__ import annotations

from functools import partial
from typing import Final

import attrs

from newsparse.knowledge.derived import derived
from newsparse.knowledge.rules import HouseStyle, LineHabit
from newsparse.models.blocks import Advert, BylineLine, Caption, Copyright, Credit, Note, Promo, Related, Share
from newsparse.patterns import lazy

__all__ = ["ENGLISH", "STYLES", "style_for"]

_habit = partial(LineHabit, checked=True)  # `tests/knowledge/test_styles.py` checks them all

ENGLISH: Final = HouseStyle(name="English", language="en", source="general rules of English-language news")

_PLAIN_HOST: Final = lazy(r"https?://([a-z0-9.-]+)/")
"""What nearly all addresses begin with."""
_CAPITAL_LINK: Final = r"(?=(?:[^\s]+\s+){3})(?!.*[a-z]{3})[^a-z]*[A-Z]{2}[^.!]*$"
"""A headline in capitals of four words or more."""

FOX_NEWS: Final = attrs.evolve(
    ENGLISH,
    name="Fox News",
    hosts=("foxnews.com", "foxbusiness.com", "foxweather.com", "outkick.com"),
    outlets=("Fox News", "Fox News Digital", "FOX Business", "Fox Business", "FOXBusiness", "OutKick"),
    habits=(
        _habit(kind=Promo, pattern=r"(?:NEW\s*)?You can now listen to Fox (?:News|Business) articles!", glued=True),
        _habit(kind=Promo, pattern=r"CLICK HERE\b|GET FOX \w+ ON THE GO|LIKE WHAT YOU'RE READING"),
        _habit(kind=Related, pattern=_CAPITAL_LINK),
    ),
    source="links to other stories stand between paragraphs in capitals, calls in CLICK HERE; seen on the outlet's pages 2019 to 2026",
)
NEW_YORK_TIMES: Final = attrs.evolve(
    ENGLISH,
    name="The New York Times",
    hosts=("nytimes.com",),
    outlets=("The New York Times", "New York Times", "NYT"),
    habits=(
        _habit(kind=Share, pattern=r"Continue reading the main story$|(?:Share|Save) full article$"),
        _habit(kind=Advert, pattern=r"(?:SKIP )?ADVERTISEMENT(?: Continue reading the main story)?$"),
        _habit(kind=Caption, pattern=r"[^\n]{20,400}?[.?!”]Credit(?:\.\.\.)?[A-Z]"),
        _habit(kind=Promo, pattern=r"The Times is committed to publishing\b"),
        _habit(kind=Related, pattern=r"\[(?:Read|Sign up|Listen|Here|Get|Watch)\b.*\]$"),
    ),
    source="pages of the outlet 2016 to 2024: captions with a glued Credit, reading on after advertisements",
)
BREITBART: Final = attrs.evolve(
    ENGLISH,
    name="Breitbart",
    hosts=("breitbart.com",),
    outlets=("Breitbart", "Breitbart News"),
    habits=(
        _habit(kind=Share, pattern=r"[\d,]+\s*(?:Comments?)?$"),
        _habit(
            kind=Promo,
            pattern=r"(?:SIGN UP FOR OUR NEWSLETTER|Please let us know if you're having issues with commenting)",
        ),
    ),
    source="pages of the outlet 2016 to 2024",
)
DAILY_MAIL: Final = attrs.evolve(
    ENGLISH,
    name="Daily Mail",
    hosts=("dailymail.co.uk", "dailymail.com", "thisismoney.co.uk"),
    outlets=("Daily Mail", "MailOnline", "Mail Online", "DailyMail.com"),
    habits=(
        _habit(kind=Share, pattern=r"[\d.,]+k?\s*(?:shares?|View\s*comments)$|View\s*comments$|e-mail$"),
        _habit(kind=Note, pattern=r"(?:Published|Updated):\s+\d\d:\d\d"),
        _habit(
            kind=BylineLine,
            pattern=r"By [A-Z][A-Z .'’-]+(?:, [A-Z ]+)*(?: (?:FOR|and|AND|IN)\b.*)?(?: FOR (?:MAILONLINE|DAILYMAIL\.COM|THE DAILY MAIL).*)$",
        ),
        _habit(kind=Promo, pattern=r"(?:SHARE THIS ARTICLE|Do you (?:have|know)\b.*Email|Got a (?:tip|story)\b)"),
    ),
    source="pages of the outlet 2013 to 2025: share counters, two times under the headline",
)
BBC: Final = attrs.evolve(
    ENGLISH,
    name="BBC",
    hosts=("bbc.co.uk", "bbc.com"),
    outlets=("BBC", "BBC News", "BBC Sport"),
    habits=(
        _habit(kind=Credit, pattern=r"Image source, ?.{2,60}$|Image copyright .{2,60}$"),
        _habit(kind=Caption, pattern=r"(?:Image|Media) caption, ?\S"),
        _habit(
            kind=Related,
            pattern=r"(?:You (?:may|might) also (?:like|be interested in)|Around the BBC|Related (?:Topics|Internet Links|Stories)|More on this story|More to explore|Elsewhere on the BBC)\b",
        ),
        _habit(
            kind=Promo,
            pattern=r"(?:Follow BBC .{2,80} on|Get in touch$|The BBC is not responsible|Have you been affected|Are you (?:in|a) .{3,80}\?|Listen to .{2,60} on BBC Sounds)",
        ),
        _habit(
            kind=BylineLine, pattern=r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:BBC News|BBC Sport|BBC correspondent)"
        ),
    ),
    source="pages of the outlet 2018 to 2026: 'Image source,' and 'Image caption,' in the text for screen readers",
)
MEDIAITE: Final = attrs.evolve(
    ENGLISH,
    name="Mediaite",
    hosts=("mediaite.com",),
    outlets=("Mediaite",),
    habits=(
        _habit(
            kind=Promo,
            pattern=r"New: The \w+ One-Sheet\b|Your daily summary and analysis of\b|Have a tip we should know\?",
        ),
        _habit(kind=Caption, pattern=r"\((?:Photo|Image|AP Photo|Screenshot)\b[^)]{2,80}\)$"),
        _habit(kind=Promo, pattern=r"Watch (?:above|the clip above|the full|it above)\b.{0,60} via\b"),
    ),
    source="pages of the outlet 2019 to 2026",
)
CNN: Final = attrs.evolve(
    ENGLISH,
    name="CNN",
    hosts=("cnn.com", "edition.cnn.com", "money.cnn.com"),
    outlets=("CNN", "CNNMoney", "CNN Business"),
    habits=(
        _habit(
            kind=Related, pattern=r"(?:Story highlights|Read More|JUST WATCHED|MUST WATCH|Related Article)\b.{0,120}$"
        ),
        _habit(
            kind=Share,
            pattern=r"(?:Replay|More Videos \.\.\.|Now playing|Close|Video Ad Feedback|Ad Feedback)\b.{0,20}$",
        ),
        _habit(kind=Note, pattern=r"Updated \d{1,2}:\d\d [AP]M E[DS]T"),
        _habit(kind=Promo, pattern=r"(?:Sign up for CNN|A version of this story (?:first )?appeared in CNN)"),
    ),
    source="pages of the outlet 2014 to 2025",
)
GUARDIAN: Final = attrs.evolve(
    ENGLISH,
    name="The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    outlets=("The Guardian", "Guardian", "The Observer"),
    habits=(
        _habit(
            kind=Promo,
            pattern=r"(?:Sign up to|after newsletter promotion$|Privacy Notice:|Do you have an opinion on the issues raised|Free (?:daily|weekly) newsletter$)",
        ),
        _habit(kind=Caption, pattern=r"[^\n]{15,300} Photograph: .{2,60}$"),
    ),
    source="pages of the outlet 2018 to 2026: 'Photograph:' before every credit, 'after newsletter promotion'",
)
WASHINGTON_POST: Final = attrs.evolve(
    ENGLISH,
    name="The Washington Post",
    hosts=("washingtonpost.com",),
    outlets=("The Washington Post", "Washington Post"),
    habits=(
        _habit(kind=Advert, pattern=r"(?:Story continues below advertisement|AD|Advertisement)$"),
        _habit(kind=Related, pattern=r"\[[^\]\n]{8,160}\]$"),
        _habit(kind=Share, pattern=r"(?:Comment on this story|Add to your saved stories|Gift Article|Listen\d* min)\b"),
        _habit(kind=Promo, pattern=r"Subscribe to the Post Most newsletter"),
    ),
    source="pages of the outlet 2016 to 2024: links to other stories in square brackets",
)
HUFFPOST: Final = attrs.evolve(
    ENGLISH,
    name="HuffPost",
    hosts=("huffpost.com", "huffingtonpost.com", "huffingtonpost.co.uk"),
    outlets=("HuffPost", "The Huffington Post", "Huffington Post"),
    habits=(
        _habit(
            kind=Promo,
            pattern=r"(?:Sign up for (?:the|our) |Want more updates from|Support HuffPost|Go Ad-Free|Already (?:contributed|a member)\?|At HuffPost, we believe)",
        ),
        _habit(kind=Credit, pattern=r"[^.\n]{2,60} via Getty Images\.?$"),
    ),
    source="pages of the outlet 2012 to 2024",
)
METRO: Final = attrs.evolve(
    ENGLISH,
    name="Metro",
    hosts=("metro.co.uk",),
    outlets=("Metro", "Metro.co.uk"),
    habits=(
        _habit(kind=Related, pattern=r"(?:MORE|Arrow MORE|More)\s*:\s"),
        _habit(kind=Promo, pattern=r"(?:Get in touch with our news team|For more stories like this|Got a story\?)"),
        _habit(kind=Caption, pattern=r"[^\n]{8,200}\((?:Picture|Credits?|Pictures|Image)s?: [^)\n]{2,60}\)$"),
    ),
    source="pages of the outlet 2015 to 2025: 'MORE : ' before links",
)
POLITICO: Final = attrs.evolve(
    ENGLISH,
    name="Politico",
    hosts=("politico.com", "politico.eu"),
    outlets=("Politico", "POLITICO"),
    habits=(
        _habit(
            kind=Promo,
            pattern=r"(?:\(Subscribe to|A version of this (?:story|article) (?:first )?appeared|Missing out on the latest scoops\?|Sign up for POLITICO)",
        ),
        _habit(kind=Caption, pattern=r"[^\n|]{15,300} \| [^|\n]{2,60}$"),
    ),
    source="pages of the outlet 2016 to 2025: captions end in a bar and the credit",
)
REUTERS: Final = attrs.evolve(
    ENGLISH,
    name="Reuters",
    hosts=("reuters.com",),
    outlets=("Reuters",),
    habits=(
        _habit(kind=Promo, pattern=r"Our Standards: "),
        _habit(kind=Copyright, pattern=r"Acquire Licensing Rights"),
        _habit(kind=Caption, pattern=r"\[\d{1,2}/\d{1,2}\]\s?\S"),
    ),
    source="pages of the outlet 2021 to 2026: numbered captions, the standards line under every report",
)
SPIEGEL: Final = HouseStyle(
    name="Der Spiegel",
    hosts=("spiegel.de",),
    outlets=("Der Spiegel", "DER SPIEGEL", "Spiegel Online"),
    language="de",
    habits=(
        _habit(
            kind=Share, pattern=r"(?:Zur Merkliste hinzufügen|Artikel (?:anhören|verschenken)|Diesen Artikel hören)\b"
        ),
        _habit(kind=Caption, pattern=r"[^\n]{10,250} Foto: .{2,60}$"),
        _habit(kind=Promo, pattern=r"(?:SPIEGEL\+|Lesen Sie mehr mit SPIEGEL|Jetzt abonnieren)"),
    ),
    source="pages of the outlet 2019 to 2025",
)
STYLES: Final[tuple[HouseStyle, ...]] = (
    FOX_NEWS, NEW_YORK_TIMES, BREITBART, DAILY_MAIL, BBC, MEDIAITE, CNN, GUARDIAN, WASHINGTON_POST, HUFFPOST, METRO, POLITICO, REUTERS, SPIEGEL,
)  # fmt: skip
"""The styles that a parser knows from the start."""


def style_for(styles: tuple[HouseStyle, ...], default: HouseStyle, url: str | None, outlet: str | None) -> HouseStyle:
    """Return the style of an outlet: by the host of its address, else by its name, else the default.

    Args:
        styles: the styles to choose from; the last one that fits wins, so that a newer style replaces an older.
        default: the style of an outlet that none of them names.
        url: the article's address.
        outlet: the outlet's name as claimed.
    """
    if not url and not outlet:
        return default
    hosts, names = _index(styles)
    number = -1
    host = _host(url) if url else ""
    while host:
        if (known := hosts.get(host, -1)) > number:
            number = known
        host = host.partition(".")[2]
    if number < 0 and outlet:
        number = names.get(" ".join(outlet.split()).casefold(), -1)
    return styles[number] if number >= 0 else default


@derived
def _index(styles: tuple[HouseStyle, ...]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the number of the last style that has a host, and of the last that has a name."""
    hosts = {host: number for number, style in enumerate(styles) for host in style.hosts}
    names = {name.casefold(): number for number, style in enumerate(styles) for name in (style.name, *style.outlets)}
    return hosts, names


def _host(url: str) -> str:
    """Return the host of an address, empty when it has none."""
    if plain := _PLAIN_HOST.match(url):
        return plain[1].rstrip(".")
    from urllib.parse import urlsplit  # 4 ms that an import of newsparse need not take

    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").rstrip(".")
    except ValueError:
        return ""
