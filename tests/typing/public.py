"""Typed uses of the public names, for mypy and pyright; nobody runs this."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from newsparse import Article, Caption, Quote, Speaker, parse_article

article = parse_article("text", published=dt.date(2026, 1, 29))
assert_type(article, Article)
assert_type(article.of(Caption), tuple[Caption, ...])
assert_type(article.quotes, tuple[Quote, ...])
assert_type(article.quotes[0].speaker, Speaker | None)
assert_type(article.published_on, dt.date | None)
