#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pacmap 0.9.1, two things that its parameters do not say. distance="angular" does not measure the angles between the
# given vectors: the smallest number of the whole table and then each column's mean are taken off before, so the
# neighbors are those of centered vectors; of embeddings that lie to one side of the origin (all of implicit or
# non-negative models) about a third of the neighbors are others. And random_state belongs to the module, not to the
# object: a second object made before the first is fitted, with another seed or none, changes what the first one draws.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "pacmap==0.9.1" "numpy==1.26.4" "scikit-learn==1.5.2"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import logging
import sys

import numpy as np
import pacmap
from importlib.metadata import version
from sklearn.neighbors import NearestNeighbors

logging.disable(logging.WARNING)
print("pacmap", version("pacmap"))
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


def nearest(points):
    found = NearestNeighbors(n_neighbors=11, metric="cosine", algorithm="brute").fit(points)
    return found.kneighbors(points, return_distance=False)[:, 1:]


def shared(a, b):
    return np.mean([len(set(x) & set(y)) for x, y in zip(a, b)]) / 10


points = np.random.default_rng(0).random((2000, 20)).astype(np.float32)
model = pacmap.PaCMAP(n_neighbors=10, distance="angular", apply_pca=False, random_state=1)
model.fit(points)
drawn = np.asarray(model.pair_neighbors)[:, 1].reshape(2000, 10)
moved = points - points.min()
moved = moved / moved.max()
moved = moved - moved.mean(axis=0)
given, centered = shared(drawn, nearest(points)), shared(drawn, nearest(moved))
seen(f"angular: shares {given:.2f} of the neighbors by the cosine of the vectors as given, {centered:.2f} of those "
     "by the cosine of the moved ones", given < 0.8 and centered > given + 0.15)

few = points[:400]


def drawn_by(seed, other=()):
    first = pacmap.PaCMAP(n_neighbors=10, random_state=seed)
    for another in other:
        pacmap.PaCMAP(n_neighbors=10, random_state=another)
    return first.fit_transform(few)


alone = drawn_by(1)
seen(f"seed 1 twice: the same map: {np.array_equal(alone, drawn_by(1))}", np.array_equal(alone, drawn_by(1)))
beside = drawn_by(1, [2])
seen(f"seed 1 with an object of seed 2 made before fitting: the same map: {np.array_equal(alone, beside)}",
     not np.array_equal(alone, beside))
seen(f"  it is the map of seed 2: {np.array_equal(beside, drawn_by(2))}", np.array_equal(beside, drawn_by(2)))
sys.exit(0 if ok else 1)
PYTHON
