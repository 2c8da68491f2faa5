#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Warming umap-learn up, as is done before it is measured: UMAP().fit and transform() are compiled by numba once for a
# process, but three of its ways make the compiled function anew at each call, so each call compiles it again, however
# often it was called before: densmap=True (its start), a map in another output_metric than Euclidean, and
# inverse_transform(). On few points that may be more than half of the call's time, and it goes into whatever is timed;
# numba's cache on disk keeps none of the three.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "umap-learn==0.5.12" "pynndescent==0.7.0" "numba==0.68.1" "numpy==2.4.6" \
    "scikit-learn==1.9.1"
NUMBA_CACHE_DIR="$folder/cache" "$folder/env/bin/python" -W ignore - <<'PYTHON'
import sys
import time
from importlib.metadata import version

import numpy as np
import umap
from numba.core import event
from sklearn.datasets import load_digits

for name in ("umap-learn", "numba"):
    print(name, version(name))
ok = True
digits = load_digits().data[:300].astype(np.float32)
common = {"n_neighbors": 10, "random_state": 1, "n_epochs": 50}
fitted = umap.UMAP(**common).fit(digits)


def compiled(call):
    """The functions that are compiled in a call, and the share of its time that this takes."""
    begun = time.perf_counter()
    with event.install_recorder("numba:compile") as recorder:
        call()
    took = time.perf_counter() - begun
    names, depth, spent = [], 0, 0.0
    for at, one in recorder.buffer:
        if one.is_start:
            names.append(one.data["dispatcher"].py_func.__name__)
            since = at if depth == 0 else since
            depth += 1
        else:
            depth -= 1
            spent += at - since if depth == 0 else 0
    return names, spent / took


def seen(what, call, each_time):
    global ok
    call()
    names, share = compiled(call)
    again, _ = compiled(call)
    good = names == again and (len(names) == 1) == each_time
    ok = ok and good
    told = f"compiles {names[0]} ({100 * share:.0f} % of its time)" if names else "compiles nothing"
    print(f"{what}: the second call {told}, the third {'the same' if names == again else again}"
          + ("" if good else "  CHANGED"))


seen("fit", lambda: umap.UMAP(**common).fit(digits), False)
seen("transform", lambda: fitted.transform(digits[:20]), False)
seen("fit, densmap=True", lambda: umap.UMAP(densmap=True, **common).fit(digits), True)
seen("fit, output_metric='haversine'", lambda: umap.UMAP(output_metric="haversine", **common).fit(digits), True)
seen("inverse_transform", lambda: fitted.inverse_transform(fitted.embedding_[:5]), True)
sys.exit(0 if ok else 1)
PYTHON
