// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/top_n.h"
#include "widgets/readers/taste_bars.h"

#include <vector>

namespace shelf {

/// What a reader reads: by genre where the catalogue has one, else by language; the largest six.
QVector<TasteEntry> tasteOf(const Dataset& data, const std::vector<RatedBook>& rated);

} // namespace shelf
