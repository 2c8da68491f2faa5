#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# recommenders 1.2.1 (Microsoft's best practices), python_evaluation: the figures of one table are means over three
# different sets of readers. Precision, recall and both kinds of MAP leave out a reader for whom a model has no list;
# R-precision leaves out every reader without a hit as well; NDCG counts both as 0. So a model that answers one reader of
# four and is silent for the others has a precision four times that of the model which gives the same list to that reader
# and misses for the rest, and the same R-precision and NDCG.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
# Its figures need little of what the package asks for.
"$folder/env/bin/pip" install -q --no-deps "recommenders==1.2.1"
"$folder/env/bin/pip" install -q --no-warn-conflicts "pandas==2.3.3" "scikit-learn==1.7.2"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
from importlib.metadata import version

import pandas as pd

warnings.filterwarnings("ignore")
from recommenders.evaluation import python_evaluation as figures

print("recommenders", version("recommenders"))
held_out = pd.DataFrame({"userID": [1, 1, 2, 3, 4], "itemID": [1, 2, 3, 4, 5], "rating": [5.0] * 5})
one = pd.DataFrame({"userID": [1, 1], "itemID": [1, 9], "prediction": [2.0, 1.0]})
missed = pd.DataFrame({"userID": [2, 2, 3, 3, 4, 4], "itemID": [8, 9] * 3, "prediction": [2.0, 1.0] * 3})
every = pd.concat([one, missed])
ok = True
for name, silent, answering in (
    ("precision_at_k", 0.5, 0.125),
    ("recall_at_k", 0.5, 0.125),
    ("r_precision_at_k", 0.5, 0.5),
    ("map", 0.5, 0.125),
    ("map_at_k", 0.5, 0.125),
    ("ndcg_at_k", 0.153287, 0.153287),
):
    figure = getattr(figures, name)
    a, b = figure(held_out, one, k=2), figure(held_out, every, k=2)
    good = abs(a - silent) < 1e-5 and abs(b - answering) < 1e-5
    ok = ok and good
    print(f"{name}: a list for one reader of four {a:.4f}, the same and misses for three {b:.4f}"
          + ("" if good else f"  CHANGED, was {silent} and {answering}"))
sys.exit(0 if ok else 1)
PYTHON
