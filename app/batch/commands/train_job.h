// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/run/train_run.h"

#include <string>

namespace shelf {

class KeptTraining;

/// Trains and says on standard error how it goes; Ctrl+C ends it with the run as far as it came. Where the
/// settings ask for checkpoints they are saved to `file`. kept: has what it comes to all the while; null
/// where nobody would miss it.
Result<Run> trainWithProgress(const TrainingRequest& request, Console& console, const std::string& file,
                              KeptTraining* kept = nullptr);

Json trainingDocument(const Run& run);
std::string trainingText(const Run& run);

} // namespace shelf
