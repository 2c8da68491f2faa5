// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shelf {

/// Whether lists and objects lie at most so many deep in each other, told before anything is built of them;
/// braces within texts do not count.
bool isNestedAtMost(std::string_view json, int most);

} // namespace shelf
