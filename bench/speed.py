"""How fast newsparse reads, on any folder of texts, beside spaCy's blank English tokenizer in the same run.

    python bench/speed.py FOLDER [--pattern '*.txt'] [--rounds 3] [--fresh] [--growth] [--bylines]

Prints characters per second of `parse_text` with everything that it finds, with quotes and posts alone (statements, people
and doubts wait until somebody asks), and without any of these, of the tokenizer (`pip install spacy`; left out when
missing), and the times of the first two relative to the last: the best of the rounds of each, taken in turn.  Both
remember words, so a second round over the same texts flatters both; `--fresh` times texts that neither has met, a tenth of the folder
read before as warm-up, as somebody with a million articles meets them.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable
from pathlib import Path

import newsparse

HOSTILE = (
    '"',
    "“",
    "‘",
    "”",
    "A",
    "Aa ",
    ",",
    "@",
    "(",
    "said ",
    "<a ",
    "\n",
    "—",
    "Mr. ",
    "he said, “",
    "By A and ",
    "x.com/",
)


def everything(text: str) -> object:
    """Read a text and all that it holds: quotes and posts, then the people, with whom the rest is read."""
    article = newsparse.parse_text(text)
    return article.quotes, article.people


def quotes(text: str) -> object:
    """Read a text and its quotes, with their speakers and posts."""
    return newsparse.parse_text(text).quotes


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """Return how long `work` takes over all texts."""
    gc.collect()
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def tokenizer() -> Callable[[str], object] | None:
    """Return spaCy's blank English tokenizer, None where spaCy is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    return spacy.blank("en")


def compare(texts: list[str], rounds: int) -> None:
    """Print the speeds."""
    total = sum(map(len, texts))
    systems: dict[str, Callable[[str], object]] = {
        f"newsparse {newsparse.__version__}": everything,
        "with quotes and posts": quotes,
        "without its speech": newsparse.parse_text,
    }
    spacy = tokenizer()
    if spacy is not None:
        systems["spaCy blank tokenizer"] = spacy
    best = dict.fromkeys(systems, float("inf"))
    for _ in range(rounds):
        for name, work in systems.items():
            best[name] = min(best[name], seconds(work, texts))
    print(f"{len(texts)} texts, {total:,} characters, best of {rounds}")
    for name, spent in best.items():
        print(f"{name:24} {total / spent / 1e6:6.2f} M characters/s   {1000 * spent / len(texts):6.2f} ms a text")
    if spacy is not None:
        mine, quoted, _, theirs = best.values()
        print(f"relative to the tokenizer: {mine / theirs:.2f}, with quotes and posts {quoted / theirs:.2f}")


def fresh(texts: list[str]) -> None:
    """Print the speeds on texts that are met for the first time."""
    spacy = tokenizer()
    systems: dict[str, Callable[[str], object]] = {"newsparse": everything}
    if spacy is not None:
        systems["spaCy"] = spacy
    met = len(texts) // 10
    spent = {}
    for name, work in systems.items():
        seconds(work, texts[:met])
        spent[name] = seconds(work, texts[met:])
        total = sum(map(len, texts[met:]))
        print(f"fresh texts: {name:12} {total / spent[name] / 1e6:6.2f} M characters/s")
    if spacy is not None:
        print(f"relative to the tokenizer: {spent['newsparse'] / spent['spaCy']:.2f}")


def growth() -> None:
    """Print how much longer hostile text takes when it is twice as long; about 2 is linear."""
    for piece in HOSTILE:
        times = [
            min(seconds(everything, [piece * (size // len(piece))]) for _ in range(2)) for size in (40_000, 80_000)
        ]
        print(f"{piece!r:16} {times[1] / times[0]:5.2f}   {1000 * times[1]:8.1f} ms for 80,000 characters")


def bylines() -> None:
    """Print the time of a byline line."""
    lines = [
        "By Harriet Dale and Tom Reyes, Marsen Ledger",
        "Reporting by A. B. Moss in Oslo; Editing by Jo O'Neil",
        "HARRIET DALE, Staff Writer",
    ]
    spent = min(seconds(newsparse.parse_byline, lines * 300) for _ in range(3))
    print(f"{1e6 * spent / len(lines) / 300:.0f} microseconds a byline")


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--pattern", default="*.txt")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--fresh", action="store_true", help="time each text once, after a tenth of the folder")
    parser.add_argument("--growth", action="store_true", help="time hostile text of two lengths")
    parser.add_argument("--bylines", action="store_true", help="time parse_byline")
    options = parser.parse_args()
    if options.folder is not None:
        texts = [path.read_text("utf-8", "replace") for path in sorted(options.folder.rglob(options.pattern))]
        if not texts:
            parser.error(f"no {options.pattern} in {options.folder}")
        if options.fresh:
            fresh(texts)
        else:
            compare(texts, options.rounds)
    if options.growth:
        growth()
    if options.bylines:
        bylines()


if __name__ == "__main__":
    main()
