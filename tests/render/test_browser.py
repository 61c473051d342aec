"""The page in a real browser: headless Chromium, where it is installed."""

import re
import shutil
import subprocess

import pytest

from newsparse.render import to_html
from tests.samples import everything

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (Debian: apt-get install chromium)"),
]
PROBE = """<script>
var button=document.querySelector(".voice"),quote=document.querySelector(".quote");
button.click();quote.focus();
document.title=JSON.stringify({wide:document.documentElement.scrollWidth>innerWidth,
pressed:button.getAttribute("aria-pressed"),picked:document.querySelectorAll(".picked").length,
why:getComputedStyle(quote.querySelector(":scope>.why")).display,
focused:document.activeElement===quote});
</script>"""


def chromium(*arguments, profile):
    """Run Chromium on a page, without a network, and return what it prints."""
    flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    command = [CHROMIUM, *flags.split(), "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}"]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


@pytest.mark.parametrize("width", [1300, 390])
def test_the_page_works(tmp_path, width):
    """No sideways scrolling, the legend picks a voice, a focused quote shows its reason."""
    page = tmp_path / "page.html"
    page.write_text(to_html(everything()).replace("</body>", PROBE + "</body>"), "utf-8")
    shown = chromium("--dump-dom", f"--window-size={width},900", page.as_uri(), profile=tmp_path / "p")
    title = re.search(r"<title>(.*?)</title>", shown).group(1).replace("&quot;", '"')
    assert '"wide":false' in title
    assert '"pressed":"true"' in title
    assert '"picked":0' not in title
    assert '"why":"block"' in title
    assert '"focused":true' in title


def test_it_can_be_photographed(tmp_path):
    """The page draws something: a picture of one colour would be a few kilobytes."""
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_text(to_html(everything()), "utf-8")
    chromium(f"--screenshot={picture}", "--window-size=1300,700", page.as_uri(), profile=tmp_path / "p")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 15_000
