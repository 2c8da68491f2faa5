// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/archives/byte_buffer.h"
#include "engine/data/archives/packed_names.h"
#include "engine/data/archives/unpack_limits.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The bytes of a file, unpacked where they were packed.
struct FileBytes {
    ByteBuffer bytes;
    std::string path;               ///< with the name in the archive where it is a file of one
    std::vector<std::string> notes; ///< what is to be said of the unpacking
};

/// Reads a file as people keep it: as it is, compressed (gzip, bzip2, xz, Zstandard, lz4), or in a zip or tar
/// archive, which is told by its bytes. A file in an archive is named as if that were a folder:
/// "data.zip/archive/Ratings.csv"; an archive of one file is that file. What was compressed before it was put
/// into an archive is unpacked too; an archive within an archive is refused. progress is told the bytes read
/// of the file on the disk. Memory: the text, and while it is read a compressed part of it. Pipes are read as
/// they are. Workbooks (.xlsx; "data.xlsx/Sheet 2" for another sheet than the first) and Parquet files come
/// out as the text of a table. May throw std::bad_alloc.
Result<FileBytes> readFileBytes(const std::string& path, const Progress& progress = {},
                                const UnpackLimits& limits = {});

/// The same of what is in memory already; `entry` is the name in the archive, or empty.
Result<FileBytes> unpackBytes(const std::string& name, const std::string& entry, std::string_view bytes,
                              const UnpackLimits& limits = {});

/// The files of an archive, or of a folder in it ("data.zip/archive"), as paths that readFileBytes takes.
/// None where the path names no archive: something else, a file in one, or a file that is only compressed.
Result<std::vector<std::string>> filesInArchive(const std::string& path, const Progress& progress = {},
                                                const UnpackLimits& limits = {});

/// Whether reading it means unpacking. A pipe is not looked into.
bool isPacked(const std::string& path);

/// The file on the disk that a path of readFileBytes means or leads into; the path itself where there is
/// none.
std::string fileOnDisk(const std::string& path);

} // namespace shelf
