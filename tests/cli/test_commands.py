"""The command `newsparse`: what it prints, what it complains of, how it exits."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse.cli import main

SEED = Path(__file__).parents[2] / "seeds" / "plain" / "ferry_vote.txt"


@pytest.fixture
def unreadable(tmp_path):
    """A file that the process may not read, even when it runs as root."""
    path = tmp_path / "locked.txt"
    path.write_text("text")
    path.chmod(0)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.seteuid(65534)
        yield path
        os.seteuid(0)
    else:
        yield path


def complaints(capsys):
    return capsys.readouterr().err.splitlines()


def test_a_terminal_view_shows_words_and_kinds(capsys):
    """`--text` gives the readable form into a pipe too."""
    assert main(["--text", str(SEED)]) == 0
    out = capsys.readouterr().out
    assert "This is a gift to the harbor" in out
    assert "blocks" in out


def test_the_word_parse_may_stand_first(capsys):
    """`newsparse parse FILE` is `newsparse FILE`."""
    main(["--text", str(SEED)])
    short = capsys.readouterr().out
    main(["parse", "--text", str(SEED)])
    assert capsys.readouterr().out == short


def test_several_files_are_named(capsys):
    """Each article of several stands under its file's name."""
    assert main(["--text", str(SEED), str(SEED)]) == 0
    assert capsys.readouterr().out.count("ferry_vote.txt") == 2


@pytest.mark.parametrize("rich", [True, False])
def test_the_view_needs_no_rich(capsys, monkeypatch, rich):
    """Without rich the same findings are shown in plain lines."""
    if not rich:
        monkeypatch.setattr("newsparse.render.terminal.importlib.util.find_spec", lambda name: None)
    assert main(["--text", str(SEED)]) == 0
    assert "Sign up for our Harbor Morning newsletter" in capsys.readouterr().out


def test_json_lines_are_articles(capsys, tmp_path):
    """Into a pipe goes a line an article, which comes back equal; a file that fails has no line."""
    other = tmp_path / "other.txt"
    other.write_text("“Yes,” said Ada Quill.", encoding="utf-8")
    assert main(["--published", "2026-01-29T08:00:00+01:00", str(SEED), "nosuch.txt", str(other)]) == 1
    lines = capsys.readouterr().out.splitlines()
    articles = [newsparse.from_json(line) for line in lines]
    assert [article.text for article in articles] == [path.read_text("utf-8") for path in (SEED, other)]
    assert articles[0].published == dt.datetime(2026, 1, 29, 7, tzinfo=dt.UTC)


def test_hostile_text_cannot_steer_the_terminal(capsys, tmp_path):
    """Escape sequences and bells in an article are shown as replacement characters."""
    path = tmp_path / "hostile.txt"
    path.write_text(
        "Words. " * 50 + "A \x1b[31mred\x1b[0m bell\a and a \x9b2J clear.\n\n“Quoted \x1b]0;title\a words,” he said.",
        "utf-8",
    )
    assert main(["--text", str(path)]) == 0
    assert not set(capsys.readouterr().out) & {"\x1b", "\a", "\x9b"}


class TestComplaints:
    """Every input that fails is one line on stderr, and the others are done."""

    def test_a_missing_file(self, capsys):
        """A missing file."""
        assert main(["--text", "nosuch.txt", str(SEED)]) == 1
        captured = capsys.readouterr()
        assert captured.err == "newsparse: nosuch.txt: there is no such file\n"
        assert "gift to the harbor" in captured.out

    def test_a_directory(self, capsys, tmp_path):
        """A directory."""
        assert main([str(tmp_path)]) == 1
        assert complaints(capsys) == [f"newsparse: {tmp_path}: is a directory; give the files in it"]

    @pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0", b"PK\x03\x04" + bytes(range(14, 32)) * 4])
    def test_a_binary_file(self, capsys, tmp_path, content):
        """A binary file."""
        path = tmp_path / "picture"
        path.write_bytes(content)
        assert main([str(path)]) == 1
        assert complaints(capsys) == [f"newsparse: {path}: is a binary file, neither text nor HTML"]

    def test_an_empty_file(self, capsys, tmp_path):
        """A file of white space."""
        path = tmp_path / "empty"
        path.write_bytes(b" \n")
        assert main([str(path)]) == 1
        assert complaints(capsys) == [f"newsparse: {path}: is empty"]

    def test_bytes_in_an_encoding_not_said(self, capsys, tmp_path):
        """Text that is not UTF-8 is not guessed at; the line says what to add, and that helps."""
        path = tmp_path / "latin.txt"
        path.write_bytes("Café, said he.".encode("cp1252"))
        assert main([str(path)]) == 1
        [line] = complaints(capsys)
        assert line == f"newsparse: {path}: is not UTF-8 (byte 3); give its encoding, for example --encoding cp1252"
        assert main(["--text", "--encoding", "cp1252", str(path)]) == 0
        assert "Café" in capsys.readouterr().out

    def test_the_wrong_encoding_said(self, capsys, tmp_path):
        """Bytes that the encoding does not allow."""
        path = tmp_path / "bytes.txt"
        path.write_bytes(b"\x81\x8d words")
        assert main(["--encoding", "cp1252", str(path)]) == 1
        assert complaints(capsys) == [f"newsparse: {path}: is not cp1252 (byte 0); give another --encoding"]

    def test_a_file_that_may_not_be_read(self, capsys, unreadable):
        """A file without permission."""
        assert main(["--json", str(unreadable)]) == 1
        assert complaints(capsys) == [f"newsparse: {unreadable}: may not be read by you"]

    def test_a_name_that_is_none(self, capsys):
        """A null character in a name."""
        assert main(["a\0b"]) == 1
        [line] = complaints(capsys)
        assert line.endswith("is no name of a file")


class TestUsage:
    """Wrong usage exits with 2 and says what is right."""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ([], "the following arguments are required: FILE"),
            (["--published", "soon", "a"], "write 2026-01-29"),
            (["--published", "2026-01-29T08:00", "a"], "needs a time zone"),
            (["--url", " ", "a"], "is empty"),
            (["--encoding", "base64", "a"], "knows no text encoding"),
            (["--encoding", "nosuch", "a"], "knows no text encoding"),
            (["--json", "--text", "a"], "not allowed with"),
        ],
    )
    def test_wrong_arguments(self, capsys, arguments, message):
        """The message names the remedy."""
        with pytest.raises(SystemExit, match="2"):
            main(arguments)
        assert message in capsys.readouterr().err

    def test_version(self, capsys):
        """`--version` prints the version."""
        with pytest.raises(SystemExit, match="0"):
            main(["--version"])
        assert capsys.readouterr().out == f"newsparse {newsparse.__version__}\n"


def run(*arguments, stdin=b"", **options):
    command = [sys.executable, "-m", "newsparse", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, **options)


def test_the_standard_input(tmp_path):
    """`-` is the standard input, for text and for bytes with a mark."""
    done = run("--text", "-", stdin="\ufeff“Yes,” he said.".encode())
    assert done.returncode == 0
    assert b"Yes" in done.stdout
    assert run("-", stdin=b"\xff\xfe\x00").returncode in (0, 1)


def test_a_broken_pipe():
    """A reader that goes away makes one line and no traceback."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "newsparse", "--text", str(SEED)], stdout=out, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr == b"newsparse: the output was closed before everything was written\n"


def test_an_output_that_knows_only_ascii():
    """Characters that the terminal's encoding lacks are escaped."""
    done = run("--text", "-", stdin="Café ‘words’ ✓".encode(), env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert b"Caf\\xe9" in done.stdout
