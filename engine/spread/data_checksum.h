// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <string>

namespace shelf {

/// 16 hexadecimal digits that change with anything of the data that a model can learn from or is judged by:
/// ratings, times and what is held out, ids, catalogue and attributes. dataFingerprint() is of the ratings
/// alone.
std::string dataChecksum(const Dataset& data);

} // namespace shelf
