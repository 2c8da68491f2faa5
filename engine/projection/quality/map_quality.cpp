// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/quality/map_quality.h"

#include "engine/base/kept_rows.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/projection/clusters/clusters.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <utility>

namespace shelf {

namespace {

constexpr int kClusters = 20;
constexpr std::size_t kLeastClasses = 4;

bool isGenre(std::string_view name)
{
    return name == "genre" || name == "genres" || name == "Genre" || name == "Genres";
}

/// A number for the first genre of each book, -1 where it has none; empty where the catalogue knows no
/// genres.
std::vector<std::int32_t> genreClasses(const Catalogue& books, std::size_t& count)
{
    const auto column = std::find_if(books.extra.begin(), books.extra.end(),
                                     [](const TextColumn& c) { return isGenre(c.name); });
    count = 0;
    if (column == books.extra.end())
        return {};
    std::map<std::string_view, std::int32_t> numbers;
    std::vector<std::int32_t> classes;
    classes.reserve(column->values.size());
    for (const std::string_view value : column->values) {
        const std::string_view first = trimmed(value.substr(0, value.find('|')));
        classes.push_back(
            first.empty()
                ? -1
                : numbers.try_emplace(first, static_cast<std::int32_t>(numbers.size())).first->second);
    }
    count = numbers.size();
    return classes;
}

} // namespace

Result<MapQuality> measureMap(const MatrixView& rows, const Catalogue& books, const Projection& map,
                              Metric metric, std::span<const std::uint8_t> leftOut, int threads,
                              const Progress& progress)
{
    MapQuality quality;
    const Metric measured = metric == Metric::dot ? Metric::cosine : metric;
    const KeptRows kept(rows, leftOut);
    const KeptRows places(mapView(map), leftOut);
    std::size_t count = 0;
    std::vector<std::int32_t> classes = genreClasses(books, count);
    if (count >= kLeastClasses) {
        quality.classes = tr("genres");
        classes.resize(rows.rows, -1);
        classes = kept.gathered(std::span<const std::int32_t>(classes));
    } else {
        const auto most = static_cast<int>(std::min<std::size_t>(kClusters, kept.view().rows));
        auto clusters = kMeans(kept.view(), most, measured, 1, threads);
        if (!clusters)
            return clusters.error();
        quality.classes = tr("%n clusters", "%n cluster", clusters->count);
        classes = std::move(clusters->member);
    }
    FaithfulnessOptions options;
    options.metric = measured;
    options.classes = classes;
    options.threads = threads;
    auto faith = measureFaithfulness(kept.view(), places.view(), options, progress);
    if (!faith)
        return faith.error();
    quality.faith = std::move(faith).value();
    quality.faith.kept = kept.spread(std::move(quality.faith.kept), std::numeric_limits<float>::quiet_NaN());
    return quality;
}

} // namespace shelf
