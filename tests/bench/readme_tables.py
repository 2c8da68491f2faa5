#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table of figures in README.md from what was measured: what stands between the two comments

    <!-- figures of shelfspace bench -->
    <!-- end of the figures -->

    tests/bench/readme_tables.py bench.json [peers.json]

bench.json is what `shelfspace bench --json` printed, peers.json what tests/bench/peers/run.py did. Nothing else is changed.
"""
import json
import pathlib
import sys

BEGIN = "<!-- figures of shelfspace bench -->"
END = "<!-- end of the figures -->"


def short(seconds):
    if seconds < 1e-3:
        return f"{seconds * 1e6:.1f} us"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def rate(value):
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if value >= size:
            return f"{value / size:.3g} {unit}"
    return f"{value:.3g} "


def beside(peers, name):
    """"scikit-learn 1.9.1: 20.4 times as long"."""
    found = [peer for peer in peers if peer["name"] == name]
    return "; ".join(f"{peer['peer']} {peer['version']}: {peer['ratio']:.3g} times as long" for peer in found) or "-"


def table(bench, peers):
    roof = bench["roofline"]
    lines = [
        f"{bench['processor']}, {bench['threads']} threads, {bench['isa']}: one thread multiplies and adds {roof['gflops_f32']:.0f} "
        f"billion floats a second and reads {roof['gbytes_per_s']:.1f} GB a second from memory, of which the shares are.",
        "",
        "| figure | median | least | a second | of the most | memory | other programs by turns |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in bench["results"]:
        lines.append(
            f"| `{row['name']}` | {short(row['seconds'])} | {short(row['minimum'])} | {rate(row['per_second'])}{row['item']} "
            f"| {row['peak_share']:.1%} | {row['rss_bytes'] / 1e6:.0f} MB | {beside(peers, row['name'])} |"
        )
    return "\n".join(lines)


def replaced(text, words):
    """The text with the words between its two comments; None where it has not both, once each."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        return None
    return text[: text.index(BEGIN) + len(BEGIN)] + "\n" + words + "\n" + text[text.index(END) :]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    bench, *others = (json.loads(pathlib.Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
    readme = pathlib.Path(__file__).resolve().parents[2] / "README.md"
    text = replaced(readme.read_text(encoding="utf-8"), table(bench, others[0]["peers"] if others else []))
    if text is None:
        sys.exit(f"{readme} has not the two comments")
    readme.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
