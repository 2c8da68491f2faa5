# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact neighbors of all rows by scikit-learn."""
import sklearn
from sklearn.neighbors import NearestNeighbors

from measured import THREADS, rows, tell_of

x = rows()
tell_of("scikit-learn", sklearn.__version__, lambda: NearestNeighbors(n_neighbors=90, algorithm="brute", n_jobs=THREADS).fit(x).kneighbors())
