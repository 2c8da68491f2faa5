#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# RecTools 0.19.0. Three surprises for whoever compares ranking figures or loads a log in which a pair occurs twice:
# its NDCG divides by the gain of k hits even where the reader has fewer held-out books, unless told otherwise; a
# repeated interaction raises NDCG above 1 and lowers recall; and repeated ratings of one pair are added up.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "rectools==0.19.0" "numpy==1.26.4" "pandas<3"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
warnings.filterwarnings("ignore")
import pandas as pd
import rectools
from rectools.dataset import Dataset
from rectools.metrics import NDCG, Recall

print("rectools", rectools.__version__)
ok = True


def seen(what, value, expected):
    global ok
    good = abs(value - expected) < 1e-6
    ok = ok and good
    print(f"{what}: {value:.6f}" + ("" if good else f"  CHANGED, was {expected:.6f}"))


listed = pd.DataFrame({"user_id": [2, 2, 2], "item_id": ["a", "x", "y"], "rank": [1, 2, 3]})
taken = pd.DataFrame({"user_id": [2], "item_id": ["a"]})
seen("perfect list, one held-out book, NDCG(k=3)", NDCG(k=3).calc_per_user(listed, taken)[2], 0.469279)
seen("the same, divide_by_achievable=True", NDCG(k=3, divide_by_achievable=True).calc_per_user(listed, taken)[2], 1.0)

listed = pd.DataFrame({"user_id": [1, 1, 1], "item_id": ["a", "x", "b"], "rank": [1, 2, 3]})
taken = pd.DataFrame({"user_id": [1, 1, 1], "item_id": ["a", "b", "c"]})
twice = pd.concat([taken, taken.iloc[:1]])
achievable = NDCG(k=3, divide_by_achievable=True)
seen("two of three found, NDCG", achievable.calc_per_user(listed, taken)[1], 0.703918)
seen("the first held-out pair listed twice, NDCG", achievable.calc_per_user(listed, twice)[1], 1.173197)
seen("two of three found, recall", Recall(k=3).calc_per_user(listed, taken)[1], 2 / 3)
seen("the first held-out pair listed twice, recall", Recall(k=3).calc_per_user(listed, twice)[1], 3 / 4)

ratings = pd.DataFrame({"user_id": [1, 1], "item_id": ["a", "a"], "weight": [5.0, 1.0],
                        "datetime": pd.to_datetime(["2020-01-01", "2020-01-02"])})
seen("five stars, then one star for the same book", Dataset.construct(ratings).get_user_item_matrix().toarray()[0, 0], 6.0)
sys.exit(0 if ok else 1)
PYTHON
