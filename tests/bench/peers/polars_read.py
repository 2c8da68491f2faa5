# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a CSV file by polars; nothing else is found out about it."""
import os

from measured import FOLDER, tell_of
import polars

tell_of("polars", polars.__version__, lambda: polars.read_csv(os.path.join(FOLDER, "ratings.csv")))
