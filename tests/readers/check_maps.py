# SPDX-License-Identifier: GPL-3.0-or-later
"""Maps beside those of umap-learn, openTSNE and scikit-learn: how much they keep, and where new points are put on one
that stays. In one script, as it takes numba half a minute to compile umap-learn."""
import numpy as np
import openTSNE
import umap
from sklearn.datasets import load_digits
from sklearn.manifold import TSNE, trustworthiness
from sklearn.neighbors import NearestNeighbors

from program import WORK, asked, check, finish, library, vectors_of

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


def coordinates(path, rows):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    x = lines[0].index("x")
    return np.array([[float(cell) for cell in line[x : x + 2]] for line in lines[1:]])[:rows]


def check_maps(run):
    vectors, _, _, _ = vectors_of(run)
    ours = {}
    for method in ("tsne", "umap"):
        path = WORK / f"{method}.tsv"
        ours[method] = asked("map", run, "--method", method, "--out", path)
        places = coordinates(path, len(vectors))
        theirs = trustworthiness(vectors, places, n_neighbors=10)
        check(abs(theirs - ours[method]["trustworthiness"]) < 1e-3, f"{method}: trustworthiness is scikit-learn's",
              f"{ours[method]['trustworthiness']:.4f}, {theirs:.4f}")
    tsne = TSNE(perplexity=30, init="pca", random_state=1, method="exact")
    places = tsne.fit_transform(vectors)
    check(ours["tsne"]["kl"] < 1.05 * tsne.kl_divergence_, "t-SNE: the cost is not above scikit-learn's",
          f"{ours['tsne']['kl']:.4f}, {tsne.kl_divergence_:.4f}")
    check(ours["tsne"]["trustworthiness"] > trustworthiness(vectors, places, n_neighbors=10) - 0.02,
          "t-SNE: as trustworthy as scikit-learn's")
    places = umap.UMAP(n_neighbors=15, min_dist=0.1, random_state=1).fit_transform(vectors)
    theirs = trustworthiness(vectors, places, n_neighbors=10)
    check(ours["umap"]["trustworthiness"] > theirs - 0.02, "UMAP: as trustworthy as umap-learn's",
          f"{ours['umap']['trustworthiness']:.4f}, {theirs:.4f}")


def check_placing():
    """transform() of umap-learn and of openTSNE, and the program, with the same new points on the same map."""
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


def main():
    run = WORK / "maps.shelf"
    asked("train", *library(300, 400, 12000), "--preset", "lightgcn", "--epochs", 30, "--seed", 3, "--out", run)
    check_maps(run)
    check_placing()
    finish()


main()
