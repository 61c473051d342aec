"""Paragraphs with quotations in all their forms."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.strategies.people import names
from newsparse.strategies.written import Name, WrittenQuote, WrittenSpeech

__all__ = ["FORMS", "quotes"]

_WORDS = (
    "We have waited ten years for this", "Nobody asked the people who live here", "It is a gift to the harbor",
    "The bridge will not survive another winter", "I will vote against it every single time",
    "There is no money left in the budget", "Our children deserve a better school", "You cannot build on sand",
    "That night changed everything for my family", "They promised us the moon and sent a bill",
    "I have never seen water rise that fast", "This town has always looked after its own",
)  # fmt: skip
_FRAGMENTS = (
    "a toy fleet",
    "within eleven years",
    "deeply reckless and wrong",
    "the worst plan in decades",
    "beyond repair",
)
_CUES = ("said", "argued", "warned", "insisted", "told reporters", "wrote")
_ASIDE = ("on Tuesday", "after the vote", "during the hearing", "at the meeting")

FORMS = (
    "after", "inverted", "before", "split", "continued", "mixed", "according", "paragraphs", "nested", "pronoun",
)  # fmt: skip
"""The forms of `quotes`: where the source stands, or how the quotation is built."""


@st.composite
def quotes(
    draw: st.DrawFn, *, speaker: Name | None = None, form: str | None = None, known: bool = False
) -> WrittenSpeech:
    """Draw a paragraph, or several, in which one person is quoted.

    Args:
        speaker: who; an invented person if None.
        form: one of `FORMS`; any if None.
        known: whether an earlier paragraph gave the full name, so that the surname does here.
    """
    who = draw(names()) if speaker is None else speaker
    kind = draw(st.sampled_from(FORMS)) if form is None else form
    cue = draw(st.sampled_from(_CUES))
    verb, rest = (cue.split(" ", 1) + [""])[:2]
    rest = f" {rest}" if rest else ""
    first, second = draw(st.lists(st.sampled_from(_WORDS), min_size=2, max_size=2, unique=True))
    # Words that stand nowhere else: alone in a paragraph, others could be a pull quote.
    third = f"I have counted the boats every summer since {draw(st.integers(1900, 2020))}"
    fragment, aside = draw(st.sampled_from(_FRAGMENTS)), draw(st.sampled_from(_ASIDE))
    name = who.surname if known else str(who)

    def quote(*stretches: str, cue: str = verb, mention: str = name) -> WrittenQuote:
        return WrittenQuote(stretches=stretches, speaker=str(who), cue=cue, mention=mention)

    match kind:
        case "after":
            return _speech(f"“{first},” {name} {verb}{rest} {aside}.", quote(f"{first},"))
        case "inverted":
            return _speech(f"“{first},” said {name}, who runs the ferry.", quote(f"{first},", cue="said"))
        case "before":
            return _speech(f"{name} {verb}{rest}: “{first}.”", quote(f"{first}."))
        case "split":
            second = f"and {second[0].lower() if not second.startswith('I ') else 'I'}{second[1:]}"
            return _speech(f"“{first},” {name} {verb}{rest}, “{second}.”", quote(f"{first},", f"{second}."))
        case "continued":
            return _speech(f"“{first},” {name} {verb}{rest}. “{second}.”", quote(f"{first},"), quote(f"{second}."))
        case "mixed":
            return _speech(
                f"{name} said {aside} that the plan was “{fragment}” for the town.", quote(fragment, cue="said")
            )
        case "according":
            cue = "according to"
            return _speech(
                f"The plan was “{fragment},” according to {name.removesuffix('.')}.", quote(f"{fragment},", cue=cue)
            )
        case "paragraphs":
            paragraphs = (f"“{first},” {name} {verb}{rest}. “{second}.", f"“{third}.”")
            return WrittenSpeech(paragraphs=paragraphs, quotes=(quote(f"{first},"), quote(f"{second}.", f"{third}.")))
        case "nested":
            words = f"{first}, and they told us ‘{fragment}’ again,"
            return _speech(f"“{words}” {name} {verb}{rest}.", quote(words))
        case "pronoun":
            opening = f"{name} opened the meeting {aside}."
            paragraph = f"{opening} “{first},” {who.pronoun} {verb}{rest}."
            return _speech(paragraph, quote(f"{first},", mention=who.pronoun))
        case _:
            raise ValueError(f"quotes(form=…) needs one of {', '.join(FORMS)}, not {kind!r}")


def _speech(paragraph: str, *quotes: WrittenQuote) -> WrittenSpeech:
    return WrittenSpeech(paragraphs=(paragraph,), quotes=quotes)
