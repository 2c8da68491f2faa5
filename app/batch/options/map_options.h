// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "app/batch/options/command_line.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/projection.h"
#include "engine/run/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// What a call says of the map it wants.
struct MapOptions {
    std::string method{layoutMethods().front()->key};
    int dims = 0;                     ///< 0: nothing is said
    std::vector<std::string> changes; ///< key=value
    std::int64_t seed = -1;
    int threads = 0;
};

/// Whether the call says how many dimensions the map has.
bool saysDims(const MapOptions& options);

void addMapOptions(const Command& command, MapOptions& options);
Result<MapParameters> mapParameters(const MapOptions& options);
/// Tells below the options of the parameters of every method, a line each.
void addMapParameterHelp(const Command& command);

/// makeMap of the run's book vectors with a progress line; Ctrl+C stops a layout where it stands.
Result<Projection> mapWithProgress(const Run& run, const MapParameters& parameters, int threads,
                                   Console& console);

} // namespace shelf
