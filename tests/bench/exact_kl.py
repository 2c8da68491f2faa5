#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The KL divergence of t-SNE maps, over all pairs and in double, with the affinities that scikit-learn finds; and that
of scikit-learn's own map of the same vectors after as many iterations (needs numpy and scikit-learn):

    tests/bench/exact_kl.py VECTORS.npy [MAP.tsv]...

Without VECTORS.npy that is there, a mixture of 50 groups, 10,000 x 15, is written to it and nothing measured. The maps
are those of `shelfspace map VECTORS.npy --method tsne --set iterations=1000 --out MAP.tsv`.
"""
import pathlib
import sys

import numpy as np
from sklearn.manifold import TSNE
from sklearn.manifold._t_sne import _joint_probabilities_nn
from sklearn.neighbors import NearestNeighbors

PERPLEXITY = 30
ITERATIONS = 1000
BLOCK = 500


def mixture():
    random = np.random.default_rng(7)
    groups = []
    for _ in range(50):
        center = 1.5 * random.normal(size=15)
        groups.append(center + (0.3 + 0.9 * random.uniform()) * random.normal(size=(200, 15)))
    rows = np.concatenate(groups).astype(np.float32)
    return rows[random.permutation(len(rows))]


def affinities(vectors):
    search = NearestNeighbors(n_neighbors=3 * PERPLEXITY + 1, algorithm="brute").fit(vectors)
    graph = search.kneighbors_graph(mode="distance")
    graph.sort_indices()
    graph.data **= 2
    found = _joint_probabilities_nn(graph, PERPLEXITY, 0).tocoo()
    return found.row, found.col, found.data.astype(np.float64)


def divergence(found, places):
    rows, columns, p = found
    places = places.astype(np.float64)
    total = 0.0
    for first in range(0, len(places), BLOCK):
        block = places[first : first + BLOCK]
        total += (1 / (1 + sum((block[:, None, a] - places[None, :, a]) ** 2 for a in (0, 1)))).sum() - len(block)
    near = 1 / (1 + ((places[rows] - places[columns]) ** 2).sum(axis=1))
    some = p > 0
    return float((p[some] * np.log(p[some] * total / near[some])).sum())


def coordinates(path):
    lines = [line.split("\t") for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]
    x = lines[0].index("x")
    return np.array([[float(cell) for cell in line[x : x + 2]] for line in lines[1:]])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    path = pathlib.Path(sys.argv[1])
    if not path.exists():
        np.save(path, mixture())
        return
    vectors = np.load(path)
    found = affinities(vectors)
    for name in sys.argv[2:]:
        print(f"{name}: {divergence(found, coordinates(name)):.4f}")
    peer = TSNE(perplexity=PERPLEXITY, init="pca", learning_rate="auto", max_iter=ITERATIONS, random_state=0)
    print(f"scikit-learn: {divergence(found, peer.fit_transform(vectors)):.4f}", flush=True)


main()
