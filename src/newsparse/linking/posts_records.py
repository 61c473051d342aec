"""The records of embeds and of reproduced blocks, with their authors and days."""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.linking.posts_dates import date_beside
from newsparse.linking.posts_people import People
from newsparse.models.posts import Post
from newsparse.models.speakers import Speaker
from newsparse.posts.findings import PostRecord
from newsparse.posts.prose import find_phrases
from newsparse.posts.prose_lexicon import Lexicon

__all__ = ["named"]


def named(record: PostRecord, text: str, people: People, published_on: dt.date | None, words: Lexicon) -> Post:
    """Return a record's post with the speaker and the day that the article's words give it."""
    post = record.post
    speaker: Speaker | None = post.speaker
    if speaker is None and record.author is not None:
        speaker = people.at(record.author.start, record.author.end)
    elif speaker is None and post.author is not None:
        speaker = people.account(post.author, post.span)
    if speaker is not post.speaker:
        post = attrs.evolve(post, speaker=speaker)
    if record.introduction is None or post.posted is not None or post.posted_on is not None:
        return post
    sentence = (record.introduction.start, record.introduction.end)
    acts = [phrase for phrase in find_phrases(text, *sentence, words) if phrase.acts]
    at = (acts[-1].start, acts[-1].end) if acts else (sentence[1] - 1, sentence[1])
    date = date_beside(text, sentence, at, None, published_on)
    return attrs.evolve(post, posted_on=date.day, date_text=date.text) if date else post
