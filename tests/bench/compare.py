#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two results of `shelfspace bench --json`, an earlier one and a later one, row by row, and fails where a figure
has lost 10 % or more: the median or the least of its times, or the most of its memory (of rows that take 100 MB or more).
Nothing is scaled: both are to be of the same machine.

    shelfspace bench --json > before.json
    shelfspace bench --json > after.json
    tests/bench/compare.py before.json after.json

Exit status 0: nothing was lost; 1: something was, and which is said; 2: these are not two such results.
"""
import json
import sys

LOSS = 0.10
LEAST_MEMORY = 100_000_000
SAME = ("processor", "isa", "threads")


def results(path):
    try:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        return document, {row["name"]: row for row in document["results"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{path}: not a result of shelfspace bench --json ({error!r})", file=sys.stderr)
        sys.exit(2)


def figures(row):
    """What is less where it is better, by name."""
    found = {key: row[key] for key in ("seconds", "minimum") if key in row}
    if row.get("rss_bytes", 0) >= LEAST_MEMORY:
        found["rss_bytes"] = row["rss_bytes"]
    return found


def losses(before, after):
    """Words on each figure of `before` that is worse by LOSS in `after`, or is not there."""
    lost = []
    for name, row in before.items():
        if name not in after:
            lost.append(f"{name}: not there any more")
            continue
        later = after[name]
        for key, value in figures(row).items():
            if key not in later:
                lost.append(f"{name}: has no {key} any more")
            elif later[key] >= value * (1 + LOSS) * (1 - 1e-9):
                lost.append(f"{name}: {key} {value:.6g} -> {later[key]:.6g} ({later[key] / value - 1:+.1%})")
    return lost


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    (first, before), (second, after) = results(sys.argv[1]), results(sys.argv[2])
    for key in SAME:
        if first.get(key) != second.get(key):
            print(f"not of the same {key}: {first.get(key)}, {second.get(key)}", file=sys.stderr)
    for name, row in before.items():
        if name in after:
            print(f"{name:24} {row['seconds']:.6g} s -> {after[name]['seconds']:.6g} s, {row['seconds'] / after[name]['seconds']:.2f} times as fast")
    lost = losses(before, after)
    for one in lost:
        print(f"LOST  {one}")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
