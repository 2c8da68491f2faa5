// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// A set of books: 1 for each that is in it, as long as the catalogue. Null: empty.
using BookSet = std::shared_ptr<const std::vector<std::uint8_t>>;

BookSet bookSet(std::size_t books, std::span<const int> members);
std::vector<int> booksOf(const BookSet& set);
std::size_t sizeOf(const BookSet& set);
bool sameBooks(const BookSet& a, const BookSet& b);

enum class SetChange { replace, add, remove, intersect };

/// What the person has selected, and what the map is narrowed to. Values and rules, no window.
class MapSelection {
public:
    /// Of a catalogue of so many books; everything is forgotten.
    void reset(std::size_t books);
    std::size_t books() const { return m_books; }

    const BookSet& marked() const { return m_marked; }
    void setMarked(BookSet set) { m_marked = std::move(set); }
    void change(std::span<const int> books, SetChange how);
    /// All books inside what the map is narrowed to.
    void markAll();
    void markNone() { m_marked = nullptr; }
    /// Inside what the map is narrowed to, the others; outside, none.
    void invert();

    /// Narrows the map to the selection, and forgets the selection. False where nothing is selected.
    bool isolate();
    bool canGoBack() const { return !m_isolated.empty(); }
    void back();    ///< to what was seen before the last isolate()
    void showAll(); ///< to the whole library
    const std::vector<BookSet>& isolated() const { return m_isolated; }
    void setIsolated(std::vector<BookSet> stack) { m_isolated = std::move(stack); }

    /// Books that a filter lets through; null: no filter.
    void setFilter(BookSet matches) { m_filter = std::move(matches); }
    const BookSet& filter() const { return m_filter; }
    /// Books inside the ranges that are picked in histograms; null: none are.
    void setRanges(BookSet inside) { m_ranges = std::move(inside); }
    const BookSet& ranges() const { return m_ranges; }

    /// 1 for each book outside the filters or what is isolated; empty: all are inside. ranges: those count,
    /// too.
    std::vector<std::uint8_t> outside(bool ranges = true) const;
    std::size_t insideCount() const;
    /// What a list of the selection lists: the selected books that are inside, or all inside where none is
    /// selected. A set without members where the filters leave none.
    BookSet subject() const;
    /// What that list is compared with: where some are selected, the books inside; else all. Null: all.
    BookSet comparedWith() const;

private:
    bool inside(std::size_t book, bool ranges = true) const;
    bool isNarrowed(bool ranges = true) const;
    std::size_t m_books = 0;
    BookSet m_marked;
    BookSet m_filter;
    BookSet m_ranges;
    std::vector<BookSet> m_isolated; ///< the last one counts
};

} // namespace shelf
