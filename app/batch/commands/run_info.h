// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/run/run.h"

#include <cstdint>
#include <string>

namespace shelf {

/// What `info` says of a run: the model and its settings, the data, the split, the figures, the size and what
/// there is to know besides. bytes: of its file; 0: it lies in a project.
Json runDocument(const Run& run, std::uint64_t bytes);
std::string runText(const Run& run, std::uint64_t bytes);

} // namespace shelf
