// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/data/dataset.h"
#include "engine/vectors/arrays/vector_bytes.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// A matrix of floats, row-major, a row a book. Cheap to copy.
struct VectorValues {
    std::shared_ptr<void> owner;
    float* data = nullptr; ///< rows * cols
    std::size_t rows = 0;
    std::size_t cols = 0;

    MatrixView view() const { return {data, rows, cols, cols}; }
    std::span<float> row(std::size_t r) const { return {data + r * cols, cols}; }
};

/// Vectors as a file has them, before anybody gave their rows names.
struct VectorTable {
    VectorValues values;
    /// A key a row, as the file has them; empty where its rows have none.
    TextList keys;
    /// Other columns of the same file, each a text a row; `name` as the file writes it.
    std::vector<TextColumn> columns;
    /// A file that names the rows and was named by the file or found beside it; empty: none was.
    std::string labels;
    std::vector<Warning> notes;     ///< what was assumed or left out
    std::vector<std::size_t> noted; ///< rows of which `notes` say that they are no vectors; ascending
    bool tookIdColumn = false;      ///< whether VectorOptions::idColumn was a column of this file
};

} // namespace shelf
