"""How news in other languages than English says who spoke: verbs, pronouns, and words for "according to".

Only words that English has not, but for a few that say nothing else beside a quotation.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCORDING",
    "ADVERBS",
    "AFTER_PHRASE",
    "AUXILIARIES",
    "FOREIGN",
    "PARTICIPLES",
    "PRONOUNS",
    "SAYING",
    "THAT",
]

_SAYING = """
sagte sagten sagt sagen erklärte erklärten erklärt betonte betont betonten meinte meint ergänzte ergänzt fügte schrieb schreibt schrieben
berichtete berichtet erzählte erzählt bestätigte bestätigt kritisierte kritisiert forderte fordert warnte warnt mahnte mahnt versicherte
versichert antwortete antwortet entgegnete kommentierte kommentiert urteilte verkündete verkündet behauptete behauptet räumte bekräftigte
bekräftigt unterstrich unterstreicht argumentierte argumentiert erläuterte erläutert resümierte bilanzierte konstatierte monierte rief
twitterte zitierte bekannte klagte beklagte lobte freute hieß heißt
dit disent disait ajoute ajoutait affirme affirmait affirment explique expliquait expliquent souligne soulignait déclare déclarait
déclarent précise précisait raconte racontait confie confiait rapporte rapportait rapportent estime estimait estiment écrit écrivait
assurait indique indiquait indiquent rappelle rappelait répond répondait regrette regrettait dénonce dénonçait prévient prévenait
poursuit poursuivait conclut concluait lâche glisse témoigne témoignait insiste insistait martèle reconnaît reconnaissait plaide plaidait
argumente résume résumait détaille détaillait promet renchérit s'exclame s'inquiète s'indigne relève
dijo dijeron decía dice dicen afirmó afirmaron afirma aseguró aseguraron asegura explicó explicaron explica explicaba añadió añade
agregó agrega señaló señalaron señala declaró declara declararon indicó indica indicaron subrayó subraya destacó destaca manifestó
manifiesta apuntó apunta sostuvo sostiene recalcó recalca contó cuenta comentó comenta escribió escribe advirtió advierte respondió responde
reconoció reconoce denunció denuncia insistió insiste confesó confiesa lamentó lamenta precisó precisa expresó expresa informó informa
concluyó concluye reiteró reitera aclaró aclara criticó zanjó anunció anuncia recordó recuerda exigió relató relata
disse dissero dicono afferma affermato spiega spiegò aggiunge aggiunse sottolinea dichiara scrive scrisse racconta commenta
ribadisce precisa sostiene osserva replica risponde ammette denuncia avverte
disseram diz dizem afirmou afirmaram acrescentou acrescenta explicou explicaram ressaltou destacou declarou disseram contou escreveu
completou concluiu garantiu respondeu lamentou criticou argumentou defendeu apontou alertou informou reforçou
zei zeiden zegt zeggen stelde stelt verklaarde verklaart vertelde vertelt schreef schrijft reageerde reageert benadrukte benadrukt
waarschuwt waarschuwde meent voegt voegde aldus
sade säger sa uppgav uppger skrev skriver förklarade förklarar berättade berättar menade menar konstaterar understryker
siger sagde udtalte udtaler fortalte fortæller forklarede forklarer mente mener tilføjede tilføjer understreger
sier uttalte uttaler forteller forklarte forklarer understreker
powiedział powiedziała mówi mówił mówiła dodał dodała podkreślił podkreśliła napisał napisała stwierdził stwierdziła zaznaczył zaznaczyła
řekl řekla říká uvedl uvedla dodal dodala napsal napsala prohlásil prohlásila tvrdí popsal popsala vysvětlil vysvětlila
dedi söyledi belirtti ifade açıkladı
"""
SAYING: Final = frozenset(_SAYING.split())
"""Finite forms of verbs of speech."""
ENGLISH_TOO: Final = frozenset(("dice", "replica", "résume"))
"""Those that English has as well: right behind a quotation they are verbs."""
PARTICIPLES: Final = frozenset(
    """
    gesagt erklärt betont mitgeteilt geschrieben ergänzt déclaré ajouté affirmé expliqué souligné précisé raconté confié rapporté estimé écrit
    assuré indiqué rappelé répondu regretté dénoncé prévenu poursuivi conclu lâché lancé insisté martelé reconnu commenté annoncé réagi
    promis dit dicho afirmado asegurado explicado añadido señalado declarado indicado escrito manifestado detto affermato spiegato
    aggiunto sottolineato dichiarato scritto raccontato commentato concluso ribadito precisato dito afirmado explicado gezegd verklaard
    verteld geschreven laten sagt skrivit berättat uttalat fortalt skrevet forklaret
    """.split()
)
"""Forms behind an auxiliary."""
AUXILIARIES: Final = frozenset(
    "a ont avait avaient ha hanno aveva han había habían hat haben hatte hatten heeft hebben har hade havde hadde".split()
)
PRONOUNS: Final = {
    **dict.fromkeys("er il él ele hij han lui".split(), "m"),
    **dict.fromkeys("sie elle ella ela lei zij ze hon hun ella".split(), "f"),
}
"""The third person, and its sex."""
SUFFIXES: Final = ("-il", "-elle", "-ils", "-elles")
"""Pronouns that hang on a French verb: "dit-il"."""
ACCORDING: Final = frozenset("laut zufolge selon según secondo segundo volgens enligt ifølge według podle".split())
"""Words for "according to" that stand before their source."""
SO: Final = "so"
"""German for it: „…“, so X."""
FOREIGN: Final = SAYING | PARTICIPLES | ACCORDING | {SO}
"""All that may be cues."""
THAT: Final = frozenset("dass daß que qu' che dat att at że že".split())
ARTICLES: Final = frozenset(
    "el la los las le les lo il gli der die das het de den o os as un una une ein eine en ett et".split()
)
"""What stands before a noun."""
ADVERBS: Final = frozenset(
    """
    auch dann noch weiter wiederum zudem außerdem jedoch dazu denn später gestern heute aussi ensuite encore également pourtant
    también además ayer hoy luego anche ancora inoltre poi ieri também ainda ontem hoje ook nog gisteren verder också även igår idag også
    ligeledes senere jeszcze też také však daraufhin hierzu
    """.split()
)
"""What may stand between a verb and its subject."""
AFTER_PHRASE: Final = frozenset(
    """
    am im in an auf bei beim nach zu zum zur gegenüber vor mit über dem den dass daß und sowie während als wie für seit unter durch
    anlässlich laut aus ob wenn weil a es man dieser unserer anfang mitte ende januar februar märz april mai juni juli august september oktober november
    dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    à au aux en dans sur lors devant après avant depuis pour que qui lundi mardi mercredi jeudi vendredi samedi dimanche et ce cette
    auprès sans avec par mais ainsi
    al tras ante durante este esta lunes martes miércoles jueves viernes sábado domingo y quien con por para sobre desde hasta
    alla al nel nella durante dopo lunedì martedì mercoledì giovedì venerdì sabato domenica che per
    na no ao à nesta neste em após quem
    op tegen aan tijdens maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    i på till efter om som til ved efter under och og
    w na do po pro v ve dla
    """.split()
)
"""Behind these a noun group of a source is over."""
