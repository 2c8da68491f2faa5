#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs other programs beside `shelfspace bench`, by turns and on the same data, and prints as JSON the least and the median
of each and how many times as long as Shelfspace it takes; a table goes to standard error.

    tests/bench/peers/run.py build/test/shelfspace build/test/tests/shelfspace_bench_sizes [FIGURE or PEER]... [--rounds 3]
        [--threads 0] [--venv DIR] [--with keras_epoch] > peers.json

The peers come from PyPI, in the versions below, into a virtual environment that is made where it is not there (1.2 GB).
One that cannot be had or that fails is told of under "missing". shelfspace_bench_sizes is a target of the `test` build,
which writes the data. Figures that no peer has are not run. SHELFSPACE_ISA holds for Shelfspace alone.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
QUERIES = ["query_10k_euclidean", "query_10k_cosine", "query_10k_dot"]
BASE = ["numpy==2.4.6", "scipy==1.17.1"]

# A line a driver: what it needs, which figures it does.
PEERS = {
    "numpy_line": ([], QUERIES),
    "faiss_flat": (["faiss-cpu==1.15.1"], ["query_10k_euclidean", "query_10k_dot", "neighbors_100k"]),
    "implicit_iterations": (["implicit==0.7.3"], ["ials_iteration_6m"]),
    "lapack_ease": ([], ["ease_10k"]),
    "implicit_bpr": (["implicit==0.7.3"], ["bpr_epoch_100k"]),
    "cornac_bpr": (["cornac==3.0.1"], ["bpr_epoch_100k"]),
    "polars_read": (["polars==2.1.0"], ["read_6m"]),
    "polars_facts": (["polars==2.1.0"], ["read_6m"]),
    "pandas_read": (["pandas==3.1.1"], ["read_6m"]),
    "surprise_epoch": (["scikit-surprise==1.1.5", "pandas==3.1.1"], ["goodbooks_mf_epoch"]),
    "keras_epoch": (["keras==3.15.1", "tensorflow-cpu==2.21.0"], ["goodbooks_neural_epoch"]),
    "hdbscan_clusters": (["hdbscan==0.8.44"], ["hdbscan_100k"]),
    "fast_hdbscan_clusters": (["fast-hdbscan==0.3.4"], ["hdbscan_100k"]),
    "sklearn_neighbors": (["scikit-learn==1.9.1"], ["neighbors_100k"]),
    "hnswlib_neighbors": (["hnswlib==0.8.0"], ["neighbors_100k"]),
    "sklearn_tsne": (["scikit-learn==1.9.1"], ["tsne_10k"]),
    "opentsne_map": (["openTSNE==1.0.4"], ["tsne_10k", "tsne_100k"]),
    "umap_map": (["umap-learn==0.5.12"], ["umap_10k"]),
    "pacmap_map": (["pacmap==0.9.1"], ["umap_10k"]),
}
ON_REQUEST = {"keras_epoch"}  # large ones, run where --with names them


class Missing(Exception):
    """Why a peer cannot be measured."""


def last_line(text):
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1].strip() if lines else "no word why"


def python_of(folder):
    """That of the virtual environment, which is made where it is not there."""
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    install(python, BASE)
    return python


def install(python, packages):
    if not packages:
        return
    call = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(call, capture_output=True, text=True)
    if done.returncode != 0:
        raise Missing(f"pip: {last_line(done.stderr)}")


def peer_seconds(python, driver, folder, name, threads):
    """What the driver says of one run."""
    file = HERE / f"{driver}.py"
    if not file.exists():
        raise Missing("there is no driver of that name")
    environment = {key: value for key, value in os.environ.items() if key != "SHELFSPACE_ISA"}
    done = subprocess.run([str(python), str(file), str(folder), name, str(threads)], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        raise Missing(last_line(done.stderr))
    try:
        told = json.loads(last_line(done.stdout))
        if told["seconds"]:
            return told
    except (ValueError, KeyError):
        pass
    raise Missing("its driver printed no figure")


def own_result(program, name, threads):
    call = [program, "bench", name, "--repeat", "1", "--json", "--quiet", "--threads", str(threads)]
    document = json.loads(subprocess.run(call, capture_output=True, text=True, check=True).stdout)
    return document, document["results"][0]


def by_turns(options, python, driver, name, folder):
    """The row of one peer at one figure."""
    ours, theirs, told, document = [], [], {}, {}
    for turn in range(options.rounds):
        for which in ("own", "peer") if turn % 2 == 0 else ("peer", "own"):
            if which == "own":
                document, result = own_result(options.program, name, options.threads)
                ours.append(result)
            else:
                told = peer_seconds(python, driver, folder, name, options.threads)
                theirs += told["seconds"]
    own = {"minimum": min(one["minimum"] for one in ours), "median": statistics.median(one["seconds"] for one in ours)}
    peer = {"minimum": min(theirs), "median": statistics.median(theirs)}
    return {
        "name": name,
        "peer": told["peer"],
        "version": told["version"],
        **peer,
        "seconds": theirs if len(theirs) <= 100 else [],
        "own": own,
        "ratio": peer["median"] / own["median"],
        "ratio_of_the_least": peer["minimum"] / own["minimum"],
        "isa": document["isa"],
    }


def chosen(options):
    """(driver, packages, figure) of all that is wanted."""
    known = set(PEERS) | {name for _, names in PEERS.values() for name in names}
    for word in options.wanted + options.also:
        if word not in known:
            sys.exit(f"'{word}' is neither a figure nor a peer: {', '.join(sorted(known))}")
    for driver, (packages, names) in PEERS.items():
        if driver in ON_REQUEST and driver not in options.also:
            continue
        for name in names:
            if not options.wanted or driver in options.wanted or name in options.wanted:
                yield driver, packages, name


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("sizes")
    parser.add_argument("wanted", nargs="*", metavar="FIGURE or PEER")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--venv", type=pathlib.Path)
    parser.add_argument("--with", dest="also", action="append", default=[], metavar="PEER")
    options = parser.parse_args()
    options.threads = options.threads or os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="shelfspace-peers-") as scratch:
        rows, missing = [], []
        python = python_of(options.venv or pathlib.Path(scratch) / "venv")
        for driver, packages, name in chosen(options):
            folder = pathlib.Path(scratch) / name
            try:
                install(python, packages)
                if not folder.exists():
                    subprocess.run([options.sizes, "data", name, str(folder)], check=True)
                row = by_turns(options, python, driver, name, folder)
            except Missing as why:
                missing.append({"name": name, "peer": driver, "why": str(why)})
                print(f"{name:24} {driver}: MISSING, {why}", file=sys.stderr)
                continue
            rows.append(row)
            print(
                f"{name:24} {row['peer']} {row['version']}: median {row['median']:.6g} s, Shelfspace {row['own']['median']:.6g} s, "
                f"{row['ratio']:.2f} times as long; least {row['minimum']:.6g} and {row['own']['minimum']:.6g} s, {row['ratio_of_the_least']:.2f}",
                file=sys.stderr,
            )
    json.dump({"rounds": options.rounds, "threads": options.threads, "peers": rows, "missing": missing}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
