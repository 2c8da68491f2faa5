// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/titles/works.h"

#include "engine/titles/authors.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace shelf {

namespace {

constexpr double kNoVolume = -1;

/// Numbers texts 0, 1, ... as they are met.
class Numbers {
public:
    std::int32_t of(const std::string& text)
    {
        return m_numbers.emplace(text, static_cast<std::int32_t>(m_numbers.size())).first->second;
    }
    std::size_t size() const { return m_numbers.size(); }

private:
    std::unordered_map<std::string, std::int32_t> m_numbers;
};

struct Titled {
    std::int32_t book = -1;
    std::string full;
    std::string main;
    double volume = kNoVolume;
};

/// The title under which a book's editions are known among those of one author and main title.
std::string commonTitle(const Titled& book, const std::set<std::string>& subtitled)
{
    return book.full == book.main && subtitled.size() == 1 ? *subtitled.begin() : book.full;
}

} // namespace

Works::Works(const Catalogue& books)
    : m_work(books.size(), -1), m_places(books.size()), m_series(books.size(), -1), m_author(books.size(), -1)
{
    Numbers series;
    Numbers authors;
    std::map<std::string, std::vector<Titled>> groups; // by author and main title
    for (std::size_t b = 0; b < books.size(); ++b) {
        TitleParts parts = partsOfTitle(books.titles[b]);
        const std::string author = authorKey(books.authors[b]);
        if (parts.place)
            m_series[b] = series.of(parts.place->key);
        if (!author.empty())
            m_author[b] = authors.of(author);
        const double volume = parts.place ? parts.place->first : kNoVolume;
        m_places[b] = std::move(parts.place);
        if (!author.empty() && !parts.full.empty())
            groups[author + '\n' + parts.main].push_back(
                {static_cast<std::int32_t>(b), std::move(parts.full), std::move(parts.main), volume});
    }
    m_volumes.resize(series.size());
    for (std::size_t b = 0; b < books.size(); ++b)
        if (m_series[b] >= 0)
            m_volumes[static_cast<std::size_t>(m_series[b])].push_back(static_cast<std::int32_t>(b));

    const auto found = [this](const std::vector<std::int32_t>& editions) {
        for (const std::int32_t book : editions)
            m_work[static_cast<std::size_t>(book)] = editions.front();
    };
    for (const auto& [key, group] : groups) {
        std::set<std::string> subtitled;
        for (const Titled& one : group)
            if (one.full != one.main)
                subtitled.insert(one.full);
        std::map<std::string, std::map<double, std::vector<std::int32_t>>> titles;
        for (const Titled& one : group)
            titles[commonTitle(one, subtitled)][one.volume].push_back(one.book);
        for (auto& [title, volumes] : titles) {
            // What names no volume is an edition of the only one that is named.
            if (volumes.size() == 2 && volumes.begin()->first == kNoVolume) {
                auto& all = volumes.begin()->second;
                auto& named = std::next(volumes.begin())->second;
                all.insert(all.end(), named.begin(), named.end());
                std::sort(all.begin(), all.end());
                volumes.erase(std::next(volumes.begin()));
            }
            for (const auto& [volume, editions] : volumes)
                found(editions);
        }
    }
    number();
    m_titled = m_work;
}

/// Numbers works by their first books, which m_work names; -1 stands for the book itself.
void Works::number()
{
    m_editions.clear();
    std::vector<std::int32_t> numbers(m_work.size(), -1);
    for (std::size_t b = 0; b < m_work.size(); ++b) {
        const auto first = m_work[b] < 0 ? b : static_cast<std::size_t>(m_work[b]);
        if (numbers[first] < 0) {
            numbers[first] = static_cast<std::int32_t>(m_editions.size());
            m_editions.emplace_back();
        }
        m_work[b] = numbers[first];
        m_editions[static_cast<std::size_t>(m_work[b])].push_back(static_cast<std::int32_t>(b));
    }
}

Works Works::joined(std::span<const WorkPair> pairs) const
{
    std::vector<std::vector<std::int32_t>> groups = m_editions; // of each work; empty once it is in another
    std::vector<std::int32_t> groupOf(m_editions.size());
    for (std::size_t work = 0; work < groupOf.size(); ++work)
        groupOf[work] = static_cast<std::int32_t>(work);
    const auto fits = [this](std::int32_t a, std::int32_t b) {
        const auto &placeA = placeOf(a), &placeB = placeOf(b);
        const bool isOtherAuthor = authorOf(a) >= 0 && authorOf(b) >= 0 && authorOf(a) != authorOf(b);
        return !isOtherAuthor &&
               !(placeA && placeB && (placeA->first != placeB->first || placeA->last != placeB->last));
    };
    for (const WorkPair& pair : pairs) {
        const std::int32_t into = groupOf[static_cast<std::size_t>(pair.first)];
        const std::int32_t from = groupOf[static_cast<std::size_t>(pair.second)];
        auto& left = groups[static_cast<std::size_t>(into)];
        auto& right = groups[static_cast<std::size_t>(from)];
        if (into == from || !std::all_of(left.begin(), left.end(), [&](std::int32_t a) {
                return std::all_of(right.begin(), right.end(), [&](std::int32_t b) { return fits(a, b); });
            }))
            continue;
        for (const std::int32_t book : right)
            groupOf[static_cast<std::size_t>(workOf(book))] = into;
        left.insert(left.end(), right.begin(), right.end());
        right.clear();
    }
    Works out = *this;
    for (const auto& group : groups)
        for (const std::int32_t book : group)
            out.m_work[static_cast<std::size_t>(book)] = *std::min_element(group.begin(), group.end());
    out.number();
    return out;
}

std::string_view editionSignName(EditionSign sign)
{
    return sign == EditionSign::title ? "title" : "vectors";
}

} // namespace shelf
