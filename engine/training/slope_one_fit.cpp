// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/restore.h"
#include "engine/training/fits.h"

namespace shelf {

Result<FitOutcome> fitSlopeOne(const FitRequest&, const FitObserver&)
{
    return Error{"This model is not built yet"};
}

Result<std::shared_ptr<const Model>> restoreSlopeOne(RestoreRequest&&)
{
    return Error{"This model is not built yet"};
}

} // namespace shelf
