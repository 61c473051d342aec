"""Every check of the project, a session each; `nox` alone runs them all."""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.error_on_missing_interpreters = True
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "tests", "docs", "example", "wheel"]


def install(session: nox.Session, group: str, *, package: bool = True) -> None:
    """Install a dependency group, and the package with all its extras."""
    needed = nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), group)
    session.install(*needed, *(["-e", ".[html,cli,testing]"] if package else []))


@nox.session
def lint(session: nox.Session) -> None:
    """Style: ruff's rules, and its format."""
    install(session, "lint", package=False)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("zizmor", "--offline", "--pedantic", ".github")


@nox.session
def types(session: nox.Session) -> None:
    """Types: mypy and pyright, both strict."""
    install(session, "types")
    session.run("mypy")
    session.run("pyright")


@nox.session
def tests(session: nox.Session) -> None:
    """Every test but those of the wheel, the examples of README and docs among them, with branch coverage."""
    install(session, "tests")
    everything = ["pytest", "--ignore=tests/packaging"]
    if session.posargs:
        session.run(*everything, *session.posargs)
        return
    # What takes time is timed: those tests would measure the coverage tool.
    session.run(*everything, "-m", "slow")
    session.run(*everything, "-m", "not slow", "--cov", "--cov-report=term-missing:skip-covered")


@nox.session
def docs(session: nox.Session) -> None:
    """The site, in docs/_build/html: a warning is an error."""
    install(session, "docs")
    session.run("sphinx-build", "--fail-on-warning", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html")


@nox.session
def example(session: nox.Session) -> None:
    """The downstream package of examples/, beside the built wheel and not the tree: its tests and its types."""
    install(session, "types", package=False)
    session.install("build")
    wheels = session.create_tmp()
    session.run("python", "-m", "build", "--wheel", "--outdir", wheels, ".", silent=True)
    [wheel] = Path(wheels).glob("newsparse-*.whl")
    session.install(f"{wheel}[testing,html]")
    session.install("--no-deps", "-e", "examples/newsparse-marsen")
    with session.chdir("examples/newsparse-marsen"):
        session.run("pytest")
        session.run("mypy")
        session.run("pyright")


@nox.session
def wheel(session: nox.Session) -> None:
    """Build sdist and wheel, install them in empty environments of every Python that is found, and try them there."""
    install(session, "tests")
    session.run("pytest", "tests/packaging", *session.posargs)
