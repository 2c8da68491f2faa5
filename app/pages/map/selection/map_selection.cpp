// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/map_selection.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

BookSet nullIfEmpty(std::vector<std::uint8_t> set)
{
    if (std::find(set.begin(), set.end(), 1) == set.end())
        return nullptr;
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(set));
}

bool has(const BookSet& set, std::size_t book)
{
    return set && book < set->size() && (*set)[book] != 0;
}

} // namespace

BookSet bookSet(std::size_t books, std::span<const int> members)
{
    std::vector<std::uint8_t> set(books, 0);
    for (const int book : members)
        if (book >= 0 && static_cast<std::size_t>(book) < books)
            set[static_cast<std::size_t>(book)] = 1;
    return nullIfEmpty(std::move(set));
}

std::vector<int> booksOf(const BookSet& set)
{
    std::vector<int> books;
    if (set)
        for (std::size_t book = 0; book < set->size(); ++book)
            if ((*set)[book])
                books.push_back(static_cast<int>(book));
    return books;
}

std::size_t sizeOf(const BookSet& set)
{
    return set ? static_cast<std::size_t>(std::count(set->begin(), set->end(), 1)) : 0;
}

bool sameBooks(const BookSet& a, const BookSet& b)
{
    return a == b || (a && b && *a == *b);
}

void MapSelection::reset(std::size_t books)
{
    *this = {};
    m_books = books;
}

bool MapSelection::inside(std::size_t book, bool ranges) const
{
    return (!m_filter || has(m_filter, book)) && (!ranges || !m_ranges || has(m_ranges, book)) &&
           (m_isolated.empty() || has(m_isolated.back(), book));
}

bool MapSelection::isNarrowed(bool ranges) const
{
    return m_filter || (ranges && m_ranges) || !m_isolated.empty();
}

void MapSelection::change(std::span<const int> books, SetChange how)
{
    const BookSet given = bookSet(m_books, books);
    std::vector<std::uint8_t> result(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book) {
        const bool old = has(m_marked, book);
        const bool wanted = has(given, book);
        switch (how) {
        case SetChange::replace:
            result[book] = wanted;
            break;
        case SetChange::add:
            result[book] = old || wanted;
            break;
        case SetChange::remove:
            result[book] = old && !wanted;
            break;
        case SetChange::intersect:
            result[book] = old && wanted;
            break;
        }
    }
    m_marked = nullIfEmpty(std::move(result));
}

void MapSelection::markAll()
{
    std::vector<std::uint8_t> all(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book)
        all[book] = inside(book);
    m_marked = nullIfEmpty(std::move(all));
}

void MapSelection::invert()
{
    std::vector<std::uint8_t> others(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book)
        others[book] = inside(book) && !has(m_marked, book);
    m_marked = nullIfEmpty(std::move(others));
}

bool MapSelection::isolate()
{
    if (!m_marked)
        return false;
    m_isolated.push_back(std::exchange(m_marked, nullptr));
    return true;
}

void MapSelection::back()
{
    if (!m_isolated.empty())
        m_isolated.pop_back();
}

void MapSelection::showAll()
{
    m_isolated.clear();
}

std::vector<std::uint8_t> MapSelection::outside(bool ranges) const
{
    if (!isNarrowed(ranges))
        return {};
    std::vector<std::uint8_t> result(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book)
        result[book] = !inside(book, ranges);
    return result;
}

std::size_t MapSelection::insideCount() const
{
    if (!isNarrowed())
        return m_books;
    std::size_t count = 0;
    for (std::size_t book = 0; book < m_books; ++book)
        count += inside(book);
    return count;
}

BookSet MapSelection::comparedWith() const
{
    if (!m_marked || !isNarrowed())
        return nullptr;
    std::vector<std::uint8_t> result(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book)
        result[book] = inside(book);
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(result));
}

BookSet MapSelection::subject() const
{
    std::vector<std::uint8_t> result(m_books, 0);
    for (std::size_t book = 0; book < m_books; ++book)
        result[book] = (!m_marked || has(m_marked, book)) && inside(book);
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(result));
}

} // namespace shelf
