# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program exports, opened by the readers that people use: NumPy, safetensors, gensim, onnxruntime."""
import contextlib
import io
import os
import re
import zipfile

import numpy as np
import onnx
import onnxruntime
from gensim.models import KeyedVectors
from safetensors import safe_open
from safetensors.numpy import load_file

from program import WORK, asked, call, check, finish, library, table

NO_LAYERS = "cannot be said in layers"
READERS = ("1", "7", "150")  # of the library


def scores_of(model, user, books):
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    users = np.full(len(books), user, np.int64)
    return session.run(["score"], {"user": users, "book": np.asarray(books, np.int64)})[0]


def check_onnx(preset, run, folder):
    """Whether the model could be exported; if so, its scores are the program's."""
    status, _, err = call("export", run, "--what", "onnx", "--out", folder)
    if status != 0:
        check(NO_LAYERS in err, f"{preset}: without layers, and says so", err.strip())
        return False
    path = str(folder / "model.onnx")
    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    check(model.ir_version <= 8 and model.opset_import[0].version <= 15, f"{preset}: IR 8 and opset 15 at most")
    books = [row["book_id"] for row in table(folder / "books.csv")]
    users = [row["user_id"] for row in table(folder / "users.csv")]
    worst = 0
    for reader in READERS:
        ours = asked("recommend", run, "--user", reader, "--top", len(books), "--include-seen")["recommended"]
        mine = {one["book"]: one["score"] for one in ours}
        theirs = scores_of(path, users.index(reader), range(len(books)))
        check(theirs.shape == (len(books),) and theirs.dtype == np.float32, f"{preset}: a float a book")
        check(len(mine) == len(books), f"{preset}: every book has a score")
        worst = max(worst, *(abs(mine[b] - float(s)) / max(1, abs(mine[b])) for b, s in zip(books, theirs)))
    check(worst <= 1e-5, f"{preset}: onnxruntime gives our scores", f"{worst:.1e}")
    last = scores_of(path, len(users), [0, len(books)])
    wrapped = scores_of(path, -1, [0, -1])
    check(np.array_equal(last, wrapped) and np.isfinite(last).all(), f"{preset}: the last row is the unknown one")
    return True


def check_vectors(preset, run, folder):
    for what in ("npy", "safetensors", "projector"):
        asked("export", run, "--what", what, "--out", folder)
    books = np.load(folder / "book_embedding.npy", mmap_mode="r")
    users = np.load(folder / "user_embedding.npy")
    rows = table(folder / "books.csv")
    check(len(books) == len(rows) and len(users) == len(table(folder / "users.csv")), f"{preset}: a row a line")
    shown = np.loadtxt(folder / "vecs.tsv", dtype=np.float32, delimiter="\t", ndmin=2)
    check(np.array_equal(books, shown), f"{preset}: NumPy has what the Projector has")
    tensors = load_file(folder / "model.safetensors")
    with safe_open(folder / "model.safetensors", "np") as file:
        notes = file.metadata()
    check(int(notes["books"]) >= len(books), f"{preset}: the notes of safetensors are read")
    check(any(x.ndim == 2 and x.shape[1] == books.shape[1] and np.array_equal(x[: len(books)], books)
              for x in tensors.values()), f"{preset}: safetensors holds the same vectors")


def check_word2vec(run, folder):
    asked("export", run, "--what", "word2vec", "--out", folder)
    rows = table(folder / "books.csv")
    books = np.load(folder / "book_embedding.npy")
    for name, binary in (("word2vec.txt", False), ("word2vec.bin", True)):
        vectors = KeyedVectors.load_word2vec_format(str(folder / name), binary=binary)
        check(vectors.index_to_key == [row["book_id"] for row in rows], f"{name}: gensim has the ids")
        check(np.array_equal(vectors.vectors, books), f"{name}: gensim has the vectors")
    key = rows[0]["book_id"]
    theirs = [1 - s for _, s in vectors.most_similar(key, topn=5)]
    ours = [x["distance"] for x in asked("neighbors", run, "--book", key, "--top", 5)["neighbors"]]
    check(np.allclose(theirs, ours, atol=1e-5), "gensim finds the same nearest books", f"{theirs[0]:.6f}, {ours[0]:.6f}")


def check_folder(run, folder):
    asked("export", run, "--what", "folder", "--out", folder)
    before = os.getcwd()
    os.chdir(folder)
    try:
        with zipfile.ZipFile("run.npz") as archive:
            check(archive.testzip() is None, "run.npz: a sound archive")
        with open("README.md", encoding="utf-8") as file:
            blocks = re.findall(r"```python\n(.*?)```", file.read(), re.S)
        check(len(blocks) == 3 and all(len(b.splitlines()) <= 3 for b in blocks), "README.md: three lines each")
        for block in blocks:
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                exec(block, {})  # pylint: disable=exec-used
            check(said.getvalue().strip() != "", "README.md: its lines run", said.getvalue().strip()[:70])
        arrays = np.load("run.npz")
        tensors = load_file("../vectors/model.safetensors")
        check(set(arrays.files) == set(tensors) and all(np.array_equal(arrays[n], tensors[n]) for n in tensors),
              "run.npz: the tensors of the model")
    finally:
        os.chdir(before)


def main():
    data = library(120, 160, 4000)
    exported = set()
    for preset in (one["name"] for one in asked("presets")["presets"]):
        run = WORK / f"{preset}.shelf"
        asked("train", *data, "--preset", preset, "--epochs", 1, "--seed", 3, "--out", run)
        folder = WORK / preset
        if check_onnx(preset, run, folder):
            exported.add(preset)
    wanted = {"goodbooks-neural", "goodbooks-deep", "goodbooks-mf", "mf", "nnmf", "biased-mf", "svdpp", "neumf", "gmf",
              "ncf-mlp", "two-tower", "ials", "bpr"}
    check(wanted <= exported, "networks, factorizations and two towers can be exported", sorted(wanted - exported))
    for preset in ("goodbooks-neural", "neumf", "two-tower", "svdpp"):
        check_vectors(preset, WORK / f"{preset}.shelf", WORK / "vectors")
    check_vectors("biased-mf", WORK / "biased-mf.shelf", WORK / "vectors")
    check_word2vec(WORK / "biased-mf.shelf", WORK / "vectors")
    check_folder(WORK / "biased-mf.shelf", WORK / "folder")
    finish()


main()
