// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/commands/commands.h"

#include <span>
#include <string_view>

namespace shelf {

struct BatchCommand {
    std::string_view name;
    void (*add)(const Command& program, Console& console) = nullptr;
};
using BatchCommands = std::span<const BatchCommand>;

/// Those that need no Qt.
BatchCommands plainCommands();
/// All, in the order in which the help lists them (app/batch/qt_commands).
BatchCommands batchCommands();

/// What these commands take, as help, manual page and completion tell it.
OptionTable tableOf(BatchCommands commands);

/// Whether the first word after the program's name is the name of one of the commands.
bool namesCommand(BatchCommands commands, int argc, char** argv);

/// Whether the words after the program's name ask for one of the commands (or --help, --version) and so for
/// no window. A word that is neither a command nor a file counts too: runBatch says what is meant instead.
bool isBatchCall(BatchCommands commands, int argc, char** argv);

/// Says what is wrong with a call that is none of a command, as a JSON document too where the words ask for
/// --json, and returns the exit code that belongs to it.
int refuseCall(const Error& error, int argc, char** argv);

/// Runs the command: results on standard output, progress and messages on standard error. Needs no display.
/// 0 done; 1 the work failed; 2 the words of the call are wrong; 130 stopped by Ctrl+C.
int runBatch(BatchCommands commands, int argc, char** argv);

} // namespace shelf
