#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Implicit ALS by implicit (its conjugate gradients), beside which `shelfspace_bench ials` is measured. Prints one line
of JSON: the seconds and the processor seconds of each iteration, and NDCG@10 of a random fifth of the pairs, over all
books that a reader does not have in training:

    tests/bench/peers/implicit_als.py                      pairs drawn as shelfspace_bench draws them
    tests/bench/peers/implicit_als.py --ratings R.csv      user, book in the first two columns

The peer is installed from PyPI into a virtual environment of its own (--environment), without compiling anything;
where that cannot be, the line says what is missing.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import venv

PEER = "implicit"
VERSION = "0.7.3"
USERS, BOOKS, RATINGS = 53_424, 10_000, 6_000_000


def say(**what):
    print(json.dumps({"name": "ials", "peer": PEER, "version": VERSION, **what}))


def python_of(environment):
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def python_with_peer(environment):
    """The interpreter of an environment that has the peer; what is wrong, else."""
    python = python_of(environment)
    if not python.exists():
        venv.create(environment, with_pip=True)
    check = f"import {PEER}; assert {PEER}.__version__ == '{VERSION}'"
    if subprocess.run([python, "-c", check], capture_output=True).returncode == 0:
        return python, ""
    install = [python, "-m", "pip", "install", "-q", "--only-binary", ":all:", f"{PEER}=={VERSION}"]
    said = subprocess.run(install, capture_output=True, text=True)
    if said.returncode != 0:
        return None, (said.stderr.strip().splitlines() or ["pip failed"])[-1]
    return python, ""


def pairs(path):
    import numpy

    if not path:
        random = numpy.random.default_rng(1)
        return random.integers(0, USERS, RATINGS), (random.random(RATINGS) ** 2 * BOOKS).astype(int)
    with open(path, encoding="utf-8") as file:
        first = file.readline()
    between = next((c for c in "\t,;" if c in first), None)
    skip = 0 if first.split(between)[0].strip().isdigit() else 1
    table = numpy.loadtxt(path, dtype=str, delimiter=between, skiprows=skip, usecols=(0, 1))
    return (numpy.unique(table[:, side], return_inverse=True)[1] for side in (0, 1))


def ndcg(model, train, test):
    import numpy

    gains = 1 / numpy.log2(numpy.arange(2, 12))
    readers = numpy.flatnonzero(numpy.diff(test.indptr))
    total = 0.0
    for begin in range(0, len(readers), 1000):
        some = readers[begin:begin + 1000]
        best, _ = model.recommend(some, train[some], N=10)
        for reader, books in zip(some, best):
            own = test.indices[test.indptr[reader]:test.indptr[reader + 1]]
            total += gains[numpy.isin(books, own)].sum() / gains[:min(10, len(own))].sum()
    return total / len(readers)


def run(options):
    import numpy
    import scipy.sparse
    from implicit.als import AlternatingLeastSquares

    users, books = pairs(options.ratings)
    shape = (int(users.max()) + 1, int(books.max()) + 1)
    held = numpy.random.default_rng(2).random(len(users)) < 0.2 if options.ratings else numpy.zeros(len(users), bool)
    # The same minimum as a weight of no rating w with targets of 1, but for scale.
    weight = 1 + 1 / options.unobserved_weight

    def matrix(rows):
        ones = numpy.ones(int(rows.sum()), numpy.float32)
        out = scipy.sparse.csr_matrix((ones, (users[rows], books[rows])), shape=shape)
        out.data[:] = weight
        return out

    train, test = matrix(~held), matrix(held)
    model = AlternatingLeastSquares(factors=options.factors, regularization=options.regularization, alpha=1,
                                    iterations=options.iterations, num_threads=options.threads, use_gpu=False,
                                    random_state=1)
    walls, processors = [time.perf_counter()], [time.process_time()]

    def done(*_):
        walls.append(time.perf_counter())
        processors.append(time.process_time())

    model.fit(train, show_progress=False, callback=done)
    # The first interval holds the turning of the matrix, too.
    say(seconds=[round(b - a, 4) for a, b in zip(walls, walls[1:])],
        processor=[round(b - a, 4) for a, b in zip(processors, processors[1:])],
        ndcg=round(float(ndcg(model, train, test)), 5) if options.ratings else None,
        pairs=int(train.nnz), factors=options.factors, threads=options.threads)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ratings", help="a file of user and book")
    parser.add_argument("--factors", type=int, default=64)
    parser.add_argument("--iterations", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--unobserved-weight", type=float, default=0.3)
    parser.add_argument("--regularization", type=float, default=40)
    parser.add_argument("--environment", type=pathlib.Path,
                        default=pathlib.Path(tempfile.gettempdir()) / f"shelfspace-peer-{PEER}-{VERSION}")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return run(options)
    python, missing = python_with_peer(options.environment)
    if not python:
        say(missing=missing)
        return 1
    # The library's own threads are those that are asked for; BLAS is told to stay out of their way.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    return subprocess.run([python, __file__, "--inside", *sys.argv[1:]], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
