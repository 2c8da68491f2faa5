// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/models/model.h"
#include "engine/training/history.h"

#include <cstddef>

namespace shelf {

struct FitRequest;

/// Readers that a ranking is measured by while training, evenly chosen among those with something held out.
inline constexpr std::size_t kRankedUsers = 2000;

/// Whether there is a figure to judge an epoch by.
bool isMeasured(const EpochRecord& record);

/// Measures a model on the held-out part, where there is one: its loss, RMSE and MAE, or NDCG@10 over all
/// books of at most kRankedUsers readers where it predicts no ratings. Stopped by goOn there is no figure.
void measureEpoch(const FitRequest& request, const Model& model, EpochRecord& record, const Progress& goOn);

} // namespace shelf
