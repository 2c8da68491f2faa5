// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_job.h"

#include "app/jobs/jobs.h"
#include "engine/search/train_trial.h"

#include <QLocale>

#include <mutex>
#include <optional>
#include <utility>

namespace shelf {

namespace {

constexpr int kDrainInterval = 100; // ms

QString whereItStands(const SearchProgress& at)
{
    const QLocale locale;
    const QString trial = locale.toString(at.trial + 1);
    return at.trials > 0 ? SearchJob::tr("trial %1 of %2").arg(trial, locale.toString(at.trials))
                         : SearchJob::tr("trial %1").arg(trial);
}

} // namespace

struct SearchJob::Feed {
    std::mutex mutex;
    std::optional<SearchState> state;
    std::optional<SearchProgress> progress;
};

SearchJob::SearchJob(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_job(jobs), m_failure(session)
{
    m_timer.setInterval(kDrainInterval);
    connect(&m_timer, &QTimer::timeout, this, &SearchJob::drain);
    connect(&m_job, &RunningJob::changed, this, &SearchJob::stateChanged);
    connect(&session, &Session::datasetChanged, this, [this] {
        stop();
        if (!isRunning())
            setState({});
    });
}

SearchJob::~SearchJob() = default;

void SearchJob::setState(const SearchState& state)
{
    if (isRunning())
        return;
    m_state = state;
    emit searchChanged();
    emit stateChanged();
}

void SearchJob::start(const SearchState& state)
{
    if (isRunning() || !m_session.dataset())
        return;
    m_failure.retract();
    m_state = state;
    m_data = m_session.dataset();
    m_feed = std::make_shared<Feed>();
    const auto work = [search = state, data = m_data,
                       feed = m_feed](JobControl& control) mutable -> Result<SearchState> {
        if (const Status fits = checkPlan(search.plan, data.get()); !fits)
            return fits.error();
        const std::string fingerprint = dataFingerprint(*data);
        if (search.trials.empty()) {
            search.dataName = data->name;
            search.fingerprint = fingerprint;
        } else if (const Status same = checkData(search, *data); !same) {
            return same.error();
        }
        SearchObserver observer;
        observer.progress = [&](const SearchProgress& at) {
            {
                const std::lock_guard lock(feed->mutex);
                feed->progress = at;
            }
            return control.report(at.fraction, whereItStands(at), at.secondsLeft);
        };
        observer.trial = [&](const SearchState& now) {
            const std::lock_guard lock(feed->mutex);
            feed->state = now;
        };
        const SearchObjective objective = search.plan.objective;
        return runSearch(std::move(search), trainingTrials(data, objective), observer);
    };
    Jobs::Options options;
    options.title = tr("Searching settings of %1").arg(QString::fromStdString(state.plan.base.preset));
    options.slot = &m_job.slot();
    options.canPause = true;
    m_job.begin(m_jobs.start<Result<SearchState>>(
        options, this, work, [this](const Result<SearchState>& outcome) { finish(outcome); }));
    m_timer.start();
    emit searchChanged();
    emit stateChanged();
}

void SearchJob::drain()
{
    if (!m_feed)
        return;
    std::optional<SearchState> state;
    std::optional<SearchProgress> progress;
    {
        const std::lock_guard lock(m_feed->mutex);
        state.swap(m_feed->state);
        progress.swap(m_feed->progress);
    }
    if (state) {
        m_state = std::move(*state);
        emit searchChanged();
    }
    if (progress)
        emit progressed(*progress);
}

void SearchJob::finish(const Result<SearchState>& outcome)
{
    drain();
    m_timer.stop();
    m_feed.reset();
    m_job.end();
    if (outcome)
        m_state = *outcome;
    else
        m_failure.report(outcome.error());
    // Other data may have been opened meanwhile: what was found belongs to those before.
    if (std::exchange(m_data, {}) != m_session.dataset())
        m_state = {};
    emit searchChanged();
    emit stateChanged();
}

} // namespace shelf
