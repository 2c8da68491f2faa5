// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/panels/map_strip.h"

namespace shelf {

class MapDrawing;

/// "about 3 s", "about 2 min".
QString roughTime(double seconds);

/// What the strip below a map says and offers.
MapStrip::State stripState(const MapDrawing& drawing);
/// Whether there is a strip at all: not below what is drawn at once.
bool hasStrip(const MapDrawing& drawing);

} // namespace shelf
