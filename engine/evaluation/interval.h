// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace shelf {

/// Where a figure lies with a stated confidence; NaN where it was not worked out.
struct Interval {
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

} // namespace shelf
