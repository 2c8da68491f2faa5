# SPDX-License-Identifier: GPL-3.0-or-later
"""An epoch of the same network in Keras on TensorFlow: two embeddings of 15, 128 units, batches of 64, Adam. A tenth of the
ratings, times ten, after some batches that compile it."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
from measured import ABOUT, THREADS, column, seconds_of, tell

import keras
import tensorflow

tensorflow.config.threading.set_intra_op_parallelism_threads(THREADS)
SHARE = 10
users, books, ratings = column("user.i32"), column("book.i32"), column("rating.f32")
part = slice(None, None, SHARE)
reader, book = keras.Input((1,)), keras.Input((1,))
both = keras.layers.Concatenate()(
    [
        keras.layers.Flatten()(keras.layers.Embedding(ABOUT["books"], 15)(book)),
        keras.layers.Flatten()(keras.layers.Embedding(ABOUT["readers"], 15)(reader)),
    ]
)
rating = keras.layers.Dense(1, activation="relu")(keras.layers.Dense(128, activation="relu")(both))
model = keras.Model([book, reader], rating)
model.compile(optimizer=keras.optimizers.Adam(0.001), loss="mse")


def fit(count):
    model.fit([books[part][:count], users[part][:count]], ratings[part][:count], batch_size=64, epochs=1, verbose=0)


fit(640)
tell("Keras on TensorFlow", f"{keras.__version__} / {tensorflow.__version__}", [SHARE * seconds_of(lambda: fit(None))])
