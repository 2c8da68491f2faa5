#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# implicit 0.7.3, implicit.evaluation: "precision" at K is no mean over readers and is not divided by K. The hits of all
# readers are added up and divided by the sum of min(K, held-out books of a reader). One reader with one held-out book, found,
# and one with four, of which one is found: 0.5 at K = 3, where precision is 1/3 for both readers. So a perfect model has 1
# whatever the readers hold out, lists of any length that end in misses cost nothing for readers of few books, and readers
# of many weigh more. NDCG, MAP and AUC of the same call are means over readers: figures of one row are of two kinds.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "implicit==0.7.3" "numpy<3" "scipy<1.18"
"$folder/env/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
import scipy.sparse as sparse
from implicit.evaluation import ranking_metrics_at_k

print("implicit", version("implicit"))


class Lists:
    """A model that has its lists ready, with the one method that the figures ask for."""

    def __init__(self, lists):
        self.lists = np.array(lists, dtype=np.int32)

    def recommend(self, userid, user_items, N=10, **_):
        chosen = self.lists[userid][:, :N]
        return chosen, np.ones(chosen.shape, dtype=np.float32)


def readers(rows):
    matrix = sparse.csr_matrix(np.array(rows, dtype=float))
    matrix.indices = matrix.indices.astype(np.int32)
    matrix.indptr = matrix.indptr.astype(np.int32)
    return matrix


ok = True


def seen(what, value, expected):
    global ok
    good = abs(value - expected) < 1e-6
    ok = ok and good
    print(f"{what}: {value:.6f}" + ("" if good else f"  CHANGED, was {expected:.6f}"))


def figures(held_out, lists, k):
    return ranking_metrics_at_k(Lists(lists), readers(np.zeros((2, 8))), readers(held_out), K=k, show_progress=False)


held_out = [[1, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0]]
three = figures(held_out, [[0, 5, 4], [0, 5, 4]], 3)
seen("one hit in three for both readers, precision (1/3 by its definition)", three["precision"], (1 + 1) / (1 + 3))
seen("the same, NDCG, a mean over the readers", three["ndcg"], (1 + 1 / (1 + 1 / np.log2(3) + 1 / 2)) / 2)
six = figures(held_out, [[0, 5, 4, 6, 7, 2], [0, 5, 4, 6, 7, 1]], 6)
seen("six places, one and two hits, precision (1/4 by its definition)", six["precision"], (1 + 2) / (1 + 4))
sys.exit(0 if ok else 1)
PYTHON
