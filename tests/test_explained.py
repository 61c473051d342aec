"""Why somebody is given as the source is written when it is first asked for."""

import copy
import pickle

import attrs
import pytest

import newsparse
from newsparse.linking import speakers

TEXT = "“It floats,” said Lena Okafor, the mayor.\n\nThe pier will follow, she said.\n\nTim Ross wrote “Pier Days”."
LOOKS = (hash, copy.copy, pickle.dumps, attrs.asdict, attrs.evolve, lambda quote: quote.why)


@pytest.mark.parametrize("look", LOOKS)
def test_written_when_asked_for(look, monkeypatch):
    """Nothing is written before, and nobody can tell."""
    whole = newsparse.parse_text(TEXT).quotes[0]
    assert whole.why == "“said Lena Okafor” follows the quotation."
    calls = []
    reason = speakers.reason
    monkeypatch.setattr(speakers, "reason", lambda *args, **more: calls.append(1) or reason(*args, **more))
    quote = newsparse.parse_text(TEXT).quotes[0]
    assert calls == []
    look(quote)
    assert calls == [1]
    assert quote == whole
    assert calls == [1]


def test_only_why_is_empty():
    """A misspelt field is none."""
    quote = newsparse.parse_text(TEXT).quotes[0]
    with pytest.raises(AttributeError, match="'Quote' object has no attribute 'wy'"):
        _ = quote.wy
