#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""EASE of 10,000 books by turns: shelfspace_bench, and the same in float32 by scipy: the sparse product that counts
common readers, LAPACK's potrf and potri by OpenBLAS on two threads, the weights. Readers are drawn by the bench's law.
Prints what each turn took of the clock and of the processor, and the least of both.

    python3 -m venv DIR && DIR/bin/pip install numpy scipy
    DIR/bin/python tests/bench/beside_lapack.py build/test/tests/shelfspace_bench [TURNS [ANOTHER_BENCH]]
"""
import os
import re
import subprocess
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "2"
import numpy
import scipy.sparse
from scipy.linalg import lapack

READERS, BOOKS, RATINGS, LAMBDA = 53_424, 10_000, 6_000_000, 200


def own(program):
    said = subprocess.run([program, "ease-once"], capture_output=True, text=True, check=True).stdout
    return [float(one) for one in re.search(r"([\d.]+) s/epoch \(processor ([\d.]+)\)", said).groups()]


def scipy_whole(shelves):
    begun = time.perf_counter(), time.process_time()
    matrix = (shelves.T @ shelves).toarray(order="F")
    matrix[numpy.diag_indices(BOOKS)] += numpy.float32(LAMBDA)
    factor, _ = lapack.spotrf(matrix, lower=1, overwrite_a=1)
    inverse, _ = lapack.spotri(factor, lower=1, overwrite_c=1)
    inverse = numpy.tril(inverse) + numpy.tril(inverse, -1).T
    weights = inverse / -numpy.diag(inverse)
    weights[numpy.diag_indices(BOOKS)] = 0
    return [time.perf_counter() - begun[0], time.process_time() - begun[1]]


def main():
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    random = numpy.random.default_rng(1)
    reader = random.integers(0, READERS, RATINGS)
    book = (random.random(RATINGS) ** 2 * BOOKS).astype(numpy.int64)
    shelves = scipy.sparse.csr_matrix((numpy.ones(RATINGS, numpy.float32), (reader, book)), shape=(READERS, BOOKS))
    shelves.data[:] = 1
    ways = {"shelfspace": lambda: own(sys.argv[1]), "scipy float32": lambda: scipy_whole(shelves)}
    if len(sys.argv) > 3:
        ways["the other bench"] = lambda: own(sys.argv[3])
    times = {name: [] for name in ways}
    for _ in range(turns):
        for name, work in ways.items():
            times[name].append(work())
            print(f"{name:16} clock {times[name][-1][0]:6.2f} s, processor {times[name][-1][1]:6.2f} s", flush=True)
    least = {name: [min(column) for column in zip(*own_times)] for name, own_times in times.items()}
    for name, (clock, processor) in least.items():
        print(f"least of {name}: clock {clock:.2f} ({clock / least['shelfspace'][0]:.2f} of shelfspace's), "
              f"processor {processor:.2f} ({processor / least['shelfspace'][1]:.2f})")


if __name__ == "__main__":
    main()
