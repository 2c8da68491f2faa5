// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_frame.h"

#include <vector>

namespace shelf {

/// The look that makeMapLook() gives, with the filter on it: what is outside becomes a small grey context
/// under everything, or nothing at all. pointScale: a factor for every radius.
MapLook makeFilteredLook(const MapContent& content, const MapInk& ink, double pointScale = 1);

/// What lies over what, as PointRaster takes it: in space what is nearer, in the plane small over large where
/// sizes differ; the context always lies lowest. Empty: later books over earlier ones.
std::vector<float> layersOf(const MapContent& content, const MapFrame& frame, const MapLook& look);

/// Can be pointed at, picked and titled: inside the filter and drawn.
inline bool isPickable(const MapContent& content, const MapLook& look, std::size_t book)
{
    return look.size[book] > 0 && (!content.isOutside(book) || static_cast<int>(book) == content.selected);
}

} // namespace shelf
