"""What is made of a parser's platforms or styles is kept."""

from newsparse.knowledge.derived import derived


def test_made_once():
    """The same tuple is looked up by identity, an equal one by its value; others have their own."""
    made = []
    double = derived(lambda numbers: made.append(numbers) or [2 * number for number in numbers])
    one, other = (1, 2), (3,)

    assert [double(one), double(other), double(one), double(tuple(range(1, 3)))] == [[2, 4], [6], [2, 4], [2, 4]]
    assert double(one) is double(tuple(range(1, 3)))
    assert made == [one, other]
