// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/vectors/arrays/vector_table.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace shelf {

/// How the numbers of an array lie in a file.
struct NumberType {
    enum class Kind { real, brain, signedWhole, unsignedWhole, truth };
    Kind kind = Kind::real;
    std::size_t bytes = 4; ///< 1, 2, 4 or 8; of `brain` (bfloat16) 2
    bool bigEndian = false;

    std::string name() const; ///< "float32", "bfloat16", "int8", "bool", ...
    bool isOurs() const { return kind == Kind::real && bytes == 4 && !bigEndian; }
};

/// Bytes that an array of this shape takes; nothing where no number of 64 bits holds it.
std::optional<std::uint64_t> bytesOf(std::span<const std::uint64_t> shape, const NumberType& type);

/// "500 x 12", "12"; "no dimension" of a single number.
std::string shapeOfArray(std::span<const std::uint64_t> shape);

/// Where a table lies in the bytes of a file.
struct TablePlace {
    std::size_t at = 0;
    NumberType type;
    std::uint64_t rows = 0;
    std::uint64_t cols = 0;
    bool columnsFirst = false; ///< Fortran order: one column after another
};

/// The two dimensions of an array that is a table once dimensions of 1 before them are left out; an Error
/// that names the array otherwise, and where there is nothing in it or more rows than can be numbered.
Result<std::pair<std::uint64_t, std::uint64_t>> tableShape(std::span<const std::uint64_t> shape,
                                                           const std::string& name, const std::string& path);

/// The table, as it lies in the file where that is how it is used here. The place must be within the bytes.
VectorValues valuesAt(const VectorBytes& bytes, const TablePlace& place);

} // namespace shelf
