// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/map_reader.h"
#include "app/pages/map/map_view_state.h"
#include "app/pages/map/pane/map_measure.h"
#include "app/pages/map/pane/map_source.h"
#include "app/pages/map/selection/map_selection.h"
#include "widgets/map/content/map_content.h"

#include <optional>
#include <vector>

namespace shelf {

/// Clusters of one set of vectors, with their names.
struct FoundGroups {
    GroupChoice choice;
    const float* identity = nullptr; ///< of the vectors
    ProjectionPtr map;               ///< that they are islands of; null: they are groups of the vectors
    std::shared_ptr<const Clustering> clustering;
    std::vector<QString> names;
    std::shared_ptr<const NameLayers> layers; ///< groups in groups
};

/// All that a map's looks come from, besides the map.
struct MapLookSources {
    const MapLookChoice& choice;
    const MapSelection& selection;
    const FoundGroups& groups;
    const MapReader& reader;
    SharedColumn<float> change;                    ///< against the other map
    QualityPtr quality;                            ///< of this map; null: not measured
    std::shared_ptr<const TagSets> tags = {};      ///< null: there are none
    std::shared_ptr<const BookErrors> errors = {}; ///< null: not known
};
/// Gives the content these looks. Colors, which are a look at every book, are made anew only where something
/// they come from is another.
void putLook(MapContent& content, const MapLookSources& look);

/// What books can be colored by, as the menu lists it. comparing: there are two maps; tagged: somebody gave
/// books a name.
std::vector<ColorChoice> offeredColors(const Session& session, bool comparing, bool tagged = false);

/// What stands in place of a map.
struct NoMapWords {
    QString title;
    QString text;
    bool leads = true; ///< by a button to the page that mends it
};
/// Why there is no map of the source; nothing where there is one.
std::optional<NoMapWords> noMapWords(const Session& session, const MapSource& source);
/// "Book-Crossing, mf #2"; empty where there is no such run. 0: the current one.
QString mapTitle(const Session& session, int run = 0);
/// What is said of a map's faithfulness as long as it is not measured.
QString unmeasuredWords(const MapSource& source, bool hasMap);

} // namespace shelf
