"""The words of furniture, by language: whole lines, and words that open a line.

Collected from the running articles and pages of outlets in each language, and from the usual interface strings of
publishing systems (WordPress, Arc, Drupal) and of the share bars they carry.  All are folded: lower case, straight
apostrophes, no punctuation at the ends.  They hold whatever the article's language, since none is prose by itself.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ADVERTS", "COPYRIGHTS", "CREDIT_LABELS", "NOTES", "PROMOS", "RELATED", "RELATED_LABELS", "SHARES"]


def _lines(*texts: str) -> frozenset[str]:
    return frozenset(phrase.strip() for text in texts for phrase in text.split("/") if phrase.strip())


ADVERTS: Final = _lines(
    # en
    "powered by outbrain/powered by taboola/ad/ads/advert/adverts/advertisement/advertisements/advertising/advertiser content/paid content/paid post/"
    "sponsored/sponsored content/sponsored by/sponsored links/sponsor content/promoted/promoted content/promoted links/"
    "partner content/branded content/skip advertisement/skip ad/close ad/report this ad/ad feature/advertorial/"
    "around the web/from our partners/from our sponsors/you may like by taboola/taboola/outbrain/"
    "advertisement skip advertisement/article content/ad policy/loading ad/remove ads/why am i seeing this ad",
    # de, nl
    "anzeige/anzeigen/werbung/werbeanzeige/advertorial/gesponsert/gesponserter inhalt/anzeige überspringen/"
    "advertentie/advertenties/reclame/gesponsord/lees verder na de advertentie/artikel gaat verder onder de advertentie",
    # fr, es, it, pt, ca, ro
    "publicité/publicités/annonce/annonces/contenu sponsorisé/la suite après cette publicité/la suite après la publicité/"
    "publicidad/anuncio/anuncios/contenido patrocinado/patrocinado/sigue leyendo tras la publicidad/"
    "pubblicità/annuncio pubblicitario/contenuto sponsorizzato/continua a leggere dopo la pubblicità/"
    "publicidade/continua após a publicidade/continua depois da publicidade/conteúdo patrocinado/publi/publicitat/publicitate",
    # pl, cs, sk, hu, hr, sv, no, da, fi, tr, id
    "reklama/artykuł sponsorowany/dalszy ciąg materiału pod wideo/reklama dalsza część tekstu znajduje się poniżej/"
    "reklame/inzerce/hirdetés/oglas/annons/annonse/annonsørinnhold/annonce/annoncørbetalt indhold/mainos/kaupallinen yhteistyö/"
    "reklam/iklan/scroll to continue with content/advertisement scroll to continue with content",
    # ru, uk, bg, el, ar, he, ja, ko, zh, hi
    "реклама/на правах рекламы/διαφήμιση/إعلان/إعلانات/פרסומת/広告/スポンサーリンク/광고/广告/廣告/विज्ञापन",
)
"""Lines that announce an advertisement."""

SHARES: Final = _lines(
    # en
    "facebook/twitter/x/x (twitter)/linkedin/whatsapp/pinterest/reddit/telegram/instagram/flipboard/tumblr/google+/messenger/"
    "bluesky/threads/email/e-mail/email this/mail/print/print this/print article/copy link/link copied/copy url/link/share/"
    "shares/share this/share this story/share this article/share this post/share article/share story/share full article/"
    "share on facebook/share on twitter/share on x/share on x (twitter)/share on twitter/share on linkedin/share on whatsapp/share via email/share by email/"
    "share with facebook/tweet/tweet this/pin it/pin/submit/sms/text/save/save article/saved/save this story/save story/"
    "bookmark/gift/gift article/gift this article/give this article/comment/comments/view comments/show comments/"
    "leave a comment/leave a reply/leave a reply cancel reply/image zoom/view gallery/post a comment/add a comment/add comment/read comments/read the comments/see comments/"
    "join the conversation/conversation/be the first to comment/comments are closed/comments powered by disqus/"
    "sign in to comment/log in to comment/like loading/like this/like/loading/reply/cancel reply/"
    "continue reading the main story/continue reading/keep reading/read full story/show more/view more/load more/"
    "listen/listen to this article/listen to article/listen to this story/listen to story/play audio/audio/"
    "your browser does not support the audio element/your browser does not support the video tag/"
    "text size/font size/larger text/smaller text/resize text/back to top/top/next/previous/next article/previous article/"
    "open image in gallery/view gallery/view full size image/view image/open in app/share options/more sharing options/"
    "more sharing services/share to facebook/share to twitter/republish this article/republish/report a typo/"
    "add to reading list/add us on google/add as preferred on google/add as a preferred source/add as a preferred source on google/preferred source/follow/following/post/"
    "close/menu/skip to content/skip to main content/toggle navigation/enlarge/expand/fullscreen/play video/watch video/"
    "this video file cannot be played/(error code: 102630)/share close panel/share page/copy this link",
    # de, nl
    "teilen/seite teilen/lesezeichen erstellen/artikel teilen/drucken/merken/kommentare/kommentieren/zum artikel/vorlesen/artikel anhören/anhören/"
    "auf facebook teilen/auf twitter teilen/per e-mail teilen/link kopieren/weiterlesen/zur startseite/nach oben/"
    "delen/deel dit artikel/deel/reacties/reageer/afdrukken/opslaan/bewaar/luister naar dit artikel/kopieer link",
    # fr, es, it, pt
    "partager/partager l'article/partager sur facebook/partager sur twitter/imprimer/commentaires/réagir/commenter/"
    "écouter l'article/écouter/copier le lien/envoyer par e-mail/enregistrer/sauvegarder/offrir l'article/ajouter à vos sélections/lire plus tard/"
    "compartir/compartir en facebook/compartir en twitter/compartir en whatsapp/comparte/imprimir/comentarios/comentar/"
    "guardar/escuchar/escuchar artículo/escucha este artículo/copiar enlace/copiar link/enviar por correo/ver comentarios/"
    "condividi/condividi su facebook/stampa/commenti/commenta/ascolta/ascolta l'articolo/salva/copia link/"
    "compartilhar/compartilhe/partilhar/comentários/ouvir/ouça este conteúdo/copiar ligação/salvar",
    # pl, cs, hu, sv, no, da, fi, tr
    "udostępnij/udostępnij na facebooku/drukuj/komentarze/skomentuj/skopiuj link/posłuchaj/zapisz/"
    "sdílet/sdílejte/komentáře/megosztás/hozzászólások/dela/dela artikeln/kommentera/skriv ut/spara/lyssna/"
    "del/kommentarer/kopier lenke/lytt/lyt/gem/jaa/jaa artikkeli/kommentit/tulosta/paylaş/yazdır/yorumlar/yorum yap",
    # ru, uk, ar, ja, ko, zh
    "поделиться/поделитесь/комментарии/распечатать/поширити/поділитися/коментарі/مشاركة/شارك/تعليقات/シェア/シェアする/コメント/"
    "印刷/공유/댓글/分享/评论/評論/打印",
)
"""Buttons, counters without a number, and the player's words."""

RELATED: Final = _lines(
    # en
    "read more/read next/read also/also read/read on/read this next/read/see also/see more/more/more news/more stories/"
    "more coverage/more headlines/more like this/more trending/more on this/more on this story/more on this topic/"
    "more from this section/more top stories/more to explore/related/related article/related articles/related stories/"
    "related story/related coverage/related content/related news/related posts/related topics/related links/related reading/"
    "related tags/related video/related videos/recommended/recommended stories/recommended reading/recommended for you/"
    "recommended videos/most read/most popular/most viewed/most shared/most watched/trending/trending now/trending stories/"
    "popular/popular now/popular stories/top stories/top news/latest/latest news/latest stories/latest headlines/"
    "editors pick/editors picks/editor picks/editor's picks/editors' picks/editor's pick/editors' pick/editor's choice/don't miss/don't miss this/must read/"
    "must reads/must-read/you may also like/you might also like/you may like/you might like/you may have missed/"
    "in case you missed it/in other news/icymi/what to read next/what to know/up next/next up/keep reading/further reading/"
    "suggested reading/suggested topics/topics/tags/in this article/in this story/explore more/explore more on these topics/"
    "go deeper/dive deeper/watch/watch more/watch now/listen/watch next/other stories/other news/also of interest/"
    "elsewhere/elsewhere on the web/from the archives/from around the web/featured/featured stories/story highlights/"
    "key points/sponsored stories/read the full story/read full article/read the full article/view related/"
    "recommended articles/you might be interested in/people also read/our best stories",
    # de, nl
    "lesen sie auch/lesen sie mehr/lesen sie dazu auch/lesen sie hier/mehr zum thema/mehr dazu/mehr/mehr lesen/mehr artikel/"
    "auch interessant/das könnte sie auch interessieren/das könnte dich auch interessieren/weitere artikel/weitere themen/"
    "zum thema/themen/meistgelesen/meistgelesene artikel/empfohlener inhalt/empfohlener externer inhalt/"
    "empfohlener redaktioneller inhalt/verwandte themen/passend zum thema/hintergrund/siehe auch/lesetipp/lesetipps/"
    "lees ook/lees meer/lees verder/meer over dit onderwerp/ook interessant/gerelateerd/meest gelezen/bekijk ook/meer nieuws",
    # fr, es, it, pt, ca
    "lire aussi/à lire aussi/lire également/à lire/à lire également/lire plus/lire la suite/voir aussi/sur le même sujet/"
    "plus d'informations/pour aller plus loin/les plus lus/à ne pas manquer/articles liés/notre sélection/newsletters/"
    "lea también/lea además/lee también/leer también/leer más/lea más/lee más/ver más/ver también/vea también/más información/"
    "más noticias/noticias relacionadas/relacionado/relacionadas/artículos relacionados/te puede interesar/"
    "le puede interesar/te recomendamos/le recomendamos/también te puede interesar/no te pierdas/lo más leído/lo más visto/"
    "temas relacionados/en esta noticia/sigue leyendo/archivado en/"
    "leggi anche/leggi/leggi di più/leggi tutto/vedi anche/per approfondire/approfondimenti/potrebbe interessarti/"
    "articoli correlati/i più letti/"
    "leia também/leia mais/veja também/veja mais/saiba mais/mais lidas/relacionadas/notícias relacionadas/artigos relacionados/"
    "ler mais/leia ainda/llegeix també",
    # pl, cs, hu, hr, sr, ro, sv, no, da, fi, tr
    "czytaj też/czytaj także/czytaj również/czytaj więcej/zobacz też/zobacz także/zobacz również/polecamy/przeczytaj także/"
    "przeczytaj też/zobacz więcej/najnowsze/popularne/sprawdź również/warto przeczytać/"
    "čtěte také/čtěte více/související/související články/olvasson tovább/kapcsolódó cikkek/pročitajte još/pročitajte i/"
    "citește și/citeşte şi/citește mai mult/läs också/läs mer/läs även/les også/les mer/læs også/læs mere/lue myös/lue lisää/"
    "ilgili haberler/bunlar da ilginizi çekebilir",
    # ru, uk, ar, he, ja, ko, zh
    "читайте также/читать также/смотрите также/по теме/материалы по теме/подробнее/читайте також/читати також/"
    "اقرأ أيضا/اقرأ أيضاً/اقرأ المزيد/المزيد/مواضيع ذات صلة/関連記事/あわせて読みたい/続きを読む/관련기사/관련 기사/相关阅读/相關新聞/延伸阅读/延伸閱讀",
)
"""Heads of boxes with links to other stories."""

RELATED_LABELS: Final = _lines(
    "topics/topic/tags/tag/filed under/temas/themen/thema/related/related article/related story/related stories/related articles/related post/related posts/related news/"
    "related content/related coverage/related video/related link/related links/related reading/read/read more/read also/"
    "also read/read next/read on/must read/more/more news/see also/see more/watch/watch more/watch live/watch also/watch now/listen/"
    "must see/must watch/don't miss/recommended/trending/video/videos/photos/gallery/photo gallery/slideshow/in pictures/"
    "in photos/icymi/in case you missed it/in other news/you might also like/you may also like/up next/next/full story/full coverage/"
    "explore more/learn more/background/previously/earlier/podcast/read the full story/click to read/"
    "lesen sie auch/lesen sie mehr/lesen sie hier/lesen sie dazu/mehr zum thema/mehr dazu/auch interessant/siehe auch/lesetipp/"
    "lees ook/lees meer/bekijk ook/"
    "lire aussi/à lire aussi/lire également/à lire/voir aussi/lire/"
    "lea también/lea además/lee también/leer también/lee más/lea más/lea/ver también/vea también/mira también/más información/te puede interesar/"
    "le puede interesar/también lee/relacionado/no te pierdas/además/"
    "leggi anche/vedi anche/guarda anche/leia também/leia mais/veja também/saiba mais/leia ainda/"
    "czytaj też/czytaj także/czytaj również/czytaj więcej/zobacz też/zobacz także/zobacz również/przeczytaj także/przeczytaj też/"
    "čtěte také/olvasd el/pročitajte još/citește și/citeşte şi/läs också/läs mer/läs även/les også/les mer/læs også/lue myös/"
    "читайте также/читать также/смотрите также/по теме/читайте також/اقرأ أيضا/اقرأ أيضاً/اقرأ أيضًا/関連記事/相关阅读/延伸阅读"
)
"""Labels that stand before a colon or a bar, the other story's headline after it."""

PROMOS: Final = _lines(
    "subscribe/subscribe now/subscribe today/subscribe here/subscribe for free/sign up/sign up now/sign up here/sign up today/"
    "sign in/log in/login/register/register now/newsletter/newsletters/daily newsletter/morning newsletter/email newsletter/"
    "newsletter sign up/newsletter signup/join now/join us/donate/donate now/donate today/support us/support our work/"
    "support our journalism/become a member/become a subscriber/download the app/download our app/get the app/get our app/"
    "follow us/follow us on/follow us on facebook/follow us on twitter/follow us on x/follow us on instagram/follow us on google news/"
    "like us on facebook/contact us/buy now/shop now/learn more/find out more/click here/click here for more/tap here/"
    "start your free trial/try it free/already a subscriber/already a member/already have an account/not a subscriber/"
    "create account/create a free account/manage newsletters/enter your email/enter your email address/email address/your email/"
    "get notified/enable notifications/turn on notifications/"
    "newsletter abonnieren/jetzt abonnieren/abonnieren/jetzt anmelden/jetzt registrieren/jetzt kaufen/jetzt bestellen/zum angebot/zum newsletter/jetzt herunterladen/"
    "abonneer/abonneer nu/word abonnee/nieuwsbrief/schrijf je in/meld je aan/"
    "s'abonner/s'inscrire/je m'abonne/abonnez-vous/inscrivez-vous/infolettre/se connecter/"
    "suscríbete/suscríbase/suscribirse/suscripción/boletín/boletines/regístrate/síguenos/iniciar sesión/"
    "iscriviti/abbonati/iscriviti alla newsletter/accedi/seguici/assine/assine já/inscreva-se/cadastre-se/siga-nos/"
    "zaloguj się/zapisz się/prenumeruj/subskrybuj/obserwuj nas/prenumerera/abonner/tilaa/abone ol/"
    "подписаться/подпишитесь/підписатися/اشترك/登録する/ログインして続きを読む/구독/订阅/訂閱"
)
"""Calls that are a line by themselves."""

NOTES: Final = _lines(
    "correction/corrections/clarification/clarifications/update/updates/updated/editor's note/editors' note/editors note/"
    "editor note/note to readers/author's note/breaking news/breaking/developing/developing story/more to come/more to follow/"
    "korrektur/anmerkung der redaktion/hinweis der redaktion/aktualisiert/rectificatif/erratum/mise à jour/note de la rédaction/"
    "corrección/fe de errores/fe de erratas/nota del editor/nota de la redacción/actualización/noticia en desarrollo/"
    "correzione/errata corrige/aggiornamento/nota della redazione/correção/atualização/nota da redação/"
    "sprostowanie/aktualizacja/correctie/rectificatie/rättelse/retting/rettelse/oikaisu"
)
"""Labels of notes to the reader."""

COPYRIGHTS: Final = (
    "all rights reserved", "alle rechte vorbehalten", "todos los derechos reservados", "derechos reservados",
    "tous droits réservés", "tutti i diritti riservati", "riproduzione riservata", "todos os direitos reservados",
    "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "все права защищены",
    "alla rättigheter", "alle rettigheter", "may not be published, broadcast", "may not be reproduced",
    "licensed under a creative commons", "licensed under creative commons", "under a creative commons",
    "reprinted with permission", "republished with permission", "republished here with permission", "used with permission",
    "prohibida su reproducción", "prohibida la reproducción", "reproduction interdite", "nachdruck verboten",
    "無断転載", "转载请注明", "未经授权", "무단전재", "무단 전재",
)  # fmt: skip
"""Words of rights, wherever in a line they stand."""

CREDIT_LABELS: Final = (
    "photo", "photos", "photograph", "photographs", "photography", "photographer", "picture", "pictures", "pic", "pics",
    "image", "images", "image credit", "images credit", "photo credit", "photo credits", "main image", "main image credit",
    "featured image credit", "featured image", "feature image", "header image", "cover image", "lead image", "cover photo",
    "credit", "credits", "image source", "photo source", "picture credit", "picture source", "source", "video", "video credit",
    "illustration", "illustrations", "illustration credit", "graphic", "graphics", "file photo", "file", "courtesy", "courtesy of",
    "photo courtesy", "photo courtesy of", "image courtesy of", "images courtesy of", "picture courtesy of", "all photos",
    "top photo", "top image", "above photo", "screenshot", "screengrab", "screen grab", "handout", "stock image",
    "foto", "fotos", "bildcredit", "bildnachweis", "fotocredit", "symbolfoto", "kilde", "källa", "bild", "bilder", "bildquelle", "quelle", "beeld", "crédit", "crédit photo", "crédits", "crédits photo", "photo d'archives",
    "imagen", "fuente", "crédito", "créditos", "fotografía", "fotografia", "immagine", "imagem", "fonte", "reprodução",
    "divulgação", "zdjęcie", "fot", "źródło", "zdroj", "kuva", "kép", "фото", "источник",
)  # fmt: skip
"""What stands before the name of a picture's maker or owner."""
