// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace shelf {

/// The text as a POSIX shell takes it for one word, whatever its bytes are; one line of harmless characters.
std::string shellWord(std::string_view text);

/// The last part of a path.
std::string fileNameOnly(std::string_view path);

/// splitText() with its file by name: for what is handed on.
std::string splitWithoutFolder(SplitParameters split);

/// How to train a run once more.
struct RepeatCall {
    std::string command;    ///< 'shelfspace train ...'; files by their names, without the folders
    QStringList conditions; ///< what must hold for it to give this run, as sentences
};
RepeatCall repeatCall(const Run& run);

} // namespace shelf
