// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/archives/byte_buffer.h"
#include "engine/vectors/arrays/vector_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The next line of a text without its end, '\r' before it and blanks; `at` moves behind it.
std::string_view nextLine(std::string_view text, std::size_t& at);
/// How many of the last words of a line are numbers, the first word left out, which is a key whatever it is.
std::size_t numbersAtEnd(std::string_view line);
/// How many numbers stand behind the keys of most of the first lines; 0 where they are no such lines.
std::size_t dimensionsOfLines(std::string_view text);

/// Lines of a key and `dimensions` numbers with blanks between, from `at` on (of `firstLine`, from 1). The
/// numbers are told from the end, so that keys may hold blanks. A line that is none is left out and told; an
/// Error where most are none. `expected`: rows that somebody announced, or 0.
Result<VectorTable> readKeyLines(std::string_view text, std::size_t at, std::int64_t firstLine,
                                 std::size_t dimensions, std::uint64_t expected, const std::string& path,
                                 const Progress& progress);

/// Adds a key as UTF-8; whether bytes had to be replaced.
bool addKey(TextList& keys, std::string_view key);

/// Vectors that grow row by row.
class GrowingValues {
public:
    explicit GrowingValues(std::size_t cols) : m_cols(cols) {}
    /// A row to be written, all of it.
    std::span<float> add();
    void dropLast();
    std::size_t rows() const;
    VectorValues take();

private:
    ByteBuffer m_values; // which neither fills with zeros what is written next nor copies as it grows
    std::size_t m_cols;
};

} // namespace shelf
