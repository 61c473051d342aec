"""One article with everything in it, built by hand, for the tests of values."""

import datetime as dt

from newsparse import (
    Account,
    Article,
    Basis,
    Byline,
    Caption,
    Cue,
    Dateline,
    Entity,
    Fragment,
    Mention,
    Note,
    NoteKind,
    Organisation,
    Paragraph,
    Person,
    Place,
    Platform,
    Post,
    PostForm,
    Quote,
    QuoteForm,
    Role,
    SourceKind,
    Span,
    Speaker,
    Statement,
    UnclosedQuote,
)

TEXT = "MARSEN (AP) — “We ‘won’,” Dale wrote on X.\n\nCorrection: not Tuesday 🎉."
INSTANT = dt.datetime(2026, 1, 28, 9, 30, 0, 250_000, tzinfo=dt.UTC)


def span_of(words: str) -> Span:
    """Return where `words` stand in the sample text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def everything() -> Article:
    """Return an article with one finding of every kind."""
    who = Mention(text="Dale", span=span_of("Dale"))
    speaker = Speaker(name="Ann Dale", mention=who, basis=Basis.SURNAME)
    words = span_of("We ‘won’,")
    post = Post(
        platform=Platform(name="x", label="X"),
        form=PostForm.INLINE,
        author=Account(name="Ann Dale", handle="anndale"),
        speaker=speaker,
        text="We ‘won’,",
        posted=INSTANT,
        posted_on=INSTANT.date(),
        span=words,
        places=(Place(form=PostForm.INLINE, span=words),),
        fragments=(Fragment(text="We ‘won’,", spans=(words,)),),
    )
    inner = Quote(text="won", span=span_of("‘won’"), spans=(span_of("won"),), form=QuoteForm.MIXED, post=post)
    cue = Cue(text="wrote", span=span_of("wrote"))
    quote = Quote(
        text="We ‘won’,",
        span=span_of("“We ‘won’,”"),
        spans=(words,),
        form=QuoteForm.DIRECT,
        speaker=speaker,
        cue=cue,
        nested=(inner,),
        post=post,
        why="“Dale wrote” follows the quotation.",
    )
    first, second = TEXT.split("\n\n")
    return Article(
        text=TEXT,
        title="A sample",
        url="https://ledger.example/a",
        published=INSTANT,
        published_on=INSTANT.date(),
        bylines=(
            Byline(
                raw="By A",
                role=Role.AUTHOR,
                people=(Person(name="Al Moss", handle="@al"),),
                organisations=(Organisation(name="Ledger Staff"),),
            ),
        ),
        dateline=Dateline(places=("MARSEN",), agency="AP", span=span_of("MARSEN (AP) — ")),
        blocks=(
            Paragraph(span=span_of(first), text=first),
            Note(span=span_of("Correction:"), text="Correction:", kind=NoteKind.CORRECTION),
            Caption(span=span_of("not Tuesday 🎉."), text="not Tuesday 🎉.", date=dt.date(2025, 12, 31)),
        ),
        quotes=(quote,),
        statements=(Statement(text=second, span=span_of(second), speaker=speaker, cue=cue),),
        posts=(post,),
        people=(Entity(name="Ann Dale", kind=SourceKind.PERSON, titles=("mayor",), mentions=(who,)),),
        doubts=(UnclosedQuote(span=words, subject="quotes[0]", message="No closing mark.", alternatives=("a",)),),
    )
