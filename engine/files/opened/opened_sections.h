// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/files/opened/file_trace.h"
#include "engine/files/run/frame_reader.h"
#include "engine/files/run/frame_writer.h"

#include <string>
#include <vector>

namespace shelf {

/// What kept data are of.
struct OpenedFrom {
    std::string asked;            ///< what was asked for, in words that only the same asking has
    std::vector<FileTrace> files; ///< what the data depend on
};

/// The frame of data that are kept as they were read. The version counts up whenever a Dataset, or how it
/// stands in the file, changes.
inline constexpr run_format::FrameKind kOpenedData{.magic = {0x89, 'S', 'H', 'O', 'D', '\r', '\n', 0x1A},
                                                   .version = 1};

/// Fills a frame with data; both must live until it is written.
void addOpened(FrameWriter& out, const OpenedFrom& from, const Dataset& data);

/// All of the data but the columns of ratings, for a file that holds these otherwise.
void addAllButRatings(FrameWriter& out, const Dataset& data);

/// How many ratings, readers and books the sections hold.
struct DataSizes {
    std::uint64_t ratings = 0;
    std::uint64_t users = 0;
    std::uint64_t books = 0;
    std::uint64_t warnings = 0;
};
/// Throws LoadFailure. There is one of ratings, readers and books at least, and no more than have numbers.
Dataset readAllButRatings(FrameReader& in, DataSizes& sizes);

/// What kept data are of, without reading them. Throws LoadFailure, as the next does.
OpenedFrom readOpenedFrom(FrameReader& in);
/// The data, in memory that is at most a small multiple of the file's size. How they were read
/// (DataSource::reading) is not kept: who asks for them knows.
Dataset readOpened(FrameReader& in);

} // namespace shelf
