#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times one call of two builds of Shelfspace by turns, so that both meet the same machine, and prints of each the least
and the median of the wall time and of the processor time, and the ratio of the first build to the second:

    tests/bench/by_turns.py NEW/shelfspace OLD/shelfspace info --ratings R.csv --books books.csv
    tests/bench/by_turns.py NEW/shelfspace OLD/shelfspace recommend new.shelf::old.shelf --user 7

A word A::B is A for the first build and B for the second: run files that each has written itself, since an older build
reads none of a newer format.
Nothing is kept between two calls: a build that can is told --no-cache, and both get a home of their own.
PAIRS in the environment says how often each is called (21).
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def knows(program, command, option, environment):
    said = subprocess.run([program, command, "--help"], env=environment, capture_output=True, text=True)
    return option in said.stdout


def timed(call, environment):
    """Seconds of wall time and of processor time; None where the call fails."""
    begun = time.perf_counter()
    child = subprocess.Popen(call, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    return (wall, usage.ru_utime + usage.ru_stime) if child.returncode == 0 else None


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    programs, words = sys.argv[1:3], sys.argv[3:]
    pairs = int(os.environ.get("PAIRS", "21"))
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home}
        for name in ("CACHE", "DATA", "CONFIG", "STATE"):
            environment.pop(f"XDG_{name}_HOME", None)
        calls = []
        for which, program in enumerate(programs):
            own = [word.split("::")[which] if word.count("::") == 1 else word for word in words]
            asks = knows(program, words[0], "--no-cache", environment) and "--no-cache" not in words
            calls.append([program, *own] + (["--no-cache"] if asks else []))
        measured = [[], []]
        for turn in range(pairs + 1):  # the first finds nothing in memory and does not count
            for which in (0, 1) if turn % 2 == 0 else (1, 0):
                times = timed(calls[which], environment)
                if times is None:
                    sys.exit(f"failed: {' '.join(calls[which])}")
                if turn > 0:
                    measured[which].append(times)
    print(f"{pairs} pairs of: {' '.join(words)}")
    for index, kind in enumerate(("wall", "processor")):
        of = [[times[index] for times in one] for one in measured]
        for program, seconds in zip(programs, of):
            print(f"{kind:9}  least {min(seconds):.4f} s  median {statistics.median(seconds):.4f} s  {program}")
        ratio = statistics.median(of[0]) / statistics.median(of[1])
        print(f"{kind:9}  ratio of the least {min(of[0]) / min(of[1]):.2f}, of the medians {ratio:.2f}")


if __name__ == "__main__":
    main()
