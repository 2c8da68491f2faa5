# SPDX-License-Identifier: GPL-3.0-or-later
"""New points on a map that stays: where umap-learn and openTSNE put them by transform(), and where the program does."""
import numpy as np
import openTSNE
import umap
from sklearn.datasets import load_digits
from sklearn.neighbors import NearestNeighbors

from program import WORK, asked, check, finish

POINTS = 800
NEAREST = 10
LEEWAY = 0.02


def write_map(path, rows, places):
    lines = [f"{row}\t{row}\t{x:.9g}\t{y:.9g}\n" for row, (x, y) in zip(rows, places.astype(np.float32))]
    path.write_text("book_id\ttitle\tx\ty\n" + "".join(lines), encoding="utf-8")


def read_map(path):
    with open(path, encoding="utf-8") as file:
        cells = [line.rstrip("\n").split("\t") for line in file][1:]
    places = np.full((POINTS, 2), np.nan)
    for line in cells:
        places[int(line[0])] = [float(cell) for cell in line[2:4]]
    return places


def nearest(points, queries, metric):
    found = NearestNeighbors(n_neighbors=NEAREST, metric=metric, algorithm="brute").fit(points)
    return found.kneighbors(queries, return_distance=False)


def figures(places, stay, true):
    """The share of the nearest that are near on the map, and how far from these points the usual one lies."""
    near = nearest(stay, places, "euclidean")
    kept = np.mean([len(set(a) & set(b)) for a, b in zip(true, near)]) / NEAREST
    away = np.linalg.norm(places - np.median(stay[true], axis=1), axis=1)
    return kept, np.median(away) / np.sqrt(stay.var(axis=0).sum())


def umap_places(known, new, metric):
    fitted = umap.UMAP(n_neighbors=15, metric=metric, random_state=1).fit(known)
    return fitted.transform(new), fitted.embedding_


def tsne_places(known, new, metric):
    fitted = openTSNE.TSNE(perplexity=30, metric=metric, random_state=1, neighbors="exact").fit(known)
    # The map as it is afterwards: transform() moves it.
    return np.array(fitted.transform(new)), np.array(fitted)


def main():
    vectors = load_digits().data[:POINTS].astype(np.float32)
    np.save(WORK / "vectors.npy", vectors)
    rows = np.arange(POINTS)
    is_new = rows % 10 == 0
    known, new = vectors[~is_new], vectors[is_new]
    for method, metric, peer in (("umap", "euclidean", umap_places), ("umap", "cosine", umap_places),
                                 ("tsne", "euclidean", tsne_places), ("tsne", "cosine", tsne_places)):
        theirs, stay = peer(known, new, metric)
        write_map(WORK / "onto.tsv", rows[~is_new], stay)
        told = asked("map", WORK / "vectors.npy", "--onto", WORK / "onto.tsv", "--method", method, "--set",
                     f"metric={metric}", "--out", WORK / "placed.tsv", "--force")
        places = read_map(WORK / "placed.tsv")
        name = f"{method}, {metric}"
        check(told["placed"] == is_new.sum() and np.array_equal(places[~is_new].astype(np.float32),
                                                                stay.astype(np.float32)), f"{name}: the others stay")
        true = nearest(known, new, metric)
        mine, peers = figures(places[is_new], stay, true), figures(theirs, stay, true)
        check(mine[0] > peers[0] - LEEWAY, f"{name}: as many of the nearest are kept", f"{mine[0]:.3f}, {peers[0]:.3f}")
        check(mine[1] < peers[1] + LEEWAY, f"{name}: as near to them", f"{mine[1]:.3f}, {peers[1]:.3f}")
    finish()


main()
