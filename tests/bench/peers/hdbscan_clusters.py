# SPDX-License-Identifier: GPL-3.0-or-later
"""Clusters by hdbscan, with the settings that the program has; few rows warm up, as all take minutes."""
import importlib.metadata

import hdbscan

from measured import THREADS, rows, seconds_of, tell

x = rows()


def work(rows_taken):
    # It counts the row itself among its neighbors.
    hdbscan.HDBSCAN(min_cluster_size=25, min_samples=11, core_dist_n_jobs=THREADS).fit(x[:rows_taken])


work(2000)
tell("hdbscan", importlib.metadata.version("hdbscan"), [seconds_of(lambda: work(len(x)))])
