#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A container that is known by its first bytes (EPUB, ODF and their like: a stored entry `mimetype`, without an extra field,
# so that its content stands at byte 38) cannot be written with libarchive's ZIP writer. 3.5.1 and 3.6.2 put the extra
# fields UT and ux, 20 bytes, into every local header, whatever the entry has of times and owners, and always let a data
# descriptor follow, also after a stored entry whose size is in its header: the content stands at byte 58, and no option
# of the writer changes that. Python's zipfile puts it at 38. Readers of ZIP read both; what looks at byte 38 does not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install -q "extractcode-libarchive==3.5.1.210531" "libarchive-c==5.3"
cd "$folder"
LIBARCHIVE=$(find "$folder/env" -path '*extractcode_libarchive/lib/libarchive.so') "$folder/env/bin/python" - <<'PYTHON'
import struct
import sys
import zipfile

import libarchive
from libarchive.ffi import version_number

number = version_number()
print("libarchive", f"{number // 1000000}.{number // 1000 % 1000}.{number % 1000}")
ok = number == 3005001
KIND = b"application/epub+zip"


def seen(what, good):
    global ok
    ok = ok and bool(good)
    print(what + ("" if good else "  CHANGED"))


def head(path):
    """Flags, method, stored size, extra field and place of the content, of the first local header."""
    raw = open(path, "rb").read()
    _, _, flags, method, _, _, _, size, _, name, extra = struct.unpack("<IHHHHHIIIHH", raw[:30])
    assert raw[30 : 30 + name] == b"mimetype"
    return flags, method, size, raw[30 + name : 30 + name + extra], raw.index(KIND)


with zipfile.ZipFile("python.epub", "w", zipfile.ZIP_STORED) as file:
    file.writestr("mimetype", KIND)
flags, method, size, extra, place = head("python.epub")
seen(f"zipfile: extra field of {len(extra)} bytes, content at byte {place}", (len(extra), place) == (0, 38))

for options in ("compression=store", "compression=store,!zip64"):
    with libarchive.file_writer("libarchive.epub", "zip", options=options) as file:
        file.add_file_from_memory("mimetype", len(KIND), KIND)
    flags, method, size, extra, place = head("libarchive.epub")
    fields = []
    rest = extra
    while rest:
        fields.append(rest[:2].decode())
        rest = rest[4 + struct.unpack("<H", rest[2:4])[0] :]
    seen(f"libarchive, {options}: extra fields {', '.join(fields)}, content at byte {place}",
         (fields, place) == (["UT", "ux"], 58))
    seen(f"  method {method}, size {size} in the header, and a data descriptor nevertheless: flag {flags & 8}",
         (method, size, flags & 8) == (0, len(KIND), 8))
    seen("  read back by zipfile", zipfile.ZipFile("libarchive.epub").read("mimetype") == KIND)
sys.exit(0 if ok else 1)
PYTHON
