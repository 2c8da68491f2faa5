#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# HDBSCAN of hdbscan 0.8.40 and of scikit-learn 1.5.2 on the same points with the same min_samples: other densities,
# other noise. The one looks at that many points besides a point, the other counts the point itself among them, so
# min_samples=k of hdbscan is min_samples=k+1 of scikit-learn; then the strengths are the same to the last digit.
# The default differs in the same way: both take min_cluster_size where min_samples is not named.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "hdbscan==0.8.40" "scikit-learn==1.5.2" "numpy==1.26.4"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import sys

import hdbscan
import numpy as np
import sklearn
from sklearn.cluster import HDBSCAN
from sklearn.datasets import make_blobs

print("hdbscan 0.8.40, scikit-learn", sklearn.__version__)
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


for seed, k in ((2, 5), (0, 10), (3, 5)):
    points, _ = make_blobs(300, centers=5, n_features=4, cluster_std=1.3, random_state=seed)
    one = hdbscan.HDBSCAN(min_cluster_size=10, min_samples=k, approx_min_span_tree=False).fit(points)
    for other_k in (k, k + 1):
        other = HDBSCAN(min_cluster_size=10, min_samples=other_k).fit(points)
        apart = np.abs(one.probabilities_ - other.probabilities_).max()
        same = apart < 1e-9 and np.array_equal(one.labels_ < 0, other.labels_ < 0)
        seen(f"seed {seed}: hdbscan {k}, scikit-learn {other_k}: noise {(one.labels_ < 0).sum()} and "
             f"{(other.labels_ < 0).sum()}, strengths apart by at most {apart:.4f}", same == (other_k == k + 1))

points, _ = make_blobs(300, centers=5, n_features=4, cluster_std=1.3, random_state=2)
one = hdbscan.HDBSCAN(min_cluster_size=5, approx_min_span_tree=False).fit(points)
other = HDBSCAN(min_cluster_size=5).fit(points)
seen(f"defaults: strengths apart by {np.abs(one.probabilities_ - other.probabilities_).max():.4f}",
     not np.allclose(one.probabilities_, other.probabilities_))
sys.exit(0 if ok else 1)
PYTHON
