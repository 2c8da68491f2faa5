// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/base/text/message.h"
#include "engine/run/run.h"

#include <string>
#include <vector>

namespace shelf {

/// How many books the run's model knows nothing of and why they are left out; empty where it knows something
/// of all.
Message leftOutLine(const Run& run);

/// Files of an earlier time that bear a name of this export, but are not written anew.
struct EarlierFiles {
    std::vector<std::string> removed; ///< of an earlier export
    std::vector<std::string> left;    ///< not surely so
};
void tellEarlierFiles(const EarlierFiles& files, Console& console);

} // namespace shelf
