// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/pane/map_source.h"
#include "app/session/session.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/quality/map_quality.h"

#include <QObject>

#include <memory>

namespace shelf {

using QualityPtr = std::shared_ptr<const MapQuality>;

/// Measures as a job how faithful a map is to the vectors it is drawn from. What is measured of a map that is
/// not the present one any more is dropped.
class MapMeasure : public QObject {
    Q_OBJECT
public:
    explicit MapMeasure(Jobs& jobs, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs) {}

    /// Another map, or none, and nothing measured of it yet.
    void setMap(const ProjectionPtr& map);
    const QualityPtr& quality() const { return m_quality; } ///< null while it is not measured
    /// Whether a map is worth measuring, and in a moment; else it is measured when asked for, since it takes
    /// seconds.
    static bool isQuick(const Projection& map);
    /// Measures the map against the vectors of the source; where it takes seconds as a job that is shown.
    void start(const MapSource& source, Metric metric);

signals:
    void measured(const shelf::QualityPtr& quality);
    void failed(const shelf::Error& error);

private:
    Jobs& m_jobs;
    JobSlot m_slot;
    ProjectionPtr m_map;
    QualityPtr m_quality;
};

} // namespace shelf
