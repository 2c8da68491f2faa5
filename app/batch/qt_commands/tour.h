// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/data/dataset.h"
#include "engine/output/file_kind.h"

#include <memory>
#include <string>
#include <vector>

namespace shelf {

struct TourParameters {
    std::string folder;
    std::string preset = "goodbooks-neural";
    int threads = 0;
};

struct TourFile {
    std::string path;
    Message what; ///< one line for people
};

/// All files that a tour may write into its folder.
std::vector<OutputFile> tourFiles();

/// The main job without a window: trains, then writes the run, its curves and map as pictures, neighbors and
/// recommendations, every export and the report.
Result<std::vector<TourFile>> makeTour(const std::shared_ptr<const Dataset>& data,
                                       const TourParameters& parameters, Console& console);

} // namespace shelf
