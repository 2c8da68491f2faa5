// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/pca/pca_map.h"

#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/projection/make_map.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace shelf {

namespace {

constexpr std::int64_t kMaxComponent = 4096;

std::array<int, 3> componentsOf(const MapParameters& parameters)
{
    const auto& own = parameters.of<PcaMapParameters>();
    return {own.first, own.second, own.third};
}

void addParameters(MapTableBuilder& t)
{
    using namespace fields;
    t.add(integer<1, kMaxComponent, MapParameters>(
              "component_x", trNoop("To the right"),
              trNoop("The principal component that runs to the right."),
              [](auto& s) -> auto& { return s.template of<PcaMapParameters>().first; }),
          always);
    t.add(integer<1, kMaxComponent, MapParameters>(
              "component_y", trNoop("Upward"), trNoop("The principal component that runs upward."),
              [](auto& s) -> auto& { return s.template of<PcaMapParameters>().second; }),
          always);
    t.add(integer<1, kMaxComponent, MapParameters>(
              "component_z", trNoop("Toward you"),
              trNoop("The principal component that runs toward you, in space."),
              [](auto& s) -> auto& { return s.template of<PcaMapParameters>().third; }),
          inSpace);
}

Result<Projection> draw(const DrawRequest& request, const Progress& progress)
{
    const KeptRows kept(request.rows, request.leftOut);
    const MatrixView& rows = kept.view();
    const std::array<int, 3> wanted = componentsOf(request.parameters);
    // Vectors shorter than the map has dimensions fill those they can.
    const std::size_t axes = std::min({static_cast<std::size_t>(std::max(0, request.parameters.dims)),
                                       wanted.size(), std::max<std::size_t>(1, rows.cols)});
    auto map = principalComponents(rows, std::span(wanted).first(axes), progress);
    if (!map)
        return map;
    if (map->dims == 1) { // a line in the plane
        std::vector<float> plane(2 * map->coordinates.size(), 0.0f);
        for (std::size_t i = 0; i < map->coordinates.size(); ++i)
            plane[2 * i] = map->coordinates[i];
        map->coordinates = std::move(plane);
        map->dims = 2;
    }
    map->coordinates = kept.spread(std::move(map->coordinates), std::numeric_limits<float>::quiet_NaN(),
                                   static_cast<std::size_t>(map->dims));
    return map;
}

void describe(const MapParameters& parameters, Projection& map)
{
    const std::array<int, 3> wanted = componentsOf(parameters);
    map.components.assign(wanted.begin(), wanted.end());
    map.components.resize(static_cast<std::size_t>(map.dims));
}

} // namespace

Result<Projection> componentsMap(const MatrixView& rows, std::span<const std::uint8_t> leftOut, int dims,
                                 const Progress& progress)
{
    MapRequest request;
    request.rows = rows;
    request.leftOut = leftOut;
    request.parameters.method = &kPcaMethod;
    request.parameters.dims = dims;
    MapStages stages;
    return makeMap(request, stages, [&](const MapProgress& at) {
        return report(progress, static_cast<std::uint64_t>(at.fraction * 1000), 1000);
    });
}

constinit const LayoutMethod kPcaMethod{
    .key = "pca",
    .title = trNoop("PCA"),
    .explanation = trNoop("the directions of most variance"),
    .note = trNoop("principal components"),
    .axesHaveMeaning = true,
    .parameters = addParameters,
    .faithfulBy = byEuclidean,
    .draw = draw,
    .describe = describe,
};

} // namespace shelf
