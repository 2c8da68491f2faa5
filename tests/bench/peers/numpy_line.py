# SPDX-License-Identifier: GPL-3.0-or-later
"""The ten nearest of a row by one line of numpy, a question after the other; the lengths of all rows are known."""
from measured import NAME, numpy, rows, seconds_of, tell

x = rows()
length = numpy.linalg.norm(x, axis=1)
square = length * length
MOST = 11  # the row itself is among them
line = {
    "query_10k_euclidean": lambda q: numpy.argpartition(square - 2 * (x @ x[q]), MOST)[:MOST],
    "query_10k_cosine": lambda q: numpy.argpartition(x @ x[q] / -length, MOST)[:MOST],
    "query_10k_dot": lambda q: numpy.argpartition(x @ -x[q], MOST)[:MOST],
}[NAME]
questions = [i * 7919 % len(x) for i in range(1000)]
for question in questions:
    line(question)
tell("numpy", numpy.__version__, [seconds_of(lambda: line(question)) for question in questions])
