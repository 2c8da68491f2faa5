// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/catalogue_beside.h"

#include "engine/data/archives/packed_names.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/locate.h"
#include "engine/data/ratings/part_names.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <tuple>

namespace shelf {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostLookedAt = 10'000; ///< names: it may be anybody's folder

/// How likely a file of this stem is a catalogue: the place among the names that formats give theirs.
std::size_t placeAmongNames(const std::string& stem)
{
    std::size_t place = 0;
    for (const RatingsFormat* format : ratingsFormats())
        for (const std::string_view name : format->stems.books) {
            if (stem == name)
                return place;
            ++place;
        }
    return place;
}

} // namespace

bool lacksTitles(const Dataset& data)
{
    const auto& titles = data.books.titles;
    return std::all_of(titles.begin(), titles.end(), [](std::string_view title) { return title.empty(); });
}

std::string catalogueBeside(const DataSource& source)
{
    if (source.ratings.empty() || !source.books.empty())
        return {};
    const fs::path ratings(source.ratings);
    using Rank = std::tuple<std::size_t, std::size_t, std::string>; // place, length, name
    std::optional<Rank> best;
    std::error_code problem;
    std::size_t seen = 0;
    const fs::path folder = ratings.has_parent_path() ? ratings.parent_path() : fs::path(".");
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end && seen < kMostLookedAt;
         at.increment(problem), ++seen) {
        const fs::path& file = at->path();
        std::error_code unseen;
        if (file.filename() == ratings.filename() || isLeftBySystem(file.filename().string()) ||
            !(hasTableEnding(file) || findNamelessFile(file.string())) ||
            partByName(file.string()) != &DataSource::books || !at->is_regular_file(unseen))
            continue;
        Rank rank(placeAmongNames(stemOf(file)), file.filename().string().size(), file.string());
        if (!best || rank < *best)
            best = std::move(rank);
    }
    return best ? std::get<std::string>(*best) : std::string();
}

} // namespace shelf
