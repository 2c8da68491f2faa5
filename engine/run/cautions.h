// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What a person should know before trusting a run's figures, one or two sentences each: what the split lets
/// through, over-fitting and training that went wrong, a model that loses to a baseline, a test part that
/// was looked at before. others: runs beside it, of whatever data.
std::vector<std::string> runCautions(const Run& run, std::span<const Run* const> others = {});

/// "The test part was opened in run ... before this run was trained ..."; empty where it was not.
std::string testCaution(const Run& run, std::span<const Run* const> others);

/// What is wrong with figures among drawn negatives; one sentence.
std::string sampledCaution(int negatives);

} // namespace shelf
