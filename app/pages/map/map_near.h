// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/pane/map_source.h"

#include <QObject>

#include <vector>

namespace shelf {

/// The books nearest to the selected one: in the space that a map is drawn from, and on the map itself, where
/// it may lie. Shows nothing.
class MapNear : public QObject {
    Q_OBJECT
public:
    MapNear(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// In the space of these vectors. found() follows, and again where it takes a while.
    void look(const MapSource& source);
    /// On the map of these vectors; null, or not wanted: none.
    void lookOnMap(const MapSource& source, const ProjectionPtr& map, bool wanted);

signals:
    /// Nearest first; none are known by now, or ever, where `neighbors` is empty. book -1: none is selected.
    void found(int book, const std::vector<shelf::Neighbor>& neighbors);
    void foundOnMap(const std::vector<int>& books);

private:
    Session& m_session;
    Jobs& m_jobs;
    JobSlot m_inSpace, m_onMap;
    const float* m_identity = nullptr; ///< of the vectors asked for last
    ProjectionPtr m_map;               ///< asked for last; null: none
};

} // namespace shelf
