// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "app/batch/options/command_line.h"

namespace shelf {

/// Each adds one command with its options to the program; parsing it sets console.action.
void addSampleCommand(const Command& program, Console& console);
void addFetchCommand(const Command& program, Console& console);
void addPrepareCommand(const Command& program, Console& console);
void addInfoCommand(const Command& program, Console& console);
void addPresetsCommand(const Command& program, Console& console);
void addTrainCommand(const Command& program, Console& console);
void addEvaluateCommand(const Command& program, Console& console);
void addRecommendCommand(const Command& program, Console& console);
void addBlendCommand(const Command& program, Console& console);
void addNeighborsCommand(const Command& program, Console& console);
void addClustersCommand(const Command& program, Console& console);
void addMapCommand(const Command& program, Console& console);
void addExportCommand(const Command& program, Console& console);
void addReportCommand(const Command& program, Console& console);
void addCompareCommand(const Command& program, Console& console);
void addLeaderboardCommand(const Command& program, Console& console);
void addSearchCommand(const Command& program, Console& console);
void addWorkCommand(const Command& program, Console& console);
void addServeCommand(const Command& program, Console& console);
void addGuideCommand(const Command& program, Console& console);
void addTourCommand(const Command& program, Console& console);
void addCacheCommand(const Command& program, Console& console);
void addImportCommand(const Command& program, Console& console);
void addBenchCommand(const Command& program, Console& console);
void addHelpCommand(const Command& program, Console& console);
void addCompletionCommand(const Command& program, Console& console);

/// A command of that name with --json and --quiet, whose `run` is called once the whole call is understood.
Command addCommand(const Command& program, Console& console, const char* name, const Message& meaning,
                   std::function<int()> run);

} // namespace shelf
