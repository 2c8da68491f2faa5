// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/presets.h"
#include "engine/search/schedule.h"
#include "engine/search/search_file.h"

#include <cmath>
#include <string>

namespace shelf {

inline SearchPlan toyPlan(SearchMethod method, int trials)
{
    SearchPlan plan;
    plan.base = *presetSettings("mf");
    plan.base.training.steps = 0;
    plan.base.training.epochs = 27;
    plan.axes = {*parseAxis("learning_rate=0.0001:1:log", plan.base),
                 *parseAxis("factors=4:64:log", plan.base)};
    plan.method = method;
    plan.trials = trials;
    return plan;
}

/// A landscape with its lowest point at a learning rate of 0.01, the deeper the longer one trains.
inline double landscape(const RunSettings& settings, double share)
{
    const double off = std::log10(settings.training.optimizer.learningRate) + 2;
    return 1 + off * off + 0.1 / share;
}

struct Toy {
    int calls = 0;
    int stopAt = -1; ///< the call during which it is stopped
    double spent = 0;

    TrialRunner runner()
    {
        return [this](const RunSettings& settings, double share,
                      const TrialProgress& progress) -> Result<TrialResult> {
            ++calls;
            spent += share;
            TrialResult result;
            if (progress && !progress(0.5, 1, 2))
                result.stopped = true;
            result.objective = landscape(settings, share);
            result.epochs = 1;
            return result;
        };
    }
    SearchObserver observer()
    {
        SearchObserver observer;
        observer.progress = [this](const SearchProgress&) { return calls != stopAt; };
        return observer;
    }
};

inline SearchState searched(const SearchPlan& plan, const TrialRunner& runner,
                            const SearchObserver& observer = {})
{
    SearchState state;
    state.plan = plan;
    return *runSearch(state, runner, observer);
}

/// The document without what a clock decides.
inline std::string timeless(SearchState state)
{
    for (Trial& trial : state.trials)
        trial.seconds = 0;
    return searchDocument(state);
}

} // namespace shelf
