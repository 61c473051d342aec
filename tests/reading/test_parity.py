"""The page and the text of one article say the same."""

from html import escape

import pytest

import newsparse

STORIES = [
    (
        "The ferry will wait, said Ada Marlow, the mayor of Harlan.",
        "“Nobody has read the report,” Marlow told the council on Tuesday. “It has four hundred pages.”",
        "Councillor Ben Quill disagreed. “We have read it twice,” he said.",
        "The harbour office wrote on X that “the old boat is safe,” and that a hearing was planned for May.",
    ),
    (
        "MARSEN (MW) — The bridge was opened by the governor, Lena Dale, who had promised it for years.",
        "“It stands,” Dale said, “and it will stand when we are gone.”",
        "Her office said in a statement that the cost had been “well within the plan.”",
    ),
]


@pytest.mark.parametrize("paragraphs", STORIES)
def test_the_same_quotes_and_speakers(paragraphs):
    """Quotes, cues and speakers do not depend on the mark-up around the words."""
    text = newsparse.parse_text("\n\n".join(paragraphs))
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    page = newsparse.parse_html(f"<html><body><nav><a href=/>Home</a></nav><article>{body}</article></body></html>")

    def said(article):
        return [
            (quote.text, quote.cue and quote.cue.text, quote.speaker and str(quote.speaker)) for quote in article.quotes
        ]

    assert page.text == text.text
    assert said(page) == said(text)
    assert page.body == text.body
