// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/parameter_kinds.h"

namespace shelf {

bool always(const RunSettings&)
{
    return true;
}

double factorCount(const RunSettings& s, const Dataset& data)
{
    return static_cast<double>(data.userCount() + data.bookCount()) * s.of<VectorParameters>().factors;
}

bool holdsOut(const RunSettings& s)
{
    return uses<&SharedParameters::epochs>(s) && s.split.kind != SplitKind::none;
}

bool isAdam(const RunSettings& s)
{
    const OptimizerKind kind = s.training.optimizer.kind;
    return uses<&SharedParameters::batches>(s) &&
           (kind == OptimizerKind::adam || kind == OptimizerKind::adamW || kind == OptimizerKind::lazyAdam);
}

} // namespace shelf
