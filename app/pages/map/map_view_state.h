// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/book_filter_text.h"
#include "app/pages/map/selection/map_selection.h"
#include "app/pages/map/selection/picked_range.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/projection/map_parameters.h"
#include "widgets/map/content/map_camera.h"
#include "widgets/map/content/map_content.h"
#include "widgets/map/panels/groups_panel.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// How the map looks, as the person chose it; where the books lie is no part of it.
struct MapLookChoice {
    ColorChoice color;
    ScaleOptions scale;
    bool sizeByRatings = false;
    bool titles = true;
    bool covers = false;
    bool legend = true;
    bool hideContext = false;
    DensityStyle density = DensityStyle::none;
    std::vector<int> emphasized; ///< categories picked out by the legend
    std::optional<ValueRange> emphasizedRange;
    GroupChoice groups; ///< those found, where the color is that of the groups
    FilterText filter;
};

/// One step of looking at the map: what undo goes back to and a kept view holds.
struct MapViewState {
    MapLookChoice look;
    BookSet marked;
    std::vector<BookSet> isolated;
    std::vector<PickedRange> ranges; ///< in the histograms
    MapCamera camera;
    bool hasCamera = false;
    std::weak_ptr<const Projection> map; ///< the one that the camera looks at; not kept in a file
};

/// A state together with the map's settings as JSON: columns by name and books by id, so that it fits other
/// data with the same books.
std::string viewToJson(const MapViewState& state, const MapParameters& parameters, const Dataset& data);

struct RestoredView {
    MapViewState state;
    MapParameters parameters;
};
/// What the data do not know (a column, a book) is left out; text that is no view is an Error.
Result<RestoredView> viewFromJson(const std::string& text, const Dataset& data);

} // namespace shelf
