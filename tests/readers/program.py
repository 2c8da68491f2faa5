# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls of the program, and the count of what was checked."""
import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

PROGRAM = sys.argv[1]
FOLDER = tempfile.TemporaryDirectory(prefix="shelfspace-readers-")
WORK = Path(FOLDER.name)
os.environ["XDG_DATA_HOME"] = os.environ["XDG_CACHE_HOME"] = FOLDER.name
_failed = []


def call(*words):
    """Exit status, standard output and standard error of one call."""
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout, done.stderr


def asked(*words):
    """The JSON document of a call that must succeed."""
    status, out, err = call(*words, "--json")
    if status != 0:
        sys.exit(f"{' '.join(map(str, words))} ended with {status}: {err}")
    return json.loads(out)


def check(holds, what, detail=""):
    print(("ok    " if holds else "FAIL  ") + what + (f" ({detail})" if detail != "" else ""), flush=True)
    if not holds:
        _failed.append(what)


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def library(books, users, ratings):
    """The sample library of that size, of which every fifth rating is held out in a file of its own."""
    made = WORK / "made"
    asked("sample", "--books", books, "--users", users, "--ratings", ratings, "--seed", 7, "--out", made)
    lines = (made / "ratings.csv").read_text(encoding="utf-8").splitlines(True)
    for name, part in (("train.csv", [x for k, x in enumerate(lines[1:]) if k % 5]), ("held.csv", lines[1::5])):
        (WORK / name).write_text(lines[0] + "".join(part), encoding="utf-8")
    return ["--ratings", WORK / "train.csv", "--books", made / "books.csv", "--split", f"file:{WORK / 'held.csv'}"]


def vectors_of(run):
    """Vectors of books and readers as the program exports them, and which row is whose."""
    folder = WORK / f"{run.stem}-out"
    asked("export", run, "--what", "npy", "--out", folder)
    books = {row["book_id"]: k for k, row in enumerate(table(folder / "books.csv"))}
    users = {row["user_id"]: k for k, row in enumerate(table(folder / "users.csv"))}
    return np.load(folder / "book_embedding.npy"), np.load(folder / "user_embedding.npy"), books, users


def finish():
    FOLDER.cleanup()
    sys.exit(1 if _failed else 0)
