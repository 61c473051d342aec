"""What the parser expects of a recogniser and of a platform, checked with hostile input."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsparse.extending import Context, Line, PlatformRules, Recogniser
from newsparse.models import Article, Block, Document, Metadata
from newsparse.parser import Parser
from newsparse.reading.plain import read_text
from newsparse.testing.laws import check_article

__all__ = ["HOSTILE_LINES", "check_platform", "check_recogniser"]

HOSTILE_LINES: Final = (
    "A plain sentence.", "“", '"', "”“”“", "'", "(", "[", "@", "@@@", "—", "By", "BY ", ":", ":" * 99, "a" * 2000,
    "“A,” she said.", "SHARE", "\ud800", "\u202e\u200b\ufeff", "<a ", "&amp;", "\0", "💡", "e\u0301", "(@a) 1, 2026", "1", "%",
)  # fmt: skip
"""Lines that a careless recogniser trips over; any of them may stand in an article."""

_PARSER = Parser()


def check_recogniser(
    recogniser: Recogniser, *, yes: Iterable[str] = (), no: Iterable[str] = (), parser: Parser = _PARSER
) -> None:
    """Hold a recogniser against what the parser expects of it.

    It never raises, answers the same line the same way, and answers with None or with blocks that lie in the line, in
    order, without overlap, and cover it.  Whole articles read with it keep every law.

    Args:
        recogniser: the function of a `Line` and a `Context`.
        yes: lines, or texts of several lines, of which it must recognise at least one line each.
        no: lines, or texts of several lines, of which it must recognise none.
        parser: the parser to which it is to be added.

    Raises:
        AssertionError: if it breaks an expectation; the message says which, and on which line.
        ConfigurationError: if it is no function of two arguments.
    """
    yes, no = tuple(yes), tuple(no)
    extended = parser.with_recogniser(recogniser)
    for source in (*HOSTILE_LINES, *yes, *no, "\n\n".join((*yes, *HOSTILE_LINES, *no))):
        document = read_text(source, Metadata())
        context = extended.context(document)
        answers = [_answer(recogniser, document, index, context) for index in range(len(document.raw_blocks))]
        if source in yes and not any(answers):
            raise AssertionError(f"{recogniser!r} recognises no line of {source!r}, but should")
        if source in no and any(answers):
            raise AssertionError(f"{recogniser!r} recognises a line of {source!r}, but should not")
        check_article(_article(extended, source), parser=extended)


def _article(parser: Parser, source: str) -> Article:
    return parser.parse_text(source)


def _answer(recogniser: Recogniser, document: Document, index: int, context: Context) -> tuple[Block, ...]:
    line = Line(document=document, index=index)
    try:
        answer = recogniser(line, context)
        again = recogniser(line, context)
    except Exception as error:
        message = f"{recogniser!r} raises {error!r} on the line {line.text!r}; content must never raise"
        raise AssertionError(message) from error
    if again != answer:
        raise AssertionError(f"{recogniser!r} answers the line {line.text!r} with {answer!r}, then with {again!r}")
    blocks: tuple[object, ...] = answer if isinstance(answer, tuple) else () if answer is None else (answer,)
    last = line.span.start
    good: list[Block] = []
    for block in blocks:
        if not isinstance(block, Block) or type(block) is Block:
            message = (
                f"{recogniser!r} answers the line {line.text!r} with {block!r}; give a block of some kind, or None"
            )
            raise AssertionError(message)
        if block.span not in line.span or block.span.start < last or block.span.of(document.text) != block.text:
            message = f"{recogniser!r}: {block!r} at {block.span} is not a part, in order, of the line at {line.span}"
            raise AssertionError(message)
        last = block.span.end
        good.append(block)
    return tuple(good)


_HANDLES = ("ada_quill", "adaquill", "ada.quill", "ada.quill.example", "ada@quill.example")
_IDS = ("1234567890123456789", "123", "3kp4ze5dcek2j", "CuWPE6iNEx_", "abc123", "abcdefghijk", "pfbid0abc")


def check_platform(
    rules: PlatformRules, *, handle: str | None = None, id: str | None = None, parser: Parser = _PARSER
) -> None:
    """Hold a platform's rules against themselves, with one account and one post.

    Every path template, written out with the two on every host, is read back as that post; so is the permalink; the same
    path on another host is not this platform's.

    Args:
        rules: the platform.
        handle: a handle that exists there, without `@`; left out, one that its grammar allows.
        id: the ID of a post that exists there; left out, one that its grammar allows.
        parser: the parser to which it is to be added.

    Raises:
        AssertionError: if an address is read as something else; the message says which.
        ConfigurationError: if the rules cannot work at all.
    """
    extended = parser.with_platform(rules)
    handle = _sample(rules.handle, (handle,) if handle else _HANDLES, "handle")
    id = _sample(rules.id, (id,) if id else _IDS, "id")
    paths = [path for path in rules.paths if "{id}" in path]
    # A template that starts with two slashes names its own host.
    addresses = [f"https:{path}" for path in paths if path.startswith("//")]
    paths = [path for path in paths if not path.startswith("//")]
    addresses += [f"https://{host}{path}" for host in rules.hosts for path in paths]
    for template in (*addresses, *([rules.permalink] if rules.permalink else [])):
        url = _filled(template, handle, id)
        ref = extended.parse_post_url(url)
        if ref is None:
            raise AssertionError(f"{url} should be a post on {rules.platform}, but is not read as one")
        if ref.platform != rules.platform or ref.id != id:
            raise AssertionError(f"{url} is read as {ref!r}, not as post {id!r} on {rules.platform}")
        if "{handle}" in template and ref.handle != handle:
            raise AssertionError(f"{url} is read as a post by {ref.handle!r}, not by {handle!r}")
    for path in paths:
        url = f"https://not-a-platform.example{_filled(path, handle, id)}"
        ref = extended.parse_post_url(url)
        if rules.hosts and ref is not None and ref.platform == rules.platform:
            raise AssertionError(f"{url} is read as a post on {rules.platform}, whose host it has not")


def _sample(grammar: str, samples: tuple[str, ...], name: str) -> str:
    """Return the first sample that the grammar allows."""
    for sample in samples:
        if re.fullmatch(grammar, sample):
            return sample
    raise AssertionError(f"the {name} {samples[0]!r} does not match the grammar {grammar!r}; give {name}=…, a real one")


def _filled(template: str, handle: str, id: str) -> str:
    return re.sub(r"\{\w*\*?\}", "x", template.replace("{handle}", handle).replace("{id}", id))
