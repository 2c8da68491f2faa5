#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# pytrec_eval-terrier 0.5.11 and ranx 0.3.21 on the same list of equal scores: NDCG@3 0.235 and 0.765. trec_eval takes
# the largest id first, whatever the order given; ranx keeps the order given. And trec_eval holds scores as float32:
# two that differ by 1e-9 are a tie to it, so a model that scores in double gets other figures from the two.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "pytrec_eval-terrier==0.5.11" "ranx==0.3.21"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings
warnings.filterwarnings("ignore")
from importlib.metadata import version

import pytrec_eval
from ranx import Qrels, Run, evaluate

print("pytrec_eval-terrier", version("pytrec_eval-terrier"), "ranx", version("ranx"))
ok = True


def seen(what, first, second, expected):
    global ok
    good = abs(first - expected[0]) < 1e-6 and abs(second - expected[1]) < 1e-6
    ok = ok and good
    print(f"{what}: pytrec_eval {first:.6f}, ranx {second:.6f}" + ("" if good else f"  CHANGED, was {expected}"))


def both(relevant, scores, measure, other):
    first = pytrec_eval.RelevanceEvaluator(relevant, {measure}).evaluate(scores)["u"]
    return next(iter(first.values())), float(evaluate(Qrels(relevant), Run(scores), other))


relevant = {"u": {"a": 1, "b": 1, "c": 1}}
seen("five books of one score, a and b first", *both(relevant, {"u": {k: 0.5 for k in "abxyc"}}, "ndcg_cut.3", "ndcg@3"),
     (0.234639, 0.765361))
seen("the same, x and y first", *both(relevant, {"u": {k: 0.5 for k in "xyabc"}}, "ndcg_cut.3", "ndcg@3"),
     (0.234639, 0.234639))
graded = {"u": {"a": 5, "b": 3}}
seen("1 and 1 + 1e-9, the better book higher", *both(graded, {"u": {"b": 1.0, "a": 1.0 + 1e-9}}, "ndcg", "ndcg"),
     (0.892911, 1.0))
sys.exit(0 if ok else 1)
PYTHON
