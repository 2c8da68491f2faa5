// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What of the window's settings the command line follows, which knows no Qt: a small file of key=value lines,
/// "shared-settings" in the person's data folder. The window writes it.
struct SharedSettings {
    std::optional<std::uint64_t> openedLimit = {}; ///< of the cache of opened data, bytes
    std::string unsavedWork = {};                  ///< the folder of unsaved work; empty: the data folder
    std::vector<std::string> alsoThere = {};       ///< folders in which some of it may lie besides

    bool operator==(const SharedSettings&) const = default;
};

/// Lines that make no sense, and a file that is not there, say nothing. folder: the data folder.
SharedSettings readSharedSettings(const std::string& folder);
/// Reads it, lets it be changed and writes it anew, where that made another of it. Not for the GUI thread.
Status changeSharedSettings(const std::string& folder, const std::function<void(SharedSettings&)>& change);

/// Where unsaved work is kept, and where some may lie from before: the first is the one for new work.
std::vector<std::string> placesOfUnsavedWork(const std::string& folder);

} // namespace shelf
