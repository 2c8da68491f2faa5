#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# evoc 0.3.2 on vectors of 16 dimensions (short ones, as factor models have) in six groups that lie five times as far
# apart as they are wide; scikit-learn's HDBSCAN finds all six, without one point of noise. evoc calls more than a third of
# the float32 vectors noise and cuts the rest into a dozen groups and more, in its finest and in its coarsest layer. It goes
# by angles, yet three times the same vectors have other groups with the same random_state; and the same vectors rounded
# to int8, by what its documentation calls a quantized cosine, come out far nearer to the truth than the exact ones. A good
# guess is that rounding costs a little, and that groups so clear are found by anything. (It compiles for some minutes.)
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "evoc==0.3.2" "scikit-learn<1.10"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
from importlib.metadata import version

warnings.filterwarnings("ignore")
import evoc
import numpy as np
from sklearn.cluster import HDBSCAN
from sklearn.metrics import adjusted_rand_score

print("evoc", version("evoc"), "scikit-learn", version("scikit-learn"))
ok = True


def seen(what, value, least, most):
    global ok
    good = least <= value <= most
    ok = ok and good
    print(f"  {what}: {value:.2f}" + ("" if good else f"  CHANGED, was {least} to {most}"))


for seed in (0, 1):
    draws = np.random.default_rng(seed)
    truth = np.repeat(np.arange(6), 300)
    vectors = (draws.normal(size=(6, 16))[truth] + 0.2 * draws.normal(size=(1800, 16))).astype(np.float32)
    print("groups of seed", seed)

    def groups(given):
        model = evoc.EVoC(random_state=1)
        labels = model.fit_predict(given)
        return labels, max(adjusted_rand_score(truth, layer) for layer in model.cluster_layers_)

    peer = HDBSCAN(min_cluster_size=20).fit_predict(vectors)
    seen("HDBSCAN, adjusted Rand index", adjusted_rand_score(truth, peer), 0.99, 1)
    labels, best = groups(vectors)
    seen("float32, adjusted Rand index of the best layer", best, -0.1, 0.4)
    seen("float32, share called noise", float((labels < 0).mean()), 0.33, 1)
    longer, _ = groups(3 * vectors)
    seen("float32, three times as long, adjusted Rand index of both", adjusted_rand_score(labels, longer), -0.1, 0.9)
    _, best = groups(np.clip(40 * vectors, -127, 127).astype(np.int8))
    seen("int8, adjusted Rand index of the best layer", best, 0.5, 1)
sys.exit(0 if ok else 1)
PYTHON
