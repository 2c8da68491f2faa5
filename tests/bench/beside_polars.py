#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads one file of ratings by turns with shelfspace_bench_reading and with polars, and prints both medians and
their ratio. polars reads the table alone, and then once more with the ids numbered 0, 1, 2, ... as Shelfspace
numbers them. Wants polars: python3 -m venv DIR && DIR/bin/pip install polars && DIR/bin/python tests/bench/beside_polars.py
build/test/tests/shelfspace_bench_reading RATINGS.csv
"""
import os
import re
import statistics
import subprocess
import sys
import time

import polars

PAIRS = 7


def own(program, path):
    said = subprocess.run([program, path], env={**os.environ, "OPENINGS": "1"}, capture_output=True, text=True, check=True)
    return float(re.search(r"read in ([\d.]+) s", said.stdout)[1])


def seconds(work):
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def dense(path):
    table = polars.read_csv(path)
    for column in table.columns[:2]:
        table = table.with_columns(polars.col(column).cast(polars.String).cast(polars.Categorical).to_physical())
    return table


def main():
    program, path = sys.argv[1:3]
    polars.read_csv(path)  # both find the file in memory
    ours, table, numbered = [], [], []
    for _ in range(PAIRS):
        ours.append(own(program, path))
        table.append(seconds(lambda: polars.read_csv(path)))
        numbered.append(seconds(lambda: dense(path)))
    mean = statistics.median
    print(f"shelfspace {mean(ours):.3f} s; polars {polars.__version__}: the table {mean(table):.3f} s, with numbered ids {mean(numbered):.3f} s")
    for name, others in (("the table", table), ("numbered ids", numbered)):
        print(f"ratio to {name}: {mean(a / b for a, b in zip(ours, others)):.2f}")


if __name__ == "__main__":
    main()
