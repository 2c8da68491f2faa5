// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tags/tags.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

namespace shelf {

std::size_t PlacedTags::unknown() const
{
    std::size_t sum = 0;
    for (const Placed& tag : tags)
        sum += tag.unknown;
    return sum;
}

PlacedTags placeTags(const Tags& tags, const Catalogue& books)
{
    PlacedTags placed;
    placed.tags.resize(tags.all().size());
    if (tags.empty())
        return placed;
    std::unordered_map<std::string_view, std::int32_t> numbers;
    numbers.reserve(books.size());
    for (std::size_t book = 0; book < books.size(); ++book)
        numbers.emplace(books.ids[book], static_cast<std::int32_t>(book));
    for (std::size_t t = 0; t < placed.tags.size(); ++t) {
        PlacedTags::Placed& tag = placed.tags[t];
        for (const std::string& id : tags.all()[t].books) {
            if (const auto found = numbers.find(id); found != numbers.end())
                tag.books.push_back(found->second);
            else
                ++tag.unknown;
        }
        std::sort(tag.books.begin(), tag.books.end());
    }
    return placed;
}

TagSets tagSets(const Tags& tags, const PlacedTags& placed, std::size_t books)
{
    using Set = std::vector<std::size_t>;
    std::vector<Set> sets(books);
    TagSets result{{}, {}, std::vector<std::int32_t>(books, -1)};
    std::map<std::pair<std::size_t, Set>, std::int32_t> numbers; // single tags first, then pairs, ...
    for (std::size_t t = 0; t < placed.tags.size(); ++t)
        for (const std::int32_t book : placed.tags[t].books)
            if (book >= 0 && static_cast<std::size_t>(book) < books)
                sets[static_cast<std::size_t>(book)].push_back(t);
    for (const Set& set : sets)
        if (!set.empty())
            numbers.emplace(std::pair(set.size(), set), 0);
    for (auto& [key, number] : numbers) {
        number = static_cast<std::int32_t>(result.names.size());
        std::string name, cell;
        for (const std::size_t t : key.second) {
            name += (name.empty() ? "" : " + ") + tags.all()[t].name;
            cell += (cell.empty() ? "" : "|") + tags.all()[t].name;
        }
        result.names.push_back(std::move(name));
        result.cells.push_back(std::move(cell));
    }
    for (std::size_t book = 0; book < books; ++book)
        if (!sets[book].empty())
            result.member[book] = numbers.at(std::pair(sets[book].size(), sets[book]));
    return result;
}

TextList tagCells(const TagSets& sets)
{
    TextList cells;
    for (const std::int32_t set : sets.member)
        cells.push_back(set < 0 ? std::string_view() : sets.cells[static_cast<std::size_t>(set)]);
    return cells;
}

} // namespace shelf
