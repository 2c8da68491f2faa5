# SPDX-License-Identifier: GPL-3.0-or-later
"""An epoch of Surprise's SVD with ten factors and no biases, one rating after the other: the time of three epochs less
that of one, by two."""
import pandas
import surprise

from measured import column, seconds_of, tell

table = pandas.DataFrame({"user": column("user.i32"), "book": column("book.i32"), "rating": column("rating.f32")})
data = surprise.Dataset.load_from_df(table, surprise.Reader(rating_scale=(1, 5))).build_full_trainset()


def seconds(epochs):
    model = surprise.SVD(n_factors=10, n_epochs=epochs, biased=False, random_state=1)
    return seconds_of(lambda: model.fit(data))


seconds(1)
tell("Surprise", surprise.__version__, [(seconds(3) - seconds(1)) / 2])
