#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Keras 3.15.1, one model, one batch, one step, on JAX and on TensorFlow 2.21.0: a row of an Embedding that occurs
# several times in the batch moves differently. On JAX the gradients of the row are summed and the sum is squared; on
# TensorFlow the squares of the single gradients enter Adam, Adagrad and RMSprop one by one, so that the second moment is
# too small. Rows that occur once agree to the last digits, and so does plain SGD.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "keras==3.15.1" "tensorflow-cpu==2.21.0" "jax[cpu]==0.7.1"
cat >"$folder/step.py" <<'PYTHON'
import json

import keras
import numpy as np

moved = {"keras": keras.__version__}
for name in ("Adam", "Adagrad", "RMSprop", "SGD"):
    model = keras.Sequential([keras.layers.Input((1,), dtype="int32"), keras.layers.Embedding(4, 1, name="rows"),
                              keras.layers.Flatten()])
    model.get_layer("rows").set_weights([np.full((4, 1), 0.5, np.float32)])
    model.compile(optimizer=getattr(keras.optimizers, name)(learning_rate=0.01), loss="mse")
    rows = np.array([[0], [0], [0], [1]], np.int32)
    wanted = np.array([[3.0], [1.0], [2.0], [2.0]], np.float32)
    model.fit(rows, wanted, batch_size=4, epochs=1, shuffle=False, verbose=0)
    moved[name] = [float(x) - 0.5 for x in model.get_layer("rows").get_weights()[0][:, 0]]
print(json.dumps(moved))
PYTHON
for backend in jax tensorflow; do
    KERAS_BACKEND=$backend TF_CPP_MIN_LOG_LEVEL=3 "$folder/env/bin/python" "$folder/step.py" 2>/dev/null | tail -n 1 >"$folder/$backend"
done
"$folder/env/bin/python" - "$folder" <<'PYTHON'
import json
import sys

jax, flow = (json.load(open(f"{sys.argv[1]}/{name}")) for name in ("jax", "tensorflow"))
print("keras", jax["keras"])
ok = True
for name in ("Adam", "Adagrad", "RMSprop", "SGD"):
    thrice, once, absent = ((jax[name][row], flow[name][row]) for row in (0, 1, 2))
    differs = abs(thrice[0] - thrice[1]) > 1e-4
    good = differs == (name != "SGD") and abs(once[0] - once[1]) < 1e-6 and absent == (0, 0)
    ok = ok and good
    print(f"{name}: a row three times in the batch moves by {thrice[0]:.5f} on JAX, {thrice[1]:.5f} on TensorFlow; once by "
          f"{once[0]:.5f} and {once[1]:.5f}" + ("" if good else "  CHANGED"))
sys.exit(0 if ok else 1)
PYTHON
