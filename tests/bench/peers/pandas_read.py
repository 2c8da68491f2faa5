# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a CSV file by pandas."""
import os

from measured import FOLDER, tell_of
import pandas

tell_of("pandas", pandas.__version__, lambda: pandas.read_csv(os.path.join(FOLDER, "ratings.csv")))
