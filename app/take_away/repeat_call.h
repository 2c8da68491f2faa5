// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QStringList>

#include <string>

namespace shelf {

/// How to train a run once more.
struct RepeatCall {
    std::string command;    ///< 'shelfspace train ...'; files by their names, without the folders
    QStringList conditions; ///< what must hold for it to give this run, as sentences
};
RepeatCall repeatCall(const Run& run);

} // namespace shelf
