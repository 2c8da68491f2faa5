// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/model_kind.h"
#include "engine/parameters/settings.h"

namespace shelf {

// To which settings a parameter that several kinds share means anything.

bool always(const RunSettings& settings);

template <bool SharedParameters::*kMember> bool uses(const RunSettings& settings)
{
    return settings.kind->uses(settings).*kMember;
}

/// Numbers in the vectors of all readers and books: ModelKind::size of models that are hardly more.
double factorCount(const RunSettings& settings, const Dataset& data);
bool holdsOut(const RunSettings& settings);
bool isAdam(const RunSettings& settings);

/// Whether it is one of these.
template <OptimizerKind... kKinds> bool usesOptimizer(const RunSettings& s)
{
    return uses<&SharedParameters::batches>(s) && ((s.training.optimizer.kind == kKinds) || ...);
}

template <ScheduleKind kKind> bool usesSchedule(const RunSettings& s)
{
    return uses<&SharedParameters::schedule>(s) && s.training.schedule.kind == kKind;
}

} // namespace shelf
