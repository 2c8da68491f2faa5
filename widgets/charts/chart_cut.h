// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;

namespace shelf {

/// Leaves of every line only what lies within its axes, for devices that know no clipping: QSvgGenerator up to
/// Qt 6.6 writes what a clip would hide.
void cutAtAxes(QCustomPlot& plot);

} // namespace shelf
