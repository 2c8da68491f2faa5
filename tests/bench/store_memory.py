#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes skewed ratings with text ids, prepares them as a store within bounded memory, asks info of it and trains on
it, and prints of each call the wall time, the processor time and the most that was in memory:

    tests/bench/store_memory.py PROGRAM [--ratings 50000000] [--memory 512M] [--train biased-mf] [--beside] [--in FOLDER]

28 bytes of CSV and about as many of scratch and store a rating; all of it is removed at the end. --beside: the same
info and training from memory, too, whose answers must be the same.
"""
import argparse
import os
import random
import subprocess
import tempfile
import time


def make(path, count):
    draw = random.Random(1).random
    readers = [b"reader%07d," % n for n in range(max(10, count // 40))]
    books = [b"book%05d," % n for n in range(50000)]
    stars = [b"1.0\n", b"2.0\n", b"3.0\n", b"3.5\n", b"4.0\n", b"4.0\n", b"4.5\n", b"5.0\n"]
    r, b, s = len(readers), len(books), len(stars)
    with open(path, "wb") as file:
        file.write(b"user_id,book_id,rating\n")
        while count > 0:
            some = min(count, 200000)
            file.write(b"".join([readers[int(r * draw() ** 2)] + books[int(b * draw() ** 3)] + stars[int(s * draw())]
                                 for _ in range(some)]))
            count -= some


def called(name, words):
    begun = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.PIPE)
    said = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    print(f"{name}: {time.perf_counter() - begun:.1f} s, {usage.ru_utime + usage.ru_stime:.1f} s of the processors, "
          f"{usage.ru_maxrss / 1024:.0f} MB, exit {child.returncode}", flush=True)
    return said


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("program")
    words.add_argument("--ratings", type=int, default=50_000_000)
    words.add_argument("--memory", default="512M")
    words.add_argument("--train")
    words.add_argument("--beside", action="store_true")
    words.add_argument("--in", dest="folder", default=None)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        table, store = folder + "/ratings.csv", folder + "/store"
        make(table, asked.ratings)
        print(f"{asked.ratings} ratings, {os.path.getsize(table) / 1e9:.2f} GB", flush=True)
        called("prepare", [asked.program, "prepare", table, "--store", store, "--memory", asked.memory, "--quiet"])
        told = {"store": called("info of the store", [asked.program, "info", store, "--json", "--quiet"])}
        train = [asked.program, "train", "--preset", asked.train or "", "--set", "epochs=3", "--json", "--quiet"]
        if asked.train:
            called("train on the store", [*train, store, "--out", folder + "/store.shelf"])
        if asked.beside:
            told["files"] = called("info of the files", [asked.program, "info", table, "--no-cache", "--json", "--quiet"])
            print("the same answers" if told["files"] == told["store"] else "OTHER ANSWERS")
            if asked.train:
                called("train on the files", [*train, table, "--no-cache", "--out", folder + "/files.shelf"])


if __name__ == "__main__":
    main()
