# SPDX-License-Identifier: GPL-3.0-or-later
"""A map of the same rows by PaCMAP, its usual 450 iterations: another method than UMAP, which it stands beside."""
import importlib.metadata

import pacmap

from measured import rows, tell_of

x = rows()
tell_of("PaCMAP", importlib.metadata.version("pacmap"), lambda: pacmap.PaCMAP(n_components=2).fit_transform(x.copy()))
