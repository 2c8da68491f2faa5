// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What help and manual page say besides the options.

struct ProgramSection {
    const char* title; ///< of the manual page: "ENVIRONMENT"
    Message text;
};
/// What holds for all commands.
std::vector<ProgramSection> programSections();

/// One thing of a list, and what is to be said of it; for the manual page alone, which is English.
struct NamedFact {
    std::string name;
    std::string meaning;
};
std::vector<NamedFact> environmentFacts();
std::vector<NamedFact> fileFacts();
std::vector<NamedFact> exitFacts();

/// Calls that a person may try, with what they do.
std::vector<CallExample> examplesOf(std::string_view command);
/// Of all commands, in their order.
std::vector<CallExample> allExamples();
/// Calls that open the window.
std::vector<CallExample> windowCalls();

/// "sse2, avx2 or avx512".
Message instructionNames();

} // namespace shelf
