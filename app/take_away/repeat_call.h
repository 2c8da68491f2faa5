// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QStringList>

#include <string>

namespace shelf {

/// Whether another program trained the model, and `import` made the run of it.
bool isImported(const Run& run);

/// How to make a run once more.
struct RepeatCall {
    std::string command;    ///< 'shelfspace train ...' or 'shelfspace import ...'; files without the folders
    QStringList conditions; ///< what must hold for it to give this run, as sentences
};
RepeatCall repeatCall(const Run& run);

} // namespace shelf
