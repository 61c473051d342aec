"""Where a sentence ends with an abbreviation, or with the platform X."""

import pytest

from newsparse import parse_text

CASES = {
    "a description behind X": ("Ada Quill complained on X. The mayor, Bo Lee, said that “it floats.”", "Bo Lee"),
    "a name behind X": ("Ada Quill complained on X. Bo Lee replied: “It floats.”", "Bo Lee"),
    "a surname behind X": ("Bo Lee is mayor. Ada Quill posted a video to X. Lee called it “fake.”", "Bo Lee"),
    "two platforms": ("Ada Quill wrote on Bluesky and X. Bo Lee replied: “It floats.”", "Bo Lee"),
    "a body": ("Ada Quill wrote on X. The Ministry of Quays said: “It floats.”", "Ministry of Quays"),
    "a firm's abbreviation": ("Ada Quill left Gillen Quay Inc. The mayor, Bo Lee, said: “It floats.”", "Bo Lee"),
    "an initial": ("“It floats,” said X. Quill, a clerk.", "X. Quill"),
    "an initial in a name": ("“It floats,” said Ada X. Quill, a clerk.", "Ada X. Quill"),
}


@pytest.mark.parametrize("case", CASES)
def test_who_speaks_behind_a_stop(case):
    """The sentence before is over."""
    text, name = CASES[case]
    assert parse_text(text).quotes[-1].speaker.name == name


def test_the_post_goes_on_behind_it():
    """X is still the platform."""
    text = "“The ferry stays,” Ada Quill wrote on X. She added: “It always will.” The mayor, Bo Lee, said: “No.”"
    [post] = parse_text(text).posts
    assert [fragment.text for fragment in post.fragments] == ["The ferry stays,", "It always will."]


def test_the_sentence_around_a_finding_ends_there_too():
    """For showing it."""
    text = "Ada Quill complained on X. Bo Lee replied: “It floats.”"
    article = parse_text(text)
    assert article.sentence(article.quotes[0].span).of(text) == "Bo Lee replied: “It floats.”"
