// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/reading_options.h"

#include <string>
#include <string_view>

namespace shelf {

/// What ids that are the same by this comparison have in common; empty where the id is nothing of the kind.
std::string idKey(std::string_view id, IdComparison by);

/// The id in the spelling that others of it have in common: 1 for "1.0", "1.00" and "001"; for what looks
/// like an ISBN, without hyphens and with a large X. All else as it is.
std::string commonSpelling(std::string_view id);

} // namespace shelf
