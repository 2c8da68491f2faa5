// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/restore.h"
#include "engine/training/fits.h"

namespace shelf {

Result<FitOutcome> fitBlockedSgd(const FitRequest&, const FitObserver&)
{
    return Error{"This model is not built yet"};
}

} // namespace shelf
