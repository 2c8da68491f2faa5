# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact neighbors by faiss: of all rows, or of a row after the other."""
import faiss

from measured import NAME, THREADS, rows, seconds_of, tell, tell_of

faiss.omp_set_num_threads(THREADS)
x = rows()
index = faiss.IndexFlatIP(x.shape[1]) if NAME == "query_10k_dot" else faiss.IndexFlatL2(x.shape[1])
index.add(x)
if NAME == "neighbors_100k":
    tell_of("faiss", faiss.__version__, lambda: index.search(x, 91))
else:
    questions = [x[i * 7919 % len(x)][None, :] for i in range(1000)]
    for question in questions:
        index.search(question, 11)
    tell("faiss", faiss.__version__, [seconds_of(lambda: index.search(question, 11)) for question in questions])
