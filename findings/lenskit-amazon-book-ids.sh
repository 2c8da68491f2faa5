#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# lenskit 2025.8.1 on Amazon's ratings of books of 2018: a book's id is a number where no ISBN of the file ends in X
# (0001713353 becomes 1713353) and a text where one does, so two parts of one data set, or ratings and their catalogue,
# share no book, without a word. A reader who rated a book twice ends the reading.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "lenskit==2025.8.1" "pyarrow==26.0.1" "pandas==2.3.3"
"$folder/env/bin/python" - "$folder" <<'PYTHON'
import pathlib
import sys
import warnings
warnings.filterwarnings("ignore")
from importlib.metadata import version

from lenskit.data import load_amazon_ratings

print("lenskit", version("lenskit"), "pyarrow", version("pyarrow"))
folder = pathlib.Path(sys.argv[1])


def ids(name, *lines):
    file = folder / name
    file.write_text("".join(line + "\n" for line in lines))
    data = load_amazon_ratings(file)
    found = ([str(i) for i in data.users.ids()], sorted(str(i) for i in data.items.ids()))
    print(name, "readers", found[0], "books", found[1])
    return found


def check(holds, what):
    if not holds:
        sys.exit("changed: " + what)


# 2018: book, reader, rating, time.
plain = ids("plain.csv", "0001713353,A1READERREADER,5.0,1500000000", "0002005018,A2READERREADER,4.0,1500000001")
check(plain[1] == ["1713353", "2005018"], "leading zeros are lost where all ids are digits")
mixed = ids("mixed.csv", "0001713353,A1READERREADER,5.0,1500000000", "000171287X,A2READERREADER,4.0,1500000001")
check(mixed[1] == ["000171287X", "0001713353"], "ids are texts where one ends in X")
check(not set(plain[1]) & set(mixed[1]), "the book of both files is two books")

try:
    ids("twice.csv", "B00BOOKBOO,A1READERREADER,5.0,1500000000", "B00BOOKBOO,A1READERREADER,3.0,1500000001")
    sys.exit("changed: a repeated rating is read")
except Exception as error:
    print("twice.csv", type(error).__name__, error)
PYTHON
