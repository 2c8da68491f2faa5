# SPDX-License-Identifier: GPL-3.0-or-later
"""A map by umap-learn, 200 epochs; without a seed, as it uses one thread with one. A map before compiles what can stay."""
import umap

from measured import THREADS, rows, tell_of

x = rows()
tell_of("umap-learn", umap.__version__, lambda: umap.UMAP(n_neighbors=15, n_epochs=200, n_jobs=THREADS).fit_transform(x))
