// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_measure.h"

#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kMeasuredAtOnce = 30'000;
/// Fewer points have no neighborhoods to speak of.
constexpr std::size_t kFewest = 3;

} // namespace

void MapMeasure::setMap(const ProjectionPtr& map)
{
    m_map = map;
    m_quality.reset();
}

bool MapMeasure::isQuick(const Projection& map)
{
    return map.points() >= kFewest && map.points() <= kMeasuredAtOnce;
}

void MapMeasure::start(const MapSource& source, Metric metric)
{
    m_jobs.start<Result<MapQuality>>(
        {.title = tr("Measuring the map"), .slot = &m_slot, .quiet = m_map->points() <= kMeasuredAtOnce},
        this,
        [source, map = m_map, metric](JobControl& control) {
            return measureMap(source.rows(), source.data->books, *map, metric, source.leftOut(), 0,
                              control.progress());
        },
        [this, map = m_map](Result<MapQuality> quality) {
            if (map != m_map)
                return;
            if (!quality) {
                emit failed(quality.error());
                return;
            }
            m_quality = std::make_shared<const MapQuality>(std::move(quality).value());
            emit measured(m_quality);
        });
}

} // namespace shelf
