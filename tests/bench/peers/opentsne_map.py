# SPDX-License-Identifier: GPL-3.0-or-later
"""A map by openTSNE: 250 iterations of exaggeration, 500 more. Few rows warm up."""
import openTSNE

from measured import THREADS, rows, seconds_of, tell

x = rows()


def work(rows_taken):
    openTSNE.TSNE(perplexity=30, early_exaggeration_iter=250, n_iter=500, n_jobs=THREADS, random_state=1).fit(x[:rows_taken])


work(1000)
tell("openTSNE", openTSNE.__version__, [seconds_of(lambda: work(len(x)))])
