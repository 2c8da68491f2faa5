# SPDX-License-Identifier: GPL-3.0-or-later
"""Clusters by fast_hdbscan, with the settings that the program has; few rows compile what it needs."""
import importlib.metadata

import fast_hdbscan

from measured import rows, seconds_of, tell

x = rows()


def work(rows_taken):
    fast_hdbscan.HDBSCAN(min_cluster_size=25, min_samples=10).fit(x[:rows_taken])


work(2000)
tell("fast_hdbscan", importlib.metadata.version("fast-hdbscan"), [seconds_of(lambda: work(len(x)))])
