// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/size/units.h"

#include <QHeaderView>

#include <algorithm>

namespace shelf {

/// Gives a column so many pixels at the usual font, more where the letters are larger, and never less than
/// its heading needs.
inline void giveRoom(QHeaderView* header, int column, int pixels)
{
    header->resizeSection(column,
                          std::max(static_cast<int>(theme::scaled(pixels)), header->sectionSizeHint(column)));
}

} // namespace shelf
