// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/titles/works.h"

#include <vector>

namespace shelf {

/// Works of which title and author do not tell whether they are one: the whole title is the same, and one of
/// the two names no author; or the author is the same, and the titles differ by few typing errors, none of
/// them in a number or a short word. Never two volumes of different numbers. Each pair once. Titles that many
/// works have ("Poems") and authors of very many works ("Various") tell nothing, and give none.
std::vector<WorkPair> openEditions(const Catalogue& books, const Works& works);

} // namespace shelf
