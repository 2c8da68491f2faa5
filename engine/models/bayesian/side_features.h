// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/models/bayesian/gibbs_regression.h"

#include <memory>

namespace shelf {

inline constexpr std::size_t kMostFeatureColumns = 256;

/// What the catalogue says of books (authors, language, year, every further column) as columns of 0 and 1:
/// one for each value that several books share, numbers by ranges of about equally many books, lists by
/// entry. The most frequent kMostFeatureColumns of them.
std::shared_ptr<const FeatureMatrix> bookFeatures(const Dataset& data);
/// The same of readers, from their attributes.
std::shared_ptr<const FeatureMatrix> userFeatures(const Dataset& data);

} // namespace shelf
