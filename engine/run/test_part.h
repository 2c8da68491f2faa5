// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/run/run.h"

namespace shelf {

/// Opens the test part: measures the run's model on it, rankings over all books and, where it predicts
/// ratings, their errors, with intervals. What has been opened before comes back as it was found then. Keep
/// the result in a copy of the run (Run::test) and save that, so that it stays known that the test part was
/// looked at. Errors: no test part was set aside; cancelled.
Result<TestResult> openTest(const Run& run, int threads = 0, const Progress& progress = {});

/// Whether two runs set the same ratings of the same data aside for testing.
bool sameTest(const Run& a, const Run& b);

} // namespace shelf
