# SPDX-License-Identifier: GPL-3.0-or-later
"""Approximate neighbors of all rows by hnswlib, the index among the work."""
import importlib.metadata

import hnswlib

from measured import THREADS, rows, tell_of

x = rows()


def work():
    index = hnswlib.Index("l2", x.shape[1])
    index.init_index(len(x), ef_construction=100, M=16)
    index.set_ef(120)
    index.add_items(x, num_threads=THREADS)
    index.knn_query(x, 91, num_threads=THREADS)


tell_of("hnswlib", importlib.metadata.version("hnswlib"), work)
