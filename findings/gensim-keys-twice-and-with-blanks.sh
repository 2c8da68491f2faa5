#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# gensim 4.4.0, KeyedVectors. It writes keys that hold a blank ("war and peace") into both formats of word2vec without a
# word; its own reader then refuses the text file, and reads from the binary one other keys and other numbers, without an
# error where the bytes happen to be letters (here). A file in which a key comes twice is read with one key None and a row of zeros at the end, which most_similar
# then lists with the similarity nan. add_vectors with a key twice in one call keeps two rows of that name.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "gensim==4.4.0" "numpy==2.4.6"
"$folder/env/bin/python" - "$folder" <<'PYTHON'
import sys
import warnings

warnings.filterwarnings("ignore")
import gensim
import numpy as np
from gensim.models import KeyedVectors

print("gensim", gensim.__version__)
folder = sys.argv[1]
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


titles = ["emma", "war and peace", "the idiot"]
rows = np.array([[2, 3, 8], [12, 32, 48], [2, 8, 32]], np.float32)
books = KeyedVectors(3)
books.add_vectors(titles, rows)
books.save_word2vec_format(folder + "/books.txt")
books.save_word2vec_format(folder + "/books.bin", binary=True)
try:
    KeyedVectors.load_word2vec_format(folder + "/books.txt")
    seen("text: read", False)
except ValueError as error:
    seen(f"text: refused by its own reader: {error}", True)
back = KeyedVectors.load_word2vec_format(folder + "/books.bin", binary=True)
seen(f"binary: {len(back)} keys, of {titles} known: {[title in back for title in titles]}",
     len(back) == 3 and not all(title in back for title in titles) and not np.array_equal(back.vectors, rows))

with open(folder + "/twice.txt", "w") as file:
    file.write("4 2\na 1 2\nb 3 4\na 5 6\nc 7 8\n")
back = KeyedVectors.load_word2vec_format(folder + "/twice.txt")
near = back.most_similar("b", topn=3)
seen(f"a key twice: {back.index_to_key}, last row {back.vectors[-1].tolist()}",
     back.index_to_key == ["a", "b", "c", None] and not back.vectors[-1].any())
seen(f"nearest to b: {near}", near[-1][0] is None and np.isnan(near[-1][1]))

added = KeyedVectors(2)
added.add_vectors(["a", "b", "a"], np.array([[1, 2], [3, 4], [5, 6]], np.float32))
seen(f"added twice: {added.index_to_key}, a is {added['a'].tolist()}", added.index_to_key == ["a", "b", "a"])
sys.exit(0 if ok else 1)
PYTHON
