// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/console.h"

namespace CLI {
class App;
}

namespace shelf {

/// Each adds one command with its options to the program; parsing it sets console.action.
void addSampleCommand(CLI::App& program, Console& console);
void addInfoCommand(CLI::App& program, Console& console);
void addPresetsCommand(CLI::App& program, Console& console);
void addTrainCommand(CLI::App& program, Console& console);
void addEvaluateCommand(CLI::App& program, Console& console);
void addRecommendCommand(CLI::App& program, Console& console);
void addNeighborsCommand(CLI::App& program, Console& console);
void addClustersCommand(CLI::App& program, Console& console);
void addMapCommand(CLI::App& program, Console& console);
void addExportCommand(CLI::App& program, Console& console);
void addReportCommand(CLI::App& program, Console& console);
void addCompareCommand(CLI::App& program, Console& console);
void addLeaderboardCommand(CLI::App& program, Console& console);
void addSearchCommand(CLI::App& program, Console& console);
void addTourCommand(CLI::App& program, Console& console);

/// A command of that name with --json and --quiet, whose `run` is called once the whole call is understood.
CLI::App& addCommand(CLI::App& program, Console& console, const char* name, const char* description,
                     std::function<int()> run);

} // namespace shelf
