// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/editions.h"

#include <QString>

#include <vector>

namespace shelf {

/// How many other editions of read books are left out, and by what they are told; those that vectors told are
/// named, as far as they are few. Empty where there are none.
QString editionsText(const std::vector<OtherEdition>& editions, const Dataset& data);

} // namespace shelf
