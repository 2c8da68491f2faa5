// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_drawing.h"

#include "engine/projection/replay.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMostKept = 12;     ///< maps of one set of vectors
constexpr int kMostAtRest = 6;    ///< sets of vectors whose maps are kept though nothing is drawn of them
constexpr int kLeastMore = 50;    ///< iterations
constexpr int kWithNeighbors = 1; ///< of the resting ones that keep what a layout begins with, which is large

bool isSame(const RunPtr& a, const RunPtr& b)
{
    return a && b && a->model == b->model; // a run that was measured anew has the same model
}

} // namespace

MapDrawing::MapDrawing(Session& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_failure(session)
{
    m_works.push_back(makeWork());
    connect(&session, &Session::runRemoved, this, &MapDrawing::prune);
    connect(&session, &Session::datasetChanged, this, &MapDrawing::prune);
}

MapDrawing::~MapDrawing() = default;

std::unique_ptr<MapDrawing::Work> MapDrawing::makeWork()
{
    auto made = std::make_unique<Work>(m_jobs);
    Work* work = made.get();
    const auto isNow = [this, work] { return work == m_works.front().get(); };
    connect(&work->job, &MapJob::standing, this, [this, work, isNow](const MapStanding& standing) {
        work->standing = standing;
        if (isNow())
            emit standingChanged();
    });
    connect(&work->job, &MapJob::moved, this, [this, work, isNow](const ProjectionPtr& positions) {
        if (isNow() && positions && !work->leaving)
            emit moved(positions);
    });
    connect(&work->job, &MapJob::ended, this, [this, work](const ProjectionPtr& map) { ended(*work, map); });
    connect(&work->job, &MapJob::failed, this, [this, work](const Error& error) { failed(*work, error); });
    connect(&work->job, &MapJob::stateChanged, this, [this, isNow] {
        if (isNow())
            emit stateChanged();
    });
    return made;
}

void MapDrawing::setSource(const MapSource& source)
{
    const SourceChange change(this->source(), source);
    if (change.isOther && !change.isNextEpoch)
        turnTo(source);
    else
        now().source = source;
    if (change.isNextEpoch && isRunning())
        return; // the next epoch is drawn when this one is done
    if (source.isTraining()) {
        if (change.isOther)
            begin(false);
        return;
    }
    if (change.isOther && now().shown)
        show(now().shown); // as it was left
    if (change.isOther || change.isOtherContent)
        wish();
}

// The work on the vectors before goes on where it is long, and what came of it stays at hand.
void MapDrawing::turnTo(const MapSource& source)
{
    Work& before = now();
    const bool stays = before.source.run && !before.source.empty();
    if (!stays || before.job.parameters().method->isImmediate())
        before.job.abandon();
    before.job.setWatched(false);
    std::unique_ptr<Work> next;
    const auto known = std::find_if(m_works.begin(), m_works.end(), [&](const auto& work) {
        return source.identity() && work->source.identity() == source.identity();
    });
    if (known != m_works.end()) {
        next = std::move(*known);
        m_works.erase(known);
    } else {
        next = makeWork();
    }
    next->source = source;
    next->job.setWatched(m_watched);
    m_works.insert(m_works.begin(), std::move(next));
    if (!stays)
        m_works.erase(m_works.begin() + 1);
    prune();
}

/// Forgets the maps of runs that are gone, and of those that were left long ago.
void MapDrawing::prune()
{
    int resting = 0;
    const auto isOver = [&](const std::unique_ptr<Work>& work) {
        const RunEntry* entry = m_session.findRun(work->source.runNumber);
        if (!entry || !isSame(entry->run, work->source.run))
            return true;
        if (work->job.isRunning())
            return false;
        if (++resting > kWithNeighbors)
            work->job.forgetNeighbors();
        return resting > kMostAtRest;
    };
    m_works.erase(std::remove_if(m_works.begin() + 1, m_works.end(), isOver), m_works.end());
}

void MapDrawing::setParameters(const MapParameters& parameters)
{
    m_wanted = parameters;
    wish();
    emit stateChanged();
}

void MapDrawing::setProblem(const QString& problem)
{
    m_problem = problem;
    emit stateChanged();
}

QString MapDrawing::key() const
{
    return QString::fromStdString(mapSettingsText(m_wanted));
}

bool MapDrawing::isAsWanted() const
{
    return shown() && QString::fromStdString(shown()->settings) == key();
}

/// What the settings ask for: shown from memory, drawn at once, or left to Start.
void MapDrawing::wish()
{
    Work& work = now();
    if (work.source.empty()) {
        work.job.abandon();
        return emit stateChanged();
    }
    if (work.job.isRunning() && !work.source.isTraining() && !work.job.parameters().method->isImmediate()) {
        if (QString::fromStdString(mapSettingsText(work.job.parameters())) != key())
            leave();
        return emit stateChanged();
    }
    if (const auto have = work.kept.constFind(key()); have != work.kept.constEnd()) {
        if (*have != work.shown || work.job.isRunning()) {
            work.job.abandon();
            show(*have);
        }
    } else if (isImmediate() && m_problem.isEmpty()) {
        begin(false);
    } else if (!work.shown) {
        begin(false, components()); // something to look at until Start is pressed
    } else if (work.job.isRunning()) {
        work.job.abandon(); // there again at once
        show(work.shown);
    }
    emit stateChanged();
}

// Long work is not thrown away for settings that may be put back: it is stopped, as by the button, and kept.
// What is wanted instead begins when it is at rest.
void MapDrawing::leave()
{
    Work& work = now();
    work.leaving = true;
    if (!work.job.isStopping())
        work.job.stop();
    if (const auto have = work.kept.constFind(key()); have != work.kept.constEnd())
        show(*have); // in place of what moved
}

MapParameters MapDrawing::components() const
{
    MapParameters parameters;
    parameters.dims = m_wanted.dims;
    return parameters;
}

void MapDrawing::start()
{
    begin(false);
}

void MapDrawing::goOn()
{
    begin(true);
}

void MapDrawing::begin(bool goOn)
{
    // While it trains a map has to keep up with it.
    if (source().isTraining())
        begin(false, isImmediate() && m_problem.isEmpty() ? m_wanted : components());
    else if (m_problem.isEmpty())
        begin(goOn, m_wanted);
}

void MapDrawing::begin(bool goOn, const MapParameters& parameters)
{
    Work& work = now();
    if (work.source.empty())
        return;
    m_failure.retract();
    work.standing = {};
    work.begunFrom = work.source.identity();
    emit standingChanged();
    const RunEntry* entry = m_session.findRun(work.source.runNumber);
    work.job.start(work.source, parameters, goOn, tr("Map of %1").arg(entry ? entry->name : QString()));
}

void MapDrawing::show(const ProjectionPtr& map)
{
    now().shown = map;
    emit mapShown(map, source().isTraining() && now().followsTraining);
}

void MapDrawing::ended(Work& work, const ProjectionPtr& map)
{
    if (work.source.isTraining()) {
        // Turned to the map before it, so that one sees what the training did and not how the axes fell.
        show(work.shown && work.followsTraining ? turnedTo(*map, *work.shown) : map);
        work.followsTraining = true;
        if (work.begunFrom != work.source.identity())
            begin(false); // an epoch has come meanwhile
        return;
    }
    if (work.kept.size() >= kMostKept)
        work.kept.clear();
    work.kept.insert(QString::fromStdString(map->settings), map);
    const bool leaving = std::exchange(work.leaving, false);
    if (&work != &now()) { // seen when its run is chosen again
        work.shown = map;
        return;
    }
    if (!leaving)
        return show(map);
    if (!work.kept.contains(key()) && !(isImmediate() && m_problem.isEmpty()))
        show(map);
    wish();
}

void MapDrawing::failed(Work& work, const Error& error)
{
    m_failure.report(error);
    const bool leaving = std::exchange(work.leaving, false);
    if (&work != &now())
        return;
    if (work.shown)
        show(work.shown); // what was seen before the failure
    if (leaving)
        wish();
    emit stateChanged();
}

void MapDrawing::lengthen()
{
    if (!isAsWanted())
        return;
    const int more = std::max(kLeastMore, shown()->iterations / 2);
    if (const Status status = shelf::lengthen(m_wanted, shown()->iterations + more); !status)
        return m_session.reportError(status.error());
    emit parametersChanged(m_wanted);
    begin(true);
}

void MapDrawing::setWatched(bool watched)
{
    m_watched = watched;
    now().job.setWatched(watched);
}

void MapDrawing::showMap(const ProjectionPtr& map)
{
    now().kept.insert(QString::fromStdString(map->settings), map);
    if (auto parameters = parseMapSettings(map->settings))
        m_wanted = *parameters;
    wish();
    if (shown() != map)
        show(map);
}

} // namespace shelf
