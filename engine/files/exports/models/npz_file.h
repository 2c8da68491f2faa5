// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/result.h"
#include "engine/output/atomic_file.h"

#include <span>
#include <string>

namespace shelf {

/// An array of a NumPy archive.
struct NpzArray {
    std::string name; ///< without .npy
    MatrixView values;
};

/// Writes the arrays as NumPy's savez does: a ZIP file of .npy files that are not packed. The same bytes each
/// time.
Status writeNpz(std::span<const NpzArray> arrays, AtomicFile& file);

} // namespace shelf
