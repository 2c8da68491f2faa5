// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/option_table.h"

#include <cstddef>
#include <string>

namespace shelf {

/// Columns that text for people is held to: COLUMNS of the environment, else those of the terminal that
/// standard output is, else 80. Never fewer than 40 nor more than 120.
std::size_t helpWidth();
/// Columns that tables are fitted to: COLUMNS, else those of the terminal; 0 where standard output is none.
std::size_t terminalWidth();

/// The words in lines of at most helpWidth() cells.
std::string inLines(const Message& words);

/// What `shelfspace --help` says, in lines of at most `width` cells.
std::string programHelp(const OptionTable& table, std::size_t width);
/// What `shelfspace COMMAND --help` says.
std::string commandHelp(const CommandEntry& command, std::size_t width);

/// "train [OPTIONS] --out RUN [DATA]": a call with what it cannot do without.
std::string usageOf(const CommandEntry& command);
/// The meaning with what the value may be, what it is where it is not given, and what it needs.
Message wholeMeaning(const OptionEntry& option);
/// "-q, --quiet", "--out RUN".
std::string spellingOf(const OptionEntry& option);

} // namespace shelf
