"""Text of every kind, most of it no article: for laws that hold for any input."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["hostile_texts"]

_PIECES = (
    "“", "”", '"', "'", "‘", "’", "''", "«", "»", "(", ")", "[", "]", " — ", "--", "-", ":", ";", ",", ".", "!", "?", "…",
    "@", "#", "&", "|", "/", "<", ">", "<a ", "<p>", "</p>", "&amp;", "\n", "\n\n", "\r\n", "\r", "\u2028", "\x0b", "\t", " ",
    "\u00a0", "\ufeff", "\u200b", "\u202e", "\0", "\x1b", "\ud800", "\udfff", "😀", "e\u0301", "İ", "ß", "ﬁ",
    "By ", "BY ", "said", "he said", "she added", "according to", "told", "posted on X", "on Truth Social", "tweeted", "Wrote",
    "Mayor", "Gov.", "Mr.", "Ada Quill", "ADA QUILL", "O'Marrow", "van der", "Jr.", "MARSEN, Ohio (AP) — ", "(Reuters)",
    "(@ada) January 2, 2026", "@ada", "https://x.com/a/status/1", "pic.twitter.com/x", "January 32, 0000", "Monday", "1:2",
    "Q: ", "A: ", "SHARE", "READ MORE: ", "© 2026", "UPDATE", "Correction:", "• ", "1. ", "the", "a", "I", "word", "Word",
    "WORD", "contributed to this report.", "Editing by", "Photo by", "5'10\"", "'90s", "don't",
)  # fmt: skip


def hostile_texts(*, max_pieces: int = 60) -> st.SearchStrategy[str]:
    """Draw a text made of what parsers trip over: marks, brackets, cues, half a credit line, lone surrogates.

    Args:
        max_pieces: how many pieces at most.
    """
    anything = st.text(st.characters(), max_size=12)
    piece = st.one_of(st.sampled_from(_PIECES), st.sampled_from(_PIECES), st.sampled_from(_PIECES), anything)
    glue = st.sampled_from(("", " ", " "))
    return st.lists(st.tuples(piece, glue), max_size=max_pieces).map(lambda parts: "".join(a + b for a, b in parts))
