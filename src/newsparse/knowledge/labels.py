"""Labels in capitals that open a line and look like a dateline's place, but are none.

Source: the kickers, promo and column labels of English-language news sites and wires ("EXCLUSIVE –", "READ MORE:").
"""

from __future__ import annotations

from typing import Final

__all__ = ["LABELS", "LABEL_WORDS"]

LABELS: Final = frozenset(
    {
        "analysis", "commentary", "opinion", "editorial", "column", "review", "preview", "recap", "interview", "profile", "feature",
        "obituary", "transcript", "factbox", "explainer", "timeline", "fact check", "fact-check", "first read", "first on fox", "first on cnn",
        "background", "summary", "key points", "bottom line", "the bottom line", "topline", "the latest", "results", "poll", "quiz", "sports",
        "politics", "world", "business", "entertainment", "health", "science", "technology", "weather", "traffic", "lifestyle",
        "bonus", "today", "tonight", "tomorrow", "yesterday", "top stories", "top news", "good morning", "playbook", "spotted", "trending",
        "topic", "host", "narrator", "moderator", "announcer", "reporter", "question", "answer", "q", "a", "q&a", "ps", "p.s.", "fyi", "faq",
        "tl;dr", "nb", "n.b.", "gop", "democrats", "republicans", "senate", "house", "congress", "white house", "supreme court", "court",
        "press release", "for immediate release", "immediate release", "media advisory", "statement", "disclosure", "disclaimer", "correction",
        "clarification", "retraction", "notes", "source", "sources", "credit", "caption", "map", "chart", "graphic", "graphics", "table", "slideshow",
        "gallery", "podcast", "newsletter", "advertisement", "sponsored", "promoted", "subscribe", "share", "comment", "comments", "cast",
        "director", "rated", "rating", "verdict", "score", "final", "halftime", "lineups", "attendance", "scorers", "goals", "referee",
        "ingredients", "method", "serves", "price", "pros", "cons", "specs", "step", "tip", "tips", "myth", "fact", "false", "true", "claim",
        "what", "who", "when", "where", "why", "how", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "aries", "taurus", "gemini", "cancer", "leo", "virgo", "libra", "scorpio", "sagittarius", "capricorn", "aquarius", "pisces",
        "developing", "live", "plus", "also", "and", "but", "new", "here", "there", "intro", "introduction", "conclusion", "chapter", "part",
    }
)  # fmt: skip
"""Whole labels, casefolded."""

LABEL_WORDS: Final = frozenset(
    {
        "exclusive", "breaking", "update", "updated", "updates", "related", "read", "more", "watch", "video", "videos", "photo", "photos", "pictured",
        "pictures", "listen", "click", "see", "icymi", "spoiler", "spoilers", "warning", "alert", "dear", "editor’s", "editor's", "editors’", "editors'",
        "note", "via", "email", "subscribe", "download", "app", "to", "is", "are", "was", "were", "for", "with", "you", "your", "his", "her", "their",
        "that", "this", "these", "not", "vs", "vs.", "wins", "win", "says", "said", "after", "before", "how", "why", "what", "who", "when",
        "opinion", "analysis", "column", "commentary", "letter", "letters", "just", "must", "can", "will", "has", "have", "had", "news", "report", "story",
        "stories", "election", "trump", "biden", "factbox", "transcript", "wrapup", "wrap", "corrected", "refile", "ceo", "covid", "nfl", "nba", "mlb", "nhl",
        "if", "about", "over", "against", "we", "they", "it", "he", "she", "i", "or",
    }
)  # fmt: skip
"""Words, casefolded, that stand in labels and headlines but in no place."""
