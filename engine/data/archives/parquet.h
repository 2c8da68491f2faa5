// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/archives/byte_buffer.h"

#include <string>
#include <string_view>

namespace shelf {

/// How a file of Apache Parquet begins.
inline constexpr std::string_view kParquetMark = "PAR1";

/// What becomes of columns of lists, which CSV has not.
enum class ParquetLists {
    leftOut, ///< by pyarrow; duckdb writes them as text
    asText,  ///< "[0.1, 0.2]"
};

/// A Parquet file as CSV with a header, made by a program that is looked for on PATH: duckdb, or python3 with
/// pyarrow. An error says what can be installed where there is neither, and what the program said where it
/// failed. progress is asked now and then; false ends the program.
Result<ByteBuffer> readParquet(const std::string& path, const Progress& progress,
                               ParquetLists lists = ParquetLists::leftOut);

} // namespace shelf
