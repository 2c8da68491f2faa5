// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/manifest.h"

#include <string>

namespace shelf {

/// A run in the journal that is not in the session.
struct KeptRun {
    std::string folder; ///< of its session
    JournalEntry entry;
    bool own = false; ///< kept since this start of the program

    std::string path() const { return folder + '/' + entry.file; }
};

} // namespace shelf
