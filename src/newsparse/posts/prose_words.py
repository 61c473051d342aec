"""The words with which news tells of posts, as data; the grammar that uses them is `newsparse.posts.prose`.

Provenance: English and German from reading the development corpus and the AP Stylebook's entries on social media
(a tweet is sent on Twitter, a post made on X or Truth Social); the French, Spanish, Italian, Portuguese and Dutch
words are the plain translations that agencies in these languages use.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABOUT", "ACCOUNTS", "AUXILIARIES", "BARE", "CARRIERS", "COMPANY", "DETERMINERS", "FOREIGN_VERBS", "FRESH", "GERMAN_SIGNS", "KINDS_OF_SITE",
    "MANY", "MEDIA", "OTHER_POSTS", "OWN_NOUNS", "POSTING", "POST_NOUNS", "PREPOSITIONS", "REPOSTING", "ROMANCE_SIGNS", "SOCIAL", "TO_VERBS", "USERS", "VERBS_TOO",
    "X_NOUNS", "word_set",
]  # fmt: skip


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text parted by white space."""
    return frozenset(text.split())


OWN_NOUNS: Final = word_set(
    "tweet tweets retweet retweets quote-tweet tweetstorm tuit tuits tuíte tuítes skeet skeets twitterthread "
    "post posts posting postings thread threads retruth toot toots"
)
"""Nouns that mean a post by themselves, lower case; `tweet` and its like also name the platform."""

POST_NOUNS: Final = OWN_NOUNS | word_set(
    "message messages update updates statement statements story stories comment comments caption captions note notes "
    "missive missives tirade tirades rant rants screed screeds outburst announcement reply replies response responses "
    "remark remarks entry entries status truth truths condemnation tribute apology video-post exchange poll barrage "
    "beitrag beiträge beitrags posting nachricht nachrichten mitteilung eintrag einträge kommentar botschaft meldung "
    "publication publications billet mensaje mensajes publicación publicaciones hilo comunicado messaggio messaggi "
    "mensagem mensagens publicação publicações postagem bericht berichten"
)
"""Nouns that mean a post beside a platform's name: "a message on X", "a Facebook statement"."""

ACCOUNTS: Final = word_set(
    "account accounts page pages feed feeds profile handle timeline channel wall konto kanal profil seite "
    "compte cuenta perfil conta página pagina profilo"
)
"""Where a post stands: "his Truth Social account"."""

USERS: Final = word_set(
    "user users follower followers commenter commenters poster posters nutzer nutzerin nutzerinnen user usuario "
    "usuarios usuaria internaute internautes utente utenti usuário usuários"
)
"""Those who post: "one X user wrote"."""

COMPANY: Final = word_set(
    "inc ceo executive executives spokesman spokeswoman spokesperson headquarters employees shares stock group groups "
    "owner founder co-founder chief board investors ads ad advertising algorithm files bot bots town space spaces "
    "live campaign platform's event events verification button"
)
"""After a platform's name these speak of the company or of something else than a post."""

KINDS_OF_SITE: Final = word_set(
    "platform platforms network networks site sites website app apps service giant kurznachrichtendienst "
    "kurznachrichtendienstes plattform netzwerk onlinedienst nachrichtendienst dienst réseau red rede piattaforma "
    "plataforma medium social media sociale soziale sozialen online messaging microblogging short video sharing "
    "company's owned"
)
"""Between a determiner and a platform's name: "the social media platform X"."""

MEDIA: Final = word_set(
    "video videos clip clips photo photos photograph photographs image images picture pictures footage meme memes "
    "interview interviews livestream broadcast screenshot screenshots letter letters document documents audio recording "
    "recordings podcast selfie selfies link links cartoon graphic infographic gif speech transcript trailer ad advert "
    "foto fotos bild bilder brief aufnahme interviews carta vídeo vídeos imagen imágenes lettre photo-montage foto"
)
"""What a post may carry: the words in it are not the post's."""

DETERMINERS: Final = word_set(
    "a an the this that these those his her their its my our your another one two three four five six several some "
    "many multiple various separate einem einer einen eine ein dem der den das die seinem seiner seinen ihrem ihrer "
    "ihren diesem dieser un une le la les son sa ses leur l’ ce cette el los su sus lo uno una il i gli suo sua "
    "um uma o os seu een het de zijn haar"
)

PREPOSITIONS: Final = word_set(
    "in on via through with by over using from at under to about of after following for against before regarding "
    "since during despite like as into onto off among across amid into than between without "
    "auf bei über per mit nach zu zum zur aus von vor gegen wegen im am beim "
    "su op sur dans par avec après depuis en à sobre con tras por según desde "
    "em no na nos nas num numa pelo pela nel nella con dopo op via naar"
)

CARRIERS: Final = word_set(
    "in via through with by using over across im per mit dans en con em num numa no na nel nella from aus depuis desde"
)
"""Before a post's noun these say that the words stand in it: "in a post on X"."""

BARE: Final = word_set(
    "on via through over across from using to auf bei über sur en su op no na a via onto aus beim im"
)
"""Before a platform's bare name or an account these say where the words stand: "on X"."""

ABOUT: Final = word_set(
    "to about of after following for against before regarding since during despite like as at than without by "
    "nach zu zum zur von vor gegen wegen über après sobre tras dopo naar"
)
"""Before a post's noun these make it something that is spoken about: "after a post on X"."""

TO_VERBS: Final = word_set(
    "took take takes taking taken turned turning turns went going goes headed heading returned returning jumped "
    "posted posting posts wrote writing shared sharing uploaded uploading tweeted published publishing moved "
    "retreated rushed resorted hopped logged came"
)
"""Before "to X" these say that somebody posts there: "took to Instagram"."""

POSTING: Final = word_set(
    "post posted posting posts share shared sharing shares send sent sending sends publish published publishing write "
    "wrote writing writes written issue issued issuing release released releasing fired firing put made making dropped "
    "dropping penned upload uploaded uploading unleashed unleashing dashed blasted tapped composed drafted "
    "repost reposted reposting reshared resharing retweeted retweeting quote-tweeted tweeted tweeting "
    "postete posteten veröffentlichte teilte verbreitete schrieb setzte publizierte "
    "publié publiait partagé écrit diffusé publicó compartió escribió difundió envió pubblicato scritto publicou escreveu "
    "compartilhou plaatste deelde schreef"
)
"""Verbs whose object may be a post: "shared a message on X"."""

REPOSTING: Final = word_set(
    "retweeted retweeting retweets reposted reposting reposts retruthed retruthing re-truthed re-posted re-posting "
    "re-tweeted re-tweeting reshared resharing re-shared reblogged retuiteó retwitterte retweetete retweeté"
)
"""The words passed on are somebody else's."""

FRESH: Final = word_set(
    "another separate second third later follow-up followup subsequent further additional different earlier previous "
    "new weiteren weiterer weiteres zweiten anderen späteren neuen autre deuxième second otro otra segundo segunda "
    "altro nuovo outro outra tweede andere"
)
"""Words that make a post's noun another post than the one before."""

MANY: Final = word_set(
    "series string flurry thread slew barrage spree pair couple number stream spate burst reihe serie série"
)
"""Before "of posts": more than one, told of together."""

SOCIAL: Final = (
    "social media", "social-media", "social network", "social networks", "social networking", "sozialen Medien",
    "sozialen Netzwerken", "sozialen Netzwerk", "redes sociales", "redes sociais", "réseaux sociaux", "social platform",
)  # fmt: skip
"""A platform that is not named."""

AUXILIARIES: Final = word_set(
    "did do does to will would can could should might may must not didn't don't won't who they we i you he she"
)
"""After these "post" and its like are verbs."""

VERBS_TOO: Final = word_set("posts comments notes updates messages replies")
"""Nouns that are verbs where no determiner stands before them."""

FOREIGN_VERBS: Final[dict[str, tuple[str, ...]]] = {
    "x": (
        "twitterte", "twitterten", "twittert", "getwittert", "tweetete", "tweetet", "retweetete", "tuiteó", "tuitea",
        "tuiteado", "retuiteó", "tweeté", "tweete", "twitté", "twittato", "tuitou", "tweette", "twitterde",
        "quote-tweeted", "quote-tweeting", "live-tweeted", "live-tweeting", "re-tweeted", "re-tweeting", "subtweeted",
        "sub-tweeted", "quote-posted", "quote-posting",
    ),
    "truth_social": ("re-truthed", "re-truthing"),
}  # fmt: skip
"""Verbs that mean posting on one platform, besides `PlatformRules.verbs`, by the platform's name."""

OTHER_POSTS: Final = word_set(
    "blog blogs guest op-ed diplomatic newspaper guard job cabinet command trading border military goal near far "
    "washington new government leadership ministerial vacant last previous"
) - word_set("new last previous")
"""Before "post" these make it a post of another kind."""

X_NOUNS: Final = word_set("tweet tweets retweet retweets quote-tweet tweetstorm tuit tuits tuíte tuítes")
"""Nouns that name X by themselves."""

GERMAN_SIGNS: Final = word_set(
    "auf bei über im beim einem einer seinem seiner ihrem ihrer twitterte twittert twitterten tweetete postete"
)
"""First words of platform phrases in German sentences."""

ROMANCE_SIGNS: Final = word_set(
    "en sur dans su no op por nel nella na em num numa tuiteó tuitea tweeté twitté twittato tuitou una une"
)
"""First words of platform phrases in French, Spanish, Italian and Portuguese sentences."""
