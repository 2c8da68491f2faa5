// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/fit.h"

namespace shelf {

// One function a family, each in a file of its own; fitModel() chooses.

Result<FitOutcome> fitBlockedSgd(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitSlopeOne(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitNeighborhood(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitSvdpp(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitBayesian(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitPopularity(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitIals(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitEase(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitBpr(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitLightGcn(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitNcf(const FitRequest& request, const FitObserver& observer);
Result<FitOutcome> fitTwoTower(const FitRequest& request, const FitObserver& observer);

} // namespace shelf
