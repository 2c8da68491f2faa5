#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# safetensors 0.8.0, safetensors.numpy: save_file and save write the bytes of an array as they lie in memory, under the
# shape that the view has. A transposed array, one in Fortran order and one of every second column come back with the
# right shape and type and other numbers, without an error or a warning. (safetensors.torch refuses such tensors.)
# np.ascontiguousarray before saving is the cure.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "safetensors==0.8.0" "numpy==2.4.6"
"$folder/env/bin/python" - <<'PYTHON'
import sys
import warnings

warnings.simplefilter("error")
import numpy as np
import safetensors
from safetensors.numpy import load, save

print("safetensors", safetensors.__version__, "numpy", np.__version__)
rows = np.arange(6, dtype=np.float32).reshape(2, 3)
arrays = {"transposed": rows.T, "Fortran order": np.asfortranarray(rows), "every second column": rows[:, ::2]}
ok = True
for name, array in arrays.items():
    back = load(save({"x": array}))["x"]
    good = back.shape == array.shape and back.dtype == array.dtype and not np.array_equal(back, array)
    ok = ok and good
    print(f"{name}: {array.tolist()} comes back as {back.tolist()}" + ("" if good else "  CHANGED"))
    copied = load(save({"x": np.ascontiguousarray(array)}))["x"]
    ok = ok and np.array_equal(copied, array)
sys.exit(0 if ok else 1)
PYTHON
