// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QString>

namespace shelf {

/// Training and validation loss by epoch with the baselines and the best epoch, as an SVG element in the
/// page's own colors. It needs no widget, so that a report can be written on any thread. Empty where there is
/// no curve.
QString lossCurvesSvg(const Run& run);

} // namespace shelf
