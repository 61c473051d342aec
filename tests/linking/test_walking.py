"""The text is walked through only as far as somebody asks."""

import newsparse
from newsparse.linking.standing import Standing
from newsparse.linking.walking import Walk


def test_walks_as_far_as_asked():
    """Each step is taken once, and none before somebody asks for what lies behind it."""
    taken = []
    walk = Walk((taken.append(place) or place for place in (3, 8, 20)), 30)
    assert taken == []
    walk.to(5)
    assert taken == [3, 8]
    walk.to(8)
    assert taken == [3, 8]
    walk.finish()
    walk.finish()
    assert taken == [3, 8, 20]


def test_what_is_asked_on_the_way_waits_for_nothing():
    """A step may ask for a place behind it: it is answered from where the walk is."""
    taken = []

    def steps():
        for place in (3, 8):
            walk.finish()
            taken.append(place)
            yield place

    walk = Walk(steps(), 30)
    walk.to(3)
    assert taken == [3]


def test_names_need_no_walk(monkeypatch):
    """Quotations of people who are named are read without it; "she" needs the text up to her alone."""
    seen = []
    name = Standing._name
    monkeypatch.setattr(
        Standing, "_name", lambda self, *args, **more: seen.append(args[0]) or name(self, *args, **more)
    )
    text = "“We open on Friday,” said Lena Okafor.\n\n" + "The pier waits for Tim Ross.\n\n" * 40
    assert newsparse.parse_text(text).quotes[0].speaker.name == "Lena Okafor"
    assert seen == []
    text = text.replace("The pier", "“It floats,” she said.\n\nThe pier", 1)
    article = newsparse.parse_text(text)
    assert [quote.speaker.name for quote in article.quotes] == ["Lena Okafor", "Lena Okafor"]
    assert seen == [text.index("Lena Okafor")]
    assert [entity.name for entity in article.people] == ["Lena Okafor", "Tim Ross"]
    assert len(seen) == 41
