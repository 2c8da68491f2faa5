// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/labels/group_spots.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace shelf {

namespace {

constexpr std::size_t kMostMembers = 4000; ///< of one group that are looked at
constexpr float kSquare = 0.09f;           ///< side, where the whole map is about 2 wide

using Square = std::array<int, 3>;

Square squareOf(const float* place)
{
    return {static_cast<int>(std::floor(place[0] / kSquare)),
            static_cast<int>(std::floor(place[1] / kSquare)),
            static_cast<int>(std::floor(place[2] / kSquare))};
}

std::vector<GroupSpot> spotsOf(const MapSpace& space, const MapContent& content,
                               const std::vector<std::int32_t>& member, const std::vector<QString>& names,
                               const std::vector<std::int32_t>& colorOf)
{
    const std::size_t points = std::min(space.points(), member.size());
    std::vector<std::size_t> sizes(names.size(), 0);
    const auto groupOf = [&](std::size_t i) {
        const bool seen = member[i] >= 0 && static_cast<std::size_t>(member[i]) < names.size() &&
                          !(content.hideContext && content.isOutside(i));
        return seen ? member[i] : -1;
    };
    for (std::size_t i = 0; i < points; ++i)
        if (const std::int32_t group = groupOf(i); group >= 0)
            ++sizes[static_cast<std::size_t>(group)];
    std::vector<std::size_t> met(names.size(), 0);
    std::vector<std::vector<float>> places(names.size());
    for (std::size_t i = 0; i < points; ++i) {
        const std::int32_t group = groupOf(i);
        if (group < 0)
            continue;
        const auto g = static_cast<std::size_t>(group);
        if (met[g]++ % (sizes[g] / kMostMembers + 1) == 0)
            places[g].insert(places[g].end(), space.xyz.begin() + static_cast<std::ptrdiff_t>(3 * i),
                             space.xyz.begin() + static_cast<std::ptrdiff_t>(3 * i + 3));
    }
    std::vector<GroupSpot> spots;
    for (std::size_t g = 0; g < names.size(); ++g)
        if (sizes[g] > 0 && !names[g].isEmpty())
            spots.push_back({static_cast<int>(g), g < colorOf.size() ? colorOf[g] : static_cast<int>(g),
                             sizes[g], names[g], densestPlace(places[g])});
    std::stable_sort(spots.begin(), spots.end(),
                     [](const GroupSpot& a, const GroupSpot& b) { return a.books > b.books; });
    if (spots.size() > SpotLayers::kMostSpots)
        spots.resize(SpotLayers::kMostSpots);
    return spots;
}

} // namespace

std::array<float, 3> densestPlace(std::span<const float> places)
{
    std::map<Square, int> count;
    const auto isPlace = [&](std::size_t i) {
        return std::isfinite(places[i]) && std::isfinite(places[i + 1]) && std::isfinite(places[i + 2]);
    };
    for (std::size_t i = 0; i + 2 < places.size(); i += 3)
        if (isPlace(i))
            ++count[squareOf(&places[i])];
    const auto around = [](const Square& a, const Square& b) {
        return std::abs(a[0] - b[0]) <= 1 && std::abs(a[1] - b[1]) <= 1 && std::abs(a[2] - b[2]) <= 1;
    };
    Square best{};
    int most = 0;
    for (const auto& [square, own] : count) {
        int near = own; // so that of equals the fuller middle wins
        for (int x = -1; x <= 1; ++x)
            for (int y = -1; y <= 1; ++y)
                for (int z = -1; z <= 1; ++z)
                    if (const auto at = count.find({square[0] + x, square[1] + y, square[2] + z});
                        at != count.end())
                        near += at->second;
        if (near > most) {
            most = near;
            best = square;
        }
    }
    std::array<double, 3> sum{};
    double of = 0;
    for (std::size_t i = 0; i + 2 < places.size(); i += 3) {
        if (!isPlace(i) || !around(squareOf(&places[i]), best))
            continue;
        for (std::size_t d = 0; d < 3; ++d)
            sum[d] += static_cast<double>(places[i + d]);
        of += 1;
    }
    std::array<float, 3> middle{};
    for (std::size_t d = 0; d < 3 && of > 0; ++d)
        middle[d] = static_cast<float>(sum[d] / of);
    return middle;
}

SpotLayers groupSpots(const MapSpace& space, const MapContent& content)
{
    SpotLayers layers;
    if (!content.clusters || !content.clusterLabels || content.clusters->count <= 0)
        return layers;
    const auto count =
        std::min(static_cast<std::size_t>(content.clusters->count), content.clusterNames.size());
    const std::vector<QString> own(content.clusterNames.begin(),
                                   content.clusterNames.begin() + static_cast<std::ptrdiff_t>(count));
    layers.member[1] = content.clusters->member;
    layers.spots[1] = spotsOf(space, content, layers.member[1], own, {});
    if (!content.nameLayers)
        return layers;
    const NameLayer& coarse = content.nameLayers->coarse;
    if (coarse.groups && coarse.groups->count > 0 &&
        coarse.groups->member.size() == content.clusters->member.size()) {
        layers.member[0] = coarse.groups->member;
        layers.spots[0] = spotsOf(space, content, layers.member[0], coarse.names, coarse.colorOf);
    }
    const NameLayer& fine = content.nameLayers->fine;
    if (fine.groups && fine.groups->count > 0 &&
        fine.groups->member.size() == content.clusters->member.size()) {
        // Books of groups without parts speak for their group, behind the parts of the others; those in no
        // part of a group that has some speak for none.
        std::vector<std::uint8_t> hasParts(own.size(), 0);
        for (const std::int32_t of : fine.colorOf)
            if (of >= 0 && static_cast<std::size_t>(of) < hasParts.size())
                hasParts[static_cast<std::size_t>(of)] = 1;
        std::vector<QString> names = fine.names;
        std::vector<std::int32_t> colorOf = fine.colorOf;
        const auto parts = static_cast<std::int32_t>(names.size());
        names.insert(names.end(), own.begin(), own.end());
        for (std::size_t g = 0; g < own.size(); ++g)
            colorOf.push_back(static_cast<std::int32_t>(g));
        layers.member[2] = fine.groups->member;
        for (std::size_t i = 0; i < layers.member[2].size(); ++i)
            if (const std::int32_t of = content.clusters->member[i];
                layers.member[2][i] < 0 && of >= 0 &&
                (static_cast<std::size_t>(of) >= hasParts.size() || hasParts[static_cast<std::size_t>(of)] == 0))
                layers.member[2][i] = parts + content.clusters->member[i];
        layers.spots[2] = spotsOf(space, content, layers.member[2], names, colorOf);
    }
    return layers;
}

} // namespace shelf
