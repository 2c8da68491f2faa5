// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/search/search.h"
#include "engine/spread/spread_work.h"
#include "engine/spread/work_helper.h"

#include <string>

namespace shelf {

/// As runSearch(), with the trials made by workers: the same trials, in the same order, whoever made which of
/// them and when. Of a time limit the training of all workers counts. While it goes on the newest trial is
/// the last one. gone: a worker is gone, and the others go on.
Result<SearchState> spreadSearch(SearchState state, WorkLeader& leader, HostWorkers& team,
                                 const SearchObserver& observer,
                                 const std::function<void(const HostWorkers::Gone&)>& gone);

/// What workers need to know of a search, as a search's document: the same whenever it is gone on with.
std::string spreadPlan(const SearchState& state);

/// What a worker does with the trials of that search.
TaskWork trialWork(SearchState search, TrialRunner runner);

} // namespace shelf
