// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_job.h"

#include "app/jobs/jobs.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_cost.h"

#include <QLocale>

#include <atomic>
#include <mutex>

namespace shelf {

namespace {

constexpr int kDrainInterval = 33; // ms
constexpr std::size_t kMostResting = 4;
constexpr double kNotWorthALine = 1; ///< seconds

QString whereItStands(const MapProgress& progress)
{
    const QLocale locale;
    switch (progress.stage) {
    case MapProgress::Stage::neighbors:
        return shelf::MapJob::tr("finding neighbors");
    case MapProgress::Stage::affinities:
        return shelf::MapJob::tr("weighing neighbors");
    case MapProgress::Stage::projecting:
        return {};
    case MapProgress::Stage::layout:
        break;
    }
    return shelf::MapJob::tr("iteration %1 of %2")
        .arg(locale.toString(progress.step->iteration), locale.toString(progress.step->iterations));
}

/// The pace so far, over the layout alone: the stages before it are no measure for it.
class TimeLeft {
public:
    double operator()(const MapProgress& progress)
    {
        if (progress.stage != MapProgress::Stage::layout || !progress.step)
            return -1;
        const int iteration = progress.step->iteration;
        if (m_first < 0) {
            m_first = iteration;
            m_start = Clock::now();
            return -1;
        }
        const double seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        const int done = iteration - m_first;
        return done < 5 || seconds < 0.3 ? -1 : seconds / done * (progress.step->iterations - iteration);
    }

private:
    using Clock = std::chrono::steady_clock;
    int m_first = -1;
    Clock::time_point m_start;
};

} // namespace

/// Between the worker, which overwrites, and the window, which takes the latest.
struct MapJob::Feed {
    std::mutex mutex;
    MapStanding standing;
    std::shared_ptr<const Projection> positions;
    bool fresh = false;
    std::atomic<bool> wanted{true};
};

struct MapJob::Outcome {
    Result<Projection> map;
    MapStages stages;
};

MapJob::MapJob(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs), m_job(jobs)
{
    m_timer.setInterval(kDrainInterval);
    connect(&m_timer, &QTimer::timeout, this, &MapJob::drain);
    connect(&m_job, &RunningJob::changed, this, &MapJob::stateChanged);
}

MapJob::~MapJob()
{
    blockSignals(true); // who listens is being taken down as well
    if (m_job.isRunning())
        m_jobs.cancel(m_job.id());
}

bool MapJob::canGoOn(const MapSource& source, const MapParameters& parameters) const
{
    return source.identity() != nullptr && source.identity() == m_source.identity() &&
           shelf::canGoOn(stagesFor(parameters), parameters);
}

MapStages MapJob::stagesFor(const MapParameters& parameters) const
{
    if (shelf::canGoOn(m_stages, parameters))
        return m_stages;
    MapStages stages = m_stages;
    for (const auto& [settings, layout] : m_resting) {
        stages.layout = layout;
        stages.layoutSettings = settings;
        if (shelf::canGoOn(stages, parameters))
            return stages;
    }
    return m_stages;
}

void MapJob::start(const MapSource& source, const MapParameters& parameters, bool goOn, const QString& title)
{
    abandon();
    if (source.identity() != m_source.identity()) {
        m_stages = {};
        m_resting.clear();
    }
    m_source = source;
    m_parameters = parameters;
    m_feed = std::make_shared<Feed>();
    m_feed->wanted = m_watched;

    const auto work = [feed = m_feed, source, parameters, goOn, stages = stagesFor(parameters)](
                          JobControl& control) -> Result<std::shared_ptr<Outcome>> {
        MapRequest request;
        request.rows = source.rows();
        request.books = &source.data->books;
        request.leftOut = source.leftOut();
        request.parameters = parameters;
        request.goOn = goOn;
        TimeLeft timeLeft;
        const MapObserver observer = [&](const MapProgress& progress) {
            MapStanding standing{progress.stage, progress.fraction, 0, 0, {}};
            std::shared_ptr<Projection> positions;
            if (const LayoutStep* step = progress.step) {
                standing.iteration = step->iteration;
                standing.iterations = step->iterations;
                standing.curve.assign(step->curve.begin(), step->curve.end());
                if (feed->wanted && !step->position.empty()) {
                    positions = std::make_shared<Projection>();
                    positions->method = parameters.method->key;
                    positions->dims = step->dims;
                    positions->coordinates.assign(step->position.begin(), step->position.end());
                    positions->iterations = step->iteration;
                }
            }
            {
                const std::lock_guard lock(feed->mutex);
                feed->standing = std::move(standing);
                if (positions)
                    feed->positions = std::move(positions);
                feed->fresh = true;
            }
            return control.report(progress.fraction, whereItStands(progress), timeLeft(progress));
        };
        auto outcome = std::make_shared<Outcome>(Outcome{Error{}, stages});
        outcome->map = makeMap(request, outcome->stages, observer);
        return outcome;
    };

    Jobs::Options options;
    options.title = title;
    options.slot = &m_job.slot();
    options.canPause = true;
    options.quiet = roughMapSeconds(source.rows(), parameters) < kNotWorthALine;
    m_job.begin(m_jobs.start<Result<std::shared_ptr<Outcome>>>(
        options, this, work, [this, serial = ++m_serial](const Result<std::shared_ptr<Outcome>>& outcome) {
            finish(serial,
                   outcome ? *outcome : std::make_shared<Outcome>(Outcome{outcome.error(), m_stages}));
        }));
    m_timer.start();
    emit stateChanged();
}

void MapJob::abandon()
{
    if (!isRunning())
        return;
    ++m_serial;
    m_jobs.cancel(m_job.id());
    m_job.end();
    m_timer.stop();
    m_feed.reset();
    emit stateChanged();
}

void MapJob::forgetNeighbors()
{
    if (isRunning())
        return;
    m_stages.neighbors.reset();
    m_stages.prepared.clear();
}

void MapJob::setWatched(bool watched)
{
    m_watched = watched;
    if (m_feed)
        m_feed->wanted = watched;
}

void MapJob::drain()
{
    if (!m_feed)
        return;
    MapStanding now;
    std::shared_ptr<const Projection> positions;
    {
        const std::lock_guard lock(m_feed->mutex);
        if (!m_feed->fresh)
            return;
        now = m_feed->standing;
        positions.swap(m_feed->positions);
        m_feed->fresh = false;
    }
    emit standing(now);
    if (positions)
        emit moved(positions);
}

void MapJob::finish(int serial, const std::shared_ptr<Outcome>& outcome)
{
    if (serial != m_serial)
        return;
    drain();
    m_timer.stop();
    m_feed.reset();
    m_job.end();
    m_stages = std::move(outcome->stages);
    if (outcome->map && outcome->map->stopped && m_stages.layout) {
        if (m_resting.size() >= kMostResting)
            m_resting.clear();
        m_resting[m_stages.layoutSettings] = m_stages.layout;
    }
    emit stateChanged();
    if (outcome->map)
        emit ended(std::make_shared<const Projection>(std::move(*outcome->map)));
    else
        emit failed(outcome->map.error());
}

} // namespace shelf
