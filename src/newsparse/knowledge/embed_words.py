"""What the platforms' own embeds print around a post, in the languages in which they are served."""

from __future__ import annotations

from typing import Final

__all__ = ["NOTICES", "SHARED_BY"]

# Instagram's embed code in the language of the reader or of the embedder: observed for English, German, Spanish,
# French, Italian, Portuguese, Dutch, Polish and Swedish; the others are common knowledge.
SHARED_BY: Final[tuple[str, ...]] = (
    "A post shared by", "A photo posted by", "A video posted by", "A photo shared by", "A video shared by",
    "Ein Beitrag geteilt von", "Ein von", "Una publicación compartida de", "Una publicación compartida por",
    "Una foto publicada por", "Une publication partagée par", "Une photo publiée par", "Un post condiviso da",
    "Uma publicação compartilhada por", "Uma publicação partilhada por", "Uma foto publicada por",
    "Een bericht gedeeld door", "Post udostępniony przez", "Ett inlägg delat av", "Et opslag delt af",
    "Et innlegg delt av", "Публикация от", "Допис, поширений", "Příspěvek sdílený", "O postare distribuită de",
    "Sebuah kiriman dibagikan oleh", "Kiriman dibagikan oleh", "Objavu dijeli", "Η δημοσίευση κοινοποιήθηκε από το χρήστη",
)  # fmt: skip
"""What stands before `NAME (@handle)` under an embedded picture."""

NOTICES: Final[frozenset[str]] = frozenset(
    notice.casefold()
    for notice in (
        # Instagram's link above the caption; see above for the languages.
        "View this post on Instagram", "View this profile on Instagram", "Sieh dir diesen Beitrag auf Instagram an",
        "Ver esta publicación en Instagram", "Voir cette publication sur Instagram", "Afficher cette publication sur Instagram",
        "Visualizza questo post su Instagram", "Ver essa foto no Instagram", "Ver esta publicação no Instagram",
        "Dit bericht op Instagram bekijken", "Bekijk dit bericht op Instagram", "Wyświetl ten post na Instagramie",
        "Visa det här inlägget på Instagram", "Se dette opslag på Instagram", "Vis dette opslag på Instagram",
        "Se dette innlegget på Instagram", "Vis dette innlegget på Instagram", "Näytä tämä julkaisu Instagramissa",
        "Bu gönderiyi Instagram'da gör", "Посмотреть эту публикацию в Instagram", "Переглянути цей допис в Instagram",
        "Zobrazit příspěvek na Instagramu", "この投稿をInstagramで見る", "Instagram에서 이 게시물 보기",
        "A bejegyzés megtekintése az Instagramon", "Vizualizează această postare pe Instagram",
        "Lihat postingan ini di Instagram", "Pogledajte ovu objavu na Instagramu",
        # Other platforms' embed code.
        "View on Threads", "View on Mastodon", "View on Bluesky", "View on X", "View on Facebook", "View on Reddit",
        "View Tweet", "View tweet", "View post", "See post", "Read more on X", "Read more on Twitter", "Truth Details",
        "[image or embed]", "Discussion", "from discussion", "Post by", "Loading", "Loading...", "Loading…",
    )
)  # fmt: skip
"""Lines of embeds that are no words of the post, casefolded."""
