// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <string>

namespace shelf {

/// The file of a store, in the folder that is called by its name.
inline constexpr const char* kStoreName = "ratings.store";

/// Data as they were read and cleaned, for more ratings than memory holds: in the frame of a run file
/// (engine/output/run_format.h), with checksums, the columns of ratings as they stand in memory.
inline constexpr int kStoreVersion = 1;

/// Whether the path is the file of a store, or a folder with one.
bool looksLikeStore(const std::string& path);

/// The bytes of its file, but for some kilobytes.
std::uint64_t storeSize(const Dataset& data);
/// Writes the file, whole or not at all; over one of its kind that is there.
Status writeStore(const std::string& file, const Dataset& data, const Progress& progress = {});

/// The data, as the readDataset() that was written down gave them. The columns are pages of the file: some
/// hundred megabytes of them are in memory at a time, and what is worked out of them may be in files without
/// names beside the store. All values are looked at once. Refuses what is no store, is from a newer program,
/// is cut short or was changed, and says which.
Result<Dataset> openStore(const std::string& path, const Progress& progress = {});

} // namespace shelf
