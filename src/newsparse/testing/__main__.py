"""`python -m newsparse.testing update FOLDER…` writes the expected readings of seeds anew."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from newsparse.testing.seeds import find_seeds

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when every reading keeps the laws (update) or is as expected (check), else 1."""
    parser = argparse.ArgumentParser(prog="python -m newsparse.testing", description=__doc__)
    parser.add_argument("command", choices=["update", "check"], help="update writes; check only compares")
    parser.add_argument("folders", metavar="FOLDER", nargs="+", help="where the seeds are")
    options = parser.parse_args(arguments)
    status = 0
    try:
        seeds = [seed for folder in options.folders for seed in find_seeds(folder) if not seed.known_failure]
    except AssertionError as error:
        parser.error(str(error))
    for seed in seeds:
        try:
            if options.command == "check":
                seed.check()
            elif seed.update():
                sys.stdout.write(f"changed: {seed}\n")
        except AssertionError as error:
            sys.stderr.write(f"{error}\n")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
