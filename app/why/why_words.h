// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/why/why_neighbors.h"
#include "widgets/book/why_panel.h"

namespace shelf {

/// Why two books are neighbors in the words of the window.
WhyWords whyWords(const WhyNeighbors& why, const Run& run);

} // namespace shelf
