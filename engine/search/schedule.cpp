// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/schedule.h"

#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kMostRungs = 5;
constexpr int kBracketWithoutTrials = 9; ///< draws a bracket where only time ends the search
constexpr int kRedraws = 200;
constexpr double kSmallestRatingsShare = 1.0 / 9;

/// The least share of the training that still says something.
double smallestShare(const RunSettings& base)
{
    const Parameter* epochs = findParameter("epochs");
    if (!epochs || !epochs->applies(base))
        return kSmallestRatingsShare;
    if (base.training.steps > 0)
        return 1.0 / static_cast<double>(base.training.steps);
    const int least = base.kind->fewestEpochs ? base.kind->fewestEpochs(base) : 1;
    return std::min(1.0, static_cast<double>(std::max(1, least)) / std::max(1, base.training.epochs));
}

} // namespace

SearchSchedule::SearchSchedule(const SearchPlan& plan) : m_plan(plan)
{
    if (plan.method != SearchMethod::halving)
        return;
    m_bracket = plan.trials > 0 ? plan.trials : kBracketWithoutTrials;
    const double least = smallestShare(plan.base);
    int kept = m_bracket;
    while (m_rungs < kMostRungs && kept >= kHalvingFactor) {
        if (std::pow(kHalvingFactor, -m_rungs) < least * (1 - 1e-9))
            break;
        kept /= kHalvingFactor;
        ++m_rungs;
    }
}

double SearchSchedule::share(int rung) const
{
    return std::pow(static_cast<double>(kHalvingFactor), rung - (m_rungs - 1));
}

int SearchSchedule::total() const
{
    if (m_plan.trials == 0)
        return 0;
    int total = 0;
    for (int rung = 0, count = m_plan.trials; rung < m_rungs; ++rung, count /= kHalvingFactor)
        total += count;
    return total;
}

const std::vector<std::string>* SearchSchedule::values(int configuration)
{
    while (static_cast<int>(m_values.size()) <= configuration) {
        Random random(m_plan.seed, m_values.size());
        std::vector<std::string> drawn;
        for (int attempt = 0; attempt < kRedraws; ++attempt) {
            drawn.clear();
            for (const SearchAxis& axis : m_plan.axes)
                drawn.push_back(drawValue(axis, random));
            if (m_seen.insert(drawn).second)
                break;
            drawn.clear();
        }
        if (drawn.empty())
            return nullptr;
        m_values.push_back(std::move(drawn));
    }
    return &m_values[static_cast<std::size_t>(configuration)];
}

std::optional<SearchSchedule::Planned> SearchSchedule::planned(int configuration, int rung)
{
    const std::vector<std::string>* drawn = configuration < kMostTrials ? values(configuration) : nullptr;
    if (!drawn) {
        m_exhausted = true;
        return {};
    }
    return Planned{configuration, rung, share(rung), *drawn};
}

std::optional<SearchSchedule::Planned> SearchSchedule::next(const std::vector<Trial>& trials)
{
    m_exhausted = false;
    if (m_plan.method == SearchMethod::halving) {
        for (int first = 0;; first += m_bracket) {
            if (auto trial = nextOfBracket(trials, first, m_bracket))
                return trial;
            if (m_exhausted || m_plan.trials > 0)
                return {};
        }
    }
    int count = 0;
    for (const Trial& trial : trials)
        count = std::max(count, trial.configuration + 1);
    if (m_plan.trials > 0 && count >= m_plan.trials)
        return {};
    return planned(count, 0);
}

std::optional<SearchSchedule::Planned> SearchSchedule::nextOfBracket(const std::vector<Trial>& trials,
                                                                     int first, int count)
{
    std::vector<int> contestants;
    for (int c = first; c < first + count; ++c) {
        if (c >= kMostTrials || !values(c))
            break;
        contestants.push_back(c);
    }
    if (contestants.empty()) {
        m_exhausted = true;
        return {};
    }
    const bool shortOfDraws = static_cast<int>(contestants.size()) < count;
    std::size_t places = contestants.size();
    for (int rung = 0; rung < m_rungs; ++rung) {
        std::vector<const Trial*> finished;
        for (const int contestant : contestants) {
            const auto found = std::find_if(trials.begin(), trials.end(), [&](const Trial& trial) {
                return trial.configuration == contestant && trial.rung == rung;
            });
            if (found == trials.end())
                return planned(contestant, rung);
            if (!found->failed())
                finished.push_back(&*found);
        }
        std::stable_sort(finished.begin(), finished.end(), [&](const Trial* a, const Trial* b) {
            if (a->objective != b->objective)
                return isBetter(m_plan.objective, a->objective, b->objective);
            return a->configuration < b->configuration;
        });
        places = std::max<std::size_t>(1, places / kHalvingFactor);
        contestants.clear();
        for (std::size_t i = 0; i < std::min(places, finished.size()); ++i)
            contestants.push_back(finished[i]->configuration);
    }
    m_exhausted = shortOfDraws;
    return {};
}

} // namespace shelf
