#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the ten nearest of one book by turns: as Shelfspace answers a question after the other (search), as it answers
one question alone (scan), and as numpy does in one line, the lengths of all rows known beforehand. Vectors are normal
numbers. All by the processor's time of one thread, so that what else runs there counts little; prints microseconds.

    python3 -m venv DIR && DIR/bin/pip install numpy
    [SHELFSPACE_ISA=sse2] DIR/bin/python tests/bench/beside_numpy.py build/test/tests/shelfspace_bench_nearest [BOOKS [DIMENSIONS]]
"""
import os
import subprocess
import sys
import tempfile
import time

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
import numpy

TURNS = 20
QUESTIONS = 200
NEIGHBORS = 10


def main():
    program = sys.argv[1]
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    cols = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    x = numpy.random.default_rng(1).standard_normal((rows, cols), dtype=numpy.float32)
    length = numpy.linalg.norm(x, axis=1)
    square = length * length
    most = NEIGHBORS + 1  # the book itself is among them
    lines = {
        "euclidean": lambda q: numpy.argpartition(square - 2 * (x @ x[q]), most)[:most],
        "cosine": lambda q: numpy.argpartition(x @ x[q] / -length, most)[:most],
        "dot": lambda q: numpy.argpartition(x @ -x[q], most)[:most],
    }
    with tempfile.NamedTemporaryFile() as file:
        x.tofile(file.name)
        peer = subprocess.Popen([program, file.name, str(rows), str(cols)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        kernels = peer.stdout.readline().strip()

        def own(way, metric, count):
            print(way, metric, count, file=peer.stdin, flush=True)
            return [int(one) for one in peer.stdout.readline().split()]

        def others(metric, count):
            times = []
            for i in range(count):
                begun = time.thread_time_ns()
                lines[metric](i * 7919 % rows)
                times.append(time.thread_time_ns() - begun)
            return times

        empty = sorted(own("nothing", "dot", 1000))[500]
        print(f"{rows:,} x {cols}, kernels {kernels}, numpy {numpy.__version__}, {TURNS * QUESTIONS} questions each; the clock itself {empty / 1e3:.2f}")
        for metric in lines:
            times = {"search": [], "scan": [], "numpy": []}
            begun = own("search", metric, 1)[0]  # makes the codes, where they are not made
            for _ in range(TURNS):
                times["search"] += own("search", metric, QUESTIONS)
                times["numpy"] += others(metric, QUESTIONS)
                times["scan"] += own("scan", metric, QUESTIONS)
            figures = {}
            for way, all_times in times.items():
                ordered = sorted(all_times)
                figures[way] = [ordered[0], ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]]
                figures[way] = [max(0, one - empty) / 1e3 for one in figures[way]]
                print(f"{metric:9}  {way:6}  least {figures[way][0]:7.2f}  median {figures[way][1]:7.2f}  99 % below {figures[way][2]:7.2f}")
            ours = figures["search"]
            print(f"{metric:9}  numpy / search {figures['numpy'][0] / ours[0]:.1f} of the least, {figures['numpy'][1] / ours[1]:.1f} of the medians; "
                  f"scan / search {figures['scan'][0] / ours[0]:.1f}, {figures['scan'][1] / ours[1]:.1f}; the first question {begun / 1e3:.0f}")
        peer.stdin.close()
        peer.wait()


if __name__ == "__main__":
    main()
