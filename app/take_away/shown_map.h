// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/run/run.h"
#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace shelf {

/// The map as it stands on the screen, to be taken away. A value, for work on any thread.
struct ShownMap {
    MapContent content;
    MapCamera camera;
    QString title;
    std::shared_ptr<const Run> run;            ///< whose books are shown; null while it trains
    std::shared_ptr<const Projection> map;     ///< of that run at rest; null: none
    std::shared_ptr<const MapQuality> quality; ///< of that map; null: not measured yet
    std::function<QImage(int book)> covers = {}; ///< that stand on it; on any thread; empty: none do
};

/// Makes exports take this map, its groups, its colors and its measures, which are measured where nobody has
/// yet. Of a map of another run than the call's they take only the picture.
void takeShownMap(ExportCall& call, const ShownMap& shown);

/// Writes the map as a web page into this file; the call's run is the map's.
Result<WrittenFiles> writeShownPage(const ExportCall& call, const ShownMap& shown, const std::string& file);

} // namespace shelf
