// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/running_job.h"
#include "app/pages/map/pane/map_source.h"
#include "engine/projection/make_map.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

class Jobs;

/// How far a map is.
struct MapStanding {
    MapProgress::Stage stage = MapProgress::Stage::projecting;
    double fraction = 0;
    int iteration = 0;
    int iterations = 0;
    std::vector<CostPoint> curve;
};

/// Draws one map at a time as a job. The worker leaves its latest positions in a feed; a timer of the
/// window's thread takes them out, thirty times a second, while somebody looks.
class MapJob : public QObject {
    Q_OBJECT
public:
    explicit MapJob(Jobs& jobs, QObject* parent = nullptr);
    ~MapJob() override;

    /// Begins, in place of what may still be running. goOn: from where the layout of the same settings ended,
    /// if it was the last one or was stopped.
    void start(const MapSource& source, const MapParameters& parameters, bool goOn, const QString& title);
    void setPaused(bool paused) { m_job.setPaused(paused); }
    void stop() { m_job.stop(); } ///< the map is kept as far as it came
    /// What a layout begins with is found anew next time; where layouts rest is kept.
    void forgetNeighbors();
    /// Drops what is running: nothing of it is told any more.
    void abandon();

    bool isRunning() const { return m_job.isRunning(); }
    bool isPaused() const { return m_job.isPaused(); }
    bool isStopping() const { return m_job.isStopping(); }
    /// Of the run that is under way, or was the last.
    const MapParameters& parameters() const { return m_parameters; }
    /// Whether a start with goOn would go on from a layout.
    bool canGoOn(const MapSource& source, const MapParameters& parameters) const;
    /// Live positions are sent only while they are looked at.
    void setWatched(bool watched);

signals:
    void stateChanged(); ///< started, paused, resumed, asked to stop or ended
    void standing(const shelf::MapStanding& standing);
    void moved(const std::shared_ptr<const shelf::Projection>& positions);
    void ended(const std::shared_ptr<const shelf::Projection>& map);
    void failed(const shelf::Error& error); ///< also where it was stopped before there was a map

private:
    struct Feed;
    struct Outcome;
    MapStages stagesFor(const MapParameters& parameters) const; ///< with the layout to go on from, if any
    void drain();
    void finish(int serial, const std::shared_ptr<Outcome>& outcome);

    Jobs& m_jobs;
    RunningJob m_job;
    QTimer m_timer;
    std::shared_ptr<Feed> m_feed;
    MapParameters m_parameters;
    MapSource m_source;
    MapStages m_stages; ///< of m_source
    /// Where stopped layouts of m_source rest, by their MapStages::layoutSettings.
    std::map<std::string, std::shared_ptr<const LayoutState>> m_resting;
    int m_serial = 0;
    bool m_watched = true;
};

} // namespace shelf
