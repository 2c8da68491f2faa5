// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/vectors/arrays/number_type.h"
#include "engine/vectors/vector_format.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

inline constexpr std::string_view kNpyMark = "\x93NUMPY";

/// What stands before the numbers of a NumPy array.
struct NpyHeader {
    NumberType type;
    bool columnsFirst = false;
    std::vector<std::uint64_t> shape;
    std::size_t dataAt = 0; ///< of the first number
};

/// Of the beginning of a file or of all of it. Errors name the path.
Result<NpyHeader> readNpyHeader(std::string_view bytes, const std::string& path);
/// The array that the bytes hold; refused where they are fewer than the header says.
Result<VectorTable> readNpyTable(const VectorBytes& bytes, const std::string& name, const std::string& path);

} // namespace shelf
