"""News agencies and press-release wires: the names under which copy credits them, and their usual short names.

Source: the agencies' own sites and style notes; members of the European Alliance of News Agencies, of the
Organization of Asia-Pacific News Agencies, of Minds International; the large US supplementary wires and
press-release distributors.  A short name is what the agency itself signs with ("dpa" in lower case).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

__all__ = ["AGENCIES", "DATELINE_OUTLETS", "PHOTO_SUPPLIERS", "SHY_AGENCIES", "agency_named"]

_NAMES = {
    "AP": "AP|A.P.|Associated Press|The Associated Press",
    "Reuters": "Reuters|Thomson Reuters|Reuters News Agency|Thomson Reuters Foundation|Reuters Staff",
    "AFP": "AFP|A.F.P.|Agence France-Presse|Agence France Presse|AFP News",
    "UPI": "UPI|United Press International",
    "dpa": "dpa|Deutsche Presse-Agentur|Deutsche Presse Agentur|dpa-AFX|dpa-infocom|dpa/lby|dpa international",
    "epd": "epd|Evangelischer Pressedienst",
    "KNA": "KNA|Katholische Nachrichten-Agentur",
    "SID": "SID|Sport-Informations-Dienst",
    "APA": "APA|Austria Presse Agentur|Austria Presseagentur",
    "SDA": "SDA|Keystone-SDA|Schweizerische Depeschenagentur|ATS|Keystone-ATS",
    "EFE": "EFE|Agencia EFE|Agencia Efe|EFE News",
    "Europa Press": "Europa Press|Europapress",
    "ANSA": "ANSA|Agenzia ANSA",
    "Adnkronos": "Adnkronos|AdnKronos",
    "Lusa": "Lusa|Agência Lusa",
    "ANP": "ANP|Algemeen Nederlands Persbureau",
    "Belga": "Belga|Belga News Agency|Agence Belga",
    "PA": "PA|PA Media|Press Association|The Press Association|PA news agency|PA News Agency",
    "AAP": "AAP|Australian Associated Press",
    "CP": "CP|The Canadian Press|Canadian Press|La Presse Canadienne|La Presse canadienne",
    "PTI": "PTI|Press Trust of India",
    "ANI": "ANI|Asian News International",
    "IANS": "IANS|Indo-Asian News Service",
    "UNI": "UNI|United News of India",
    "APP": "APP|Associated Press of Pakistan",
    "UNB": "UNB|United News of Bangladesh",
    "Xinhua": "Xinhua|Xinhua News Agency|新华社",
    "Kyodo": "Kyodo|Kyodo News|共同通信",
    "Jiji": "Jiji|Jiji Press|時事通信",
    "Yonhap": "Yonhap|Yonhap News|Yonhap News Agency|연합뉴스",
    "CNA": "Central News Agency",
    "KCNA": "KCNA|Korean Central News Agency",
    "Bernama": "Bernama",
    "Antara": "Antara|ANTARA News",
    "VNA": "VNA|Vietnam News Agency",
    "TASS": "TASS|ITAR-TASS|ТАСС",
    "RIA Novosti": "RIA Novosti|РИА Новости",
    "Interfax": "Interfax|Интерфакс",
    "Interfax-Ukraine": "Interfax-Ukraine",
    "Ukrinform": "Ukrinform|Укрінформ",
    "PAP": "PAP|Polska Agencja Prasowa",
    "ČTK": "ČTK|CTK|Czech News Agency|Česká tisková kancelář",
    "TASR": "TASR",
    "MTI": "MTI|Magyar Távirati Iroda",
    "Agerpres": "Agerpres|AGERPRES",
    "BTA": "BTA|Bulgarian News Agency",
    "Tanjug": "Tanjug|TANJUG",
    "HINA": "HINA|Hina",
    "BNS": "BNS|Baltic News Service",
    "LETA": "LETA",
    "NTB": "NTB|Norsk Telegrambyrå",
    "TT": "TT|Tidningarnas Telegrambyrå",
    "Ritzau": "Ritzau|Ritzau Scanpix|Ritzaus Bureau",
    "STT": "STT|STT-Lehtikuva",
    "Anadolu": "Anadolu|Anadolu Agency|Anadolu Ajansı|AA",
    "IRNA": "IRNA",
    "SANA": "SANA",
    "WAFA": "WAFA",
    "MENA": "MENA|Middle East News Agency",
    "SPA": "SPA|Saudi Press Agency",
    "WAM": "WAM|Emirates News Agency",
    "KUNA": "KUNA|Kuwait News Agency",
    "NAN": "NAN|News Agency of Nigeria",
    "GNA": "GNA|Ghana News Agency",
    "SAPA": "SAPA",
    "Télam": "Télam|Telam",
    "Notimex": "Notimex",
    "Agência Brasil": "Agência Brasil",
    "Estadão Conteúdo": "Estadão Conteúdo",
    "Folhapress": "Folhapress|FOLHAPRESS",
    "Bloomberg": "Bloomberg|Bloomberg News",
    "TNS": "TNS|Tribune News Service|Tribune Content Agency",
    "RNS": "RNS|Religion News Service",
    "JTA": "JTA|Jewish Telegraphic Agency",
    "CNS": "CNS|Catholic News Service",
    "CNW": "CNW|Canada Newswire",
    "PRNewswire": "PRNewswire|PR Newswire|PRNewswire-PRWeb|PRNewswire-HISPANIC PR WIRE",
    "Business Wire": "Business Wire|BusinessWire",
    "GlobeNewswire": "GlobeNewswire|Globe Newswire",
    "Accesswire": "Accesswire|ACCESSWIRE",
    "Newsfile": "Newsfile|Newsfile Corp.",
    "EIN Presswire": "EIN Presswire",
    "Getty Images": "Getty Images|Getty|GETTY IMAGES",
    "SWNS": "SWNS",
    "Shutterstock": "Shutterstock",
    "Alamy": "Alamy|Alamy Stock Photo",
    "iStock": "iStock|iStockphoto|iStock/Getty Images",
    "picture alliance": "picture alliance|picture-alliance",
    "IMAGO": "IMAGO|Imago|imago images|Imago Images",
    "Sipa": "Sipa|Sipa USA|SIPA",
    "Zuma Press": "Zuma Press|ZUMA Press",
    "EPA": "EPA-EFE|EPA/EFE|European Pressphoto Agency",
}
AGENCIES: Final[dict[str, str]] = {
    name.casefold(): short for short, names in _NAMES.items() for name in names.split("|")
}
"""Every name, casefolded, and the short name."""

PHOTO_SUPPLIERS: Final = frozenset(
    {"Getty Images", "Shutterstock", "Alamy", "iStock", "picture alliance", "IMAGO", "Sipa", "Zuma Press", "EPA"}
)
"""Short names of those that supply pictures of others: no photographer's outlet."""

SHY_AGENCIES: Final = frozenset(
    {"PA", "CP", "Anadolu", "TT", "SID", "APA", "MENA", "NAN", "SANA", "SPA", "ANI", "UNI", "APP", "CNS", "SDA"}
)
"""Short names that are other bodies' initials too: in brackets within a sentence they prove nothing."""

DATELINE_OUTLETS: Final[dict[str, str]] = {
    "cnn": "CNN", "cnn business": "CNN", "cnn politics": "CNN", "cnn money": "CNN", "cnnmoney": "CNN", "cnn español": "CNN",
    "cnn newsource": "CNN", "cbs": "CBS", "cbs news": "CBS News", "nbc": "NBC", "nbc news": "NBC News", "abc news": "ABC News",
    "fox news": "Fox News", "newsnation": "NewsNation", "nexstar": "Nexstar", "gray news": "Gray News", "the hill": "The Hill",
    "scripps news": "Scripps News", "the center square": "The Center Square", "states newsroom": "States Newsroom",
    "rt": "RT", "dw": "DW", "cbc": "CBC", "the texas tribune": "The Texas Tribune", "kff health news": "KFF Health News",
    "stock market today": "Stock Market Today", "marketwatch": "MarketWatch", "benzinga": "Benzinga", "zacks": "Zacks",
    "wsvn": "WSVN", "abc": "ABC", "bbc": "BBC", "voa": "VOA", "rfe/rl": "RFE/RL", "rferl": "RFE/RL", "upi": "UPI",
}  # fmt: skip
"""Broadcasters and services that sign datelines as agencies do, casefolded, and the name to give."""


@lru_cache(maxsize=1024)
def agency_named(name: str) -> str | None:
    """Return the usual short name of the agency that `name` is, None when it is none that newsparse knows."""
    words = " ".join(name.split()).strip(" .,").casefold()
    return AGENCIES.get(words) or AGENCIES.get(words.removeprefix("the "))
