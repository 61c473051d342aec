"""How well, and how fast, newsparse and its peers read pages, on the test pages of fundus or others in their form.

    python bench/pages.py FOLDER [--systems newsparse newsparse-everything trafilatura newspaper4k goose3 readability] [--rounds 1]

FOLDER is `tests/resources/parser/test_data` of a checkout of fundus (github.com/flairNLP/fundus, public; not part of
newsparse): a folder a country, in it pages `Outlet_date.html.gz` and what they say in `Outlet.json`.  Of several versions
in there the one whose title stands in the page counts.  Install the peers that you name.

Printed for each system: the share of pages whose authors are exactly the right set, whose day and title are right, the
mean F1 of the body's words, the mean time a page, and what it raised.  `newsparse` is what the others give: facts and
body; `newsparse-everything` looks at the quotes, statements, posts and people as well, which wait until somebody asks.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import html
import importlib.metadata
import json
import re
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import newsparse


class Facts(NamedTuple):
    """What a page says, or what a system says that it says."""

    title: str | None
    authors: list[str] | None
    day: str | None
    body: str


def newsparse_facts(page: str) -> Facts:
    """Read a page with newsparse."""
    article = newsparse.parse_html(page)
    day = article.published_on.isoformat() if article.published_on else None
    return Facts(article.title, [author.name for author in article.authors], day, article.body)


def newsparse_everything(page: str) -> Facts:
    """Read a page with newsparse, and its quotes, statements, posts and people, which wait until somebody asks."""
    article = newsparse.parse_html(page)
    article.said()
    day = article.published_on.isoformat() if article.published_on else None
    return Facts(article.title, [author.name for author in article.authors], day, article.body)


def trafilatura_facts(page: str) -> Facts:
    """Read a page with trafilatura."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(page, with_metadata=True)
    if found is None:
        return Facts(None, [], None, "")
    return Facts(found.title, found.author.split("; ") if found.author else [], found.date, found.text or "")


def newspaper4k_facts(page: str) -> Facts:
    """Read a page with newspaper4k."""
    import newspaper

    found: Any = newspaper.Article("https://example.com/a.html", fetch_images=False)
    found.download(input_html=page)
    found.parse()
    day = found.publish_date.date().isoformat() if found.publish_date else None
    return Facts(found.title, found.authors, day, found.text)


def goose3_facts(page: str) -> Facts:
    """Read a page with goose3."""
    from goose3 import Goose

    with Goose({"enable_image_fetching": False}) as goose:
        found: Any = goose.extract(raw_html=page)
    authors = [str(author) for author in found.authors]
    return Facts(found.title, authors, str(found.publish_date or "")[:10] or None, found.cleaned_text or "")


def readability_facts(page: str) -> Facts:
    """Read a page with readability-lxml, which knows neither authors nor dates."""
    from readability import Document

    found: Any = Document(page)
    body = re.sub(r"<[^>]+>", " ", found.summary(html_partial=True))
    return Facts(found.short_title(), None, None, html.unescape(body))


SYSTEMS: dict[str, tuple[str, Callable[[str], Facts]]] = {
    "newsparse": ("newsparse", newsparse_facts),
    "newsparse-everything": ("newsparse", newsparse_everything),
    "trafilatura": ("trafilatura", trafilatura_facts),
    "newspaper4k": ("newspaper4k", newspaper4k_facts),
    "goose3": ("goose3", goose3_facts),
    "readability": ("readability-lxml", readability_facts),
}


def pages(folder: Path) -> Iterator[tuple[str, Facts]]:
    """Yield each page with what it says."""
    for path in sorted(folder.glob("*/*.html.gz")):
        known = path.with_name(path.name.split("_")[0] + ".json")
        if not known.exists():
            continue
        page = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        versions = json.loads(known.read_text("utf-8")).values()
        found = [
            facts for facts in versions if facts.get("title") and folded(facts["title"]) in folded(html.unescape(page))
        ]
        if found:
            yield page, gold(found[-1])


def gold(facts: dict[str, Any]) -> Facts:
    """Return what a page says, from its JSON."""
    known = facts.get("body") or {"summary": [], "sections": []}
    lines = [known["summary"]]
    for section in known["sections"]:
        lines.extend((section["headline"], section["paragraphs"]))
    words = "\n".join(line for group in lines for line in group)
    day = str(facts.get("publishing_date") or "")[:10] or None
    return Facts(facts.get("title"), facts.get("authors"), day, words)


def folded(text: str) -> str:
    """Return text without what does not count: case and runs of white space."""
    return " ".join(text.casefold().split())


def f1(one: str, other: str) -> float:
    """Return the F1 of two texts' words, as bags."""
    a, b = (Counter(re.findall(r"\w+", text.casefold())) for text in (one, other))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


def near(one: str | None, other: str | None) -> bool:
    """Tell whether two days are the same, or a zone apart: the JSON's instants have zones, not every system's days do."""
    try:
        days = [dt.date.fromisoformat((day or "")[:10]) for day in (one, other)]
    except ValueError:
        return False
    return abs(days[0] - days[1]) <= dt.timedelta(days=1)


def score(name: str, every: list[tuple[str, Facts]], rounds: int) -> str:
    """Return a system's row."""
    package, system = SYSTEMS[name]
    count: Counter[str] = Counter()
    body, spent = 0.0, 0.0
    for page, facts in every:
        start = time.perf_counter()
        try:
            for _ in range(rounds):
                found = system(page)
        except Exception:  # noqa: BLE001 - whatever a peer raises is counted
            count["raised"] += 1
            continue
        finally:
            spent += time.perf_counter() - start
        if facts.authors is not None:
            count["credited"] += 1
            count["authors"] += {folded(x) for x in found.authors or ()} == {folded(x) for x in facts.authors}
        count["dated"] += facts.day is not None
        count["day"] += facts.day is not None and near(found.day, facts.day)
        count["title"] += folded(found.title or "") == folded(facts.title or "")
        body += f1(found.body, facts.body)
    total = len(every)
    cells = (
        f"{name} {newsparse.__version__ if package == 'newsparse' else importlib.metadata.version(package)}",
        f"{count['authors'] / max(1, count['credited']):.3f}",
        f"{count['day'] / max(1, count['dated']):.3f}",
        f"{count['title'] / total:.3f}",
        f"{body / total:.3f}",
        f"{1000 * spent / rounds / total:.1f}",
        str(count["raised"]),
    )
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--systems", nargs="+", choices=SYSTEMS, default=["newsparse"])
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    every = list(pages(options.folder))
    if not every:
        parser.error(f"no pages with their JSON in {options.folder}")
    print(f"{len(every)} pages, {dt.date.today():%Y-%m-%d}\n")  # noqa: DTZ011
    print("| system | authors | day | title | body F1 | ms a page | raised |\n|---|---|---|---|---|---|---|")
    for name in options.systems:
        print(score(name, every, options.rounds), flush=True)


if __name__ == "__main__":
    main()
