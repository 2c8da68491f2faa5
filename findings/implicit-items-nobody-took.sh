#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# implicit 0.7.3, items without a single interaction. A good guess is "all models leave them at zero, and nothing is
# like them". In logistic matrix factorization each is a perfect neighbor (1.0) of every other: the vectors carry a
# column of ones and one of biases, and both take part in the similarity. ALS and BPR list the last of equal scores,
# the item itself not among them. And a list longer than the catalogue is filled up with item 0 at score 0, which stands
# above every item of negative score when sorted again.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "implicit==0.7.3" "numpy==2.4.6" "scipy==1.17.1"
OPENBLAS_NUM_THREADS=1 "$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
warnings.filterwarnings("ignore")
import implicit
import numpy as np
import scipy.sparse as sp
from implicit.als import AlternatingLeastSquares
from implicit.bpr import BayesianPersonalizedRanking
from implicit.lmf import LogisticMatrixFactorization

print("implicit", implicit.__version__)
taken = sp.random(200, 50, 0.1, format="lil", random_state=1, dtype=np.float32)
empty_items = [7, 20, 33]
taken[:, empty_items] = 0
taken = taken.tocsr()
taken.eliminate_zeros()
taken.data[:] = 1
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


for kind in (AlternatingLeastSquares, BayesianPersonalizedRanking, LogisticMatrixFactorization):
    model = kind(factors=8, random_state=3, iterations=15, num_threads=1)
    model.fit(taken, show_progress=False)
    name = kind.__name__
    near, like = model.similar_items(7, N=3)
    if kind is LogisticMatrixFactorization:
        seen(f"{name}: nearest of an item nobody took: {sorted(near.tolist())}, {like.round(4).tolist()}",
             sorted(near.tolist()) == empty_items and np.allclose(like, 1))
    else:
        seen(f"{name}: nearest of an item nobody took: {near.tolist()}, {like.tolist()}", not like.any() and 7 not in near)
    if kind is LogisticMatrixFactorization:
        ones = np.ptp(model.item_factors, axis=0) == 0
        seen(f"{name}: {ones.sum()} column of the items' vectors is the same for all, {model.item_factors[:, ones].ravel()[:1].tolist()}",
             ones.sum() == 1 and (model.item_factors[:, ones] == 1).all())
    ids, scores = model.recommend(0, taken[0], N=60, filter_already_liked_items=False)
    seen(f"{name}: 60 asked of 50: {len(ids)} given, the last ten {ids[-10:].tolist()}, scores {scores[-10:].tolist()}",
         len(ids) == 60 and not ids[-10:].any() and not scores[-10:].any())
sys.exit(0 if ok else 1)
PYTHON
