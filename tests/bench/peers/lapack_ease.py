# SPDX-License-Identifier: GPL-3.0-or-later
"""EASE by LAPACK in single precision: the books' common readers, the inverse of a positive definite matrix, the weights.
Counting warms up."""
import scipy
from scipy.linalg import lapack

from measured import numpy, seconds_of, taken, tell

x = taken()
LAMBDA = 500


def work():
    gram = (x.T @ x).toarray(order="F")
    gram[numpy.diag_indices_from(gram)] += LAMBDA
    factor, _ = lapack.spotrf(gram, lower=False, overwrite_a=True)
    inverse, _ = lapack.spotri(factor, lower=False, overwrite_c=True)
    inverse = numpy.triu(inverse) + numpy.triu(inverse, 1).T
    weights = inverse / -numpy.diagonal(inverse)
    numpy.fill_diagonal(weights, 0)


(x[:1000].T @ x[:1000]).toarray()
tell("LAPACK of scipy", scipy.__version__, [seconds_of(work)])
