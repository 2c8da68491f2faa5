# SPDX-License-Identifier: GPL-3.0-or-later
"""The same facts of a CSV file by polars: ids numbered 0, 1, 2, ..., pairs that are there twice, the ratings' scale."""
import os

from measured import FOLDER, tell_of
import polars


def work():
    table = polars.read_csv(os.path.join(FOLDER, "ratings.csv"))
    for name in table.columns[:2]:
        table = table.with_columns(polars.col(name).cast(polars.String).cast(polars.Categorical).to_physical())
    table.select(table.columns[:2]).is_duplicated().sum()
    table["rating"].min(), table["rating"].max()


tell_of("polars, the same facts", polars.__version__, work)
