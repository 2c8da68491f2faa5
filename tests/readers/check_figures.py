# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that the program gives, recomputed by other people's programs from the vectors that it exports."""
import collections

import numpy as np
import pytrec_eval
from sklearn.cluster import HDBSCAN
from sklearn.metrics import adjusted_rand_score, ndcg_score, roc_auc_score

from program import WORK, asked, check, finish, library, table, vectors_of

MIN_SIZE = 6
MIN_SAMPLES = 3


def ratings_by_user(name, books, users):
    found = collections.defaultdict(set)
    for row in table(WORK / name):
        found[users[row["user_id"]]].add(books[row["book_id"]])
    return found


def check_rankings(data):
    """pytrec_eval ranks all books but those that a reader has in training, as the program says it does."""
    run = WORK / "ials.shelf"
    asked("train", *data, "--preset", "ials", "--epochs", 4, "--seed", 3, "--out", run)
    ours = asked("evaluate", run, "--protocol", "full")
    book_vectors, user_vectors, books, users = vectors_of(run)
    scores = user_vectors.astype(np.float64) @ book_vectors.T.astype(np.float64)
    trained, held = (ratings_by_user(name, books, users) for name in ("train.csv", "held.csv"))
    qrels, lists, ndcg, auc = {}, {}, [], []
    for user, relevant in held.items():
        candidates = [b for b in range(len(books)) if b not in trained[user]]
        wanted = [b for b in relevant if b not in trained[user]]
        if not wanted:
            continue
        qrels[str(user)] = {str(b): 1 for b in wanted}
        lists[str(user)] = {str(b): float(scores[user, b]) for b in candidates}
        is_wanted = np.isin(candidates, wanted).astype(int)
        ndcg.append(ndcg_score([is_wanted], [scores[user, candidates]], k=10))
        # Where there is nothing to tell the wanted ones from scikit-learn has no figure, the program 1.
        auc.append(1 if is_wanted.all() else roc_auc_score(is_wanted, scores[user, candidates]))
    measures = {"ndcg_cut_10": "ndcg@10", "recall_10": "recall@10", "success_10": "hr@10", "P_10": "precision@10",
                "recip_rank": "mrr"}
    wanted = {"ndcg_cut.10", "recall.10", "success.10", "P.10", "recip_rank"}
    theirs = pytrec_eval.RelevanceEvaluator(qrels, wanted).evaluate(lists)
    check(ours["users"] == len(qrels), "as many readers are measured", f"{ours['users']}, {len(qrels)}")
    for name, key in measures.items():
        mean = np.mean([one[name] for one in theirs.values()])
        check(abs(mean - ours[key]) < 1e-4, f"{key}: pytrec_eval", f"{ours[key]:.6f}, {mean:.6f}")
    check(abs(np.mean(ndcg) - ours["ndcg@10"]) < 1e-4, "ndcg@10: scikit-learn", f"{np.mean(ndcg):.6f}")
    check(abs(np.mean(auc) - ours["auc"]) < 1e-4, "auc: scikit-learn", f"{ours['auc']:.6f}, {np.mean(auc):.6f}")


def check_clusters(run):
    vectors, _, books, _ = vectors_of(run)
    path = WORK / "clusters.tsv"
    asked("clusters", run, "--method", "hdbscan", "--metric", "euclidean", "--min-size", MIN_SIZE, "--min-samples",
          MIN_SAMPLES, "--out", path)
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file][1:]
    ours = np.empty(len(vectors), int)
    for line in lines:
        ours[books[line[0]]] = int(line[2])
    # scikit-learn counts the point itself among min_samples.
    theirs = HDBSCAN(min_cluster_size=MIN_SIZE, min_samples=MIN_SAMPLES + 1, copy=True).fit_predict(vectors)
    check(len(set(theirs)) > 2, "HDBSCAN: there is something to find", len(set(theirs)) - 1)
    score = adjusted_rand_score(theirs, ours)
    check(score > 0.9, "HDBSCAN: the clusters of scikit-learn", f"{score:.3f}")


def main():
    data = library(300, 400, 12000)
    check_rankings(data)
    run = WORK / "clusters.shelf"
    asked("train", *data, "--preset", "lightgcn", "--epochs", 30, "--seed", 3, "--out", run)
    check_clusters(run)
    finish()


main()
