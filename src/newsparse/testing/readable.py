"""An article in a short form that an editor can read and check: kind, words, who, cue."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.models import Account, Article, Dateline, Post, Quote, QuoteForm, Speaker, Statement

__all__ = ["readable"]

_WIDTH = 96


def readable(article: Article) -> str:
    """Return the short form of an article, which ends with a line break.

    Sections: what is known of the article, its credits, its blocks (words cut in the middle), then everything said in
    reading order with who said it, how the name was reached, and the cue.
    """
    sections = [
        ("article", _about(article)),
        ("credits", _credits(article)),
        ("blocks", (f"{type(block).__name__:<11} {_cut(block.text)}" for block in article.blocks)),
        ("said", _said(article)),
        ("people", (f"{entity.name} ({', '.join([entity.kind.value, *entity.titles])})" for entity in article.people)),
        ("doubts", (f"{type(doubt).__name__} {doubt.subject}: {_folded(doubt.message)}" for doubt in article.doubts)),
    ]
    lines: list[str] = []
    for name, content in sections:
        found = [f"  {line}".rstrip() for line in content]
        if found:
            lines += [name, *found, ""]
    return "\n".join(lines)


def _about(article: Article) -> Iterator[str]:
    for name in ("title", "outlet", "language", "published", "published_on", "modified", "modified_on"):
        value = getattr(article, name)
        if value is not None:
            yield f"{name}: {_folded(str(value))}"


def _credits(article: Article) -> Iterator[str]:
    for byline in article.bylines:
        people = [
            ", ".join(str(part) for part in (p.name, p.title, p.affiliation, p.location, p.email, p.handle) if part)
            for p in byline.people
        ]
        names = [*people, *(f"[{organisation.name}]" for organisation in byline.organisations)]
        rest = [f"agency {agency}" for agency in byline.agencies] + (
            [f"outlet {byline.outlet}"] if byline.outlet else []
        )
        origin = "" if byline.span else f" (from {byline.origin.value})"
        yield f"{byline.role.value}: {'; '.join([*names, *rest])}{origin}"
    if article.dateline:
        yield f"dateline: {_dateline(article.dateline)}"


def _dateline(dateline: Dateline) -> str:
    parts = [*dateline.places, dateline.agency and f"agency {dateline.agency}", dateline.date_text, dateline.date]
    return "; ".join(str(part) for part in parts if part)


def _said(article: Article) -> Iterator[str]:
    """Quotes, statements and posts in reading order, terms among them."""
    terms = [quote for quote in article.quotes if quote.form is QuoteForm.TERM]
    end = len(article.text)
    everything = sorted([*article.said(), *terms], key=lambda found: found.span.start if found.span else end)
    for found in everything:
        if isinstance(found, Quote):
            yield from _quote(found)
        elif isinstance(found, Post):
            yield from _post(found)
        else:
            yield f"statement {_folded(found.text)}"
            yield from _who(found)


def _quote(quote: Quote, depth: int = 0) -> Iterator[str]:
    pad = "  " * depth
    notes = [quote.form.value] + (["repeated"] if quote.repeats else []) + (["from a post"] if quote.post else [])
    yield f"{pad}{', '.join(notes)} “{_folded(quote.text)}”"
    for line in _who(quote):
        yield pad + line
    for inner in quote.nested:
        yield from _quote(inner, depth + 1)


def _who(found: Quote | Statement) -> Iterator[str]:
    parts = [_speaker(found.speaker)] if found.speaker else []
    if found.cue:
        parts.append(f"cue: {_folded(found.cue.text)}")
    if found.modality.value != "said":
        parts.append(found.modality.value)
    if parts:
        yield f"    {' | '.join(parts)}"


def _speaker(speaker: Speaker) -> str:
    name = speaker.name or "?"
    mention = (
        f" ← “{_folded(speaker.mention.text)}”" if speaker.mention and speaker.mention.text != speaker.name else ""
    )
    notes = [note.value for note in (speaker.kind, speaker.basis) if note is not None]
    joint = f" with {', '.join(str(other) for other in speaker.joint)}" if speaker.joint else ""
    return f"{name}{mention} ({', '.join(notes)}){joint}"


def _post(post: Post) -> Iterator[str]:
    words = f" “{_folded(post.text)}”" if post.text else ""
    whole = "" if post.complete or not post.text else " (in part)"
    yield f"post {post.platform.name} {post.form.value}{words}{whole}"
    parts = [f"account: {_account(post.author)}"] if post.author else []
    if post.speaker:
        parts.append(_speaker(post.speaker))
    when = post.posted or post.posted_on or post.date_text
    parts += [str(part) for part in (when, post.id and f"id {post.id}", "deleted" if post.deleted else None) if part]
    if post.reposted_by:
        parts.append(f"passed on by {post.reposted_by}")
    if parts:
        yield f"    {' | '.join(parts)}"


def _account(account: Account) -> str:
    return " ".join(part for part in (account.name, f"@{account.handle}" if account.handle else None) if part)


def _folded(words: str) -> str:
    """Return words on one line: a line break is shown as ¶."""
    return (
        " ¶ ".join(" ".join(line.split()) for line in words.splitlines()).encode("utf-8", "backslashreplace").decode()
    )


def _cut(words: str) -> str:
    line = _folded(words)
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 31]} … {line[-28:]}"
