# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drivers share. Each is called DRIVER FOLDER NAME THREADS, does the figure NAME of `shelfspace bench` on the
data in the folder (see bench_sizes.cpp), once without a clock, and prints {"name", "peer", "version", "seconds": [...]}.
What stands in memory before the clock starts is what Shelfspace has there, too."""
import json
import os
import sys
import time

FOLDER, NAME, THREADS = sys.argv[1], sys.argv[2], int(sys.argv[3])
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS", "POLARS_MAX_THREADS"):
    os.environ[variable] = str(THREADS)

import numpy  # after how many threads it may have

with open(os.path.join(FOLDER, "about.json"), encoding="utf-8") as file:
    ABOUT = json.load(file)


def column(name):
    kind = {"f32": numpy.float32, "i32": numpy.int32}[name.rsplit(".", 1)[1]]
    return numpy.fromfile(os.path.join(FOLDER, name), kind)


def rows():
    return column("rows.f32").reshape(ABOUT["rows"], ABOUT["cols"])


def taken():
    """Who has which book, as a sparse matrix of ones."""
    import scipy.sparse

    books = column("book.i32")
    ones = numpy.ones(len(books), dtype=numpy.float32)
    return scipy.sparse.csr_matrix((ones, (column("user.i32"), books)), shape=(ABOUT["readers"], ABOUT["books"]))


def seconds_of(work):
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def tell(peer, version, seconds):
    print(json.dumps({"name": NAME, "peer": peer, "version": version, "seconds": seconds}))


def tell_of(peer, version, work):
    """Once to warm up, once by the clock."""
    work()
    tell(peer, version, [seconds_of(work)])
