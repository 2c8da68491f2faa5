#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# cornac 2.6.0, ranking figures with a rating_threshold: what a reader rated below the threshold in training is not taken
# out of the list that is measured. It stays a candidate, counts as a miss where the model puts it first, and as one of
# AUC's negatives, though the reader has read it and the model has learned from it; recommend(remove_seen=True) of the same
# model leaves it out. So the figures are of other lists than those that are given, the more so the more the data hold low
# ratings, and a model that fits its training ratings well is the one that loses. Below the lowest rating, where the
# threshold stands if nobody sets it, the two are the same.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "cornac==2.6.0"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
import cornac
from cornac.eval_methods.base_method import BaseMethod, ranking_eval
from cornac.metrics import AUC, NDCG, Precision

print("cornac", cornac.__version__)
learned = [("reader", "a", 5.0), ("reader", "b", 2.0), ("other", "c", 5.0), ("other", "d", 4.0), ("other", "e", 4.0)]
held_out = [("reader", "c", 5.0)]
scores = {"a": 5, "b": 4, "c": 3, "d": 2, "e": 1}  # of the books that the reader has not read, c is the first


class Given(cornac.models.Recommender):
    def __init__(self):
        super().__init__("given")

    def fit(self, train_set, val_set=None):
        super().fit(train_set, val_set)
        self.scores = np.zeros(train_set.num_items)
        for book, place in train_set.iid_map.items():
            self.scores[place] = scores[book]
        return self

    def score(self, user_idx, item_idx=None):
        return self.scores if item_idx is None else self.scores[item_idx]


ok = True
for threshold, expected in ((1.0, (1.0, 1.0, 1.0)), (4.0, (0.0, 0.0, 2 / 3))):
    split = BaseMethod.from_splits(train_data=learned, test_data=held_out, rating_threshold=threshold,
                                   exclude_unknowns=True, verbose=False)
    model = Given().fit(split.train_set)
    figures, _ = ranking_eval(model, [Precision(k=1), NDCG(k=1), AUC()], split.train_set, split.test_set,
                              rating_threshold=threshold, exclude_unknowns=True, verbose=False)
    given = list(model.recommend("reader", k=1, remove_seen=True, train_set=split.train_set))
    good = given == ["c"] and np.allclose(figures, expected)
    ok = ok and good
    print(f"threshold {threshold}: recommended {given}, held out c; precision@1 {figures[0]:.3f}, "
          f"NDCG@1 {figures[1]:.3f}, AUC {figures[2]:.3f}" + ("" if good else f"  CHANGED, was {expected}"))
sys.exit(0 if ok else 1)
PYTHON
