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
    auto first = ready(trials, 1);
    return first.empty() ? std::nullopt : std::optional(std::move(first.front()));
}

std::vector<SearchSchedule::Planned> SearchSchedule::ready(const std::vector<Trial>& trials, std::size_t most)
{
    m_exhausted = false;
    std::vector<Planned> all;
    const auto add = [&](int configuration, int rung) {
        if (auto one = planned(configuration, rung))
            all.push_back(std::move(*one));
        return !m_exhausted && all.size() < most;
    };
    if (m_plan.method == SearchMethod::halving) {
        const auto addMissing = [&](int configuration, int rung, const Trial* trial) {
            return trial || add(configuration, rung);
        };
        for (int first = 0;; first += m_bracket) {
            eachOfBracket(trials, first, addMissing);
            if (all.size() >= most || m_exhausted || m_plan.trials > 0)
                return all;
        }
    }
    std::vector<bool> isMade;
    for (const Trial& trial : trials) {
        isMade.resize(std::max(isMade.size(), static_cast<std::size_t>(trial.configuration) + 1));
        isMade[static_cast<std::size_t>(trial.configuration)] = true;
    }
    for (int c = 0; m_plan.trials == 0 || c < m_plan.trials; ++c)
        if (!(static_cast<std::size_t>(c) < isMade.size() && isMade[static_cast<std::size_t>(c)]) &&
            !add(c, 0))
            break;
    return all;
}

std::vector<Trial> SearchSchedule::inOrder(std::vector<Trial> trials)
{
    if (m_plan.method != SearchMethod::halving) {
        std::stable_sort(trials.begin(), trials.end(),
                         [](const Trial& a, const Trial& b) { return a.configuration < b.configuration; });
        return trials;
    }
    std::vector<Trial> ordered;
    std::set<const Trial*> placed;
    const auto place = [&](int, int, const Trial* trial) {
        if (trial && placed.insert(trial).second)
            ordered.push_back(*trial);
        return true;
    };
    for (int first = 0; ordered.size() < trials.size(); first += m_bracket)
        if ((!eachOfBracket(trials, first, place) && m_exhausted) || m_plan.trials > 0)
            break;
    for (const Trial& trial : trials)
        if (!placed.contains(&trial))
            ordered.push_back(trial);
    return ordered;
}

/// Calls visit(configuration, rung, trial) for each trial of the bracket that begins with this draw, null
/// where it is not made yet, rung by rung until one of them lacks a trial or the call returns false. True at
/// the end of the last.
template <class Visit>
bool SearchSchedule::eachOfBracket(const std::vector<Trial>& trials, int first, const Visit& visit)
{
    m_exhausted = false;
    std::vector<int> contestants;
    for (int c = first; c < first + m_bracket; ++c) {
        if (c >= kMostTrials || !values(c))
            break;
        contestants.push_back(c);
    }
    if (contestants.empty()) {
        m_exhausted = true;
        return false;
    }
    const bool shortOfDraws = static_cast<int>(contestants.size()) < m_bracket;
    std::size_t places = contestants.size();
    for (int rung = 0; rung < m_rungs; ++rung) {
        std::vector<const Trial*> finished;
        bool isWhole = true;
        for (const int contestant : contestants) {
            const auto found = std::find_if(trials.begin(), trials.end(), [&](const Trial& trial) {
                return trial.configuration == contestant && trial.rung == rung;
            });
            const Trial* const trial = found == trials.end() ? nullptr : &*found;
            if (!visit(contestant, rung, trial))
                return false;
            isWhole = isWhole && trial;
            if (trial && !trial->failed())
                finished.push_back(trial);
        }
        if (!isWhole)
            return false;
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
    return true;
}

} // namespace shelf
