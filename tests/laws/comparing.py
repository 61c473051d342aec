"""What the laws compare of two readings."""

from newsparse import Article, Post, Quote, QuoteForm

FOLDED = str.maketrans("“”‘’", "\"\"''")


def folded(words):
    """Words with straight marks and single spaces."""
    return " ".join(words.translate(FOLDED).split())


def heard(article: Article):
    """Every quotation: its stretches, its form, who said it, cue and mention."""
    return [heard_as(article, quote) for quote in article.quotes if quote.form is not QuoteForm.TERM]


def heard_as(article: Article, quote: Quote):
    speaker = quote.speaker
    return (
        tuple(folded(span.of(article.text)) for span in quote.spans),
        quote.form,
        speaker and speaker.name,
        speaker and speaker.mention and folded(speaker.mention.text),
        quote.cue and folded(quote.cue.text),
    )


def stated(article: Article):
    """Every statement: its words and who made it."""
    return [(folded(statement.text), statement.speaker and statement.speaker.name) for statement in article.statements]


def posted(article: Article):
    """Every post, without the places where it stands and without what only a page can state."""
    return [post_as(post) for post in article.posts]


def post_as(post: Post):
    author = post.author
    return (
        folded(post.text or ""),
        author and author.name,
        author and author.handle,
        post.speaker and post.speaker.name,
        post.posted_on,
    )
