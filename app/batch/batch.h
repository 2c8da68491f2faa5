// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace shelf {

/// Whether the words after the program's name ask for a batch command (or --help, --version) and so for no
/// window. A word that is neither a command nor a file counts too: runBatch says what is meant instead.
bool isBatchCall(int argc, char** argv);

/// Runs the command: results on standard output, progress and messages on standard error. Needs no display.
/// 0 done; 1 the work failed; 2 the words of the call are wrong; 130 stopped by Ctrl+C.
int runBatch(int argc, char** argv);

/// Says the error in one line on standard error, harmless to a terminal; for the window's part of the program
/// too.
void complain(const Error& error);

} // namespace shelf
