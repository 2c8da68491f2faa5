#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How time and memory grow: measures figures of `shelfspace bench` from a 64th of their size to all of it, each size twice
the last, and fits exponents: time ~ size^a, memory ~ size^b, over all sizes and over the larger half, where what does not
grow weighs less. Size is what the figure counts (ratings, rows, pairs); memory is the most that the process had beside what
it has before any data.

    tests/bench/growth.py build/test/tests/shelfspace_bench_sizes [NAME]... [--doublings 6] [--repeat 3] [--threads 0] > growth.json

shelfspace_bench_sizes is a target of the `test` build. The table goes to standard error.
"""
import argparse
import json
import math
import subprocess
import sys

NAMES = ["read_6m", "ials_iteration_6m", "rank_network_50k", "goodbooks_mf_epoch", "biased_mf_16m", "neighbors_100k", "hdbscan_100k", "tsne_100k"]


def slope(points):
    """Of the straight line through (log size, log value) that is nearest by least squares; None where there is none."""
    logs = [(math.log(size), math.log(value)) for size, value in points if value > 0]
    if len(logs) < 2:
        return None
    x, y = (sum(column) / len(logs) for column in zip(*logs))
    spread = sum((a - x) ** 2 for a, _ in logs)
    return sum((a - x) * (b - y) for a, b in logs) / spread if spread > 0 else None


def fitted(sizes, key):
    points = [(one["items"], one[key]) for one in sizes]
    return {"all": slope(points), "larger_half": slope(points[len(points) // 2 :])}


def measured(program, name, scale, options):
    call = [program, "measure", name, repr(scale), str(options.repeat), str(options.threads)]
    document = json.loads(subprocess.run(call, capture_output=True, text=True, check=True).stdout)
    document["grown_bytes"] = max(1, document["rss_bytes"] - document["rss_before"])
    return document


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--doublings", type=int, default=6)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    options = parser.parse_args()
    figures = []
    for name in options.names or NAMES:
        sizes = []
        for doubling in range(options.doublings + 1):
            one = measured(options.program, name, 2.0 ** (doubling - options.doublings), options)
            sizes.append(one)
            print(f"{name:20} {one['items']:>14,.0f} {one['item']:8} {one['minimum']:10.4f} s {one['grown_bytes'] / 1e6:9.1f} MB", file=sys.stderr)
        figure = {"name": name, "sizes": sizes, "time_exponent": fitted(sizes, "minimum"), "memory_exponent": fitted(sizes, "grown_bytes")}
        figures.append(figure)
        for kind in ("time", "memory"):
            found = figure[f"{kind}_exponent"]
            print(f"{name:20} {kind:6} ~ size^{found['all']:.2f}, of the larger half size^{found['larger_half']:.2f}", file=sys.stderr)
    json.dump({"figures": figures}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
