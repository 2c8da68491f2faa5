// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <string>

namespace shelf {

struct StoreRequest {
    DataSource source;
    std::string folder; ///< made where it is missing; a store that is there is replaced
    std::uint64_t memory = std::uint64_t{512} << 20; ///< bytes that the process may have in memory
};
inline constexpr std::uint64_t kLeastStoreMemory = std::uint64_t{64} << 20;

/// Reads and cleans data as readDataset() does, with the ratings in files of the folder that have no names,
/// and writes them as a store; returns them. Whatever stops it, no part of a store is left. Where the ids and
/// the catalogue alone take more than the memory it gives up and says so; of that, only Linux tells.
Result<Dataset> prepareStore(const StoreRequest& request, const Progress& reading = {},
                             const Progress& writing = {});

} // namespace shelf
