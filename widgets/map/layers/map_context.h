// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/map_frame.h"

namespace shelf {

/// The look that makeMapLook() gives, with what is outside the filter as a small grey context under
/// everything else. pointScale: a factor for every radius; workers null: in the caller's thread.
MapLook makeFilteredLook(const MapContent& content, const MapInk& ink, double pointScale = 1,
                         Workers* workers = nullptr);

/// Can be pointed at, picked and titled: inside the filter or asked about, and drawn.
inline bool isPickable(const MapContent& content, const MapLook& look, std::size_t book)
{
    return look.size[book] > 0 && !(look.dim[book] && content.isOutside(book));
}

} // namespace shelf
