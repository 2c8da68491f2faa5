# SPDX-License-Identifier: GPL-3.0-or-later
"""A map by scikit-learn's t-SNE. Few rows warm up: all would be the double of a long time."""
import sklearn
from sklearn.manifold import TSNE

from measured import THREADS, rows, seconds_of, tell

x = rows()


def work(rows_taken, iterations):
    TSNE(perplexity=30, max_iter=iterations, init="pca", n_jobs=THREADS, random_state=1).fit_transform(x[:rows_taken])


work(500, 250)  # the fewest that it takes
tell("scikit-learn", sklearn.__version__, [seconds_of(lambda: work(len(x), 750))])
