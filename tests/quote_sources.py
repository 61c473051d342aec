"""What the tests of sources look at."""

from newsparse import parse_text


def sources(text):
    """Return the cue and the mention of every quotation of a text, None where there is no source."""
    return [
        (quote.cue and quote.cue.text, quote.speaker and quote.speaker.mention and quote.speaker.mention.text)
        for quote in parse_text(text).quotes
    ]
