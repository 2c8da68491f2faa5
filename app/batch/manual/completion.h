// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// A shell whose completion of half-written calls this program can write: one script, in English, for
/// everybody who uses the computer.
struct Shell {
    std::string_view name;
    std::string (*script)(const OptionTable& table);
};
std::span<const Shell> shells();

std::string bashCompletion(const OptionTable& table);
std::string zshCompletion(const OptionTable& table);
std::string fishCompletion(const OptionTable& table);

/// What the value of an option is, for a shell that completes it.
enum class ValueKind { words, files, folders, other };
ValueKind valueKind(const OptionEntry& option);
/// The words that it is one of, or some of them.
const std::vector<std::string>& valueWords(const OptionEntry& option);

/// 'it'\''s', with the words parted by blanks.
std::string shellQuoted(std::string_view text);
std::string blankJoined(const std::vector<std::string>& words);
/// The first sentence of a meaning, without what is too long for a line of a list.
std::string briefly(const std::string& meaning);

} // namespace shelf
