// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/typed_values.h"
#include "engine/neighbors/nearest.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace shelf {

struct LayoutMethod;

/// All methods in the order in which they are offered; the first draws where none is named.
std::span<const LayoutMethod* const> layoutMethods();
/// Null where there is no such key.
const LayoutMethod* findLayoutMethod(std::string_view key);

enum class MapStart { pca, random };

/// Everything that decides where the books lie on a map, besides the model's vectors.
/// What a method has for itself stands in structs of its own: see TypedValues.
struct MapParameters : TypedValues {
    const LayoutMethod* method = layoutMethods().front(); ///< never null
    int dims = 2;
    Metric metric = Metric::euclidean; ///< of the neighbors that a layout keeps; euclidean or cosine
    MapStart start = MapStart::pca;    ///< where the books of a layout lie at first
    std::uint64_t seed = 1;
};

} // namespace shelf
