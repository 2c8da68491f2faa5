// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/search.h"
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/parameters/model_kind.h"

#include "engine/parameters/parameter_table.h"
#include "engine/search/schedule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>

namespace shelf {

namespace {

/// The clock of one trial; time spent in the observer, where pauses happen, does not count.
class Stopwatch {
public:
    explicit Stopwatch(std::function<double()> clock)
        : m_clock(clock ? std::move(clock) : std::function<double()>(machineSeconds)), m_start(m_clock())
    {}
    double seconds() const { return m_clock() - m_start - m_waited; }
    template <class Call> auto leaveOut(const Call& call)
    {
        const double before = m_clock();
        auto answer = call();
        m_waited += m_clock() - before;
        return answer;
    }

private:
    static double machineSeconds()
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    std::function<double()> m_clock;
    double m_start;
    double m_waited = 0;
};

class Search {
public:
    Search(SearchState& state, const TrialRunner& runner, const SearchObserver& observer)
        : m_state(state), m_runner(runner), m_observer(observer), m_schedule(state.plan)
    {}

    Status run()
    {
        if (const Status belongs = checkTrials(m_state); !belongs)
            return belongs;
        const Status done = makeTrials();
        m_state.trials = m_schedule.inOrder(std::move(m_state.trials)); // hosts made some of them in another
        return done;
    }

private:
    Status makeTrials()
    {
        m_state.end = SearchEnd::open;
        m_before = m_state.seconds();
        while (!m_stopped) {
            const auto planned = m_schedule.next(m_state.trials);
            if (!planned) {
                m_state.end = m_schedule.isExhausted() ? SearchEnd::exhausted : SearchEnd::complete;
                return {};
            }
            if (timeIsUp(0)) {
                m_state.end = SearchEnd::timeUp;
                return {};
            }
            if (const Status tried = attempt(*planned); !tried)
                return tried;
        }
        return {};
    }

    bool timeIsUp(double inTrial) const
    {
        return m_state.plan.seconds > 0 && m_before + inTrial >= m_state.plan.seconds;
    }

    bool report(Stopwatch& watch, double fraction, int epoch, int epochs)
    {
        if (timeIsUp(watch.seconds())) {
            m_state.end = SearchEnd::timeUp;
            m_stopped = true;
            return false;
        }
        if (!m_observer.progress)
            return true;
        SearchProgress progress;
        progress.trial = static_cast<int>(m_state.trials.size());
        progress.trials = m_schedule.total();
        progress.inTrial = fraction;
        progress.epoch = epoch;
        progress.epochs = epochs;
        progress.seconds = m_before + watch.seconds();
        estimate(progress);
        if (watch.leaveOut([&] { return m_observer.progress(progress); }))
            return true;
        m_stopped = true;
        return false;
    }

    /// Of the two ends, trials and time, the one that is nearer.
    void estimate(SearchProgress& progress) const
    {
        const double done = progress.trial + progress.inTrial;
        if (progress.trials > 0) {
            progress.fraction = std::min(1.0, done / progress.trials);
            if (done > 0.5)
                progress.secondsLeft = progress.seconds / done * (progress.trials - done);
        }
        if (m_state.plan.seconds > 0) {
            progress.fraction = std::max(progress.fraction, progress.seconds / m_state.plan.seconds);
            const double left = m_state.plan.seconds - progress.seconds;
            progress.secondsLeft = progress.secondsLeft < 0 ? left : std::min(left, progress.secondsLeft);
        }
    }

    Status attempt(const SearchSchedule::Planned& planned)
    {
        Trial trial;
        trial.configuration = planned.configuration;
        trial.rung = planned.rung;
        trial.share = planned.share;
        trial.values = planned.values;
        Stopwatch watch(m_observer.clock);
        const auto settings = m_state.settingsOf(trial);
        Result<TrialResult> result =
            !settings ? Result<TrialResult>(settings.error())
                      : m_runner(*settings, trial.share, [&](double fraction, int epoch, int epochs) {
                            return report(watch, fraction, epoch, epochs);
                        });
        if (m_stopped || (!result && result.error().kind == ErrorKind::cancelled) ||
            (result && result->stopped)) {
            m_stopped = true;
            return {};
        }
        m_state.trials.push_back(madeTrial(std::move(trial), result, watch.seconds()));
        m_before += m_state.trials.back().seconds;
        if (m_observer.trial)
            m_observer.trial(m_state);
        return {};
    }

    SearchState& m_state;
    const TrialRunner& m_runner;
    const SearchObserver& m_observer;
    SearchSchedule m_schedule;
    double m_before = 0; ///< seconds of all trials done
    bool m_stopped = false;
};

} // namespace

SearchObjective defaultObjective(const RunSettings& settings, const Dataset* data)
{
    const bool ranks = data ? settings.kind->ranks(*data) : settings.kind->ranksOnly;
    return ranks ? SearchObjective::ndcg : SearchObjective::rmse;
}

bool isBetter(SearchObjective objective, double a, double b)
{
    return objective == SearchObjective::ndcg ? a > b : a < b;
}

std::string_view methodName(SearchMethod method)
{
    return method == SearchMethod::halving ? "halving" : "random";
}

std::string_view objectiveName(SearchObjective objective)
{
    switch (objective) {
    case SearchObjective::mae:
        return "mae";
    case SearchObjective::ndcg:
        return "ndcg@10";
    case SearchObjective::rmse:
        break;
    }
    return "rmse";
}

double SearchState::seconds() const
{
    double sum = 0;
    for (const Trial& trial : trials)
        sum += trial.seconds;
    return sum;
}

int SearchState::best() const
{
    int best = -1;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        if (trials[i].failed())
            continue;
        if (best < 0) {
            best = static_cast<int>(i);
            continue;
        }
        const Trial& leader = trials[static_cast<std::size_t>(best)];
        if (trials[i].share != leader.share ? trials[i].share > leader.share
                                            : isBetter(plan.objective, trials[i].objective, leader.objective))
            best = static_cast<int>(i);
    }
    return best;
}

Result<RunSettings> SearchState::settingsOf(const Trial& trial) const
{
    RunSettings settings = plan.base;
    for (std::size_t i = 0; i < plan.axes.size() && i < trial.values.size(); ++i)
        if (const Status set = setParameter(settings, plan.axes[i].key, trial.values[i]); !set)
            return set.error();
    if (const Status valid = checkSettings(settings); !valid)
        return valid.error();
    return settings;
}

Trial madeTrial(Trial planned, const Result<TrialResult>& result, double seconds)
{
    planned.seconds = seconds;
    if (!result) {
        planned.message = result.error().message.empty() ? tr("It failed") : Message(result.error().message);
        return planned;
    }
    planned.objective = result->objective;
    planned.epochs = result->epochs;
    planned.bestEpoch = result->bestEpoch;
    if (!std::isfinite(planned.objective))
        planned.message = tr("The training diverged: its result is no number");
    return planned;
}

Status checkTrials(const SearchState& state)
{
    SearchSchedule schedule(state.plan);
    for (const Trial& trial : state.trials) {
        const auto* drawn =
            trial.configuration < kMostTrials ? schedule.values(trial.configuration) : nullptr;
        if (!drawn || *drawn != trial.values || trial.rung >= schedule.rungs())
            return Error::failure(
                tr("Trial %1 does not belong to this search").arg(std::to_string(trial.configuration + 1)),
                tr("Begin a new search"));
    }
    return {};
}

Status checkPlan(const SearchPlan& plan, const Dataset* data)
{
    if (const Status valid = checkSettings(plan.base); !valid)
        return valid;
    if (plan.base.split.kind == SplitKind::none)
        return Error::usageError(tr("A search needs held-out ratings to judge by"),
                                 tr("Choose another split than none"));
    if (plan.axes.empty())
        return Error::usageError(tr("Nothing is varied"), tr("Choose a parameter to vary"));
    if (plan.axes.size() > kMostAxes)
        return Error::usageError(tr("Too many parameters are varied at once"));
    for (std::size_t i = 0; i < plan.axes.size(); ++i) {
        if (const Status fits = checkAxis(plan.axes[i], plan.base); !fits)
            return fits;
        for (std::size_t j = 0; j < i; ++j)
            if (plan.axes[j].key == plan.axes[i].key)
                return Error::usageError(tr("%1 is varied twice").arg(plan.axes[i].key), tr("Name it once"));
    }
    if (plan.trials < 0 || plan.trials > kMostTrials)
        return Error::usageError(
            tr("The number of trials has to lie within 0 and %1").arg(std::to_string(kMostTrials)));
    if (!(plan.seconds >= 0) || !std::isfinite(plan.seconds))
        return Error::usageError(tr("The time for a search cannot be negative"));
    if (plan.trials == 0 && plan.seconds == 0)
        return Error::usageError(tr("The search would never end"), tr("Give a number of trials or a time"));
    if (plan.objective != SearchObjective::ndcg && defaultObjective(plan.base, data) == SearchObjective::ndcg)
        return Error::usageError(plan.base.kind->ranksOnly
                                     ? tr("This model predicts no ratings that an error could be measured of")
                                     : tr("These data have no ratings that an error could be measured of"),
                                 tr("Judge it by ndcg@10"));
    return {};
}

Result<SearchState> runSearch(SearchState state, const TrialRunner& runner, const SearchObserver& observer)
{
    return atEdge({tr("search for settings", "a task")}, [&]() -> Result<SearchState> {
        if (const Status valid = checkPlan(state.plan); !valid)
            return valid.error();
        if (const Status done = Search(state, runner, observer).run(); !done)
            return done.error();
        return std::move(state);
    });
}

} // namespace shelf
