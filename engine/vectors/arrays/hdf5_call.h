// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/vectors/arrays/vector_bytes.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Runs the helper that reads HDF5 with these words; the bytes are its standard input, and what it writes is
/// handed to `take` as it comes, or nothing ten times a second: an Error of that ends it. However it ends, by
/// its own word, by a signal, in silence, that is an Error which names `path`.
Status callHdf5Helper(const std::string& program, std::vector<std::string> words, const VectorBytes& bytes,
                      const std::string& path, const std::function<Status(std::string_view)>& take);

} // namespace shelf
