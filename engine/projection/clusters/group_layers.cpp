// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/group_layers.h"

#include "engine/base/at_edge.h"
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/projection/clusters/cluster_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr int kFewGroups = 9; ///< so many need no coarser ones
constexpr std::uint32_t kBooksOfAPart = 60;
constexpr std::uint32_t kMostParts = 6;
constexpr int kCoarseWords = 3;
constexpr int kFineWords = 2;
constexpr std::uint64_t kPartSeed = 1;

/// The groups of hdbscan in their own parts.
void takeParts(const Clustering& groups, Clustering& fine)
{
    for (std::size_t i = 0; i < groups.member.size(); ++i)
        fine.member[i] = groups.member[i] < 0 ? -1 : groups.part[i];
}

/// Middles of the groups among prepared rows; rowOf: of each row of the matrix its prepared one, -1: none.
std::vector<float> middlesOf(const ClusterRows& ready, const std::vector<std::int32_t>& rowOf,
                             const Clustering& groups)
{
    const auto count = static_cast<std::size_t>(groups.count);
    std::vector<double> sums(count * ready.cols, 0.0);
    std::vector<double> sizes(count, 0.0);
    for (std::size_t i = 0; i < groups.member.size(); ++i) {
        if (groups.member[i] < 0 || rowOf[i] < 0)
            continue;
        const auto group = static_cast<std::size_t>(groups.member[i]);
        const float* row = ready.row(static_cast<std::size_t>(rowOf[i]));
        for (std::size_t d = 0; d < ready.cols; ++d)
            sums[group * ready.cols + d] += static_cast<double>(row[d]);
        sizes[group] += 1;
    }
    std::vector<float> middles(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        middles[i] = static_cast<float>(sums[i] / std::max(1.0, sizes[i / ready.cols]));
    return middles;
}

Result<GroupLayers> findLayers(const MatrixView& rows, const Clustering& groups, Metric metric,
                               const Catalogue& books, const Progress& progress)
{
    GroupLayers layers;
    const auto count = static_cast<std::size_t>(std::max(0, groups.count));
    std::vector<std::uint8_t> out(rows.rows, 1);
    for (std::size_t i = 0; i < std::min(rows.rows, groups.member.size()); ++i)
        out[i] = groups.member[i] < 0;
    const KeptRows kept(rows, out);
    layers.coarseOf.assign(count, -1);
    layers.fine.method = layers.coarse.method = groups.method;
    layers.fine.member.assign(groups.member.size(), -1);
    if (count == 0 || kept.view().rows == 0)
        return layers;

    const auto ready = clusterRows(kept.view(), metric, [&] { return report(progress, 0, count + 1); });
    if (!ready)
        return ready.error();
    if (groups.count > kFewGroups) {
        const std::vector<float> middles = middlesOf(*ready, kept.places(), groups);
        const auto wanted = static_cast<std::size_t>(std::lround(1.4 * std::sqrt(groups.count)));
        layers.coarseOf =
            joinedGroups({middles.data(), count, ready->cols, ready->cols}, groups.size, wanted);
        layers.coarse.member = groups.member;
        for (std::int32_t& member : layers.coarse.member)
            member = member < 0 ? -1 : layers.coarseOf[static_cast<std::size_t>(member)];
        layers.coarse.count = static_cast<int>(wanted);
        layers.coarse.size.assign(wanted, 0);
        for (std::size_t group = 0; group < count; ++group)
            layers.coarse.size[static_cast<std::size_t>(layers.coarseOf[group])] += groups.size[group];
        layers.coarseNames = clusterNames(books, layers.coarse, kCoarseWords);
    }

    const bool hasParts = groups.part.size() == groups.member.size();
    if (hasParts)
        takeParts(groups, layers.fine);
    for (std::size_t group = 0; group < count && !hasParts; ++group) {
        if (!report(progress, group + 1, count + 1))
            return Error::cancelledByCaller();
        const std::uint32_t parts = std::min(kMostParts, groups.size[group] / kBooksOfAPart);
        if (parts < 2)
            continue;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = i >= groups.member.size() || groups.member[i] != static_cast<std::int32_t>(group);
        const KeptRows own(rows, out);
        const auto found = kMeans(own.view(), static_cast<int>(parts), metric, kPartSeed);
        if (!found)
            return found.error();
        if (found->count < 2)
            continue;
        for (std::size_t i = 0; i < found->member.size(); ++i)
            layers.fine.member[own.source(i)] = layers.fine.count + found->member[i];
        layers.fine.count += found->count;
    }
    numberBySize(layers.fine);
    layers.fineOf.assign(static_cast<std::size_t>(layers.fine.count), -1);
    for (std::size_t i = 0; i < groups.member.size(); ++i)
        if (layers.fine.member[i] >= 0)
            layers.fineOf[static_cast<std::size_t>(layers.fine.member[i])] = groups.member[i];
    layers.fineNames = clusterNames(books, layers.fine, kFineWords);
    return layers;
}

} // namespace

std::vector<std::int32_t> joinedGroups(const MatrixView& middles, std::span<const std::uint32_t> sizes,
                                       std::size_t wanted)
{
    const std::size_t count = middles.rows;
    std::vector<std::int32_t> of(count);
    std::iota(of.begin(), of.end(), 0);
    std::vector<double> weight(sizes.begin(), sizes.end());
    std::vector<double> middle;
    for (std::size_t g = 0; g < count; ++g)
        for (const float value : middles.row(g))
            middle.push_back(static_cast<double>(value));
    const auto isRoot = [&](std::size_t g) { return of[g] == static_cast<std::int32_t>(g); };
    const auto costOf = [&](std::size_t a, std::size_t b) {
        double far = 0;
        for (std::size_t d = 0; d < middles.cols; ++d) {
            const double step = middle[a * middles.cols + d] - middle[b * middles.cols + d];
            far += step * step;
        }
        const double both = weight[a] + weight[b];
        return both > 0 ? far * weight[a] * weight[b] / both : 0.0;
    };
    // Of each group the cheapest of those behind it, so that a step looks at groups, not at all pairs.
    std::vector<std::size_t> partner(count, 0);
    std::vector<double> least(count, std::numeric_limits<double>::infinity());
    const auto lookBehind = [&](std::size_t a) {
        least[a] = std::numeric_limits<double>::infinity();
        for (std::size_t b = a + 1; b < count; ++b)
            if (isRoot(b))
                if (const double cost = costOf(a, b); cost < least[a]) {
                    least[a] = cost;
                    partner[a] = b;
                }
    };
    for (std::size_t a = 0; a < count; ++a)
        lookBehind(a);
    for (std::size_t left = count; left > std::max<std::size_t>(wanted, 1); --left) {
        const auto into =
            static_cast<std::size_t>(std::min_element(least.begin(), least.end()) - least.begin());
        if (!std::isfinite(least[into]))
            break; // numbers that are none
        const std::size_t from = partner[into];
        const double both = std::max(1.0, weight[into] + weight[from]);
        for (std::size_t d = 0; d < middles.cols; ++d) {
            double& at = middle[into * middles.cols + d];
            at = (at * weight[into] + middle[from * middles.cols + d] * weight[from]) / both;
        }
        weight[into] += weight[from];
        for (std::int32_t& root : of)
            if (root == static_cast<std::int32_t>(from))
                root = static_cast<std::int32_t>(into);
        least[from] = std::numeric_limits<double>::infinity();
        for (std::size_t a = 0; a < count; ++a) {
            if (!isRoot(a))
                continue;
            if (a == into || partner[a] == into || partner[a] == from) {
                lookBehind(a);
            } else if (a < into) {
                const double cost = costOf(a, into);
                if (cost < least[a] || (cost == least[a] && into < partner[a])) {
                    least[a] = cost;
                    partner[a] = into;
                }
            }
        }
    }
    std::vector<std::size_t> roots;
    for (std::size_t g = 0; g < count; ++g)
        if (isRoot(g))
            roots.push_back(g);
    std::stable_sort(roots.begin(), roots.end(),
                     [&](std::size_t a, std::size_t b) { return weight[a] > weight[b]; });
    std::vector<std::int32_t> number(count, -1);
    for (std::size_t i = 0; i < roots.size(); ++i)
        number[roots[i]] = static_cast<std::int32_t>(i);
    for (std::int32_t& root : of)
        root = number[static_cast<std::size_t>(root)];
    return of;
}

Result<GroupLayers> groupLayers(const MatrixView& rows, const Clustering& groups, Metric metric,
                                const Catalogue& books, const Progress& progress)
{
    return atEdge({tr("find groups within groups", "a task")},
                  [&] { return findLayers(rows, groups, metric, books, progress); });
}

} // namespace shelf
