// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

#include <string>

namespace shelf {

/// What is asked of a run by who looks for a book's neighbors: its name, its settings, the books' ids, titles
/// and authors, `unlearned`, and a model that has the books' vectors and nothing else. Only the sections that
/// tell this are read, and checked; where they do not suffice it is the whole run of loadRunToAsk().
Result<Run> loadBookVectors(const std::string& path, const Progress& progress = {});

} // namespace shelf
