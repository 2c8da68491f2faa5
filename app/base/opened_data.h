// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/dataset.h"
#include "engine/files/opened/opened_cache.h"

namespace shelf {

/// Where this program keeps data as they were read: in the user's folder for what can be had again.
OpenedCache openedCache();
/// What this source gives, read or made and cleaned as it says; from the cache where it is there.
Result<Dataset> readAgain(const DataSource& source, const Progress& progress = {});
/// How many bytes openedCache() may take, from now on, in this process; else what the window's settings say.
void chooseOpenedLimit(std::uint64_t bytes);

} // namespace shelf
