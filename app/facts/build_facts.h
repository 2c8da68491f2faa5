// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// What this program was built with and runs on, for a report of what went wrong: names and values, in the order
/// in which they are shown. Nothing of the person but the program's own folders.
using Facts = std::vector<std::pair<std::string, std::string>>;
Facts buildFacts();
/// "NAME: VALUE", a line each.
std::string factsText(const Facts& facts);

} // namespace shelf
