"""The kit for those who build on newsparse, and for newsparse's own tests.

- `check_article` holds an article against every law that an article must keep;
- `check_recogniser` and `check_platform` hold an extension against what the parser expects of it;
- `find_seeds` and `Seed` keep sample articles beside their expected readings in a form that an editor can read;
  `python -m newsparse.testing update FOLDER` writes those readings anew.

Nothing here needs pytest: a check that fails raises `AssertionError` with every breach in its message.
`newsparse.strategies` generates names, credit lines, quotes, posts and whole articles for Hypothesis.
"""

from __future__ import annotations

from newsparse.testing.checks import check_platform, check_recogniser
from newsparse.testing.laws import breaches, check_article
from newsparse.testing.readable import readable
from newsparse.testing.seeds import Seed, find_seeds

__all__ = ["Seed", "breaches", "check_article", "check_platform", "check_recogniser", "find_seeds", "readable"]
