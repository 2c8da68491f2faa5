// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"
#include "engine/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// A usage error for the first word of a command's call that is no option of the command (with the nearest one
/// that is), has no value where it needs one, or for what the call lacks. Values are not looked at.
Status checkWords(const CommandEntry& command, std::span<const std::string> words);

/// "Did you mean 'train'?"; empty where no choice is near.
Message guess(std::string_view word, std::span<const std::string_view> choices);
/// The same of the options of a command.
Message guessOption(const CommandEntry& command, std::string_view word);

} // namespace shelf
