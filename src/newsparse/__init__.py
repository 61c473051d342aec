"""Read a news article the way an editor does.

`parse_article` takes the text or the HTML of an article and returns an immutable `Article`: its blocks (what is
prose and what is furniture), bylines and dateline, quotes with who said each one, and social-media posts.  Everything
found carries its exact place in `Article.text`.

The map of the library:

- the doors: `parse_article`, `parse_text`, `parse_html`; one line or snippet at a time: `parse_byline`,
  `parse_dateline`, `parse_post_url`, `parse_embed`
- the values: `Article` and everything in it, from `newsparse.models`
- the parser and how to extend it: `Parser`, `newsparse.extending`, `newsparse.testing`
- JSON: `to_dict`, `from_dict`, `to_json`, `from_json`
- other forms: `rows` for data frames, `newsparse.exports`, `newsparse.render`
- errors: `newsparse.errors`
"""

from __future__ import annotations

from typing import Final

from newsparse.errors import (
    ArgumentTypeError,
    ArgumentValueError,
    ConfigurationError,
    MissingExtraError,
    NewsparseError,
    SerialisationError,
    SpanError,
)
from newsparse.exports import rows
from newsparse.models import (
    UNKNOWN_PLATFORM,
    Account,
    Advert,
    AmbiguousSpeaker,
    Article,
    Basis,
    Bio,
    Block,
    BlockQuote,
    Byline,
    BylineLine,
    Caption,
    Claim,
    ConflictingAuthors,
    ConflictingDates,
    ConflictingTitles,
    Copyright,
    Credit,
    Cue,
    Dateline,
    DateMismatch,
    Document,
    Doubt,
    Embed,
    Entity,
    Fragment,
    Heading,
    Hint,
    Image,
    Link,
    ListItem,
    Mention,
    Metadata,
    Modality,
    Note,
    NoteKind,
    Organisation,
    Origin,
    Paragraph,
    Person,
    Place,
    Platform,
    Post,
    PostBlock,
    PostForm,
    PostRef,
    Promo,
    PullQuote,
    Quote,
    QuoteForm,
    RawBlock,
    Related,
    Role,
    Share,
    SourceKind,
    Span,
    Speaker,
    Standfirst,
    Statement,
    Table,
    Title,
    UnclosedQuote,
    UnreadCredit,
    Update,
)
from newsparse.parser import Parser
from newsparse.reading.looks import looks_like_html
from newsparse.serial import to_dict, to_json

__all__ = [
    "UNKNOWN_PLATFORM",
    "Account",
    "Advert",
    "AmbiguousSpeaker",
    "ArgumentTypeError",
    "ArgumentValueError",
    "Article",
    "Basis",
    "Bio",
    "Block",
    "BlockQuote",
    "Byline",
    "BylineLine",
    "Caption",
    "Claim",
    "ConfigurationError",
    "ConflictingAuthors",
    "ConflictingDates",
    "ConflictingTitles",
    "Copyright",
    "Credit",
    "Cue",
    "DateMismatch",
    "Dateline",
    "Document",
    "Doubt",
    "Embed",
    "Entity",
    "Fragment",
    "Heading",
    "Hint",
    "Image",
    "Link",
    "ListItem",
    "Mention",
    "Metadata",
    "MissingExtraError",
    "Modality",
    "NewsparseError",
    "Note",
    "NoteKind",
    "Organisation",
    "Origin",
    "Paragraph",
    "Parser",
    "Person",
    "Place",
    "Platform",
    "Post",
    "PostBlock",
    "PostForm",
    "PostRef",
    "Promo",
    "PullQuote",
    "Quote",
    "QuoteForm",
    "RawBlock",
    "Related",
    "Role",
    "SerialisationError",
    "Share",
    "SourceKind",
    "Span",
    "SpanError",
    "Speaker",
    "Standfirst",
    "Statement",
    "Table",
    "Title",
    "UnclosedQuote",
    "UnreadCredit",
    "Update",
    "__version__",
    "from_dict",
    "from_json",
    "looks_like_html",
    "parse_article",
    "parse_byline",
    "parse_dateline",
    "parse_embed",
    "parse_html",
    "parse_post_url",
    "parse_text",
    "rows",
    "to_dict",
    "to_json",
]

__version__: Final = "0.1.0"

_default: Final = Parser()

parse_article = _default.parse_article
parse_text = _default.parse_text
parse_html = _default.parse_html
parse_byline = _default.parse_byline
parse_dateline = _default.parse_dateline
parse_post_url = _default.parse_post_url
parse_embed = _default.parse_embed
from_dict = _default.from_dict
from_json = _default.from_json
