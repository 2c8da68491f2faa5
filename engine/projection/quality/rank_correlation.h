// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace shelf {

/// Spearman's rank correlation of two columns of one length, ties given their mean rank; NaN where either is
/// constant.
double spearmanCorrelation(std::span<const double> x, std::span<const double> y);

} // namespace shelf
