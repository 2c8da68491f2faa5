// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace shelf {

/// The multiples within low .. high of a step of 1, 2, 2.5 or 5 times a power of ten that makes at most about
/// `parts` of it; low < high.
std::vector<double> roundTicks(double low, double high, int parts);

/// The powers of ten within low .. high, between: and twice and five times each; 0 < low.
std::vector<double> decadeTicks(double low, double high, bool between = false);

} // namespace shelf
