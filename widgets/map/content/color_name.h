// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_content.h"

namespace shelf {

/// colorChoiceName(), but what is expected of a reader is called what it is: predicted ratings or scores.
QString colorName(const Dataset& data, ColorChoice choice, ScoreKind expected);
/// What the colors of this map are called.
QString colorName(const MapContent& content);

} // namespace shelf
