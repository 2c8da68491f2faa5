#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# New points on a fitted map, two things that transform() does and its documentation does not say. openTSNE 1.0.4 moves
# the map: it centers the fitted embedding in place, so coordinates that were saved or drawn before lie elsewhere than
# those that transform() gives refer to (a shift by one vector; a second call moves nothing). umap-learn 0.5.12 weighs
# the memberships of all new points together: where one point comes to lie depends on which others are given along with
# it, although none of them pulls or pushes another, and with one seed a call for each point is not a call for all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "openTSNE==1.0.4" "umap-learn==0.5.12" "numpy==2.4.6" "scikit-learn==1.9.1"
"$folder/env/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
import openTSNE
import umap
from sklearn.datasets import load_digits

print("openTSNE", version("openTSNE"))
print("umap-learn", version("umap-learn"))
ok = True


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


digits = load_digits().data.astype(np.float32)
known, new = digits[:600], digits[600:700]

fitted = openTSNE.TSNE(random_state=1, n_iter=100).fit(known)
before = np.array(fitted)
fitted.transform(new)
after = np.array(fitted)
shift = (after - before)[0]
seen(f"openTSNE: the fitted map is moved by ({shift[0]:.2f}, {shift[1]:.2f})",
     np.allclose(after - before, shift) and np.abs(shift).max() > 0.01)
middle = (after.max(axis=0) + after.min(axis=0)) / 2
seen("  its extremes lie evenly around 0 then", np.allclose(middle, 0))
fitted.transform(new)
seen("  a second call moves nothing", np.allclose(np.array(fitted), after))

fitted = umap.UMAP(random_state=1, n_epochs=100).fit(known)
places = fitted.embedding_.copy()
together = fitted.transform(new)
twice = fitted.transform(new)
alone = np.vstack([fitted.transform(new[i : i + 1]) for i in range(5)])
first = np.vstack([fitted.transform(np.roll(new, -i, axis=0))[:1] for i in range(5)])
seen("umap-learn: the fitted map stays, and the same call gives the same places",
     np.array_equal(fitted.embedding_, places) and np.array_equal(together, twice))
apart = np.linalg.norm(alone - first, axis=1)
seen(f"  five points, each alone, lie {np.median(apart):.2f} (median) from where each lies as the first of a hundred",
     np.median(apart) > 0.01)
sys.exit(0 if ok else 1)
PYTHON
