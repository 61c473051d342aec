"""What is shipped: it builds, passes the index's checks, installs into nothing, and works there."""

import functools
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VERSIONS = ("3.11", "3.12", "3.13")

pytestmark = pytest.mark.slow


def run(*command, **options):
    """Run a command and return its output; its errors are shown when it fails."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=300, **options
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@functools.cache
def interpreter(version):
    """Return a Python of this version: the one that runs, one on the path, or one that pyenv keeps."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [sys._base_executable] if here == version else []
    found += [shutil.which(f"python{version}") or "", *map(str, sorted(pyenv.glob(f"{version}.*/bin/python")))]
    for candidate in filter(None, found):
        probe = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        try:
            done = subprocess.run(probe, capture_output=True, text=True, check=False, timeout=60)
        except OSError:
            continue
        if done.stdout.strip() == version:
            return candidate
    return None


@pytest.fixture(scope="module")
def dist(tmp_path_factory):
    """The built sdist and, made from it, the wheel."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(dist):
    """The built wheel."""
    [path] = dist.glob("*.whl")
    return path


@pytest.fixture(scope="module", params=VERSIONS)
def python(request, wheel, tmp_path_factory):
    """An environment of one Python version with nothing but the wheel and what its core needs."""
    base = interpreter(request.param)
    if base is None:
        pytest.skip(f"no Python {request.param} on the path or in ~/.pyenv/versions")
    folder = tmp_path_factory.mktemp("venv") / request.param
    # Without pip inside: Debian ships Pythons that cannot put it there.
    run(base, "-m", "venv", "--without-pip", folder)
    inside = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    run(sys.executable, "-m", "pip", "--python", inside, "install", "--quiet", wheel)
    return inside


def clean():
    """The environment without whatever would let the tree be imported instead of the wheel."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}


def slowness():
    """Return how many times slower this machine is, now, than one on which a million additions take 50 ms."""
    times = []
    for _ in range(5):
        start, total = time.perf_counter(), 0
        for number in range(1_000_000):
            total += number
        times.append(time.perf_counter() - start)
    return min(times) / 0.05


def test_the_index_would_take_them(dist):
    """`twine check --strict` passes for both."""
    files = sorted(dist.iterdir())
    assert [re.sub(r"-\d.*?(?=-py|\.tar)", "", path.name) for path in files] == [
        "newsparse-py3-none-any.whl",
        "newsparse.tar.gz",
    ]
    run(sys.executable, "-m", "twine", "check", "--strict", *files)


def test_the_wheel_holds_the_package_and_nothing_else(wheel):
    """Typed, licensed, without tests."""
    names = zipfile.ZipFile(wheel).namelist()
    assert "newsparse/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"newsparse"}


def test_the_sdist_holds_what_its_tests_need(dist):
    """Sources, tests and seeds, so that a packager can run them."""
    [path] = dist.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "conftest.py", "README.md", "LICENSE", "seeds/plain/ferry_vote.txt"} <= names
    assert "tests/packaging/test_wheel.py" in names


def test_it_reads_an_article(python, tmp_path):
    """Import, parse, and JSON there and back, with the core's dependencies alone."""
    script = (
        "import newsparse as n, pathlib, sys\n"
        "text = pathlib.Path(sys.argv[1]).read_text('utf-8')\n"
        "article = n.parse_article(text)\n"
        "assert article.text == text and len(article.blocks) > 9 and n.from_json(n.to_json(article)) == article\n"
        "print(n.__file__)\n"
    )
    seed = ROOT / "seeds" / "plain" / "ferry_vote.txt"
    where = run(python, "-W", "error", "-c", script, seed, cwd=tmp_path, env=clean())
    assert "site-packages" in where


def test_its_command_works(python, tmp_path):
    """The console script is there, and shows an article without rich."""
    command = python.with_name("newsparse")
    assert run(command, "--version", cwd=tmp_path, env=clean()).startswith("newsparse ")
    shown = run(command, "--text", ROOT / "seeds" / "plain" / "ferry_vote.txt", cwd=tmp_path, env=clean())
    assert "This is a gift to the harbor" in shown


def test_a_page_without_the_extra_says_what_to_install(python, tmp_path):
    """One line, and no traceback."""
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html><body><p>Words.</p></body></html>", encoding="utf-8")
    done = subprocess.run(
        [python.with_name("newsparse"), page], capture_output=True, text=True, check=False, env=clean(), timeout=60
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "newsparse[html]" in done.stderr
    strategies = [str(python), "-c", "import newsparse.strategies"]
    done = subprocess.run(strategies, capture_output=True, text=True, check=False, env=clean(), timeout=60)
    assert "newsparse[testing]" in done.stderr


def test_the_import_is_quick_and_quiet(python, tmp_path):
    """Under 100 ms beyond bare Python, the best of several runs; no sockets, and no optional package."""
    timed = "import time; start = time.perf_counter(); {}; print(time.perf_counter() - start)"
    budget = 0.1 * max(1.0, slowness())
    best = float("inf")
    for _ in range(25):
        best = min(best, float(run(python, "-c", timed.format("import newsparse"), cwd=tmp_path, env=clean())))
        if best < budget:
            break
    print(f"import newsparse: {best * 1000:.0f} ms, of {budget * 1000:.0f}")  # noqa: T201
    assert best < budget
    loaded = "import sys, newsparse; print(*sys.modules)"
    modules = set(run(python, "-c", loaded, cwd=tmp_path, env=clean()).split())
    assert not modules & {"socket", "_socket", "ssl", "urllib.request", "http.client", "asyncio"}
    assert not modules & {"selectolax", "rich", "hypothesis"}
    rooms = tuple(f"newsparse.{room}." for room in ("blocks", "bylines", "quotes", "posts", "linking"))
    assert not [name for name in modules if name.startswith(rooms)]  # they come with the first article
    hooked = (
        "import sys\n"
        "def hook(event, arguments):\n"
        "    if event.startswith(('socket.', 'subprocess.', 'os.system', 'urllib.')): raise SystemExit(event)\n"
        "sys.addaudithook(hook)\n"
        "import newsparse"
    )
    run(python, "-c", hooked, cwd=tmp_path, env=clean())
