// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/spread_search.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/search/schedule.h"
#include "engine/search/search_file.h"
#include "engine/spread/work_folder.h"

#include <algorithm>
#include <map>

namespace shelf {

namespace {

/// Names in the order of the draws.
std::string nameOf(const Trial& trial)
{
    std::string number = std::to_string(trial.configuration + 1);
    number.insert(0, 6 - std::min<std::size_t>(6, number.size()), '0');
    return number + '-' + std::to_string(trial.rung);
}

class SpreadSearch {
public:
    SpreadSearch(SearchState& state, const SearchObserver& observer)
        : m_state(state),
          m_observer(observer),
          m_schedule(state.plan),
          m_before(state.trials.size()),
          m_start(work_folder::secondsHere())
    {}

    Status run(WorkLeader& leader, HostWorkers& team,
               const std::function<void(const HostWorkers::Gone&)>& gone)
    {
        if (const Status belongs = checkTrials(m_state); !belongs)
            return belongs;
        m_state.end = SearchEnd::open;
        SpreadJob job;
        job.ready = [this](std::size_t most) { return ready(most); };
        job.take = [this](const WorkTask& result) { return take(result); };
        job.goesOn = [this](const WorkLeader::AtWork& now) { return goesOn(now); };
        job.gone = gone;
        const auto end = spreadWork(leader, team, job);
        m_state.trials = m_schedule.inOrder(std::move(m_state.trials));
        if (!end)
            return end.error();
        if (*end == SpreadEnd::complete && m_state.end == SearchEnd::open)
            m_state.end = m_isExhausted ? SearchEnd::exhausted : SearchEnd::complete;
        return {};
    }

private:
    std::vector<WorkTask> ready(std::size_t most)
    {
        std::vector<WorkTask> tasks;
        if (isTimeUp(0)) {
            m_state.end = SearchEnd::timeUp;
            return tasks;
        }
        for (auto& planned : m_schedule.ready(m_state.trials, most)) {
            Trial trial;
            trial.configuration = planned.configuration;
            trial.rung = planned.rung;
            trial.share = planned.share;
            trial.values = std::move(planned.values);
            trial.message = "-"; // it has no result yet, as one that failed
            tasks.push_back({nameOf(trial), trialDocument(trial, m_state.plan)});
            m_planned.insert_or_assign(tasks.back().name, std::move(trial));
        }
        m_isExhausted = m_schedule.isExhausted();
        return tasks;
    }

    bool take(const WorkTask& result)
    {
        auto trial = parseTrial(result.text, m_state.plan);
        const auto planned = m_planned.find(result.name);
        if (!trial || planned == m_planned.end() || trial->values != planned->second.values ||
            nameOf(*trial) != result.name)
            return false;
        trial->share = planned->second.share;
        m_planned.erase(planned);
        m_state.trials.push_back(std::move(*trial));
        if (m_observer.trial)
            m_observer.trial(m_state);
        return true;
    }

    bool isTimeUp(double atWork) const
    {
        return m_state.plan.seconds > 0 && m_state.seconds() + atWork >= m_state.plan.seconds;
    }

    bool goesOn(const WorkLeader::AtWork& now)
    {
        if (isTimeUp(now.seconds)) {
            m_state.end = SearchEnd::timeUp;
            return false;
        }
        if (!m_observer.progress)
            return true;
        SearchProgress progress;
        progress.trial = static_cast<int>(m_state.trials.size());
        progress.trials = m_schedule.total();
        progress.atWork = now.tasks;
        progress.inTrial = now.done;
        progress.seconds = m_state.seconds() + now.seconds;
        const double done = progress.trial + now.done;
        const double here = done - static_cast<double>(m_before);
        if (progress.trials > 0) {
            progress.fraction = std::min(1.0, done / progress.trials);
            if (here > 1)
                progress.secondsLeft =
                    (work_folder::secondsHere() - m_start) / here * (progress.trials - done);
        }
        if (m_state.plan.seconds > 0)
            progress.fraction = std::max(progress.fraction, progress.seconds / m_state.plan.seconds);
        return m_observer.progress(progress);
    }

    SearchState& m_state;
    const SearchObserver& m_observer;
    SearchSchedule m_schedule;
    std::map<std::string, Trial> m_planned; ///< by name, without a result so far
    std::size_t m_before;                   ///< trials of earlier sittings
    double m_start;
    bool m_isExhausted = false;
};

} // namespace

Result<SearchState> spreadSearch(SearchState state, WorkLeader& leader, HostWorkers& team,
                                 const SearchObserver& observer,
                                 const std::function<void(const HostWorkers::Gone&)>& gone)
{
    return atEdge({tr("search for settings", "a task")}, [&]() -> Result<SearchState> {
        if (const Status valid = checkPlan(state.plan); !valid)
            return valid.error();
        if (const Status done = SpreadSearch(state, observer).run(leader, team, gone); !done)
            return done.error();
        return std::move(state);
    });
}

std::string spreadPlan(const SearchState& state)
{
    SearchState plan = state;
    plan.trials.clear();
    plan.end = SearchEnd::open;
    plan.plan.seconds = 0; // where it ends is no matter of those who make single trials
    plan.plan.trials = 1;
    return searchDocument(plan);
}

TaskWork trialWork(SearchState search, TrialRunner runner)
{
    return [search = std::move(search), runner = std::move(runner)](
               const WorkTask& task,
               const std::function<bool(double)>& progress) -> Result<std::optional<std::string>> {
        auto trial = parseTrial(task.text, search.plan);
        if (!trial)
            return trial.error();
        trial->message = {};
        const double start = work_folder::secondsHere();
        const auto settings = search.settingsOf(*trial);
        const auto result = !settings ? Result<TrialResult>(settings.error())
                                      : runner(*settings, trial->share,
                                               [&](double done, int, int) { return progress(done); });
        if ((!result && result.error().kind == ErrorKind::cancelled) || (result && result->stopped))
            return std::optional<std::string>();
        return std::optional(trialDocument(
            madeTrial(std::move(*trial), result, work_folder::secondsHere() - start), search.plan));
    };
}

} // namespace shelf
