"""The words of credit lines: what opens them, what parts them, and what is a job, an outlet or a desk.

Source: the credit forms of the AP, Reuters, AFP and dpa, of newspapers in a dozen languages, and of content
management systems.  Words are casefolded.  They classify a word where it stands; none is ever cut out of a name.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "AND_WORDS", "AUTHOR_LABELS", "AUTHOR_NOUNS", "BY_WORDS", "CAMEL_NAMES", "DESK_WORDS", "JOB_HEADS", "JOB_MODIFIERS",
    "JOINING_VOWELS", "MAC_NAMES", "NAME_SUFFIXES", "NO_NAMES", "OUTLET_ENDINGS", "OUTLET_INITIALS", "OUTLET_WORDS",
    "OUTLET_WORDS_SHY", "PARTICLES", "ROLE_LABELS", "ROLE_NOUNS", "WITH_WORDS",
]  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BY_WORDS: Final = _words(
    "by von par por przez door av af autor autorin autoren author authors auteur auteurs di oleh oprac. oprac opracowanie"
)
"""Words that open a credit by themselves."""

AUTHOR_NOUNS: Final = _words(
    "story stories exclusive perspective guest op-ed contributed curated posted analysis written opinion commentary review reviewed words text interview compiled article column report "
    "submitted essay reported presented authored published kommentar analyse gastbeitrag reportage porträt glosse kolumne rezension "
    "protokoll interviewt geschrieben texte propos recueillis chronique publié écrit texto escrito publicado redactado entrevista reportaje "
    "scritto testo analisi articolo tekst geschreven skrevet publikowane opublikowane"
)
"""What is "by" an author: "Analysis by", "Ein Kommentar von"."""

AUTHOR_LABELS: Final = _words(
    "by author authors autor autorin autoren autorzy auteur auteurs autore autori autora autores автор автори авторы text texte texto tekst words "
    "story reporter reporters byline writer quelle quellen source sources fuente penulis szerző yazar forfatter skribent interview opinion protokoll kirjoittaja von par por przez"
)
"""What may stand before a colon for an author: "Autor:"."""

ROLE_NOUNS: Final[dict[str, str]] = {
    "reporting": "author", "writing": "writer", "editing": "editor", "edited": "editor", "compiled": "author", "photo": "photographer",
    "photos": "photographer", "photograph": "photographer", "photographs": "photographer", "photography": "photographer", "photographed": "photographer",
    "picture": "photographer", "pictures": "photographer", "image": "photographer", "images": "photographer", "video": "photographer",
    "videos": "photographer", "illustration": "illustrator", "illustrations": "illustrator", "illustrated": "illustrator", "graphic": "illustrator",
    "graphics": "illustrator", "art": "illustrator", "artwork": "illustrator", "translation": "translator", "translated": "translator",
    "research": "researcher", "fact-checking": "researcher", "fact-checked": "researcher", "reported": "author", "fotos": "photographer", "foto": "photographer", "übersetzt": "translator", "übersetzung": "translator", "traduit": "translator",
    "traducido": "translator", "traduction": "translator", "traducción": "translator", "tradotto": "translator", "produced": "contributor", "production": "contributor",
    "assistance": "contributor",
}  # fmt: skip
"""What is "by" somebody in another role: "Editing by"; the value is a `Role`."""

ROLE_LABELS: Final[dict[str, str]] = {
    "photo": "photographer", "photos": "photographer", "photograph": "photographer", "photographs": "photographer", "photography": "photographer",
    "picture": "photographer", "pictures": "photographer", "image": "photographer", "images": "photographer", "foto": "photographer", "fotos": "photographer",
    "bild": "photographer", "bilder": "photographer", "fotografía": "photographer", "fotografie": "photographer", "fotografi": "photographer",
    "фото": "photographer", "zdjęcia": "photographer", "kuva": "photographer", "imagen": "photographer", "crédit": "photographer", "crédits": "photographer",
    "photographer": "photographer", "fotograf": "photographer", "fotografin": "photographer",
    "illustration": "illustrator", "illustrations": "illustrator", "illustrator": "illustrator", "grafik": "illustrator", "graphic": "illustrator", "graphics": "illustrator",
    "editor": "editor", "editors": "editor", "edited": "editor", "editing": "editor", "redaktion": "editor", "redakteur": "editor", "redacción": "editor",
    "translation": "translator", "translator": "translator", "übersetzung": "translator", "traduction": "translator", "traducción": "translator",
    "research": "researcher", "recherche": "researcher", "contributing": "contributor", "contributors": "contributor", "contributor": "contributor",
    "mitarbeit": "contributor", "reporting": "author", "writing": "writer",
}  # fmt: skip
"""What may stand before a colon for another role."""

AND_WORDS: Final = _words("and und et og och en ja ve и та і και & plus sowie")
"""Words that join two names and are no part of one."""

JOINING_VOWELS: Final = _words("y e i")
"""Words that join two names, or two surnames of one."""

WITH_WORDS: Final = _words("with mit avec con com met z")
"""Words before somebody who helped."""

PARTICLES: Final = _words(
    "de del della dello dei degli di da das do dos du des d' la le las los van von vom vander vande der den ter ten zu zum zur af av al el "
    "bin ibn bint abu ben bar st. 't te op in't y e i und san santa san-"
)
"""Words in lower case inside a surname."""

NAME_SUFFIXES: Final = _words(
    "jr jr. sr sr. ii iii iv v md m.d. phd ph.d. dds esq esq. cpa rn ret. mba phd md jd j.d. obe mbe cbe mp mep facs do d.o. msc ma m.a. bsc dr"
)
"""Words after a name that belong to it or to nobody else."""

JOB_HEADS: Final = _words(
    "reporter reporters writer writers correspondent correspondents korrespondenten editor editors columnist columnists producer producers journalist "
    "journalists photographer photographers photojournalist contributor contributors critic critics analyst analysts anchor anchors director "
    "chief host fellow intern meteorologist strategist blogger author authors researcher stf stringer videographer filmmaker essayist "
    "commentator economist professor presenter broadcaster illustrator redakteur redakteurin redakteure korrespondent korrespondentin autor "
    "autorin chefredakteur chefredakteurin volontär volontärin reporterin kolumnist kolumnistin journalistin ressortleiter ressortleiterin "
    "redactor redactora periodista corresponsal journaliste correspondant correspondante rédacteur rédactrice giornalista inviato inviata spécial spéciale "
    "corrispondente redattore redattrice repórter jornalista correspondente verslaggever redacteur correspondente dziennikarz dziennikarka "
    "korespondent korespondentka корреспондент журналист обозреватель кореспондент toimittaja journalisti 기자 특파원 記者 记者 specialist manager lead "
    "president founder executive officer lawyer attorney adviser advisor consultant secretary historian novelist veteran"
)
"""The last word of a job."""

JOB_MODIFIERS: Final = _words(
    "senior chief deputy assistant associate executive managing national political white house business technology tech sports sport travel health "
    "science entertainment legal investigative investigations foreign crime politics education environment environmental climate staff special "
    "contributing news digital features feature lifestyle showbiz showbusiness royal content aerospace military medical economics economic "
    "film music food tv television audience audio video social media data breaking general assignment consumer money personal finance financial "
    "markets market energy defence defense security diplomatic congressional justice court courts supreme legislative state city local metro regional "
    "international global world europe european africa asia middle east north south west american uk us u.s. latin america washington congress "
    "capitol hill opinion editorial enterprise projects project investigation science-writer arts culture books book fashion style beauty "
    "motoring transport transportation aviation property real estate housing community communities religion religious faith immigration race gender women "
    "women’s football soccer cricket rugby golf tennis nfl nba mlb nhl college basketball baseball hockey racing boxing mma f1 formula gaming games "
    "games culture internet web online newsletter newsletters podcast live overnight weekend night morning evening trending trends viral multimedia "
    "photo picture visual visuals graphics standards copy production programme program planning head former freelance guest junior lead principal "
    "hub page front content agriculture farm labor labour workplace retail media industry industrial auto automotive cars space nature wildlife weather "
    "science history group publisher ceo co-founder founding vice story user search seo commerce shopping deals reviews review parenting family "
    "wine restaurant dining theater theatre tv-radio public affairs policy government county school schools higher university students youth "
    "und and & of für ressort envoyé envoyée politische politischer außenpolitischer wirtschafts- ausland freier freie"
)
"""Words inside a job."""

DESK_WORDS: Final = _words(
    "staff desk team newsroom editors redaktion redaktionsteam onlineredaktion agencies agency agenturen agentur bureau board reporters redacción rédaction "
    "redazione redação redactie redakcja redakce webdesk newsdesk reports wires agencias agências agenzie agences redaction редакция редакція admin administrator administrators correspondents "
    "contributors writers service services office press-office pressestelle department toimitus redaksi redaksjonen redaktionen equipo équipe"
)
"""Words that make a credit a desk's, not a person's."""

OUTLET_WORDS: Final = _words(
    "news times tribune gazette magazine media newspaper newspapers network radio broadcasting television zeitung tageblatt tagblatt wochenblatt "
    "nachrichten anzeiger rundschau kurier newswire newsweek syndicate publishing publications weekly daily online digital reuters figaro "
    "mailonline buzzfeed inquirer enquirer examiner courier dispatch chronicle telegraph telegram intelligencer bulletin bugle sentinel advertiser "
    "herald-tribune star-telegram post-gazette post-dispatch sun-times journal-constitution post-intelligencer euronews editorial foundation institute "
    "university college council association society organisation organization company corporation inc inc. ltd llc gmbh verlag group holdings .com "
    "blog club center centre museum library initiative alliance coalition committee studios studio productions tv fm wire newsroom podcast review "
    "deutsche welle diario periódico noticias agência agencia agence agenzia notícias jornal giornale gazzetta dagblad nieuws gazeta wiadomości "
    "новости правда известия газета watch monitor observer spectator economist register outlook insider verge"
)
"""Words that make a name an outlet's or a body's, wherever they stand."""

OUTLET_WORDS_SHY: Final = _words(
    "post star sun press globe mail express mirror independent record world today journal herald guardian standard argus echo leader citizen patriot "
    "union republic democrat sentinel banner banner-herald beacon call eagle ledger mercury pilot sentinel statesman transcript voice business "
    "australian scotsman irishman welsh american nation progress atlantic hill information intercept dealer bee reader free-press politico "
    "time slate vox wired axios salon forbes fortune variety deadline fox sky wsj nyt bild spiegel stern focus zeit welt kicker presse standard "
    "monde croix point échos libération parisien país mundo vanguardia repubblica stampa corriere volkskrant telegraaf trouw parool letters science nature"
)
"""Words that are surnames or places too: they make an outlet after a comma, with "The", or after a possessive."""

OUTLET_INITIALS: Final = _words(
    "cnn bbc npr cbc cbs nbc abc msnbc cnbc pbs usa mdr ard zdf ndr wdr swr srf orf rtl rfi rfe/rl voa nyt wsj ctv itv tvn dw rt sbs nrk svt dr yle nos vrt rtbf "
    "rai tve rtve rtp ipc hnn toi mnd fox hbo espn nfl nba tmz upi pa"
)
"""Outlets known by their initials."""

OUTLET_ENDINGS: Final = (
    "zeitung", "blatt", "spiegel", "anzeiger", "kurier", "bote", "presse", "rundschau", "magazin", "online", "news", "times", "nachrichten", "press",
    "journal", "tribune", "post", "media", "today", "wire", "bladet", "tidende", "posten", "radio",
)  # fmt: skip
"""Ends of single words that are outlets' names: "Landesspiegel"."""

NO_NAMES: Final = _words(
    "the this that these those here there in on at for from with without by of to and or but not no is are was were be been has have had do does "
    "did will would can could may might must should shall a an as if when where why how what who which while after before during since until about "
    "over under between against into more most less your you we our us they their he his him she her it its i my me all any some each every "
    "news breaking exclusive update updated live video watch read listen follow subscribe newsletter share related advertisement sponsored election "
    "elections climate change politics business sports entertainment opinion health science technology world home page menu search login sign up "
    "topics section sections photo photos comments comment print email facebook twitter instagram getty reuters associated press posted published "
    "first next last new best top latest today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december said says told according analysis review interview editorial letters story "
    "stories report reports article articles police president government court senate congress minister ministry attack war trial case crisis "
    "covid coronavirus pandemic economy market markets weather results guide key points background summary conclusion introduction faq contact "
    "stand publicerad veröffentlicht aktualisiert quelle full text correction appended feedback sorry another e-mail mail tel phone fax web pool handout file alle artikel beiträge beitrag mehr weitere ähnliche zeige voir ver todos toutes courtesy anonymous anónimo anonimo anonym unknown guest user username author authors editor editors writer admin administrator none null n/a reporter correspondent der die das und ist im am den dem des ein eine "
    "el los las una unos unas les une dans pour avec sur il lo gli è per con che een het op"
)
"""Words that stand in headings, menus and sentences, and in no name: a line that holds one in a name's place is no byline."""

MAC_NAMES: Final = _words(
    "macdonald macarthur macaulay maccallum maccoll macdougall macdowell macduff macfadyen macfarlane macfarquhar macgillis macgregor macgillivray "
    "macinnes macintosh macintyre maciver mackinnon maclachlan maclaine maclean macleish macleod macmahon macmillan macmurray macnab macnamara "
    "macneil macneill macnicol macpherson macqueen macrae mactaggart macwhirter macshane macmanus"
)
"""Surnames written with a second capital after "Mac"; other names that begin so (Mack, Macron) have none."""

CAMEL_NAMES: Final[dict[str, str]] = {
    name.casefold(): name
    for name in [
        "DeSantis",
        "DeVos",
        "DeLauro",
        "DeGeneres",
        "DeMille",
        "DeFazio",
        "DeVito",
        "DeAngelis",
        "DeJoy",
        "DeBonis",
        "DeGroot",
        "DeMarco",
        "DeWine",
        "DeLuca",
        "DePalma",
        "DeRosa",
        "DeRose",
        "DeVeaux",
        "DeYoung",
        "DelReal",
        "DiCaprio",
        "DiMaggio",
        "DiStefano",
        "DiPietro",
        "DiGiacomo",
        "LaBeouf",
        "LaFraniere",
        "LaGuardia",
        "LaHood",
        "LaMonica",
        "LaPorta",
        "LaRosa",
        "LaRue",
        "LaSalle",
        "LeBeau",
        "LeVine",
        "LeMay",
        "FitzGerald",
        "FitzPatrick",
        "VandeHei",
        "VanSickle",
        "VanderMeer",
        "VanNess",
    ]
}
"""Surnames with an inner capital that capitals hide."""
