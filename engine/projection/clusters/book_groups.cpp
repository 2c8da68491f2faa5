// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/book_groups.h"

#include "engine/base/text/listed.h"

#include <algorithm>
#include <map>
#include <set>

namespace shelf {

namespace {

constexpr int kFurtherWords = 3;
constexpr std::uint64_t kGroupSeed = 1;

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string name;
    for (const std::string& word : words)
        addToList(name, word);
    return name;
}

/// Numbers of the clusters that share their name with another; those without any do not count.
std::vector<std::size_t> alike(const std::vector<std::string>& names)
{
    std::map<std::string_view, int> times;
    for (const std::string& name : names)
        ++times[name];
    std::vector<std::size_t> some;
    for (std::size_t c = 0; c < names.size(); ++c)
        if (!names[c].empty() && times[names[c]] > 1)
            some.push_back(c);
    return some;
}

} // namespace

std::vector<std::string> clusterNames(const Catalogue& books, const Clustering& clustering, int words)
{
    std::vector<std::string> names;
    for (const auto& some : standoutWords(books, clustering, words))
        names.push_back(joinedWords(some));
    for (int more = 1; more <= kFurtherWords; ++more) {
        const std::vector<std::size_t> same = alike(names);
        if (same.empty())
            return names;
        const auto longer = standoutWords(books, clustering, words + more);
        for (const std::size_t c : same)
            names[c] = joinedWords(longer[c]);
    }
    std::set<std::string> taken(names.begin(), names.end());
    std::set<std::string> met;
    for (const std::size_t c : alike(names)) {
        const std::string name = names[c];
        if (met.insert(name).second)
            continue; // the first keeps it
        for (int number = 2; !taken.insert(names[c]).second; ++number)
            names[c] = name + " (" + std::to_string(number) + ')';
    }
    return names;
}

Result<BookGroups> groupBooks(const MatrixView& rows, std::span<const std::uint8_t> leftOut,
                              const Catalogue& books, const Progress& progress)
{
    const KeptRows kept(rows, leftOut);
    const auto most =
        static_cast<int>(std::min(kept.view().rows, static_cast<std::size_t>(BookGroups::kCount)));
    auto found = kMeans(kept.view(), most, Metric::cosine, kGroupSeed, 0, progress);
    if (!found)
        return found.error();
    BookGroups groups{std::move(*found), {}, {}};
    spreadMembers(groups.clustering, kept);
    groups.names = clusterNames(books, groups.clustering);
    return groups;
}

Result<BookGroups> namedGroups(const MatrixView& rows, std::span<const std::uint8_t> leftOut,
                               const Catalogue& books, const Progress& progress)
{
    auto groups = groupBooks(rows, leftOut, books, progress);
    if (!groups)
        return groups;
    auto layers = groupLayers(rows, groups->clustering, Metric::cosine, books, progress);
    if (!layers)
        return layers.error();
    groups->layers = std::move(*layers);
    return groups;
}

} // namespace shelf
