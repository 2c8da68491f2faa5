// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/pane/map_job.h"
#include "app/pages/map/pane/map_source.h"
#include "app/session/last_failure.h"
#include "engine/projection/layout_method.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace shelf {

/// What one canvas draws: the vectors and the settings that are wanted, the work on maps of them, and which
/// of the maps is to be seen. Shows nothing itself.
///
/// Of every run that was chosen lately it keeps the maps and what is still being worked out: a layout goes on
/// while another run is looked at.
class MapDrawing : public QObject {
    Q_OBJECT
public:
    MapDrawing(Session& session, Jobs& jobs, QObject* parent = nullptr);
    ~MapDrawing() override;

    /// Draws from other vectors now.
    void setSource(const MapSource& source);
    const MapSource& source() const { return now().source; }
    /// Principal components and axes are drawn at once; for the others the person presses Start, unless they
    /// have been worked out already.
    void setParameters(const MapParameters& parameters);
    const MapParameters& parameters() const { return m_wanted; }
    void setProblem(const QString& problem); ///< of the form; empty: all is well
    const QString& problem() const { return m_problem; }

    void start();
    void goOn();
    void lengthen(); ///< half as many iterations again
    void setPaused(bool paused) { now().job.setPaused(paused); }
    void stop() { now().job.stop(); }
    bool isRunning() const { return now().job.isRunning(); }
    bool isPaused() const { return now().job.isPaused(); }
    /// What is shown until the layout that is wanted is asked for.
    bool isRunningImmediate() const { return isRunning() && now().job.parameters().method->isImmediate(); }
    bool isStopping() const { return now().job.isStopping(); }
    bool canGoOn() const { return now().job.canGoOn(source(), m_wanted); }
    const MapStanding& standing() const { return now().standing; }
    /// Live positions are sent only while they are looked at.
    void setWatched(bool watched);

    const ProjectionPtr& shown() const { return now().shown; } ///< the map at rest; null: none
    /// Takes up a map that was worked out elsewhere (a saved view), with its settings.
    void showMap(const ProjectionPtr& map);
    bool isImmediate() const { return m_wanted.method->isImmediate(); }
    QString key() const; ///< the wanted settings, as Projection::settings has them
    /// Whether the map shown was drawn by the settings that are wanted now.
    bool isAsWanted() const;

signals:
    /// Another map is to be seen; live: it moves on from the one before, while a model trains.
    void mapShown(const std::shared_ptr<const shelf::Projection>& map, bool live);
    void moved(const std::shared_ptr<const shelf::Projection>& positions);
    void standingChanged();
    void stateChanged();                                            ///< running, paused, out of date ...
    void parametersChanged(const shelf::MapParameters& parameters); ///< by lengthen()

private:
    /// On the maps of one set of vectors.
    struct Work {
        explicit Work(Jobs& jobs) : job(jobs) {}
        MapJob job;
        MapSource source;
        QHash<QString, ProjectionPtr> kept; ///< by their settings
        ProjectionPtr shown;
        MapStanding standing;
        const float* begunFrom = nullptr; ///< the vectors that the job draws
        bool leaving = false;             ///< the job is stopping since other settings are wanted
        bool followsTraining = false;     ///< the shown map is one of a training's
    };

    Work& now() const { return *m_works.front(); }
    std::unique_ptr<Work> makeWork();
    void turnTo(const MapSource& source);
    void prune();
    void wish();
    void leave();
    void begin(bool goOn);
    void begin(bool goOn, const MapParameters& parameters);
    void show(const ProjectionPtr& map);
    void ended(Work& work, const ProjectionPtr& map);
    void failed(Work& work, const Error& error);
    MapParameters components() const; ///< the first principal components

    Session& m_session;
    Jobs& m_jobs;
    LastFailure m_failure;
    MapParameters m_wanted;
    QString m_problem;
    bool m_watched = true;
    /// The present one first, then as they were left, the latest first.
    std::vector<std::unique_ptr<Work>> m_works;
};

} // namespace shelf
