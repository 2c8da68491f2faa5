// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

#include <QString>

namespace shelf {

/// Writes the whole run as one HTML page that needs no other file: data, split, settings, curves, baselines,
/// layers, embedding statistics, map, neighbors, recommendations and how to repeat it.
Status writeReport(const Run& run, const QString& file);

} // namespace shelf
