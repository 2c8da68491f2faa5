// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <string>

namespace shelf {

/// How many books the run's model knows nothing of and why they are left out, as a line; empty where it knows
/// something of all.
std::string leftOutLine(const Run& run);

/// "TITLE: nobody rated it in the training part, so the model knows nothing about it".
std::string unlearnedLine(const Run& run, std::int32_t book);

} // namespace shelf
