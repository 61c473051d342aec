"""Live blogs: the heads of their entries, with the instants that the page gives."""

from __future__ import annotations

import datetime as dt
import json

from newsparse import parse_html
from newsparse.models.blocks import Heading, Update

PROSE = "The harbour council of Marsen met again on Tuesday evening, and the ferry stays where it is for now."
ENTRIES = ("Doors open", "Council votes", "Ferry stays")


def _at(minute: int) -> dt.datetime:
    return dt.datetime(2026, 3, 3, 18, minute, tzinfo=dt.UTC)


def _updates(html: str) -> list[tuple[str, dt.datetime | None]]:
    return [(block.text, block.posted) for block in parse_html(html).of(Update)]


def _page(entries: str, data: object = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    return f"{script}<article><h1>The ferry vote, live</h1><p>{PROSE}</p>{entries}</article>"


def test_entries_by_json_ld() -> None:
    listed = [{"headline": words, "datePublished": f"2026-03-03T19:{n:02}:00+01:00"} for n, words in enumerate(ENTRIES)]
    listed.append({"headline": "Not shown", "datePublished": "yesterday"})
    data = {"@type": "LiveBlogPosting", "headline": "The ferry vote, live", "liveBlogUpdate": [*listed, "words"]}
    html = _page("".join(f"<h2>{words}</h2><p>{PROSE}</p>" for words in (*ENTRIES, "Background")), data)

    assert _updates(html) == [(words, _at(n)) for n, words in enumerate(ENTRIES)]
    assert [block.text for block in parse_html(html).of(Heading)] == ["Background"]


def test_an_entry_without_a_time() -> None:
    data = {"@type": "LiveBlogPosting", "liveBlogUpdate": {"headline": "Doors open"}}

    assert _updates(_page(f"<h2>Doors open</h2><p>{PROSE}</p>", data)) == [("Doors open", None)]


def test_entries_by_their_times() -> None:
    entries = [
        f'<div><time class="when" datetime="2026-03-03T18:{n:02}:00Z">{words}</time><p>{PROSE}</p></div>'
        for n, words in enumerate(ENTRIES)
    ]

    assert _updates(_page("".join(entries))) == [(words, _at(n)) for n, words in enumerate(ENTRIES)]
    assert _updates(_page("".join(entries[:2]))) == []


def test_the_time_of_the_page_is_no_entrys() -> None:
    data = {"@type": "NewsArticle", "datePublished": "2026-03-03T18:00:00Z"}
    entries = f'<h2><time datetime="2026-03-03T18:00:00Z">Published</time></h2><p>{PROSE}</p>' * 3

    assert _updates(_page(entries, data)) == []
