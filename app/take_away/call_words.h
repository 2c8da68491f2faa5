// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/split.h"

#include <string>
#include <string_view>

namespace shelf {

/// The text as a POSIX shell takes it for one word, whatever its bytes are; one line of harmless characters.
std::string shellWord(std::string_view text);

/// The last part of a path.
std::string fileNameOnly(std::string_view path);

/// splitText() with its file by name: for what is handed on.
std::string splitWithoutFolder(SplitParameters split);

} // namespace shelf
