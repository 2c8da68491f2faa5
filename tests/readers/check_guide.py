# SPDX-License-Identifier: GPL-3.0-or-later
"""The pieces of Python that the guide shows, run as they stand there on what the program exports."""
import html
import re
import subprocess
import sys
from pathlib import Path

from program import WORK, asked, check, finish, library

GUIDE = Path(__file__).resolve().parents[2] / "resources/guide"


def main():
    run = WORK / "guide.shelf"
    asked("train", *library(120, 150, 4000), "--preset", "goodbooks-neural", "--epochs", 2, "--out", run)
    pages = sorted(GUIDE.glob("*/export.html"))
    check(len(pages) > 0, "the guide has a chapter on exports")
    for page in pages:
        pieces = re.findall(r'<pre class="python-(\w+)">(.*?)</pre>', page.read_text(encoding="utf-8"), re.DOTALL)
        check(len(pieces) >= 4, f"{page.parent.name}: there are pieces of Python", len(pieces))
        for what, piece in pieces:
            if not (WORK / what).exists():
                asked("export", run, "--what", what, "--out", WORK / what)
            done = subprocess.run([sys.executable, "-c", html.unescape(piece)], cwd=WORK, capture_output=True, text=True,
                                  check=False)
            check(done.returncode == 0 and done.stdout.strip() != "", f"{page.parent.name}: {what} is read",
                  done.stderr[-200:])
    finish()


main()
