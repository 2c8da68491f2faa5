// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace shelf {

/// Binary cross-entropy of a logit against 1 (positive) or 0, and its slope by the logit.
struct LogisticLoss {
    double loss = 0;
    double slope = 0;
};

inline LogisticLoss logisticLoss(double logit, bool positive)
{
    const double toward = positive ? -logit : logit; // the loss is ln(1 + e^toward)
    const double small = std::exp(-std::abs(toward));
    const double share = toward > 0 ? 1 / (1 + small) : small / (1 + small);
    return {std::max(toward, 0.0) + std::log1p(small), positive ? -share : share};
}

} // namespace shelf
