"""Posts and their addresses."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from newsparse.knowledge.platforms import TRUTH_SOCIAL, X
from newsparse.strategies.people import names
from newsparse.strategies.written import WrittenPost, WrittenUrl

__all__ = ["embeds", "post_urls"]

_WORDS = (
    "The ferry sails at noon. Be there!", "Proud of my team tonight.", "Nobody read the report. Nobody.",
    "Marsen is sinking money into the sea #ferry", "Thank you, harbor workers ⚓", "See you in court.",
    "Two boats, one bridge, no plan. What are they doing with our money?",
)  # fmt: skip
_BADGES = ("", "", " ⚓", ", MD", " (she/her)", " | Harbor Watch")
_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_X_EPOCH: Final = 1288834974657  # 2010-11-04T01:42:54.657Z, in Unix milliseconds
_HANDLES = st.text(_ALPHABET, min_size=4, max_size=15).filter(
    lambda handle: handle.lower() not in ("twitter", "user", "anyuser", "home", "intent") and not handle.isdigit()
)
_INSTANTS = st.datetimes(dt.datetime(2013, 1, 1), dt.datetime(2026, 1, 1)).map(  # noqa: DTZ001 - made aware below
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=dt.UTC)
)


def _milliseconds(instant: dt.datetime) -> int:
    return (instant - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) // dt.timedelta(milliseconds=1)


@st.composite
def embeds(draw: st.DrawFn) -> WrittenPost:
    """Draw a post on X, whose ID holds its instant; `line` and `html` print it."""
    posted = draw(_INSTANTS)
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=2, unique=True))
    return WrittenPost(
        text=" ".join(words),
        name=f"{draw(names())}{draw(st.sampled_from(_BADGES))}",
        handle=draw(_HANDLES),
        id=str((_milliseconds(posted) - _X_EPOCH) << 22 | draw(st.integers(0, 2**22 - 1))),
        posted=posted,
    )


@st.composite
def post_urls(draw: st.DrawFn) -> WrittenUrl:
    """Draw the address of a post on X or Truth Social, in any of its usual forms."""
    instant, handle = draw(_INSTANTS), draw(_HANDLES)
    scheme = draw(st.sampled_from(("https://", "http://", "https://www.")))
    tail = draw(st.sampled_from(("", "?s=20", "?ref_src=twsrc%5Etfw", "#m")))
    if draw(st.booleans()):
        id = str((_milliseconds(instant) - _X_EPOCH) << 22)
        host = draw(st.sampled_from(("x.com", "twitter.com")))
        return WrittenUrl(url=f"{scheme}{host}/{handle}/status/{id}{tail}", platform=X.platform, handle=handle, id=id)
    instant = instant.replace(year=max(instant.year, 2023), day=min(instant.day, 28))  # Truth Social opened in 2022
    id = str(_milliseconds(instant) << 16)
    path = draw(st.sampled_from(("", "posts/")))
    url = f"{scheme}truthsocial.com/@{handle}/{path}{id}{tail}"
    return WrittenUrl(url=url, platform=TRUTH_SOCIAL.platform, handle=handle, id=id)
