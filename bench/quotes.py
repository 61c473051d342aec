"""How well newsparse finds quotations and their sources, on the PolNeAR corpus or any other in its form.

    python bench/quotes.py FOLDER        a folder with text/*.txt and attributions/*.ann (brat stand-off)

PolNeAR (Newell, Margolin and Ruths, LREC 2018) is public; it is not part of newsparse.  Where several people annotated
an article, the first in alphabetical order counts.

*Gold* are the stretches between double quotation marks, within one paragraph, of which at least half lies in the
Content of an annotated attribution; its Source and Cue are theirs.  A stretch is *found* when a predicted stretch and
it overlap by at least 0.8 of the longer one.  Its speaker is right when the predicted mention and the gold Source share
a capitalised word, or when, for a pronoun or a description, the predicted mention overlaps the Source.  End to end
counts stretches found whose speaker is right; in its precision only predictions that name a source count.
"""

from __future__ import annotations

import argparse
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from newsparse import QuoteForm, Span, parse_text

MARK = re.compile(r"[“”\"«»\n]|''|``|\Z")
CAPITALISED = re.compile(r"[A-Z][\w'’-]+")
ENOUGH = 0.8


class Attribution(NamedTuple):
    """One annotated attribution: the places of its content, its source and its cue."""

    content: list[tuple[int, int]]
    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]


def annotations(path: Path) -> list[Attribution]:
    """Read a brat stand-off file."""
    places: dict[str, list[tuple[int, int]]] = {}
    found: list[Attribution] = []
    for line in path.read_text("utf-8").splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            spans = rest.partition("\t")[0].partition(" ")[2]
            places[name] = [(int(a), int(b)) for a, b in (span.split() for span in spans.split(";") if span)]
        elif name.startswith("E"):
            roles: dict[str, list[tuple[int, int]]] = {"Content": [], "Source": [], "Cue": []}
            for part in rest.split():
                role, _, place = part.partition(":")
                roles.setdefault(role.rstrip("0123456789"), []).extend(places.get(place, ()))
            found.append(Attribution(roles["Content"], sorted(roles["Source"]), sorted(roles["Cue"])))
    return found


def overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many characters two ranges share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield what stands between double marks within a paragraph; one that is not closed ends with it."""
    start: int | None = None
    for mark in MARK.finditer(text):
        if start is not None and (mark.group() not in {"“", "«", "``"}):
            place = Span.trimmed(text, start, mark.start())
            if place is not None:
                yield place.start, place.end
            start = None
        elif mark.group() not in {"”", "»", "\n", ""}:
            start = mark.end()


def gold_of(text: str, attributions: list[Attribution]) -> list[tuple[tuple[int, int], Attribution]]:
    """Return the marked stretches that somebody is annotated to have said, in order."""
    gold: list[tuple[tuple[int, int], Attribution]] = []
    for stretch in stretches(text):
        covered = [(sum(overlap(stretch, place) for place in a.content), index) for index, a in enumerate(attributions)]
        shared, index = max(covered, default=(0, 0))
        if shared and 2 * shared >= stretch[1] - stretch[0]:
            gold.append((stretch, attributions[index]))
    return gold


def right(text: str, mention: tuple[int, int], name: str | None, source: list[tuple[int, int]]) -> bool:
    """Tell whether a predicted mention, or the name it stands for, is the annotated source."""
    capitals = {word for a, b in source for word in CAPITALISED.findall(text[a:b])}
    said = set(CAPITALISED.findall(text[mention[0] : mention[1]])) | set(CAPITALISED.findall(name or ""))
    if capitals & said:
        return True
    return any(overlap(mention, place) for place in source)


def score(text: str, attributions: list[Attribution], count: Counter[str]) -> None:
    """Count what is right in one article."""
    gold = gold_of(text, attributions)
    quotes = [quote for quote in parse_text(text).quotes if quote.form is not QuoteForm.TERM]
    pairs = [((span.start, span.end), quote) for quote in quotes for span in quote.spans]
    predicted = sorted(pairs, key=lambda pair: pair[0])
    starts = [place[0] for place, _ in predicted]
    count["gold"] += len(gold)
    count["predicted"] += len(predicted)
    count["named"] += sum(quote.speaker is not None for _, quote in predicted)
    for stretch, attribution in gold:
        first = bisect_left(starts, stretch[0] - 400)
        last = bisect_left(starts, stretch[1])
        for place, quote in predicted[first:last]:
            longer = max(stretch[1] - stretch[0], place[1] - place[0])
            if overlap(stretch, place) < ENOUGH * longer:
                continue
            count["found"] += 1
            if not attribution.source:
                break
            count["sourced"] += 1
            if quote.speaker is not None and quote.speaker.mention is not None:
                mention = quote.speaker.mention.span
                good = right(text, (mention.start, mention.end), quote.speaker.name, attribution.source)
                count["right"] += good
            if attribution.cue and quote.cue is not None:
                count["cued"] += 1
                cue = (quote.cue.span.start, quote.cue.span.end)
                count["cue right"] += any(overlap(cue, place) for place in attribution.cue)
            break


def report(count: Counter[str]) -> None:
    """Print the figures."""

    def f1(precision: float, recall: float) -> float:
        return 2 * precision * recall / max(1e-9, precision + recall)

    found = f1(count["found"] / max(1, count["predicted"]), count["found"] / max(1, count["gold"]))
    ends = f1(count["right"] / max(1, count["named"]), count["right"] / max(1, count["gold"]))
    print(f"gold stretches {count['gold']}, predicted {count['predicted']}")
    print(f"detection F1       {100 * found:5.1f}   (precision counts unattributed marks against us)")
    print(f"speaker accuracy   {100 * count['right'] / max(1, count['sourced']):5.1f}")
    print(f"cue accuracy       {100 * count['cue right'] / max(1, count['cued']):5.1f}")
    print(f"end to end F1      {100 * ends:5.1f}")


def main() -> None:
    """Score a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    count: Counter[str] = Counter()
    articles = 0
    for path in sorted((options.folder / "text").glob("*.txt")):
        files = sorted((options.folder / "attributions").glob(f"{path.stem}_*.ann"))
        if files:
            articles += 1
            with path.open(encoding="utf-8", newline="") as file:
                score(file.read(), annotations(files[0]), count)
    if not articles:
        parser.error(f"no text/*.txt with attributions/*.ann in {options.folder}")
    print(f"{articles} articles")
    report(count)


if __name__ == "__main__":
    main()
