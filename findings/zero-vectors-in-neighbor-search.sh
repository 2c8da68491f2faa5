#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usearch 2.26.6, hnswlib 0.8.0, pynndescent 0.7.0 by cosine, with three vectors of zeros among 2,000. Each answers
# differently what is nearest to one: usearch says the other zeros at distance 0, hnswlib anything but itself at 1
# (itself is not found), pynndescent itself at 0 and the two others nowhere. And usearch keeps bfloat16 where no type
# is named: the distances of the right neighbors are off in the third digit.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "usearch==2.26.6" "hnswlib==0.8.0" "pynndescent==0.7.0" "numpy==1.26.4"
NUMBA_NUM_THREADS=1 "$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
warnings.filterwarnings("ignore")
import hnswlib
import numpy as np
import pynndescent
import usearch
from usearch.index import Index

print("usearch", usearch.__version__, "pynndescent", pynndescent.__version__)
rows = np.random.default_rng(0).normal(size=(2000, 32)).astype(np.float32)
zeros = [5, 9, 700]
rows[zeros] = 0
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


index = Index(ndim=32, metric="cos", dtype="f32")
index.add(np.arange(len(rows)), rows)
found = index.search(rows[5], 4, exact=True)
near, far = found.keys.tolist(), found.distances.round(3).tolist()
seen(f"usearch: {near} at {far}", sorted(near[:3]) == zeros and far[:3] == [0, 0, 0] and far[3] == 1)

index = hnswlib.Index("cosine", 32)
index.init_index(len(rows), random_seed=1)
index.add_items(rows, num_threads=1)
index.set_ef(300)
near, far = index.knn_query(rows[5], 4, num_threads=1)
seen(f"hnswlib: {near[0].tolist()} at {far[0].tolist()}", not set(near[0]) & set(zeros) and np.allclose(far, 1))

graph, lengths = pynndescent.NNDescent(rows, metric="cosine", n_neighbors=10, random_state=1, n_jobs=1).neighbor_graph
seen(f"pynndescent: {graph[5][:4].tolist()} at {lengths[5][:4].tolist()}",
     graph[5][0] == 5 and lengths[5][0] == 0 and not set(graph[5][1:]) & set(zeros) and np.allclose(lengths[5][1:], 1))

index = Index(ndim=32, metric="cos")
index.add(np.arange(len(rows)), rows)
found = index.search(rows[0], 10, exact=True)
lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(rows[0])
true = 1 - (rows @ rows[0]) / np.where(lengths > 0, lengths, np.inf)
worst = np.abs(found.distances - true[found.keys]).max()
seen(f"usearch, no type named: {index.dtype}, worst error of ten distances {worst:.4f}", "BF16" in str(index.dtype) and worst > 2e-4)
sys.exit(0 if ok else 1)
PYTHON
