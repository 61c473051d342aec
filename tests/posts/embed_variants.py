"""One post on X or Bluesky, printed in the variants in which pages hold it."""

from __future__ import annotations

import datetime as dt
import json
from html import escape

import attrs

MONTHS = "January February March April May June July August September October November December".split()


@attrs.frozen(kw_only=True)
class Parts:
    """What an embed is made of."""

    name: str
    handle: str
    id: str
    day: dt.date
    paragraphs: tuple[str, ...]
    """The words, a line break within a paragraph as `\\n`."""
    media: str = ""
    """Such as `pic.twitter.com/AbC`."""

    @property
    def text(self):
        return "\n\n".join(self.paragraphs)

    @property
    def date(self):
        return f"{MONTHS[self.day.month - 1]} {self.day.day}, {self.day.year}"

    @property
    def url(self):
        return f"https://twitter.com/{self.handle}/status/{self.id}"

    @property
    def words(self):
        inner = "<br><br>".join(escape(p).replace("\n", "<br>") for p in self.paragraphs)
        return inner + (f' <a href="https://t.co/AbC">{self.media}</a>' if self.media else "")

    @property
    def attribution(self):
        return f'&mdash; {escape(self.name)} (@{self.handle}) <a href="{self.url}?ref_src=twsrc%5Etfw">{self.date}</a>'


def oembed(parts):
    return f'<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">{parts.words}</p>{parts.attribution}</blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>'


def unquoted(parts):
    return oembed(parts).replace('"twitter-tweet"', "twitter-tweet").replace("&mdash;", "—")


def wrapped(parts):
    return f'<figure class="wp-block-embed"><div>\n<blockquote class="twitter-tweet tw-align-center">\n<p dir="ltr">{parts.words}</p>\n<p>{parts.attribution}</p>\n</blockquote>\n<p><script async src="//platform.twitter.com/widgets.js"></script></p></div></figure>'


def many_paragraphs(parts):
    inner = "".join(f"<p>{escape(p).replace(chr(10), '<br />')}</p>\n" for p in parts.paragraphs)
    media = f"<p><a href='https://t.co/AbC'>{parts.media}</a></p>" if parts.media else ""
    return f'<blockquote class="twitter-video">{inner}{media}<p>{parts.attribution}</p></blockquote>'


def with_advert(parts):
    return oembed(parts).replace("</p>&mdash;", "</p><div class='ad'><p>Subscribe!</p> (@marsen)</div>&mdash;")


def rendered(parts):
    return f'<div class="twitter-tweet twitter-tweet-rendered"><iframe id="twitter-widget-0" src="x_files/Tweet.html" data-tweet-id="{parts.id}"></iframe></div><script>{json.dumps({"html": oembed(parts)})}</script>'


def in_script(parts):
    return json.dumps({"raw_oembed": {"html": oembed(parts), "type": "rich"}}).replace("/", "\\/")


def in_textarea(parts):
    return f'<div><textarea class="original-content" hidden>{escape(oembed(parts))}</textarea></div>'


def in_attribute(parts):
    return f'<script data-role="consent-template" data-content="{escape(oembed(parts))}"></script>'


WORDED = (oembed, unquoted, wrapped, many_paragraphs, with_advert, in_script, in_textarea, in_attribute)


def one_line(parts, dash):
    return f"{parts.text} {dash} {parts.name} (@{parts.handle}) {parts.date}"


def glued(parts, dash):
    return f"{parts.text}{' ' if parts.media else ''}{parts.media}— {parts.name} (@{parts.handle}) {parts.date}"


def next_line(parts, dash):
    return f"{parts.text}\n{dash} {parts.name} (@{parts.handle}) {parts.date}"


def after_an_empty_line(parts, dash):
    return f"{parts.text}\n\n{dash} {parts.name} (@{parts.handle}) {parts.date}"


def quoted(parts, dash):
    body = "\n".join(f"> {line}".rstrip() for line in parts.text.split("\n"))
    return f"{body}\n> {dash} {parts.name} (@{parts.handle}) {parts.date}"


FLAT = (one_line, glued, next_line, after_an_empty_line, quoted)
DASHES = ("—", "–", "―", "--", "-")
