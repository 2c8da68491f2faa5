// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/name_layers.h"

#include "widgets/look/text.h"

#include <utility>

namespace shelf {

namespace {

NameLayer layerOf(Clustering groups, const std::vector<std::string>& names, std::vector<std::int32_t> colorOf)
{
    NameLayer layer;
    for (const std::string& name : names)
        layer.names.push_back(textOf(name));
    layer.names.resize(static_cast<std::size_t>(groups.count));
    layer.colorOf = std::move(colorOf);
    layer.groups = std::make_shared<const Clustering>(std::move(groups));
    return layer;
}

} // namespace

std::shared_ptr<const NameLayers> nameLayersOf(GroupLayers layers, const Clustering& groups)
{
    std::vector<std::int32_t> largest(static_cast<std::size_t>(layers.coarse.count), -1);
    for (std::size_t group = 0; group < layers.coarseOf.size(); ++group) {
        const std::int32_t coarse = layers.coarseOf[group];
        if (coarse < 0 || static_cast<std::size_t>(coarse) >= largest.size())
            continue;
        std::int32_t& known = largest[static_cast<std::size_t>(coarse)];
        if (known < 0 || groups.size[group] > groups.size[static_cast<std::size_t>(known)])
            known = static_cast<std::int32_t>(group);
    }
    auto made = std::make_shared<NameLayers>();
    if (layers.coarse.count > 0)
        made->coarse = layerOf(std::move(layers.coarse), layers.coarseNames, std::move(largest));
    if (layers.fine.count > 0)
        made->fine = layerOf(std::move(layers.fine), layers.fineNames, std::move(layers.fineOf));
    return made;
}

} // namespace shelf
